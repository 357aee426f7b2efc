## Proving once more who one is

prove = Please confirm that it is you
    .why = What comes next concerns other people's data and accounts: please type your password once more. It will not be asked again for ten minutes.
    .many = Quite a few numbers were shown in a row. To go on, please type your password once more, so that we know it is you at this screen.
    .kept = What you filled in is still there, and goes on by itself once you confirm.
    .password = Password
    .code = Or the six digits on your phone
    .go = Confirm
    .gone-on = Confirmed. If it was a file, it is on its way.
prove-wrong = That is not right. Please try again.
prove-wait = Too many tries. Please come back in a few minutes.
trail-why-prove = not confirmed
