# What somebody still has to do.

tasks = 任务
    .hint = 系统和同事留下的、还要办的事。
tasks-view-mine = 我的
tasks-view-open = 本地全部
tasks-view-late = 过期的
tasks-view-done = 办完的
tasks-none = 没有要办的。
tasks-nobody = 还没人接
tasks-take = 我来办
tasks-outcome = 结果，一句话
tasks-finish = 办完了
tasks-done-by = { $name } 办完：{ $outcome }
tasks-kept = 已记下。
task-payment-failed = 钱没打成，问清账户再发
task-payment-missing = 居民说没收到钱，查一查
task-payment-differs = 居民说收到的数目不对，查一查
task-arrived-after-all = 居民后来说收到了。
