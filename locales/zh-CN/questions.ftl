# Questions. `.short`: what the answer is called in a summary. `.why`: why we ask, with the article.
# $who: self | family | helper, whoever is speaking.

q-consent-privacy = 开始前先说明：您填的内容只用来办理救助，只有经办人员能看。身份证号、病情等加密保存。您可以随时停下，也可以直接去镇街窗口办。继续吗？
    .again = 前面的隐私说明看好了，要继续吗？
    .short = 隐私说明
    .why = 依据《个人信息保护法》第17条、第35条：办理前要先告诉您信息怎么用。
o-consent-privacy-yes = 知道了，继续
    .also = 同意|继续|可以|好|要得|知道了|行|没问题|继续嘛|好嘛|晓得了
o-consent-privacy-no = 不同意
    .also = 不继续|不要
q-consent-check = 这类救助要核对家庭经济状况，比如存款和社保。您同意核对吗？不同意也可以先申请，工作人员会和您商量。
    .short = 同意核对
    .why = 依据《社会救助法》第40条：核对家庭情况要先经您同意。急难救助不需要核对。
o-consent-check-yes = 同意核对
    .also = 同意|可以|好|要得|查吧|行|愿意|没问题|没意见|随便查|尽管查|查嘛|你们查就是|你们查|要得嘛
o-consent-check-no = 先不同意
    .also = 不同意|不行|不愿意|不想|不要查|别查|莫查|不给查
q-consent-truth = 您说的情况都是真实的吗？
    .short = 如实承诺
    .why = 如实说明，工作人员才能尽快帮到您。说错了可以随时改。
o-consent-truth-yes = 都是真实的
    .also = 是|是的|真的|对|真实|绝对真实|都真实|保证真实|属实|都是真的|没有假的|没说假话|骗你干啥|骗你们干啥|没骗人|不骗人|没骗你们|没有骗你们|我保证|我敢保证|句句是实|句句是真|句句属实|没说谎|没有说谎|没乱说|没有乱说|骗你天打雷劈
o-consent-truth-no = 我再看看
    .also = 不是|再看看|假的|有假|有假的|不真实|不属实|不全是真的|不完全是|编的|乱说的|乱写的

q-speaker = 您是给谁申请？
    .short = 给谁申请
    .why = 家里人、村干部、邻居都可以代办（《社会救助法》第37条）。
o-speaker-self = 我自己或我家
    .also = 自己|本人|我|我家|给自己|自个|自个儿|我自个|给娃|给娃儿|给孩子|给我娃|给我家娃|老子自己|老子本人|me|myself|my family|我屋头|我家头|我妈|我爸|我爹|我娘|我老妈|我老爸|我老汉|妈妈|爸爸|我母亲|我父亲|我爷爷|我奶奶|我外公|我外婆|给我妈|给我爸|帮我妈|帮我爸|我们|我和|我自己的|我屋里|我各人|各人|给我各人|我各家|跟我一起住|和我一起住|跟我住|和我住|住一起|一起住|一起住的|住在一起|同住|一家人|一个家
o-speaker-family = 不住一起的家里人
    .also = 家人|家里人|父母|爸妈|亲戚|舅舅|舅妈|叔叔|伯伯|姑妈|姨妈|外甥|侄儿|侄子|侄女|表哥|表弟|我妈|我爸|我爹|我娘|我老妈|我老爸|我老汉|妈妈|爸爸|我母亲|我父亲|我爷爷|我奶奶|我外公|我外婆|给我妈|给我爸|帮我妈|帮我爸|不住一起|没住一起|没有住一起|不在一起住|分开住|各住各|没跟我住|没和我住|不跟我住
o-speaker-helper = 我帮别人代办
    .also = 别人|帮别人|邻居|村民|代办|村干部|协理员|帮村里|村里的|帮我们村|帮我们组|五保户|隔壁|帮忙的
q-speaker-tie = { $who ->
    [family] 您是这位家人的什么人？
   *[other] 您是哪一位？
    }
    .short = 您的身份
    .why = 代办要记下是谁来办的，方便联系您。
o-speaker-tie-spouse = 这位家人的爱人
    .also = 他的爱人|她的爱人|爱人|丈夫或妻子|老公|老婆|老伴|妻子|丈夫
o-speaker-tie-parent = 这位家人的父母
    .also = 他的父母|她的父母|父母|爸爸|妈妈|父亲|母亲
o-speaker-tie-child = 这位家人的儿女
    .also = 他的儿女|她的儿女|儿女|儿子|女儿|子女
