# When letters may ring, reminders of what was left unfinished, and how people found it in the end.

## Letters that were held over night

letters-held = { $n ->
    [one] You have 1 new message:
   *[other] You have { $n } new messages:
    }
push-held = { $n ->
    [one] You have 1 new message. Please open to read it.
   *[other] You have { $n } new messages. Please open to read them.
    }

g-best-time = When to write to me
g-send-early = Not after 8 in the evening
g-send-any = At any time
g-send-day = From 8 am to 9 pm
best-time = I write to you between 8 in the morning and 9 in the evening. What comes at night waits for the morning, all together, unless it is urgent. When does it suit you?
best-time-early = All right. Nothing between 8 in the evening and 8 in the morning, unless it is urgent.
best-time-any = All right. I write as soon as there is news, at night as well.
best-time-day = All right. Between 8 in the morning and 9 in the evening again, unless it is urgent.

## Reminders

draft-left = Your request is not handed in yet. Everything you filled in is kept. A few minutes more, and it is done.
draft-left-again = Your request is not handed in yet. Everything you filled in is kept. If the phone is awkward, you can also go to the township office, or call { $phones }.
    I will not remind you of it again.
push-draft-left = Something is not finished yet. Please open to read.
g-no-thanks = No, thank you
g-no-reminders = No more reminders
g-reminders = Do remind me
left-alone = All right, no more reminders about this one. Your answers are kept; come back whenever you like.
reminders-off = All right, no more reminders about unfinished requests. You still hear of progress on what you have handed in.
reminders-on = All right. I will remind you of an unfinished request, twice at most.

## When a letter did not arrive

task-call = A message did not arrive: please call
call-blocked = They have turned messages off
call-failed = It cannot be sent
call-nowhere = There is no address for messages
call-words = { $why }. Please call and say: { $text }

## How it was

how-was-it = Your matter is done. How was it? One press is enough, and you need not answer.
how-was-it-enquiry = Your question was answered. How was it? One press is enough, and you need not answer.
push-how-was-it = We would like to hear what you think. Please open to read.
g-happy = 😊 Good
g-so-so = 😐 So-so
g-unhappy = 😞 Not good
g-unfinished = Something is left to do
rated-3 = Thank you! If you would like to add a word, just write.
rated-2 = Thank you for telling us. What could be better? Write a word if you like.
rated-1 = We are sorry. The person in charge will see this. What went wrong? Write a word if you like.
rated-words = Noted, thank you.
rated-gone = This was settled before; there is nothing to answer.
unfinished = All right, the staff of { $township } know and will be in touch. If it is urgent, call { $phones }. Whatever is left to do, just write it here.
bell-unhappy = Somebody was not content with how they were served; please take a look
desk-spare = Do not ask how it was this time (after a death in the family, say)
