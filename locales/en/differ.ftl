
# Where two things do not agree: a neutral sentence for staff, and a question for the resident
differ = What does not agree
    .hint = Two places say different things; that is nobody's fault. The resident can be asked.
differ-none = Nothing was found that does not agree.
differ-ask = Ask the resident
differ-send = Send to the resident
differ-members = The resident says { $said } in the household; the table counts { $found }.
    .ask = You told us { $said } people live in your home, and we have { $found } written down. Could you tell us who lives with you?
differ-age = The resident says { $said } years; by the ID it is { $found }.
    .ask = May we check your age with you? How old are you, and which birthday does your ID card show?
differ-disability = Two places differ on a disability card (answer: { $said ->
        [yes] yes
       *[no] no
    }; table: { $found ->
        [yes] yes
       *[no] no
    }).
    .ask = May we check with you: does anybody in your home have a disability card? Whose is it, and which grade?
differ-reimbursed = The resident says { $said } yuan were spent and { $found } paid back: more than was spent.
    .ask = May we check with you: how much did it cost altogether, how much was paid back, and how much did you pay yourself?
differ-spouses = The table has { $found } spouses.
    .ask = May we check your family with you? Please tell us how each person is related to you.
differ-twice = { $said } and { $found } have the same ID number written down.
    .ask = Two people have the same ID number in our notes. Could you read them from the cards once more?
differ-receipts = The resident says { $said } yuan were spent; the bills cannot be read yet{ $note ->
        [none] .
       *[other] {" "}({ $note }).
    }
    .ask = The bills you sent are a little hard to read. Could you take another photo? Was it { $said } yuan altogether?
differ-status = What is received: the answer and the look-up of { $day } differ.
    .ask = It looks as if your household may receive some help already. Do you know of it? Which kind, and since when?
differ-savings = Savings: { $said } yuan were said, { $found } yuan were found on { $day }.
    .ask = May we check the savings with you: about how much is in all accounts of the family? Is any of them no longer used, or kept for somebody else?
differ-assets = Vehicles, houses, businesses: the answer and the look-up of { $day } differ.
    .ask = May we check with you: does anybody in the family own a vehicle, a second house, a shop or a company? If so, is it still in use?
differ-income = Income: { $said } yuan a month were said, { $found } were found on { $day }.
    .ask = May we check the income with you: about how much does the family have a month now? Has anybody changed work or stopped lately?
differ-since = What was said later differs from the look-up of { $day }.
    .ask = What you told us later is a little different from what was found. Could you tell us more? You may send papers as well.
differ-other-members = Another request of the same person says { $found } people; this one says { $said }.
    .ask = May we check with you: how many people are in your home now? Has anybody moved in or out lately?
differ-other-name = With the same ID another request has the name { $found }; this one has { $said }.
    .ask = May we check with you: how is the name written on your ID card?
differ-other-phone = Another request of the same person has a different telephone number.
    .ask = May we check with you: which number reaches you best?
