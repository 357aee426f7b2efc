## Where a case stands, for staff; -resident as the resident reads it

state-submitted = New
state-submitted-resident = Received, not started yet
state-accepted = Accepted
state-accepted-resident = Staff are working on it
state-waiting = Waiting for the resident
state-waiting-resident = Waiting for something from you
state-approved = Approved, not yet paid
state-approved-resident = Approved, payment is being arranged
state-paid = Paid
state-paid-resident = Paid out
state-refused = Refused
state-refused-resident = Not approved this time
state-withdrawn = Withdrawn by the resident
state-withdrawn-resident = You withdrew it
state-closed = Closed
state-closed-resident = Finished

## Roads, who acts

track-quick = Small quick aid
track-expenditure = High necessary costs
track-backstop = High necessary costs (recognised household)
track-supplement = High necessary costs (dibao, tekun)
track-crisis = Emergency
track-none = Enquiry

role-village = Village helper
role-worker = Third-party worker
role-clerk = Township staff
role-head = Township head
role-officer = County staff
role-county_head = County head
role-auditor = Auditor
role-security = Security administrator
role-administrator = Administrator
role-resident = Resident
role-helper = Helper
role-system = System
duty-payer = Payments

## Moves: buttons and lines of the timeline

move-file = Hand in
move-take = Accept
move-claim = Take it on
move-hand-over = Hand to a colleague
move-route = Send to another township
move-place = Township added
move-ask = Ask the resident for something
move-answer = Resident supplied it
move-unask = Not needed any more
move-supplement = Resident added something
move-say = Message from the resident
move-call = Resident asks for a person
move-reply = Reply to the resident
move-seen = Read, no reply needed
move-contact = Contact
move-note = Internal note
move-approve = Approve
move-refuse = Refuse
move-pay = Mark as paid
move-close = Close
move-reopen = Reopen
move-come-back = The resident says something is left to do
move-withdraw = Withdrawn by the resident
move-advance = Advance aid, papers later
move-urgent = Mark as urgent
move-calm = No longer urgent
move-nudge = Handler reminded
move-give-back = Back to nobody's
move-escalate = Reported to the head

## On a locked screen: nothing that others must not read

push-take = There is news about your request. Please open to see it.
push-ask = Staff have a question for you. Please open to see it.
push-unask = There is news about your request. Please open to see it.
push-approve = There is news about your request. Please open to see it.
push-refuse = There is news about your request. Please open to see it.
push-pay = There is news about your request. Please open to see it.
push-close = There is news about your request. Please open to see it.
push-reopen = There is news about your request. Please open to see it.
push-route = There is news about your request. Please open to see it.
push-reply = Staff have answered you. Please open to see it.
push-advance = There is news about your request. Please open to see it.
push-take-enquiry = There is news about your question. Please open to see it.
push-close-enquiry = There is news about your question. Please open to see it.
push-reopen-enquiry = There is news about your question. Please open to see it.
push-route-enquiry = There is news about your question. Please open to see it.

## In our own channels

told-clock = { $clock ->
    [legal] Working day { $n } since acceptance. You will be answered by { show-day-of-week } at the latest.
    [goal] Working day { $n } since acceptance. We aim to answer by { show-day-of-week } (a goal, not a legal limit).
    [steps] Working day { $n } since acceptance. By the limits of each step you get an answer by { show-day-of-week } at the latest; if somebody objects to the notice and it is looked into again, you are told first.
    [late] The answer was due on { $day } { month-name } and is late; we are sorry. You can call 12345 to press for it.
   *[none] You will hear from us as soon as there is a result.
}
told-two-ways = { $review_days ->
        [0] within the time that the law sets
       *[other] within { $review_days } days
    }, apply { $review_body ->
        [none] {""}
       *[other] to the people's government ({ $review_body }){" "}
    }for an administrative review (speaking is enough, it need not be in writing);
    { $court_months ->
        [0] within the time that the law sets
       *[other] within { $court_months } months
    }, go to court.
told-take = Your request has been accepted. Staff are working on it.
    { told-clock }
    Number: { $code }
told-ask = Staff ask you for one thing: { $words }
    { told-because }
    Just send it here. If something is unclear, you can ask.
    Number: { $code }
told-because = { $because ->
    [none] {""}
   *[other] Why we ask you: { $because }
}
told-unask = You need not send what we asked for. Staff go on with your request.
    { told-clock }
    Number: { $code }
told-approve = Your request is approved: { $yuan } yuan.
    We will tell you when it has been paid.
    Number: { $code }
told-refuse = Your request was not approved this time.
    Reason: { $reason }
    If you disagree, there are two ways; choose either:
    { told-two-ways }
    Both count from the day you learn of this result. If things change, you can apply again at any time.
    If anything is unclear, just ask here.
    Number: { $code }
told-pay = Your assistance has been paid. Please check that it arrived.
    If it did not, tell us here.
    Number: { $code }
told-close = Your request is finished.
    If you are in difficulty again, come to us at any time.
    Number: { $code }
told-reopen = Your request is being worked on again.
    Reason: { $reason }
    { told-clock }
    Number: { $code }
told-route = Your request was sent to { $place ->
        [none] another township
       *[other] { $place }
    }.
    You need not apply or fill in anything again.
    Number: { $code }
told-reply = Staff reply: { $words }
told-advance = This is urgent, so the help has been given first. The papers come later.
    Number: { $code }
told-take-enquiry = Staff have read your words and are working on it.
    Number: { $code }
told-close-enquiry = Your question is finished.
    If there is more to ask, just write here.
    Number: { $code }
told-reopen-enquiry = Staff are working on your question again.
    Reason: { $reason }
    Number: { $code }
told-route-enquiry = Your question was sent to { $place ->
        [none] another township
       *[other] { $place }
    }, which will answer you.
    You need not say it again.
    Number: { $code }

## What cannot be done, and why

no-not-yours = Not found, or not yours to work on.
no-not-now = This cannot be done now. Please look at how things stand.
no-missing-kin = You yourself or a relative of yours may be in this household. Please answer first, on the first page of the case, whether that is so.
no-changed = Somebody was a moment earlier (perhaps you yourself, in another window). Please look at how things stand first.
no-missing-reason = Please say why; the resident will read it.
no-missing-amount = Please fill in the amount: above zero, and not absurdly high.
no-missing-wanted = Please choose what the resident should supply.
no-missing-words = Please write a few words.
no-missing-assignee = Please choose a colleague who works on this place.
no-missing-area = Please choose another township that lies in your area.
