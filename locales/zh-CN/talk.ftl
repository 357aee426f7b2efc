# What the assistant says around the questions.

hello = 您好，我是{ $county }掌上救助。家里遇到难处，我帮您申请救助、查进度、问政策。您想办哪样？
hello-again = 您好，又见面了。您想办哪样？
menu-short = 也可以点下面的按钮。
help = 一次只问一件事。可以点按钮，可以回数字，也可以打字。打“返回”退一步，打“修改”改前面的，打“人工”找人。着急请打 { $phones }。
apply-start = 好的，我们一步一步来，大约 5 分钟。中途停下也不怕，填过的都留着。
apply-told = 您说的我都记下了。我陪您一步一步办，大约 5 分钟。中途停下也不怕，填过的都留着。
check-start = 我问您几句，把各种救助一起看一遍。不清楚的就点“不清楚”。
draft-waits = 您有一份申请还没提交。接着填，还是重新开始？
nothing-begun = 这里没有填到一半的申请。在别的手机上填的，回那部手机上接着填。也可以在这里重新填，大约 5 分钟。
nothing-begun-but = 没有填到一半的。您交上来的是这样：
g-apply = 申请救助
g-check = 我能享受什么
g-track = 查进度
g-policy = 问政策
g-staff = 找人工
g-menu = 回主菜单
g-help = 帮助
g-resume = 接着填
g-restart = 重新开始
g-find = 用编号查
g-edit = 修改
g-back = 返回
g-later = 先留着，以后填
g-discard = 不要了，删掉
g-supply = 现在补上
g-add = 补充说明
g-withdraw = 撤回申请
g-withdraw-complaint = 撤回投诉
g-withdraw-data = 撤回这件事
g-withdraw-yes = 确定撤回
g-withdraw-no = 先不撤
g-privacy = 隐私说明

old-answer = （之前记下的是：{ $old }）
keep-old = 不变
understood = 记下了：{ $value }。
said-by-voice = （语音，请听录音）
photos-done = 发完了
photos-so-far = 收到了，一共 { $n } 张。还有就接着发，没有就点“发完了”。
many-done = 就这些
many-so-far = 选了：{ $chosen }。还有就接着点。
many-taken-off = 去掉了：{ $gone }。{ $chosen ->
    [none] 现在一样都没选。
   *[other] 还选着：{ $chosen }。
}
photos-how = 看得清就行，一张、几张都可以，最多 { $most } 张。拍得到什么，就拍什么。
photos-words-kept = 这句话我记下了，和照片一起交给工作人员。
photos-held = 您先前发来的 { $n } 张照片已经收好。
kept-papers = 照片收好了，等会儿一起交。
kept-voice = 语音收好了，工作人员会听。这一题请点按钮或打字。
cannot-skip = 这一题要选一个，才能往下走。实在拿不准，打“人工”找人帮您。
cannot-skip-words = 这一题要写几个字，才能往下走。实在不想写，打“人工”找人帮您。
say-it-again = 好，那请再说一遍。
guess = 您是说“{ $value }”吗？
guess-yes = 是的
guess-no = 不是
which-one = 您是说哪一个？
unclear-photo-page = 这一题等的是照片，请点下面的按钮，在网页上拍。
unclear-photo = 这里请发照片，拍一张、选几张都行。
unclear-code = 编号是 10 位字母和数字，请再看看。
unclear-tail = 请写身份证最后四位，像 123X。
first-question = 这已经是第一题了。不想填了，就打“菜单”。
nothing-to-change = 前面还没有可以改的。
edit-something = 有地方要改
change-which = 要改哪一项？
why-nothing = 这样工作人员才好帮您。
stale-button = 那一步已经过了，现在是这一题：
stale-button-idle = 那个按钮已经过时了。您现在想办哪样？

summary-title = 还没有提交，请您看看：
summary-end = 都对的话，请点“确认提交”。要改哪项，点它旁边的“修改”，或者打“修改2”。
outcome-changed = 您改了以后，结果从“{ $before }”变成了“{ $after }”。
leave-privacy = 好的，不勉强。您可以直接去镇街窗口办，也可以打 { $phones }，不用手机也能申请。
leave-later = 好的，填过的都给您留着。什么时候想申请，回来接着办。
leave-truth = 好的，您再看看。填过的都留着，想好了接着填。
leave-unsubmitted = 好的，这份申请还没有提交，填过的都留着。
kept-for-later = 填过的都留着，还没有提交。想填了点“接着填”。
leave-unsubmitted-complaint = 好的，这份投诉还没有提交，填过的都留着。
leave-unsubmitted-lead = 好的，您说的还没有提交，填过的都留着。
discarded = 已经删掉了。以后随时可以重新申请。
discarded-complaint = 已经删掉了。以后随时可以再投诉。
discarded-lead = 已经删掉了。以后随时可以再告诉我们。
cancel-which = 要停下吗？这份申请还没有提交。
cancel-which-complaint = 要停下吗？这份投诉还没有提交。
cancel-which-lead = 要停下吗？您反映的情况还没有提交。
edit-which-request = 您有几份还没提交。要改哪一份？先点它，再打“修改”。
edit-handed-in = 已经交上来的申请，要改什么，点“补充说明”，写给工作人员就行。
cancel-case = 已经交上来的，下面有“撤回”的就可以撤回。

