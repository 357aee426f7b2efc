# The desk of the township: what clerks read. Short, plain, one name for one thing.

## Frame

desk-brand = { $county } assistance desk
    .seal = 助
desk-skip = Skip to the page
desk-views = Cases by view
desk-close = Got it
desk-keep = Save
desk-all = All
desk-live =
    .on = Live
    .off = Reconnecting
desk-todo = To do
desk-yuan = { $amount } yuan

## Times

desk-waited-minutes = { $n ->
    [0] just now
    [one] 1 minute
   *[other] { $n } minutes
}
desk-waited-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
desk-waited-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
desk-when-today = today { $clock }
desk-when-yesterday = yesterday { $clock }
desk-day = { $day } { month-short }
desk-day-year = { $day } { month-short } { $year }
desk-due-over = { $n ->
    [one] overdue by 1 day
   *[other] overdue by { $n } days
}
desk-due-today = due today
desk-due-left = { $n ->
    [one] 1 working day left
   *[other] { $n } working days left
}

## In and out

desk-sign-in = Sign in
    .lost = Forgot the password? Ask the colleague in the county who looks after account security. No account? Ask the administrator.
desk-sign-in-wrong = The login or the password is not right. Please try again.
desk-sign-in-wait = Too many tries. Please come back in 15 minutes.
desk-sign-out = Sign out
desk-login = Login
    .hint = At least 3 characters: small letters, digits, dots or dashes.
desk-password = Password
    .hint = At least 12 characters. A sentence only you know is fine, in Chinese too. Not your login, the county, or things like 123456.
    .again = Password once more
desk-join = Open your account
    .hello = Hello. This invitation is for you: { $place }, { $role }.
    .do = Open and sign in
desk-join-gone = This invitation was used already, or is too old. Ask for a new one.
desk-join-name = Please give your name.
desk-join-login = This login does not work. Use 3 or more small letters or digits.
desk-join-taken = Somebody has this login. Please choose another.
desk-join-weak = The password is not safe enough. Please read what it needs.
desk-join-again = The two passwords differ.

## Problems

desk-problem-missing = There is no such page, or it is outside your area.
    .title = Not found
desk-problem-not-allowed = Your post has no use for this page. If you do need it, ask an administrator.
    .title = Not for you
desk-problem-form = This page was open too long, so nothing was changed. Reload it and try again.
    .title = Please reload
desk-problem-too-long = That was too much at once. Please send it in parts.
    .title = Too much
desk-problem-not-now = This cannot be done now; things may have changed. Please reload.
    .title = Things have changed
desk-problem-refused = This cannot be done yet. Please check what you filled in.
    .title = Not yet
desk-problem-bug = Something went wrong with us. It is written down. Please try again later.
    .title = Something went wrong
desk-problem-other = This did not work. Please try again later.
    .title = It did not work
desk-problem-number = When you report it, give this number: { $number }
desk-problem-back = Back to the start

## Standing views

desk-view-mine = Mine
desk-view-nobody = Nobody's
desk-view-urgent = Urgent
desk-view-today = Due today
desk-view-overdue = Overdue
desk-view-waiting = Resident to answer
desk-view-unread = Unread
desk-view-open = All open
desk-view-closed = Closed
desk-empty-mine = You have no cases.
    .then = Have a look at those that nobody has taken.
desk-empty-nobody = Every case is taken.
desk-empty-urgent = Nothing urgent.
desk-empty-today = Nothing is due today.
desk-empty-overdue = Nothing is overdue. Well done.
desk-empty-waiting = No resident has to answer.
desk-empty-unread = Nothing unread.
desk-empty-open = No open cases.
    .then = A request shows here as soon as a resident sends it.
desk-none-chosen = No case here is of what you chose.
    .all = Show all of this list
desk-empty-closed = No closed cases yet.

## The list

desk-count = { $n ->
    [one] 1 case
   *[other] { $n } cases
}
desk-col-unread = Unread
desk-col-name = Name
desk-col-code = Number
desk-col-kind = Matter
desk-col-area = Township
desk-col-state = State
desk-col-wait = Waiting
desk-col-due = Due
desk-col-assignee = Handled by
desk-unread = New message
desk-nameless = (no name given)
desk-urgent = urgent
desk-urgent-first = Urgent cases first
desk-first-aid = advance aid
desk-person-asked = wants a person
desk-sort = Order
desk-sort-waiting = longest waiting first
desk-sort-due = due first
desk-sort-newest = newest first
desk-filter = Filter
desk-pages = Pages
desk-page-on = Next page
desk-page-back = Page before
desk-page-first = First page
desk-kind-temporary = Temporary assistance
desk-kind-enquiry = Enquiry

