# The day of the week of a deadline: whether a weekend lies before it is seen at once.

desk-day-of-week = { $weekday ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
    } { $day }
