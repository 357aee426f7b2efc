"""What stands on the menu and answers at once."""

from __future__ import annotations

from dialogs.message import Option
from dialogs.telling.looked import who_looked
from dialogs.telling.policy import topic_says, topics_say
from dialogs.turn import Doing, Turn
from dialogs.turns import begin
from dialogs.turns.over import stale
from dialogs.understand import TOPICS

FIRST_TOPICS = 6


def menu(turn: Turn, _: str = "") -> Doing:
    talk = turn.talk
    if turn.in_script:
        talk.script = talk.asked = ""
        talk.pending.clear()
    greeting = "hello-again" if talk.cases or talk.drafts else "hello"
    turn.say(greeting, {"county": turn.ground.county.called(turn.talk.lang)}, menu_buttons(turn))
    yield from ()


def menu_buttons(turn: Turn) -> tuple[Option, ...]:
    return begin.drafts_open(turn) + turn.buttons("apply", "check", "track", "policy", "staff")


def help_(turn: Turn, _: str) -> Doing:
    turn.say("help", {"phones": turn.phones})
    if not turn.in_script:
        turn.say("help-more", options=turn.buttons("report", "complaint", "data", "menu"))
    turn.ask_again()
    yield from ()


def policy(turn: Turn, _: str) -> Doing:
    turn.says.append(topics_say(TOPICS[:FIRST_TOPICS], turn.words, "policy-ask"))
    yield from ()


def topic(turn: Turn, name: str) -> Doing:
    if name not in TOPICS:
        stale(turn)
        return
    turn.says.append(topic_says(name, turn.ground, turn.words))
    turn.ask_again()
    yield from ()


def lang(turn: Turn, code: str) -> Doing:
    if code in turn.ground.languages:
        turn.talk.lang = code
        turn.say("lang-set")
        turn.ask_in_full()
    else:
        options = tuple(
            Option(f"g:lang:{known}", words.say("lang-name"))
            for known, words in turn.ground.languages.items()
        )
        turn.say("lang-which", options=options)
    yield from ()


def privacy(turn: Turn, _: str) -> Doing:
    turn.say(
        "privacy",
        {"county": turn.ground.county.called(turn.talk.lang)},
        link=("/privacy", turn.words.say("privacy-link")),
    )
    turn.ask_again()
    yield from ()


def looked(turn: Turn, _: str) -> Doing:
    """Who of the staff has looked at my file (PIPL Art. 44: the right to know)."""
    yield from who_looked(turn)
    turn.ask_again()
