"""What can stand in the trail."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cases.people import Actor


class What(StrEnum):
    """The kind of an act. Values are stored and hashed: they are permanent. Words: `trail-<value>`."""

    # looking
    LIST = "list"  # a page of the queue: names, nothing opened
    CASE = "case"  # a case, or a part of it (subject tab:<name>)
    PAPER = "paper"  # a photo or recording
    UNMASK = "unmask"  # a number that is hidden until asked for
    SEARCH = "search"
    EXPORT = "export"
    PRINT = "print"
    FIND = "find"  # another phone, with the case's number and the end of the ID
    TRAIL = "trail"  # the trail itself
    # changing
    MOVE = "move"  # of a case; the event has the rest
    MARKED = "marked"  # a photo called good or not good enough, or turned
    FACT = "fact"  # how something about a household is known
    CONSENT = "consent"  # of one person to the economic check, or taken back
    CHECK = "check"  # registers were asked about a case, or answered
    ALIKE = "alike"  # whether two cases are of the same people, settled
    SETTING = "setting"
    STANDARD = "standard"  # a figure of the county proposed, decided
    ERASED = "erased"
    MUTED = "muted"  # a chat that disturbs, or answered again; the trail keeps who and why
    LEAVING = "leaving"  # a list of people: asked for, agreed to or not, taken (what was in it: EXPORT)
    # who may
    SIGN_IN = "sign-in"
    SIGN_IN_FAILED = "sign-in-failed"
    SIGN_OUT = "sign-out"
    INVITED = "invited"
    JOINED = "joined"
    ROLE = "role"
    DISABLED = "disabled"
    ENABLED = "enabled"
    FACTOR = "factor"  # what somebody proves themselves with: set up, dropped, reset
    PASSWORD = "password"  # of one's own, changed
    TOKEN = "token"  # another system used its key


LOOKS = frozenset({What.CASE, What.PAPER, What.UNMASK, What.EXPORT, What.PRINT, What.FIND, What.TOKEN})
"""What a resident is told of: somebody had the file, or a part of it, before their eyes."""


@dataclass(frozen=True, slots=True)
class Act:
    """Who does what. `words` is what may be personal (a name searched for, a reason): it is sealed, and goes
    when the people of the case are erased, or of `words_of`, the one that they found (by a name that may be
    another today); what else would find them goes, too (`store.erasing.looked_for`).
    """

    actor: Actor
    what: What
    case_id: int | None = None
    subject: str = ""
    why: str = ""
    words: str = ""
    n: int = 0
    place: str = ""  # see `place_of`
    words_of: int | None = None
