# Requests for dibao, tekun, borderline and rigid; another person's hardship; complaints; my data; being heard

## Begin

standing-start = Good, we do the request for { $kind } together. What you told already is kept; only a few things are missing. You can stop at any time; what you filled in is kept.
lead-start = Thank you for telling us. A few words are enough; staff will go and see. If there is danger, call 110 or 120 first.
complaint-start = What you say goes straight to the county. Whoever it is about cannot see or handle it. You need not give your name.
data-start = Your data are yours to see, to correct, to delete. To know who looked at them, write "who looked at my file".
help-more = You can also report another person's hardship, complain, and see, correct or delete your data.
draft-waits-kind = A "{ $kind }" of yours is not handed in yet. Go on with it, or start again?
resume-kind = Go on: { $kind }
apply-for-kind = Apply: { $kind }
g-report = Report hardship
g-complaint = Make a complaint
g-appeal = I do not agree
g-data = My data
g-data-for = My data
g-hear = I have something to say
g-hear-nothing = No objection

## Questions of a request

ask-township-living = { $who ->
    [self] In which township do you live now?
   *[other] In which township do they live now?
    }
ask-story-standing = Please tell what makes life hard at home. A few words are enough; a voice message is fine too.
ask-township-crisis = Which township is it in?
ask-township-enquiry = Which township are you in? Then the right staff get it.
enquiry-noted = These words go to staff, too. Not sure of the township? Say so; you are answered all the same.
ask-township-lead = In which township are they?
ask-place-lead = Where can they be found? For example "group 3, second house at the bridge".
ask-township-complaint = Which township is it about?
ask-township-data = Which township handles your request?

q-people-tie = { $who ->
    [self] Family member { $n }: who is that to you?
   *[other] Family member { $n }: who is that to this person?
    }
    .short = Family member
    .why = Who counts depends on the tie, not on the hukou book.
o-people-tie-spouse = Husband or wife
    .also = husband|wife|spouse
o-people-tie-child = Child
    .also = son|daughter|children|kid
o-people-tie-parent = Parent
    .also = father|mother|dad|mum
o-people-tie-grandchild = Grandchild
    .also = grandson|granddaughter
o-people-tie-grandparent = Grandparent
    .also = grandfather|grandmother
o-people-tie-sibling = Brother or sister
    .also = brother|sister
o-people-tie-daughter-in-law = Daughter-in-law
    .also = son's wife
o-people-tie-son-in-law = Son-in-law
    .also = daughter's husband
o-people-tie-parent-in-law = Parent-in-law
    .also = mother-in-law|father-in-law|in-laws
o-people-tie-nephew = Nephew or niece
    .also = nephew|niece
o-people-tie-more = Somebody else
o-people-tie-other = Another relative
    .also = other|somebody else|relative|cousin|uncle|aunt
q-people-name = What is the name of { $name }?
    .short = Name
    .why = So that staff know how to address them, and for the check. You may skip it.
q-people-id = What is the ID number of { $name }?
    .short = ID number
    .why = Used to know who it is; kept encrypted, only the ends are shown.
q-people-needs = { $name }: does any of this apply? Several are fine.
    .short = Situation
    .why = Disability, illness and school change the help.
o-people-needs-severe = Severe disability
    .also = severely disabled|paralysed
o-people-needs-disabled = Disability card
    .also = disabled
o-people-needs-ill = Serious illness
    .also = ill|sick|illness
o-people-needs-student = At school
    .also = student|school
o-people-needs-jobless = Finds no work
    .also = jobless|unemployed
o-people-needs-none = None of these
    .also = none|no
person-self = { $who ->
    [self] yourself
   *[other] the person in need
    }
q-obligors-tie = { $who ->
    [self] Of those who must support you, number { $n }: who is that to you?
   *[other] Of those who must support this person, number { $n }: who is that to them?
    }
    .short = Relation of who gives support
    .why = Parents, children and grandchildren have different duties.
o-obligors-tie-spouse = Husband or wife
    .also = husband|wife|spouse
o-obligors-tie-child = Child
    .also = son|daughter
o-obligors-tie-parent = Parent
    .also = father|mother
o-obligors-tie-grandchild = Grandchild
    .also = grandson|granddaughter
o-obligors-tie-grandparent = Grandparent
    .also = grandfather|grandmother
o-obligors-tie-sibling = Brother or sister
    .also = brother|sister
o-obligors-tie-other = Somebody else
    .also = other|relative
q-obligors-name = { $who ->
    [self] Of those who must support you, number { $n }: what is their name?
   *[other] Of those who must support this person, number { $n }: what is their name?
    }
    .short = Name of who gives support
    .why = They are looked up only if they agree themselves. Staff will ask them.
q-care-cannot = Which of these can the person not do alone? Several are fine.
    .short = Cannot do alone
    .why = Tekun care has three levels, by these six things (Measures for Recognising Tekun Persons, Art. 21). An assessment at home follows.
