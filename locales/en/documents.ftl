# Papers that are printed. A county may move things about in `documents/templates`; the words are here.

document-application = Application for social assistance
document-authorisation = Authorisation to check the household's means
document-promise = Applicant's promise
document-missing = What is still missing, all at once
document-survey = Record of a home visit
document-opinion = Opinion of the township
document-decision = Decision on social assistance
document-refusal = Decision not to assist
document-review = Application for administrative review (draft)
document-payments = List of payments
document-notice = Public notice of social assistance
document-checked = Record of the economic check
document-posted = Record of public notices
document-paid = Record of payments
document-photos = Photos
document-whole = Case file

## Days, amounts, labels

document-day = { $day } { month-name } { $year }
document-office-street = { $name }, subdistrict office
document-office-town = People's Government of { $name }
document-month = { month-name } { $year }
document-day-blank = Date:
document-money = { $yuan } yuan ({ $numerals })
document-money-month = { $money } a month
document-yuan = { $yuan } yuan
document-people = { $n }
document-subtitle = { $county } · { $township }
document-dear-family = To the family of { $name },
document-dear = Dear { $name },
document-seal = (seal)
document-code = Number
document-name = Name
document-id-number = ID number
document-phone = Telephone
document-tie = Relation
document-tie-self = The applicant
document-tie-spouse = Husband or wife
document-tie-parent = Parent
document-tie-child = Son or daughter
document-tie-relative = Another relative
document-place = Lives at
document-applicant = Applicant
document-helper = Helper
document-members = Members of the household
document-members-count = People
document-programme = Kind of help
document-state = Where it stands
document-township = Township
document-village = Village
document-submitted = Handed in
document-accepted = Accepted
document-due-legal = Answer by
document-due-goal = Answer by (our goal)
document-due-steps = Answer at the latest (by the limits of each step)
document-request = The request
document-told = What the applicant told
document-open = not said
document-story = What happened
document-reasons = Reasons and articles
document-reason = Reason
document-opinion-why = { $meant }. { $reason }
document-opinion-words = Opinion
document-amount = Amount
document-proposal = Proposal
document-outcome = Outcome
document-decided = Decision
document-granted = Assistance is given
document-not-granted = No assistance is given
document-signature = Signature
document-date = Date
document-account = Account
document-row = No.
document-papers = Papers
document-papers-count = { $n }
document-index = Contents
document-window = Office
document-address = Address
document-hours = Hours
document-call = Telephone

document-sign-applicant = Applicant's signature
document-sign-handler = Handled by
document-sign-head = Head of the office
document-sign-promise = Signature
document-sign-received = Received by
document-sign-visited = Person visited
document-sign-maker = Made by
document-sign-checker = Checked by

document-given-online = Recorded online
document-given-text = The words that were shown
document-given = The applicant agreed on { $day } by { $channel } (text version { $version }).
document-not-given = The applicant did not agree on { $day } by { $channel } (text version { $version }).

## The authorisation

document-authorisation-text = For this request we allow { $office } and { $township ->
        [none] the township that took it
       *[other] { $township }
    } to look up and compare the following.
document-authorisation-checked = What is checked
document-authorisation-checked-1 = Hukou, marriage, disability, work and social insurance.
document-authorisation-checked-2 = Wages, pensions, income from a business, and subsidies.
document-authorisation-checked-3 = Savings, securities, private insurance, vehicles and houses.
document-authorisation-checked-4 = Spending on health and schooling that belongs to this request.
document-authorisation-rights = Your rights
document-authorisation-rights-1 = What is found serves this request only and is kept confidential.
document-authorisation-rights-2 = If you disagree with what was found, show evidence and ask for a new check.
document-authorisation-rights-3 = You may take the authorisation back at any time by telling { $township ->
        [none] the township
       *[other] { $township }
    }. What was done before stays valid.
document-authorisation-rights-4 = You may apply without it. Where something cannot be checked, staff will look for another way with you.
document-authorisation-people = Who authorises (every adult of the household signs for themselves)
document-authorisation-obligor = A relative who must support the person but lives elsewhere is checked only if they sign themselves (Social Assistance Law, Art. 41).

## The promise

document-promise-text-1 = What I said, wrote and handed in is true, and I have hidden nothing.
document-promise-text-2 = I will help staff who visit or check.
document-promise-text-3 = If the people, income or property of my household change much, I will tell { $township ->
        [none] the township
       *[other] { $township }
    }.
