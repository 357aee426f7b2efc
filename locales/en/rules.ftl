# Reasons and results of the rules. $verdict: ok | refused | check. $has, $needs: "none" if not known; money in yuan.
# Nothing here is a decision: always "may".

## Results

outcome-likely = First look: you may qualify for { $programme }. Staff make the decision.
outcome-unlikely = First look: you may not qualify for { $programme }. You can still apply.
outcome-need-to-know = { $programme }: we need to know a little more.
outcome-staff-check = { $programme }: staff need to check. You can apply.

programme-temporary-quick = temporary assistance (small quick aid)
programme-temporary-expenditure = temporary assistance (high necessary costs)
programme-temporary-backstop = temporary assistance (for households in difficulty)
programme-temporary-supplement = temporary assistance (on top of dibao or tekun)
programme-temporary-major = temporary assistance (discussed case by case)

## Where it is written

cite = { $article ->
    [none] under { $title }
   *[other] under { $title }, Art. { $article }
}
source-law = the Social Assistance Law
source-measures = the Interim Measures for Social Assistance
source-reform = the 2020 Opinion on reforming social assistance
source-scheme = the 2026 Opinion on temporary assistance
source-dibao = the Measures for Confirming Dibao
source-safety-net = the 2022 notice on basic social assistance
source-tekun = the Measures for Recognising Tekun Persons
source-rigid = the Measures on Households with Rigid Expenditure
source-review-law = the Administrative Review Law
source-litigation-law = the Administrative Litigation Law
source-tekun-support = the 2016 Opinion on support for tekun persons
source-price-link = the 2021 notice on linking assistance to prices
source-price-stage = the 2022 notice on linking assistance to prices for a time

## Temporary assistance: reasons

rule-temporary-place = { $verdict ->
    [ok] You apply where the hardship happened. Your hukou does not matter.
   *[other] If your hukou is elsewhere, staff need to check.
}
rule-temporary-sudden = { $verdict ->
    [ok] You were hit by sudden hardship.
   *[other] Staff need to find out whether the hardship was sudden.
}
rule-temporary-living = { $verdict ->
    [ok] Your basic living is affected right now.
   *[other] Staff need to find out how you are living now.
}
rule-temporary-first-aid = It is urgent, so help can come first and the explanation later.
rule-temporary-quick-amount = { $needs ->
    [none] Staff decide the amount.
    [1] At most one month of the local dibao standard. Staff decide the amount.
   *[other] At most { $needs } months of the local dibao standard. Staff decide the amount.
}
per-head-at-home = { $nothing ->
    [yes] By the rules, your household has no income at present
   *[no] Your household has about { $has } yuan a head each month
}
rule-temporary-income = { $has ->
    [none] The income of your household is not clear yet. Staff need to check.
   *[other] { $verdict ->
        [ok] { per-head-at-home }, below { $needs } yuan.
        [refused] { per-head-at-home }, not below { $needs } yuan.
       *[check] { per-head-at-home }. Staff need to check.
    }
}
rule-temporary-assets = Staff need to check what your household owns.
rule-temporary-spending = { $verdict ->
    [ok] After what was paid back, you paid about { $has } yuan yourself in a year.
   *[check] { $has ->
        [none] What you paid yourself is not clear yet. Staff need to check.
       *[other] Nothing was left to pay yourself. Staff need to check.
    }
}
rule-temporary-share = { $has ->
    [none] Staff need to check how your costs compare with your income.
    [no-income] Your household has no income. Staff need to check your costs.
   *[other] { $verdict ->
        [ok] Your costs are about { $has }% of a year's income, more than { $needs }%.
       *[check] { $times ->
            [none] Your costs are about { $has }% of a year's income. Staff need to check.
           *[other] Your costs are more than { $times } times a year's income. Staff need to check.
        }
    }
}
rule-temporary-status = { $verdict ->
    [ok] Your household already receives assistance. No more proof is needed.
   *[other] Staff will look up what your household receives now.
}
rule-temporary-not-rechecked = For some time your income and property are not checked again.
rule-temporary-major-not-yet = On that day no rule spoke of discussing single cases; staff must check.
rule-temporary-major-need = { $verdict ->
    [ok] You bear about { $has } yuan yourselves: enough for the county to discuss your case.
    [refused] You bear about { $has } yuan yourselves, less than the { $needs } yuan from which cases are discussed.
   *[check] Where the need is very great and the usual ways are not enough, the county can discuss your case.
    }

