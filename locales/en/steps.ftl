# What is to be done next in a case, and where

desk-step = { $what }: by { $day } ({ $due })
desk-step-goal = { $what }, goal: by { $day } ({ $due })
desk-step-this = This step
desk-step-submitted = Accept it or not
desk-step-surveyed = Home visit
desk-step-proposed = Give an opinion
desk-step-checking = Result of the check
desk-step-noticed = Public notice
desk-step-objected = Look into the objection
desk-step-confirming = Confirm
desk-step-approved = Pay
desk-step-refused = Serve the written notice
desk-step-running = Regular review
desk-step-care = Assess self-care
desk-step-recognised = Recognition runs out
desk-step-hearing = Hear the household
desk-step-referred = Take it or not
here-visits = Fill in the visit on its page
here-advance = Give aid first, on the payments page
here-payments = Pay, on the payments page
here-mourned-notice = The notice still hangs: take it down on its page?
desk-speaks-for = { $name } (helper)
visit-not-at-home = Cannot go there: by telephone or video
standards-sample = Sample { $n }
grounds = Pick from what was found
ground-rule = { $text } { $source }
ground-missing = Still missing: { $what }.
recognition-ends = The recognition of your household (rigid expenditure) runs out on { show-day-of-week }.
    If costs are still heavy, you can apply again. Papers that you gave before and that have not changed need not be handed in again.
push-recognition-ends = There is news for you. Please open to see it.
