"""Who tells in pieces is heard to the end: what they said of themselves before any request is kept, and
offered in it.
"""

from __future__ import annotations

from dialogs.hear.asides import asks
from dialogs.hear.hardship import trouble
from dialogs.hear.unasked.at_home import told_at_home
from dialogs.hear.unasked.pieces import begins_to_speak, presents_themselves, tells
from dialogs.hear.unasked.told import told
from dialogs.turn import Turn
from dialogs.turns import menu
from dialogs.turns.storing import keep_piece, recent_pieces, remember


def heard_a_piece(turn: Turn, text: str) -> bool:
    """Whether somebody told where they are, who they are or how they live, and no request began by it."""
    if asks(text) and not begins_to_speak(text):
        return False
    if begins_to_speak(text):
        turn.say("say-on", options=menu.menu_buttons(turn))
    elif told(text, turn.ground.places) or told_at_home(text):
        remember(turn)
        turn.say("introduced", options=menu.menu_buttons(turn))
    elif presents_themselves(text):
        turn.say("welcome", options=menu.menu_buttons(turn))
    elif (recent_pieces(turn) or trouble(text)) and tells(text):
        keep_piece(turn)
        turn.say("telling-on", options=turn.buttons("apply", "check", "staff"), gather="pieces")
    else:
        return False
    return True
