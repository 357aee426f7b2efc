# Short answers to questions about the rules; see locales/zh-CN/policy.ftl for what the attributes mean.

## Who may get what

policy-who =
    When something sudden makes it hard to get by, you can ask for temporary assistance.
    For example a fire, a traffic accident, a sudden illness, an injury, a lost job.
    Ask the township (subdistrict) where it happened. Your hukou does not matter.
    .title = Who can get temporary assistance
    .source = Social Assistance Law, Arts. 29 and 37, in force since 2026-07-01
    .next = apply

policy-dibao-who =
    Two things count: your family's income per person is below the local dibao standard, and what you own is within the rules.
    If both are true, you can get dibao.
    Age and occupation are no bar; people who can work may apply too.
    .title = Who can get dibao
    .source = Social Assistance Law, Art. 18, in force since 2026-07-01
    .next = check

policy-amount =
    It depends on the hardship; staff decide, and I cannot promise a sum.
    Small quick aid is at most one month of the dibao standard.
    For emergencies it can be up to { $urgent_cap } yuan; { $freshness ->
        [current] that figure was published in { $published }.
       *[stale] that figure was published in { $published } and may have changed.
    }
    .title = How much temporary assistance
    .source = Social Assistance Law, Art. 29, in force since 2026-07-01; Opinion on temporary assistance, announced 2026-01-29
    .next = apply
    .without = It depends on the hardship; staff decide. Small quick aid is at most one month of the dibao standard. For anything above that I have no confirmed figure; please ask the township office.

policy-dibao-amount =
    In town { $dibao_urban } yuan a person a month; in the countryside { $dibao_rural } yuan a person a year. { $freshness ->
        [current] This standard was published in { $published }.
       *[stale] These figures were published in { $published } and may have changed.
    }
    It is a line: below it, aid makes up the difference or is paid in steps.
    How much your family gets is decided by staff.
    .title = How much is dibao
    .source = Social Assistance Law, Arts. 18 and 19, in force since 2026-07-01
    .next = check
    .without = I have no confirmed figure for the dibao standard now and will not guess. Please ask the township office or call 12345. You can see first whether your family may qualify.

policy-tekun =
    Tekun (once called "five guarantees") needs three things: no capacity to work, no income to live on, and nobody obliged and able to support you.
    You choose between a care home and your own home.
    { $tekun } yuan a month; { $freshness ->
        [current] published in { $published }.
       *[stale] published in { $published }, may have changed.
    }
    .title = What is tekun
    .source = Social Assistance Law, Arts. 16 and 17, in force since 2026-07-01; Measures for Recognising Tekun Persons, Art. 4, in force since 2021-07-01
    .next = check
    .without = Tekun (once called "five guarantees") needs three things: no capacity to work, no income to live on, and nobody obliged and able to support you. You choose between a care home and your own home. Please ask the township office for the monthly sum.

policy-border =
    A family a little above the dibao line is a "borderline household".
    It gets no monthly dibao, but help with medical care, school, housing and work.
    A severely disabled or seriously ill member may get dibao alone.
    The province sets how much above the line; ask the township office for the figure.
    .title = What is a borderline household
    .source = Social Assistance Law, Art. 21, in force since 2026-07-01
    .next = check

policy-rigid =
    Income is not the lowest, but medical or school costs are too high: that can be a "household with rigid expenditure".
    Income, property and the share of these costs are looked at.
    It is valid for at most { $rigid_months } months, then you can apply again.
    Ask the township office which share counts here.
    .title = High unavoidable costs
    .source = Social Assistance Law, Art. 22, in force since 2026-07-01; Measures on Households with Rigid Expenditure, Arts. 4 and 10, in force since 2025-01-01
    .next = check
    .without =
        Income is not the lowest, but medical or school costs are too high: that can be a "household with rigid expenditure".
        Income, property and the share of these costs are looked at.
        It is valid for a time, then you can apply again. Ask the township office for how long, and which share counts.

policy-which =
    Dibao is for the long run: the family's income per person is below the dibao standard and what they own is within the rules; it is paid every month.
    Temporary assistance is for an emergency: something happened, and you cannot get by just now.
    Tekun is for people who cannot work, have no income and nobody to support them.
    Whoever has dibao may still ask for temporary assistance in an emergency.
    .title = Dibao or temporary assistance
    .source = Social Assistance Law, Arts. 16, 18 and 29, in force since 2026-07-01; Measures for Confirming Dibao, Art. 25, in force since 2021-07-01
    .next = check