## Temporary assistance: what comes with it

mark-first-aid = You need help today. It can come first, and papers later.
mark-no-economic-check = Your income and savings are not checked.
mark-no-notice = There is no public notice.
mark-notice = This kind of help needs a public notice: it shows only a partly hidden name, the number of people and the amount.
mark-disaster-relief = After a natural disaster you can also ask the village or the emergency office for disaster relief.

formula-temporary-quick = Staff decide the amount by how hard things are. No amount can be promised now.
formula-temporary-expenditure = Staff decide the amount by how hard things are and what you paid.
formula-temporary-backstop = Staff decide the amount by how hard things are and what you paid.
formula-temporary-supplement = Staff decide the amount by what you had to pay.
formula-temporary-major = Where the need is very great, the county discusses each case and settles the amount.

paper-receipts = Photos of bills for treatment or school (you can apply without them)
why-not-looked-up-receipts = We cannot look up bills from other places or from pharmacies.

## Where, who, how long

apply-at-place-of-hardship = Apply at the township where the hardship happened, or right here.
decider-township = The township decides.
decider-county = The county's civil affairs bureau decides.
decider-unconfirmed = The township examines it. Staff will tell you who makes the decision.
card-how = { $decider } { $deadline }
deadline = { $kind ->
    [working] It takes at most { $days } working days.
   *[calendar] It normally takes no more than { $days } days.
}
deadline-steps = An opinion within { $opinion } working days after acceptance, the confirmation within { $confirm } working days after the notice.
deadline-note-calendar = The rule does not say which days are meant, so we count every day.
deadline-note-notice = The days of the public notice come on top.

## The other programmes

programme-tekun = support for people in extreme difficulty (tekun)
programme-dibao = the minimum living allowance (dibao)
programme-dibao-single = dibao for one person
programme-border = help for borderline households (just above dibao)
programme-rigid = help for households with rigid expenditure
programme-emergency = emergency treatment assistance
programme-disaster = disaster relief
programme-medical = medical assistance
programme-education = education assistance
programme-housing = housing assistance
programme-employment = employment assistance
programme-homeless = help for people without shelter
programme-disability = disability allowances
programme-prices = the temporary price subsidy

rule-temporary-hardship = Nothing sudden happened to you, and you are managing now.

rule-dibao-already = Your household already receives dibao.
rule-dibao-tekun = You already receive tekun support. Staff need to check.
rule-dibao-income = { income-below }
rule-dibao-assets = { assets-fit }
rule-dibao-deductions = Someone is disabled or seriously ill, so part of the income may be left out. Staff need to check.
rule-dibao-gradual-exit = When work lifts income above the standard, dibao may go on for a while, normally up to { $needs } months.
rule-single-status = Your household already receives dibao or tekun.
rule-single-border = Your household is already recognised as borderline.
rule-single-family = The whole family may qualify for dibao, so nobody applies alone.
rule-single-person = { $verdict ->
    [ok] Someone in the family is severely disabled.
    [refused] Nobody in the family is severely disabled or seriously ill.
   *[check] Staff need to check whether the disability or illness counts.
}
rule-single-income = { income-below }
rule-single-assets = { assets-fit }
rule-border-already = Your household is already recognised as borderline.
rule-border-status = Your household already receives dibao or tekun, which is more.
rule-border-income = { income-below }
rule-border-assets = { assets-fit }
rule-border-not-dibao = { $verdict ->
    [ok] The income is not below the dibao standard.
    [refused] The income is below the dibao standard, so dibao fits better.
   *[check] Staff need to check whether dibao fits.
}
rule-rigid-not-yet = There was no national rule on that day. Staff need to check.
rule-rigid-already = Your household is already recognised for rigid expenditure.
rule-rigid-status = Your household already receives other assistance.
rule-rigid-income = { $has ->
    [none] Staff need to check the local limit on income.
   *[other] { income-below }
}
rule-rigid-share = { $has ->
    [none] Staff need to check how your necessary costs compare with your income.
    [no-income] Your household has no income. Staff need to check your costs.
   *[other] { $verdict ->
        [ok] Necessary costs are about { $has }% of a year's income, more than { $needs }%.
       *[check] { $times ->
            [none] Necessary costs are about { $has }% of a year's income. Staff need to check.
           *[other] Necessary costs are more than { $times } times a year's income. Staff need to check.
        }
    }
}
rule-rigid-assets = { assets-fit }
rule-tekun-already = You already receive tekun support.
rule-tekun-capacity = { $verdict ->
    [ok] By age or disability, there is no capacity to work.
    [refused] Not yet 60, and without a disability that the rule names.
   *[check] Staff need to check the capacity to work.
}
rule-tekun-no-obligor = Nobody is bound by law to support you.
rule-tekun-obligor = { $verdict ->
    [ok] This relative has to support you but cannot.
    [refused] A relative who has to support you is able to.
   *[check] Staff need to check whether this relative can support you.
}
rule-tekun-income = { income-below }
rule-tekun-assets = { assets-fit }

