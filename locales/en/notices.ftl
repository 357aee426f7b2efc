# Public notices: what everybody reads, what staff read, and what the resident is told.

## The public page

notice-title = Public notices
notice-head = Social assistance in { $county }
notice-towns-hint = Choose a township to see what hangs there now. A notice comes down by itself when its days are over.
notice-count = { $n ->
        [0] none now
        [one] 1 household
       *[other] { $n } households
    }
notice-why = These households asked for assistance; everybody is invited to look. Only part of the name, how many people, and the amount are shown.
notice-nothing = Nothing is on notice here now.
notice-members = { $n ->
        [one] 1 person
       *[other] { $n } people
    }
notice-monthly = { $yuan } yuan a month
notice-once = { $yuan } yuan
notice-ends = assistance is to end
notice-left = { $n ->
        [0] Last day today
        [one] 1 day left
       *[other] { $n } days left
    }
notice-left-over = Its days are over, it comes down by itself
notice-until = until { $day }
notice-day = { $day } { month-name }
notice-and = {" or "}
notice-object-link = I see this differently
notice-object-ways = You can also say it at the township office{ $phone ->
        [none] {""}
       *[other] , call { $phone }
    }, or call { $hotlines }. You need not give your name.
notice-kind-temporary = Temporary assistance
notice-kind-dibao = Dibao
notice-kind-tekun = Tekun support
notice-kind-border = Borderline household
notice-kind-rigid = Household with rigid expenditure
notice-about-grant = assistance proposed
notice-about-end = end proposed
notice-about-decision = granted

## Objecting

notice-object = Object to a notice
notice-object-what = What would you like to say?
    .hint = Just what you know. No ID numbers, please.
notice-object-photos = Photos (if you like, up to { $n })
notice-object-who = Who you are (if you like)
    .hint = We look into it either way. If you tell us, we answer you.
notice-object-name = Name
notice-object-phone = Phone
notice-object-send = Send
notice-object-secret = Somebody of the county who had no part in this looks into it. Those who had can neither see it nor learn who wrote.
notice-object-again = This page had been open too long. Please press "Send" once more.
notice-object-empty = Please write what you would like to say.
notice-object-wait = That was a lot. Please try again in a quarter of an hour, or call 12345.
notice-object-kept-not = It was not saved. That is not your fault. What you wrote is still below; please hand it in again in a few minutes, and choose photos once more. If it is urgent, call 12345.
notice-object-over = This is not on notice any more. If you have something to say, go to the township office or call 12345.
notice-heard = We have it, thank you
notice-heard-next = Somebody of the county who had no part in it will look into it.
notice-heard-code = Please write down this number; with it you can ask what came of it:
notice-heard-named = We will answer you when we know.
notice-danger = What you write is urgent
    .calls = If somebody is hurt, very ill or may harm themselves, call 120 now. If somebody is violent, call 110 now.
    .ambulance = Call 120
    .police = Call 110
    .help = You can also call 12356, where people are there to listen. Without food or a place to stay, call { $hotlines } or go to the township office.
notice-answer = What came of it
notice-answer-link = You objected? Ask what came of it
notice-answer-code = The number you were given
notice-answer-look = Look
notice-answer-none = There is no such number. Please check it once more.
notice-answer-wait = That was a lot. Please try again in a quarter of an hour.
notice-answer-open = We have it; nobody has begun yet.
notice-answer-taken = Somebody is looking into it.
notice-answer-upheld = Done: you were right, it will be looked into again.
notice-answer-refused = Done: nothing wrong was found.
notice-answer-taken-back = This was taken back.

## At the desk

tab-notice = Notice
desk-notices = Notices
notice-make = Make a notice
    .hint = Name, people and amount, nothing else. The name is masked by itself. A colleague looks at it before it hangs.
