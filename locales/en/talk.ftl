# What the assistant says around the questions.

hello = Hello, this is Palmtop Aid of { $county }. If your household is in trouble I can help you apply, follow a request, or answer questions. What would you like?
hello-again = Hello again. What would you like?
menu-short = Or use the buttons below.
help = One thing at a time. Press a button, send a number, or type. "back" goes one step back, "change" changes an answer, "staff" gets a person. If it is urgent, call { $phones }.
apply-start = All right, we go step by step, about 5 minutes. You can stop at any time; what you filled in is kept.
apply-told = What you told is noted. We go step by step, about 5 minutes. You can stop at any time; what is filled in stays.
check-start = A few questions, and we look at all kinds of help at once. If you are not sure, press "I don't know".
draft-waits = You have a request that is not handed in yet. Go on with it, or start again?
nothing-begun = No request is half filled in here. If you began on another phone, go on there. You can also begin anew here; it takes about 5 minutes.
nothing-begun-but = Nothing is half filled in. This is what you have handed in:
g-apply = Apply for help
g-check = What can I get
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
g-withdraw-complaint = Withdraw the complaint
g-withdraw-data = Withdraw this
g-withdraw-yes = Yes, withdraw
g-withdraw-no = Keep it
g-privacy = Privacy

old-answer = (Noted before: { $old })
keep-old = Keep it
understood = Noted: { $value }.
said-by-voice = (by voice, please listen)
photos-done = Done
photos-so-far = Got it, { $n } so far. Send more, or press "Done".
many-done = That is all
many-so-far = Chosen: { $chosen }. Press others if there are more.
many-taken-off = Taken off: { $gone }. { $chosen ->
    [none] Nothing is chosen now.
   *[other] Still chosen: { $chosen }.
}
photos-how = It only has to be readable: one photo or several, { $most } at most. Whatever you can take a photo of will do.
photos-words-kept = I have noted that; staff get it together with the photos.
photos-held = { $n ->
    [one] The photo you sent before is kept.
   *[other] The { $n } photos you sent before are kept.
    }
kept-papers = Photo kept; it will be handed in with the rest.
kept-voice = Voice message kept; staff will listen. Here please press a button or type.
cannot-skip = Please choose one here. If unsure, type "staff" and a person will help.
cannot-skip-words = This one needs a few words before we can go on. If you would rather not, type "staff" and a person will help.
say-it-again = All right, please say it again.
guess = Do you mean "{ $value }"?
guess-yes = Yes
guess-no = No
which-one = Which one do you mean?
unclear-photo-page = This step is for photos. Please tap the button below and take them on our page.
unclear-photo = Please send a photo here, one or several.
unclear-code = The number has 10 letters and digits. Please look again.
unclear-tail = Please write the last four of the ID number, like 123X.
first-question = This is the first question already. To leave it, write "menu".
nothing-to-change = There is nothing to change yet.
edit-something = Something to change
change-which = Which one?
why-nothing = So that staff can help you well.
stale-button = That step is over. Now it is this one:
stale-button-idle = That button is out of date. What would you like now?

summary-title = Not handed in yet. Please check:
summary-end = If all is right, press "Hand in". To change a line, press "Change" beside it or type "change 2".
outcome-changed = After your change the first look went from "{ $before }" to "{ $after }".
leave-privacy = That is fine. You can go straight to the township office, or call { $phones }: you can apply without a smartphone.
leave-later = All right. What you filled in is kept. Whenever you want to apply, come back and go on.
leave-truth = All right, have another look. What you filled in is kept; go on when you are ready.
leave-unsubmitted = All right. This request is not handed in; what you filled in is kept.
kept-for-later = Kept, and not handed in. Press "Go on" when you are ready.
leave-unsubmitted-complaint = All right. This complaint is not handed in yet; what you filled in is kept.
leave-unsubmitted-lead = All right. What you told is not handed in yet; what you filled in is kept.
discarded = Deleted. You can apply again at any time.
discarded-complaint = Deleted. You can complain again at any time.
discarded-lead = Deleted. You can tell us again at any time.
cancel-which = Stop here? This request is not handed in yet.
cancel-which-complaint = Stop here? This complaint is not handed in yet.
cancel-which-lead = Stop here? What you report is not handed in yet.
edit-which-request = You have several requests that are not handed in yet. Which one is to be changed? Press it, then type "change".
edit-handed-in = To change a request that is handed in, press "Add something" and write to the staff what is different.
cancel-case = What is handed in can be withdrawn below, where there is a button for it.

filed = Your request is handed in, to { $township }.
    Please note the number: { $code }
    { $clock }
