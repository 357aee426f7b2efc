"""What stands on a paper, before anybody says where: named parts, all of them in words.

A template places the parts by name. One that is not there is left out, so that a template fits every case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """Each has a template `<value>.typ` and words `document-<value>`. The values are part of addresses."""

    APPLICATION = "application"
    AUTHORISATION = "authorisation"
    PROMISE = "promise"
    MISSING = "missing"  # the one-time notice of what is missing
    CHECKED = "checked"  # what the registers say
    SURVEY = "survey"
    OPINION = "opinion"
    POSTED = "posted"  # what hung in public, and when
    HEARING = "hearing"  # what the household said before its aid is lessened or ended
    DECISION = "decision"
    REFUSAL = "refusal"
    ANSWER = "answer"  # to whoever raised something
    REVIEW = "review"  # a draft of an application for administrative review
    PAID = "paid"  # what one case was paid, and by whose hands
    PAYMENTS = "payments"  # the list of one round, of many cases
    NOTICE = "notice"  # the poster of a public notice
    TALK = "talk"  # what was said on the phone, either way
    PHOTOS = "photos"
    WHOLE = "whole"  # everything of a case in one file


@dataclass(frozen=True, slots=True)
class Field:
    label: str
    value: str  # "" is printed as room to write
    wide: bool = False  # takes the whole width


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels and values in a grid, two pairs to a row."""

    fields: tuple[Field, ...]
    title: str = ""
    type: str = "fields"


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()  # shares of the width; none: all the same
    title: str = ""
    foot: str = ""
    type: str = "table"


@dataclass(frozen=True, slots=True)
class Prose:
    paragraphs: tuple[str, ...]
    title: str = ""
    type: str = "prose"


@dataclass(frozen=True, slots=True)
class Point:
    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Points:
    """A numbered list."""

    points: tuple[Point, ...]
    title: str = ""
    type: str = "points"


@dataclass(frozen=True, slots=True)
class Signature:
    label: str
    picture: str = ""  # of a picture in `Paper.pictures`; "": a line to sign on
    day: str = ""  # "": room for the date


@dataclass(frozen=True, slots=True)
class Signing:
    """Where people sign, each with a date."""

    signatures: tuple[Signature, ...]
    day_label: str
    title: str = ""
    type: str = "signing"


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture with what it shows. `picture` is "" where it is left out, and `note` says why."""

    caption: str
    picture: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Gallery:
    pictures: tuple[Shown, ...]
    title: str = ""
    type: str = "gallery"


@dataclass(frozen=True, slots=True)
class Letter:
    """Who writes, and when: the foot of a letter of the office."""

    office: str
    day: str
    seal: str  # where the office puts its stamp
    type: str = "letter"


Part = Fields | Table | Prose | Points | Signing | Gallery | Letter


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as it lies on the shelf. `turn`: degrees clockwise for the eyes."""

    data: bytes
    mime: str = "image/jpeg"
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    kind: Kind
    title: str
    parts: Mapping[str, Part]
    subtitle: str = ""
    addressee: str = ""
    pictures: Mapping[str, Picture] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mark:
    """What every page says of itself: which case, who printed it and when, whether it tells everything."""

    code: str  # "" for a paper that belongs to no single case
    link: str  # what the QR code leads to; "" for none
    printed: str  # who and when, in words
    extent: str  # masked, or in full and why, in words
    page: str  # "page 〈n〉 of 〈all〉"
    lacking: str  # said before the code points of characters that the font has no picture for


@dataclass(frozen=True, slots=True)
class Binding:
    """Papers bound into one file, with a cover and an index."""

    title: str
    cover: Fields
    index: str  # what the index is called
    papers: tuple[Paper, ...]
