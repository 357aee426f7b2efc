"""Whether somebody who works a case may be kin to the people in it: a question, never a finding.

Close relatives are spouse, parents, children, siblings, grandparents and grandchildren (Civil Code Art.
1045). Who applies and is a close relative of somebody who handles assistance is registered apart, and the
county visits the household (最低生活保障审核确认办法 Arts. 11, 20).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

TIES = ("spouse", "parent", "child", "sibling", "grandparent", "grandchild")
SELF = "self"  # the member of staff: own name, own telephone
_COMPOUND = frozenset(
    {
        "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙",
        "令狐", "慕容", "司徒", "夏侯", "长孙", "宇文", "端木", "独孤",
        "南宫",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relative:
    """One of the register. `id_tail` and `phone` may be empty: nobody has to know them."""

    name: str
    tie: str  # of TIES, or SELF
    id_tail: str = ""
    phone: str = ""
    village: str = ""  # of SELF only: where the member of staff is at home


@dataclass(frozen=True, slots=True)
class Hint:
    """What the case and the register have in common. `why`: relative | phone | name | surname."""

    why: str
    tie: str
    name: str


@dataclass(frozen=True, slots=True)
class PeopleOf:
    """The people of a case as its facts name them."""

    names: frozenset[str]
    id_tails: frozenset[str]
    phones: frozenset[str]
    village: str
    household: frozenset[str]  # names of who applies and who lives there, not of who only speaks for them


def people_of(facts: Mapping[str, Any], village: str | None) -> PeopleOf:
    """Whoever applies, lives in the household or speaks for it: facts whose key ends in name, id or phone."""

    def said(part: str, but: str = " ") -> frozenset[str]:
        return frozenset(
            value
            for key, value in facts.items()
            if isinstance(value, str)
            and value
            and key.partition("[")[0].endswith(f".{part}")
            and not key.startswith(but)
        )

    return PeopleOf(
        said("name"),
        frozenset(number[-4:].upper() for number in said("id")),
        said("phone"),
        village or "",
        said("name", but="speaker."),
    )


def hints(people: PeopleOf, register: Iterable[Relative]) -> tuple[Hint, ...]:
    """Each relative once, the strongest reason first. An ID tail that differs clears a namesake."""
    found = [hint for each in register if (hint := _hint(people, each))]
    order = ("relative", "phone", "name", "surname")
    return tuple(sorted(found, key=lambda hint: order.index(hint.why)))


def _hint(people: PeopleOf, one: Relative) -> Hint | None:
    if one.tie != SELF and one.name in people.names and not _another(people, one):
        return Hint("relative", one.tie, one.name)
    if one.phone and one.phone in people.phones:
        return Hint("phone", one.tie, one.name)
    if one.tie == SELF and one.name in people.household:
        return Hint("name", one.tie, one.name)
    neighbours = bool(one.village) and one.village == people.village
    if one.tie == SELF and neighbours and surname(one.name) in {surname(name) for name in people.names}:
        return Hint("surname", one.tie, one.name)
    return None


def seems_kin(found: Iterable[Hint]) -> bool:
    """Whether it is more than a surname: then whoever takes part says first whether they are kin."""
    return any(each.why != "surname" for each in found)


def _another(people: PeopleOf, one: Relative) -> bool:
    return bool(one.id_tail and people.id_tails) and one.id_tail.upper() not in people.id_tails


def surname(name: str) -> str:
    return name[:2] if name[:2] in _COMPOUND else name[:1]
