# The residents' page on the phone: everything around the conversation.

chat-service = Palmtop Aid { $county }
chat-name = Palmtop Aid
chat-title-step = Step { $step } · { $service }
chat-title-summary = Not handed in yet · { $service }
chat-skip = Go to the open question
chat-log = Conversation
chat-bar = Often used
chat-when = { $clock }, { $day } { month-short }
chat-earlier = Earlier messages
chat-says-ours = Palmtop Aid:
chat-says-staff = Staff
chat-says-own = You:
chat-progress = Step { $step } of about { $total }
chat-answers = Please choose one
chat-change = Change
chat-change-what = Change { $what }
chat-photo-own = A photo you sent
chat-voice = Voice message
chat-call = Call { $number }
chat-code-copy = Copy the number
chat-code-copied = Copied
chat-why = Why ask?
chat-back = One step back
chat-edit = Change earlier
chat-steps = You can also

## Under the conversation

chat-box = Type here
chat-box-choice = Or type it
chat-box-many = Or type it, such as "1 3"
chat-box-photos = Or type it
chat-box-phone = Write a phone number
chat-box-place = Write the place
chat-box-amount = Write how much, such as "2000 a month"
chat-box-count = Write a number, such as "3"
chat-box-day = Write the day, such as "yesterday"
chat-box-id = Write the ID number
chat-send = Send
chat-photo = Photo
chat-photo-open = Send photos
chat-camera = Camera
chat-album = Choose
chat-photo-tip = Several at once are fine. Make sure the writing is sharp.
chat-photo-sends = After choosing, press "Send".

## In the bar above

chat-larger = Large
chat-normal = Normal
chat-huge = Largest
chat-size = Size of the text
chat-language = Language
chat-lang-short = EN
chat-help = Help
chat-help-title = Get help
chat-help-phones = Call
chat-help-urgent = Ambulance 120, fire 119, police 110.
chat-help-do = Go on
chat-cancel = Stop for now
chat-move = Use another phone
chat-join = Go on from another phone
    .title = Go on from another phone
    .how = On the other phone press "Help", then "Use another phone". It shows eight digits. Write them here to go on.
    .label = Eight digits
    .go = Go on here
    .instead = No eight digits? You can find a request by its number, or call { $phones }.
chat-forget = Leave this phone
    .sure = On somebody else's phone, please leave when you are done. This phone then shows nothing of yours. What you handed in is still worked on.
    .yes = Yes, leave
chat-privacy = Privacy
    .title = How your information is used
    .lead = Here it is in plain words. If something is unclear, please call.
    .version = Version: { $version }
chat-back-home = Back to the conversation

## What a page with scripts says

chat-wait = One moment please
chat-waiting = Waiting for the network
chat-offline = No network. Go on writing; it is sent when the network is back.
chat-missed =
    { $n ->
        [one] One message above that you have not read. Press here to read from there
       *[other] { $n } messages above that you have not read. Press here to read from there
    }
chat-new-below = New message. Press here to see it
chat-look = See whether there is news
chat-read = Listen
chat-read-stop = Stop
chat-read-none = This phone makes no sound: it may have no English voice. Press "Large" for larger letters, or "Help" for numbers to call.
chat-read-options = You can choose:
chat-read-pause = ,
chat-read-digits = 0 1 2 3 4 5 6 7 8 9
chat-read-date = $3/$2/$1
chat-read-hidden = , hidden,{" "}
chat-read-some = so-and-so
chat-upload-queued = Waiting its turn
chat-uploading = Uploading
chat-uploaded = Uploaded
chat-upload-again = Not uploaded. Press here to try again
chat-upload-waits = Waiting for the network
chat-upload-stop = Leave this one out
chat-many-photos = At most { $n } at a time. The ones after that were not sent, please choose them again.

## When something cannot be done

chat-not-kept = It was not saved. Please send it again. Your words are still below.
chat-again = This page has been open for a long time. Please press once more. Your words are still below.
chat-lost = This phone did not remember the conversation: the browser may have cleared it. Please press once more; your words are still below. What you handed in goes on: "My requests" finds it by its number. If this keeps coming, use another browser or call { $phones }.
chat-slower = Your messages come too fast. Please wait a minute. If it is urgent, call 120 or 110.
chat-too-big = The photos are too large and did not arrive. Please choose fewer and send again.
chat-too-long = That is very long. Please send it in several parts.
chat-broken = It did not arrive whole. Please send it again.
chat-photo-number = Photo { $n }: { $why }

## How information is used (PIPL Articles 7, 17, 30, 35, 44 to 50)

chat-privacy-who = Who uses your information
    .text = The civil affairs bureau ({ $bureau }) and the staff of your township. This is the social assistance service of { $county }.
chat-privacy-why = What for
    .text = Only for assistance: to see what may fit, to hand your request to the township, and to tell you how far it is. For nothing else, and for no advertising.
chat-privacy-what = What is collected
    .text =
        What you say and choose, and the photos and voice messages you send.
        A request asks for your name, phone, what happened and where; some also for the household, income and spending.
        ID numbers, illness and money are sensitive. You are told before you are asked, and may leave them out; staff will help in another way.
        Children under 14 should fill this in with an adult of the family.
chat-privacy-checks = Whether it is checked
    .text = Help that depends on what a household has asks first whether you agree to a check. Only then do staff check, as the rules say. In a sudden emergency help comes first, without a check.
chat-privacy-sealed = How it is kept
    .text =
        Your words, photos and requests are kept encrypted, within China. Anyone who copied the data could not open it without the key.
        The place where a photo was taken is removed from it.
        This phone keeps one small mark, to know that it is you who goes on.
chat-privacy-seen = Who can see it
    .text =
        Only the staff of your township and those responsible in the county.
        Your ID number, illness, address and phone are never made public. Where the law wants a public notice, it shows a partly hidden name, the number of people and the amount only.
        The computer only takes a first look; people decide. You may ask for the reasons.
chat-privacy-long = For how long
    .text = How long a finished request is kept is for the county to set under the rules for archives. It has not been set yet; it will be written here. What is not handed in you may delete at any time.
chat-privacy-rights = What you can do
    .text =
        See: press "My requests" in the conversation.
        Correct: press "Change" before handing in; tell staff afterwards.
        Withdraw: press "My requests", then "Withdraw".
        For copies, corrections, deletion or questions press "Talk to a person" or call. If it is refused, you are told why.
        If you think something is wrong, you can complain to the civil affairs bureau ({ $bureau }).
chat-privacy-refuse = If you do not want to use a phone
    .text = That is fine. You can go straight to the township office, or let somebody from the village do it. You will not get less help because of it.
chat-privacy-ask = Whom to ask
    .text = The civil affairs bureau ({ $bureau }), phone { $phones }.