policy-alone =
    Yes. In a borderline household, a person with disability grade 1 or 2, with intellectual or mental disability grade 3, or with a major serious illness can apply for dibao alone.
    So can an adult with a severe disability and no job.
    .title = Dibao for one person
    .source = Social Assistance Law, Art. 21, in force since 2026-07-01; Measures for Confirming Dibao, Art. 8, in force since 2021-07-01; MCA notice of 2022-10-20
    .next = check

policy-both =
    With dibao you can still ask for temporary assistance in an emergency. Government aid does not count as income.
    Orphan support and tekun: only one of the two.
    Whether disability or old-age allowances can be added, please ask the township office; I have no confirmed rule.
    .title = Two benefits together
    .source = Measures for Confirming Dibao, Art. 13, and Measures for Recognising Tekun Persons, Art. 9, in force since 2021-07-01
    .next = check

## How to ask for it

policy-where =
    Temporary assistance: the township (subdistrict) where it happened.
    Dibao and tekun: the township office where your hukou is.
    For school costs: the school.
    You can also apply right here; I pass it on to the office.
    .title = Where to apply
    .source = Social Assistance Law, Arts. 37, 38, 63 and 64, in force since 2026-07-01
    .next = apply

policy-hukou =
    Temporary assistance does not ask for hukou: apply where it happened.
    Dibao and tekun: apply to the township of your hukou.
    Some places accept a residence permit; please ask the township office about { $county }.
    If you are away, a family member can apply for you.
    .title = My hukou is elsewhere
    .source = Social Assistance Law, Art. 37, in force since 2026-07-01
    .next = apply

policy-papers =
    Bring ID card and hukou book if you have them; you can start without.
    Tell us about your family, sign a promise and an authorisation for the check.
    What the government can look up need not be brought.
    The office must tell you everything missing at once. In an emergency, help first, papers later.
    .title = What papers are needed
    .source = Social Assistance Law, Arts. 40, 50 and 62, in force since 2026-07-01; Measures for Confirming Dibao, Arts. 9 and 10, in force since 2021-07-01
    .next = apply

policy-lost-papers =
    Never mind, apply first.
    What the government can look up, such as insurance or hukou records, should not be asked of you again.
    The hospital can print a bill again; the police station replaces an ID card.
    If it cannot be had, tell the staff.
    .title = I lost a paper
    .source = Social Assistance Law, Art. 62, in force since 2026-07-01; Measures for Confirming Dibao, Art. 10, in force since 2021-07-01
    .next = apply

policy-repeat =
    The Social Assistance Law names no number of times a year.
    With a new hardship you can always apply again.
    For the same cause or illness, staff decide case by case.
    If you were refused and things changed, you can try again.
    .title = How often can I apply
    .source = Social Assistance Law, Arts. 29 and 37, in force since 2026-07-01
    .next = apply

policy-helper =
    Yes. A family member can apply for you; the village committee or anyone you trust can too, with a simple authorisation.
    No smartphone? Go to the township (subdistrict) office; applying in person counts just the same.
    .title = Somebody applies for me
    .source = Social Assistance Law, Art. 37, in force since 2026-07-01; Measures for Confirming Dibao, Art. 6, in force since 2021-07-01; Barrier-free Environment Law, Art. 39, in force since 2023-09-01
    .next = apply

policy-hungry =
    When it is urgent, small and cannot wait, help must come first and papers later.
    Small quick aid usually takes no more than { $quick_days } days, with no check of savings and no public notice.
    In a medical emergency call 120: the hospital treats first.
    If there is nothing to eat today, tell me now.
    .title = I cannot wait
    .source = Social Assistance Law, Arts. 30, 50 and 51, in force since 2026-07-01; Opinion on temporary assistance, announced 2026-01-29
    .next = apply
    .without =
        When it is urgent, small and cannot wait, help must come first and papers later.
        In a medical emergency call 120: the hospital treats first.
        If there is nothing to eat today, tell me now.

policy-free =
    No. Applying, following and asking cost nothing.
    If anyone wants a handling fee or a gift, do not pay.
    Please tell us, or call 12345.
    .title = Does it cost anything
    .source = The assistance rules we have read know no fee; complaints: Social Assistance Law, Arts. 60 and 68, in force since 2026-07-01
    .next = apply

policy-real =
    You are right to be careful. I am the automatic assistant of { $county } for social assistance: I help you apply and follow a request. I take no money and ask for no password or code.
    If in doubt, fill in nothing: call { $phones } and ask about me, or go straight to the township office; it counts the same.
    Calls and messages that want a fee or a code are the swindlers: ignore them.
    .title = Are you genuine
    .source = Social Assistance Law, Art. 37, in force since 2026-07-01
    .next = staff

