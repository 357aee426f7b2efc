"""A county's people looked through at once: who may newly qualify, who is near, who must be checked.

Reading, judging and writing go side by side, so memory stays flat. What is done is on disk with a
checkpoint beside it: a screening that was stopped goes on where it was, and the result is the same.
"""

from __future__ import annotations

import gc
import hashlib
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from dialogs.findings.assessed import Plain, faults_as_json
from dialogs.words import Words
from palmtop.county import read_county, spoken
from palmtop.figures import figures
from palmtop.refused import FIRST
from palmtop.screen_people import Listed, People, Progress
from palmtop.screen_registry import Registry
from palmtop.screen_rows import BadList, Row
from palmtop.screen_sheet import write_workbook
from palmtop.settings import Settings
from palmtop.wiring import real_now
from rules.all import PROGRAMMES, Programme, look
from rules.line import Fen, Outcome
from rules.many import Brief, Screening
from rules.standards import BadStandards, Standards
from store.shipped.standards import supposing
from store.times import china_day

BY_STATUS = ("tekun", "dibao", "dibao-single", "border", "rigid")
COVERS = {"dibao-single": "dibao"}
Paid = Mapping[str, Programme]


@dataclass(frozen=True, slots=True)
class Task:
    """One list to be screened, and by what."""

    people: People
    out: Path
    day: date
    standards: Standards
    area: str
    words: Words

    @property
    def lines(self) -> Path:
        return self.out / f"{self.people.name}.screened.jsonl"

    @property
    def workbook(self) -> Path:
        return self.out / f"{self.people.name}.screened.xlsx"

    @property
    def begun(self) -> Path:
        return self.out / f"{self.people.name}.screened.part"

    @property
    def checkpoint(self) -> Path:
        return self.out / f"{self.people.name}.screened.checkpoint"

    def mark(self) -> str:
        """What the result depends on: another list, day or figure begins anew."""
        digest = hashlib.sha256(f"{self.day} {self.area} {self.words.lang}".encode())
        digest.update(repr(self.standards.values).encode())
        for part in self.people.marks():
            digest.update(part)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for at the terminal. `file` None: the people of the house's own books."""

    file: Path | None
    out: Path | None = None
    day: date | None = None
    supposed: Path | None = None
    lang: str = FIRST
    files_only: bool = False
    reveal: str = ""  # the reason for which names and numbers are to be shown whole


def screen(settings: Settings, wish: Wish) -> int:
    """0: every row was judged; 1: some rows have faults; 130: stopped. Raises BadList where nothing can be
    done.
    """
    words = spoken(wish.lang)
    try:
        task = _task(settings, wish, words)
        task.out.mkdir(parents=True, exist_ok=True)
        return run(task)
    except (BadStandards, OSError) as why:
        raise BadList("screen-unable", why=str(why)) from None
    except KeyboardInterrupt:
        print(words.say("screen-stopped"), file=sys.stderr)
        return 130


def _task(settings: Settings, wish: Wish, words: Words) -> Task:
    county = read_county(settings.county)[0]
    standards = figures(settings, words, files_only=wish.files_only)
    standards = supposing(standards, wish.supposed) if wish.supposed else standards
    day = wish.day or china_day(real_now())
    if wish.file is not None:
        people: People = Listed(wish.file)
        out = wish.out or wish.file.parent
    else:
        people = Registry(settings, day, wish.reveal)
        out = wish.out or settings.data / "screened"
    return Task(people, out, day, standards, county.code, words)


def run(task: Task, stop_after: int | None = None) -> int:
    """`stop_after`: leave off after so many households, as if the machine had been switched off."""
    with _without_stops():
        failed = _judge_all(task, stop_after)
        if stop_after is not None:
            return 0
        counts = write_workbook(task.workbook, _results(task.begun), task.words)
    os.replace(task.begun, task.lines)
    task.checkpoint.unlink(missing_ok=True)
    words = task.words
    sheets = words.listed(f"{words.say(f'screen-sheet-{name}')} {n:,}" for name, n in counts.items())
    print(words.say("screen-done", {"sheets": sheets}), task.lines, task.workbook, sep="\n", file=sys.stderr)
    return 1 if failed else 0