o-care-cannot-eat = Eating
    .also = eat
o-care-cannot-dress = Dressing
    .also = dress
o-care-cannot-bed = Getting in and out of bed
    .also = bed
o-care-cannot-toilet = Using the toilet
    .also = toilet
o-care-cannot-walk = Walking indoors
    .also = walk|walking
o-care-cannot-bathe = Bathing
    .also = bath|wash
o-care-cannot-none = All of it alone
    .also = none|nothing
q-care-place = Would { $who ->
        [self] you
       *[other] the person
    } rather live at home or in a care home? The choice is the person's own, and can be changed later.
    .short = Where to live
    .why = Social Assistance Law, Art. 16: at home or in a care home, the person chooses.
o-care-place-home = At home
    .also = home|my home|own home|in my own house|with my son|with my daughter|with my children
o-care-place-centre = In a care home
    .also = care home|nursing home|institution
q-household-hukou = { $who ->
    [self] Where is your household registered (hukou)?
   *[other] Where is their household registered (hukou)?
    }
    .short = Hukou
    .why = This help is decided where the household is registered (Social Assistance Law, Art. 37). You may hand in here all the same; we contact the other place.
o-household-hukou-same = In the township where we live
    .also = same|here
o-household-hukou-county = In another township of this county
    .also = another township
o-household-hukou-elsewhere = In another county
    .also = elsewhere|other county|another province
q-household-hukou-township = In which township is it registered?
    .short = Township of the hukou
    .why = The request goes to that township.
q-apply-elsewhere = This help is decided where you are registered. You may hand in here, and staff contact that place. { $finding ->
        [none] Temporary assistance does not look at the hukou; you may apply for it too.
       *[other] Temporary assistance does not look at the hukou. { $finding }
    } Hand in here all the same?
    .short = Hand in here
    .why = Social Assistance Law, Art. 37: temporary assistance is asked for where the hardship is, other help where the household is registered.
o-apply-elsewhere-yes = Hand in here
    .also = yes|ok
o-apply-elsewhere-no = Not now
    .also = no
leave-elsewhere = All right, everything is kept. Temporary assistance needs no hukou: press "Apply for help" if you like.
q-payment-account = To which account should aid be paid later? Write the number of the bank card or passbook. You may skip it and tell us later.
    .short = Account
    .why = Needed only once it is granted. Kept encrypted; only the last four digits are shown. Never tell anybody a password.
q-payment-bank = Which bank is it?
    .short = Bank
    .why = With the right bank the money arrives.

show-open-fine = left open, that is fine

## Handed in, and what comes next

filed-next-standing = { $way }
    You hear of every step; what is missing is told all at once. If it is urgent, call { $phones }. To add something just send words or photos; to withdraw press "My requests".
way-notice = { $notice ->
        [0] a public notice of some days
       *[other] a public notice of { $notice } days
    }
way-dibao = What comes next: acceptance, a check of the household's means, a visit by two people, { way-notice }, a decision in writing. The notice shows only a partly hidden name, how many you are and the amount. At most { $days } working days after acceptance; in special cases you are told first.
way-tekun = What comes next: acceptance, a check of means, a visit with an assessment of self-care, { way-notice }, a decision in writing. The notice shows only a partly hidden name, how many you are and the amount. { $confirm ->
        [0] "My requests" tells the last day.
       *[other] { deadline-steps }
    }
way-border = What comes next: acceptance, a check of the household's means, a visit by two people, { way-notice }, a decision in writing. The notice shows only a partly hidden name and how many you are. We aim at { $days } working days after acceptance (a goal, not a legal limit).
way-rigid = What comes next: acceptance, a check of income and costs, a visit by two people, a decision in writing. At most { $days } working days after acceptance; in special cases you are told first.
step-until-noticed = The notice lasts until { $day }.
step-until-hearing = We wait for your words until { $day }.
case-visit = Somebody comes to the home on { $day } to see how things are; please have somebody there.
case-amount-month = Aid: { $yuan } yuan a month
case-not-arrived = It is paid once a month. If it is due and has not come, press "Talk to staff" and we will look.
hearing-meant-less = We are thinking of changing the aid to { $yuan } yuan a month. Nothing is decided yet.
hearing-meant-end = We are thinking of ending the aid. Nothing is decided yet.

## Another person's hardship

kind-hearing = Being heard
q-lead-what = What is the trouble? A few words are enough; a voice message is fine too.
    .short = Trouble
    .why = So staff know how urgent it is and what to bring.
q-lead-person = What is the person's name? If you do not know the whole name, "Old Li at the bridge" will do.
    .short = Person in need
    .why = So staff can find them.
q-lead-by = What is your name? You may skip it; we keep it to ourselves.
    .short = Your name
    .why = In case something is unclear. They are not told who reported it.
