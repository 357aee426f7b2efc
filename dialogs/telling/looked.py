"""Told to a resident: who of the staff has looked at their file, when, and for what."""

from __future__ import annotations

from dialogs.deeds import Look, WhoLooked
from dialogs.message import Say
from dialogs.telling.progress import past_in_words
from dialogs.turn import Doing, Turn

NEWEST = 10


def who_looked(turn: Turn) -> Doing:
    looks: tuple[Look, ...] = yield WhoLooked(NEWEST)
    if not looks:
        turn.say("looked-nobody", options=turn.buttons("track", "menu"))
        return
    lines = [turn.words.say("looked-some"), *(_line(look, turn) for look in looks)]
    lines.append(turn.words.say("looked-wrong", {"phones": turn.phones}))
    turn.says.append(Say("\n".join(lines), turn.buttons("staff", "track", "menu")))


def _line(look: Look, turn: Turn) -> str:
    words = turn.words
    return words.say(
        "looked-line",
        {
            "day": past_in_words(look.day, words, turn.ground.day),
            "office": turn.place(look.area),
            "role": words.say(f"role-{look.role}"),
            "name": look.name,
            "what": words.maybe(f"looked-{look.what}") or words.say("looked-other-act"),
            "why": words.maybe(f"looked-why-{look.why}") or words.say("looked-why-work"),
        },
    )