## Search

desk-search = Find
    .hint = Name, pinyin initials, case number, phone, last four of the ID
desk-hits = { $n ->
    [one] 1 found
   *[other] { $n } found
}
desk-no-hits = Nothing found.
    .then = Try part of the name, the case number, or the last four of the phone. Cases of elsewhere are not found here.
desk-guessed = Numbers like this were looked for several times today, and nobody was found.
    .then = Look again tomorrow, or by the name, the case number or the last four. Trying one number after another is kept in the trail.
desk-why-name = name
desk-why-initials = pinyin initials
desk-why-pinyin = pinyin
desk-why-code = case number
desk-why-phone = phone
desk-why-id = ID

## Keys

desk-keys =
    .title = Shortcuts
    .off = They rest while you type. You can switch them off in your settings.
    .use = Use shortcuts
    .hint = Press ? to see them all. They rest while you type.
desk-key-down = next case
desk-key-up = case before
desk-key-open = open
desk-key-reply = reply
desk-key-note = internal note
desk-key-act = what there is to do
desk-key-search = find
desk-key-queue = back to the list
desk-key-sheet = this sheet
desk-key-leave = leave the field

## Saved replies

desk-replies = Saved replies
    .hint = 〔name〕, 〔number〕, 〔deadline〕 and 〔township〕 become those of the case when you use it.
    .none = No saved replies yet. Write the first one.
desk-reply-add = New saved reply
    .wrong = Please give it a name and a text.
desk-reply-title = Name
desk-reply-text = Text
desk-reply-remove = Remove
    .sure = Remove "{ $title }"?

## Staff

desk-staff = Staff
desk-name = Name
desk-role = Role
desk-area = Area
desk-staff-do = Do
desk-staff-you = you
desk-staff-disabled = disabled
desk-staff-disable = Disable
    .sure = Disable the account of { $name }? They are signed out at once.
desk-staff-enable = Let in again
desk-staff-last = This is the last administrator, who has to stay.
desk-invite = Invite a colleague
    .do = Make the link
    .hint = The link works once, for two days. The colleague chooses login and password.
desk-invite-made = Invitation link for { $name }
desk-invite-link = Copy it and send it to the person
desk-invite-once = The link is shown this once. After this page it is gone.
desk-invite-wrong = Please give name, role and area.

## Me

desk-me = My settings
desk-me-kept = Saved.
desk-me-ended = Signed out everywhere else.
desk-language = Language
desk-language-zh-CN = 中文
desk-language-en = English
desk-sign-ins = Where you are signed in
    .end = Sign out everywhere else
    .end-one = Sign out there
desk-sign-in-since = since { $since }, last used { $seen }
desk-sign-in-this = here

## The case: frame

desk-back = List
desk-back-to-case = Back to the case
desk-shut = Close
desk-nobody = nobody
desk-dossier = The request
desk-stream = Conversation and notes
    .none = No conversation yet.
desk-clock-accepted-legal = working day { $n } since acceptance · answer by { $day }
desk-clock-accepted-goal = working day { $n } since acceptance · our goal is { $day }
desk-clock-accepted-steps = working day { $n } since acceptance · by the law's limits for each step, answer by { $day }
desk-clock-submitted-legal = working day { $n } since it came in · answer by { $day }
desk-clock-submitted-goal = working day { $n } since it came in · our goal is { $day }
desk-clock-paused-goal = the goal stands still while the resident answers
desk-clock-paused-steps = waiting for the resident: the sum of the steps stands still, the law's limit of each step does not
desk-clock-estimated = { " " }(holidays not announced yet: an estimate)
desk-due-left-days = { $n ->
    [one] 1 day left
   *[other] { $n } days left
}

## The case: what was said

desk-words = What they want to say
desk-facts = What the applicant says
desk-fact = Question
    .value = Answer
    .mark = Said by
    .open = left open
    .quote = in their words: { $words }
    .note = Note: { $words }
desk-fact-now = { $fact } is now: { $value }
desk-how-said = said
desk-how-seen = seen on paper
desk-how-verified = verified
desk-how-refuted = refuted
desk-by-self = applicant
desk-by-family = family
desk-by-helper = helper
desk-reasons = Pre-check
desk-verdict-ok = met
desk-verdict-refused = not met
desk-verdict-check = to be checked
desk-consents = Consents and promise
desk-consent-given = yes
desk-consent-refused = no
desk-consent-privacy = privacy notice
desk-consent-check = economic check
desk-consent-truth = promise of truth
desk-others = Other cases that belong here
desk-other-lead = Began with this lead
desk-other-begun = Requested for this person
desk-timeline = History
    .times = { $n } times running
