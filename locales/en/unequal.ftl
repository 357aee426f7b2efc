# The same facts, a different answer

unequal = Same facts, different answer
    .hint = In each group the facts that matter are the same (incomes within 100 yuan a month and bills within 1,000 yuan a year count as the same), and some were granted while others were refused. That need not be wrong: please look at the reasons. Names and places do not count and are not shown here.
unequal-n = { $n ->
    [one] 1 group
   *[other] { $n } groups
}
unequal-group = Group { $n }
unequal-both = { $yes } granted, { $no } refused
unequal-outcome = Answer
unequal-track = Way
unequal-decided = Decided
unequal-none = No cases with the same facts and different answers were found.
