"""What a rule says: lines with reasons, and the finding they add up to.

A rule is a generator of lines. A clerk reads all of them; a resident hears them up to the first refusal.
Nothing here decides: a finding is advice, the decision is made by a person (Social Assistance Law Art. 44).

What is made for every household is a named tuple: screening a county makes millions, and frozen dataclasses
take four times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from rules.facts import Key


class Verdict(StrEnum):
    OK = "ok"
    REFUSED = "refused"
    CHECK = "check"  # staff must check: a fact, or the standard it is measured by, is not known for sure


class Outcome(StrEnum):
    LIKELY = "likely"
    UNLIKELY = "unlikely"
    NEED_TO_KNOW = "need_to_know"
    STAFF_CHECK = "staff_check"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule or a figure is written. `id` finds the everyday name of the title (`source-<id>`)."""

    title: str
    number: str = ""
    article: str = ""
    in_force: date | None = None
    id: str = ""

    def at(self, article: str) -> Source:
        return replace(self, article=article)


NOTHING: Mapping[str, object] = MappingProxyType({})


class Message(NamedTuple):
    """Something to be said in the reader's language: the id of a text in `locales/`, and what goes into it.

    A value that is a `Fen` is money and is written as yuan.
    """

    id: str
    args: Mapping[str, object] = NOTHING


class Fen(int):
    """An amount of money in fen, so that words can tell it from a count."""

    __slots__ = ()


class Line(NamedTuple):
    """One rule applied to one request.

    `rule` names the sentence (message `rule-<rule>`). `condition` is false for a line that tells staff
    something (an amount, a reading of the law) but does not weigh on the outcome.
    """

    rule: str
    verdict: Verdict
    has: object
    needs: object
    source: Source
    condition: bool = True

    def __bool__(self) -> bool:
        raise TypeError("a line has three verdicts; ask for .verdict")


class Days(StrEnum):
    WORKING = "working"
    CALENDAR = "calendar"


class Deadline(NamedTuple):
    """How long the office may take, counted from acceptance.

    `note` names a remark on how the number was read.
    """

    days: int
    kind: Days
    source: Source
    note: str = ""
    steps: tuple[int, ...] = ()  # of opinion and confirmation, where the law only has days for each of them


class Decider(NamedTuple):
    """Who makes the decision: `township` or `county`. Unconfirmed means: say that it is one of the two."""

    level: str
    confirmed: bool
    source: Source


class Amount(NamedTuple):
    """Money that may be expected.

    `at_least`: worked out by a figure that may have been raised since `as_of`.
    """

    fen: int
    period: str  # month | once
    at_least: bool
    as_of: date
    sources: tuple[Source, ...]


class Paper(NamedTuple):
    """A paper that the office cannot look up itself (it may not ask for others: Law Art. 62(2)).

    Message `paper-<id>`.
    """

    id: str
    required: bool
    why: str  # message id: why it cannot be looked up


class Finding(NamedTuple):
    """What one programme says about one request on one day."""

    programme: str
    track: str
    day: date
    lines: tuple[Line, ...]
    outcome: Outcome
    decider: Decider | None = None
    deadline: Deadline | None = None  # None: no law gives one
    apply_at: str = ""  # message `apply-at-<apply_at>`
    amount: Amount | None = None  # only where every factor is confirmed
    formula: Message | None = None  # else how it is worked out, in words
    papers: tuple[Paper, ...] = ()
    near: Message | None = None  # how little is missing, where that is sure
    blocked_by: Key[Any] | None = None  # the fact it waits for, if the outcome is need_to_know
    marks: tuple[str, ...] = ()  # message `mark-<mark>`, see the programmes

    @property
    def name(self) -> str:
        """The id of what this is called: `programme-temporary-quick`."""
        return f"programme-{self.programme}-{self.track}" if self.track else f"programme-{self.programme}"


def judge(lines: Iterable[Line]) -> Outcome:
    """A refusal needs a known fact and a standard in force, so one
    refused line is enough, and nothing less is.
    """
    outcome = Outcome.LIKELY
    for _, verdict, _, _, _, condition in lines:
        if not condition:
            continue
        if verdict is Verdict.REFUSED:
            return Outcome.UNLIKELY
        if verdict is Verdict.CHECK:
            outcome = Outcome.STAFF_CHECK
    return outcome


def kindly(lines: Iterator[Line]) -> Iterator[Line]:
    """Lines up to the first refusal: do not ask what cannot help any more."""
    for line in lines:
        yield line
        if line.condition and line.verdict is Verdict.REFUSED:
            return
