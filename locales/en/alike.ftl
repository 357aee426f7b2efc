# Other requests of the same people, and requests that came twice
tab-alike = Earlier requests
alike = Earlier requests
    .hint = Looked for by ID all over the county. Of other townships only the place and the state are shown.
alike-none = No other request of these people was found.
alike-case = Request
alike-common = In common
alike-state = State
alike-amount = Amount
alike-elsewhere = in another township
alike-why-id = same ID number
alike-why-household = somebody of the household
alike-why-contact = same name and telephone
alike-compare = Compare
alike-same-cause = { $n ->
        [0] Asked for help with the same hardship on the same day
        [one] Asked for help with the same hardship 1 day before
       *[other] Asked for help with the same hardship { $n } days before
    }
alike-no-block = Only a reminder; it stops nothing. Have a look and leave a note.
alike-reason = Reason
alike-say-why = Please say why, then press again.
alike-verdict-same = the same person
alike-verdict-differs = not the same person
alike-verdict-merged = the same matter, merge into this one
alike-merge =
    .hint = Merging moves the other request's papers here; both keep a note; the other one is closed where that is possible.
alike-cause-same = the same matter, considered
alike-cause-differs = a new hardship
alike-kind-person = The same person?
alike-kind-cause = The same hardship?
alike-trail = What was settled
alike-settled = Written down.
