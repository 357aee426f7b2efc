# Questions. `.short`: what the answer is called in a summary. `.why`: why we ask, with the article.

q-consent-privacy = Before we start: what you tell us is used only to handle your request, and only the staff on it can see it. ID numbers and illness are kept encrypted. You can stop at any time, or go to the township office instead. Go on?
    .again = Please read the privacy notice above. Go on?
    .short = Privacy notice
    .why = Personal Information Protection Law, Arts. 17 and 35: you must be told first how your information is used.
o-consent-privacy-yes = I understand, go on
    .also = agree|go on|continue|ok
o-consent-privacy-no = I do not agree
    .also = disagree|stop
q-consent-check = For this kind of help the household's finances are checked, such as savings and social insurance. Do you agree? You may apply without agreeing; staff will talk it over with you.
    .short = Check allowed
    .why = Social Assistance Law, Art. 40: a check needs your consent first. Emergency help needs no check.
o-consent-check-yes = I agree to the check
    .also = agree|yes|ok
o-consent-check-no = Not for now
    .also = no|disagree
q-consent-truth = Is everything you told us true?
    .short = Promise of truth
    .why = With true answers staff can help you faster. You can correct anything at any time.
o-consent-truth-yes = It is all true
    .also = yes|true
o-consent-truth-no = Let me look again
    .also = no|again|false|not true|not all of it

q-speaker = Who is this for?
    .short = For whom
    .why = Family, village staff and neighbours may apply for someone (Social Assistance Law, Art. 37).
o-speaker-self = Me or my household
    .also = me|myself|self
o-speaker-family = A relative living apart
    .also = family|relative|parents
o-speaker-helper = I am helping someone else
    .also = someone else|neighbour|helper
q-speaker-tie = { $who ->
    [family] How are you related to this person?
   *[other] Who are you?
    }
    .short = Your role
    .why = We note who helped, so that we can reach you.
o-speaker-tie-spouse = Their husband or wife
    .also = husband or wife|wife|husband
o-speaker-tie-parent = Their parent
    .also = parent|mother|father
o-speaker-tie-child = Their son or daughter
    .also = son or daughter|son|daughter|child
o-speaker-tie-relative = Another relative
    .also = other relative|relative|brother|sister
o-speaker-tie-village-worker = Village staff
    .also = village|committee
o-speaker-tie-neighbour = Neighbour or friend
    .also = neighbour|neighbor|friend
o-speaker-tie-volunteer = Social worker or volunteer
    .also = volunteer|social worker
o-speaker-tie-helper-other = Other
q-speaker-name = What is your own name?
    .short = Helper's name
    .why = We note who helped.
q-speaker-phone = What is your own phone number?
    .short = Helper's phone
    .why = So that we can call you first.

q-hardship-kind = { $who ->
    [self] What trouble are you in?
   *[other] What trouble are they in?
    }
    .short = Trouble
    .why = Some kinds go faster. For a sudden event there is quick help.
o-hardship-kind-fire = House fire
    .also = fire|burnt|house burnt down
o-hardship-kind-traffic = Traffic accident
    .also = car accident|crash
o-hardship-kind-injury = Accidental injury
    .also = injury|hurt|fall
o-hardship-kind-illness = Sudden serious illness
    .also = illness|stroke
o-hardship-kind-bereaved = The one who earned for us has died
    .also = died|death|passed away|breadwinner died|widow
o-hardship-kind-medical = Medical care costs too much
    .also = medical|hospital bills|medical bills|high medical bills|doctor
o-hardship-kind-schooling = School costs too much
    .also = school|tuition|school fees|school costs
o-hardship-kind-job-loss = Lost work and income
    .also = job|unemployed|lost my job
o-hardship-kind-disaster = Natural disaster
    .also = flood|earthquake|landslide|hail
o-hardship-kind-other = Something else
    .also = other|none of these|none of them
