# Said beside the matter: help asked for by name, later, cannot hear, watched, several households, voice only
standing-fresh = Good, I will go through { $kind } with you, about 10 minutes. You can stop anywhere, nothing is lost.
no-hurry = No hurry. Everything is kept; when you are ready, just answer this question.
can-type = That is fine: typing does everything, no call is needed. When a phone number is asked for press "Skip"; the staff will write to you here.
watched = If somebody may look at your phone, delete what was said here; on the web page open "Help" and choose "Leave this phone". You need not answer: staff have been told that your phone is watched.
phone-is-watched = (Careful: somebody else may be reading this phone. Think how to reach them first.)
watched-reported = All is written down; the staff of { $township } will see it at once, and think first how to reach you. In danger call 110.
one-by-one = Thank you for doing this for them. One household at a time: your own name and number are asked once, then press "Keep it". If somebody should just go and look, choose "Report hardship".
next-household = Help another household
voice-to-staff = I cannot listen to voice messages; the staff will.
kept-voice-again = The recording is kept, the staff will listen. If this question is hard to press, choose "Talk to a person", or ask somebody near you to press it.
heavy-to-bear = That is a lot to carry alone. Take your time and tell me.
scammed = Call 110 first, then your bank, and ask them to stop the payment; every minute counts. It is not your fault. If your household cannot get by now, I will apply for help with you.
scammed-first = If the money has only just gone, call 110 first, then your bank, and ask them to stop the payment.
stale-button-done = That is done already; no need to press again.
told-no = A word of mouth decides nothing: you must be told in writing, with the reason. Anybody may apply, right here, and I will go through it with you. If somebody keeps you from it on purpose, choose "Make a complaint"; it goes straight to the county.
forwarded = This looks like a notice that was passed on; I cannot tell whether it is real. Whoever asks for money, a password or a click on a link is a cheat. To see what your household may get press "What can I get"; to ask about this notice call { $phones }.
words-to-photos = I have your photos. To apply press "Apply for help"; I ask one thing at a time, and the photos go along.