filed-next = Staff will look at it and tell you about every step. If anything is missing you will be told all at once. If it is urgent, call { $phones }. To add something just send words or photos; to withdraw press "My requests".
filed-enquiry = Your words are with the staff of { $township }. The answer comes here.
    Number: { $code }
    If it is urgent, call { $phones }.
case-card = { $kind }, number { $code }
    Handed in { $submitted }, handled by { $township }
    Now: { $state }
case-wanted = One thing is needed from you: { $words }
case-reason = Reason: { $reason }
case-amount = Amount: { $yuan } yuan
case-last-words = Staff said: { $words }
clock-accepted-legal = Working day { $n } since acceptance; answer by { $day } at the latest.
clock-accepted-goal = Working day { $n } since acceptance; we aim to answer by { $day } (a goal, not a legal limit).
clock-accepted-steps = Working day { $n } since acceptance. By the limits of each step: an answer by { $day } at the latest; if somebody objects to the notice and it is looked into again, you are told first.
clock-submitted-legal = You will be answered by { $day } at the latest.
clock-submitted-goal = We aim to answer by { $day } (a goal, not a legal limit).
clock-late = The answer was due by { $day } and is late; we are sorry. Press "Talk to a person" to hurry it, or call 12345.
kind-temporary = Temporary assistance
kind-enquiry = Question to staff
no-cases = There is no request of yours here. If you applied on another phone, look it up by its number.
find-wrong = Not found. Please check the number and the last four of the ID, or talk to a person.
find-wait = Too many tries. Please wait 15 minutes. If you still have the first phone, write "use another phone" on it and type its eight digits here. Or talk to a person.
told-case = Your words are with the staff of { $township }. The answer comes here.
told-case-thanks = You are welcome; I pass it on to the staff, too.
told-case-papers = Got it; it is with the staff of { $township }. The answer comes here.
add-how = Just send words, photos or a voice message; I pass them on.
supply-ask = Staff ask for one thing: { $words }
supplied = Got it, passed on. Thank you.
not-wanted-any-more = This is not needed any more.
withdraw-sure = Withdraw your request of { $day } ({ $kind })? You can apply again at any time.
withdraw-sure-complaint = Withdraw your complaint of { $day }? You can complain again at any time.
withdraw-sure-data = Withdraw what you asked about your data on { $day }? You can ask again at any time.
withdraw-sure-lead = Withdraw what you reported on { $day }? Staff will then not go and look because of it.
withdraw-which = Which one do you want to withdraw? Press "Withdraw" below it.
withdraw-none = There is nothing that can be withdrawn now. This is how things stand:
withdrawn-not = Good, it stays, and staff go on with it.
withdrawn = Withdrawn. You can apply again at any time.
withdrawn-complaint = The complaint is withdrawn. You can complain again at any time.
withdrawn-data = Withdrawn. You can ask again at any time.
withdrawn-lead = Withdrawn. If you see somebody in need, tell us at any time.
cannot-withdraw = This can no longer be withdrawn. Please talk to a person.
wants-a-person = (would like to talk to staff)
staff-called = The staff of { $township } have been told and will answer as soon as they can in office hours. If it is urgent, call { $phones }.
staff-start = Good, I pass your words to the staff. If it is urgent, call { $phones }.
papers-before-asked = Photo kept. Would you like to apply? It goes in with the request.
hand-over = Open Palmtop Aid on the other phone and enter these eight digits: { $code }. They work once, within 10 minutes. Please do not tell them to anyone.
hand-over-here = There is no request of yours here yet. On your other phone, write "new phone" and type the eight digits you get in here. If that phone is gone, find your request by its code.
hand-over-joined = Connected. You can go on here.
hand-over-wrong = That number is wrong or too old. Please ask for a new one on the first phone.
hand-over-wait = Too many tries. Please wait 15 minutes.
preview = You have a new message
# Between several names or numbers in one sentence
list-mark = {", "}
privacy = What you tell us is used only to handle your request, kept encrypted, seen only by the staff on it. You may ask to see, correct or delete it.
privacy-link = Read the whole privacy notice
lang-which = 请选语言 / Choose a language
lang-name = English
lang-set = All right, we speak English.
lang-offered = I can answer in English: press "English", or type it. What you wrote is kept.
odd-sticker = Thank you. To get something done press a button or type a few words.
odd-video = I cannot watch videos. Please send a photo or type.
odd-contact = That is somebody else's card. Please write the phone number.
odd-other = I cannot read this. Please type or press a button.
policy-ask = What would you like to know? You can also just ask.
not-understood = I did not quite understand. Is it one of these?
reason-by-source = { $reason } ({ $source })
by-source = Source: { $source }

