# What a third party was asked to do
asked-by = Asked by { $name }, to be done by { $day }
asked-needed = What you need to know for it
asked-only = Only what this task needs; nothing else of the household is shown here.
asked-how = How it went, and what you saw
asked-say = Please say in a few words how it went.
asked-then = Once handed in, you no longer see it; your words go into the file, and whoever asked you hears at once.
asked-done = Done, hand it in
asked-back = Back to the tasks
asked-was-done = done
bell-task-done = { $who } did what you asked for; please have a look
