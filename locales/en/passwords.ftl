## Passwords where the county is graded by GB/T 22239

password-hint-dengbao = At least 12 characters, three kinds of these: small letters, capitals, digits, signs, Chinese characters. A sentence only you know is fine. Not your login, the county's name or what is easily guessed like 123456, and none of your last five.
password-kinds = Too few kinds: use three of small letters, capitals, digits, signs, Chinese characters.
password-used = You have used this password before. Please take a new one.
password-too-old = Time for a new password
    .why = { $name }, you have used this password for half a year. Please choose another one, then go on to the desk.
    .go = Change it and go in
desk-join-kinds = Too few kinds in the password: use three of small letters, capitals, digits, signs, Chinese characters.
trail-why-too-old = because it was old
