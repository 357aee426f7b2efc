"""Invented people of one household, with ID numbers whose check digits fit."""

from __future__ import annotations

from typing import Any

from stdnum.cn import ric


def an_id(born: str, order: str = "002") -> str:
    """An ID number of Fuquan for a birthday like "19900102"."""
    body = f"522702{born}{order}"
    return body + ric.calc_check_digit(body + "0")


WIFE, SON, DAUGHTER, FATHER = (
    an_id("19870312"),
    an_id("20150601", "001"),
    an_id("20050908"),
    an_id("19560203", "003"),
)

FAMILY: dict[str, Any] = {
    "people.count": 4,
    "people.name[1]": "吴小梅",
    "people.id[1]": WIFE,
    "people.tie[1]": "spouse",
    "people.stays[1]": "away",
    "people.name[2]": "罗阳",
    "people.id[2]": SON,
    "people.tie[2]": "child",
    "people.stays[2]": "apart",
    "people.name[3]": "罗月",
    "people.id[3]": DAUGHTER,
    "people.tie[3]": "child",
    "people.stays[3]": "school",
    "obligors.count": 1,
    "obligors.name[0]": "罗有田",
    "obligors.id[0]": FATHER,
    "obligors.tie[0]": "parent",
}
"""Of the person in need of `tests.store.office`: wife, young son, daughter at college, a father elsewhere."""
