kin-no = Not a relative, go on
kin-yes = A relative, I stand aside
kin-yes-who = My
kin-tie-declared = Declared by themselves
kin-tie-household = The household says so
kin-county-visits = Relative of staff: the county visits
kin-registered = Relative of staff: the county has visited
bell-explain = The papers for advance aid are due in { $n ->
    [one] 1 working day
   *[other] { $n } working days
    }
bell-explain-late = The papers for advance aid are overdue. Please complete them
bell-unusual = How { $who } looked at files is worth a question ({ $n ->
    [one] 1 case
   *[other] { $n } cases
    }). Please see the trail
task-explain = Complete the papers for advance aid
task-explained = The papers are complete.
