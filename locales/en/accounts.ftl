## Accounts of staff

password = Change password
    .about = you will be signed out everywhere else
    .old = Your password now
    .new = New password
    .until = Your password has to be changed by { $until }.
password-wrong = That is not your password. Please try again.
password-wait = Too many tries. Please come back in 15 minutes.
password-weak = The new password is too easy to guess. Please read what it needs.
password-again = The two new passwords differ.
desk-me-password = Your password is changed. You are signed out everywhere else.
trail-password = changed their own password
