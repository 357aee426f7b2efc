# What commands say to whoever sets the machine up and keeps it.

settings-whole-number = { $name } must be a whole number, not "{ $given }".
settings-choice = { $name } must be one of: { $choices }.
settings-telegram-secret = { $name } must hold at least 32 characters A-Z a-z 0-9 _ - for webhooks.
settings-telegram-token = { $name } is not the token of a bot. Copy it once more from BotFather.
settings-check-url = { $name } must be an https:// address without user, query or fragment.
settings-check-key = { $name } must hold at least 32 characters, the same on both sides.
settings-metrics-key = { $name } must hold at least 32 characters.
settings-lease = { $name } must be a number from 4 to 120, the same in every process.
settings-proxies = { $name } must be addresses or networks of your own web servers, with commas.
settings-desk-networks = { $name } must be networks such as 10.20.0.0/16, with commas, or left out.
settings-failpoint = { $name } is for crash tests: a place, a count and perhaps hang, never in production.
settings-hooks-inside = { $name } is for development: webhooks go to public addresses only.
settings-no-secret = { $name } is missing: make one with python -m palmtop key.
secret-length = Each key in { $name } (the master key) must have exactly { $bytes } bytes. Make one with python -m palmtop key.
secret-no-base64 = { $name } (the master key) is not base64. Make one with python -m palmtop key.
secret-several = Several keys in { $name } (the master key) are written 1:key,2:key with numbers from 0 to 255.
secret-twice = Key number { $number } stands twice in { $name } (the master key).
secret-no-current = The key that seals is not among those in { $name } (the master key).
secret-of-another-house = { $name } (the master key) does not open what this database keeps. Is it that of another place? Nothing was changed. After a change of the master key the old one stays, too.
settings-public-url = { $name } must be the https:// address residents use.
settings-database-line = { $name } leads to another machine: end it with ?sslmode=verify-full&sslrootcert=FILE (the certificate of your authority). Only among containers of one machine: ?sslmode=disable.
settings-newer-tables = The tables are { $there }, made by a newer release; this program knows them up to { $expected }. Go back to the newer one; nothing was changed.
settings-demonstration = These are the data of a demonstration, whose password is shown to everybody: not with PALMTOP_PROFILE=production. Set PALMTOP_DATA or PALMTOP_DATABASE_URL to new ones.

run-residents = Residents: { $url }
run-desk = Desk: { $url }
run-first = The first administrator sets up an account here (works once, for two days): { $url }
run-one-process = --only shares the work of one PostgreSQL; SQLite has one process for everything.

demo-of = The demonstration of { $day }: everybody in it is invented.
demo-sign-in = Sign in on the desk as: { $logins }; password: { $password }
demo-afresh = To begin afresh, stop it and remove { $folder }.
demo-in-production = A demonstration shows its passwords to everybody: not with PALMTOP_PROFILE=production.
demo-not-finished = The demonstration in { $folder } was not finished. Remove the folder, then try again.
demo-real-data = There are data here that are no demonstration. Set PALMTOP_DATA to a new folder.

figures-files-only = Figures: those of the files only.
figures-no-database = Figures: those of the files (no database here).
figures-published = Figures: those of the files, and { $n } that the county has published.
figures-cannot-ask = The database cannot be asked ({ $why }). { $instead } works without it.

screen-going-on = Going on after { $done } households.
screen-so-far = { $done } households, { $speed } a second.
screen-stopped = Stopped. The same command goes on from here.
screen-done = Done: { $sheets }
screen-unable = It cannot be done: { $why }
screen-no-list = { $file }: a list is .xlsx, .csv or .jsonl.
screen-unreadable = { $file }: cannot be read ({ $why }).
screen-no-text = { $file }: neither UTF-8 nor GB18030. Save it anew as .xlsx or .csv.
screen-no-workbook = { $file }: not a workbook (.xlsx), a broken one, or one that asks for too much. Save it anew as .xlsx or .csv.
screen-bad-columns = Unknown columns: { $strange }; twice: { $twice }. How they are called: docs/screening.md.
screen-no-database = There is no database here. Give --data or set PALMTOP_DATABASE_URL.

replay-nothing = There is no case { $code }, or nothing was decided in it.
replay-tampered = { $move } (version { $version }): THE KEPT ROW WAS CHANGED
replay-same = { $day } { $move } (version { $version }): { $then }, the same again.
replay-same-by-other-rules = { $day } { $move } (version { $version }): { $then }, the same by the rules of today too.
replay-differs = { $day } { $move } (version { $version }): { $then } then, { $now } now.
replay-rule = { $rule }: { $then } then, { $now } now

holidays-one = { $name }: off { $first } to { $last }, { $n ->
    [one] 1 day
   *[other] { $n } days
}{ $worked ->
    [none] {""}
   *[other] ; worked { $worked }
}
holidays-kept = Entered: { $file }. Hold it beside the notice once more; if a day is wrong, mend the text and enter it again. It counts after a restart.
holidays-unreadable = { $file }: cannot be read ({ $why }).
holidays-unclear = { $file }: { $words ->
    [none] no holiday was found. Save the notice's own sentences, from the first item to the last, as text, an item a line.
   *[other] this sentence does not fit the calendar: "{ $words }". Look at the year and the days.
}

holes-one = { $name } { $version }: { $id } { $summary } (mended in { $fixed })
holes-counted = { $entries } entries, { $parts } parts, { $holes } holes.
holes-unreadable = { $file }: cannot be read ({ $why }).
holes-empty = { $file }: there is no entry in it.
holes-something-else = { $file } holds something else than holes.

roads-no-script = There is no script "{ $given }". There are: { $scripts }
moves-no-kind = There is no kind "{ $given }". There are: { $kinds }

staff-active = active
staff-disabled = disabled
staff-no-login = There is no member of staff with the login "{ $login }".
staff-no-role = There is no role "{ $given }". There are: { $roles }
staff-duty-one-of = A duty is one of: { $duties }, or none
staff-last-administrator = The last administrator stays.

command-run = Start the whole service.
command-chat = Talk to it in this terminal.
command-staff = Accounts of staff.
command-access = Keys of other systems.
command-verify = Check the audit trail, row by row, against its daily anchors.
command-migrate = Bring the database up to this version.
command-demo = Fill an empty folder with invented people and cases, then start.
command-key = Make a fresh master key (PALMTOP_SECRET).
command-understand = A sentence a line in, what it is taken for out (JSON).
command-catalogue = What is kept of people: the page docs/data.md.
command-parts = What the service is built of, for scanners (CycloneDX).
command-rotate-keys = Seal everything with a fresh key, while the service runs.
command-backup = One sealed file with every row and photo, while the service runs.
command-sign-out = End every sign-in: after the web server in front was in other hands.
command-doctor = Is the house well? It looks and changes nothing.
command-recount = Count all numbers anew from the cases, while the service runs.
command-holidays = Enter a year's holidays from the text of the State Council's notice.
command-restore = A backup into an empty data folder and database.
command-assess = Facts of households in, what they may get out (a household a line, JSON).
command-screen = Look through a list: who may newly qualify, who is near.
command-replay = Work the decisions of a case out again from what was kept.
command-holes = Hold what is installed against known holes (OSV) that you bring.
command-roads = How a script goes, as a flowchart (Mermaid).
command-moves = What may happen to a kind of case, as a picture (Mermaid).
