"""Read a county's folder: its particulars, its divisions, its words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from cases.silence import Patience
from dialogs.ground import DANGER_MINUTES, County, Window
from dialogs.hear.places.atlas import Places
from dialogs.hear.places.divisions import parse_divisions
from dialogs.words import Words
from palmtop.refused import FIRST
from palmtop.settings import ROOT

NONE_NAMED: Mapping[str, Mapping[str, str]] = {}


def read_county(folder: Path) -> tuple[County, Places, tuple[str, ...]]:
    """The county, its places, and its languages, the first of which is spoken to whoever says nothing
    else.
    """
    told: dict[str, Any] = yaml.safe_load((folder / "county.yaml").read_text(encoding="utf-8"))
    rows = parse_divisions((folder / told["divisions"]).read_text(encoding="utf-8"))
    places = Places(rows, told.get("within", ()))
    windows = {
        code: Window(code, places.shown(code), part["phone"], part["address"], part["hours"])
        for code, part in told["windows"].items()
    }
    county = County(
        code=told["code"],
        name=told["name"],
        names=told.get("names", {}),
        bureau=told["bureau"],
        review_body=told["review_body"],
        hotlines=tuple(told["hotlines"]),
        windows=windows,
        expenditure_working_days=int(told["expenditure_working_days"]),
        confirmed=bool(told["confirmed"]),
        silence=tuple(_patience(each) for each in told.get("silence", ())),
        danger_minutes=int(told.get("danger_minutes", DANGER_MINUTES)),
        ask_received_days=int(told["ask_received_days"]),
        received_working_days=int(told["received_working_days"]),
        keep_days=dict(told.get("keep_days", {})),
        papers=told.get("papers", {}),
    )
    return county, places, tuple(told["languages"])


def _patience(told: dict[str, Any]) -> Patience:
    """One dated set of goals. Raises KeyError for one that is not whole."""
    steps = {name: int(told[name]) for name in ("remind", "give_back", "head", "county")}
    return Patience(date.fromisoformat(str(told["since"])), **steps)


def read_words(
    languages: tuple[str, ...],
    folder: Path = ROOT / "locales",
    papers: Mapping[str, Mapping[str, str]] = NONE_NAMED,
) -> dict[str, Words]:
    """Every text of each language; the first lends the others what they lack. `papers`: see `County`."""
    read: dict[str, Words] = {}
    first: Words | None = None
    for lang in languages:
        sources = [path.read_text(encoding="utf-8") for path in sorted((folder / lang).glob("*.ftl"))]
        read[lang] = Words(lang, sources, first, papers.get(lang, {}))
        first = first or read[lang]
    return read


def spoken(lang: str) -> Words:
    """The words of a command that cannot ask a county which languages it has: with wrong settings there is
    none. What a language lacks, and one that is not there, is said in the first.
    """
    return read_words((FIRST, lang))[lang]
