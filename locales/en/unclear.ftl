# Said when a reader did not understand. What to write comes first, nobody is blamed.
# $guess is the value in words: yuan without a unit, a date, a label, a place.

unclear-amount = I could not read that amount. Please write it like 3500.
unclear-amount-about = Do you mean about { $guess } yuan?
unclear-amount-crop = About how much is it in a whole year? Please write it like: 2000 a year.
unclear-amount-currency = Please write it in yuan, like 3500.
unclear-amount-large = That is a very large amount. Please check it; it is in yuan.
unclear-amount-many = Is it { $guess } yuan altogether?
unclear-amount-month = About how much is it a month? Please write it like: 2400 a month.
unclear-amount-negative = Please write 0 or more. If nothing was earned, write 0.
unclear-amount-one = There are several numbers. Please write only the one asked for.
unclear-amount-span = Is that about { $guess } yuan a month?
unclear-amount-unlikely = Is that { $guess } yuan a month? What the doctor or school cost is asked later.
unclear-amount-unsteady = If it varies, a rough average will do, like 1500.
unclear-amount-vague = About how many yuan? A rough number is fine, like 3000.
unclear-amount-yearly = Is that about { $guess } yuan in twelve months?
unclear-days = How many days a month? Roughly is enough, like "20 days".

unclear-age = I could not read that. Please write the age, like 68, or the year of birth, like 1957.
unclear-age-some = How old exactly? A number like 73 is enough, or the year of birth, like 1953.
unclear-count = I could not read that number. Please write it like 3.
unclear-count-about = Is it { $guess }?
unclear-count-range = That number does not seem right. Please check and write it again.

unclear-day = I could not read that day. You can write yesterday, last month or 3 November.
unclear-day-future = That day has not come yet. Please write a day that has passed.
unclear-day-guess = Do you mean { $guess }?
unclear-day-lunar = Is that the lunar calendar? Please write it like 3 November.
unclear-day-lunar-guess = By the solar calendar that is about { $guess }, right?
unclear-day-neither = Earlier than that, then. Roughly the month will do, like "August" or "the end of last year".
unclear-day-none = The calendar has no such day. Please check, like 3 November.
unclear-day-old = Do you mean { $guess }? That is some years ago.

unclear-name = Please write the name as on the ID card.
unclear-name-full = Please write the full name as on the ID card.
unclear-name-sure = Is "{ $guess }" the name?
unclear-id = Please write the ID number. It has 18 digits.
unclear-id-birth = The birth date inside the number does not fit. Please check the ID card.
unclear-id-check = One digit may be wrong. Please copy it from the ID card again.
unclear-id-length = An ID number has 18 digits. Please count them and write it again.
unclear-id-old = That is an old number of 15 digits. Please write the 18 digits of the new card.
unclear-phone = Please write a phone number. A mobile number has 11 digits.
unclear-phone-area = Is this a landline? Please put the area code in front.
unclear-phone-length = The number of digits does not fit. A mobile number has 11.
unclear-phone-two = There are two numbers. Please write the one that reaches you best.

unclear-choice = I am not sure which one. Please tap it, or reply with its number.
unclear-amount-no-more = Do you mean you had it before and have none now, so { $guess } yuan?
unclear-choice-guess = Do you mean "{ $guess }"?
unclear-which-of-them = If so, which one of these? Please tap it, or reply with its number.
unclear-only-oneself = This is only about the person who applies; the others are asked about one by one. If none fits, press "None of these".
unclear-choice-number = There is no such number. Please look above and choose again.
unclear-yes-no = I did not catch that. Please reply yes or no.

unclear-township = I could not find that place. Please choose one, or write the name of the township.
unclear-township-guess = Do you mean { $guess }?
unclear-township-which = Several places have that name. Which one is it?
unclear-village = I could not find that village. Please write the village or community.
unclear-village-elsewhere = Do you mean { $guess }? It is in another township.
unclear-village-guess = Do you mean { $guess }?
unclear-village-which = Several places have that name. Which one is it?
unclear-disability = Please write what the card says, like "limb grade 2", or press "No card".
unclear-account = Please write the digits of the account. They stand on the front of the card.
unclear-account-length = That number has too few or too many digits. Please compare it with the card.
unclear-account-check = One digit of that card number seems wrong. Please compare it with the card.
unclear-account-id = That looks like an ID number. Please write the number of the card or passbook.
unclear-words = Please write a few words, or send a voice message.
unclear-place = Please write where to find you, such as "group 3, behind the school".
unclear-id-book = It stands in the household register too: please copy it from there.
unclear-phone-unseen = I cannot see your number. Please write it out; a mobile number has 11 digits.
unclear-phone-anothers = Yes. Please write that number here.
