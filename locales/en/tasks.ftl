# What somebody still has to do.

tasks = Tasks
    .hint = What the system and colleagues have left to be done.
tasks-view-mine = Mine
tasks-view-open = All here
tasks-view-late = Overdue
tasks-view-done = Done
tasks-none = Nothing to do.
tasks-nobody = Nobody yet
tasks-take = I'll do it
tasks-outcome = How it ended, in a sentence
tasks-finish = Done
tasks-done-by = Done by { $name }: { $outcome }
tasks-kept = Noted.
task-payment-failed = The payment did not go through: find out the account and pay again
task-payment-missing = The resident says no money came: look into it
task-payment-differs = The resident says another amount came: look into it
task-arrived-after-all = The resident says it arrived after all.
