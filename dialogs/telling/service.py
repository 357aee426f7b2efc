"""What the service can do for eyes, ears and hands, and what it does not do: said when somebody asks."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.turn import Doing, Turn

BUTTONS = {
    "aloud": ("staff", "menu"),
    "larger": ("menu",),
    "tongue": ("staff", "menu"),
    "send-photo": ("apply", "track", "menu"),
    "speak": ("staff", "menu"),
    "on-paper": ("apply", "track", "menu"),
    "giving": ("report", "menu"),
    "rate": ("track", "staff", "complaint"),
    "tell-me": ("check", "menu"),
}
"""What may follow, where no question is open."""


def _saying(name: str) -> Callable[[Turn, str], Doing]:
    """An answer with the words `service-<name>`; an open question is put again below it."""

    def say(turn: Turn, _: str) -> Doing:
        words = {"phones": turn.phones}
        turn.say(f"service-{name}", words, () if turn.in_script else turn.buttons(*BUTTONS[name]))
        turn.ask_again()
        yield from ()

    return say


VERBS = {name: _saying(name) for name in BUTTONS}
