# Staff as people: posts, bells, leave, relatives, draws.

## Posts

post-change = Role, place and duties
    .go = Change role
    .hint = A change takes effect at once. With another role or place, the person signs in again.
post-kept = Changed. It takes effect at once.
post-duties = Other duties
duty-payer-hint = Carries out payments. Who approves does not pay as well.
post-no-role = Please choose role and place.
post-area-village = A village helper needs a village.
post-area-township = This role needs a township.
post-area-county = This role belongs to the county.
post-approver-pays = Who approves does not pay as well. Please give payments to another colleague.
post-watcher-works = Who looks after accounts, security or the audit works no cases and pays nothing. Please choose another colleague.
post-field-pays = Village helpers and third-party workers do not pay. Please choose another colleague.
post-watcher-own-account = Administrator, security administrator and auditor each have an account of their own. It is not made out of another account, nor into one. Please open a new account.

## Workers of third parties

tab-workers = Third party
workers = Ask a third party
    .hint = A third-party worker sees only the cases with a task for them, and only until its last day.
workers-until = until { $day }
workers-over = over
workers-end = No longer needed
workers-ask = Ask somebody
workers-whom = Whom
workers-task = What for
workers-last-day = Last day
workers-do = Ask
workers-nobody = There is no account of a third-party worker yet. Please ask the administrator to invite one.
worker-task-visit = Home visit
worker-task-check = Looking into particulars
worker-task-follow-up = Keeping in touch
worker-task-evaluate = Evaluation
assignment-no-task = Please choose what for.
assignment-day = Please choose a day from today on, within three months.
assignment-no-worker = Please choose a third-party worker.

## Bells

bells = Alerts
bells-unread = Alerts: { $n ->
    [0] nothing new
   *[other] { $n } not read
}
bells-all = All read
bells-new = Not read
bells-go = Have a look
bells-heard = All right
bells-house = The system
bells-none = No alerts.
    .then = When somebody needs you, or a case has waited too long, it is told here.
bell-mention = { $who } named you in a note
bell-task = { $who } asks you to do something
bell-handed = { $who } handed a case to you
bell-stand-in = { $who } handed over a case of a colleague you stand in for
bell-silent = Nothing has happened in a case of yours for { $n } working days. Please have a look
bell-returned = Nothing had happened in a case for { $n } working days. It went back to "nobody's"
bell-escalated = Nobody has worked on a case for { $n } working days. Please arrange it
bell-answered = The person answered
bell-sent-back = { $who } sent the opinion back, to be done again. The case says why
bell-objection = Somebody objects to a public notice
bell-objection-urgent = An objection to a notice tells of something urgent: somebody may be in danger. Please look now
bell-danger = Somebody may be in danger, and nobody has taken the case up yet. Please look now
bell-danger-waits = Nobody has taken up an urgent case for { $n } minutes: somebody may be in danger. Please see to it now
bell-leave = { $who } is away; you stand in on those days

## Leave and deputies

leave = Leave and deputies
    .about = Who stands in while you are away.
leave-mine = Concerning me
leave-own = I am away, { $deputy } stands in
leave-line = { $name } is away, { $deputy } stands in
leave-you-stand-in = I stand in for { $name }
leave-now = Now
leave-back = Back at work
leave-take-back = Take it back
leave-enter = Enter leave
    .hint = While you are away your cases stand on the deputy's list as well, marked "for". The deputy acts under their own name and rights; the history says for whom.
leave-for = For a colleague
    .do = Choose
leave-others = All leave
leave-first = From
leave-last = To
leave-deputy = Deputy
leave-kept = Kept. The deputy has been told.
leave-no-day = Please give the first and the last day.
leave-backwards = The last day comes before the first. Please have a look.
leave-over = These days have passed.
leave-too-long = At most one year at a time.
leave-twice = There is leave on these days already.
leave-no-deputy = Please choose a deputy.
leave-deputy-unfit = This colleague's role or place does not fit. Please choose one of the same role who reaches here.
leave-deputy-away = This colleague is away on those days too. Please choose another.
leave-nobody = There is no fitting deputy now: it takes the same role and the same place. Please ask the county.
leave-on-behalf = {" "}(for { $name })
leave-for-whom = for { $name }

## Relatives

kin = Register of relatives
    .about = Who of your family may apply.
    .hint = Please enter your close relatives: spouse, parents, children, brothers and sisters, grandparents, grandchildren. The names are kept encrypted and only you can read them. When a case may concern them, you are asked.
kin-none = Nobody is entered yet.
kin-add = Add somebody
    .do = Add
    .hint = The last four of the ID and the phone may stay empty. With the last four, a namesake is not mistaken.
kin-remove = Remove
    .sure = Remove { $name } from the register?
kin-tie = Relation
kin-tail = Last four of the ID
kin-phone = Phone
kin-optional = may stay empty
kin-tie-spouse = Spouse
kin-tie-parent = Parent
kin-tie-child = Child
kin-tie-sibling = Brother or sister
kin-tie-grandparent = Grandparent
kin-tie-grandchild = Grandchild
kin-tie-self = Oneself
kin-me = About yourself
    .hint = When an application gives your phone, or its person has your surname and lives in your village, you are asked as well.
kin-own-phone = Your phone
kin-home = Your home village
    .none = Not here, or not said
kin-no-tie = Please choose the relation.
kin-no-name = Please give the name, at least two characters.
kin-no-tail = The last four are four characters, or nothing.
kin-too-many = The register is full. Please remove somebody first.

related = Cases with relatives
    .hint = Somebody in the case matches a close relative in a colleague's register. It may be a namesake, so please check. For a relative, the county makes a home visit.
related-staff = Colleague
related-handles = Handles it
related-none = None at present.

## Draws

draws = Sample visits
    .hint = A few of the cases handed in are drawn for a second home visit. The seed is public: anybody can draw again and gets the same.
draws-new = Draw
draws-first = Handed in from
draws-last = To
draws-number = How many
draws-seed = Seed
    .hint = The seed is something settled in public, such as numbers thrown at the day's meeting. Only days that have passed can be drawn from.
draws-do = Draw
draws-when = When
draws-days = Handed in
draws-of = How many
draws-n-of = { $n } of { $of }
draws-by = By
draws-none = Nothing has been drawn yet.
draws-back = All draws
draws-print = Fingerprint of the list
draws-again-same = It was drawn again just now from the same seed, with the same outcome.
draws-again-hat = The list of cases is not what it was (some moved away or came in later), so it cannot be drawn the same way. Below is what was drawn then.
draws-again-lot = Drawing again from the same seed gives something else than was kept. Please ask the auditor.
draws-place = Place
draws-how = How: SHA-256 of "seed:code", smallest first. The code is written without spaces. Any computer can work it out.
draw-no-seed = The seed has three to forty characters.
draw-days = Please choose days that have passed, the first not after the last.
draw-number = Between 1 and 200 cases.
draw-empty = There is no case to draw from on these days.

## The question on a case

kin-asks = Are you related?
    .then = If so, please hand the case to a colleague; if not, just go on.
kin-why-relative = Somebody in the case has the same name as { $name } in your register ({ $tie }).
kin-why-phone = A telephone in the case is also that of { $name } ({ $tie }).
kin-why-name = Somebody in the case has your own name, { $name }.
kin-why-surname = The person has the surname of { $name } ({ $tie }) and lives in the same village.
