# Where somebody stands after a step

desk-gone = Saved: { $move }. The case is in other hands now, so here is your list again.

# Somebody comes while a notice hangs

notice-object-for = Somebody objects at the counter or by telephone: fill it in for them
    .hint = Then give them the code to ask for the answer by. Once it is sent, you cannot see it either.

# Where a payment goes

pay-account-told = Told with the request: { $bank }, ending in { $tail }. Leave the account empty to pay there.
