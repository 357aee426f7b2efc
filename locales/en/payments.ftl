# Money and goods on their way: what staff read, and what residents are asked.

## To residents

push-received = We have a small question for you. Please open to see it.
push-pay-account = Staff have a question for you. Please open to see it.
received-ask = On { $day } { month-name } we sent you { $yuan } yuan{ $how ->
        [cash] { " " }in cash
       *[money] {""}
    }. Did you get it?
received-ask-goods = On { $day } { month-name } things were brought to you. Did you get them?
g-got = I got it
    .also = got it|received|it arrived
g-notgot = I did not
    .also = not received|i did not get it|nothing came
g-gotother = Another amount
    .also = wrong amount|not the same amount
received-thanks = Good, thank you for telling us.
received-noted = We are looking into it now, and will tell you what we find.
    A bank sometimes takes a day or two. If it comes, please press "I got it".
received-noted-other = We are looking into it now.
    How much did you get? Just send the amount, for example: 500 yuan.
received-gone = This has been settled. You need not answer any more.
pay-account-ask = The money could not be paid in; the account may be wrong. It is safe and still yours.
    Please send us the name on the account, the bank and the number, or a photo of the first page of the bank book.

## States, kinds, steps

pay-state-proposed = To approve
pay-state-approved = To pay
pay-state-exported = With the bank
pay-state-confirmed = Arrived
pay-state-failed = Did not go through
pay-state-returned = Came back
pay-state-cancelled = Cancelled
pay-kind-money = Bank transfer
pay-kind-cash = Cash
pay-kind-goods = Goods
pay-programme-temporary = Temporary assistance
pay-programme-dibao = Dibao
pay-programme-tekun = Tekun support
pay-step-proposed = Proposed
pay-step-approved = Approved
pay-step-paid = Paid out
pay-step-confirmed = Confirmed
pay-step-ended = Ended
pay-answer-asked = Asked, no answer yet
pay-answer-yes = The resident got it
pay-answer-no = The resident says nothing came
pay-answer-other = The resident says another amount came

## Why not

pay-no-not-decided = Nothing has been approved yet, so nothing can be paid.
pay-no-already = This is being paid, or has been paid already.
pay-no-own-hand = Proposing, approving and paying are done by three people. Please leave this step to a colleague.
pay-no-not-enough = The reserve fund does not hold that much. Ask the county to fill it, or pay through the bank.
pay-no-county-decides = This is above what a township decides, or the county has not published how much that is. The county approves it.
pay-no-died = This person is reported dead. Do not pay; wait for the decision.
pay-held = The person has died; this payment is held. If it is still owed (for the month of the death, say), approve it again and it goes out; if not, cancel it and say why.
pay-no-changed = This one has just changed and was left alone. Please look at it again.
pay-no-not-yours = This step is not yours.
pay-no-in-hand = Cash and goods are recorded on the payment page of the case.
pay-no-not-on-list = It is not on this list.
pay-no-other-amount = The amount differs from the list.
pay-no-unclear = It does not say whether it went through.
pay-no-broke = This row could not be booked. Please import it once more.
pay-no-undone = This one could not be done. Please try it once more.
pay-doubt-colleague = The name on the account is also that of a member of staff. Please check first.
pay-doubt-shared = Somebody else's money goes to this account, too. Please check first (unless one household shares a card).
pay-no-missing-holder = Please fill in the name on the account.
pay-no-missing-bank = Please fill in the bank.
pay-no-missing-account = Please fill in the account, 8 to 32 digits.
pay-no-missing-relation = The account is somebody else's. Please write how they are related, and why.
pay-no-missing-what = Please write what was given.
pay-no-missing-amount = Please fill in the amount.
pay-no-missing-handed-by = Please fill in who handed it over.
pay-no-missing-received-by = Please fill in who signed for it.
pay-no-missing-proof = Please choose a photo of the receipt or the signature.
pay-no-missing-payments = Nothing arrived in this month, so there is nothing to draw.
pay-no-missing-result = Please choose what was found.
no-missing-source = Please fill in where the money comes from, for example the document.
no-missing-outcome = Please write in a sentence how it ended.

