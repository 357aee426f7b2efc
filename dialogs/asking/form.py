"""A script as a form: what is asked in the conversation one by one, laid out on a page for the counter.

Nothing is listed twice: the script says what is asked and in which order, the questions say how it is read.
What does not depend on an open answer stands on the page already; the rest comes after the next step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialogs.asking.interview import Standing, stand
from dialogs.asking.roads import answers
from dialogs.ground import Ground
from dialogs.hear.unclear import Unclear
from dialogs.message import Heard
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking, Question
from dialogs.scripts.endings import Hand, Leave
from dialogs.scripts.small import SCRIPTS
from dialogs.state import Draft
from dialogs.words import Words
from rules import keys

COUNTER = tuple(
    name for name in ("temporary", "dibao", "tekun", "border", "rigid", "enquiry") if name in SCRIPTS
)
"""Scripts that hand something in. Words: `counter-script-<name>`."""

ALONE = frozenset({keys.GO_ON.name, keys.SUBMIT.name})
"""What these show rests on everything before them."""

MOST_AHEAD = 24
NOTHING_STARTED: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Layout:
    """`given`: answers so far that the script uses, in its order; `ahead`: what can be asked now."""

    given: tuple[str, ...]
    ahead: tuple[str, ...]
    ending: Hand | Leave | None

    @property
    def to_hand_in(self) -> bool:
        """Everything is answered but whether to hand it in."""
        return self.ahead == (keys.SUBMIT.name,)


def laid_out(script: str, known: Mapping[str, Any], ground: Ground) -> Layout:
    """The form with what is known. It ends in Hand only once SUBMIT is among the known."""
    standing = _stand(script, known, ground)
    given = tuple(standing.used)
    if standing.need is None:
        ending = standing.ending
        return Layout(given, (), ending if isinstance(ending, Hand | Leave) else None)
    ahead = _ahead(script, known, standing, ground)
    return Layout(given, tuple(name for name in ahead if name not in standing.used), None)


def read_field(name: str, heard: Heard, known: Mapping[str, Any], ground: Ground, words: Words) -> Any:
    """A value to keep, or Unclear: by the very reader of the conversation."""
    return question_for(name).read(heard, asking(name, known, ground, words))


def read_many(question: Question, chosen: Sequence[str], about: Asking) -> str | Unclear:
    """Boxes that were ticked, as the conversation keeps them."""
    options = question.options(about)
    if not chosen or any(each not in options for each in chosen):
        return Unclear("unclear-choice")
    return ",".join(each for each in options if each in chosen and each != "none")


def asking(name: str, known: Mapping[str, Any], ground: Ground, words: Words) -> Asking:
    return Asking(name, known, ground, words)


def handed_in(script: str, known: Mapping[str, Any], ground: Ground) -> tuple[Hand, Mapping[str, Any]] | None:
    """How it ends once it is to be handed in, and the answers it rests on. None: something is missing."""
    standing = _stand(script, {**known, keys.SUBMIT.name: True}, ground)
    if not isinstance(standing.ending, Hand):
        return None
    return standing.ending, {name: said for name, said in standing.used.items() if name != keys.SUBMIT.name}


def _ahead(script: str, known: Mapping[str, Any], standing: Standing, ground: Ground) -> tuple[str, ...]:
    """The open question, and those after it that come whatever is answered, answered already or not."""
    supposed = dict(known)
    for step in range(MOST_AHEAD):
        need = standing.need
        assert need is not None
        if need.name in ALONE:
            return tuple(standing.used) if step else (need.name,)
        found = (*standing.used, need.name)
        ways: dict[str, Standing] = {}
        for value in answers(need.name, supposed, ground):
            after = _stand(script, {**supposed, need.name: value}, ground)
            if after.need is not None and after.need.name not in ways:
                ways[after.need.name] = after
                supposed_next = {**supposed, need.name: value}
        if len(ways) != 1:
            return found
        supposed, (standing,) = supposed_next, tuple(ways.values())
    return found


def _stand(script: str, known: Mapping[str, Any], ground: Ground) -> Standing:
    return stand(script, Draft(known=dict(known), ground=dict(NOTHING_STARTED)), ground)
