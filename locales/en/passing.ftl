# Answers to a word in passing
thanked = You are welcome. If your household is in trouble, tell me at any time.
thanked-short = You are welcome.
any-time = All right. If your household is in trouble, tell me at any time.
here-i-am = I am here. What would you like?
not-understood-at-all = I did not get that; it is not your fault. Tell me in one sentence what the trouble is, or use the buttons below.
angry = I am sorry you had to put up with this. To see how far it is press "My requests"; to talk to a person press "Talk to a person" or call { $phones }.
who-i-am = I am an automatic assistant of the government, not a person. I help you apply and follow requests; staff decide. To talk to somebody press "Talk to a person".
who-i-am-short = I am an automatic assistant, not a person. To talk to somebody, write "staff".
angry-short = I am sorry you had to put up with this. If you have had enough of questions write "staff", and somebody will talk to you.
still-here = I am here. Let us go on.
worn-short = I can tell this is wearing. There is no hurry. If you have had enough of questions write "staff", and somebody will talk to you.
worn = I can tell this is wearing. Tell me what the trouble is, in your own time. To talk to a person press "Talk to a person" or call { $phones }.
in-need = That is hard, and it is good that you tell me. If you want to apply for help, I will go through it with you step by step, about 5 minutes.
danger-passed-on = What you said has been passed on to staff.
danger-passed-on-again = I passed that on too. The staff can read it.
danger-moved-on = I passed that on too. Never mind the question just now.
danger-called = Good that you called. Look after them first, and keep the telephone free.
danger-what-now = First call the number above and do what they tell you. I passed your words on to the staff, too.
danger-no-calls = All right, I told the staff not to call you.
danger-no-name = { $whose ->
    [lead] You need not give a name. Staff go and look all the same.
   *[other] You need not give your name. You get help all the same.
    }
danger-name-noted = I noted the name.
staff-on-the-way = I am passing it on; somebody reads it as soon as you are done. If you cannot wait, call { $phones }.
angry-first = I am sorry you had to put up with this.
corrected-to = All right, changed to "{ $value }".
glad-to = Good, let us do it together. First this:
noted-for-later = Noted; I will show it to you where it is asked for. First this one:
answer-for-them = Fine. Where I ask about your household, answer for theirs.
noted-for-a-request = Noted; if you go on to apply, it goes along. First this one:
no-name-needed = It is looked into without your name too, and whoever it is about does not see your words.
lead-oneself = To ask for yourself, write "apply" and I go through it with you. To report somebody else, answer this:
without-code = It is found without the code too: the phone it was sent from shows it. If you no longer have that phone, call { $phones } or talk to a person, and say your name and village; staff will look it up.
found-by-staff = All right, I ask the staff to look it up for you. If it is urgent, call { $phones }.
decided-by-staff = Whether it is granted, and how much, is for the staff to decide, not for me. Hand it in and they will look at it.
after-these = Whether it fits I will tell you, as a first view, after these questions. First this one:
what-now = Do not worry, we go step by step. First this one:
said-before = I kept what you told me, and the staff will see it. Only this is missing:
whose = { $who ->
    [self] Yours.
   *[other] That of the person who needs help.
}
say-on = Go on, I am listening. If you are in danger call 110 first; to save a life, 120; for a fire, 119.
introduced = Good, I have noted that. Tell me what has happened; one sentence at a time is fine.
welcome = Hello! Tell me what has happened; one sentence at a time is fine.
telling-on = I am listening, and I have noted all of it. When you have told me everything, tap "Apply for help".
noted-as-story = I have noted that; it goes to staff with what happened. First this one:
noted-too = I noted that, too. When you have told all, this comes next:
noted-as-hardship = I have noted that for the staff. Which of these comes closest? If none does, choose "{ $other }":
heard-bereaved = I am so sorry. Take your time.
noted-ahead = Noted: { $value }. First this one:
tell-me = Tell me what is hard, one sentence after the other. To talk to a person, press "Talk to a person", or call { $phones }.
cannot-answer = I do not know that, and do not want to mislead you. Press "Talk to a person" and staff answer you, or call { $phones }.
pinyin = That looks like pinyin, and I may misread it. Please write characters or English, send a voice message, or press a button below.
rules-first = That is hard on your family. First, what you asked:
go-on-telling = I am listening, take your time. Write a whole sentence, or tap a button below.
still-here-case = I am here. Your request is being worked on, and news comes here. Write what you want to say and I pass it on; if you cannot wait, call { $phones }.
corrected-which = All right, please choose again:
not-handed-in = This one has not been handed in yet; your answers are kept. Answer the rest and press "Hand in" at the end: only then does it reach the staff.
told-otherwise = You told me before that somebody paid { $guess }. If nothing else was paid back, shall I note that?
day-left-open = { $told ->
    [yes] That is noted, too. The day can stay open; staff will ask you.
   *[no] All right, the day can stay open; staff will ask you.
    }
noted-beside-day = That is noted, too. If you do not remember the day, press "I don't know":
wordless-tears = I see that it is hard for you. Take your time: a few words or a voice message will do.
wordless-thumb = Good. To go on, use a button below or write a few words.
wordless-picture = I cannot read pictures. A few words or a voice message will do.