policy-scam =
    If money has already gone, call 110 at once, then your bank.
    Assistance costs nothing at all.
    Whoever wants a fee, a transfer, a password or a code is a swindler: ignore them.
    Not sure? Call { $phones }.
    .title = Somebody asks for money
    .source = The assistance rules we have read know no fee; complaints: Social Assistance Law, Arts. 60 and 68, in force since 2026-07-01
    .next = staff

## What is looked at

policy-bank-check =
    Income and savings are checked so that help reaches those who need it.
    You are asked to agree first, and only what the request needs is looked up.
    Children living apart are checked only if they agree themselves.
    Refusing without a good reason may end the request.
    .title = Why check my savings
    .source = Social Assistance Law, Arts. 40, 41 and 70, in force since 2026-07-01; Measures for Confirming Dibao, Art. 29, in force since 2021-07-01
    .next = staff

policy-assets =
    A car, a house or savings do not always mean no.
    What you need to live and work may be left out.
    I have no confirmed figures for the limits in { $county }.
    Say it as it is and apply; staff will decide.
    .title = I own a car or a house
    .source = Social Assistance Law, Arts. 18 and 23, in force since 2026-07-01; Measures for Confirming Dibao, Art. 14, in force since 2021-07-01
    .next = check

policy-who-counts =
    Counted: husband and wife, children under age, children studying full time up to a bachelor's degree, and others with a duty of support who have lived together for long.
    Not counted: people in prison, in compulsory drug treatment, or declared missing.
    Grown children who live apart as a rule do not count; only what they pay for your support is income.
    It is not simply who is in the hukou book: even with separate books, what counts is whether you live as one household.
    .title = Who counts as family
    .source = Measures for Confirming Dibao, Arts. 7 and 13, in force since 2021-07-01
    .next = check

policy-income-counted =
    Counted: wages, what farming and business earn, rent, pensions, support from children.
    Not counted: special-care payments, scholarships, government assistance.
    The rule leaving out the basic pension ran to the end of 2025; staff decide how it is now.
    .title = What counts as income
    .source = Measures for Confirming Dibao, Art. 13, in force since 2021-07-01
    .next = check

policy-visit =
    Staff come to see how the family really lives, not to find fault.
    At least two people come, and both sides sign.
    They may also ask neighbours.
    Just say how it is; no need to prepare food or drink.
    .title = Why visit my home
    .source = Social Assistance Law, Art. 43, in force since 2026-07-01; Measures for Confirming Dibao, Art. 16, in force since 2021-07-01
    .next = staff

policy-notice =
    A public notice lets everybody see that help goes to the right people.
    It hangs in the village or community: { $dibao_notice } days for dibao, { $tekun_notice } for tekun.
    Only a partly hidden name, how many you are and the amount; never illness or ID number.
    Small quick aid has no notice.
    .title = Why a public notice
    .source = Social Assistance Law, Arts. 11 and 45, in force since 2026-07-01; Measures for Confirming Dibao, Arts. 19 and 24, in force since 2021-07-01
    .next = staff
    .without =
        A public notice lets everybody see that help goes to the right people.
        It hangs in the village or community; ask the township office for how many days.
        Only a partly hidden name, how many you are and the amount; never illness or ID number.
        Small quick aid has no notice.

policy-privacy =
    Your information is used only for assistance; staff must keep it secret, and misuse is punished.
    You can ask to see, correct or delete it, and take back a consent.
    Files that the law wants kept stay until their time is over.
    .title = Is my information safe
    .source = Social Assistance Law, Arts. 11 and 70, in force since 2026-07-01; Personal Information Protection Law, Arts. 44 to 47, in force since 2021-11-01
    .next = staff

policy-honest =
    Tell it as it is and there is nothing to fear. A mistake can be corrected at any time; just tell us.
    Whoever hides or invents things on purpose has to pay back, may be fined up to { $fine } times the amount, and may get less aid or lose it.
    .title = Mistakes and hiding
    .source = Social Assistance Law, Arts. 40 and 73, in force since 2026-07-01
    .next = staff
    .without =
        Tell it as it is and there is nothing to fear. A mistake can be corrected at any time; just tell us.
        Whoever hides or invents things on purpose has to pay back, may be fined, and may get less aid or lose it.

## When, who, and what then

