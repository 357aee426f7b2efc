"""Sentences that a reason in writing can begin with: what the rules found, and what is still missing.

Whoever refuses, or tells what is missing, has them at hand and need not type what the house knows; which of
them hold is for the clerk to say.
"""

from __future__ import annotations

from api.desk.case.as_papers import lacks
from api.desk.case.dossier import reason_lines
from dialogs.ground import Ground
from dialogs.words import Words
from store.desk import CasePage
from store.desk.printing import CasePrint

REFUSED = "refused"  # of the verdicts of a line


def grounds(page: CasePage, ground: Ground, words: Words) -> list[str]:
    """Each a whole sentence in the language of the desk. Nothing a written promise may stand in for."""
    found = [
        words.say("ground-rule", {"text": line.text, "source": line.source})
        for line in reason_lines(page.file, words)
        if line.verdict == REFUSED
    ]
    printed = CasePrint(page.file, page.timeline, page.papers)
    missing = [each.what for each in lacks(printed, ground, words) if not each.promise]
    if missing:
        found.append(words.say("ground-missing", {"what": words.listed(dict.fromkeys(missing))}))
    return found
