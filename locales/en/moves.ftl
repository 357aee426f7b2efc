## Where a case stands

state-supplement = Papers missing, not accepted yet
state-supplement-resident = Waiting for what is missing; then it is accepted
state-checking = Economic check
state-checking-resident = Your household's income and savings are being checked
state-surveying = Home visit
state-surveying-resident = Staff are going to visit you at home
state-discussion = County discussion
state-discussion-resident = The county is discussing your case
state-proposed = Opinion given, decision pending
state-proposed-resident = There is an opinion; the decision comes next
state-noticed = On public notice
state-noticed-resident = On public notice
state-objected = Objection, being looked at again
state-objected-resident = Somebody objected; it is being looked at again
state-confirming = Notice over, confirmation pending
state-confirming-resident = The notice is over; the decision comes next
state-running = Receiving aid
state-running-resident = You receive this aid
state-hearing = Hearing the household
state-hearing-resident = We are thinking of changing your aid and want to hear you first
state-suspended = On hold
state-suspended-resident = On hold for now; you were told why
state-referred = Sent on, not received yet
state-referred-resident = Sent to another township, which has to accept it
state-ended = Ended
state-ended-resident = Ended
state-not_accepted = Not accepted
state-not_accepted-resident = Not accepted
track-major = Discussed by the county

## Kinds

desk-kind-dibao = Dibao
kind-dibao = Dibao
desk-kind-tekun = Tekun support
kind-tekun = Tekun support
desk-kind-border = Borderline household
kind-border = Borderline household
desk-kind-rigid = Rigid expenditure
kind-rigid = Household with rigid expenditure
desk-kind-lead = Reported hardship
kind-lead = Hardship of somebody else
desk-kind-complaint = Complaint
kind-complaint = Complaint
desk-kind-data = Data request
kind-data = Your own data

## What a proposal means, and who decides

meant-grant = grant aid
meant-refuse = refuse
meant-more = raise the amount
meant-less = lower the amount
meant-end = end the aid
meant-death = end the aid after a death
level-township = the township head
level-county = the county
desk-given-first = Given first, before the forms: { $yuan }.
desk-proposal = Opinion: { $meant }{ $yuan }{ $per ->
        [month] {" a month"}
       *[once] {""}
    }; decided by { $level }
desk-proposal-two = two people approve
desk-proposal-first = one has approved

## Reasons to choose from

code-hand = signed for in person
code-post = by post
code-left = left at the home
code-online = online, with their consent
code-objection = objection to the notice
code-apart = lives away from the registered home
code-elsewhere = applied from elsewhere
code-hard = complicated case
code-hospital = in hospital
code-away = away or not reachable
code-disaster = disaster
code-court = waiting for a court

## Moves

move-unsend = Take back the reply just written (it did not leave)
move-answer-part = Resident supplied one thing
move-complete = Resident completed it
move-incomplete = Papers missing: tell once
move-ask-again = Ask once more
move-propose = Propose to grant
move-propose-no = Propose to refuse
move-take-back = Take the opinion back
move-approve-first = Approve (first of two)
move-send-back = Send back
move-send-up = Leave it to the county
move-discuss = To the county discussion
move-discussed = Discussion over
move-post-notice = Put on public notice
move-notice-over = Notice over
move-objection = Objection
move-objection-no = Objection looked into, nothing found
move-take-down = Notice taken down early
move-rechecked = Looked at again
move-survey = Visit the home
move-surveyed = Visit done
move-visit = Record a visit
move-check = Ask for the economic check
move-checked = Check done
move-uncheck = Stop the check
move-declare = Declare: no relation
move-declare-kin = Declare: a relative
move-county-visit = County visit
move-explain = Complete the papers
move-suspend = Put on hold
move-resume = Go on
move-refer = Refer to another township
move-receive = Receive
move-decline = Send the referral back
move-not-accept = Do not accept
move-discontinue = Stop the examination
move-delivered = Written notice delivered
move-extend = Extend the limit
move-begin = Aid begins
move-reviewed = Reviewed, no change
move-death = A death in the household
move-died = The person has died, no other family member
move-care-report = Self-care has changed
move-care-assessed = Self-care assessed
move-raise-aid = Propose a higher amount
move-reduce = Plan to reduce: hear first
move-terminate = Plan to end: hear first
move-hear = The household answered
move-hear-record = Write down what the household says
move-heard = Heard; on to the decision
move-keep-on = Keep it as it is
move-change = Decide the new amount
move-end = Decide to end
move-end-died = Decide to end (after the death)
move-died-before = The applicant has died
move-family-goes-on = Go on for the household
move-close-died = Close (after the death)
move-lead-helped = Helped; close
move-lead-nothing = No help needed; close
move-bar = Keep somebody out
move-uphold = Upheld: answer
move-dismiss = Not upheld: answer
move-fulfil = Done: answer
move-data-refuse = Refuse with a reason

