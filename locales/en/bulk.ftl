# One thing in many cases: `api/desk/work/bulk.py`
bulk = Several at once
bulk-pick = Choose the case of { $name }
bulk-pick-all = Choose this page
bulk-deed-hand-over = Hand over
bulk-deed-message = Send a saved reply
bulk-deed-remind = Remind the handler
bulk-look = Look at those chosen
bulk-picked = Look at the { $n } chosen
bulk-look-whole = Look at the whole list
bulk-lately = What you did at once
bulk-lately-none = Nothing has been done in several cases at once yet.
bulk-none = Nothing is chosen. Please tick some cases and look at those chosen, or look at the whole list.
bulk-back = Back to the list
bulk-title-hand-over = Hand over
bulk-title-message = Write to residents
bulk-title-remind = Remind the handlers
bulk-cut = The list is too long: { $n } at a time, so these are the first.
bulk-to-whom = To whom
bulk-what = Which saved reply
bulk-no-replies = There are no saved replies yet: write one first
bulk-preview = See what would happen
bulk-look-again = Look again at how things are now
bulk-ins = Will be done
bulk-outs = Will not be done, and why
bulk-nobody-in = Nothing can be done here. The reasons stand below.
bulk-careful = Nothing is done yet. The button below does it; cases that somebody touches meanwhile are left alone, and you are told.
bulk-run-hand-over = Hand { $n } to { $name }
bulk-run-message = { $n ->
    [one] Send to 1 resident
   *[other] Send to { $n } residents
    }
bulk-run-remind = { $n ->
    [one] Remind in 1 case
   *[other] Remind in { $n } cases
    }
bulk-col-words = What the resident reads
bulk-col-why = Why not
bulk-col-outcome = Outcome
bulk-given-to = to { $name }
bulk-result = { $done } done, { $left } left as they were, { $waiting } still to do
bulk-refresh = Refresh
bulk-did = done
bulk-waits = is being done
bulk-left = left
bulk-unseen = a case you cannot see any more
bulk-changed = Something changed after you looked. Nothing has been done; please look again and press once more.
bulk-strange = This saved reply holds a name, a number or internal words and cannot go to many. Please change it, or send it one by one.
bulk-choose-reply = Please choose a saved reply.
bulk-out-changed = somebody touched it after you chose it
bulk-out-not-open = not possible now (it is over, or you are related to the household)
bulk-out-no-taker = this colleague is not here any more
bulk-out-has-it = it is theirs already
bulk-out-cannot-take = this colleague cannot take it (another place, or must stay out)
bulk-out-no-way = no message reaches them, please call
bulk-out-hole = this case cannot fill a gap in the reply, please send it by itself
bulk-out-offshore = the reply holds a number, and this resident's chat runs on servers abroad
bulk-out-over = it is over, no need to remind
bulk-out-nobody = nobody has it, so nobody can be reminded
bulk-out-yours = it is your own
bulk-out-left-us = whoever has it is not here any more, please hand it over
bulk-out-rests = its reminders are paused until a day
bulk-out-gone = you cannot see it any more
bulk-out-no-right = you may not work on these cases any more
bulk-out-broke = something broke, please do this one by itself
bell-handed-many = { $who } handed you { $n } cases at once
bell-urged = { $who } asks you to go on with this one
desk-key-pick = choose the case
