"""What was found out about what somebody raised, in writing to whoever raised it."""

from __future__ import annotations

from documents.dossier import Answered, Decision, Dossier
from documents.paper import Field, Fields, Kind, Paper, Part, Prose
from documents.pen import Pen
from documents.remedies import remedies


def answer(dossier: Dossier, pen: Pen) -> Paper:
    """Without the name of anybody it is about: only what was told to the person.

    Raises ValueError while nothing was found out.
    """
    made = dossier.answer
    if made is None:
        raise ValueError("nothing was answered yet")
    raised = pen.say("answer-raised", {"day": pen.day(dossier.submitted)})
    parts: dict[str, Part] = {
        "text": Prose((raised, pen.say("answer-upheld" if made.upheld else "answer-dismissed"))),
        "raised": Fields((Field(pen.say("answer-words"), dossier.story or "\n", wide=True),)),
        "found": Prose((made.words,), pen.say("answer-found")),
        "letter": pen.letter(made.office, made.day),
    }
    if not made.upheld:
        parts["remedies"] = remedies(dossier.office, _as_decision(made), pen)
    dear = pen.say("dear", {"name": dossier.person.name or pen.say("answer-nobody")})
    return Paper(Kind.ANSWER, pen.say("answer"), parts, "", dear)


def _as_decision(made: Answered) -> Decision:
    return Decision(False, made.day, made.by, made.office, reason=made.words)
