# What the commands say to whoever keeps the machine: copies, keys, everybody out.

keep-copied = { $file }: { $rows } rows, { $files } files.
keep-no-copy = No backup was made: { $folder } could not be written to ({ $why }). The older ones are all there.
keep-restored = { $rows } rows and { $files } files are back, as they were at { $at }.
keep-erased-again = Erased again, as was asked since: { $n }.
keep-anew = { $who ->
    [staff] Staff sign in anew.
   *[everybody] Staff and residents sign in anew.
    } Whoever left since, and keys of other systems taken back since, are here again: look through them.
keep-out-residents = Residents: { $n } browsers begin anew. What was handed in stays.
keep-out-staff = Staff: { $n } sign-ins ended, and open invitations and links with them.
keep-out-unwritten = Not written beside the anchors ({ $why }): after restoring an older copy, type this again.
keep-out-whose = Say whose: --residents, --staff, or both.
keep-key-new = Key { $number } seals from now on.
keep-key-unwritten = The new key could not be written down beside the anchors ({ $why }). It is tried again every night; where that folder is kept elsewhere as well, copy it once more then.
keep-key-held = Keys now held by the newest master key: { $n }.
keep-key-none = There is no key ring yet: run this without --go-on.
keep-key-done = { $name }: { $n }
keep-key-files = Photos and files: { $n }
keep-key-harmed = { $name }: no key opens { $n } of them; they were harmed or changed by somebody, and were left as they are. All others are done. Get these back from a backup, and keep the old key until then.
keep-key-left = { $name }: { $n } values came in with an old key meanwhile. Run this again with --go-on.
keep-marks-none = No change of marks is under way: run this without --go-on.
keep-counted = All numbers are counted anew.
keep-marks-wait = Every process learns of the new key ...
keep-marks-done = { $name }: { $n } marks
keep-marks-left = Cases that got marks of the old key meanwhile: { $n }. Run this again with --marks --go-on; those that are left every time were harmed: get them back from a backup.
keep-not-empty = There is a house here already. Restore into an empty data folder and database.
copy-not-ours = { $file }: this is no backup of ours.
copy-other-key = { $file }: this backup was sealed with master key { $number }, which is not given.
copy-wrong-key = { $file }: master key { $number } does not open this backup. It is not the key of that time, or the backup was harmed; nothing of it was restored.
copy-bad-ring = { $file } does not open: the master key is not that of the time, or the file was harmed. After a change of the master key give the old and the new one. Nothing was restored.
copy-harmed = { $file }: this backup was changed or cut off; nothing of it was restored.
copy-other-version = { $file }: this backup was made by another version (tables { $version }). Restore with that one, then upgrade.
copy-other-table = { $file }: this backup was made by another version; there is no table { $table } here.
keep-bad-erasures = The list of erasures was changed: { $file }. Do not start the service.
