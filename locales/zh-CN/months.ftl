# 月份的写法。英文里要写成词：“3/11”有人读成三月十一日，有人读成十一月三日。

month-name = { $month }月
month-short = { $month }月
step-month-name = { $step_month }月
