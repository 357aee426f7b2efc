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

# A day on or by which the resident comes or answers bears its day of the week.

weekday = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
show-day-of-week = { weekday }, { $day } { month-name }
step-day-of-week = { weekday }, { $step_day } { step-month-name }
document-deadline = { weekday }, { $day }
