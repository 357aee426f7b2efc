"""Who writes English to an assistant that speaks Chinese is offered English, in English."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from dialogs.hear.danger import danger
from dialogs.hear.passing.english import writes_english
from dialogs.message import Option, Say
from dialogs.turn import Doing, Turn
from dialogs.turns import menu

ENGLISH = "en"
SAID = "said_in_english"
"""In `Talk.pending`: the message that was answered in Chinese, answered again where English is taken up."""


def in_theirs(turn: Turn, route: Callable[[Turn], Doing]) -> Doing:
    """Answer as `route` does. Beside an English sentence English is offered; where it is taken up, what was
    said before is answered once more, unless it went to a case or opened a request: nothing is done twice.
    """
    talk = turn.talk
    before, said = talk.lang, str(talk.pending.pop(SAID, ""))
    yield from route(turn)
    if talk.lang == ENGLISH != before and not turn.in_script:
        if said:
            turn.heard = replace(turn.heard, text=said, choice="")
            yield from route(turn)
        else:
            yield from menu.menu(turn)
    elif talk.lang != ENGLISH and writes_english(turn.heard.text):
        _offer(turn)


def _offer(turn: Turn) -> None:
    talk, words = turn.talk, turn.ground.languages.get(ENGLISH)
    if words is None:
        return
    kind = danger(turn.heard.text)
    urgent = words.say(f"danger-{kind}", {"phones": turn.phones}) if kind else ""
    text = "\n".join(filter(None, (urgent, words.say("lang-offered"))))
    turn.says.insert(0, Say(text, (Option(f"g:lang:{ENGLISH}", words.say("lang-name")),)))
    if not (turn.in_script or talk.cases):
        talk.pending[SAID] = turn.heard.text