q-hardship-when = When was it? Roughly is fine, like "yesterday", "last month" or "3 November".
    .short = When
    .why = The more recent it is, the more likely the quick way.
o-hardship-when-today = Today
o-hardship-when-yesterday = Yesterday
q-hardship-living = { $who ->
    [self] Can your household manage food, shelter and medicine now?
   *[other] Can their household manage food, shelter and medicine now?
    }
    .short = Living now
    .why = Social Assistance Law, Art. 50: in an emergency help comes first, paperwork later.
o-hardship-living-none-today = No food or no shelter today
    .also = no food|nothing to eat|no shelter
o-hardship-living-days = Only for a few days
    .also = a few days|days
o-hardship-living-managing = We manage, barely
    .also = manage|ok|barely
q-hardship-story = Please tell what happened. A few words are enough; a voice message is fine too.
    .short = What happened
    .why = Then staff understand, and you need not come in to tell it.

q-household-status = Is the household on dibao or tekun, or recognised as borderline?
    .short = Present help
    .why = Recognised households need fewer checks. No proof needed; staff look it up.
o-household-status-none = None of these
    .also = no|none
o-household-status-dibao = On dibao
    .also = dibao
o-household-status-tekun = Tekun
o-household-status-border = Borderline household
    .also = borderline|border
o-household-status-rigid = Household with rigid expenditure
    .also = rigid
q-household-members = { $who ->
    [self] How many people live together in your household, you included? You can also say it in words, like "my wife and I, and two grandchildren".
   *[other] How many people live together in their household, the person in need included? You can also say it in words, like "a wife and two grandchildren".
    }
    .short = People at home
    .why = Income is averaged over them. Children away at school count; people in prison and grown children with their own household do not.
q-income-sources = What does the household live on? Several are fine, like "1 3".
    .ticked = What does the household live on? Tick all that apply.
    .short = Income from
    .why = One by one is easier than a total. Government aid does not count as income.
o-income-sources-work = Jobs
    .also = work|wages|job
o-income-sources-farm = Farming
    .also = farm|crops|animals
o-income-sources-children = Money from children
    .also = children|son|daughter
o-income-sources-pension = Pension
o-income-sources-other = Other income
    .also = other|business|rent
o-income-sources-none = No income
    .also = none|nothing
q-income-amount = How much from "{ $source }"? Write it your way: "2000 a month", "5000 a year".
    .short = Income
    .why = Roughly is fine. Staff will check.
q-spending-kind = Which cost weighs most?
    .short = Kind of cost
    .why = Necessary costs like medicine and school are what this help looks at.
o-spending-kind-medical = Medical
    .also = hospital|doctor
o-spending-kind-education = School
    .also = tuition|education
o-spending-kind-living = Daily living
    .also = living|food|rent
q-spending-paid = How much did that cost in the last year, all together?
    .short = Paid in all
    .why = What matters is what you paid yourself.
q-spending-reimbursed = How much did insurance or others pay back? Write 0 if nothing.
    .short = Paid back
    .why = What was paid back is taken off.

q-apply = { $finding }
    
    This is only a first look; staff decide. Go on and apply?
    .again = Go on and apply?
    .short = Apply
    .why = Anyone may apply; this first look stops nobody. Each reason above names its article.
o-apply-yes = Go on and apply
    .also = yes|apply|go on|continue|sure|ok
o-apply-no = Not now
    .also = no|not yet

q-place-township = In which township did it happen? What counts is where { $who ->
    [self] you are
   *[other] they are
    } in trouble now, not the hukou.
    .short = Township
    .why = Social Assistance Law, Art. 37: apply where the hardship is, whatever the hukou.
q-place-village = Which village or community?
    .short = Village
    .why = So that the village helper can visit.
q-place-detail = Where exactly? For example "group 3, behind the school".
    .short = Exact place
    .why = So that staff can find you.
q-person-name = { $who ->
    [self] What is your name?
   *[other] What is the name of the person in need?
    }
    .short = Name
    .why = So that staff know how to address you.
