"""The catalogue of data as a page for people: `python -m palmtop catalogue > docs/data.md`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from store.catalogue import BOOK, Entry, Held, Keep, Level

KEPT: Mapping[Keep, str] = {
    Keep.FILE: "with the case's file: `keep_days.file` of the county; none until the archive rule is known",
    Keep.TALK: "`keep_days.talk` of the county, once it belongs to no case",
    Keep.PERSON: "as long as the person uses the service; goes at the person's request",
    Keep.WANTED: "until the person takes the consent back",
    Keep.TRAIL: "never taken away by the service; at least three years (PIPL Art. 56)",
    Keep.OFFICE: "as long as the office needs it",
    Keep.PASSING: "`keep_days.passing` of the county, once it is done",
}


INTRODUCTION = """\
Made by `python -m palmtop catalogue`; a test keeps it equal. Levels: *internal* says nothing of a
resident; *alias* is a number of a channel, which names nobody without that channel; *personal*;
*sensitive* as the Personal Information Protection Law means it (Art. 28). Personal and sensitive values
are **sealed** with a key that is not in the database and bound to their row, or held as one-way **marks**
and **hashes**.
"""


def page() -> str:
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# What is kept of people"
    yield ""
    yield INTRODUCTION
    yield "| how long | |"
    yield "|---|---|"
    for keep, words in KEPT.items():
        yield f"| {keep} | {words} |"
    for entry in sorted(BOOK, key=lambda each: each.table.name):
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield ""
    yield f"**{entry.table.name}**: {entry.about} ({entry.keep})"
    yield ""
    for level in Level:
        for held in Held:
            names = [name for name, its, way in entry.columns() if (its, way) == (level, held)]
            if names:
                yield f"* {level}, {held}: {', '.join(names)}"