policy-time =
    Dibao: usually within { $dibao_days } working days; { $township_days } where the township decides; { $dibao_hard } at most in special cases.
    Households with rigid expenditure: { $rigid_days } working days, at most { $rigid_hard }.
    Small quick aid (temporary assistance): usually no more than { $quick_days } days.
    .title = How long does it take
    .source = Measures for Confirming Dibao, Art. 22, in force since 2021-07-01; MCA notice of 2022-10-20; Measures on Households with Rigid Expenditure, Art. 8, in force since 2025-01-01; Opinion on temporary assistance, announced 2026-01-29
    .next = track
    .without =
        I have no confirmed figure for how long it takes and will not guess. Please ask the township office.
        For a request made here, write "my requests": it tells the last day for the answer.

policy-progress =
    Usually: request, acceptance, check and visit, review, public notice, decision, payment.
    Send "my requests" to see where it stands and the last day for an answer.
    No answer in time? Ask a person or call 12345; you may also ask for an administrative review.
    .title = Steps and delays
    .source = Social Assistance Law, Arts. 43 to 45, 60 and 76, in force since 2026-07-01
    .next = track

policy-pay =
    Dibao and tekun start the month after approval and go to your family's bank account monthly.
    For the day of the month, ask the township office.
    Temporary assistance can be money or goods, and is given once it is approved.
    If your card changes, tell the office early.
    .title = When the money comes
    .source = Measures for Confirming Dibao, Arts. 21 and 25, and Measures for Recognising Tekun Persons, Art. 17, in force since 2021-07-01; Social Assistance Law, Art. 29, in force since 2026-07-01
    .next = track

policy-decides =
    The township (subdistrict) looks into it and gives an opinion; the county decides, or the township where the province says so.
    The village only helps and does not decide.
    I only take a first look and decide nothing; everyone may apply.
    .title = Who decides
    .source = Social Assistance Law, Arts. 5 and 44, in force since 2026-07-01; Personal Information Protection Law, Art. 24, in force since 2021-11-01
    .next = staff

policy-refused =
    A refusal must be in writing, with reasons. If you were only told, you may ask for it in writing.
    You can ask for an administrative review within { $review_days } days, or go to court within { $court_months } months.
    If things change, you can apply again.
    .title = I was refused
    .source = Social Assistance Law, Arts. 45 and 76, in force since 2026-07-01; Administrative Review Law, Art. 20, in force since 2024-01-01; Administrative Litigation Law, Art. 46, amended 2017-07-01
    .next = staff
    .without =
        A refusal must be in writing, with reasons. If you were only told, you may ask for it in writing.
        You can ask for an administrative review or go to court; both have to be done in time, so ask the township office soon.
        If things change, you can apply again.

policy-cut =
    Before aid is cut or stopped you must be heard; afterwards you must get the reasons in writing.
    If it stopped without a word, ask the township office, call 12345, or ask for an administrative review within { $review_days } days.
    .title = My dibao was cut
    .source = Social Assistance Law, Arts. 47, 48 and 76, in force since 2026-07-01; Administrative Review Law, Art. 20, in force since 2024-01-01
    .next = staff
    .without =
        Before aid is cut or stopped you must be heard; afterwards you must get the reasons in writing.
        If it stopped without a word, ask the township office, call 12345, or ask for an administrative review; there is a time limit, so do it soon.

policy-change =
    If family, income or property change, tell the township (subdistrict) soon.
    A new job need not end dibao at once: there can be a transition, usually up to { $exit_months } months.
    Refusing suitable work { $refusals } times in a row without reason may cost that person's share.
    .title = Reporting a change
    .source = Social Assistance Law, Art. 46, in force since 2026-07-01; Measures for Confirming Dibao, Arts. 33 and 34, in force since 2021-07-01; MCA notice of 2022-10-20
    .next = staff
    .without =
        If family, income or property change, tell the township (subdistrict) soon.
        A new job need not end dibao at once: there can be a transition; ask the township office for how long.
        Refusing suitable work again and again without reason may cost that person's share.

policy-review =
    Stable dibao families are reviewed every { $stable } months.
    With irregular income or members able to work, every { $irregular } months.
    Without a clear change the amount stays.
    If something changes, just tell us early.
    .title = How often is it reviewed
    .source = Social Assistance Law, Art. 46, in force since 2026-07-01; Measures for Confirming Dibao, Art. 31, in force since 2021-07-01
    .next = staff
    .without =
        Dibao is reviewed from time to time, more often with irregular income or members able to work. Ask the township office how often.
        Without a clear change the amount stays.
        If something changes, just tell us early.

policy-favour =
    Anyone may complain: here, or at 12345.
    Every complaint with a real name must be checked and answered.
    Close relatives of officials who apply for dibao are registered separately and the county must visit them.
    .title = Reporting favours
    .source = Social Assistance Law, Arts. 60 and 68, in force since 2026-07-01; Measures for Confirming Dibao, Arts. 11, 20 and 37, in force since 2021-07-01
    .next = staff

