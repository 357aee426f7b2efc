"""Households in, assessments out: one JSON object a line. Nothing is stored."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO

import orjson

from dialogs.findings.assessed import Plain, as_json, faults_as_json
from dialogs.words import Words
from palmtop.county import read_county, read_words, spoken
from palmtop.figures import figures
from palmtop.settings import Settings
from palmtop.wiring import real_now
from rules.all import assess
from rules.facts import Facts
from rules.standards import Standards
from rules.stated import Fault, faults
from store.times import china_day


@dataclass(frozen=True, slots=True)
class Measure:
    """What households are measured by. `words`: None leaves the sentences out."""

    day: date
    standards: Standards
    area: str
    words: Words | None = None


def assess_lines(
    settings: Settings, day: date | None, with_words: str | None, lang: str, *, files_only: bool
) -> int:
    """From standard input to standard output. 1 if a line could not be assessed; the others are all the
    same.
    """
    county, _, languages = read_county(settings.county)
    words = read_words(languages, papers=county.papers).get(with_words) if with_words else None
    standards = figures(settings, spoken(lang), files_only=files_only)
    measure = Measure(day or china_day(real_now()), standards, county.code, words)
    return write_assessments(sys.stdin.buffer, sys.stdout.buffer, measure)


def write_assessments(lines: Iterable[bytes], out: BinaryIO, measure: Measure) -> int:
    failed = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        told = _assessed(line, measure)
        failed += "faults" in told
        out.write(orjson.dumps({"line": number, **told}) + b"\n")
        out.flush()
    return 1 if failed else 0


def _assessed(line: bytes, measure: Measure) -> Plain:
    household = _household(line)
    if household is None:
        shown = line.decode("utf-8", "replace").strip()
        unread = Fault("", shown, "fault-not-a-household")
        return {"faults": faults_as_json([unread], measure.words)}
    label = {"id": household["id"]} if "id" in household else {}
    known = {name: value for name, value in household.items() if name != "id"}
    if wrong := faults(known):
        return {**label, "faults": faults_as_json(wrong, measure.words)}
    found = assess(Facts(known), measure.day, measure.standards, measure.area)
    return {**label, **as_json(found, measure.area, measure.words)}


def _household(line: bytes) -> Mapping[str, Any] | None:
    try:
        told = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        return None
    return told if isinstance(told, dict) else None