## Told to the resident

told-remedies = If you disagree, there are two ways; choose either:
    { told-two-ways }
    Both count from the day you learn of this result.
    If we did not do what we have to do, the administrative review has to come first.
told-incomplete = Some things are missing; here is everything at once: { $words }
    { told-because }
    Once they are here, your request is accepted. Just send them here.
    Number: { $code }
told-check = The income and savings of your household are being checked.
    { told-clock }
    Number: { $code }
told-survey = At least two members of staff will visit you at home, with their staff cards.
    { told-clock }
    Number: { $code }
told-notice = Your request is on public notice from today until { step-day-of-week }.
    The notice shows only a partly hidden name, the number of people and the amount.
    Number: { $code }
told-objection = Somebody objected during the notice; we look at it again.
    If you want to say something, just write here.
    Number: { $code }
told-objection-no = The objection was looked into and nothing was found. Your request goes on.
    Number: { $code }
told-notice-over = The time of the public notice is over, and it is taken down. Staff now confirm, and you get the outcome in writing.
    { told-until }
    Number: { $code }
told-notice-over-end = The time of the public notice is over, and it is taken down. Staff now decide, and you get the outcome in writing.
    Number: { $code }
told-until = { $clock ->
    [legal] You have an answer by { show-day-of-week } at the latest.
    [steps] You have an answer by { show-day-of-week } at the latest.
    [goal] We try to answer by { show-day-of-week } (a goal of the service, not a legal limit).
    [late] The answer was due on { $day } { month-name } and is late; we are sorry. You can call 12345 to press for it.
   *[none] If you want to say something, say it here.
}
told-take-down = The notice was taken down for now. We put it right and go on; you need not do anything.
    Number: { $code }
told-approve-month = Your request is approved{ $yuan ->
            [none] {""}
           *[other] : { $yuan } yuan a month
        }.
    It is paid from next month on.
    Number: { $code }
told-recognised = Your household is recognised.
    Staff will tell you which help comes with it.
    Number: { $code }
told-begin = { $kind ->
        [dibao] Everything is settled: you are paid every month, from the month after the approval.
        [tekun] Everything is settled: you are paid every month, from the month after the approval.
       *[other] Everything is settled: your household is recognised from now on.
    }
    If somebody joins or leaves the household, if your income changes or you move, please tell us soon.
    Number: { $code }
told-pay-month = This month's aid has been paid. Please check that it arrived.
    If it did not, tell us here.
    Number: { $code }
told-hearing-less = We are thinking of changing your aid to { $proposed } yuan a month.
    Reason: { $reason }
    Nothing is decided yet. Please tell us first what you think: write, speak or send photos here.
    { $step_day ->
            [0] We decide after we have heard you.
           *[other] We wait until { step-day-of-week }.
        }
    Number: { $code }
told-hearing-end = We are thinking of ending your aid.
    Reason: { $reason }
    Nothing is decided yet. Please tell us first what you think: write, speak or send photos here.
    { $step_day ->
            [0] We decide after we have heard you.
           *[other] We wait until { step-day-of-week }.
        }
    Number: { $code }
told-care-report = We have heard that you can do less, or more, by yourself. Staff will come and look at it anew{ $step_day ->
            [0] {""}
           *[other] , by { step-day-of-week } at the latest
        }.
    Number: { $code }
told-care-assessed = Staff have looked anew at what you can do by yourself, and noted it. If care or amount change, you will be told.
    If you disagree, say so here.
    Number: { $code }
