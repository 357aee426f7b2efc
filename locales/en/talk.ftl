# What the assistant says around the questions.

hello = Hello, this is Palmtop Aid of { $county }. If your household is in trouble I can help you apply, follow a request, or answer questions. What would you like?
hello-again = Hello again. What would you like?
menu-short = Or use the buttons below.
help = One thing at a time. Press a button, send a number, or type. "back" goes one step back, "edit" changes an answer, "staff" gets a person. In a hurry call { $phones }.
apply-start = Good, step by step; about 5 minutes. You can stop anywhere, nothing is lost.
check-start = A few questions first, to see whether temporary assistance may fit.
report-start = Thank you for caring about someone. You can apply for them; I ask one thing at a time.
draft-waits = You have a request that is not handed in yet. Go on with it, or start again?
g-apply = Apply for help
g-check = What may I get
g-track = My requests
g-policy = Ask about rules
g-staff = Talk to a person
g-menu = Main menu
g-help = Help
g-resume = Go on
g-restart = Start again
g-find = Find by number
g-edit = Change
g-back = Back
g-later = Keep for later
g-discard = Throw away
g-supply = Send it now
g-add = Add something
g-withdraw = Withdraw
g-withdraw-yes = Yes, withdraw
g-privacy = Privacy

old-answer = (Last time: { $old })
keep-old = Keep it
understood = Noted: { $value }.
said-by-voice = (by voice, please listen)
photos-done = Done
photos-so-far = Got it, { $n } so far. Send more, or press "Done".
many-done = That is all
many-so-far = Chosen: { $chosen }. Press more if there are.
photos-held = The { $n } photos you sent before are kept.
kept-papers = Photo kept; it will be handed in with the rest.
kept-voice = Voice message kept; staff will listen. Here please press a button or type.
cannot-skip = Please choose one here. If unsure, type "staff" and a person will help.
say-it-again = All right, please say it again.
guess = Do you mean "{ $value }"?
guess-yes = Yes
guess-no = No
which-one = Which one do you mean?
unclear-words = Please write a few words, or send a voice message.
unclear-photo = Please send a photo here.
unclear-code = The number has 10 letters and digits. Please look again.
unclear-tail = Please write the last four of the ID number, like 123X.
first-question = This is the first question already.
nothing-to-change = There is nothing to change yet.
edit-something = Something to change
change-which = Which one?
why-nothing = So that staff can help you well.
stale-button = That step is over. Now it is this one:
stale-button-idle = That button is out of date. What would you like now?

summary-title = Not handed in yet. Please check:
summary-end = If all is right, press "Hand in". To change a line, press "Change" beside it or type "change 2".
outcome-changed = After your change the first look went from "{ $before }" to "{ $after }".
leave-privacy = That is fine. You can go to the township office, or call { $phones }; no phone app is needed.
leave-later = All right. What you filled in is kept. Come back any time.
leave-truth = All right, have another look. What you filled in is kept.
leave-unsubmitted = All right. This request is not handed in; what you filled in is kept.
kept-for-later = Kept, and not handed in. Press "Go on" when you are ready.
discarded = Deleted. You can apply again at any time.
cancel-which = Stop here? This request is not handed in yet.
cancel-case = A request that is handed in can be withdrawn below.

filed = Your request is handed in, to { $township }.
    Number: { $code }. Please note it.
    { $clock }
filed-next = Staff will look at it and tell you about every step. If anything is missing you will be told all at once. In a hurry call { $phones }. To add something just send words or photos; to withdraw press "My requests".
filed-enquiry = Your words are with the staff of { $township }. The answer comes here.
    Number: { $code }
    In a hurry call { $phones }.
case-card = { $kind }, number { $code }
    Handed in { $submitted }, handled by { $township }
    Now: { $state }
case-wanted = One thing is needed from you: { $words }
case-reason = Reason: { $reason }
case-amount = Amount: { $yuan } yuan
case-last-words = Staff said: { $words }
clock-accepted-legal = Working day { $n } since acceptance; answer by { $day } at the latest.
clock-accepted-goal = Working day { $n } since acceptance; we aim to answer by { $day } (a goal, not a legal limit).
clock-submitted-legal = You will be answered by { $day } at the latest.
clock-submitted-goal = We aim to answer by { $day } (a goal, not a legal limit).
kind-temporary = Temporary assistance
kind-enquiry = Question to staff
no-cases = There is no request of yours here. If you applied on another phone, look it up by its number.
find-wrong = Not found. Please check the number and the last four of the ID, or talk to a person.
find-wait = Too many tries. Please wait 15 minutes, or talk to a person.
told-case = Your words are with the staff of { $township }. The answer comes here.
add-how = Just send words, photos or a voice message; I pass them on.
supply-ask = Staff ask for one thing: { $words }
supplied = Got it, passed on. Thank you.
not-wanted-any-more = This is not needed any more.
withdraw-sure = Really withdraw this request? You can apply again at any time.
withdrawn = Withdrawn. You can apply again at any time.
cannot-withdraw = This request can no longer be withdrawn. Please talk to a person.
wants-a-person = (would like to talk to staff)
staff-called = The staff of { $township } know and will answer in office hours. In a hurry call { $phones }.
staff-start = Good, I pass your words to the staff. In a hurry call { $phones }.
papers-before-asked = Photo kept. Would you like to apply? It goes in with the request.
voice-before-asked = I cannot understand voice messages. To apply or reach a person use the buttons.
hand-over = Open Palmtop Aid on the other phone and enter these six digits: { $code }. Valid 10 minutes, once. Tell nobody.
hand-over-joined = Connected. You can go on here.
hand-over-wrong = That number is wrong or too old. Please ask for a new one on the first phone.
hand-over-wait = Too many tries. Please wait 15 minutes.
preview = You have a new message
privacy = What you tell us is used only to handle your request, kept encrypted, seen only by the staff on it, and each look is recorded. You may see, correct or delete it.
privacy-link = Read the whole privacy notice
lang-which = 请选语言 / Choose a language
lang-name = English
lang-set = All right, we speak English.
odd-sticker = Thank you. To get something done press a button or type a few words.
odd-video = I cannot watch videos. Please send a photo or type.
odd-contact = That is somebody else's card. Please write the phone number.
odd-other = I cannot read this. Please type or press a button.
policy-ask = What would you like to know? You can also just ask.
not-understood = I did not quite understand. Is it one of these?
by-source = By: { $source }
cite = { $article ->
    [none] { $title }
   *[other] { $title }, Art. { $article }
    }

danger-hunger = Staff are being told right now. If someone is collapsing call 120 first. You can also call { $phones }.
danger-homeless = Staff are being told right now. In danger call 110 first. You can also call { $phones }.
danger-fire = Get everyone out and call 119 now! If someone is hurt call 120. Staff are being told.
danger-suicide = This must be very hard. Please call 120 or 110 first, and have someone stay with you. Staff will contact you; you are not alone.
danger-violence = Please get to a safe place and call 110 now. If hurt, call 120. Staff are being told.
danger-collapse = Call 120 now! Do not move the person. Staff are being told.
danger-child = The child comes first; in danger call 110 now. Staff are being told.
danger-other = In danger call 110, to save a life 120. Staff are being told.
danger-next = Marked as urgent. A few questions only.
danger-told-again = What you said was passed on as urgent.
danger-reported = Noted. The staff of { $township } will see it at once; papers come later. Keep your phone on, or call { $phones }.
