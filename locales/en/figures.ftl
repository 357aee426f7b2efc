# The whole: what was paid, and what people said

figures-paid = Paid out
figures-paid-n = { $n ->
    [one] 1 payment
   *[other] { $n } payments
}
figures-paid-col = Paid out (yuan)
figures-paid-n-col = Payments
figures-arrived = Arrived { $from } to { $to }
figures-all-months = All months
figures-content = Said it went well
figures-rated-n = { $n ->
    [one] 1 person answered
   *[other] { $n } people answered
}
figures-rated = What people said afterwards
    .hint = Asked once, a day after the end; nobody has to answer
figures-face-3 = Good
figures-face-2 = So-so
figures-face-1 = Bad
desk-why-face-3 = Said: good
desk-why-face-2 = Said: so-so
desk-why-face-1 = Said: bad
overview-list-rated = Cases somebody commented on
