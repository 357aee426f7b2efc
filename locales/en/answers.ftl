# The written answer to whoever complained or objected

document-answer = Answer to what was raised
document-answer-nobody = To whoever raised it
document-answer-raised = We have looked into what you raised on { $day }.
document-answer-upheld = Result: it is so.
document-answer-dismissed = Result: we found it to be otherwise.
document-answer-words = What you raised
document-answer-found = What was found and done
documents-yours-answer = Written answer
kept-out = Cannot see this: { $names }
