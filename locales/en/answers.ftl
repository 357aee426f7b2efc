# Leads, complaints and objections: who told, who cannot see it, how it is answered

document-answer = Answer to what was raised
document-answer-nobody = To whoever raised it
document-answer-raised = We have looked into what you raised on { $day }.
document-answer-upheld = Result: it is so.
document-answer-dismissed = Result: we found it to be otherwise.
document-answer-words = What you raised
document-answer-found = What was found and done
documents-yours-answer = Written answer
desk-by-teller = the person who told us
desk-fact-speaker-tie = Helper's role
desk-fact-hearing-words = What the resident says
desk-fact-lead-by = Told by
desk-fact-lead-phone = Their telephone
desk-fact-complaint-name = Raised by
desk-fact-complaint-phone = Their telephone
here-counter = Take down their request
counter-of-lead = The place and the hardship are filled in as the lead about "{ $name }" tells them; go through them with the person.
kept-out = Cannot see this: { $names }