per-head = { $nothing ->
    [yes] By the rules, there is no income at present
   *[no] About { $has } yuan a head each month
}
income-below = { $has ->
    [none] The income is not clear yet. Staff need to check.
   *[other] { $verdict ->
        [ok] { per-head }, below the standard of { $needs } yuan.
        [refused] { per-head }, not below the standard of { $needs } yuan.
       *[check] { $needs ->
            [none] { per-head }. Staff need to check the local standard.
           *[other] { per-head }. The standard may have changed; staff need to check.
        }
    }
}
assets-fit = { $verdict ->
    [ok] No savings, vehicle, second home or business to look at.
    [refused] The household owns more than the local rule allows.
   *[check] Staff need to check what the household owns.
}

## Who counts, what counts

rule-member-counted = { $has ->
    [school] A child away at school counts as a member.
   *[other] This relative counts as a member though not living with you.
}
rule-member-not-counted = { $has ->
    [prison] Someone in prison or compulsory drug treatment does not count.
    [missing] Someone declared missing does not count.
    [clergy] Clergy living apart for years do not count.
   *[other] Grown relatives with their own household do not count.
}
rule-kin-registered = { $verdict ->
    [ok] A close relative handles dibao or sits on the village committee: this is registered, and the county visits you once. It does not count against you.
   *[check] A close relative handles dibao or sits on the village committee: staff say whether that is registered. It does not count against you.
    }
rule-member-unsure = Staff need to check whether this relative counts.

income-counts = { $needs ->
    [counted] counts as income
    [not-counted] does not count as income
   *[unsure] may or may not count; staff decide
}
rule-income-work = Money from work { income-counts }.
rule-income-farm = Money from farming { income-counts }.
rule-income-business = Money from a business { income-counts }.
rule-income-rent = Rent { income-counts }.
rule-income-children = Money from children { income-counts }.
rule-income-pension = A pension { income-counts }.
rule-income-retirement = A retirement pension { income-counts }.
rule-income-basic_pension = The residents' basic pension { income-counts }.
rule-income-unemployment = Unemployment benefit { income-counts }.
rule-income-compensation = Compensation { income-counts }.
rule-income-gift = Gifts of money { income-counts }.
rule-income-aid = Government assistance { income-counts }.
rule-income-scholarship = A scholarship { income-counts }.
rule-income-reward = A bravery or family-planning reward { income-counts }.
rule-income-preferential = A veterans' or survivors' payment { income-counts }.
rule-income-old_age = The old-age allowance { income-counts }.
rule-income-disability_allowance = A disability allowance { income-counts }.
rule-income-other = Other income { income-counts }.

## Help of other offices

