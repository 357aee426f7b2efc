# 期限是周几：写在日子后面，一眼看得出隔不隔周末。

desk-day-of-week = { $day }{ $weekday ->
    [0] 周一
    [1] 周二
    [2] 周三
    [3] 周四
    [4] 周五
    [5] 周六
   *[6] 周日
    }

# 要居民来、要居民答的日子，带上星期几。

weekday = { $weekday ->
    [0] 星期一
    [1] 星期二
    [2] 星期三
    [3] 星期四
    [4] 星期五
    [5] 星期六
   *[6] 星期天
}
show-day-of-week = { $month }月{ $day }日（{ weekday }）
step-day-of-week = { $step_month }月{ $step_day }日（{ weekday }）
document-deadline = { $day }（{ weekday }）
