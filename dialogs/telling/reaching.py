"""How a person wishes to be reached: at what hours, and whether to be reminded."""

from __future__ import annotations

from dialogs.deeds import Consented, LeftAlone, Wished
from dialogs.quiet import BestTime
from dialogs.scripts.small import KEPT
from dialogs.turn import Doing, Turn

REMINDER_TEXT = "draft-left"
"""What a yes or no to reminders is about."""


def best_time(turn: Turn, _: str) -> Doing:
    turn.say("best-time", options=turn.buttons("send-early", "send-any", "send-day"))
    yield from ()


def send_early(turn: Turn, _: str) -> Doing:
    yield from _at(turn, BestTime.EARLY, "early")


def send_any(turn: Turn, _: str) -> Doing:
    yield from _at(turn, BestTime.ANY, "any")


def send_day(turn: Turn, _: str) -> Doing:
    yield from _at(turn, BestTime.DAY, "day")


def _at(turn: Turn, best: BestTime, name: str) -> Doing:
    yield Wished(best_time=best)
    turn.say(f"best-time-{name}")
    turn.ask_again()


def no_reminders(turn: Turn, _: str) -> Doing:
    yield from _reminders(turn, False)
    turn.say("reminders-off", options=turn.buttons("reminders", "menu"))
    turn.ask_again()


def reminders(turn: Turn, _: str) -> Doing:
    yield from _reminders(turn, True)
    turn.say("reminders-on", options=turn.buttons("no-reminders", "menu"))
    turn.ask_again()


def _reminders(turn: Turn, wanted: bool) -> Doing:
    yield Consented("remind", wanted, turn.words.fingerprint(REMINDER_TEXT))
    yield Wished(reminders=wanted)


def no_thanks(turn: Turn, script: str) -> Doing:
    """The draft stays; it is not spoken of again unless the person does."""
    yield LeftAlone(script)
    verbs = (f"resume:{script}", f"discard:{script}") if script in KEPT else ()
    known = verbs if script in turn.talk.drafts else ()
    turn.say("left-alone", options=turn.buttons(*known, "menu"))


VERBS = {
    "best-time": best_time,
    "send-early": send_early,
    "send-any": send_any,
    "send-day": send_day,
    "no-reminders": no_reminders,
    "reminders": reminders,
    "no-thanks": no_thanks,
}
