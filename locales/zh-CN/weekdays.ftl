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

# 居民照着打算的日子，带上星期几：哪天来、哪天前答，我们最迟哪天答复。

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
step-weekday = { $step_weekday ->
    [0] 星期一
    [1] 星期二
    [2] 星期三
    [3] 星期四
    [4] 星期五
    [5] 星期六
   *[6] 星期天
}
step-day-of-week = { $step_month }月{ $step_day }日（{ step-weekday }）
document-deadline = { $day }（{ weekday }）
