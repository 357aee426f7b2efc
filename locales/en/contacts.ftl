# Calls and visits; colleagues named in notes; a stop before words reach the wrong person.

contact-log = Write down a call or visit
contact-way = How
contact-way-phone-out = We called
contact-way-phone-in = They called
contact-way-counter = Came to the counter
contact-way-home = Home visit
contact-with = With whom
contact-with-person = the person
contact-with-family = family
contact-with-village = village staff
contact-with-other = somebody else
contact-outcome = Outcome
contact-outcome-talked = talked
contact-outcome-left-word = left word
contact-outcome-no-answer = no answer
contact-outcome-wrong-number = wrong number
contact-words = What was said
contact-next = Next step
contact-next-on = On
contact-keep = Write down
task-contact-next = Next step after a call or visit:
desk-save-contact = Write down

mention-pick = @ Tell a colleague
strange = Wait. This seems to hold what this person should not read:
    .then = Please change it. If you mean it, click once more.
strange-name = somebody else's name
strange-id = somebody else's ID number
strange-phone = somebody else's phone
strange-code = another case
strange-internal = an internal word
strange-internal-words = internal note|scrounger|cheat|nuisance
strange-anyway = Read again, send anyway
desk-key-contact = write down a call or visit
