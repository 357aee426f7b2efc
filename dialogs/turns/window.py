"""Where the office is, its telephone and its hours: as the county gave them, and nothing made up."""

from __future__ import annotations

from msgspec.structs import replace

from cases.people import TOWNSHIP_DIGITS
from dialogs.asking import interview
from dialogs.deeds import CaseView, MyCases
from dialogs.ground import Window
from dialogs.hear.passing.of_the_window import PARTS
from dialogs.hear.unclear import Unclear
from dialogs.telling.policy import topic_says
from dialogs.turn import Doing, Turn
from dialogs.turns.own_cases import speaking_first


def window(turn: Turn, part: str) -> Doing:
    """One of `PARTS`: of the township that was named or is known, else of each that the county told it of."""
    views: tuple[CaseView, ...] = (yield MyCases()) if turn.talk.cases else ()
    area = _named(turn) or _of_a_case(views) or interview.township_known(turn.talk)
    told = _of_one(turn, area, part) if area else _of_each(turn, part)
    office = turn.words.say("window-of", {"township": turn.place(area)}) if area else ""
    if part == "address" and not told:
        turn.says.append(replace(topic_says("policy-where", turn.ground, turn.words), options=()))
    turn.say(
        "window-told" if told else "window-untold",
        {
            "office": office or turn.words.say("window-each"),
            "told": "\n".join(told),
            "part": part,
            "phones": turn.phones,
        },
        () if turn.in_script else turn.buttons("staff", "menu"),
    )
    turn.ask_again()


def _named(turn: Turn) -> str:
    found = turn.ground.places.match_township(turn.heard.text)
    return "" if isinstance(found, Unclear) else found.code[:TOWNSHIP_DIGITS]


def _of_a_case(views: tuple[CaseView, ...]) -> str:
    return next((view.area for view in sorted(views, key=speaking_first)), "")


def _of_one(turn: Turn, area: str, part: str) -> list[str]:
    """All that is known of it, if it is known what was asked for."""
    office = turn.ground.county.windows.get(area)
    if office is None or not _told(office, part):
        return []
    known = [(each, _told(office, each)) for each in PARTS]
    return [turn.words.say("window-part", {"part": each, "told": told}) for each, told in known if told]


def _of_each(turn: Turn, part: str) -> list[str]:
    offices = [office for office in turn.ground.county.windows.values() if _told(office, part)]
    return [
        turn.words.say("window-one", {"township": turn.place(each.area), "told": _told(each, part)})
        for each in offices
    ]


def _told(office: Window, part: str) -> str:
    return {"phone": office.phone, "address": office.address, "hours": office.hours}[part]
