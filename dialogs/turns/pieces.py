"""Who tells in pieces is heard to the end: what they said of themselves before any request is kept, and
offered in it.
"""

from __future__ import annotations

import re

from dialogs.hear.asides import asks, without_code
from dialogs.hear.hardship import trouble
from dialogs.hear.persons.names import read_name
from dialogs.hear.unasked.pieces import presents_themselves, says_something, tells
from dialogs.hear.unasked.told import told
from dialogs.turn import Turn
from dialogs.turns import menu
from dialogs.turns.storing import keep_piece, remember
from rules import keys

LONG_NUMBER = re.compile(r"[0-9]{11,18}")
A_NUMBER = re.compile(r"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")
BESIDE_A_NUMBER = 40  # characters: "身份证", a name


def heard_a_piece(turn: Turn, text: str) -> bool:
    """Whether somebody told where they are, who they are or how they live, and no request began by it."""
    if asks(text):
        return False
    elif remember(turn):
        turn.say("introduced", options=menu.menu_buttons(turn))
    elif presents_themselves(text):
        turn.say("welcome", options=menu.menu_buttons(turn))
    elif _goes_on(turn, text):
        listen(turn)
    else:
        return False
    return True


def listen(turn: Turn) -> None:
    """Keep the piece, and say that more may follow."""
    keep_piece(turn)
    turn.say("telling-on", options=turn.buttons("apply", "check", "staff"), gather="pieces")


def _goes_on(turn: Turn, text: str) -> bool:
    """After a first piece nearly anything is the next one; the first one tells of trouble."""
    if turn.talk.told_lately(turn.ground.day):
        return tells(text) or says_something(text)
    return tells(text) and trouble(text)


def found_without_code(turn: Turn) -> None:
    """How a request is found by who has no code."""
    turn.say("without-code", {"phones": turn.phones}, turn.buttons("staff", "find", "menu"))


def wants_it_found(turn: Turn, text: str) -> bool:
    """Who has no code was told to give a person their name; whoever then writes it, has."""
    offered = [value for value, _ in turn.talk.shown]
    return "g:staff" in offered and "g:find" in offered and says_who(turn, text)


def says_who(turn: Turn, text: str) -> bool:
    """Whether a name, a number or a place is told by which staff find somebody's request."""
    facts = told(text, turn.ground.places)
    said_who = {keys.NAME.name, keys.ID_NUMBER.name, keys.TOWNSHIP.name, keys.VILLAGE.name} & facts.keys()
    return bool(said_who) or LONG_NUMBER.search(text) is not None or isinstance(read_name(text), str)


def told_of_numbers(turn: Turn, text: str) -> bool:
    """Whether somebody has no code, and hears how a request is found without; or sends the number of their ID
    card and little else: it is kept, to be offered.
    """
    if without_code(text):
        found_without_code(turn)
    elif len(text) <= BESIDE_A_NUMBER and A_NUMBER.search(text):
        kept = keys.ID_NUMBER.name in remember(turn)
        turn.say("introduced" if kept else "welcome", options=menu.menu_buttons(turn))
    else:
        return False
    return True
