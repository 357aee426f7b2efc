"""The conversation of a case on paper: who said what, and when."""

from __future__ import annotations

from documents.dossier import Dossier
from documents.paper import Kind, Paper, Table
from documents.pen import Pen, head


def talk(dossier: Dossier, pen: Pen) -> Paper:
    """A table for each day, oldest first. Raises ValueError where nobody said anything."""
    if not dossier.talk:
        raise ValueError("nobody said anything")
    days = dict.fromkeys(each.at.date() for each in dossier.talk)
    titles = (pen.say("talk-time"), pen.say("talk-by"), pen.say("talk-words"))
    said = {
        f"day{n}": Table(
            titles,
            tuple(
                (f"{each.at:%H:%M}", each.by, each.words) for each in dossier.talk if each.at.date() == day
            ),
            (1, 2, 9),
            pen.day(day),
        )
        for n, day in enumerate(days)
    }
    return Paper(Kind.TALK, pen.say("talk"), {"case": head(dossier, pen), **said}, pen.say("talk-rule"))
