# 低保、特困、边缘、刚性支出的申请；反映别人的困难；投诉；我的资料；先听一听

## Begin

standing-start = 好的，我陪您办{ $kind }。您说过的都不用再说，只补几样。中途停下也不怕，填过的都留着。
lead-start = 谢谢您告诉我们。您说几句就行，工作人员去看。有危险的，先打 110、120。
complaint-start = 您说的话直接送到县里，您说的人看不到，也办不了这件事。可以不留名。
data-start = 您的资料，您可以看、可以改、可以删。谁看过，打“谁看过我的资料”就知道。
help-more = 还能办这些：反映别人的困难，投诉，看、改、删自己的资料。
draft-waits-kind = 您有一份“{ $kind }”还没提交。接着填，还是重新开始？
resume-kind = 接着填：{ $kind }
apply-for-kind = 申请{ $kind }
g-report = 反映别人的困难
g-complaint = 投诉举报
g-appeal = 不同意这个结果
g-data = 我的资料
g-data-for = 我的资料
g-hear = 我有话要说
g-hear-nothing = 没有意见

## Questions of a request

ask-township-living = { $who ->
    [self] 您现在住在哪个镇街？
   *[other] 需要救助的人现在住在哪个镇街？
    }
ask-story-standing = 请说说家里的难处。写几句就行，也可以发语音。
ask-township-crisis = 是在哪个镇街？
ask-township-enquiry = 您在哪个镇街？我好转给那边的工作人员。
enquiry-noted = 这句话也一起交给工作人员。拿不准是哪个镇街，就点“不清楚”，照样有人答您。
ask-township-lead = 有难处的人在哪个镇街？
ask-place-lead = 在哪里能找到人？比如“三组，桥头第二家”。
ask-township-complaint = 是哪个镇街的事？
ask-township-data = 您的事是哪个镇街在办？

q-people-tie = { $who ->
    [self] 第 { $n } 位家人，是您的什么人？
   *[other] 第 { $n } 位家人，是需要救助的人的什么人？
    }
    .short = 家里人
    .why = 算不算一家人，要看是什么关系，不看户口本。
o-people-tie-spouse = 丈夫或妻子
    .also = 老公|老婆|爱人|老伴|妻子|丈夫
o-people-tie-child = 儿女
    .also = 儿子|女儿|孩子|娃|姑娘|幺妹|崽
o-people-tie-parent = 父母
    .also = 爸爸|妈妈|父亲|母亲
o-people-tie-grandchild = 孙子孙女
    .also = 孙子|孙女|外孙|孙娃
o-people-tie-grandparent = 爷爷奶奶
    .also = 爷爷|奶奶|外公|外婆
o-people-tie-sibling = 兄弟姐妹
    .also = 哥哥|弟弟|姐姐|妹妹
o-people-tie-daughter-in-law = 儿媳
    .also = 儿媳妇|儿子媳妇
o-people-tie-son-in-law = 女婿
    .also = 姑爷
o-people-tie-parent-in-law = 公婆或岳父母
    .also = 公公|婆婆|岳父|岳母|丈人|丈母娘|老丈人|公婆
o-people-tie-nephew = 侄子侄女或外甥
    .also = 侄儿|侄女|侄子|外甥|外甥女
o-people-tie-more = 别的亲人
o-people-tie-other = 其他亲人
    .also = 其他|其他人|亲戚|嫂子|弟媳|叔叔|伯伯|姑妈|舅舅|姨妈|表哥|表弟|表姐|表妹|堂哥|堂弟|孙媳妇
q-people-name = { $name }叫什么名字？
    .short = 姓名
    .why = 工作人员上门好称呼，核对时也要用。不想说可以跳过。
q-people-id = { $name }的身份证号是多少？
    .short = 身份证号
    .why = 用来核对身份，加密保存，页面上只显示头尾几位。
q-people-needs = { $name }有下面的情况吗？可以选几样。
    .short = 情况
    .why = 有残疾、重病、上学的，救助不一样。
o-people-needs-severe = 重度残疾
    .also = 重残|一级|二级|瘫痪|智力三级|精神三级
o-people-needs-disabled = 有残疾证
    .also = 残疾
o-people-needs-ill = 得重病
    .also = 重病|大病|病
o-people-needs-student = 在上学
    .also = 上学|读书
o-people-needs-jobless = 找不到工作
    .also = 失业|没工作
o-people-needs-none = 都没有
    .also = 没有|没得|莫得|无
person-self = { $who ->
    [self] 您本人
   *[other] 需要救助的人
    }