o-speaker-tie-relative = 这位家人的其他亲戚
    .also = 他的其他亲戚|其他亲戚|亲戚|兄弟|姐妹|侄子|侄女|孙子|孙女|外孙|外孙女|外甥|外甥女|哥哥|弟弟|姐姐|妹妹|儿媳|女婿
o-speaker-tie-village-worker = 村（居）干部或协理员
    .also = 村干部|协理员|支书|主任|居委会
o-speaker-tie-neighbour = 邻居或朋友
    .also = 邻居|朋友
o-speaker-tie-volunteer = 社工或志愿者
    .also = 社工|志愿者
o-speaker-tie-helper-other = 其他
q-speaker-name = 您自己怎么称呼？请写姓名。
    .short = 代办人姓名
    .why = 代办要记下是谁来办的。
q-speaker-phone = 您自己的电话是多少？
    .short = 代办人电话
    .why = 有事可以先打给您。

q-hardship-kind = { $who ->
    [self] 您遇到了什么难处？
   *[other] 这家人遇到了什么难处？
    }
    .short = 难处
    .why = 不同的难处，办法快慢不一样。突然出事的，可以走小额快救。
o-hardship-kind-fire = 房子着火
    .also = 火灾|着火|着火了|房子着火了|家里着火了|失火|失火了|烧了|火烧了|起火|起火了
o-hardship-kind-traffic = 交通事故
    .also = 车祸|撞车|被车撞|出车祸|出车祸了|遭车撞|翻车|翻车了
o-hardship-kind-injury = 意外受伤
    .also = 受伤|受伤了|摔伤|工伤|溺水|摔倒|摔了|跌了|摔断腿|腿断了|手断了|骨折|烫伤|砸伤
o-hardship-kind-illness = 突然得重病
    .also = 重病|急病|突发疾病|脑梗|住院抢救|病了|生病|生病了|得病|得病了|害病|病倒了|大病|得了大病|癌症|得了癌症|中风|瘫了|瘫痪|住院|住院了|尿毒症
o-hardship-kind-bereaved = 家里挣钱的人走了
    .also = 去世|过世|走了|死了|没了|顶梁柱没了|老公死了|丈夫去世|爱人走了|家里死了人|男人死了|男人走了|老公走了
o-hardship-kind-medical = 看病花钱多
    .also = 医药费|住院费|住院花钱|住院花了|住院花的|住院要花|住院用了|手术费|做手术花|动手术花|开刀花|抢救花了|治病花|看病花|医病|看病|慢性病|治病|没钱看病|没得钱看病|没钱医|医不起|看不起病|药费
o-hardship-kind-schooling = 上学花钱多
    .also = 学费|读书|上学|娃读书|娃上学|读不起书|交不起学费|读大学|上大学
o-hardship-kind-job-loss = 丢了工作没收入
    .also = 失业|下岗|没工作|没活干|没得工作|没得活干|没收入|没得收入|老板跑了|不要我了|把我辞了|裁员|没事做|找不到活|找不到工作|没有收入|没有啥子收入
o-hardship-kind-disaster = 遭了天灾
    .also = 洪水|地震|冰雹|滑坡|水灾|旱灾|泥石流|天灾|遭灾了|房子垮了|房子塌了|屋垮了|遭淹了|水淹了|庄稼遭淹了
o-hardship-kind-other = 其他难处
    .also = 其他|别的|都不像|都不是|都不对|都没有|没有合适的|上面没有|老公坐牢|坐牢|走投无路|房子漏雨|漏雨|危房|房子裂了|遭骗|被骗|遭骗了|被骗了|猪死|牛死|羊死|鸡死|猪瘟|牲口死|猪死了|牛死了|羊死了|鸡死了
q-hardship-when = 是什么时候的事？大概就行，比如“昨天”“上个月”“11月3日”。
    .short = 发生时间
    .why = 越近的事，越可能走快的办法。
o-hardship-when-today = 今天
o-hardship-when-yesterday = 昨天
q-hardship-living = { $who ->
    [self] 您家现在吃饭、住处、看病，还过得去吗？
   *[other] 这家人现在吃饭、住处、看病，还过得去吗？
    }
    .short = 眼下生活
    .why = 《社会救助法》第50条：情况紧急的，应当先行救助，手续后补。
o-hardship-living-none-today = 今天就没吃的或没住处
    .also = 没吃的|没饭吃|没住处|今天就没吃的|没米了|没得米