told-died = We have heard of the death, and we are very sorry. Our thoughts are with the family.
    { $kind ->
            [tekun] Support for people in extreme difficulty includes the funeral: if that is hard for you, please tell us here.
           *[other] If the funeral is hard for you, please tell us here. We will help where we can.
        }
    We do the paperwork; you need not come. If this is a mistake and the person is alive, please say so here at once: the aid then goes on.
    Number: { $code }
told-end-died = The aid of the person who died has been closed. Nothing more is paid.
    Reason: { $reason }
    Please take care of yourselves. Whoever of you is in need can come to us at any time.
    { told-remedies }
    Number: { $code }
told-died-before = We have heard of the death, and we are very sorry. Our thoughts are with the family.
    If the funeral is hard for you, please tell us here. We will help where we can.
    This request rests for now, and nobody asks anything of you. If the family wants to go on with it, just say so here; you need not apply again.
    If this is a mistake and the person is alive, please say so here at once.
    Number: { $code }
told-family-goes-on = This request goes on for the household. You need not apply again; what you gave us still counts.
    { told-clock }
    Number: { $code }
told-close-died = The request of the person who died has been closed.
    Reason: { $reason }
    Please take care of yourselves. Whoever of you is in need can come to us at any time and ask in their own name.
    { told-remedies }
    Number: { $code }
told-notice-end = Ending your aid is on public notice from today until { step-day-of-week }. Nothing is decided yet.
    The notice shows only a partly hidden name and the number of people.
    Number: { $code }
told-objection-no-end = The objection was looked into and nothing was found. The notice about ending your aid goes on.
    Number: { $code }
told-take-down-end = The notice about ending your aid was taken down for now. You need not do anything; the aid is paid on.
    Number: { $code }
told-keep-on = Your aid stays as it is.
    Reason: { $reason }
    Number: { $code }
told-change = Your aid has been changed{ $yuan ->
            [none] .
           *[other] : { $yuan } yuan a month.
        }
    Reason: { $reason }
    { told-remedies }
    Number: { $code }
told-end = Your aid has ended.
    Reason: { $reason }
    { told-remedies }
    If things change, you can apply again at any time.
    Number: { $code }
told-discontinue = The examination of your request was stopped.
    Reason: { $reason }
    { told-remedies }
    You can apply again at any time.
    Number: { $code }
told-not-accept = Your request was not accepted.
    Reason: { $reason }
    { told-remedies }
    You can apply again at any time.
    Number: { $code }
told-suspend = Your request is on hold for now: { $why ->
            [hospital] somebody is in hospital
            [away] we could not reach you
            [disaster] a disaster
            [court] we wait for a court
            [objection] somebody objected to the notice
            [apart] you live away from your registered home
            [elsewhere] you applied from elsewhere
            [hard] the case is complicated
           *[other] see below
        }.
    Explanation: { $reason }
    We go on as soon as we can.
    Number: { $code }
told-resume = Your request goes on.
    { told-clock }
    Number: { $code }
told-extend = Your request takes some days longer: { $why ->
            [hospital] somebody is in hospital
            [away] we could not reach you
            [disaster] a disaster
            [court] we wait for a court
            [objection] somebody objected to the notice
            [apart] you live away from your registered home
            [elsewhere] you applied from elsewhere
            [hard] the case is complicated
           *[other] see below
        }.
    Explanation: { $reason }
    { told-clock }
    Number: { $code }
told-refer = Your request was sent to { $place ->
        [none] another township
       *[other] { $place }
    }, which has to accept it.
    Reason: { $reason }
    You need not apply again.
    Number: { $code }
told-decline = They did not take your request. It went back to { $place ->
        [none] the township it came from
       *[other] { $place }
    }, which goes on with it.
    Reason: { $reason }
    You need not apply again.
    Number: { $code }
told-receive = { $place ->
        [none] The other township
       *[other] { $place }
    } has received your request and is working on it.
    { told-clock }
    Number: { $code }
told-discuss = Your case is special: the county discusses how to help.
    { told-clock }
    Number: { $code }
told-take-lead = Thank you for telling us. Staff are looking into it.
    Number: { $code }
told-lead-done = We have been to see about what you told us, and it is taken care of.
    To protect the other person we cannot say more. Thank you.
    Number: { $code }
told-reopen-lead = Staff are looking into it again.
    Reason: { $reason }
    Number: { $code }
told-route-lead = What you told us was sent to the township where it belongs.
    Number: { $code }
