# What a person left with the service, for that person
own-data = What I left here
own-data-hint = Since { $since }, by { $channels }. Only this phone and this browser can see it.
own-data-none = This phone has not left anything here yet.
own-data-file = Download as a file
own-data-draft = Not handed in yet
own-data-household = Kept so that we can tell you of changes
own-data-papers = Photos: { $n }
own-data-paid = { $month }{ $sum } yuan ({ $kind }): { $state }
own-data-month = { month-name } { $year },{" "}
own-data-talk = What was said
own-data-lines = { $n ->
    [one] 1 message, tap to read
   *[other] { $n } messages, tap to read
    }
own-data-me = You
own-data-us = Palmtop Aid
own-data-open = left open
own-data-wrong = Something wrong, or to be deleted? Say "correct my data" or "delete my data" in the chat.
own-data-by-web = web chat
own-data-by-telegram = Telegram
own-data-by-counter = the counter
own-data-by-terminal = a terminal