danger-hunger = Do not worry, I am telling the staff right now. If someone is collapsing call 120 first. You can also call { $phones }.
danger-homeless = Do not worry, I am telling the staff right now. If there is danger, call 110 first. You can also call { $phones }.
danger-fire = Get everyone out and call 119 now! If someone is hurt call 120. Staff are being told.
danger-poison = Call 120 now! Say what was drunk or taken, and bring the bottle or packet. Nobody should be left alone: if you are on your own, call a neighbour over. Staff are being told.
danger-suicide = This must be very hard. Please call 120 or 110 first, and have someone stay with you. You can also call 12356, where people are there to listen. I am asking staff right now to contact you; you are not alone.
danger-violence = Please get to a safe place and call 110 now. If hurt, call 120. Staff are being told.
danger-collapse = Call 120 now! Do not move the person. Staff are being told.
danger-child = The child comes first; if there is danger, call 110 now. Staff are being told.
danger-disaster = Get to safe, high ground, away from the house and the slope! If someone is trapped call 119; if hurt, 120. Staff are being told.
danger-missing = Call 110 now; do not wait. Ask neighbours and the village to help search. Staff are being told.
danger-medicine = Nobody should go without medicine. Staff are being told. If someone feels ill call 120 first. You can also call { $phones }.
danger-cold = Do not worry, I am telling the staff right now. If someone is freezing call 120 first. You can also call { $phones }.
danger-other = If there is danger, call 110 first; to save a life, 120. Staff are being told.
danger-next = It is marked as urgent. A few more questions, not many.
danger-told-again = What you said was passed on as urgent.
missing-found = Found: good! The staff of { $township } know. If you called the police, tell them too. If the person is hurt or cold, call 120.
danger-reported = All noted. { $level ->
        [county] The staff of { $township } will see it first and get in touch with you; if you remember the township, write it here, so that somebody near can come
       *[township] The staff of { $township } will see it at once
    }; papers come later. { $reach ->
        [phone] Keep your phone on, or call { $phones }.
       *[here] News will come here; you can also call { $phones }.
    }

cards-head = { $n ->
    [0] Done. From what you told us, nothing clearly fits now.
    [1] Done. One kind of help is worth a try:
   *[other] Done. { $n } kinds of help are worth a try, the most urgent first:
}
cards-more = There are more below.
cards-rest = Probably not at the moment: { $names }. You may apply all the same; staff decide.
cards-end = If an answer was wrong, change it and the result follows.
g-ask-for = Apply for or ask about this
g-edit-benefits = Change my answers
wants-programme = I would like to apply for, or know about: { $programme }
edited-how = I see you changed an earlier message. It was not an answer in this request, so nothing here changes. To change an answer type "change".
edited-idle = I see you changed an earlier message. To get something done use the buttons below.
edited-piece = I saw that you changed what you wrote, and noted it as it is now. When you have told all, press "Apply for help".
edited-to = I see you changed your message: { $what }.
edited-one = "{ $what }" is noted as you changed it
edited-an-answer = the answer before
edited-same = I see you changed your message. It means the same: "{ $value }".
edited-unclear = I see you changed your message, but I could not make it out, so I ask this once more.
edited-told = I see you changed your message. The new words are with the staff of { $township } as well; those count.
edited-told-answer = The request is handed in, so I cannot change it myself. What you changed, "{ $what }", is with the staff of { $township } word for word; they will see it.
edited-over = I see you changed an earlier message. That matter is closed, so nothing changes any more. If there is more to say, talk to a person.
corrected = (correction) { $text }
corrected-answer = (correction of what was handed in) { $what }: { $text }
back-again = Welcome back. This is where things stand:
kept-position = Position received.
show-position = Phone position: { $at }
failed-kept = I have your message. I am a little slow; please wait a moment.
failed-parked = Sorry, I could not handle your last message. Staff will look at it. If it is urgent, call { $phones }.
decides = This question decides: { $names }.

g-what-if = What if something changes
what-if-changes = If { $what }, these results would change:
what-if-same = If { $what }, none of the first looks would change.
what-if-line = · { $name }: from "{ $before }" to "{ $after }"
what-if-likely = you may qualify
what-if-unlikely = you may not qualify
what-if-need-to-know = more to ask
what-if-staff-check = staff must check
what-if-end = This was just a look; your answers are as they were. If it really happens, please tell the staff soon.
# Whose staff it is with where no township was named
office-of-county = the Civil Affairs Bureau of { $county }