o-hardship-living-days = 只能撑几天
    .also = 快撑不住了|撑不了几天|撑不了好久|拖不起了|撑几天|只够几天|还有几天|恼火得很|老火得很|过不下去了|难得很|熬不住了|靠借钱过|到处借钱|借钱过日子|能过几天|撑不下去|过一天算一天|够吃几天|还够几天
o-hardship-living-managing = 还能过，就是很紧
    .also = 紧巴巴的|紧巴巴|紧紧巴巴|还能过|还行|还可以|过得去|很紧|紧|紧得很|有点紧|有点恼火|勉强|马马虎虎|凑合|将就|过得下去|还过得|靠亲戚接济|靠人接济|吃的还有|还有吃的|够吃|饭吃得起|吃得起饭|饭还吃得起|吃饭没问题|吃饭不成问题
q-hardship-story = 请说说事情的经过。写几句就行，也可以发语音。
    .short = 事情经过
    .why = 工作人员看了就明白，不用您再跑一趟讲。

q-household-status = { $who ->
    [self] 您家现在吃低保，或者是特困、边缘户吗？
   *[other] 这家人现在吃低保，或者是特困、边缘户吗？
    }
    .short = 现有救助
    .why = 已经认定过的家庭，有些事不用再查。不用交证明，工作人员会核对。
o-household-status-none = 都不是
    .also = 没有|不是|都没有|莫得|没得|都没得|都莫得|脱贫户|贫困户|建档立卡|监测户|以前吃过低保|以前有低保|原来吃低保|原来有低保|吃过低保|低保取消|低保被取消|低保停了|没吃低保|没有低保|没得低保|不吃低保|不是低保
o-household-status-dibao = 吃低保
    .also = 低保|是低保|低保户|贫困户
o-household-status-tekun = 特困（五保）
    .also = 特困|五保|五保户
o-household-status-border = 低保边缘家庭
    .also = 边缘户|低保边缘|边缘
o-household-status-rigid = 刚性支出困难家庭
    .also = 支出型|刚性支出
q-household-members = { $who ->
    [self] 您家一起生活的有几口人？连您自己算在内。也可以直接说，像“我和老伴，带两个孙子”。
   *[other] 这家一起生活的有几口人？需要救助的人也算在内。也可以直接说，像“老人和老伴，带两个孙子”。
    }
    .short = 家里人数
    .why = 要按人口算平均收入。在外读书的孩子也算，坐牢的、分开过的成年子女不算。
q-income-sources = { $who ->
    [self] 您家平时靠什么过日子？可以选几样，像“1 3”。
   *[other] 这家人平时靠什么过日子？可以选几样，像“1 3”。
    }
    .ticked = { $who ->
        [self] 您家平时靠什么过日子？有几样选几样。
       *[other] 这家人平时靠什么过日子？有几样选几样。
        }
    .short = 收入来源
    .why = 一样一样说，比算总数容易。政府给的救助金不算收入。
o-income-sources-work = 打工
    .also = 工资|上班|零工|做工|打零工|做活路|工地|帮人做|开车|跑车|送外卖|搬砖
o-income-sources-farm = 种地养殖
    .also = 种地|务农|养猪|养鸡|庄稼|喂猪|喂牛|喂鸡|养牛|养羊|种菜|卖菜|卖猪|卖粮|种烟|采茶|种田|苞谷|包谷|玉米|洋芋|种点
o-income-sources-children = 儿女给的钱
    .also = 子女给|儿子给|女儿给|孩子给|娃娃寄|儿子寄|女儿寄|儿女寄|娃寄|娃娃给|姑娘给|娃给|儿女给|子女寄
o-income-sources-pension = 养老金
    .also = 退休金|养老|退休工资|退休费|农保|社保|老年钱|老人钱|养老钱|老年费
o-income-sources-other = 其他收入
    .also = 其他|做生意|房租|摆摊|小生意|开店|小卖部|土地流转|流转费|租金|收租|跑摩的|摩的|分红|利息
o-income-sources-none = 没有收入
    .also = 没有|没收入|莫得|无
q-income-amount = “{ $source }”有多少钱？照平时说法写，像“一个月2000”“一年五千”。
    .short = 收入
    .why = 不用很准，大概数就行。工作人员会核对。
q-spending-kind = 主要是哪样开支压得重？
    .short = 开支种类
    .why = 看病、上学等必需开支，是这类救助要看的。