## The list

pay = Payments
    .hint = Three people propose, approve and pay. Look first, then confirm.
pay-view-todo = To propose
pay-count = { $n ->
    [one] { $n } payment
   *[other] { $n } payments
}
pay-sum = { $yuan } in all
pay-col-pick = Pick
pay-col-person = Name
pay-col-case = Case
pay-col-what = Programme
pay-col-amount = Amount
pay-col-to = Where to
pay-col-area = Paid by
pay-now-with = The case is with { $place } now
pay-col-last = Last step
pay-month = Month
pay-programme = Programme
pay-look-approve = Preview: approve those picked
pay-look-export = Preview: export those picked
pay-look-confirm = Preview: confirm those picked
pay-look-all = The whole list ({ $n })
pay-none = Nothing here.
pay-todo-hint = Approved cases for which nobody has proposed a payment.
pay-propose-here = Propose
pay-first-aid = Advance aid
pay-tail = ending in { $tail }
pay-more = Next page

## The preview

pay-sure-approve = Approve these?
pay-sure-export = Export these for the finance office?
pay-sure-confirm = Confirm that all of these arrived?
pay-preview = { pay-count }, { $yuan }.
pay-preview-left = Left alone ({ $n }):
pay-do-approve = Approve { $n }
pay-do-export = Export { $n }
pay-do-confirm = Confirm { $n }
pay-back = No, go back
pay-nothing-picked = There is nothing to do. Please pick some first.
pay-done = { $n } done, { $yuan }.
pay-done-waits = { $n } still to be done; they go on when this page is closed.
pay-unfinished = What you began is still being done: see how far it is
pay-cut = At most { $n } at a time: the first of the list are here. Come back for the others when these are done.
pay-and-more = Not listed here: { $n } more.
pay-done-left = { $n } changed since you looked, and were left alone:

## Lists for the finance office

pay-batches = Lists for finance
    .hint = Lists handed to the finance office. The fingerprint of the file shows that it was not changed.
pay-batch = List { $number }
pay-batch-by = Exported by { $name }
pay-batch-left = { $n } without an answer of the bank
pay-batch-all = All answered
pay-batch-file = Download the sheet
pay-batch-hash = Fingerprint
pay-batch-none = No list has been exported yet.
pay-result = Import the bank's answer
    .hint = Use the sheet you downloaded, fill in the result and the reason, and send it back. CSV works too.
pay-result-file = File
pay-result-send = Import
pay-result-bad = This file could not be read, and no row was taken. Please fill in the sheet you downloaded, keep its first row and save it as xlsx.
pay-result-long = The sheet is too long, and no row was taken. Please split it into parts of at most fifty thousand rows.
pay-result-done = { $ok } arrived, { $no } did not go through.
pay-result-waits = Rows still to be booked: { $n }; they go on when this page is closed.
pay-result-refused = Rows that were not booked ({ $n }):
pay-result-row = Row { $row }
pay-file-sheet = Payments
pay-file-reference = Reference
pay-file-case = Case
pay-file-programme = Programme
pay-file-month = Month
pay-file-name = Name
pay-file-id = ID number
pay-file-holder = Account holder
pay-file-bank = Bank
pay-file-account = Account
pay-file-yuan = Amount (yuan)
pay-file-result = Result
pay-file-why = Reason
pay-file-ok = ok
    .also = success|paid|done
pay-file-no = failed
    .also = returned|rejected

## The month

pay-run = Monthly payments
    .hint = Paid month by month, from the month after the decision. Suspended and ended cases drop out by themselves.
pay-run-show = Show the list
pay-run-title = { $place } { $month } { $programme }
pay-run-sum = This month: { $n ->
        [one] { $n } household
       *[other] { $n } households
    }, { $yuan }. Last month: { $before }, { $was }.
