"""How long a whole case file takes to print, with three photos, beside one bare page in the same run.

python -m bench pdf [--write]
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date
from io import BytesIO
from statistics import median
from time import perf_counter, process_time

from PIL import Image

from bench import report
from documents.dossier import Decision, Dossier, Lack, Office, Person, Photo, Reason, Told
from documents.paper import Kind, Mark, Paper, Picture, Prose
from documents.pen import Pen
from documents.press import Press
from documents.whole import bind, marked
from palmtop.county import read_words
from palmtop.settings import ROOT

GOAL_MS = 300
ROUNDS = 15
TODAY = date(2026, 11, 25)


def main(arguments: list[str]) -> int:
    rounds = 3 if "--quick" in arguments else ROUNDS
    pen = Pen(read_words(("zh-CN",), ROOT / "locales")["zh-CN"])
    press, mark = Press(), _mark(pen)
    bare = Paper(Kind.PROMISE, pen.say("promise"), {"text": Prose((pen.say("promise-text-1"),))})
    cases = [
        bind(_case(pen, n), pen, TODAY) for n in range(rounds + 1)
    ]  # each another case: nothing is reused
    whole = press.print_now(cases[0], mark)
    press.print_now(bare, mark)
    floor, floor_work = _middle(lambda _: press.print_now(bare, mark), rounds)
    took, work = _middle(lambda n: press.print_now(cases[n + 1], mark), rounds)
    pages = whole.count(b"/Type/Page/")
    lines = [
        "| printed | ms | of them at work | beside one page | goal, ms |",
        "|---|---|---|---|---|",
        f"| one bare page | {floor:.0f} | {floor_work:.0f} | 1 | |",
        f"| whole file, {pages} pages, 3 photos, {len(whole) // 1024:,} KB | {took:.0f} | {work:.0f}"
        f" | {took / floor:.1f} | {GOAL_MS} |",
    ]
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("pdf", lines)
    return 0 if took <= GOAL_MS else 1


def _middle(work: Callable[[int], object], rounds: int) -> tuple[float, float]:
    """Milliseconds of the middle round, and how many of them the processor worked for us: others may wait."""
    took, worked = [], []
    gc.collect()
    for n in range(rounds):
        began, busy = perf_counter(), process_time()
        work(n)
        took.append(1000 * (perf_counter() - began))
        worked.append(1000 * (process_time() - busy))
    return median(took), median(worked)


def _mark(pen: Pen) -> Mark:
    link = "http://127.0.0.1:8000/desk/cases/1"
    return marked(pen, code="ABC-2345-678", link=link, by="A", at="2026-11-25 09:00", why="A")


def _case(pen: Pen, number: int) -> Dossier:
    office = Office("A", "B", "C", "D", ("12345",))
    text = pen.say("missing-without")
    return Dossier(
        code="ABC-2345-678",
        programme=text[:8],
        state=text[:3],
        office=office,
        submitted=TODAY,
        person=Person(f"A{number}", "522702198503070025", "13985400017", text[:20]),
        facts=tuple(Told(f"fact.{n}", text[:4], f"{text[:12]}{number}") for n in range(18)),
        story=text * 8,
        reasons=tuple(Reason(text, "ok", text[:12]) for _ in range(8)),
        lacks=(Lack(text[:9], text[:20]),),
        members=tuple(Person(f"B{n}", "522702201003070024", tie=text[:2]) for n in range(4)),
        decision=Decision(True, TODAY, "A", "C", 80000),
        photos=tuple(Photo(text[:6], Picture(_photo(number * 3 + n))) for n in range(3)),
    )


def _photo(seed: int) -> bytes:
    """As large as the shelf keeps them, and different each time."""
    out = BytesIO()
    noise = Image.effect_noise((1500, 2000), 30 + seed % 5).convert("RGB")
    noise.save(out, "JPEG", quality=80)
    return out.getvalue()