def _judge_all(task: Task, stop_after: int | None) -> int:
    progress = _where_we_were(task)
    screening = Screening(task.day, task.standards, task.area)
    paid = _with_amounts(task)
    clock = _Clock(progress.done, task.words)
    with task.begun.open("r+b" if progress.written else "wb") as out:
        out.truncate(progress.written)
        out.seek(progress.written)
        for batch, last in task.people.batches(progress):
            results = [_result(row, screening, paid, task.words) for row in batch]
            out.write(b"".join(orjson.dumps(one) + b"\n" for one in results))
            failed = progress.failed + sum("faults" in one for one in results)
            progress = replace(
                progress, done=progress.done + len(batch), failed=failed, written=_on_disk(out), last=last
            )
            _keep(task, progress)
            clock.tell(progress.done)
            gc.collect(0)
            if stop_after is not None and progress.done >= stop_after:
                break
    return progress.failed


@contextmanager
def _without_stops() -> Iterator[None]:
    """Households leave no circles behind, so looking for them again and again only takes time."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def _where_we_were(task: Task) -> Progress:
    fresh = Progress(task.mark())
    try:
        kept = Progress(**orjson.loads(task.checkpoint.read_bytes()))
    except (OSError, ValueError, TypeError):
        return fresh
    whole = task.begun.exists() and task.begun.stat().st_size >= kept.written
    if kept.mark != fresh.mark or not whole:
        return fresh
    print(task.words.say("screen-going-on", {"done": kept.done}), file=sys.stderr)
    return kept


def _on_disk(out: BinaryIO) -> int:
    out.flush()
    os.fsync(out.fileno())
    return out.tell()


def _keep(task: Task, progress: Progress) -> None:
    """Written beside and renamed, so that there is always a whole checkpoint."""
    fresh = task.checkpoint.with_suffix(".new")
    fresh.write_bytes(orjson.dumps(progress))
    os.replace(fresh, task.checkpoint)


class _Clock:
    """Tells how far we are, at most every second."""

    def __init__(self, done: int, words: Words) -> None:
        self._words = words
        self._first, self._begun, self._told = done, time.monotonic(), 0.0

    def tell(self, done: int) -> None:
        now = time.monotonic()
        if now - self._told >= 1:
            self._told = now
            speed = (done - self._first) / max(now - self._begun, 0.001)
            said = self._words.say("screen-so-far", {"done": done, "speed": round(speed)})
            print(said, file=sys.stderr, flush=True)


def _results(path: Path) -> Iterator[Plain]:
    with path.open("rb") as lines:
        for line in lines:
            yield orjson.loads(line)


def _result(row: Row, screening: Screening, paid: Paid, words: Words) -> Plain:
    labels = dict(row.labels)
    head: Plain = {"row": row.number, "id": labels.pop("id", ""), "labels": labels}
    if row.faults:
        return {**head, "faults": faults_as_json(row.faults, words)}
    briefs = screening.briefs(row.known)
    status = row.known.get("household.status")
    return {**head, "status": status, **_sorted_out(briefs, status), **_amounts(briefs, row, screening, paid)}


def _sorted_out(briefs: tuple[Brief, ...], status: str | None) -> Plain:
    new, others, near, check = [], [], [], []
    verdicts, because = {}, {}
    missing: dict[str, None] = {}
    for brief in briefs:
        name, outcome = brief.name, brief.outcome
        verdicts[name] = outcome.value
        if brief.because:
            because[name] = brief.because
        if brief.blocked_by:
            missing[brief.blocked_by] = None
        if outcome is Outcome.STAFF_CHECK:
            check.append(name)
        elif outcome is Outcome.LIKELY and name in BY_STATUS:
            if status != COVERS.get(name, name):
                new.append(name)
        elif outcome is Outcome.LIKELY:
            others.append(name)
        if brief.near is not None:
            near.append({"programme": name, "fen": _fen(brief)})
    return {
        "new": new,
        "near": near,
        "check": check,
        "others": others,
        "missing": list(missing),
        "verdicts": verdicts,
        "because": because,
    }


def _fen(brief: Brief) -> int:
    fen: Any = brief.near.args["fen"] if brief.near else 0
    return int(fen)


def _with_amounts(task: Task) -> Paid:
    """Dibao can be worked out only where the county has said by which method."""
    method = task.standards.within("dibao.method", task.day, task.area)
    names = ("tekun", "dibao") if method is not None and method.current else ("tekun",)
    return {one.name: one for one in PROGRAMMES if one.name in names and not one.track}


def _amounts(briefs: tuple[Brief, ...], row: Row, screening: Screening, paid: Paid) -> Plain:
    """Fen a month, where every factor is confirmed."""
    known: dict[str, int] = {}
    for brief in briefs:
        programme = paid.get(brief.name) if brief.outcome is Outcome.LIKELY else None
        if programme is not None:
            amount = look(programme, screening.home(row.known)).amount
            if amount is not None:
                known[brief.name] = int(Fen(amount.fen))
    return {"amounts": known} if known else {}