told-take-complaint = The county has received what you told us.
    The person it is about can neither see nor handle it.
    Number: { $code }
told-uphold = We looked into it: you were right.
    { $words }
    Number: { $code }
told-dismiss = We looked into it.
    Result: { $reason }
    { told-remedies }
    Number: { $code }
told-take-data = Staff are working on your request about your data.
    Number: { $code }
told-data-done = Your request about your data is done.
    { $words }
    Number: { $code }
told-remedies-data = If you disagree, you can go to court or apply for an administrative review, or complain to the cyberspace administration (Personal Information Protection Law, Arts. 50 and 65).
    By when, and where, is written in the answer under "My papers".
told-data-refused = We cannot do what you asked about your data.
    Reason: { $reason }
    { told-remedies-data }
    Number: { $code }
told-close-own = Your matter is finished.
    If there is more, just write here.
    Number: { $code }
told-reopen-own = Staff are working on it again.
    Reason: { $reason }
    Number: { $code }
told-route-own = Your matter was sent to { $place ->
        [none] another township
       *[other] { $place }
    }, which will answer you.
    Number: { $code }

## On a locked screen: nothing that others must not read

push-incomplete = There is news for you. Please open to see it.
push-check = There is news for you. Please open to see it.
push-survey = There is news for you. Please open to see it.
push-notice = There is news for you. Please open to see it.
push-notice-over = There is news for you. Please open to see it.
push-objection = There is news for you. Please open to see it.
push-objection-no = There is news for you. Please open to see it.
push-take-down = There is news for you. Please open to see it.
push-approve-month = There is news for you. Please open to see it.
push-recognised = There is news for you. Please open to see it.
push-begin = There is news for you. Please open to see it.
push-pay-month = There is news for you. Please open to see it.
push-hearing-less = There is news for you. Please open to see it.
push-hearing-end = There is news for you. Please open to see it.
push-care-report = There is news for you. Please open to see it.
push-care-assessed = There is news for you. Please open to see it.
push-died = There is news for you. Please open to see it.
push-end-died = There is news for you. Please open to see it.
push-died-before = There is news for you. Please open to see it.
push-family-goes-on = There is news for you. Please open to see it.
push-close-died = There is news for you. Please open to see it.
push-notice-end = There is news for you. Please open to see it.
push-notice-over-end = There is news for you. Please open to see it.
push-objection-no-end = There is news for you. Please open to see it.
push-take-down-end = There is news for you. Please open to see it.
push-keep-on = There is news for you. Please open to see it.
push-change = There is news for you. Please open to see it.
push-end = There is news for you. Please open to see it.
push-discontinue = There is news for you. Please open to see it.
push-not-accept = There is news for you. Please open to see it.
push-suspend = There is news for you. Please open to see it.
push-resume = There is news for you. Please open to see it.
push-extend = There is news for you. Please open to see it.
push-refer = There is news for you. Please open to see it.
push-decline = There is news for you. Please open to see it.
push-receive = There is news for you. Please open to see it.
push-discuss = There is news for you. Please open to see it.
push-take-lead = There is news for you. Please open to see it.
push-lead-done = There is news for you. Please open to see it.
push-reopen-lead = There is news for you. Please open to see it.
push-route-lead = There is news for you. Please open to see it.
push-take-complaint = There is news for you. Please open to see it.
push-uphold = There is news for you. Please open to see it.
push-dismiss = There is news for you. Please open to see it.
push-take-data = There is news for you. Please open to see it.
push-data-done = There is news for you. Please open to see it.
push-data-refused = There is news for you. Please open to see it.
push-close-own = There is news for you. Please open to see it.
push-reopen-own = There is news for you. Please open to see it.
push-route-own = There is news for you. Please open to see it.

## What cannot be done, and why

no-apart = You did another part of this case, or have declared that you are a relative. A colleague has to do this part.
no-missing-code = Please choose a reason.
no-missing-second = A home visit takes two people; please say who the other one was.
no-missing-less = The lower amount has to be below what is paid now.
no-missing-more = The higher amount has to be above what is paid now.

## Views of the desk