filed = 申请已经提交，交到了{ $township }。
    请记下编号：{ $code }
    { $clock }
filed-next = 接下来工作人员会看您的申请，有进展马上告诉您。缺什么会一次说清。着急可以打 { $phones }。想补充，直接发文字或照片；想撤回，点“查进度”。
filed-enquiry = 您的话已经交给{ $township }的工作人员，答复会发到这里。
    编号：{ $code }
    着急可以打 { $phones }。
case-card = { $kind }　编号 { $code }
    { $submitted }提交，由{ $township }办理
    现在：{ $state }
case-wanted = 请您补一样：{ $words }
case-reason = 原因：{ $reason }
case-amount = 救助金额：{ $yuan } 元
case-last-words = 工作人员说：{ $words }
clock-accepted-legal = 受理第 { $n } 个工作日，最迟 { $day }答复。
clock-accepted-goal = 受理第 { $n } 个工作日，争取 { $day }前答复（服务目标，不是法定期限）。
clock-accepted-steps = 受理第 { $n } 个工作日。照每一步的期限，最迟 { $day }答复；公示有人提意见要重新查的，会先告诉您。
clock-submitted-legal = 最迟 { $day }答复您。
clock-submitted-goal = 争取 { $day }前答复您（服务目标，不是法定期限）。
clock-late = 本来最迟 { $day }答复，已经晚了，对不住。可以点“找人工”催一催，也可以打 12345。
kind-temporary = 临时救助
kind-enquiry = 找人工
no-cases = 这里还没有您的申请。在别的手机上申请过，可以用编号查。
find-wrong = 没查到。请核对编号和身份证后四位，或者找人工。
find-wait = 试的次数多了，请过 15 分钟再查。原来那部手机还在的话，在上面发“换手机”，把八位数填到这里就行。也可以找人工。
told-case = 您的话已经转给{ $township }的工作人员，答复会发到这里。
told-case-thanks = 不用谢，您的话我也转给工作人员。有事随时说。
told-case-papers = 收到了，已经转给{ $township }的工作人员，答复会发到这里。
add-how = 请直接发文字、照片或语音，我转给办理的工作人员。
supply-ask = 工作人员请您补一样：{ $words }
supplied = 收到了，已经转给工作人员。谢谢您。
not-wanted-any-more = 这一样已经不用补了。
withdraw-sure = 确定要撤回 { $day }交的“{ $kind }”吗？撤回后随时可以重新申请。
withdraw-sure-complaint = 确定要撤回 { $day }交的投诉吗？撤回后随时可以再投诉。
withdraw-sure-data = 确定要撤回 { $day }说的“我的资料”这件事吗？撤回后随时可以再提。
withdraw-sure-lead = 确定要撤回您 { $day }反映的情况吗？撤回后，工作人员就不照您说的去看了。
withdraw-which = 您要撤回哪一份？点它下面的“撤回”。
withdraw-none = 现在没有能撤回的，您的事是这样：
withdrawn-not = 好，不撤，工作人员接着办。
withdrawn = 已经撤回。以后随时可以重新申请。
withdrawn-complaint = 投诉已经撤回。以后随时可以再投诉。
withdrawn-data = 已经撤回。以后随时可以再提。
withdrawn-lead = 已经撤回。以后看到谁家有难处，随时告诉我们。
cannot-withdraw = 这一份现在不能撤回了。有疑问请找人工。
wants-a-person = （想找工作人员说话）
staff-called = 已经告诉{ $township }的工作人员，上班时间会尽快回您。着急请打 { $phones }。
staff-start = 好的，我把您的话交给工作人员。着急可以直接打 { $phones }。
papers-before-asked = 照片收好了。要申请救助吗？申请时一起交。
hand-over = 在另一部手机上打开掌上救助，输入这八位数：{ $code }。10 分钟内有效，只能用一次。不要告诉别人。
hand-over-here = 这里还没有您的申请。在原来那部手机上发“换手机”，把那八位数填到这里就行。原来的手机不在了，用编号查。
hand-over-joined = 接上了，在这里可以接着办。
hand-over-wrong = 这个数不对，或者已经过期。请在原来的手机上再要一个。
hand-over-wait = 试的次数多了，请过 15 分钟再试。
preview = 您有一条新消息
# Between several names or numbers in one sentence
list-mark = 、
privacy = 您填的内容只用来办理救助，加密保存，只有经办人员能看。您可以要求看、改、删。
privacy-link = 看完整的隐私说明
lang-which = 请选语言 / Choose a language
lang-name = 中文
lang-set = 好的，我们说中文。
lang-offered = 我也会说英语：点“English”，或者打 English。您写的都留着。
odd-sticker = 谢谢。要办事请点按钮，或者打几个字。
odd-video = 视频我看不了。请发照片，或者打几个字。
odd-contact = 这是别人的名片。请写上电话号码。
odd-other = 这个我看不了。请打几个字，或者点按钮。
policy-ask = 您想问哪一样？也可以直接打字问。
not-understood = 我没太听懂。您是想问这些吗？
reason-by-source = { $reason }（{ $source }）
by-source = 依据：{ $source }

