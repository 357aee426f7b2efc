# Visits: planned, recorded on a phone, the outline

tab-visits = Visits
visits = Visits planned
visits-all = All
visits-mine = Mine
visits-none = No visit is planned.
visit = Record of a visit
visit-open = Open the record
visit-print = Print the outline
visit-to-case = Back to the case
visit-none = No visit is planned yet.
visit-nobody = nobody yet
visit-overdue = Late
visit-look = See the picture
visit-plan = Plan a visit
    .hint = Two people go together and both sides sign. Who goes does not approve later.
visit-day = Day
visit-first = First visitor
visit-second = Second visitor
visit-second-none = Nobody (help from the village only)
visit-second-lot = By lot
visit-seed = Seed of the lot
    .hint = Any word, such as a number of the day. Whoever draws again with it gets the same.
visit-drawn = by lot, seed "{ $seed }"
visit-remote = By telephone or video
visit-remote-ask = By telephone or video (in a major emergency only)
visit-remote-code = Which kind of major emergency
visit-remote-nature = natural disaster
visit-remote-accident = accident
visit-remote-health = public health
visit-remote-security = public security
visit-remote-reason = In more words
visit-plan-save = Plan it
visit-change = Change people or day, or cancel
visit-drop = Cancel this visit
visit-drop-reason = Why it is cancelled
visit-done-planned = The visit is planned.
visit-done-dropped = The visit is cancelled.
visit-why-survey = Home visit
visit-why-assist = Help from the village
visit-why-review = Review
visit-state-planned = To come
visit-state-recorded = Recorded
visit-state-late = Not used
visit-state-dropped = Cancelled
visit-late-why = When it came in, the case had moved on. The record is kept and changed nothing in the case. Please have a look at it.
visit-not-going = Others go on this visit; you can only read it.
visit-changed = Looked at again:
visit-verdict-ok = met
visit-verdict-refused = not met
visit-verdict-check = staff must check
visit-verdict-none = none
visit-outline = Outline of the visit
    .hint = Only what nobody verified and what can change the result.
visit-nothing-left = All of it has been verified; nothing is left to ask.
visit-nothing-open = Nothing has to be asked. Look around and write it down below.
visit-said = Said:{ " " }
visit-said-open = nothing
visit-whose = { $who }{" · "}
visit-person = person { $n }

visit-room-door = At the door
visit-room-people = People
visit-room-home = House and belongings
visit-room-work = Income
visit-room-bills = Spending
visit-room-event = What happened
visit-room-kin = Relatives elsewhere

visit-found-yes = True
visit-found-no = Not true
visit-found-unseen = Not seen
visit-note = A word (needed if not true)
visit-learned-yes = Answered
visit-learned-unseen = Not answered
visit-note-learned = What they said and what you saw
visit-point-changed = was changed meanwhile, not used
visit-point-open = nothing was said before; to be filled in from this note
visit-kind-point = one thing
visit-kind-care = self-care
visit-kind-notes = observations
visit-kind-photo = photo
visit-kind-signature = signature
visit-care = Self-care
    .ask = Let the person show you. Tick what they cannot do.
    .said = Said when applying that they cannot do alone: { $what }
visit-care-eat = Cannot eat alone
visit-care-dress = Cannot dress alone
visit-care-bed = Cannot get in and out of bed alone
visit-care-toilet = Cannot use the toilet alone
visit-care-walk = Cannot walk indoors alone
visit-care-bathe = Cannot bathe alone
visit-cared = I looked at all six
visit-care-full = Can look after themselves
visit-care-partly-lost = Partly unable (partial care)
visit-care-lost = Unable (full care)
visit-photos = Photos
    .hint = The time is noted. Take none of numbers on ID cards or records.
visit-shoot = Take a photo
visit-photo-alt = Photo of the visit
visit-came = received { $at }
visit-notes = What you saw
visit-notes-present = Who was present
visit-notes-free = What else you saw
visit-notes-disagreement = Does the household disagree?
visit-notes-unsigned = Why the household did not sign
visit-signatures = Signatures
    .hint = Read out to the household what is written above, then ask them to sign with a finger in the box. Who cannot write puts a fingerprint on paper: take a photo of it above, and write under "Why the household did not sign" that it was a fingerprint and who read it out.
visit-signer-resident = Household
visit-signer-first = First visitor
visit-signer-second = Second visitor
visit-sign-here = Sign here with a finger
visit-sign-again = Again
visit-sign-keep = Done
visit-signed = Signed
visit-picture = Photos and signatures
    .hint = This browser cannot draw. Sign on paper and send a photo of it, one at a time.
visit-pictured = It shows
visit-file = Choose a photo
visit-save = Save for now
visit-finish = Done, hand it in
    .hint = It cannot be changed afterwards. Without a signal it goes by itself later.
visit-finishing = Kept on the phone. It goes by itself when there is a signal.
visit-late-parts = Came after it was handed in
visit-net-waiting = # not sent yet; all kept on this phone.
visit-net-sent = Everything is sent.
visit-net-off = No signal.
visit-net-again = Sign in again to go on sending
visit-part-waiting = kept on the phone, not sent yet
visit-part-sent = sent
visit-unsent = # parts of a visit are not sent. If you sign out now they are lost. Sign out?

