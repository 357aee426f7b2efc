# Somebody tells a hardship instead of pressing a button: a kind word first, then one step at a time.
sorry-fire = Good that you are safe. If it is still burning, call 119 first. I will go through this with you, about 5 minutes.
told-case-bereaved = I am so sorry. Look after yourself and your family first.
    I have told the staff of { $township }. There is no hurry about the assistance; they will talk it over with you first.
sorry-for-loss = I am so sorry for your loss. Look after yourself and your family first.
sorry-bereaved = I am so sorry for your loss. Look after yourself and your family first. I will go through this with you, about 5 minutes.
told-case-hurt = People come first: if nobody has seen a doctor yet, call 120. I have passed your words on to the staff of { $township }.
sorry-traffic = People come first: if you have not seen a doctor, call 120. I will go through this with you, about 5 minutes.
sorry-injury = People come first: if you have not seen a doctor, call 120. I will go through this with you, about 5 minutes.
sorry-illness = Treatment comes first; if it gets bad, call 120. I will go through this with you, about 5 minutes.
sorry-medical = Paying for treatment is hard on a family. I will go through this with you, about 5 minutes.
sorry-schooling = School matters. I will go through this with you, about 5 minutes.
sorry-job-loss = Losing your income is hard. I will go through this with you, about 5 minutes.
sorry-disaster = Good that you are safe. If there is still danger, go to a safe place first. I will go through this with you, about 5 minutes.
sorry-since = I am sorry this happened to your family. I will go through this with you, about 5 minutes.
told-already = I have noted what you said. You can stop at any time; your answers are kept.
told-when = I have noted what you said, and that it was on { $day }; you can change that. You can stop at any time; your answers are kept.
told-about = I have noted what you said, and that it was about { $day }; you can change that. You can stop at any time; your answers are kept.
told-month = I have noted what you said, and that it was around { month-name }; you can change that. You can stop at any time; your answers are kept.
told-month-year = I have noted what you said, and that it was around { month-name } { $year }; you can change that. You can stop at any time; your answers are kept.
told-year = I noted what you told me: it was in { $year }. You can change it if that is wrong. You can stop at any time; nothing you filled in is lost.
unclear-again = I still did not get that, never mind. Press "Talk to a person" and somebody will help you.
unclear-wrong = { $what } If it does not come right, never mind: press "Talk to a person" and somebody will help you.
unclear-wrong-skip = { $what } If it does not come right, never mind: press "{ $skip }" to go on, or "Talk to a person".
unclear-again-skip = I still did not get that, never mind. If you are not sure, press "{ $skip }", or "Talk to a person".
