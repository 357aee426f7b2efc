"""What does not belong into words to this person: another one's name, number or case, a word of the house.

A message to the wrong person tells one household of another. It is stopped before it leaves; whoever means it
sends it again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select

from cases.codes import read_code
from dialogs.ground import Ground
from dialogs.words import Words
from store.casework.index import found_by
from store.casework.rows import open_name
from store.casework.shapes import CaseFile
from store.database import Tx
from store.schema import cases, staff
from store.seal import Seal
from store.tokens import plain_name
from store.viewing import over_the_wall

_ID = re.compile(r"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")
_PHONE = re.compile(r"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")
_CODE = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{3}[ -]?[0-9A-Za-z]{4}[ -]?[0-9A-Za-z]{3}(?![0-9A-Za-z])")
_BETWEEN_DIGITS = re.compile(r"(?<=[0-9])[ -](?=[0-9Xx])")
_CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff·]{2,}")
NAME_LENGTHS = (2, 3, 4)
AT_ONCE, MOST_LOOKED_AT = 400, 500


@dataclass(frozen=True, slots=True)
class Strange:
    kind: str  # name | id | phone | code | internal; words: strange-<kind>
    words: str


def of_the_office(words: Words, ground: Ground) -> tuple[Sequence[str], Collection[str]]:
    """Words that stay in the house, and telephones of the offices, which may be told."""
    windows = ground.county.windows.values()
    internal = words.say("strange-internal-words").split("|")
    return internal, {*ground.county.hotlines, *(window.phone for window in windows)}


def strange_words(
    tx: Tx, seal: Seal, file: CaseFile, text: str, internal: Sequence[str], ours: Collection[str]
) -> tuple[Strange, ...]:
    """`internal` and `ours`: see `of_the_office`."""
    known = " ".join(str(value) for value in (*file.facts.values(), file.name, *ours))
    return _strange(tx, seal, _Reader(known, file.case.code, int(file.case.id)), text, internal)


def strange_to_anybody(
    tx: Tx, seal: Seal, text: str, internal: Sequence[str], ours: Collection[str]
) -> tuple[Strange, ...]:
    """The same for words that go to many: what belongs to one of them does not belong to the others."""
    return _strange(tx, seal, _Reader(" ".join(ours), "", 0), text, internal)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whom the words are for: what is known of them, and their case."""

    known: str
    code: str
    case_id: int


def _strange(tx: Tx, seal: Seal, reader: _Reader, text: str, internal: Sequence[str]) -> tuple[Strange, ...]:
    plain = unicodedata.normalize("NFKC", text)
    known = _BETWEEN_DIGITS.sub("", reader.known)
    digits = _BETWEEN_DIGITS.sub("", plain)
    found = [Strange("id", each) for each in _ID.findall(digits) if each.upper() not in known.upper()]
    found += [Strange("phone", each) for each in _PHONE.findall(digits) if each not in known]
    with over_the_wall(tx):  # a neighbour's name is one's name in whichever township they live
        found += [Strange("code", each) for each in _codes(tx, reader, plain)]
        found += [Strange("name", each) for each in _names(tx, seal, reader, plain, known)]
    found += [Strange("internal", each) for each in internal if each and each in plain]
    return tuple(dict.fromkeys(found))


def fingerprint(text: str) -> str:
    """Which words were looked at and are meant: a changed text is looked at anew."""
    return sha256(text.encode()).hexdigest()[:20]


def _codes(tx: Tx, reader: _Reader, text: str) -> Iterator[str]:
    said = {each: read_code(each) for each in _CODE.findall(text)}
    others = {code for code in said.values() if code and code != reader.code}
    real = (
        set(tx.execute(select(cases.c.code).where(cases.c.code.in_(others))).scalars()) if others else set()
    )
    return (each for each, code in said.items() if code in real)


def _names(tx: Tx, seal: Seal, reader: _Reader, text: str, known: str) -> list[str]:
    """Whole names of people in other cases. Colleagues may be named."""
    pieces = {
        run[at : at + length]
        for run in _CHINESE.findall(text)
        for length in NAME_LENGTHS
        for at in range(len(run) - length + 1)
    }
    pieces = {each for each in pieces if each not in known}
    if not pieces:
        return []
    marks = [mark for each in sorted(pieces) for mark in seal.marks("name", plain_name(each))]
    found: set[str] = set()
    for start in range(0, len(marks), AT_ONCE):
        some = marks[start : start + AT_ONCE]
        rows = tx.execute(
            select(cases.c.name, cases.c.code)
            .where(cases.c.id.in_(found_by(some)), cases.c.id != reader.case_id)
            .limit(MOST_LOOKED_AT)
        )
        found |= {open_name(seal, row.name, row.code) for row in rows} & pieces
    if not found:
        return []
    staff_too = set(tx.execute(select(staff.c.name).where(staff.c.name.in_(found))).scalars())
    return sorted(found - staff_too)
