# python -m palmtop doctor: for whoever looks after the machine
doctor-well = [well]
doctor-look = [look]
doctor-ill = [ill]
doctor-calendar-right = The calendar of working days reaches to { $year }.
doctor-calendar = The holidays of { $year } are not there; only weekends are counted. When the State Council's notice is out, save it as text, enter it with python -m palmtop holidays { $year } notice.txt, and start again.
doctor-folder = The data folder is open to those who should read it only.
doctor-folder-open = Everybody with an account on this machine can read the data folder. Let its owner type chmod 700; what does not belong there has to move out first.
doctor-no-database = The database cannot be opened or has no tables. Run python -m palmtop migrate first.
doctor-tables-right = The tables are { $there }, as the program expects.
doctor-tables = The tables are { $there }, the program expects { $expected }. Make a backup, then python -m palmtop migrate; if the program is the older one, go back to the newer.
doctor-whole = The database file is whole.
doctor-not-whole = The database file is damaged. Stop the service and restore the newest backup.
doctor-log-mode = Way of writing: { $mode } (should be wal).
doctor-postgres = PostgreSQL's { $name } is { $value } (off would lose in a power cut what was promised).
doctor-no-key = There is no master key. Set PALMTOP_SECRET.
doctor-wrong-key = The master key does not open what this database keeps. Does PALMTOP_SECRET belong elsewhere?
doctor-keys =
    { $old ->
        [0] The keys fit.
        [one] The keys fit; 1 value is still sealed with an old one: python -m palmtop rotate-keys --go-on.
   *[other] The keys fit; { $old } values are still sealed with an old one: python -m palmtop rotate-keys --go-on.
    }
doctor-files =
    { $strays ->
        [0] Photos and files: { $count }, all accounted for.
       *[other] Photos and files: { $count }; used by nobody: { $strays }. They go at night; if they are there the day after, look into the log.
    }
doctor-files-missing = Photos named whose file is gone: { $count } ({ $rows }). Please bring them back from a backup.
doctor-room = { $percent }% of the disk is free (below 15% somebody should make room; below 5% newcomers and photos cannot be taken in).
doctor-anchors-young = The trail is too young for an anchor.
doctor-anchors = The newest anchor of the trail is of { $day }.
doctor-anchor-bad = An anchor of the trail was touched: { bad-anchor }. Ask the county's auditor to look.
doctor-late = The longest overdue letter or job is { $minutes } minutes late.
doctor-parked = Messages that failed and wait for a person: { $n } (on the desk: "Messages that failed").
doctor-jobs-failed = Jobs that failed: { $n }; photos that could not be fetched, for instance.
doctor-errands = Errands that went wrong: { $names }.
doctor-counts = All numbers agree with a recount.
doctor-counts-off = Some numbers do not agree with a recount. Let python -m palmtop recount count them anew, and tell whoever makes the program.
doctor-clock =
    { $seconds ->
        [0] The clock has not gone back.
       *[other] The newest record is { $seconds } seconds later than now: the clock went back; set it right (NTP) first.
    }