notice-make-name = Name (masked on the notice)
notice-make-members = People in the household
notice-make-days = Days on notice (calendar days)
notice-make-basis = Where the number of days is written
notice-make-save = Ready for a colleague
notice-days-said = { $n ->
    [one] 1 day
   *[other] { $n } days
    } on notice, calendar days, the day of posting not counted. By: { $title }{ $article ->
        [none] {""}
       *[other] , Art. { $article }
    }.
notice-days-unsaid = No standard says how many days. Please fill in the number and where it is written; if unsure, ask the county first.
notice-none = There is no notice of this case, and nothing to announce yet.
notice-stage-draft = waits for a colleague
notice-stage-checked = checked, can be posted
notice-stage-running = on notice
notice-stage-over = over
notice-stage-down = taken down
notice-will-hang = It will hang for { $n ->
    [one] 1 day
   *[other] { $n } days
    } once posted.
notice-hung = Posted { $first }, until { $last }.
notice-made-by = made by { $name }
notice-checked-by = checked by { $name }
notice-posted-by = posted by { $name }
notice-down-by = taken down by { $name } on { $day }
notice-down-why = taken down: { $why }
notice-wait-check = You made it: somebody else has to look at it.
notice-check = Looked at it: nothing too much
notice-post = Post it now
notice-take-down = Take down
notice-poster = Poster (PDF)
notice-see-public = See the public page
notice-proof = Photo of the poster
notice-proof-place = Where it hangs
notice-proof-save = Keep the photo
notice-proof-of = by { $name }, at { $place }
notice-place-village = the village
notice-place-town = the township
notice-place-other = another place
notice-done-draft = Ready. A colleague has to look at it.
notice-done-check = Checked. The person was told beforehand.
notice-done-post = Posted. It comes down by itself after its last day.
notice-done-down = Taken down.
notice-done-proof = The photo is kept.
notice-objected = This is an objection to a notice
notice-objected-case = Open that case
notice-no-poster = The poster could not be printed; please look at what it says.
notice-blocked-name = This does not look like a name and cannot be masked. Only the name, please.
notice-blocked-members = People: 1 to 30, please.
notice-blocked-amount = The amount cannot be right.
notice-blocked-days = Please fill in how many days, at most 60.
notice-blocked-basis = Please fill in where the number of days is written.
notice-blocked-changed = The opinion has changed. Please take this one down and make it anew.
notice-blocked-id = There is an ID number in it; it cannot be published.
notice-blocked-phone = There is a phone number in it; it cannot be published.
notice-blocked-card = There is a bank card number in it; it cannot be published.
notice-blocked-number = There is a long number in it; it cannot be published.
notice-blocked-address = There is an address in it; it cannot be published.
notice-blocked-illness = There is an illness in it; it cannot be published.
notice-blocked-markup = There are signs in it that are no text; it cannot be published.
notices-waiting = To be checked or posted
notices-none-waiting = None.
notices-running = On notice
notices-none = Nothing is on notice now.
notices-proved = photo of the poster kept
notices-unproved = no photo of the poster yet
notices-without-hands = { $n ->
        [one] 1 objection
       *[other] { $n } objections
    } to a notice can be looked into by nobody: everybody of the county had a part in the case. Please give an account to somebody who had none.
notices-poster = Print this village's poster
task-resurvey = An objection was right: visit the home again
task-answer-objection = Answer the person who objected
standard-temporary-notice-days = Temporary assistance: days of public notice
standard-border-notice-days = Borderline: days of public notice
standard-publication-days = Days a decision stays published

## To the resident, and in the history

told-notice-coming = We are about to put your request on public notice, and tell you first.
    It only says: { $name }, { $n ->
        [one] 1 person
       *[other] { $n } people
    }{ $yuan ->
        [none] {""}
       *[other] , { $yuan } yuan{ $per ->
            [month] {" a month"}
           *[once] {""}
        }
    }. No illness, address, phone or ID number.
    It hangs in the village and on the web, and comes down after { $days } days.
    If it is wrong, just say so here.
    Number: { $code }
push-notice-coming = There is news for you. Please open to see it.