q-person-id = { $who ->
    [self] Please write your ID number. You may skip it; staff will look it up.
   *[other] Please write { $name ->
        [none] their
       *[other] { $name }'s
    } ID number. You may skip it.
    }
    .short = ID number
    .why = To check identity. Kept encrypted; pages show only its ends.
q-person-phone = { $who ->
    [self] What is your phone number?
   *[other] What is { $name ->
        [none] their
       *[other] { $name }'s
    } phone number?
    }
    .short = Phone
    .why = So that we can reach you when it is urgent.
q-papers-scene = Send photos of what happened if you have any. You can apply without.
    .short = Photos
    .why = Photos help staff understand. Emergency help never waits for papers.
q-papers-receipts = Please photograph the bills; several are fine. If you do not have them now, you may send them later.
    .short = Bills
    .why = What the local insurance knows need not be handed in. Only bills from elsewhere, for treatment or medicine, are asked for.
q-papers-other = Please send a photo. Several are fine.
    .short = Further paper
    .why = Staff need to see this paper.
q-papers-id = Please photograph both sides of the ID card.
    .short = ID card photo
    .why = To check identity. Kept encrypted.
q-submit = Please check. If it is right, press "Hand in".
    .short = Hand in
    .why = Staff see your request only once it is handed in.
o-submit-yes = Hand in
    .also = submit|yes|confirm
o-submit-no = Not yet
    .also = no|wait
q-enquiry-words = What would you like to say? A few words are enough.
    .short = Your words
    .why = Then staff can answer you directly.
q-find-code = Please write the case number: 10 letters and digits.
    .short = Case number
    .why = You were given it when you handed in.
q-find-tail = Please write the last four characters of the ID number.
    .short = Last four of the ID
    .why = So that nobody else can look at your request.
q-answer-other = Please write it for the staff.
    .short = Further words
    .why = Staff would like to know a little more.

skip-unknown = I don't know
skip-skip = Skip
skip-later = Later
skip-undecided = Not decided yet
skip-no-photos = No photos
skip-no-paper = I don't have it

show-people = { $n } { $n ->
    [one] person
   *[other] people
    }
show-money = { $yuan } yuan
show-money-month = { $yuan } yuan a month
show-money-month-none = no money from it
show-money-month-about = about { $yuan } yuan a month
show-day = { $day } { month-name } { $year }
show-day-about = { $said } (about { $day })
show-day-roughly = about { $day }
show-day-year = { $year }, the day was not told
show-short-day = { $day } { month-name }
show-month = { month-name } { $year }
show-photos = { $n } { $n ->
    [one] photo
   *[other] photos
    }
show-has-none = None; staff write here
show-open = left open, staff will ask
lead-income = Together, about { $yuan } yuan a month for the household.

q-household-settlement = Does the household count as town or village?
    .short = Town or village
    .why = The dibao standards of town and village differ.
o-household-settlement-urban = Town
    .also = city|urban
o-household-settlement-rural = Village
    .also = rural|countryside
q-household-needs = Does any of these apply at home? Several are fine, like "1 3".
    .ticked = Does any of these apply at home? Tick all that apply.
    .short = Situation
    .why = Different situations have different help.
o-household-needs-severe = Someone severely disabled
o-household-needs-disabled = Someone with a disability card
    .also = disabled
o-household-needs-ill = Someone seriously ill
    .also = ill
o-household-needs-student = A child at school
    .also = student|school
o-household-needs-jobless = Someone finds no work
    .also = jobless
o-household-needs-housing = Unsafe house or none
    .also = housing
o-household-needs-homeless = Stranded away from home
o-household-needs-none = None of these
    .also = none|no
q-household-assets = Does the household have any of these? Several are fine.
    .short = Assets
    .why = You may apply all the same; staff look at it, and it is no reason to turn you away.
o-household-assets-savings = Savings
o-household-assets-vehicle = A car
    .also = car
o-household-assets-house = Two or more houses
    .also = house
