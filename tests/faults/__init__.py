"""The fault harness: real server processes, a provider that misbehaves, scripted people, and a checker.

service     processes of `python -m palmtop run`: started, killed, stopped, paused
provider    the Bot API over HTTP, with everything that goes wrong there
resident    people on Telegram and on the web page
stream      the open line of a page
away        the database taken away
clocks      the clock of a machine, set by hand
clerk       somebody at the desk
history     what all of them saw, and what the database holds in the end
invariants  what must be true of a history, whatever happened
held        what SQLite holds of the memory of a process
excuses     what excuses a bubble too many, and a message too soon
town        all of it put together
"""