danger-hunger = 不要着急，我马上告诉工作人员。有人身体撑不住，先打 120。也可以打 { $phones }。
danger-homeless = 不要着急，我马上告诉工作人员。有危险先打 110。也可以打 { $phones }。
danger-fire = 人先出来，马上打 119！有人受伤打 120。我已经在告诉工作人员。
danger-poison = 马上打 120！告诉医生喝了、吃了什么，瓶子袋子也拿上。身边不能离人，一个人在家就喊邻居过来。我已经在告诉工作人员。
danger-suicide = 您现在一定很难受。请先打 120 或 110，身边有人就叫过来陪着您。心里话也可以打 12356 说，那里专门有人听。我马上找工作人员联系您，您不是一个人。
danger-violence = 请先到安全的地方，马上打 110。受伤了打 120。我已经在告诉工作人员。
danger-collapse = 马上打 120！人不要随便搬动。我已经在告诉工作人员。
danger-child = 孩子要紧，有危险马上打 110。我已经在告诉工作人员。
danger-disaster = 人先走到安全的高处，离开要垮的房子和山坡！有人被困马上打 119，受伤打 120。我已经在告诉工作人员。
danger-missing = 先打 110 报警，越早越好。再请邻居、村干部一起找。我已经在告诉工作人员。
danger-medicine = 药断不得，我马上告诉工作人员。人不舒服，先打 120。也可以打 { $phones }。
danger-cold = 不要着急，我马上告诉工作人员。有人冻得撑不住，先打 120。也可以打 { $phones }。
danger-other = 有危险先打 110，救命打 120。我已经在告诉工作人员。
danger-next = 已经记为紧急。再问您几句，不会多。
danger-told-again = 您说的已经加急转过去了。
missing-found = 找到了就好！我已经告诉{ $township }的工作人员。报过警的，也跟派出所说一声。人要是伤着、冻着了，就打 120。
danger-reported = 都记下了，{ $level ->
        [county] { $township }的工作人员会马上看到，由他们联系您。想起是哪个镇街，写在这里，好叫近处的人来
       *[township] { $township }的工作人员会马上看到
    }。手续以后再补。{ $reach ->
        [phone] 电话请保持畅通
       *[here] 有消息就发到这里
    }，也可以打 { $phones }。

cards-head = { $n ->
    [0] 看完了。照您说的，眼下没有看到明显合适的。
    [1] 看完了。有一项可以试试：
   *[other] 看完了。有 { $n } 项可以试试，先看最要紧的：
}
cards-more = 还有几项也可以看看，点下面的按钮。
cards-rest = 眼下可能不符合：{ $names }。您仍然可以申请，由工作人员核定。
cards-end = 哪里填错了，可以改，结果会跟着变。
g-ask-for = 申请或咨询这一项
g-edit-benefits = 改我的回答
wants-programme = 我想申请或了解：{ $programme }
edited-how = 看到您改了前面发的话。那句不是这份申请里的回答，所以没有跟着变。要改哪个回答，请打“修改”。
edited-idle = 看到您改了前面的话。要办事请点下面的按钮。
edited-piece = 看到您改了前面的话，照您改的记下了。说完了就点“申请救助”。
edited-to = 看到您改了前面的话，{ $what }。
edited-one = “{ $what }”照您改的记下了
edited-an-answer = 前面的回答
edited-same = 看到您改了前面的话，意思没有变，还是“{ $value }”。
edited-unclear = 看到您改了前面的话，我没看明白，这一句再问您一次。
edited-told = 看到您改了前面的话，改过的也转给{ $township }的工作人员了，他们会按改过的看。
edited-told-answer = 申请已经交了，我不能直接改。您改的“{ $what }”，我原样转给{ $township }的工作人员了，他们会看到。
edited-over = 看到您改了前面的话。那件事已经办完，改了也不会再变。还有事要说，请点“找人工”。
corrected = （更正前面的话）{ $text }
corrected-answer = （更正交上来的回答）{ $what }：{ $text }
back-again = 您回来了。您的事现在是这样：
kept-position = 位置收到了。
show-position = 手机定位：{ $at }
failed-kept = 收到您的话了，我这边慢了一点，正在办，请等一下。
failed-parked = 对不起，您刚才那句话我没办成，已经转给工作人员看。着急请打 { $phones }。
decides = 这一题关系到：{ $names }。

g-what-if = 如果有变化会怎样
what-if-changes = 如果{ $what }，这几项的结果会变：
what-if-same = 如果{ $what }，各项的初步判断都不变。
what-if-line = · { $name }：从“{ $before }”变成“{ $after }”
what-if-likely = 可能符合
what-if-unlikely = 可能不符合
what-if-need-to-know = 还要再问
what-if-staff-check = 要工作人员核定
what-if-end = 这只是看看，没有改动您的回答。真的有变化，请及时告诉工作人员。
# Whose staff it is with where no township was named
office-of-county = { $county }民政局
