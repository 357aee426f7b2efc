## A link for another password; accounts that nobody uses

accounts-link = A link for a new password
    .made = A link for { $name } to choose a new password
    .once = Give it to the person. It is shown only this once, is good for an hour and works once. Earlier links no longer work.
    .here = Link
    .ask = Forgot the password?
    .why = Why, and how you know who it is
    .why-hint = For example: forgot the password, came in person. It is kept in the trail, and the person is told, too.
    .no-why = Please say why, and how you know who it is.
    .do = Make a link for a new password
accounts-unused = { $n ->
    [one] One account has not been used for 90 days.
   *[other] { $n } accounts have not been used for 90 days.
    } Whoever has left or does not need theirs: tell the administrator to switch it off.
    .chip = unused for 90 days
    .last = not signed in, last { $seen }
    .never = not signed in, no sign-in on record
lost-password = Choose a new password
    .hello = Hello { $name }. Your login is { $login }. Choose a new password; nobody else sees it.
    .go = Use this password
    .done = The new password is set. Please sign in.
lost-password-gone = This link was used already, or is too old. Ask the colleague who looks after account security for another.
bell-password-link = { $who } made a link for you to change your password. If you did not ask for it, tell the head of your office at once
bell-account = The account of { $who } is new, was switched on again, has another post, or was given a new password or second step. If you do not know this person or have not heard of it, ask at once
bell-keys-known = { $who } has left. Keys and addresses of other systems that they made: { $n }. Please look them through, and replace them
trail-why-link-given = gave a link for a new password
trail-why-by-link = by the link
