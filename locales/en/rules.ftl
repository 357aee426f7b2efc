# Reasons and results of the rules. $verdict: ok | refused | check. $has, $needs: "none" if not known; money in yuan.
# Nothing here is a decision: always "may".

## Results

outcome-likely = First look: you may qualify for { $programme }. Staff make the decision.
outcome-unlikely = First look: you may not qualify for { $programme }. You can still apply.
outcome-need-to-know = { $programme }: we need to know a little more.
outcome-staff-check = { $programme }: staff need to check. You can apply.
everyone-may-apply = This is only a first look. It does not stop you from applying.

programme-temporary-quick = temporary assistance (small quick aid)
programme-temporary-expenditure = temporary assistance (high necessary costs)
programme-temporary-backstop = temporary assistance (for households in difficulty)
programme-temporary-supplement = temporary assistance (on top of dibao or tekun)

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
   *[other] At most { $needs } month of the local dibao standard. Staff decide the amount.
}
rule-temporary-income = { $has ->
    [none] The income of your household is not clear yet. Staff need to check.
   *[other] { $verdict ->
        [ok] Your household has about { $has } yuan a head each month, below { $needs } yuan.
        [refused] Your household has about { $has } yuan a head each month, not below { $needs } yuan.
       *[check] Your household has about { $has } yuan a head each month. Staff need to check.
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
       *[check] Your costs are about { $has }% of a year's income. Staff need to check.
    }
}
rule-temporary-status = { $verdict ->
    [ok] Your household already receives assistance. No more proof is needed.
   *[other] Staff will look up what your household receives now.
}
rule-temporary-not-rechecked = For some time your income and property are not checked again.

## Temporary assistance: what comes with it

mark-first-aid = You need help today. It can come first, and papers later.
mark-no-economic-check = Your income and savings are not checked.
mark-no-notice = Nothing is posted in public.
mark-notice = This kind of help is posted in public: only the name, the number of people and the amount.
mark-disaster-relief = After a natural disaster you can also ask the village or the emergency office for disaster relief.

formula-temporary-quick = Staff decide the amount by how hard things are. No amount can be promised now.
formula-temporary-expenditure = Staff decide the amount by how hard things are and what you paid.
formula-temporary-backstop = Staff decide the amount by how hard things are and what you paid.
formula-temporary-supplement = Staff decide the amount by what you had to pay.

paper-receipts = Photos of bills for treatment or school (you can apply without them)
why-not-looked-up-receipts = We cannot look up bills from other places or from pharmacies.

## Where, who, how long

apply-at-place-of-hardship = Apply at the township where the hardship happened, or right here.
decider-township = The township decides.
decider-county = The county's civil affairs bureau decides.
decider-unconfirmed = The township examines it. Staff will tell you who makes the decision.
deadline = { $kind ->
    [working] It takes at most { $days } working days.
   *[calendar] It normally takes no more than { $days } days.
}
deadline-none = No national rule says how long it takes. Staff will tell you.
deadline-note-calendar = The rule does not say which days are meant, so we count every day.