q-obligors-tie = { $who ->
    [self] 该养您的人里，第 { $n } 位是您的什么人？
   *[other] 该管的亲人里，第 { $n } 位是需要救助的人的什么人？
    }
    .short = { $who ->
        [self] 该养您的人是谁
       *[other] 该管的亲人是谁
        }
    .why = 父母、子女、祖孙，义务不一样。
o-obligors-tie-spouse = 丈夫或妻子
    .also = 老公|老婆|爱人
o-obligors-tie-child = 儿女
    .also = 儿子|女儿|孩子|姑娘|幺儿|幺妹|崽|娃
o-obligors-tie-parent = 父母
    .also = 爸爸|妈妈|父亲|母亲
o-obligors-tie-grandchild = 孙子孙女
    .also = 孙子|孙女
o-obligors-tie-grandparent = 爷爷奶奶
    .also = 爷爷|奶奶
o-obligors-tie-sibling = 兄弟姐妹
    .also = 哥哥|弟弟|姐姐|妹妹
o-obligors-tie-other = 其他人
    .also = 其他|亲戚
q-obligors-name = { $who ->
    [self] 该养您的人里，第 { $n } 位叫什么名字？
   *[other] 该管的亲人里，第 { $n } 位叫什么名字？
    }
    .short = { $who ->
        [self] 该养您的人的姓名
       *[other] 该管的亲人的姓名
        }
    .why = 查这个人的情况，要本人同意。工作人员会去问。
q-care-cannot = 下面这些事，哪些自己做不了？可以选几样。
    .short = 自己做不了的事
    .why = 特困供养分三档照料，看这六样（《特困人员认定办法》第21条）。最后要上门评估。
o-care-cannot-eat = 吃饭
    .also = 自己吃饭|喂饭
o-care-cannot-dress = 穿衣
    .also = 穿衣服
o-care-cannot-bed = 上下床
    .also = 起床|下床|翻身|翻身都不行
o-care-cannot-toilet = 上厕所
    .also = 厕所|解手|大小便
o-care-cannot-walk = 在屋里走动
    .also = 走路|走动
o-care-cannot-bathe = 洗澡
    .also = 洗身
o-care-cannot-none = 都能自己做
    .also = 没有|都能|都会|自己能做
q-care-place = { $who ->
        [self] 您想
       *[other] 需要救助的人想
    }在家里过，还是住供养机构（敬老院这一类）？由本人自己选，以后也可以改。
    .short = 在哪里过
    .why = 依据《社会救助法》第16条：在家供养还是住机构，由本人自己选。
o-care-place-home = 在家里
    .also = 家里|在家|自己家|屋头|屋里|在屋头|在屋里|家头|在家头|在家过|在屋头过|在屋里过|在家头过|在家里过|自己屋头|跟儿子过|和儿子过|跟女儿过|和女儿过|跟娃娃过|跟儿女过|跟老伴过|住家里|住屋头|哪里都不去|不想去|不去敬老院|不想去敬老院|不去养老院|不想去养老院|不住敬老院|不住养老院
o-care-place-centre = 住供养机构
    .also = 敬老院|养老院|福利院|机构|去敬老院
q-household-hukou = { $who ->
    [self] 您家户口在哪里？
   *[other] 这家户口在哪里？
    }
    .short = 户口所在地
    .why = 这一项在户口所在地办（《社会救助法》第37条）。户口在外地也能交，我们帮您联系。
o-household-hukou-same = 就在现在住的镇街
    .also = 就在这里|同一个|本地|就在本镇|在这里
o-household-hukou-county = 在本地别的镇街
    .also = 别的镇|另一个镇|别的乡镇
o-household-hukou-elsewhere = 在外地
    .also = 外地|外省|外县|别的县
q-household-hukou-township = 户口在哪个镇街？
    .short = 户口镇街
    .why = 申请会交到户口所在的镇街。
q-apply-elsewhere = 这一项由户口所在地决定。您可以在这里交，工作人员帮您联系那边。{ $finding ->
        [none] 临时救助不看户口，也可以申请。
       *[other] 临时救助不看户口。{ $finding }
    }还要在这里交吗？
    .short = 在这里交
    .why = 依据《社会救助法》第37条：临时救助在急难发生地申请，别的在户口所在地。
o-apply-elsewhere-yes = 在这里交
    .also = 要|交|是|好
o-apply-elsewhere-no = 先不交
    .also = 不交|不要|不了
