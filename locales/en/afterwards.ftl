# Where somebody stands after a step

desk-gone = Saved: { $move }. The case is in other hands now, so here is your list again.
