# What was written in a task, for the auditor

inspect = What was written in a task
inspect-open = See what was written
inspect-hint = It may hold a resident's name and family matters, so it is not shown. Why do you need it? Tap a reason to see it.
inspect-asked = What was to be done
inspect-ended = How it ended
inspect-sample = A spot check
inspect-complaint = Somebody complained or reported
inspect-late = Finding out why it is late
inspect-odd = The figures look wrong
inspect-done-by = Done by { $name }
inspect-back = Back to the tasks
trail-about-task = what was written in task { $name }
looked-why-sample = to supervise the office
looked-why-complaint = to supervise the office
looked-why-late = to supervise the office
looked-why-odd = to supervise the office
