## The security administrator

accounts = Security of accounts
    .about = Only accounts are here: who is signed in, and who has a second step. No case can be seen.
    .bare = { $n ->
        [one] 1 account has no second step yet: a password alone opens it.
       *[other] { $n } accounts have no second step yet: a password alone opens them.
    }
    .no-factor = no second step
    .passkeys = { $n ->
        [one] 1 passkey
       *[other] { $n } passkeys
    }
    .signed-in = signed in at { $n ->
        [one] { $n } place
       *[other] { $n } places
    }, last used { $seen }
    .own = This is your own account; change it under "My settings".
    .end = Sign out everywhere
    .end-sure = { $name } will be signed out everywhere at once; what is not saved is lost. Are you sure?
    .reset = Phone and recovery codes lost?
    .why = Why, and how you know it is the person
    .why-hint = Such as: phone lost, came in person with the staff card. It is kept in the trail.
    .no-why = Please say why, and how you know it is the person.
    .reset-do = Reset the second step
accounts-done-ended = Signed out everywhere.
accounts-done-reset = The second step is reset. It has to be set up again at the next sign-in.