leave-elsewhere = 好的，填过的都留着。临时救助不看户口，想申请点“申请救助”。
q-payment-account = 以后救助打到哪个账号？请写银行卡号或存折账号。不方便可以跳过，以后再补。
    .short = 收款账号
    .why = 批准以后才用得上。加密保存，页面上只显示最后四位。不要告诉任何人密码。
q-payment-bank = 是哪家银行的？
    .short = 开户银行
    .why = 写对银行，钱才到得了账。

show-open-fine = 没填，没关系

## Handed in, and what comes next

filed-next-standing = { $way }
    有进展马上告诉您，缺什么会一次说清。着急可以打 { $phones }。想补充，直接发文字或照片；想撤回，点“查进度”。
way-notice = { $notice ->
        [0] 公示几天
       *[other] 公示 { $notice } 天
    }
way-dibao = 接下来：先受理，再核对家里情况，两个人上门看，{ way-notice }，最后书面告诉您。公示只写姓、人数和金额，名字遮住。受理以后最迟 { $days } 个工作日办完；特殊情况会先告诉您。
way-tekun = 接下来：先受理，再核对家里情况，上门看、评估自理能力，{ way-notice }，最后书面告诉您。公示只写姓、人数和金额，名字遮住。{ $confirm ->
        [0] 最迟哪天，点“查进度”看。
       *[other] { deadline-steps }
    }
way-border = 接下来：先受理，再核对家里情况，两个人上门看，{ way-notice }，最后书面告诉您。公示只写姓和人数，名字遮住。争取受理以后 { $days } 个工作日办完（服务目标，不是法定期限）。
way-rigid = 接下来：先受理，再核对收入和开支，两个人上门看，最后书面告诉您。受理以后最迟 { $days } 个工作日办完；特殊情况会先告诉您。
step-until-noticed = 公示到 { $day }。
step-until-hearing = 我们等您说到 { $day }。
case-visit = { $day }有人到家里看看情况，请留个人在家。
case-amount-month = 救助金额：每月 { $yuan } 元
case-not-arrived = 每月发一次。该到没到，点“找人工”，我们帮您查。
hearing-meant-less = 我们想把救助调整到每月 { $yuan } 元，还没有决定。
hearing-meant-end = 我们想停止救助，还没有决定。

## Another person's hardship

kind-hearing = 听取意见
q-lead-what = 这家人遇到了什么难处？写几句就行，也可以发语音。
    .short = 难处
    .why = 工作人员看了，就知道急不急、带什么去。
q-lead-person = 有难处的人叫什么？不知道全名也行，比如“桥头的老李”。
    .short = 需要帮助的人
    .why = 方便工作人员找到人。
q-lead-by = 您怎么称呼？不想说可以跳过，我们替您保密。
    .short = 您的姓名
    .why = 有不清楚的，好向您请教。不会告诉别人是谁说的。
q-lead-phone = 您的电话是多少？不想留可以跳过。
    .short = 您的电话
    .why = 找不到地方时，好给您打个电话。
filed-lead = 收到了，已经交给{ $township }的工作人员。谢谢您。
    编号：{ $code }
    他们去看过以后，会在这里告诉您一声。别人的隐私，细节不能说。
    情况变急了，直接发到这里，或者打 { $phones }。
lead-reported = 都记下了，{ $township }的工作人员会马上去看。{ $reach ->
        [phone] 电话请保持畅通
       *[here] 有要问的就发到这里
    }，也可以打 { $phones }。
state-submitted-resident-lead = 已经收到，还没去看
state-accepted-resident-lead = 工作人员去了解了
state-closed-resident-lead = 已经去看过，处理好了

## A complaint

noted-as-complaint = 您说的我记下了，和投诉一起送到县里。下面哪一类最像？都不像，就选“其他”：
q-complaint-kind = 您要说的是哪一类？
    .short = 哪一类
    .why = 分清楚了，才好交给合适的人查。
o-complaint-kind-staff = 办事的人不对
    .also = 态度|服务|工作人员|办事员|村干部|吃拿卡要|要红包|请吃饭|送礼|送烟|送钱|收钱|收费|要好处|刁难|骂人|推来推去|不给办|不理人|好处费|收了我|优亲厚友|开后门|走后门|走关系|关系户|人情保|关系保|贪污|贪官|贪了|以权谋私|不公平|不公道|偏心|脸色|凶
o-complaint-kind-fraud = 有人骗救助
    .also = 骗保|骗低保|冒领|造假|有钱还吃低保|死人还在|死了还在领|死了还领|有车有房|开豪车|有钱人吃|吃空饷|骗补|骗钱|假低保
