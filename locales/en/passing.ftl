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