desk-view-deciding = To decide
desk-empty-deciding = Nothing waits for a decision.
desk-view-soon = Due soon
desk-empty-soon = Nothing is due soon.
desk-view-step = Step overdue
desk-empty-step = Every step is in time.
desk-view-hearing = Hearings
desk-empty-hearing = Nobody is being heard.
desk-view-explain = Papers to complete
desk-empty-explain = All advance aid has its papers.
desk-view-running = Receiving aid
desk-empty-running = No household is receiving aid yet.
desk-view-complaints = Complaints
desk-empty-complaints = No complaint is open.
desk-views-more = More views

## The form at the foot of a case

desk-save-answer-part = Resident supplied one thing
desk-save-complete = Resident completed it
desk-save-incomplete = Papers missing: tell once
desk-save-ask-again = Ask once more
desk-save-propose = Propose to grant
desk-save-propose-no = Propose to refuse
desk-save-take-back = Take the opinion back
desk-save-approve-first = Approve (first of two)
desk-save-send-back = Send back
desk-save-send-up = Leave it to the county
desk-save-discuss = To the county discussion
desk-save-discussed = Discussion over
desk-save-notice-over = Notice over
desk-save-objection = Objection
desk-save-rechecked = Looked at again
desk-save-survey = Visit the home
desk-save-check = Ask for the economic check
desk-save-checked = Check done
desk-save-uncheck = Stop the check
desk-save-declare = Declare: no relation
desk-save-declare-kin = Declare: a relative
desk-save-county-visit = County visit
desk-save-explain = Complete the papers
desk-save-suspend = Put on hold
desk-save-resume = Go on
desk-save-refer = Refer to another township
desk-save-receive = Receive
desk-save-decline = Send the referral back
desk-save-not-accept = Do not accept
desk-save-discontinue = Stop the examination
desk-save-delivered = Written notice delivered
desk-save-extend = Extend the limit
desk-save-begin = Aid begins
desk-save-reviewed = Reviewed, no change
desk-save-death = A death in the household
desk-save-died = The person has died, no other family member
desk-save-care-report = Self-care has changed
desk-save-care-assessed = Self-care assessed
desk-save-raise-aid = Propose a higher amount
desk-save-reduce = Plan to reduce: hear first
desk-save-terminate = Plan to end: hear first
desk-save-hear = The household answered
desk-save-hear-record = Write down what the household says
desk-save-heard = Heard; on to the decision
desk-save-keep-on = Keep it as it is
desk-save-change = Decide the new amount
desk-save-end = Decide to end
desk-save-end-died = Decide to end (after the death)
desk-save-died-before = The applicant has died
desk-save-family-goes-on = Go on for the household
desk-save-close-died = Close (after the death)
desk-save-lead-helped = Helped; close
desk-save-lead-nothing = No help needed; close
desk-save-bar = Keep somebody out
desk-save-uphold = Upheld: answer
desk-save-dismiss = Not upheld: answer
desk-save-fulfil = Done: answer
desk-save-data-refuse = Refuse with a reason
desk-more = More
desk-code = Which reason
desk-mourned = The person has died. What you write is read by the family.
desk-record = Record (not seen by the resident)
desk-explain = Papers to be completed by { $day } ({ $due })
desk-no-calendar = The public holidays of { $year } are not entered yet. Limits into that year are counted by weekends alone; please ask the administrator to add them.
    .admin = The public holidays of { $year } are not entered yet; limits in that year are counted by weekends alone. When the State Council's notice is out (in November, as a rule), let whoever keeps the server enter it with python -m palmtop holidays { $year }; docs/operation.md says how.
desk-unnamed-proxy = The web server in front at { $addresses } is not in PALMTOP_PROXIES, so nobody knows who asks: all share the tries of one address, and a few slips of one make everybody wait. Let whoever keeps the server name it there and start the service again.

## Joined with kinship, first aid and duplicates

move-merge = Joined with another case
move-aid-given = Advance aid handed over
move-kin-said = The household names a relative in office
told-merge = You asked for the same thing twice. We handle both as one, and there is nothing you need to do.
    Reason: { $reason }
    Number: { $code }
push-merge = There is news about your request. Please open to see it.

# The office found it by itself (Law Art. 62)
move-task-done = A third party did its task
move-looked-up = The office found it: not needed any more
move-looked-up-some = The office found some of it
move-looked-up-first = The office found what was missing
told-looked-up = { $words }
    Number: { $code }
push-looked-up = There is news about your request. Please open to see it.
