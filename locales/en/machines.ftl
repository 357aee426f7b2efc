# Words of the commands and the interface for machines: assess, screen, roads.

programme-temporary = temporary assistance

fault-not-a-household = This line cannot be read: it must be one JSON object with the facts of a household.
fault-not-a-number = The value "{ $value }" of "{ $name }" must be a number.

screen-sheet-new = May newly qualify
screen-sheet-near = Near
screen-sheet-check = To be checked
screen-sheet-faults = Faults
screen-row = Row
screen-id = ID
screen-status = Receives now
screen-programmes = Programmes
screen-and = {", "}
screen-missing-facts = Not filled in: { $names }
screen-why = Note
screen-status-none = none
screen-status-dibao = dibao
screen-status-tekun = tekun
screen-status-border = borderline
screen-status-rigid = rigid expenditure

road-start = Start
road-unknown = I don't know
road-some = typed
road-more = { $n } in all
road-end-hand = Handed in
road-end-leave = Ends without handing in
road-end-reported = An emergency, told to staff
road-end-look-up = Looks up a request
road-end-given = What was asked back is given
road-end-cards = A card for each help
road-end-supposed = Told what a change would mean; nothing kept
