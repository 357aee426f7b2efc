# ID numbers, cards, papers and photos do not pass through a chat whose servers are abroad: a page asks for them.

offshore-page-id = To keep you safe, please do not send the number in this chat. Tap the button below and fill it in on our own page. The link works once, within 10 minutes; if it has expired, send "another link".
offshore-page-photos = To keep you safe, please do not send photos in this chat. Tap the button below and take them on our own page. The link works once, within 10 minutes; if it has expired, send "another link".
offshore-page-any = To hand it in, tap the button below and use our own page. The link works for 10 minutes.
offshore-open-id = Open the page for the number
offshore-open-photos = Open the page for photos
offshore-open-any = Open the page to hand it in
offshore-any = Here is a new link. It works once, within 10 minutes.
offshore-again = Another link
    .also = another link|new link|link expired|再要一个链接|再要一个|链接过期了
offshore-cannot-open = Never mind. First tap "Does not open? Use the browser"; if that does not help either, skip it and staff will ask you.
    .also = it does not open|it doesn't open|does not open|cannot open it|can't open it|打不开|链接打不开
offshore-here = (In this chat, please type. To hand in photos or papers, send "another link" and use our own page.)
    .instead = A few words are enough; a voice message is fine too. > A few words are enough.|or done. A voice message is fine too. > or done.|Please write a few words, or send a voice message. > Please write a few words.|Just send words, photos or a voice message > Just type|just send words or photos > just type|Just send it here. > Just press the button below.
    .invites = a voice message|by voice|send photos|words or photos|photos or a voice|Just send|bank card|account number
offshore-kept-out-number = There was a long number in your last message. The servers of this chat are abroad, so to keep you safe we did not keep it. Please delete that message: hold your finger on it, tap "Delete", and tick "Also delete for" us.
offshore-kept-out-photo = We did not open or keep the photo or file you sent, because the servers of this chat are abroad. Please delete it: hold your finger on it, tap "Delete", and tick "Also delete for" us.
offshore-kept-out-voice = We did not open or keep your voice message, because the servers of this chat are abroad. Please hold your finger on it, delete it, and type instead. If typing is hard, call 12345 and somebody will listen. If it is urgent, call 110, 119 or 120.
offshore-left-number = (the number was not kept)
offshore-left-photo = (sent a photo or file; not kept)
offshore-left-voice = (sent a voice message; not kept)
telegram-in-browser = Does not open? Use the browser

once-title = Fill in safely
once-safe = What you fill in here goes straight to { $county }, not through the chat.
once-any = What would you like to hand in?
once-number = Write it here
once-words = What you want to say
once-camera = Take a photo
once-album = Choose from album
once-photos-hint = Sharp, with all four corners in sight, is good enough. You may choose several.
once-send = Hand in
once-empty-any = Write a few words or choose a photo, then tap "Hand in".
once-empty-photos = No photo has been chosen yet. Please take one, or choose one from your album.
once-done = We have it
once-done-then = Thank you. Close this page and go back to the chat: the next step is waiting there.
once-gone = This link does not work any more
once-gone-then = It was used, or 10 minutes have passed, or the chat has moved on to something else. What you handed in is safe.
once-gone-how = Go back to the chat and send "another link"; you get a new one at once.
once-human = You need not do it online: send "staff" in the chat, or bring your papers to the township office.
once-kept-not = It was not saved. That is not your fault; please tap "Hand in" once more.
once-slower = That was a little fast. Please wait a moment and try again.
once-too-big = The photos were too many or too large at once. Please choose fewer.

desk-offshore = This person uses a chat whose servers are abroad. Do not write ID or card numbers in a reply.
no-missing-offshore = This person uses a chat whose servers are abroad: a message must not hold ID or card numbers. Please take the number out, or tell them by phone.
