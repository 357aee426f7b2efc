"""Short English sentences as people in trouble type them. Invented, between bars."""

from __future__ import annotations

SAID: dict[str, str] = {
    "apply": """my home burned, can you help us|a fire took everything we had
        |the house is gone after the fire|we need help after the storm
        |my roof fell in last week and we cannot repair it|the landslide buried our home
        |the river flooded our home and we lost our things|my job is gone and i cannot feed my family
        |i was laid off and have no savings|my boss fired me and we have nothing left
        |i got hurt at work and cannot earn now|i broke my leg and cannot work
        |my father broke his hip and we cannot pay|my son was hit by a car and we owe the hospital
        |we borrowed a lot for the operation|my daughter has leukemia and we are out of money
        |my mother has cancer and the treatment costs too much|we have no money for the treatment
        |we cannot afford the medicine any more|the hospital bills are too high for us
        |we are in debt because of the illness|my husband passed away and there is nobody to earn money
        |my husband left me with three children|our money is gone|i have no money left
        |we have no income at all|i cannot pay the rent this month
        |i cannot pay the school fees for my kids|please help my family|we really need help
        |can you help us please|can you help me|help us please|i need help|we are in trouble
        |we are having a very hard time|things are very hard at home|where can i fill it in
        |i want to fill in an application|fill in the form for me
        |how do i get started with the application|i want to make an application
        |let us begin the request|can i hand in a request here|i want to sign up
        |please sign up my mother|can we ask for help here|i want to ask for help
        |i lost my job last week|my job is lost|i am out of work and the money is gone""",
    "eligibility": """is there any support for my family|is there something for us
        |what is there for a family like ours|could my family get something|am i poor enough
        |are we poor enough to get help|can you tell me if i qualify|would i get anything
        |would we get some support|what can an old woman like me get
        |i live alone and i am old what can i get|what can a widow get
        |i raise my kids alone, what is there for me|what support can disabled people like me get
        |check whether my family qualifies|does my family meet the conditions|which help could i have
        |is there help for us""",
    "track": """i handed it in last week, any answer|did anybody look at my papers
        |have you read my request|did my papers arrive|were my photos received
        |i have been waiting for weeks|we are still waiting|nobody answered me yet
        |i have not heard from you|why is there no answer yet|how is my request going
        |what about my request|is there an answer|was it approved|did they approve it
        |when do i get an answer|has it been decided|how far along is it|is my money on the way
        |where does my request stand""",
    "staff": """can i phone somebody|i need to speak with someone in the office
        |is there a person i can speak to|let me speak to a human being|please let somebody call me
        |whom can i call|i want the phone number of the office|can an officer talk to me
        |i would rather speak with a person|answer me as a human|no robot please
        |is there a number i can ring""",
    "report": """the old man next door is sick and has nobody
        |a woman in our village cannot take care of herself
        |there are two children alone in the house next to ours
        |my neighbours are very poor, can you visit them
        |somebody should look after the old lady next door
        |a family in the village lost everything, please go and see them
        |one of my students has no parents and is very poor|please look after my sick neighbour
        |the family across the road has nothing to live on""",
    "complaint": """the village official gives the money to his own family
        |his brother got dibao and he is not poor|a man with a big car gets dibao
        |they have two houses and still get dibao|rich people here get dibao|the officer shouted at me
        |the clerk treated me badly|they wanted a gift before they would help|he wanted a bribe
        |the man at the window sent me away|somebody took money from us for dibao
        |i want to report the village head""",
    "cancel": """i do not want it any longer|please take my request back|please remove my request
        |we no longer need it|leave it|no, stop this|i would rather not go on
        |i have work now and do not need dibao any more|we found work, please stop our dibao|drop it
        |let it be""",
    "help": """what do i press now|i am lost here|how do i use this page|how can i use this
        |what does this do|what can this do for me|what is this page for|show me what you can do
        |let me see the menu|i cannot read this well|reading is hard for me
        |the letters are too small for me|i do not get it|this is too hard for me""",
    "greet": """hello, is anybody here|hi is someone there|good day to you|hi there, good evening
        |hello again""",
    "smalltalk": """thanks so much|thank you for helping|thank you for everything|bye for now
        |very good, thanks|okay, i see|good to know""",
    "crisis": """there is smoke in the house and we cannot get out|smoke everywhere, help
        |my father does not wake up|my grandmother fell and does not answer|he does not wake up
        |the children have eaten nothing today|my kids have nothing to eat|he hits me
        |he is hitting my mother now|i cannot go on like this, i want to die
        |i do not want to live any longer""",
    "policy-who": """who is temporary assistance meant for|what is temporary help
        |who can get temporary help|when does temporary assistance apply""",
    "policy-dibao-who": """who can have dibao|who gets the living allowance|how poor must i be for dibao
        |who is dibao for|which families get dibao""",
    "policy-amount": """how much would we get|how much money would i get|how much will i receive
        |how much do you give|how much money is there for a fire|what amount can we expect""",
    "policy-dibao-amount": """how much is dibao in this county|how much dibao do we get for four people""",
    "policy-pay": """on which day is it paid|when is the money paid|when will you pay
        |when will the money come|how will i get the money|does the money go to my card
        |is it paid to a bank account|which account is it paid to""",
    "policy-where": """which office should i go to|in which office can i apply
        |where is the civil affairs office|where do we have to go|which window do i go to""",
    "policy-hukou": """i come from another place, may i apply|we are not from this county
        |i only work here, can i get help|i am not registered here""",
    "policy-papers": """what should i bring along|which papers are needed|do i need any documents
        |what must i bring|what papers do you want from me""",
    "policy-lost-papers": """my id card is lost, what now|my papers burned in the fire
        |i have no receipts any more|i cannot find the bill from the hospital""",
    "policy-repeat": """i already got help this year, may i ask again|can we ask for help twice
        |i had assistance before, can i get it again""",
    "policy-helper": """can my sister fill it in for me|may my neighbour do it for me
        |can my son do this for me|i have no telephone, can somebody else do it
        |can my brother apply in my place""",
    "policy-free": """must i pay anything|do we have to pay for it|does this cost money
        |what do you charge for this|is there anything to pay""",
    "policy-scam": """is this a trick|is it fraud|someone called me and wanted my bank code
        |could this be a scam""",
    "policy-bank-check": """why do you want to see my bank account|why do you look at our savings
        |do you look into my account|why are my savings checked""",
    "policy-assets": """i have a motorbike, does that matter|we own a small car, is that bad
        |i have some savings, is that a problem|we own two houses, can we still apply""",
    "policy-income-counted": """does the money my kids send count|do presents from my children count
        |is my wage counted|does my small pension count""",
    "policy-who-counts": """is my daughter who married away counted|does my grandson count as family
        |are my parents part of the household|do my children in the city count""",
    "policy-notice": """will my name be shown to everyone|do the neighbours get to see my name
        |can people see that i applied|will the village know that i applied""",
    "policy-time": """how many days does it take|how long until you answer
        |how long until we get an answer|when is it decided""",
    "policy-refused": """they said no, what now|they said no to me, what can i do
        |you turned me down, why|my request was turned down|why did they say no
        |i was turned down and do not agree""",
    "policy-cut": """my dibao is lower this month|they stopped my dibao|dibao was cut, why
        |we get less dibao than before""",
    "policy-privacy": """who reads what i write here|who sees what i tell you
        |will you tell others what i say|does anyone else see my answers""",
    "policy-decides": """who decides about my request|who says yes or no""",
    "policy-both": """we already get dibao, can we get this too|can i have both""",
    "policy-change": """i have a job now, must i tell you|my son moved out, must i report it""",
}