policy-law =
    The main law is the Social Assistance Law, in force since 1 July 2026.
    Dibao, tekun and households with rigid expenditure also have their own ministry rules.
    Each of my answers names the article.
    .title = Which law is it
    .source = Social Assistance Law, Art. 78, in force since 2026-07-01
    .next = check

## Other doors

policy-referral =
    School: the school. Medical care, housing, work: the township (subdistrict) office; housing also the housing bureau. Disasters: village or township.
    If you do not know whom to ask, go to the township office: it takes everything and passes it on.
    .title = Who helps with the rest
    .source = Social Assistance Law, Arts. 15, 37, 38 and 64, in force since 2026-07-01
    .next = check

policy-school =
    For school costs speak to the child's school.
    From kindergarten to university there are lower fees, grants and student loans.
    Children of tekun, dibao and borderline households, and of households with rigid expenditure, can apply.
    If the fees leave the family with too little to live on, you can also apply here for temporary assistance.
    .title = School costs
    .source = Social Assistance Law, Arts. 25, 29 and 38, in force since 2026-07-01
    .next = apply

policy-medical =
    Tekun, dibao and borderline households, and households with rigid expenditure, can get medical assistance.
    Eligible costs that remain too high after insurance may be covered further.
    Tekun and dibao also get help with the insurance premium.
    Apply to the township of your hukou.
    If the bills leave the family with too little to live on, you can also apply here for temporary assistance.
    .title = Medical costs
    .source = Social Assistance Law, Arts. 24, 29 and 37, in force since 2026-07-01
    .next = apply

policy-housing =
    In town: public rental housing first, or a rent subsidy. In the countryside: repair of unsafe houses.
    For people on tekun living at home, dibao and borderline households, and households with rigid expenditure.
    Ask the township of your hukou, or the housing bureau.
    .title = Unsafe house or rent
    .source = Social Assistance Law, Arts. 26, 37 and 38, in force since 2026-07-01
    .next = check

policy-job =
    Members of dibao and borderline households, and of households with rigid expenditure, who can work but have no job get help finding one.
    If that fails and the conditions are met, a public welfare job is possible.
    Ask the township office of your hukou.
    .title = Help finding a job
    .source = Social Assistance Law, Arts. 27 and 37, in force since 2026-07-01
    .next = check

policy-disaster =
    In a natural disaster people come first: tell the village or the township (subdistrict) at once.
    There is emergency and living aid, and help to rebuild a fallen house.
    If you cannot get by, ask for temporary assistance too.
    .title = Hit by a disaster
    .source = Social Assistance Law, Arts. 28 and 49, in force since 2026-07-01; Natural Disaster Relief Regulations, Art. 20, amended 2019-03-02
    .next = apply

policy-others =
    This is not handled here; I have no confirmed rule and will not guess.
    Orphans, funerals: the civil affairs desk of the township. Rehabilitation of disabled children: the disabled persons' federation.
    Pensions, unemployment insurance, injuries at work, unpaid wages: the human resources desk. Medical insurance card: the medical insurance desk.
    A lawyer you cannot pay: legal aid, at the judicial office. Veterans: the veterans' service station. Not sure? Call 12345.
    .title = Other subsidies
    .source = Opinion on reforming social assistance, General Offices of the Central Committee and the State Council, August 2020
    .next = staff

policy-disability =
    Disability living and care allowances and old-age allowances are not dibao; they are applied for separately.
    I have no confirmed rule for conditions and sums and will not guess.
    Ask the civil affairs desk of the township; for the certificate, the disabled persons' federation.
    .title = Disability and old age
    .source = Opinion on reforming social assistance, General Offices of the Central Committee and the State Council, August 2020
    .next = staff

policy-price =
    When prices rise a lot, the government must pay a temporary price subsidy in time.
    The month, the people and the sum depend on that month's prices and local notices.
    I have no confirmed formula for the province and { $county }; please ask the township office.
    .title = Price subsidy
    .source = Social Assistance Law, Art. 32, in force since 2026-07-01
    .next = staff

policy-homeless =
    Stranded, with no food or bed? Go to the local assistance station or the nearest township (subdistrict).
    There is care, first medical help, help to find family and to get home.
    No hukou needed. If you have no bed tonight, tell me now.
    .title = Stranded or homeless
    .source = Social Assistance Law, Arts. 31 and 52, in force since 2026-07-01
    .next = staff
