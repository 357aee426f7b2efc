"""What the case work hands to pages and conversations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cases.case import Case
    from store.casework.knowing import Before


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with everything sealed that belongs to it, opened."""

    case: Case
    resident_id: int
    name: str  # of the person in need; "" when nobody said it
    facts: Mapping[str, Any]
    marks: Mapping[str, Any]  # fact key -> [who, iso moment, said | seen | verified | refuted]
    finding: Mapping[str, Any]  # the pre-check as it was when the request was sent
    words: str = ""  # of an enquiry
    consents: tuple[Consent, ...] = field(default=())
    history: Mapping[str, tuple[Before, ...]] = field(
        default_factory=dict
    )  # fact key -> what it was held to be
    checked: Mapping[str, Any] = field(default_factory=dict)  # what the economic check found, by fact key
    changes: tuple[Mapping[str, Any], ...] = ()  # what answers of the check changed, oldest first
    disputes: tuple[Mapping[str, Any], ...] = ()  # where the household did not agree with them
    edition: int = 0  # grows with every change of a fact


@dataclass(frozen=True, slots=True)
class Consent:
    kind: str  # privacy | check | truth
    given: bool
    version: str  # fingerprint of the text that was shown
    lang: str
    channel: str
    at: int  # ms
    witness: str = ""  # name of the colleague who heard it said at the counter