o-spending-kind-medical = 看病
    .also = 医药费|住院|治病|医病|医治|吃药|买药|药费|药钱|手术|住院费|坐月子|生娃|透析|化疗|癌症|得癌|慢性病|医院|打针
o-spending-kind-education = 上学
    .also = 学费|读书|上大学|大学|念书|读大学|书费|学杂费
o-spending-kind-living = 日常生活
    .also = 生活|吃饭|租房|生活费|房租|吃穿|买米
q-spending-paid = 这一年，这项开支一共花了多少钱？
    .short = 一共花了
    .why = 要看自己掏的钱有多少。
q-spending-reimbursed = 医保、保险或别人，给报销或补了多少？没有就写 0。
    .short = 报销了
    .why = 报销掉的部分要减去。

q-apply = { $finding }
    
    这只是初步判断，最后由工作人员审核。要继续申请吗？
    .again = 要继续申请吗？
    .short = 继续申请
    .why = 谁都可以申请，初步判断不会拦您。依据见上面每一条。
o-apply-yes = 继续申请
    .also = 继续|申请|要|好|是|办嘛|办|我要申请|要申请|搞嘛|好嘛|行|可以|继续办|嗯|嗯嗯|恩
o-apply-no = 先不申请
    .also = 不申请|不要|算了|不了

q-place-township = 事情发生在哪个镇街？不看户口，看{ $who ->
        [self] 您
       *[other] 人
    }现在在哪里遇到难处。
    .short = 所在镇街
    .why = 《社会救助法》第37条：在急难发生的地方申请，不问户口。
q-place-village = 是哪个村或社区？
    .short = 村或社区
    .why = 方便协理员上门看望。
q-place-detail = 具体在哪里？比如“三组，小学后面”。
    .short = 具体位置
    .why = 方便工作人员找到您。
q-person-name = { $who ->
    [self] 您叫什么名字？
   *[other] 需要救助的人叫什么名字？
    }
    .short = 姓名
    .why = 工作人员要知道怎么称呼。
q-person-id = { $who ->
    [self] 请写您的身份证号。不方便也可以跳过，工作人员会帮您查。
   *[other] 请写{ $name ->
        [none] 需要救助的人
       *[other] { $name }
    }的身份证号。不方便也可以跳过。
    }
    .short = 身份证号
    .why = 用来核对身份，加密保存，页面上只显示头尾几位。
q-person-phone = { $who ->
    [self] 您的电话是多少？
   *[other] { $name ->
        [none] 需要救助的人
       *[other] { $name }
    }的电话是多少？
    }
    .short = 联系电话
    .why = 有急事时好联系您。
q-papers-scene = 有现场照片就发来，没有也能申请。
    .short = 现场照片
    .why = 照片能让工作人员快点了解。急难救助不会因为缺材料卡住您。
q-papers-receipts = 请拍下发票或结算单，可以发多张。手上没有，以后补也行。
    .short = 票据照片
    .why = 本地医保能查到的不用交。外地看病、买药的票据查不到，才请您拍。
q-papers-other = 请拍照发来。可以发多张。
    .short = 补充材料
    .why = 工作人员需要看到这份材料。
q-papers-id = 请拍身份证正反两面发来。
    .short = 身份证照片
    .why = 用来核对身份，加密保存。
q-submit = 看看对不对。对了就点“确认提交”。
    .short = 提交
    .why = 提交以后，工作人员才能看到您填的。
o-submit-yes = 确认提交
    .also = 提交|确认|是|对|好|交|交吧|提交吧|交了|要得|可以|行|没问题|没错|都对|都对的
o-submit-no = 先不交
    .also = 不交|先不|等等
q-enquiry-words = 您想说什么事？写几句就行。
    .short = 想说的事
    .why = 工作人员看了，就能直接答复您。
q-find-code = 请写申请编号，10 位字母和数字。
    .short = 申请编号
    .why = 编号在提交时告诉过您。
q-find-tail = 请写身份证最后四位。
    .short = 身份证后四位
    .why = 怕别人冒查您的申请。
q-answer-other = 请写给工作人员。
    .short = 补充说明
    .why = 工作人员想再了解一点。

skip-unknown = 不清楚
skip-skip = 跳过
skip-later = 以后补
skip-undecided = 还没想好
skip-no-photos = 没有照片
skip-no-paper = 我没有这个

