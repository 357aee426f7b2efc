"""Words beside the matter: in passing, of cheats, of what stands in the way. Each has its own answer."""

from __future__ import annotations

from dialogs.hear import asides, figures
from dialogs.hear.family.relatives import names_kin
from dialogs.hear.hardship import in_need, of_a_death, own_trouble, trouble
from dialogs.hear.passing.courtesy import asks_who, calls, comes_back, greets, thanks
from dialogs.hear.passing.feelings import wordless
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.unasked.pieces import begins_to_speak
from dialogs.turn import Turn
from dialogs.turns import menu
from dialogs.turns.begin import drafts_open
from dialogs.turns.by_name import ELSEWHERE
from dialogs.turns.storing import keep_piece, remember
from dialogs.turns.to_case import CERTAIN
from dialogs.understand import SURE
from dialogs.understand.meaning import Understood

NOT_A_STORY = ("help", "smalltalk", "greet")
"""What the story of one's own trouble is often taken for, where no example says the like."""


def courtesy(turn: Turn, text: str) -> bool:
    """Whether it was a word in passing. With a request open, thanks and groans go to whoever works on it."""
    waits = bool(turn.talk.cases)
    if not waits and (sign := wordless(text)):
        turn.say(f"wordless-{sign}", options=menu.menu_buttons(turn), gather="wordless")
    elif asks_who(text):
        turn.say("who-i-am", options=menu.menu_buttons(turn))
    elif waits and calls(text):
        turn.say("still-here-case", {"phones": turn.phones}, turn.buttons("track", "menu"))
    elif not waits and turn.talk.drafts and comes_back(text):
        turn.say("here-i-am", options=menu.menu_buttons(turn))
    elif not waits and asides.put_off(text):
        turn.say("any-time", options=menu.menu_buttons(turn))
    elif not waits and greets(text):
        hello = "here-i-am" if turn.talk.shown else "hello"
        turn.say(hello, {"county": turn.ground.county.called(turn.talk.lang)}, menu.menu_buttons(turn))
    elif not waits and thanks(text):
        turn.say("thanked", options=menu.menu_buttons(turn))
    elif not waits and begins_to_speak(text):
        turn.say("say-on", options=menu.menu_buttons(turn))
    elif not waits and figures.worn(text):
        turn.say("worn", {"phones": turn.phones}, menu.menu_buttons(turn))
    else:
        return False
    return True


def wrong_after(turn: Turn, text: str) -> bool:
    """Whether somebody finds a mistake: in what is handed in, whoever works on it puts it right."""
    if of_the_talk(text) not in ("edit", "back"):
        return False
    if turn.talk.cases:
        turn.say("wrong-after", options=turn.buttons("track", "menu"))
    elif open_drafts := drafts_open(turn):
        turn.say("wrong-before", options=open_drafts)
    else:
        nothing_here(turn, text)
    return True


def nothing_here(turn: Turn, text: str) -> None:
    """Something is to be taken back that was never handed in from here, or aid that is paid already."""
    if asides.leaves_a_scheme(text):
        turn.say("leave-scheme", options=turn.buttons("staff", "policy"))
    else:
        turn.say("no-cases", options=turn.buttons("find", "apply", "menu"))


def of_cheats(turn: Turn, meant: Understood, text: str) -> bool:
    """Money gone to strangers, or a notice passed on that nobody knows to be real."""
    other = meant.intent in ("complaint", "report", "crisis") and meant.confidence >= SURE
    stranger = meant.intent == "complaint" and asides.by_strangers(text)
    if (stranger or not other) and asides.scammed(text):
        turn.say("scammed", options=turn.buttons("apply", "complaint", "staff"))
    elif asides.forwarded(text):
        turn.say("forwarded", {"phones": turn.phones}, turn.buttons("check", "apply", "staff"))
    else:
        return False
    return True


def said_beside(turn: Turn, meant: Understood, text: str) -> bool:
    """Need without a name, ears that do not hear, a row of households: each has its own answer."""
    if meant.intent != "report" and asides.told_no(text):
        turn.say("told-no", options=turn.buttons("apply", "check", "complaint"))
    elif asides.of_many(text):
        turn.say("one-by-one", options=turn.buttons("apply", "report"))
    elif asides.lost(text) and turn.talk.told_lately(turn.ground.day):
        turn.say("in-need", options=turn.buttons("apply", "check", "staff"))
    elif asides.lost(text):
        turn.say("tell-me", {"phones": turn.phones}, turn.buttons("apply", "check", "staff"))
    elif asides.cannot_phone(text):
        turn.say("can-type", options=menu.menu_buttons(turn))
    elif asides.cannot_write(text):
        turn.say("cannot-write", options=menu.menu_buttons(turn))
    elif in_need(text) or (meant.intent in NOT_A_STORY and own_trouble(text)) or _told(meant, text):
        offered(turn)
    else:
        return False
    return True


def _told(meant: Understood, text: str) -> bool:
    """Whether it only looks like a question about the rules: "媳妇跑了" asks not who counts as family."""
    likened = (
        meant.intent == "policy" and meant.confidence < CERTAIN and meant.topic not in ELSEWHERE.values()
    )
    told = trouble(text) and (names_kin(text) or own_trouble(text))
    return likened and told and not asides.asks(text) and not asides.names_a_rule(text)


def offered(turn: Turn) -> None:
    """To apply, where need was told without a name for it."""
    goes_on = bool(turn.talk.told_lately(turn.ground.day))
    remember(turn)
    keep_piece(turn)
    if of_a_death(turn.heard.text):
        turn.say("sorry-for-loss")
    turn.say("telling-on" if goes_on else "in-need", options=turn.buttons("apply", "check", "staff"))