pay-run-change-new = New
pay-run-change-more = More
pay-run-change-less = Less
pay-run-change-same = Same
pay-run-change-died = died: not paid
pay-run-death = somebody died: amount not looked at since
pay-run-change-gone = No longer
pay-run-before = Last month
pay-run-now = This month
pay-run-change = Change
pay-run-account = Account
pay-run-no-account = No account yet; enter it in the case first
pay-run-there = Proposed already
pay-run-draw = Propose for { $n ->
        [one] { $n } household
       *[other] { $n } households
    }, { $yuan }
pay-run-empty = Nothing is to be paid this month.
pay-run-done = { $n } proposed, { $yuan }. Next, a colleague approves them.

## A case's page

pay-case-none = Nothing has been paid yet.
pay-propose = Propose a payment
    .hint = The amount is the approved one.
pay-propose-amount = Approved: { $yuan }
pay-holder = Name on the account
pay-bank = Bank
pay-account = Account
pay-relation = If it is somebody else's: how they are related
pay-what = What was given
pay-amount-field = Amount (yuan); of goods, what they are worth
pay-advance = Advance aid: give now, papers later
    .hint = For emergencies. The money is held in the township's reserve fund. Once given, the case waits for its papers.
pay-advance-send = Propose advance aid
pay-propose-send = Propose
pay-approve-one = Approve
pay-approve-held = It is owed: approve again
pay-cancel-one = Cancel
pay-fail-one = Did not go through
pay-return-one = Came back
pay-confirm-one = Confirm
pay-hand-one = Record that it was handed over
pay-handed-by = Handed over by
pay-received-by = Signed for by
pay-proof = Photo of the receipt or signature
pay-why = Reason
pay-done-propose = Proposed. Next, a colleague approves it.
pay-done-approve = Approved. Next, the payer takes over.
pay-done-cancel = Cancelled.
pay-done-fail = Noted. The resident is told; please follow up on the account.
pay-done-return = Noted. The resident is told; please follow up on the account.
pay-done-confirm = Confirmed.
pay-done-hand = Recorded.

## Samples

pay-samples = Sample checks
    .hint = Each month some of what arrived is drawn by lot, and people are called or visited. The seed is shown, so anybody can draw the same list again.
pay-sample-draw-button = Draw
pay-sample-none = Nothing has been drawn yet.
pay-sample-of = { $size } of { $population }
pay-sample-seed = Seed { $seed }
pay-sample-open = { $n } still to check
pay-sample-all = All checked
pay-sample-rate = { $reached } reached, { $wrong } wrong: { $rate } (between { $low } and { $high } with 95% confidence)
pay-sample-no-rate = No result yet
pay-sample-result = Result
pay-sample-result-right = Right
pay-sample-result-wrong = Wrong
pay-sample-result-unreached = Not reached
pay-sample-how = How
pay-sample-how-phone = Phone
pay-sample-how-visit = Visit
pay-sample-note = Note (needed if something is wrong)
pay-sample-keep = Keep

## The envelope

envelope = Reserve fund
    .hint = The township's money for small urgent help. Held when proposed, spent when given, free again when cancelled. It never goes below zero.
envelope-left = Left
envelope-held = Held
envelope-spent = Spent
envelope-in = Put in
envelope-year = { $year }
envelope-none = Nothing was put in this year.
envelope-line-in = Put in
envelope-line-hold = Held
envelope-line-release = Freed
envelope-line-spend = Spent
envelope-when = When
envelope-kind = Change
envelope-for = For what
envelope-by = By
envelope-month = { month-name }
envelope-whole-year = Whole year
envelope-file = Download the sheet
envelope-put = Put money in
envelope-put-amount = Amount (yuan)
envelope-put-source = Source (document)
envelope-put-voucher = Voucher
envelope-put-send = Enter
envelope-put-done = Entered.
envelope-ceiling = A township may decide up to { $yuan } at once (one month of the local standard).
envelope-no-ceiling = The county has not published a current standard, so the county approves every one.
envelope-no-amount = Please fill in the amount and the voucher.
envelope-place = Township
