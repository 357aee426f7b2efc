task-guessed = Somebody is trying to look this case up
guessed-words = The last four of the ID were wrong 20 times or more; nothing was shown. Please call the person and ask whether it was them. If so, tell them how to look it up; if not, ask them not to give the number to anyone.
