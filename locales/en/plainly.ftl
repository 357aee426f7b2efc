# Notices and amounts: a few words that are seen at once.

notice-make-amount = Also shown:
desk-amount-month = Amount a month

lacking = Before an opinion can be given:{" "}
lacking-and = {"; "}
lacking-checked = the result of the economic check
lacking-surveyed = a visit by two, signed by both sides
lacking-county-visit = a visit by the county, as a relative is concerned
lacking-declared = your word that you are no relative (above on this page)

desk-due-step = this step: { $due }

pay-proof-kept = Or a photo that is in the case
q-papers-posted =
    .short = Photo of the notice
q-papers-receipt =
    .short = Receipt
q-papers-sent =
    .short = Photos or recordings sent in