q-lead-phone = What is your phone number? You may skip it.
    .short = Your phone
    .why = In case the place cannot be found.
filed-lead = Got it, passed on to the staff of { $township }. Thank you.
    Number: { $code }
    When they have been there you are told here. Other people's details have to stay private.
    If it gets urgent, write here or call { $phones }.
lead-reported = All noted. Staff of { $township } will go at once. { $reach ->
        [phone] Please keep your phone on, or call { $phones }.
       *[here] What they need to ask will come here; you can also call { $phones }.
    }
state-submitted-resident-lead = Received; nobody has been there yet
state-accepted-resident-lead = Staff are finding out
state-closed-resident-lead = They have been there; it is taken care of

## A complaint

noted-as-complaint = I have noted what you say; it goes to the county with the complaint. Which kind is nearest? If none is, choose the last one:
q-complaint-kind = What is it about?
    .short = About
    .why = So that the right people look into it.
o-complaint-kind-staff = How staff behaved
    .also = rude|staff|clerk|official|bribe
o-complaint-kind-fraud = Somebody cheats for aid
    .also = fraud|cheats|fake
o-complaint-kind-decision = I disagree with an outcome
    .also = decision|refused|appeal|disagree
o-complaint-kind-money = The money is wrong
    .also = money|less money|not paid
o-complaint-kind-privacy = My information was leaked
    .also = leak|privacy
o-complaint-kind-other = Something else
    .also = other
q-complaint-code = Which request? Please write its number, 10 letters and digits.
    .short = Request number
    .why = With it the county sees the request; whoever handled it stays out.
q-complaint-who = Who is it about: which person, office or household? You need not know the name.
    .short = About whom
    .why = They cannot see what you say, nor handle it.
q-complaint-words = What happened? When, where, what was said or done. A voice message is fine too.
    .short = What happened
    .why = The clearer, the easier to look into. Only what you know.
q-papers-complaint = Photos or proof, if there are any. It is fine without.
    .short = Photos
    .why = They help. Without them it is looked into all the same.
q-complaint-open = Will you give your name? With a name, every complaint is looked into and you are told the outcome. Without one it is looked into as well, and the outcome is told here too.
    .short = With a name
    .why = Measures for Confirming Dibao, Art. 37: complaints with a name must each be checked and answered. Your name is kept secret.
o-complaint-open-named = With my name
    .also = yes|named
o-complaint-open-anonymous = Without a name
    .also = no|anonymous
q-complaint-name = What is your name?
    .short = Your name
    .why = Only those at the county who look into it see it.
q-complaint-phone = What is your phone number?
    .short = Your phone
    .why = In case something is unclear.
filed-complaint = Got it; it is with the county. Whoever it is about cannot see or handle it.
    Number: { $code }
    What comes next: the county looks into it and tells you the outcome. We aim at 15 working days (a goal, not a legal limit).
    If it is urgent, call { $phones }.
filed-remedies = If you disagree with an outcome there are two more ways, either one, beside this:
    { told-two-ways }
    Both count from the day you learned of the outcome. { $draft ->
        [yes] A filled-in draft of the application for an administrative review is among "My papers".
       *[no] { "" }
    }
filed-remedies-link = My papers
state-submitted-resident-complaint = The county has it; nobody has begun yet
state-accepted-resident-complaint = The county is looking into it
state-closed-resident-complaint = Looked into; you were told the outcome

## One's own data

q-data-kind = What would you like?
    .short = Wish
    .why = Personal Information Protection Law, Arts. 45 to 47: you may see, correct and delete your data.
o-data-kind-copy = A copy of my data
    .also = see|copy|look
o-data-kind-correct = Something is to be corrected
    .also = correct|wrong|change
o-data-kind-delete = Delete it
    .also = delete|erase|remove
q-data-words = Please write what is to be corrected or deleted. All of it is fine too.
    .short = What exactly
    .why = So that it is done in one go. What the law keeps, you are told why.
filed-data = Got it, passed on to the staff of { $township }.
    Number: { $code }
    You are told here when it is done. We aim at 15 working days (a goal, not a legal limit). They call you to make sure that it is you.
    The application and the decision are among "My papers" already.
state-closed-resident-data = Done and answered

## Heard before aid is reduced or ended

q-hearing-words = What do you say? You may say anything: what is hard for you, what is wrong. In writing or by voice; send photos first.
    .short = What you say
    .why = Social Assistance Law, Art. 48: before aid is reduced or ended you have to be heard, and only then it is decided.
hearing-nothing = (no objection)
hearing-kept = Noted. Your words go into the record of the hearing just as you said them, and somebody reads them before anything is decided. Just send more if you like.
hearing-waits = We still wait for what you say; nothing is decided. If you have no objection, please tell us too.
hearing-over = You need not say anything more about this. If you want to ask something, talk to a person.
road-end-hearing = Words go into the record
