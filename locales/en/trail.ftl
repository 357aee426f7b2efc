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

## Told to the resident

g-looked = Who looked at my file
looked-nobody = So far nobody of the staff has opened your file. You can ask here at any time.
looked-some = Staff who looked at your file lately:
looked-line = { $day }: { $name } of { $office } ({ $role }) { $what }: { $why }.
looked-case = opened your file
looked-paper = looked at a photo or recording of yours
looked-unmask = looked at a hidden number
looked-print = printed from your file
looked-export = exported from your file
looked-other-act = looked at your file
looked-why-own = your request is theirs to handle
looked-why-free = to take it on
looked-why-other = to know about it
looked-why-verify = to check who you are
looked-why-call = to call you
looked-why-check = for the economic check
looked-why-pay = for a payment
looked-why-asked = as you asked
looked-why-work = to handle your request
looked-wrong = Nobody may look but to help you (Social Assistance Law Art. 70(6)). If something seems wrong, say “staff” and tell us, or call { $phones }.