show-people = { $n } 人
show-money = { $yuan } 元
show-money-month = 每月 { $yuan } 元
show-money-month-none = 没有现钱收入
show-money-month-about = 每月约 { $yuan } 元
show-day = { $year }年{ $month }月{ $day }日
show-day-about = { $said }（大约 { $day }）
show-day-roughly = 大约 { $day }
show-day-year = { $year }年，具体哪天没说
show-short-day = { $month }月{ $day }日
show-month = { $year }年{ $month }月
show-photos = { $n } 张照片
show-has-none = 没有，工作人员在这里跟您联系
show-open = 没填，工作人员会问
lead-income = 合起来，全家每月大约 { $yuan } 元。

q-household-settlement = { $who ->
    [self] 您家算城里的，还是村里的？
   *[other] 这家人算城里的，还是村里的？
    }
    .short = 城里或村里
    .why = 城里和农村的低保标准不一样。
o-household-settlement-urban = 城里
    .also = 城镇|街上|城市|社区|城头|街道上|居民户口|非农|非农户口
o-household-settlement-rural = 村里
    .also = 农村|乡下|村上|村头|乡头|寨子头|寨上
q-household-needs = { $who ->
    [self] 您家有下面的情况吗？可以选几样，像“1 3”。
   *[other] 这家人有下面的情况吗？可以选几样，像“1 3”。
    }
    .ticked = { $who ->
        [self] 您家有下面的情况吗？有几样选几样。
       *[other] 这家人有下面的情况吗？有几样选几样。
        }
    .short = 家里情况
    .why = 不同的情况，有不同的帮助。
o-household-needs-severe = 有重度残疾的人
    .also = 重残|一级残疾|二级残疾|重度残疾|瘫在床上|瘫痪在床|瘫床上|瘫起的|残疾一级|残疾二级|肢体一级|肢体二级|视力一级|视力二级|听力一级|听力二级|言语一级|言语二级|智力一级|智力二级|智力三级|精神一级|精神二级|精神三级
o-household-needs-disabled = 有残疾证（不算重度）
    .also = 残疾|残疾证
o-household-needs-ill = 有人得重病
    .also = 重病|大病|癌症|病人|得病|瘫痪|尿毒症|癌|透析|重症|白血病
o-household-needs-student = 有孩子上学
    .also = 上学|读初中|读小学|读高中|读职校|读中专|上初中|上小学|上高中|念初中|读书|学生|念书|大学|高中
o-household-needs-jobless = 有人找不到工作
    .also = 失业|没工作|没得工作|没得活路|闲在家
o-household-needs-housing = 房子不安全或没房住
    .also = 危房|没房|没有房子|没得房子|没有房住|没得房住|没地方住|没有地方住|没得地方住|没有住处|没得住处|房子要垮|房子垮了|漏雨|土墙房
o-household-needs-homeless = 在外流落，回不了家
    .also = 流浪|回不了家
o-household-needs-none = 都没有
    .also = 没有|没得|都没得|莫得|无
q-household-assets = { $who ->
    [self] 您家有下面这些吗？可以选几样。
   *[other] 这家人有下面这些吗？可以选几样。
    }
    .short = 家里财产
    .why = 有这些也能申请，由工作人员核定，不会因此直接拒绝。
o-household-assets-savings = 存款
    .also = 存折|存了钱
o-household-assets-vehicle = 汽车
    .also = 车|面包车|货车|二手车|小车|轿车|皮卡
o-household-assets-house = 两套以上的房子
    .also = 两套房|多套房|几套房|两处房|买了商品房|城里买了房
o-household-assets-business = 开店或办公司
    .also = 开店|公司|门面|小卖部|铺子|店子|门市
o-household-assets-none = 都没有
    .also = 没有|没得|莫得|无|没有钱|没得钱|没钱|土墙房|老房子|老木房|一套房|有套房|自己住的房子|摩托车|三轮车|电动车|啥都没有
q-household-savings = 家里一共有多少存款？大概数就行。
    .short = 存款
    .why = 大概数就行，工作人员会核对。
q-income-job-cost = 为了打工，一个月要花多少？比如车费、工具、在外吃饭。
    .short = 打工花费
    .why = 打工必需的花费，可以从收入里减掉。
q-household-new-work = 家里最近有人找到工作了吗？
    .short = 新找到工作
    .why = 刚上班的，低保不会马上停，有一段渐退期。
o-household-new-work-yes = 有
    .also = 是|找到了
o-household-new-work-no = 没有
    .also = 没|莫得
q-income-pension = 领的是哪一种养老金？
    .short = 养老金种类
    .why = 两种养老金，算收入的办法不一样。