rule-status-unknown = Staff will look up what your household receives now.
rule-referral-group = { $verdict ->
    [ok] Your household belongs to the groups that this is for.
   *[check] Your household has to be recognised first. Staff need to check.
}
rule-medical-need = { $verdict ->
    [ok] Someone is seriously ill or disabled.
    [refused] You named nobody seriously ill or disabled.
   *[check] Staff need to find out about treatment.
}
rule-education-need = { $verdict ->
    [ok] Someone is at school.
    [refused] You named nobody at school.
   *[check] Staff need to find out about school.
}
rule-housing-need = { $verdict ->
    [ok] Your housing is a problem.
    [refused] You named no problem with housing.
   *[check] Staff need to find out about housing.
}
rule-employment-need = { $verdict ->
    [ok] Someone can work but has no job.
    [refused] You named nobody looking for work.
   *[check] Staff need to find out about work.
}
rule-homeless-need = { $verdict ->
    [ok] You have nowhere to stay.
    [refused] You have somewhere to stay.
   *[check] Staff need to find out whether you have somewhere to stay.
}
rule-disability-need = { $verdict ->
    [ok] Someone is disabled.
    [refused] You named nobody disabled.
   *[check] Staff need to find out about the disability.
}
rule-disaster-need = { $verdict ->
    [ok] You were hit by a natural disaster.
    [refused] You named no natural disaster.
   *[check] Staff need to find out whether it was a natural disaster.
}
rule-emergency-need = { $verdict ->
    [refused] You named no emergency treatment that you cannot pay.
   *[other] If you need emergency treatment and cannot pay, the hospital treats you first.
}
rule-prices-covered = { $verdict ->
    [ok] In months of high prices it is paid to you automatically.
    [refused] It is paid to dibao, tekun and some other households.
   *[check] Staff will look up whether it is paid to you.
}

near-income = With { $fen } yuan less a head each month, you may qualify.
amount-month = { $stale ->
    [yes] By the standard published in { $month }, at least about { $fen } yuan a month. Staff decide.
   *[no] About { $fen } yuan a month. Staff decide.
}
formula-dibao = The amount depends on how far income is below the standard. Staff decide.
formula-dibao-tiers = It is paid in steps by how hard things are. Staff decide.
formula-dibao-difference = { $stale ->
    [yes] By the standard published in { $month }: ({ $standard } − { $head }) × { $members } people, at least about { $fen } yuan a month. The standard may be higher now, and staff decide.
   *[no] By the difference: ({ $standard } − { $head }) × { $members } people, about { $fen } yuan a month. Staff decide.
}
formula-border = No monthly payment, but help with treatment, school, housing and work.
formula-rigid = No monthly payment, but help with treatment, school and the like.
formula-tekun = By the local tekun standard. Staff decide.
formula-emergency = The hospital treats first; a fund covers emergency costs that fit the rule.
formula-disaster = Food and shelter first, then help to rebuild. The emergency office decides.
formula-medical = What is too much to pay after insurance may be subsidised.
formula-education = Fees may be reduced, or grants and living aid paid.
formula-housing = In town, public rental housing or rent aid first; in villages, repair of unsafe houses.
formula-employment = Placement, and public-welfare jobs where nothing else is found.
formula-homeless = Food and shelter, and help with treatment, finding family and going home.
formula-disability = A living allowance and, for severe disability, a care allowance.
formula-prices = No application: it is paid automatically.

mark-already = Your household already receives this. Please tell us when things change.
mark-top-up = With elderly, children, disabled or seriously ill people, a little more may be paid.
mark-choose-care = You choose yourself: at home or in a care home.
mark-county-visit = A close relative handles dibao or sits on the village committee: the county will visit you once.
mark-valid-for-a-time = Recognition lasts for a time. You can apply again when it ends.

paper-identity = Identity card
why-not-looked-up-identity = We need to know that it is you who applies.
paper-statement = A statement on capacity to work, means and relatives
why-not-looked-up-statement = Only you can state these.

apply-at-hukou = Apply at the township of your hukou. The village can do it for you.
apply-at-school = Apply at the school.
apply-at-housing = Apply at the township, or directly at the housing office.
apply-at-shelter = Go to the assistance station, or to the nearest township.
apply-at-hospital = Go straight to the hospital. Treatment comes first.
apply-at-village = Tell the village or the township.
decider-medical = The medical insurance office is in charge.
decider-education = The school and the education office are in charge.
decider-housing = The housing office is in charge.
decider-labour = The labour office is in charge.
decider-shelter = The assistance station is in charge.
decider-civil = The civil affairs office and the disabled persons' federation are in charge.
decider-emergency = The emergency office is in charge.
decider-hospital = The hospital and the health office are in charge.
decider-automatic = No application is needed.

## Households from a file

fault-unknown-fact = There is no fact called "{ $name }".
fault-impossible-value = "{ $value }" cannot be the value of "{ $name }".
