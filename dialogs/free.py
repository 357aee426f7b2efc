"""Nothing is open and a person just writes: understand what is meant, or pass it to who works on the case."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from dialogs import menu
from dialogs.deeds import CaseView, Deed, MyCases, ToldCase
from dialogs.emergency import danger_heard
from dialogs.policy import topic_says, topics_say
from dialogs.turn import Doing, Turn
from dialogs.understand import SURE, nearest_topics, understand

SURE_OF_DANGER = 0.6  # plain words of danger were heard before; this is only a likeness
Passed = Generator[Deed, Any, bool]
"""Yields deeds; returns whether there was an open case to pass it to."""

INTENTS = {
    "eligibility": "check",
    "apply": "apply",
    "track": "track",
    "staff": "staff",
    "report": "report",
    "complaint": "staff",
    "cancel": "cancel",
    "help": "help",
    "greet": "menu",
    "smalltalk": "menu",
    "policy": "policy",
}


def free_words(turn: Turn) -> Doing:
    """Nothing is open: understand what is meant, or pass it to the person who works on the case."""
    heard, talk = turn.heard, turn.talk
    if heard.papers or heard.voice:
        yield from _unasked(turn)
        return
    text = heard.text
    if heard.place or heard.phone:
        turn.say("hello", {"county": turn.ground.county.name}, menu.menu_buttons(turn))
        return
    if len(text) == 6 and text.isascii() and text.isdecimal():
        yield from menu.joined(turn, text)
        return
    meant = understand(text)
    if meant.intent == "crisis" and meant.confidence >= SURE_OF_DANGER:
        yield from danger_heard(turn, "hunger" if "饭" in text or "吃" in text else "other")
        return
    if meant.confidence < SURE or (meant.intent == "smalltalk" and talk.cases):
        yield from _unsure(turn, text)
        return
    if meant.intent == "policy" and meant.topic:
        turn.says.append(topic_says(meant.topic, turn.ground, turn.words))
        return
    yield from menu.do(turn, INTENTS.get(meant.intent, "menu"))


def _unsure(turn: Turn, text: str) -> Doing:
    """Words outside a script reach the open case; without one, the nearest questions are offered."""
    if turn.talk.cases and (yield from _to_case(turn, text, ())):
        return
    near = tuple(nearest_topics(text, 3))
    turn.says.append(topics_say(near, turn.words, "not-understood"))
    turn.say("menu-short", options=menu.menu_buttons(turn))


def _unasked(turn: Turn) -> Doing:
    heard, talk = turn.heard, turn.talk
    papers = heard.papers + heard.voice
    if talk.cases and (yield from _to_case(turn, heard.text, papers)):
        return
    talk.loose.extend(heard.papers)
    turn.say(
        "papers-before-asked" if heard.papers else "voice-before-asked",
        options=turn.buttons("apply", "staff"),
    )


def _to_case(turn: Turn, text: str, papers: tuple[int, ...]) -> Passed:
    views: tuple[CaseView, ...] = yield MyCases()
    running = [view for view in views if view.state not in ("closed", "withdrawn")]
    if not running:
        return False
    view = running[0]
    yield ToldCase(view.id, text, papers)
    turn.say(
        "told-case",
        {"township": turn.ground.places.shown(view.area)},
        gather=f"told:{view.id}",
        case_id=view.id,
    )
    return True
