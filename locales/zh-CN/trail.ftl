# The audit trail: who did or looked at what.

## python -m palmtop verify

verify-counted = 查了 { $rows } 条留痕，对照了 { $anchors } 个每日锚点。带内容的 { $words } 条都对得上；{ $erased } 条的内容已按规定删除。
verify-no-anchor = 还没有每日锚点。没有它，就看不出末尾有没有被整段删掉。
verify-whole = 完好：没有人动过。
verify-broken = 不完好。先别改动数据库，留好备份，再找管安全的人。
verify-bad-anchor = 每日锚点有问题：{ $why }
verify-row = 第 { $chain } 串第 { $seq } 条{ $when ->
    [none] ：
   *[other] （{ $when }）：
}
verify-changed = 内容或位置被改过。
verify-missing = 从这条起少了记录。
verify-forged = 不是系统自己写的，是别人加进去的。
verify-cut = 从这条起，后面的都没了。
verify-head = 记下的末尾和真正的末尾对不上。
verify-anchor = 和当天锚点记下的不是同一条。
verify-words = 里面的话被换过。

## Hidden numbers

unmask = 隐去的号码
unmask-show = 显示
unmask-why = 为什么要看？点一个原因，就能看到。
unmask-kept = 谁看了、什么时候、为了什么，都会记下来，居民本人也查得到。
unmask-choose = 请点一个原因。
unmask-verify = 核对身份
unmask-call = 打电话联系本人
unmask-check = 送经济状况核对
unmask-pay = 办理发放
unmask-asked = 本人要我看
unmask-fades = { $n } 秒后自动收起。

## Told to the resident

g-looked = 谁看过我的资料
looked-nobody = 到现在，还没有工作人员打开过您的资料。以后谁看过，您随时可以在这里查。
looked-some = 最近看过您资料的工作人员：
looked-line = { $day }，{ $office }的{ $name }（{ $role }）{ $what }：{ $why }。
looked-case = 打开过您的资料
looked-paper = 看过您交的照片或录音
looked-unmask = 看过您资料里隐去的号码
looked-print = 打印过您的资料
looked-export = 导出过您的资料
looked-other-act = 看过您的资料
looked-why-own = 经办您这件事
looked-why-free = 准备接办
looked-why-other = 了解情况
looked-why-verify = 核对身份
looked-why-call = 打电话联系您
looked-why-check = 送经济状况核对
looked-why-pay = 办理发放
looked-why-asked = 按您本人的要求
looked-why-work = 办理这件事
looked-wrong = 看您资料的人必须是为了办您的事（《社会救助法》第70条第六项）。觉得不对，回“人工”告诉我们，或者打 { $phones }。