desk-given-to = to { $to }
desk-reason-said = because: { $reason }

## The case: papers

desk-papers = Papers
desk-photo = Photo
desk-paper-fetching = coming in
desk-paper-refused = cannot be opened
desk-paper-good = good
desk-paper-poor = not good enough
desk-paper-unmark = remove the mark
desk-paper-pages = { $n ->
    [one] 1 page
   *[other] { $n } pages
}
desk-paper-page = page { $n }
desk-paper-left = turn left
desk-paper-right = turn right
desk-paper-note = Remark (residents do not see it)
desk-paper-why = If it is not good enough, say why in a few words.
desk-paper-now = The paper "{ $paper }" is now: { $state ->
    [good] usable
    [poor] not good enough
   *[other] not marked
}
desk-paper-changed = Somebody has just marked this paper (perhaps you yourself, in another window); what it says now stands below. What you typed is still here: read it, then mark again.
desk-paper-harmful = The virus scanner found something harmful in this recording, so it is not opened. Please ring the person.
desk-paper-unasked = The virus scanner does not answer, so the recording cannot be heard now. Try again in a while, or tell whoever runs the service.

## The case: conversation

desk-house = automatic
desk-note = Internal note
    .hint = staff only
desk-channel-web = web page
desk-channel-telegram = Telegram
desk-channel-console = terminal
desk-channel-none = no address known
desk-heard-sticker = (sent a sticker)
desk-heard-video = (sent a video, which cannot be shown here)
desk-heard-contact = (sent somebody else's card)
desk-heard-back = (opened the chat again)
desk-heard-other = (sent something that cannot be shown here)
desk-heard-edited = (changed a message sent before)
desk-delivery-queued = queued
desk-delivery-unopened = the page was not opened yet
desk-delivery-sent = sent
desk-delivery-failed = not delivered
desk-delivery-blocked = they blocked us
desk-delivery-failed-in = we could not process this, please read it
desk-delivery-parked-in = we could not process this, please read it
desk-blocked = The resident has blocked us, so no message gets through. Please call.

## The case: acting

desk-act = What to do
desk-amount = Amount
    .unit = yuan
desk-wanted = Ask for
desk-to-whom = Which colleague
desk-to-where = Move to
desk-reason = Reason
    .read = the resident reads it
    .inside = the resident does not see it
desk-choose = Please choose
desk-message = To the resident
    .via = goes out by { $channel }
desk-hint = The resident reads this: plain words, please
desk-hint-ask = May stay empty: what you tick is asked for. Or say how: "Please take a photo of the hospital bill, with clear print."
desk-hint-refuse = You may add: other ways, who can help
desk-replies-pick = choose one to fill in
desk-save = Save and send
desk-save-reply = Send and save
desk-save-note = Save the note
desk-save-take = Accept
desk-save-claim = Take over
desk-save-ask = Ask the resident
desk-save-unask = No longer needed
desk-save-approve = Approve
desk-save-refuse = Refuse
desk-save-advance = Give advance aid
desk-save-pay = Mark as paid
desk-save-hand-over = Hand over
desk-save-route = Move to a township
desk-save-close = Close
desk-save-reopen = Reopen
desk-sure = { $name }: go ahead with "{ $move }"{ desk-sure-sum }? The resident is told at once.
desk-sure-inside = { $name }: go ahead with "{ $move }"{ desk-sure-sum }?
desk-sure-sum = { $yuan ->
    [none] {""}
   *[other] { " " }({ $per ->
        [month] { $yuan } a month
       *[once] { $yuan }
    })
}
desk-saved = Saved: { $move }
desk-failed = That did not work. The network may be down, or the system is being updated. What you typed is still here: please try again in a moment.
desk-unsent = # texts you typed are not sent. If you sign out now they are lost. Sign out?
desk-brought = What you had not sent was put back.
desk-kept-typing = What you typed is still here. Read the changes above, then save again.
desk-news = { $n ->
    [one] One change since you opened this case:
   *[other] { $n } changes since you opened this case:
}
    .look = see it as it is now
desk-nothing-to-do = There is nothing for you to do here now.

desk-parked = Messages that failed
    .hint = The system tried these messages several times without success. Try again, or telephone the resident.
    .none = None. Every message was handled.
    .no-words = (no text)
desk-parked-again = Try again
desk-parked-settled = Dealt with

# Marks between what is put together on a page

mark-colon = { ": " }
mark-open = { " (" }
mark-shut = )
mark-semicolon = { "; " }
mark-stop = { ". " }
