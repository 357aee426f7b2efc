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

# A day that a resident plans by bears its day of the week: on or by which they come or answer, by which we do.

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
step-weekday = { $step_weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
step-day-of-week = { step-weekday }, { $step_day } { step-month-name }
document-deadline = { weekday }, { $day }
