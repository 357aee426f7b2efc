"""What the people of a household are called when they are asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from dialogs.words import Words
from rules import keys


def listed(indices: Iterable[int], known: Mapping[str, Any], words: Words) -> str:
    """Several people in one breath: alike ones together, with what their whereabouts mean for the count."""
    alike = Counter(
        (str(known.get(keys.TIE.at(at).name) or "other"), str(known.get(keys.STAYS.at(at).name) or ""))
        for at in indices
    )
    return words.say("and-list").join(_alike(tie, stays, n, words) for (tie, stays), n in alike.items())


def _alike(tie: str, stays: str, n: int, words: Words) -> str:
    name = words.say(f"person-{tie}")
    several = words.say("person-several", {"name": name, "n": n, "tie": tie}) if n > 1 else name
    noted = words.maybe(f"person-noted-{stays}") if stays else ""
    return words.say("person-noted", {"name": several, "note": noted}) if noted else several


def everybody_else(known: Mapping[str, Any]) -> range:
    """The numbers of all who were named beside the person in need."""
    return range(1, int(known.get(keys.PEOPLE.name) or 1))


def name_of(index: int, known: Mapping[str, Any], words: Words) -> str:
    if index == 0:
        return words.say("person-self", {"who": str(known.get(keys.SPEAKER.name) or "self")})
    tie = known.get(keys.TIE.at(index).name)
    others = everybody_else(known)
    same = [at for at in others if known.get(keys.TIE.at(at).name) == tie]
    name = words.say(f"person-{tie or 'other'}")
    if len(same) < 2 or index not in same:
        return name
    return words.say("person-numbered", {"name": name, "n": same.index(index) + 1})
