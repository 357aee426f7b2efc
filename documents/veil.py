"""Take what identifies a person out of everything a paper says, wherever it was typed.

Not by field but by shape: a number in a story is as telling as one in its own box. What is left is enough for
somebody who knows the number to recognise it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import fields, is_dataclass, replace
from typing import Any

from documents.paper import Gallery, Paper, Part, Shown

_GAP = r"[ \u00a0\u3000\-\u2010-\u2015.·]?"
_DAY = r"(?<!\d)(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?!\d)"
_NUMBER = rf"(?<!\d)\d(?:{_GAP}\d){{6,29}}(?:{_GAP}[Xx])?(?!\d)"
_TELLING = re.compile(f"{_DAY}|(?P<number>{_NUMBER})")
"""Seven digits or more, however they are set apart: identity, telephone, card and account numbers."""

KEPT_FRONT, KEPT_BACK, LONG = 3, 4, 11


def veiled(paper: Paper, keep: Collection[str], note: str) -> Paper:
    """The same paper without numbers that identify a person.

    `keep`: the case's own code and the office's telephones. Photos cannot be veiled: they are left out, and
    `note` stands in their place.
    """
    parts = {name: _without_photos(part, note) for name, part in paper.parts.items()}
    signed = {name: one for name, one in paper.pictures.items() if _used(parts, name)}
    bare = replace(paper, parts=parts, pictures={})
    changed: Paper = _through(bare, lambda text: veiled_text(text, keep))
    return replace(changed, pictures=signed)


def veiled_text(text: str, keep: Collection[str] = ()) -> str:
    """ "522702198503070025" becomes "522***********0025"; days, amounts and what is in `keep` stay."""
    kept = sorted((each for each in keep if each), key=len, reverse=True)
    if not kept:
        return _veiled(text)
    pieces = re.split("(" + "|".join(re.escape(each) for each in kept) + ")", text)
    return "".join(piece if number % 2 else _veiled(piece) for number, piece in enumerate(pieces))


def _veiled(text: str) -> str:
    plain = "".join(_digit(character) for character in text)  # one for one: places stay the same
    pieces, at = [], 0
    for found in _TELLING.finditer(plain):
        if found["number"]:
            pieces += [text[at : found.start()], _stars(found["number"])]
            at = found.end()
    return "".join([*pieces, text[at:]])


def _stars(number: str) -> str:
    digits = [character for character in number if character.isalnum()]
    front, back = (KEPT_FRONT, KEPT_BACK) if len(digits) >= LONG else (1, 2)
    return "".join([*digits[:front], "*" * (len(digits) - front - back), *digits[-back:]])


def _digit(character: str) -> str:
    """Full-width and other digits as plain ones."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _without_photos(part: Part, note: str) -> Part:
    if not isinstance(part, Gallery):
        return part
    return replace(part, pictures=tuple(Shown(each.caption, "", note) for each in part.pictures))


def _used(parts: dict[str, Part], name: str) -> bool:
    return any(name == getattr(each, "picture", "") for part in parts.values() for each in _listed(part))


def _listed(part: Part) -> tuple[Any, ...]:
    return tuple(getattr(part, "signatures", ()))


def _through(thing: Any, change: Callable[[str], str]) -> Any:
    """The same thing with every text in it changed."""
    if type(thing) is str:
        return change(thing)
    if isinstance(thing, tuple):
        return tuple(_through(one, change) for one in thing)
    if isinstance(thing, dict):
        return {name: _through(one, change) for name, one in thing.items()}
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {each.name: _through(getattr(thing, each.name), change) for each in fields(thing)}
        return replace(thing, **changed)
    return thing