o-household-assets-business = A shop or company
    .also = shop|business
o-household-assets-none = None of these
    .also = none|no
q-household-savings = How much are the savings all together, roughly?
    .short = Savings
    .why = Roughly is fine; staff will check.
q-income-job-cost = What does working cost a month, such as bus fares, tools, meals away?
    .short = Cost of working
    .why = Necessary costs of working are taken off the income.
q-household-new-work = Has someone at home found work lately?
    .short = New work
    .why = Dibao does not stop at once when someone starts to work; it tapers off over a while.
o-household-new-work-yes = Yes
o-household-new-work-no = No
q-income-pension = Which kind of pension is it?
    .short = Kind of pension
    .why = The two kinds count differently.
o-income-pension-retirement = From an employer
    .also = employer|retirement
o-income-pension-basic = Residents' basic pension
    .also = basic
q-person-age = { $who ->
    [self] How old are you?
   *[other] How old is the person in need?
    }
    .short = Age
    .why = There is special help for the old and the young.
q-person-school = { $who ->
    [self] Are you at school?
   *[other] Is the person in need at school?
    }
    .short = School
    .why = Somebody still at school may go on receiving help as an adult.
o-person-school-none = No
o-person-school-compulsory = Primary or middle school
    .also = primary
o-person-school-senior = High or vocational school
    .also = high school
o-person-school-higher = College
    .also = university
q-people-disability = Which kind and grade does { $name ->
        [none] the disability card
       *[other] the disability card of { $name }
    } say? Like "limb grade 2".
    .short = Disability
    .why = Help differs by kind and grade.
o-people-disability-none = No card
q-obligors-count = { $who ->
    [self] How many people are bound by law to support you, such as children? Write 0 if none.
   *[other] How many people are bound by law to support this person, such as children? Write 0 if none.
    }
    .short = { $who ->
        [self] Must support you
       *[other] Must support this person
        }
    .why = Tekun support depends on whether somebody can support you. They are checked only with their own consent.
q-obligors-state = { $who ->
    [self] Of those who must support you, number { $n }: which fits?
   *[other] Of those who must support this person, number { $n }: which fits?
    }
    .short = Situation of who gives support
    .why = Somebody who cannot support you does not stand in the way of tekun support.
o-obligors-state-able = Able to support
    .also = able
o-obligors-state-tekun = On tekun too
o-obligors-state-dibao60 = 60 or older, on dibao
o-obligors-state-over70 = 70 or older, with little income
o-obligors-state-severe = Severely disabled
o-obligors-state-incapable = Cannot look after themselves, or confused
o-obligors-state-prison = In prison
    .also = prison
o-obligors-state-missing = Missing
o-obligors-state-other = Something else
    .also = other
q-obligors-income = { $who ->
    [self] Of those who must support you, number { $n }: roughly how much income a month?
   *[other] Of those who must support this person, number { $n }: roughly how much income a month?
    }
    .short = Income of who gives support
    .why = Roughly is fine. A check needs their own consent.
show-age = { $n ->
    [one] 1 year old
   *[other] { $n } years old
    }
show-disability = { $kind ->
    [none] no card
    [intellectual] intellectual, grade { $grade }
    [mental] mental, grade { $grade }
    [limb] limb, grade { $grade }
    [visual] visual, grade { $grade }
    [hearing] hearing, grade { $grade }
    [speech] speech, grade { $grade }
   *[multiple] multiple, grade { $grade }
    }

q-whatif-kind = Which change would you like to look at? Just a look; your answers stay.
    .short = Change
    .why = A change can be reported when it comes. Now you see what it would do.
o-whatif-kind-job = someone finds a job
    .also = job|work
o-whatif-kind-child = a child is born
    .also = child|baby
o-whatif-kind-move = you move (between town and village)
    .also = move
q-whatif-pay = Roughly how much would it pay a month?
    .short = Pay
    .why = Roughly is fine; it is only for a look.
