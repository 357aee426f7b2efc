# A list leaves the house by two people: one asks, another agrees, then it can be downloaded. `api/desk/lists`

lists = Lists to take out
    .hint = A list leaves the house by two people: one says what it is for, another agrees. After that, whoever asked can download it once, within a day.
lists-none = There are no lists to take out now.
lists-back = Back to the list
lists-ask = Ask to take this list out
    .hint = Once a list is outside, nothing here protects it any more. Please think first: would it do to look at it here?
lists-which = Which list
lists-rows = How many rows
lists-n = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
lists-columns = What stands in it
lists-whom = Who may agree
lists-nobody = Nobody else can agree at the moment. Please ask the county first, or have an administrator open an account.
lists-holds-cases = Names are masked but for the surname.
lists-holds-payments = Names are masked but for the surname. No bank accounts, no ID numbers.
lists-holds-check = Names and ID numbers stand there in full. Please take special care.
lists-holds-trail = Names of staff and what was searched for; numbers are masked.
lists-reason = What is it needed for?
    .hint = Such as "quarterly figures for the province". Please write no resident's name.
lists-send = Ask for consent
lists-no-reason = Please write what it is needed for.
lists-empty = This list has no rows now. There is nothing to take out.
lists-asked-by = { $who } asked for it, for: { $why }
lists-agreed-by = { $who } agreed
lists-refused-by = { $who } did not agree
lists-taken-at = downloaded
lists-until = If nobody answers by { $when }, it lapses.
lists-take-until = It can be downloaded once, until { $when }.
lists-look = Look at this list
lists-state-asked = waits for consent
lists-state-agreed = agreed, not downloaded yet
lists-state-refused = not agreed
lists-state-taken = downloaded
lists-state-over = lapsed
lists-do-agree = Agree
lists-do-refuse = Do not agree
lists-do-back = Not needed any more
lists-do-file = Download (only once)
lists-own = Somebody else has to agree to a list that you asked for.
lists-over = This list was downloaded, taken back or not agreed to, or its time is over. If you still need it, please ask again.
bell-list-asked = { $who } would like to take a list out. Please see whether you agree
bell-list-agreed = { $who } agreed to your list: you can download it within a day
bell-list-refused = { $who } did not agree to your list
trail-leaving = list leaving the house
trail-about-list = list { $name }
trail-why-asked = asked for
trail-why-agreed = agreed
trail-why-refused = not agreed
trail-why-taken = downloaded
trail-why-taken-back = taken back
