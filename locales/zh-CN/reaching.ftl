# When letters may ring, reminders of what was left unfinished, and how people found it in the end.

## Letters that were held over night

letters-held = 您有 { $n } 条新消息：
push-held = 您有 { $n } 条新消息，请打开看看。

g-best-time = 改发消息的时间
g-send-early = 晚上 8 点以后不要发
g-send-any = 随时可以发
g-send-day = 早 8 点到晚 9 点
best-time = 我一般早上 8 点到晚上 9 点给您发消息，夜里的攒到早上一起发。急事除外。您看什么时候方便？
best-time-early = 好，晚上 8 点到早上 8 点不打扰您。急事除外。
best-time-any = 好，有消息马上发，夜里也发。
best-time-day = 好，还是早上 8 点到晚上 9 点发。急事除外。

## Reminders

draft-left = 您的申请还没提交，填过的都留着。接着填，几分钟就好。
draft-left-again = 您的申请还没提交，填过的都留着。不方便在手机上填，也可以去镇街窗口，或者打 { $phones }。
    这件事我不再提醒了。
push-draft-left = 您有一件事还没办完，请打开看看。
g-no-thanks = 不用了
g-no-reminders = 别再提醒
g-reminders = 以后再提醒我
left-alone = 好，这份不再提醒您。填过的还留着，想填了随时回来。
reminders-off = 好，以后不再提醒您没填完的申请。已经交上来的，有进展还是会告诉您。
reminders-on = 好，有没填完的申请，我会提醒您，最多两次。

## When a letter did not arrive

task-call = 消息没送到，请电话通知
call-blocked = 对方关掉了消息
call-failed = 消息发不出去
call-nowhere = 没有能发消息的地方
call-words = { $why }。请打电话告诉：{ $text }

## How it was

how-was-it = 您的事办完了。您觉得办得怎么样？点一下就行，不想答也没关系。
how-was-it-enquiry = 您问的事答复您了。您觉得怎么样？点一下就行，不想答也没关系。
push-how-was-it = 想听听您的看法，请打开看看。
g-happy = 😊 满意
g-so-so = 😐 一般
g-unhappy = 😞 不满意
g-unfinished = 还有事没办完
rated-3 = 谢谢您！还想说两句，直接写就行。
rated-2 = 谢谢您告诉我们。哪里可以办得更好？想说就写两句。
rated-1 = 对不起，没让您满意。您的话，负责的人会看到。哪里没办好？想说就写两句。
rated-words = 记下了，谢谢您。
rated-gone = 这件事已经记过了，不用再回。
unfinished = 好，已经告诉{ $township }的工作人员，会再联系您。着急可以打 { $phones }。还有什么没办完，直接写在这里。
bell-unhappy = 有居民对办理不满意，请您看一看
desk-spare = 这次不问满意度（比如家里刚有人去世）
