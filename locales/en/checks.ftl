# The economic check: batches, sheets, results

checks = Economic check
    .hint = Put waiting cases into a batch, hand it out as a sheet or send it; what comes back is looked at line by line, and one wrong line means that none is taken.
tab-check = Check
check-waiting = Cases that wait for the check
check-none-waiting = No case waits for the check now.
check-choose = choose
check-person = Name
check-may = can be checked
check-left-out = cannot be checked
    .one = { $who }: { $why }
check-again = the household disagrees; check again
check-make-file = Make a batch, check by sheet
check-make-http = Make a batch and send it
check-nobody = Nobody in the chosen cases can be checked: they have not agreed, or are in another batch already.
check-batches = Batches
check-batch = Batch
check-made = Made
check-state = State
check-answered = Answered
check-state-open = no answer yet
check-state-sent = sent
check-state-done = all answered
check-state-stopped = stopped
check-way-file = sheet
check-way-http = connected system
check-error-slow = the other side is slow; it will be tried again
check-error-unreachable = the other side cannot be reached; it will be tried again
check-error-busy = the other side is busy; it will be tried again
check-error-unsigned = the answer was not properly signed and was not taken
check-error-not_json = the answer could not be read and was not taken
check-error-bad_results = one line of the results is wrong; none was taken until it is put right
check-error-too_long = the answer was too long; stopped
check-error-redirect = we were sent to another address and did not go; stopped
check-error-conflict = the other side says this batch number was used before; stopped
check-error-refused = the other side did not accept this batch
check-error-given_up = the sheet never came back; who is without an answer may be put into another batch
check-waited = { $days ->
    [one] one working day
   *[other] { $days } working days
    } so far
check-stop = Stop waiting
    .hint = If the sheet never comes back, stop waiting: who is without an answer stands among the waiting cases again. A sheet that comes later can still be taken in.
    .sure = Stop waiting for this batch, and put who is without an answer into another one?
check-error-no_answer = no answer for a long time; stopped. Whoever is unanswered can go into a new batch
check-purpose-assistance = to examine a request for social assistance
check-out = Hand it out
    .hint = Only people who agreed are in the sheet. ID numbers are text; please leave the column "line name" as it is.
check-out-xlsx = Download the sheet (xlsx)
check-in = Take results in
    .hint = Upload the filled-in sheet. It is taken only if every line is right; empty lines can follow later.
check-in-sheet = The filled-in sheet
check-in-read = Look through and take in
check-people = People of this batch
check-open = no result yet
check-answered-on = looked up on { $day }
check-taken = { $n ->
    [one] The result for 1 person was taken in and is in the case.
   *[other] Results for { $n } people were taken in and are in their cases.
    }
check-nothing-taken = Some lines are wrong, so nothing was taken in. Please correct them and upload again.
check-line = Line
check-line-verdict = Verdict
check-line-good = fine
check-line-before = the same as before; not taken again
check-line-check-digit = the ID number is wrong: its last digit does not fit
check-line-unknown = nobody like this is in the batch, or line name and ID do not belong together
check-line-twice = the same person twice
check-line-answered = this person has an answer already, and a different one
check-line-no-day = the day of the look-up is missing
check-line-old = looked up before this batch was made: out of date
check-line-future = looked up after today
check-line-nothing = nothing was filled in
check-line-value = a cell is not a usable number
check-sheet-empty = The sheet is empty.
check-sheet-columns = The column "line name" or "ID number" is missing. Please use the sheet you downloaded.
check-sheet-long = The sheet is too long, and no row was taken. Please split it into parts of at most twenty thousand rows.
check-sheet-unread = This file could not be read, and no row was taken. Please open it in a spreadsheet, save it as xlsx and upload that.
check-column-ref = Line name
check-column-name = Name
check-column-id = ID number
check-column-case = Case number
check-column-purpose = Purpose
check-column-status = Receives
check-column-wages = Wages (yuan a month)
check-column-pensions = Pensions (yuan a month)
check-column-savings = Savings (yuan)
check-column-vehicles = Vehicles
check-column-houses = Houses
check-column-firms = Registered businesses
check-column-as-of = Looked up on
check-column-note = Remark
check-status-none = nothing
check-status-dibao = dibao
check-status-tekun = tekun
check-status-border = borderline
check-status-rigid = rigid expenditure
check-changed = What the check changed
check-nothing-changed = As the household said: nothing changed.
check-outcome = Pre-check
check-outcome-none = none
check-outcome-likely = may qualify
check-outcome-unlikely = may not qualify
check-outcome-need-to-know = more is to be known
check-outcome-staff-check = staff must look
check-lines-changed = { $n ->
    [one] One reason says something else
   *[other] { $n } reasons say something else
    }
check-lookups = Who was looked up
check-stage-none = It was not sent to be checked yet.
check-stage-collected = Sent to be checked { $when }, in no batch yet; { $days ->
    [one] one working day
   *[other] { $days } working days
    } so far. It will say so here once the county has put it into one.
check-stage-asked = In batch { $batch }, made { $when }; no answer after { $days ->
    [one] one working day
   *[other] { $days } working days
    }.
check-stage-stopped = Batch { $batch } ended without an answer. The county puts the case into another one; nobody needs to send it again.
check-overdue = The check was to be over by { $day }. Please ask after it.
check-never-came = no answer came
check-basis-consent = agreed in the conversation
check-basis-authorisation = authorised it
check-not-used = when the result came, consent had been taken back or the ID had changed: not used
check-dispute = The household sees it differently
    .hint = Write down what they say and what they brought. The county then checks once more.
check-dispute-said = What they say and brought
check-dispute-save = Write down and check again
check-dispute-words = Please write what they say and what they brought.
check-dispute-done = Written down. It will be checked again.

trail-fact = changed a fact of the household
trail-consent = wrote down consent to the check
trail-check = economic check
trail-alike = settled whether two cases are the same people
