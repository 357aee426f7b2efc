# The audit trail: who did or looked at what.

## python -m palmtop verify

verify-counted = Checked { $rows } rows against { $anchors } daily anchors. { $words } rows with words fit; the words of { $erased } were erased as they had to be.
verify-no-anchor = There is no daily anchor yet. Without one nobody can tell whether the end was cut off.
verify-no-anchor-of = There is no anchor of { $day }.
verify-whole = Whole: nobody touched it.
verify-broken = Not whole. Change nothing in the database, keep a copy, and call whoever is responsible for security.
verify-bad-anchor = A daily anchor is not in order: { bad-anchor }
bad-anchor = { $file }, { $why ->
    [before] the file before it is missing or was changed
    [unreadable] which cannot be read
   *[foreign] which was not written by this house, or was changed
    }
verify-row = Chain { $chain }, row { $seq }{ $when ->
    [none] :
   *[other] { " " }({ $when }):
}
verify-changed = its content or its place was changed.
verify-missing = rows are missing from here on.
verify-forged = not written by the system: somebody put it in.
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
looked-unmask = looked at something hidden
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
looked-wrong = Nobody may look but to help you (Social Assistance Law, Art. 70(6)). If something seems wrong, say "staff" and tell us, or call { $phones }.

## The pages

trail = Audit trail
    .hint = Who changed what and who looked at what, nothing left out. It can be read, not changed; that you read it is kept too.
tab-trail = Who looked
trail-case-hint = Who worked on this case and who looked at it. Residents can ask who looked at their file.
trail-none = Nothing fits.
trail-look = Show
trail-older = Older
trail-sheet = Export
trail-day = Day
trail-somebody = Somebody not signed in
trail-erased-words = (erased)
trail-n = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
trail-col-at = When
trail-col-who = Who
trail-col-role = Role
trail-col-area = Division code
trail-col-what = What
trail-col-case = Number
trail-col-about = Which part
trail-col-why = Why
trail-col-words = Words
trail-col-n = How many
trail-col-place = From where
trail-col-row = Row
trail-about-paper = photo or recording { $name }
trail-about-event = step { $name }
trail-about-staff = staff { $name }
trail-about-reply = saved reply { $name }
trail-about-relative = register of relatives { $name }
trail-about-heard = a message of the resident
trail-about-said = a message to the resident
trail-about-change = change { $name } of the figures
trail-about-case = another case
trail-about-receipt = receipt
trail-payments-preview = preview
trail-payments-list = list for the finance office
trail-payments-sample = sample
trail-list = looked at a list
trail-case = opened a case
trail-paper = looked at a photo or recording
trail-unmask = looked at something hidden
trail-search = searched
trail-export = exported
trail-print = printed
trail-find = asked from another phone
trail-trail = read the trail
trail-move = acted
trail-marked = marked a photo
trail-setting = changed a setting
trail-standard = changed a figure
trail-erased = erased data
trail-sign-in = signed in
trail-sign-in-failed = failed to sign in
trail-sign-out = signed out
trail-invited = invited somebody
trail-joined = joined
trail-role = changed a role
trail-disabled = shut out
trail-enabled = let in again
trail-token = another system called
trail-why-own = their own case
trail-why-free = nobody's yet
trail-why-other = a colleague's case
trail-why-guessing = too many numbers tried, nothing shown
trail-why-propose = proposed
trail-why-publish = published
trail-why-reject = rejected
trail-why-good = good
trail-why-poor = not good enough
trail-why-kept = unmarked
trail-why-turned = turned
unusual = Looks worth a question
    .hint = Of the last seven days. Nobody is accused here; somebody should ask why.
unusual-what = What is unusual
unusual-none = Nothing unusual in the last seven days.
unusual-many = looked at { $n ->
        [one] { $n } case
       *[other] { $n } cases
    } of others within ten minutes
unusual-again = opened one and the same case of somebody else on { $n } days of a week
unusual-week = looked at { $n ->
        [one] { $n } case
       *[other] { $n } cases
    } of others within a week
unusual-numbers = had { $n } hidden numbers shown in cases of others within a week
unusual-files = took out { $n } files with names within a week
unusual-guessing = tried whole numbers one after another, { $n ->
        [one] once
       *[other] { $n } times
    } within a week
unusual-night = looked at { $n ->
        [one] { $n } case
       *[other] { $n } cases
    } at night (22:00 to 6:00)
unusual-own-name = looked at { $n ->
        [one] { $n } case
       *[other] { $n } cases
    } with their own name
unusual-surname = looked at { $n ->
        [one] { $n } case
       *[other] { $n } cases
    } with the same surname
