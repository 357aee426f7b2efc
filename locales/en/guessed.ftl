task-guessed = Somebody is trying to look this case up
guessed-words = The last four of the ID were wrong 20 times or more; nothing was shown. Please call and ask whether it is they. If so, tell them how to look it up; if not, ask them to keep the number to themselves.
