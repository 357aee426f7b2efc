"""Invented households for the machines: any number of them, always the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from rules import keys

CHANCES: dict[str, Any] = {
    "household.status": ("none",) * 7 + ("dibao", "tekun", "border", "rigid"),
    "hardship.kind": ("none",) * 6 + keys.HARDSHIPS,
    "hardship.living": ("managing",) * 5 + ("days", "none_today"),
    "household.settlement": ("urban", "rural"),
    "household.members": range(1, 7),
    "household.savings": range(0, 10_000_000, 999),
    "household.new_work": (True, False),
    "income.job_cost": range(0, 40_000, 500),
    "income.pension": ("basic", "retirement"),
    "spending.kind": ("medical", "education", "living"),
    "spending.paid": range(0, 5_000_000, 7_777),
    "spending.reimbursed": range(0, 2_000_000, 5_555),
    "person.age": range(0, 100),
    "person.school": ("none", "none", "compulsory", "senior", "higher"),
    "people.disability[0]": ("none",) * 5 + ("limb-2", "mental-3", "hearing-1"),
    "obligors.count": range(0, 3),
    "obligors.state[0]": keys.OBLIGOR_STATES,
    "obligors.state[1]": keys.OBLIGOR_STATES,
    "obligors.income[0]": range(0, 300_000, 777),
    "obligors.income[1]": range(0, 300_000, 777),
}


def households(count: int, seed: int = 7, gaps: float = 0.05) -> Iterator[dict[str, Any]]:
    """`gaps`: the share of facts that nobody has asked; half as many again are "does not know"."""
    dice = Random(seed)
    for _ in range(count):
        yield _household(dice, gaps)


def _household(dice: Random, gaps: float) -> dict[str, Any]:
    sources = dice.sample(keys.INCOME_KINDS, dice.choice((0, 1, 1, 2, 2, 3)))
    whole = {name: dice.choice(values) for name, values in CHANCES.items()}
    whole |= {
        "household.needs": _some(dice, keys.NEED_KINDS),
        "household.assets": _some(dice, keys.ASSET_KINDS),
    }
    whole |= {"income.sources": ",".join(sources) or "none"}
    whole |= {f"income.amount[{i}]": dice.randrange(0, 300_000, 100) for i in range(len(sources))}
    if dice.random() < 0.2:
        whole |= _people(dice)
    known = {}
    for name, value in whole.items():
        luck = dice.random()
        if luck >= gaps:
            known[name] = None if luck < gaps * 1.5 else value
    return known


def _people(dice: Random) -> dict[str, Any]:
    count = dice.randint(1, 4)
    named: dict[str, Any] = {"people.count": count}
    for i in range(count):
        named |= {
            f"people.tie[{i}]": dice.choice(keys.TIES),
            f"people.stays[{i}]": dice.choice(keys.STAYS_KINDS),
        }
        named |= {f"people.age[{i}]": dice.randrange(90), f"people.needs[{i}]": _some(dice, keys.NEED_KINDS)}
        named |= {f"people.disability[{i}]": dice.choice(("none", "limb-1", "visual-3"))}
    return named


def _some(dice: Random, kinds: tuple[str, ...]) -> str:
    return ",".join(kind for kind in kinds if dice.random() < 0.12) or "none"