document-promise-text-4 = I know that help got by fraud must be paid back and is dealt with under Art. 73 of the Social Assistance Law.

## What is missing

document-missing-intro = Your request still lacks the following. This is everything, told once.
document-missing-nothing = Your request is complete. Nothing is needed now.
document-missing-why = Why we ask you: { $why }
document-missing-from = Where to get it: { $where }
document-missing-promise = You have none? A written promise will do.
document-missing-without = What offices can look up, we look up ourselves. If you cannot get something, or are unsure, call or come to the township office and we will find a way.
document-missing-where = Where to hand it in
document-where-receipts = the hospital, pharmacy or school
document-where-identity = the police station of the hukou
document-where-statement = at the township office; staff will help
document-again = { $what }: cannot be read, please take a new photo

## The visit

document-survey-rule = At least two visitors; both sides sign
document-survey-rule-dibao = At least two visitors; both sides sign (Measures for Confirming Dibao, Art. 16)
document-visit-day = Day of the visit
document-visit-way = How
document-visit-home = at home
document-visit-remote = by telephone or video
document-visit-place = Place
document-surveyors = Visited by
document-surveyor = Visitor { $n }
document-survey-told = What was told before (to be compared on the spot)
document-survey-seen = What was seen
document-survey-note = On the spot
document-survey-differs = Where the two sides differ

## The decision

document-applied = We have dealt with your request of { $day } for { $programme }.
document-decision-text = We have looked into your request and decided to give you assistance of { $money }.
document-decision-text-month = We have looked into your request and decided to give you assistance of { $money }, paid every month from { $from } on.
document-decision-text-recognised = We have looked into your request. Your household is recognised: { $programme }.
document-decision-payment = The money goes to the account you named. If you need cash or goods, tell whoever handles your case. If nothing arrives, tell us.
document-refusal-text = We have looked into your request. This time the conditions are not met, and we have decided not to give assistance. The reasons are these.
document-refusal-again = If things change, apply again at any time. If anything is unclear, call { $phone }.

document-of-change = Decision to change the amount
document-of-keep = Decision to go on with the aid
document-of-end = Decision to end the aid
document-of-death = Decision to end the aid
document-of-undecided = Decision to stop looking into the request
document-of-not-accepted = Decision not to accept the request
document-of-discontinued = Decision to stop looking into the request
document-of-data = Answer to a request about personal information
document-text-change = Your aid ({ $programme }) was looked at again and you were heard. It is now { $money }. The reasons are these.
document-text-keep = Your aid ({ $programme }) was looked at again. It goes on as it is.
document-text-end = Your aid ({ $programme }) was looked at again and you were heard. It ends. The reasons are these.
document-text-death = We have heard that the person who received this aid ({ $programme }) has died, and we are sorry. The aid ends; the reason is this.
document-text-undecided = We have heard that the person who asked for { $programme } has died, and we are sorry. The request of { $day } is not looked into any further; the reason is this.
document-text-not-accepted = Your request of { $day } ({ $programme }) is not accepted. The reasons are these.
document-text-discontinued = Your request of { $day } ({ $programme }) is not looked into any further. The reasons are these.
document-text-data = Your request of { $day } about your personal information cannot be met this time. The reasons are these (Personal Information Protection Law, Art. 50: they have to be given).
document-again-death = If this is a mistake, or your family is in need, call { $phone }.
document-again-undecided = If this is a mistake, or the family wishes to go on with the request, call { $phone }. Whoever of you is in need can apply in their own name at any time.
document-again-data = Once the reason is gone you can ask again at any time. If anything is unclear, call { $phone }.
document-remedy-data-court = Against a refusal about personal information you can go to court.
    .source = Personal Information Protection Law, Art. 50
document-remedy-data-complain = You can also complain to the authority that protects personal information (cyberspace administration).
    .source = Personal Information Protection Law, Art. 65
document-remedies = If you disagree
document-remedy-review = Administrative review: { $review_days ->
        [0] within the time that the law sets
       *[other] within { $review_days } days
    }, at { $body ->
        [none] the authority above
       *[other] the people's government ({ $body })
    }. { $until ->
        [none] {""}
       *[other] Counted from { $known }, until { $until }.{" "}
    }In writing or by word of mouth; it costs nothing.
    .source = under the Administrative Review Law, Arts. 20, 22, 24
