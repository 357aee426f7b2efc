# At the counter: a request filled in on the spot for somebody without a phone.

counter = At the counter
    .hint = Fill in a request for somebody who has no phone or cannot use one. The questions are the same as on the phone. Every step is kept.
counter-begin = Begin now
counter-script-temporary = Temporary assistance
counter-script-dibao = Dibao
counter-script-tekun = Tekun support
counter-script-border = Recognition as borderline household
counter-script-rigid = Recognition for rigid expenditure
counter-script-enquiry = Just a question or a message
counter-waiting = Not finished yet
    .none = Nothing.
counter-go-on = Go on
counter-drop = Throw away
    .sure = The request of { $name } was not handed in. Throw it away?
counter-list = Back to the list
counter-kept = Kept. You can go on at any time.
counter-dropped = This request was thrown away.
counter-given = Filled in: { $n } (can be changed)
counter-ahead = Please ask
counter-next = Next
counter-keep = Keep for later
counter-empty = This is still empty. If it is not known, tick the box beside it.
counter-choose = Please choose one.
counter-fill-in = Please fill this in.
counter-guess = Is it "{ $guess }"? Tick if so, or correct it.
    .yes = Yes, that is it
counter-wrong = { $n ->
    [one] One answer needs a look.
   *[other] { $n } answers need a look.
    } Everything else is kept:
    .title = To be corrected:
counter-photos = { $n ->
    [one] One photo
   *[other] { $n } photos
    } kept
    .again = replace all of them
counter-not-yet = Not handed in yet
counter-read-out = Please read this out to the person. What is wrong can be changed above.
counter-witness = "Hand in" records that the person agreed to the points above in your presence. Witness: { $name }.
counter-submit = Hand in

receipt = Receipt
receipt-filed = Handed in. Please print the receipt for the person.
receipt-where = Handled by
receipt-day = Handed in on
receipt-until = Answer by
receipt-call = Call
receipt-by = Taken down by
receipt-then = We will call or visit you with the outcome. You can also ask at the counter at any time: bring this receipt and your ID card.
receipt-print = Print the receipt
    .keys = Press Ctrl + P to print.
receipt-open = Open the case
receipt-next = Next person
receipt-elsewhere = The case went to { $place }; what happens there you cannot see here.

desk-channel-counter = at the counter
desk-consent-witness = witness: { $name }
desk-delivery-phone = no address, please call
desk-taken-by = taken down at the counter by { $name }
