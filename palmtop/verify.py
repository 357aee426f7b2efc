"""`python -m palmtop verify`: is the audit trail whole?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dialogs.words import Words
from palmtop.settings import BadSettings, Settings
from palmtop.wiring import build
from store.times import CHINA, moment
from store.trail import Anchor, BadAnchor, Fault, Verdict, read_anchors
from store.trail import verify as check


def verify(settings: Settings, since: date | None, lang: str) -> int:
    """0: whole. 1: somebody touched it, and where. Raises BadSettings for a day without an anchor."""
    house = build(settings)
    try:
        words = house.words(lang)
        try:
            anchors = read_anchors(settings.anchor_folder, house.seal)
        except BadAnchor as why:
            print(words.say("verify-bad-anchor", {"why": why.what, "file": why.file}))
            return 1
        begin = _anchor_of(anchors, since)
        verdict = house.store.read_now(lambda tx: check(tx, house.seal, anchors, begin))
    finally:
        house.store.close()
    for line in report(verdict, words):
        print(line)
    return 0 if verdict.whole else 1


def report(verdict: Verdict, words: Words) -> list[str]:
    counts = {
        "rows": verdict.rows,
        "anchors": verdict.anchors,
        "words": verdict.words,
        "erased": verdict.erased,
    }
    lines = [words.say("verify-counted", counts)]
    if not verdict.anchors:
        lines.append(words.say("verify-no-anchor"))
    lines += [_fault(fault, words) for fault in verdict.faults]
    return [*lines, words.say("verify-whole" if verdict.whole else "verify-broken")]


def _fault(fault: Fault, words: Words) -> str:
    when = f"{moment(fault.at).astimezone(CHINA):%Y-%m-%d %H:%M:%S}" if fault.at is not None else "none"
    place = words.say("verify-row", {"chain": fault.chain, "seq": str(fault.seq), "when": when})
    return f"{place} {words.say(f'verify-{fault.kind}')}"


def _anchor_of(anchors: Sequence[Anchor], day: date | None) -> Anchor | None:
    if day is None:
        return None
    for anchor in anchors:
        if anchor.day == day:
            return anchor
    raise BadSettings("verify-no-anchor-of", day=day.isoformat())
