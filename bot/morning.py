"""What was held over night leaves as one message."""

from __future__ import annotations

from dialogs.message import Option, Say
from dialogs.words import Words
from store.post.letters import Outgoing

MOST_BUTTONS = 8


def as_one(outgoing: Outgoing, words: Words) -> Say:
    """The letter itself, or all letters of a night in their order, each with its own words and buttons."""
    if not outgoing.held:
        return outgoing.say
    says = [outgoing.say, *(one.say for one in outgoing.held)]
    head = words.say("letters-held", {"n": len(says)})
    buttons: dict[str, Option] = {option.value: option for say in says for option in say.options}
    best_time = Option("g:best-time", words.say("g-best-time"))
    return Say(
        "\n\n".join([head, *(say.plain() for say in says)]),
        options=(*list(buttons.values())[:MOST_BUTTONS], best_time),
        preview=words.say("push-held", {"n": len(says)}),
    )
