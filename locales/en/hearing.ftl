# Record of a hearing (Law Art. 48)
document-hearing = Record of a hearing
document-hearing-rule = Before aid is lessened or ended, the household is heard (Social Assistance Law, Art. 48)
document-hearing-proposed = What is proposed
document-hearing-meant = Proposed
document-hearing-less = a smaller amount
document-hearing-end = the aid ends
document-hearing-told = Told on
document-hearing-amount = It would become
document-hearing-by = Handled by
document-hearing-right = Nothing is decided yet. You may explain, disagree and bring papers. We write it all down and think it over. What you say does not make the outcome worse.
document-hearing-said = What the household says
document-hearing-in-talk = (see the conversation)
document-hearing-how = { $day }, { $by ->
        [none] said on the phone by the household
       *[other] written down by { $by }
    }
document-sign-recorder = Signature of who wrote it down