o-income-pension-retirement = 单位退休金
    .also = 退休金|退休工资|职工|企业退休|单位退休|企业的
o-income-pension-basic = 农村或居民养老金
    .also = 居民养老|农保|基础养老金|农村那个|农村的|老年钱|居民的|城乡居民|一百多那种|60岁后国家给的
q-person-age = { $who ->
    [self] 您今年多大年纪？
   *[other] 需要救助的人多大年纪？
    }
    .short = 年纪
    .why = 老人和孩子有专门的帮助。
q-person-school = { $who ->
    [self] 您在上学吗？
   *[other] 需要救助的人在上学吗？
    }
    .short = 上学情况
    .why = 还在上学的，成年以后也可能接着享受。
o-person-school-none = 没上学
    .also = 没有|没读书|毕业了|幼儿园
o-person-school-compulsory = 小学或初中
    .also = 小学|初中
o-person-school-senior = 高中、中专或职校
    .also = 高中|中专|职校|职高|技校
o-person-school-higher = 大学
    .also = 大专|本科|研究生|硕士
q-people-disability = { $name ->
        [none] 残疾证
       *[other] { $name }的残疾证
    }上是哪一类、几级？像“肢体二级”。
    .short = 残疾类别和等级
    .why = 证上写着。不同类别和等级，帮助不一样。
o-people-disability-none = 没有残疾证
    .also = 没有|莫得|没办证
q-obligors-count = { $who ->
    [self] 按法律该养您的人有几个？比如儿女。没有就写 0。
   *[other] 按法律该管的亲人有几个？比如儿女。没有就写 0。
    }
    .short = { $who ->
        [self] 该养您的人
       *[other] 该管的亲人
        }
    .why = 特困供养要看有没有人能赡养。查他们的情况，要他们自己同意。
q-obligors-state = { $who ->
    [self] 该养您的人里，第 { $n } 位是哪种情况？
   *[other] 该管的亲人里，第 { $n } 位是哪种情况？
    }
    .short = { $who ->
        [self] 该养您的人的情况
       *[other] 该管的亲人的情况
        }
    .why = 没有能力赡养的，不影响您申请特困供养。
o-obligors-state-able = 有能力赡养
    .also = 能养|做生意|当老师|公务员|有单位|有工作|有能力|有钱|在外面打工|在外打工|打工|上班|过得去|一般般
o-obligors-state-tekun = 也是特困人员
o-obligors-state-dibao60 = 满 60 岁，吃低保
o-obligors-state-over70 = 满 70 岁，收入低
o-obligors-state-severe = 重度残疾
    .also = 重残|一级残疾|二级残疾|残疾一级|残疾二级
o-obligors-state-incapable = 不能自理或神志不清
o-obligors-state-prison = 在服刑
    .also = 坐牢
o-obligors-state-missing = 失踪了
    .also = 找不到人|宣告失踪
o-obligors-state-other = 其他情况
    .also = 其他|联系不上|联系不到|没有消息|不管我|不来往|断了来往|也穷|条件也不好|不好过|自己都难|自身难保|没工作|失业|有病|生病|身体不好|在读书|还在读书
q-obligors-income = { $who ->
    [self] 该养您的人里，第 { $n } 位一个月大概有多少收入？
   *[other] 该管的亲人里，第 { $n } 位一个月大概有多少收入？
    }
    .short = { $who ->
        [self] 该养您的人的收入
       *[other] 该管的亲人的收入
        }
    .why = 大概数就行。要核对，须本人同意。
show-age = { $n } 岁
show-disability = { $kind ->
    [none] 没有残疾证
    [intellectual] 智力{ $grade }级
    [mental] 精神{ $grade }级
    [limb] 肢体{ $grade }级
    [visual] 视力{ $grade }级
    [hearing] 听力{ $grade }级
    [speech] 言语{ $grade }级
   *[multiple] 多重{ $grade }级
    }

q-whatif-kind = 您想看看哪一种变化？只是看看，不会改您的回答。
    .short = 变化
    .why = 有了变化再报也来得及，先看看结果，心里有数。
o-whatif-kind-job = 找到了工作
    .also = 工作|上班|打工
o-whatif-kind-child = 添了孩子
    .also = 孩子|生孩子|小孩
o-whatif-kind-move = 搬了家（城里、村里对换）
    .also = 搬家|搬到城里|搬到村里
q-whatif-pay = 一个月大概挣多少？
    .short = 工钱
    .why = 大概数就行，只用来看看结果。
