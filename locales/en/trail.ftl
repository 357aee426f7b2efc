# The audit trail: who did or looked at what.

## python -m palmtop verify

verify-counted = Checked { $rows } rows against { $anchors } daily anchors. { $words } rows with words fit; the words of { $erased } were erased as they had to be.
verify-no-anchor = There is no daily anchor yet. Without one nobody can tell whether the end was cut off.
verify-whole = Whole: nobody touched it.
verify-broken = Not whole. Change nothing in the database, keep a copy, and call whoever is responsible for security.
verify-bad-anchor = A daily anchor is not in order: { $why }
verify-row = Chain { $chain }, row { $seq }{ $when ->
    [none] :
   *[other] { " " }({ $when }):
}
verify-changed = its content or its place was changed.
verify-missing = rows are missing from here on.
verify-forged = not written by the house: somebody put it in.
verify-cut = everything from here on is gone.
verify-head = the noted end is not the real end.
verify-anchor = not the row that the anchor of its day names.
verify-words = its words were replaced.

## Hidden numbers

unmask = A hidden number
unmask-show = Show
unmask-why = Why do you need it? Tap a reason to see it.
unmask-kept = Who looked, when and why is written down, and the resident can ask for it.
unmask-choose = Please tap a reason.
unmask-verify = To check who it is
unmask-call = To call them
unmask-check = For the economic check
unmask-pay = For a payment
unmask-asked = They asked me to
unmask-fades = It goes away after { $n } seconds.