document-remedy-court = Court: { $court_months ->
        [0] within the time that the law sets
       *[other] within { $court_months } months
    }, directly at the people's court. { $until ->
        [none] {""}
       *[other] Counted from { $known }, until { $until }.{" "}
    }After a review, { $court_after_review_days ->
        [0] within the time that the law sets
       *[other] within { $court_after_review_days } days
    } of its decision.
    .source = under the Administrative Litigation Law, Arts. 45, 46
document-remedy-inaction = If something that should have been done or paid was not, the review comes first, and the court after it.
    .source = under the Administrative Review Law, Art. 23
document-remedy-later = If you learned of the decision later, the days count from then.

## The draft of an application for review

document-review-applicant = Applicant
document-review-respondent = Respondent
document-review-office = Office that decided
document-review-request = What is asked for
document-review-request-text = That the decision of { $office } of { $day } be set aside and the request be dealt with anew.
document-review-grounds = Facts and grounds
document-review-grounds-text = On { $submitted } I applied for { $programme }. { $office } decided on { $day }{ $reason ->
        [none] .
       *[other] ; the reason given: { $reason }
    }
document-review-grounds-own = I disagree because (write your reasons):
document-review-evidence = Enclosed
document-review-evidence-1 = Copy of the applicant's identity card
document-review-evidence-2 = Copy of the decision
document-review-evidence-3 = Other evidence (say which)
document-review-to = To { $body ->
        [none] the reviewing authority
       *[other] the people's government ({ $body })
    }
document-review-hint = This is a draft, filled in for you and not sent for you. Read it, change it, sign it, and hand it in yourself or through somebody; or take it along and apply by word of mouth.{ $until ->
        [none] {""}
       *[other] {" "}At the latest on { $until }.
    }

## Money

document-payments-subtitle = { $office } · batch { $batch } · { $day }
document-payments-total = { $n } in all, { $money }

## What was done, for whoever reads the file

document-checked-basis = What allowed it
document-checked-batch = Batch and its day
document-checked-found = What was found
document-checked-changes = What the check changed
document-checked-disputes = Where the household says otherwise
document-checked-change = { $day }: { $what }
document-checked-fact = { $label }: from "{ $old }" to "{ $new }"
document-checked-outcome = Pre-check: from "{ $old }" to "{ $new }"
document-posted-name = Name on the notice
document-posted-days = How long
document-posted-from = Posted on { $first }, until { $last }
document-posted-no-sum = About no money
document-posted-proofs = Photos where it hung
document-posted-basis = Where the number of days stands
document-posted-down = Why it was taken down early
document-paid-to = Paid to
document-paid-hands = By whose hands
document-paid-came = What came of it
document-paid-batch = List { $batch }
document-paid-total = { $n } received, { $money } in all

## The poster

document-notice-text = These households have applied for social assistance. Posted from { $first } to { $last } for everybody to see.
document-notice-objection = If you disagree, say so in person, by letter{ $phone ->
        [none] {""}
       *[other] {" "}or by telephone { $phone }
    } during this time; you need not give your name. We look into it and keep it confidential.
document-notice-scan = Scan to see the notice or to object

## What every page says of itself

document-mark-code = Number { $code }
document-mark-printed = Printed by { $by }, { $at }
document-mark-masked = Masked
document-mark-full = In full (for: { $why })
document-mark-page = Page { $n } of { $all }
document-mark-lacking = The font lacks these characters; please write them in:
document-left-out = Masked papers hold no photos

## At the desk, and for residents

tab-documents = Papers
documents-title = Papers
documents-what = As this case stands, these can be printed. ID, telephone and account numbers are masked, and photos left out, unless you ask otherwise.
documents-open = Open
documents-save = Download
documents-whole = The whole file (cover, contents, every paper)
documents-full = In full (nothing masked)
documents-full-why = What for
documents-full-note = A paper in full carries your name, the time and what it is for, and is kept in the audit trail.
documents-why-filing = Filing
documents-why-review = For approval
documents-why-court = Review, court or inspection
documents-why-person = The person asked for it
documents-why-own = For the person
documents-why-masked = numbers hidden
documents-no-why = To print in full, first say what for.
documents-print = Make
documents-lacking = This case holds characters that the font lacks: { $points }. They are printed as codes; please write them in.
documents-failed = This paper could not be printed. Please tell the administrator: the template may be broken.
documents-yours = My papers
documents-yours-hint = They open only in this browser on your own phone.
documents-yours-application = Application
documents-yours-decision = Decision
documents-yours-review = Application for administrative review (a draft to change)
documents-yours-none = There are no papers yet. They come once you have handed in a request.