visit-arranged = This visit has just been arranged otherwise (perhaps by you yourself, in another window); how it stands now is below. Change it again if you want to.
visit-no-day = Please choose today or a later day.
visit-no-first = Please choose somebody who can go.
visit-no-second = A home visit takes two people. Please choose one more.
visit-same-people = It takes two different people.
visit-no-seed = The lot needs a seed of at least three characters.
visit-no-remote-reason = If nobody goes there, please choose which kind of major emergency it is.
visit-no-drop-reason = Please say why it is cancelled.
visit-over = This visit is over.
visit-broken = This part could not be read. Please fill it in again.
visit-say-what = Not true: please write a word on how it really is.
visit-too-much = This visit holds no more.
visit-too-many-photos = A visit holds 20 photos at most.
visit-empty = Nothing is written down yet.
visit-no-care = For tekun, self-care matters: please look at all six items first.
visit-unsigned-resident = The household has not signed. If they will not or cannot, say why.
visit-unsigned-surveyor = Both visitors have to sign.
visit-not-yours = You do not go on this visit any more. What you wrote is still on the phone; please tell whoever handles the case.

visit-sheet-how = Print it from the browser: one sheet of A4.
visit-sheet-what = What to ask
visit-sheet-found = Found
visit-sheet-more = { $n } more: see the phone.
visit-sheet-date = Date:

visit-ask = Please tell us about: { $what }.
    .look = Look where you can, ask a neighbour where you may.
visit-ask-person-id = Is the person here?
    .look = See whether the person and the ID card match. Look, take no photo.
visit-ask-person-age = How old are you?
    .look = See the day of birth on the ID card.
visit-ask-person-school = Are you still at school? Where?
    .look = See school bags, books, letters of the school.
visit-ask-household-members = How many live and eat together?
    .look = Count beds, bowls and shoes.
visit-name-people-count = Who lives here
visit-ask-people-count = Who lives here? One by one.
    .look = Count beds, bowls and shoes.
visit-ask-people-together = Do they all live with you?
    .look = See each one's bed and clothes.
visit-ask-people-tie = How are you related?
    .look = Ask the person, and a neighbour.
visit-ask-people-stays = Where does this person live?
    .look = See whether bed and clothes are here.
visit-ask-people-age = How old is this person?
    .look = See the day of birth on a paper.
visit-ask-people-needs = How is this person: ill, at school, at work?
    .look = See medicine, records, certificates, school books.
visit-ask-people-disability = Is there a disability certificate? Which grade?
    .look = See kind and grade on the certificate.
visit-ask-people-labour = Can this person work? At what?
    .look = See how the person moves and works.
visit-ask-household-needs = Is anybody ill, disabled or at school?
    .look = See medicine, records, certificates, school books.
visit-ask-household-status = Which aid do you receive now?
    .look = See the passbook; the register decides.
visit-ask-household-settlement = Is this town or village?
    .look = See where the house stands and whether there is land.
visit-ask-household-assets = Any vehicle, other house or business?
    .look = See what stands in the yard, shops, other houses.
visit-ask-household-savings = How much have you saved?
    .look = Ask no passwords; the check decides.
visit-ask-household-new-work = Has anybody found work lately?
    .look = Ask what, and since when.
visit-ask-household-kin = Is a relative in charge of such requests?
    .look = Ask who, and how you are related.
visit-ask-income-sources = What do you live on?
    .look = See tools, animals, work clothes, bills.
visit-ask-income-amount = About how much a month is this?
    .look = See pay slips, the harvest, receipts.
visit-ask-income-job-cost = What does working cost a month?
    .look = Ask how you get there and where you eat.
visit-ask-income-pension = Which pension is it?
    .look = See what the passbook calls it.
visit-ask-spending-kind = What was the money spent on?
    .look = See whether bills are for hospital or school.
visit-ask-spending-paid = How much was paid this year?
    .look = See the totals on the bills.
visit-ask-spending-reimbursed = How much was paid back?
    .look = See the insurance statement.
visit-ask-hardship-kind = What happened?
    .look = See the place, and who was hurt.
visit-ask-hardship-when = When did it happen?
    .look = See dates on papers, ask a neighbour.
visit-ask-hardship-living = Is there food and warmth now?
    .look = See rice, oil, the stove, blankets.
visit-ask-obligors-count = How many children or parents should support you?
    .look = Ask where each one lives.
visit-ask-obligors-state = Is this relative able to support you?
    .look = Ask about health and how they live.
visit-ask-obligors-income = About how much does this relative earn?
    .look = Only ask; it is checked with their consent alone.
visit-ask-obligors-tie = How are you related?
    .look = Ask the person, and a neighbour.

# The county's figures: how often a running case is looked at again.
standard-review-irregular-months = Review interval, irregular income
standard-review-class-a-months = Review interval, class A
standard-review-class-b-months = Review interval, class B
standard-review-class-c-months = Review interval, class C

visit-tells = Tell the resident the day
    .hint = They get a message, and see it where they look how far it is. Leave it off where you come unannounced.
visit-told = the resident knows
told-visit-day = { $today ->
        [yes] today ({ $day } { month-name })
       *[no] on { show-day-of-week }
    }
told-visit = { $way ->
        [remote] Staff will phone you { told-visit-day }, or call by video, to go through how things are at home. Please take the call.
       *[home] Somebody comes to the home { told-visit-day } to see how things are; please have somebody there. They never take money, and you may ask to see their staff card.
    }
    If that day does not suit, just answer here.
    Number: { $code }
told-visit-moved = { $way ->
        [remote] The day of the call has changed: it is { told-visit-day } now. Please take the call.
       *[home] The day of the visit has changed: it is { told-visit-day } now. Please have somebody at home.
    }
    If that day does not suit, just answer here.
    Number: { $code }
told-visit-dropped = { $way ->
        [remote] The call that was to be on { $day } { month-name } is off; you need not wait.
       *[home] The visit that was to be on { $day } { month-name } is off; you need not wait.
    }
    If another day is set, you will be told.
    Number: { $code }
push-visit = There is news for you. Please open to see it.
push-visit-moved = There is news for you. Please open to see it.
push-visit-dropped = There is news for you. Please open to see it.