o-complaint-kind-decision = 不同意办理结果
    .also = 不服|结果不对|没批|不批|不给批|没通过|驳回|拒绝|没评上|不给我低保|不给低保|复议|停了|不公平|不公道
o-complaint-kind-money = 救助钱不对
    .also = 钱不对|少发|扣钱|没收到钱|克扣|截留|挪用|私吞|吞了|钱少了|少了|没到账|没有到账|没得到钱|没拿到钱|没领到|没发给|不发钱|扣我的|扣了我
o-complaint-kind-privacy = 我的信息被泄露
    .also = 泄露|泄漏|隐私|传出去|到处说|到处传|晒出来|给别人看
o-complaint-kind-other = 其他
    .also = 别的|其他事
q-complaint-code = 是哪一份申请？请写编号，10 位字母和数字。
    .short = 申请编号
    .why = 有了编号，县里直接调出来看，办过它的人不能再管。
q-complaint-who = 说的是谁，或者哪个单位、哪一家？不知道名字也行。
    .short = 说的是谁
    .why = 被说的人看不到您的话，也不能办这件事。
q-complaint-words = 是怎么回事？什么时候、在哪里、说了什么做了什么。也可以发语音。
    .short = 经过
    .why = 说得越清楚，越好查。只说您知道的就行。
q-papers-complaint = 有照片或凭据就发来，没有也行。
    .short = 照片凭据
    .why = 能帮着弄清楚。没有也一样查。
q-complaint-open = 要留名吗？留名的，一件一件查，结果告诉您。不留名也查，结果也发到这里。
    .short = 留不留名
    .why = 依据《最低生活保障审核确认办法》第37条：实名举报都要查、都要答复。留了名也保密。
o-complaint-open-named = 留名
    .also = 实名|留|可以
o-complaint-open-anonymous = 不留名
    .also = 匿名|不留|不想留|保密
q-complaint-name = 您叫什么名字？
    .short = 您的姓名
    .why = 只有县里查这件事的人看得到。
q-complaint-phone = 您的电话是多少？
    .short = 您的电话
    .why = 县里有不清楚的，好问您。
filed-complaint = 收到了，已经送到县里。您说的人看不到，也不能办。
    编号：{ $code }
    接下来：县里的人查清楚，再把结果告诉您，争取 15 个工作日内（服务目标，不是法定期限）。
    着急可以打 { $phones }。
filed-remedies = 不同意结果的，还有两条路，任选一条，和这里说的不冲突：
    { told-two-ways }
    时间从您知道结果那天算起。{ $draft ->
        [yes] 复议申请书的草稿，我们替您填好了，在“我的文书”里。
       *[no] { "" }
    }
filed-remedies-link = 我的文书
state-submitted-resident-complaint = 县里收到了，还没开始查
state-accepted-resident-complaint = 县里正在查
state-closed-resident-complaint = 查完了，结果已经告诉您

## One's own data

q-data-kind = 您想怎么办？
    .short = 想怎么办
    .why = 依据《个人信息保护法》第45条到第47条：您的信息，您可以看、改、删。
o-data-kind-copy = 要一份我的资料
    .also = 看|查|复印|一份|看看
o-data-kind-correct = 有地方要改
    .also = 改|更正|错了|不对
o-data-kind-delete = 要删掉
    .also = 删|删了|删掉|删除|注销|清除
q-data-words = 请写清楚要改或者要删哪些。全部也可以。
    .short = 改哪些、删哪些
    .why = 写清楚，工作人员一次办好。法律规定要留存的，会告诉您为什么。
filed-data = 收到了，已经交给{ $township }的工作人员。
    编号：{ $code }
    办好了在这里告诉您，争取 15 个工作日内（服务目标，不是法定期限）。要核对是不是您本人，会给您打电话。
    申请表、决定书，现在就能在“我的文书”里看。
state-closed-resident-data = 已经办好，答复过您

## Heard before aid is reduced or ended

q-hearing-words = 您怎么看？有什么难处、哪里不对，都可以说。打字、发语音都行；照片先发来。
    .short = 您的意见
    .why = 依据《社会救助法》第48条：减少或停止救助以前，要先听您说。听过了才能决定。
hearing-nothing = （没有意见）
hearing-kept = 记下了，您的话原样写进“听取意见”的记录。决定以前，一定有人看。还想说，接着发就行。
hearing-waits = 我们还在等您的意见，还没有决定。有话就说，没有也告诉一声。
hearing-over = 这件事现在不用再说意见了。想问的，可以找人工。
road-end-hearing = 意见写进记录
