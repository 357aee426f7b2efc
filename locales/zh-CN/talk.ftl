# What the assistant says around the questions.

hello = 您好，我是{ $county }掌上救助。家里遇到难处，我帮您申请救助、查进度、问政策。您想办哪样？
hello-again = 您好，又见面了。您想办哪样？
menu-short = 也可以点下面的按钮。
help = 一次只问一件事。可以点按钮，可以回数字，也可以打字。打“返回”退一步，打“修改”改前面的，打“人工”找人。着急请打 { $phones }。
apply-start = 好的，我们一步一步来，大约 5 分钟。中途停下也不怕，填过的都留着。
check-start = 我先问几句，帮您看看能不能办临时救助。
report-start = 谢谢您为别人着想。您可以帮他申请，我来一句一句问。
draft-waits = 您有一份申请还没提交。接着填，还是重新开始？
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
g-withdraw-yes = 确定撤回
g-privacy = 隐私说明

old-answer = （上次填的是：{ $old }）
keep-old = 不变
understood = 记下了：{ $value }。
said-by-voice = （语音，请听录音）
photos-done = 发完了
photos-so-far = 收到了，一共 { $n } 张。还有就接着发，没有就点“发完了”。
many-done = 就这些
many-so-far = 选了：{ $chosen }。还有就接着点。
photos-held = 您先前发来的 { $n } 张照片已经收好。
kept-papers = 照片收好了，等会儿一起交。
kept-voice = 语音收好了，工作人员会听。这一题请点按钮或打字。
cannot-skip = 这一题要选一个，才能往下走。实在拿不准，打“人工”找人帮您。
say-it-again = 好，那请再说一遍。
guess = 您是说“{ $value }”吗？
guess-yes = 是的
guess-no = 不是
which-one = 您是说哪一个？
unclear-words = 请写几个字，或者发语音。
unclear-photo = 这里请发照片。手机点“+”或相机就能拍。
unclear-code = 编号是 10 位字母和数字，请再看看。
unclear-tail = 请写身份证最后四位，像 123X。
first-question = 这已经是第一题了。
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
discarded = 已经删掉了。以后随时可以重新申请。
cancel-which = 要停下吗？这份申请还没有提交。
cancel-case = 已经交上来的申请，可以在下面点“撤回申请”。

filed = 申请已经提交，交到了{ $township }。
    编号：{ $code }，请记下来。
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
clock-accepted-legal = 受理第 { $n } 个工作日，最迟 { $day } 答复。
clock-accepted-goal = 受理第 { $n } 个工作日，争取 { $day } 前答复（服务目标，不是法定期限）。
clock-submitted-legal = 最迟 { $day } 答复您。
clock-submitted-goal = 争取 { $day } 前答复您（服务目标，不是法定期限）。
kind-temporary = 临时救助
kind-enquiry = 找人工
no-cases = 这里还没有您的申请。在别的手机上申请过，可以用编号查。
find-wrong = 没查到。请核对编号和身份证后四位，或者找人工。
find-wait = 试的次数多了，请过 15 分钟再查，或者找人工。
told-case = 您的话已经转给{ $township }的工作人员，答复会发到这里。
add-how = 请直接发文字、照片或语音，我转给办理的工作人员。
supply-ask = 工作人员请您补一样：{ $words }
supplied = 收到了，已经转给工作人员。谢谢您。
not-wanted-any-more = 这一样已经不用补了。
withdraw-sure = 确定要撤回这份申请吗？撤回后随时可以重新申请。
withdrawn = 已经撤回。以后随时可以重新申请。
cannot-withdraw = 这份申请现在不能撤回了。有疑问请找人工。
wants-a-person = （想找工作人员说话）
staff-called = 已经告诉{ $township }的工作人员，上班时间会尽快回您。着急请打 { $phones }。
staff-start = 好的，我把您的话交给工作人员。着急可以直接打 { $phones }。
papers-before-asked = 照片收好了。要申请救助吗？申请时一起交。
voice-before-asked = 我听不懂语音。要申请或者找人工，点下面的按钮。
hand-over = 在另一部手机上打开掌上救助，输入这六位数：{ $code }。10 分钟内有效，只能用一次。不要告诉别人。
hand-over-joined = 接上了，在这里可以接着办。
hand-over-wrong = 这个数不对，或者已经过期。请在原来的手机上再要一个。
hand-over-wait = 试的次数多了，请过 15 分钟再试。
preview = 您有一条新消息
privacy = 您填的内容只用来办理救助，加密保存，只有经办人员能看，每次查看都有记录。您可以要求看、改、删。
privacy-link = 看完整的隐私说明
lang-which = 请选语言 / Choose a language
lang-name = 中文
lang-set = 好的，我们说中文。
odd-sticker = 谢谢。要办事请点按钮，或者打几个字。
odd-video = 视频我看不了。请发照片，或者打几个字。
odd-contact = 这是别人的名片。请写上电话号码。
odd-other = 这个我看不了。请打几个字，或者点按钮。
policy-ask = 您想问哪一样？也可以直接打字问。
not-understood = 我没太听懂。您是想问这些吗？
by-source = 依据：{ $source }
cite = { $article ->
    [none] 《{ $title }》
   *[other] 《{ $title }》第{ $article }条
    }

danger-hunger = 不要着急，我马上告诉工作人员。有人身体撑不住，先打 120。也可以打 { $phones }。
danger-homeless = 不要着急，我马上告诉工作人员。有危险先打 110。也可以打 { $phones }。
danger-fire = 人先出来，马上打 119！有人受伤打 120。我已经在告诉工作人员。
danger-suicide = 您现在一定很难受。请先打 120 或 110，身边有人就叫住他陪着您。我马上找工作人员联系您，您不是一个人。
danger-violence = 请先到安全的地方，马上打 110。受伤了打 120。我已经在告诉工作人员。
danger-collapse = 马上打 120！不要随便搬动他。我已经在告诉工作人员。
danger-child = 孩子要紧，有危险马上打 110。我已经在告诉工作人员。
danger-other = 有危险先打 110，救命打 120。我已经在告诉工作人员。
danger-next = 已经记为紧急。再问您几句，不会多。
danger-told-again = 您说的已经加急转过去了。
danger-reported = 都记下了，{ $township }的工作人员会马上看到。手续以后再补。电话请保持畅通，也可以打 { $phones }。
