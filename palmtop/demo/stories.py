"""The demonstration's stories, read. Each is a conversation that is really held, some days back in time.

    # what it is about                     a comment
    = web zh-CN                            a story begins: its channel and language
    @ 3d 20:10                             the clock: three days ago at ten past eight
    @ 40m                                  the clock: forty minutes ago (also 3h)
    > 申请救助                               the resident types; {id 1968-05-02} is an ID nobody has
    >> 申请低保                              the resident presses a button
    >photo wall roof                       the resident sends photos, by the names of `pictures`
    ! jinshan take                         the sign-in "jinshan" makes a move on the resident's newest case
    ! jinshan visit village 住砖房            ... or a visit: with whom, and what they saw
    ! jinshan poor 太暗了                    ... or marks the newest photo: good, poor
    ! jinshan ask_worker follow_up         ... or asks the third party for something, within two weeks
    ! jinshan money                        ... or proposes this month's payment; "money_approve"
    ~ gone                                 the resident blocks us

Between lines without a clock of their own some seconds pass for a resident, some minutes for staff.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from store.times import CHINA

TOLD = Path(__file__).parent / "told"
DESK_TAKES = timedelta(minutes=3)
RESIDENT_TAKES = timedelta(seconds=24)

_LINE = re.compile(r"(>photo|>>|[=@>!~])\s*(.*)")
_AGO = re.compile(r"(\d+)([mh])")
_DAY = re.compile(r"(\d+)d (\d{2}):(\d{2})")
_ID = re.compile(r"\{id (\d{4})-(\d\d)-(\d\d)\}")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: somebody says, sends, or does something."""

    at: datetime
    story: int
    kind: str  # > | >> | >photo | ! | ~
    what: str


@dataclass(frozen=True, slots=True)
class Story:
    number: int
    channel: str
    lang: str

    @property
    def sender(self) -> str:
        return f"demo-{self.number}"


def nobodys_id(birthday: str) -> str:
    """An identity number with a right check digit whose serial number 000 is given to nobody (GB 11643)."""
    first = f"522702{birthday}000"
    rest = sum(int(digit) * weight for digit, weight in zip(first, _WEIGHTS, strict=True)) % 11
    return first + "10X98765432"[rest]


def read_stories(now: datetime, folder: Path = TOLD) -> tuple[list[Story], list[Step]]:
    """All stories, and all their steps in the order of time. Nothing in them lies after `now`."""
    stories: list[Story] = []
    steps: list[Step] = []
    at = now
    for path in sorted(folder.glob("*.chat")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found = _LINE.fullmatch(line)
            if found is None:
                continue
            kind, what = found[1], _ID.sub(lambda born: nobodys_id("".join(born.groups())), found[2])
            if kind == "=":
                channel, lang = what.split()
                stories.append(Story(len(stories), channel, lang))
            elif kind == "@":
                at = _moment(what, now)
            else:
                steps.append(Step(at, len(stories) - 1, kind, what))
                at = min(now, at + (DESK_TAKES if kind == "!" else RESIDENT_TAKES))
    steps.sort(key=lambda step: step.at)
    return stories, steps


def _moment(said: str, now: datetime) -> datetime:
    if ago := _AGO.fullmatch(said):
        return now - timedelta(minutes=int(ago[1]) * (60 if ago[2] == "h" else 1))
    day = _DAY.fullmatch(said)
    if day is None:
        raise ValueError(f"no clock reads {said!r}")
    local = now.astimezone(CHINA)
    clock = time(int(day[2]), int(day[3]))
    return datetime.combine(local.date() - timedelta(days=int(day[1])), clock, CHINA)
