"""What was pressed belongs to a step that is over."""

from __future__ import annotations

from dialogs.turn import Turn


def stale(turn: Turn) -> None:
    """A button of a step that is over: say so kindly, and what is open now."""
    if turn.in_script:
        turn.ask_again(turn.words.say("stale-button"), gather="stale")  # an impatient thumb, too
    elif turn.talk.cases and turn.heard.choice.startswith("a:"):  # "hand in", tapped once more
        turn.say("stale-button-done", options=turn.buttons("track", "menu"))
    else:
        turn.say("stale-button-idle", options=turn.buttons("apply", "track", "staff"))
