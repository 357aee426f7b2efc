# What is taken along: watermarks on photos, payments without account numbers; "paused" in a list

watermark = { $who }  { $when }  for social assistance only
queue-rests = Reminders paused until { $day }
queue-half-approved = one approval to go
paysheet = Export (no account numbers, names masked)
paysheet-number = Payment
paysheet-code = Case
paysheet-person = Name
paysheet-what = Type
paysheet-month = Month
paysheet-kind = Way
paysheet-amount = Amount (yuan)
paysheet-area = Place
paysheet-state = State
paysheet-day = Day of the last step
