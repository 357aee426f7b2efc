"""No text makes a pattern of ours slow: eight times the text is eight times the work, and not 64.

Every pattern is found by walking the code; what is hard for it is made from the pattern itself.
"""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import pytest

from dialogs.hear.agreement import plainly
from dialogs.hear.amounts import read_monthly, read_yearly
from dialogs.hear.asides import cannot_write, put_off
from dialogs.hear.calendar.days import read_day
from dialogs.hear.choice import pick, pick_many
from dialogs.hear.danger import danger
from dialogs.hear.family.ages import read_age
from dialogs.hear.family.counting import read_count
from dialogs.hear.family.obligors import read_others
from dialogs.hear.family.on_behalf import looks_for_another
from dialogs.hear.family.relatives import read_relatives
from dialogs.hear.hardship import own_trouble, told_of_others
from dialogs.hear.passing.courtesy import clauses_that_count, comes_back, thanks, without_courtesy
from dialogs.hear.passing.english import writes_english
from dialogs.hear.passing.of_the_service import service_verb
from dialogs.hear.passing.of_the_window import part_asked
from dialogs.hear.persons.names import read_own_name
from dialogs.hear.taken_back import instead
from dialogs.hear.talk_itself import of_the_talk, wrong_in_it
from dialogs.hear.unasked.at_home import told_at_home
from dialogs.hear.unasked.pieces import presents_themselves, says_something, tells
from dialogs.hear.unasked.spent import told_of_bills
from dialogs.hear.verbs import verb_of
from dialogs.hear.whereabouts import read_whereabouts
from dialogs.understand.hints import hints
from dialogs.understand.spelling import plain
from tests.guard.patterns import END, Asked, asked, hard_for, made_in, places, ways_of_asking
from tests.guard.stopwatch import seconds_of
from tests.speed import times_slower

RUNNING = {
    "around": ("贵州省", "福泉"),
    "called": "110|119",
    "edge": r"\b",
    "form": "abc",
    "forms": ("(?:福泉市|福泉)", "(?:金山|陆坪)(?:街道办|街道|[镇乡](?:政府|里|头)?)"),
    "kept": ("abc", "12"),
    "names": ("王丽", "Wang Li"),
}
"""What stands for words that are known only while it runs."""
MADE_ELSEWHERE = frozenset({"members", "patterns", "readers", "words", "shape"})
"""In what makes patterns from tables of their module: found where the module keeps them."""
OPTIONS = (("a", ("我家", "first")), ("b", ("别的", "second")))
READERS: dict[str, tuple[Callable[[str], object], ...]] = {
    "dialogs/hear/agreement.py": (plainly,),
    "dialogs/hear/amounts.py": (read_monthly, read_yearly),
    "dialogs/hear/asides.py": (put_off, cannot_write),
    "dialogs/hear/calendar/": (lambda text: read_day(text, date(2026, 11, 26)), read_monthly),
    "dialogs/hear/choice.py": (lambda text: pick(text, OPTIONS), lambda text: pick_many(text, OPTIONS)),
    "dialogs/hear/danger.py": (danger,),
    "dialogs/hear/family/ages.py": (lambda text: read_age(text, 2026),),
    "dialogs/hear/family/counting.py": (lambda text: read_count(text, 1, 20),),
    "dialogs/hear/family/obligors.py": (lambda text: read_others(text, 0, 10),),
    "dialogs/hear/family/on_behalf.py": (looks_for_another,),
    "dialogs/hear/family/relatives.py": (read_relatives,),
    "dialogs/hear/hardship.py": (told_of_others, own_trouble),
    "dialogs/hear/passing/courtesy.py": (thanks, comes_back, clauses_that_count, without_courtesy),
    "dialogs/hear/passing/english.py": (writes_english,),
    "dialogs/hear/passing/of_the_service.py": (service_verb,),
    "dialogs/hear/passing/of_the_window.py": (part_asked,),
    "dialogs/hear/persons/names.py": (read_own_name,),
    "dialogs/hear/reckoned.py": (read_monthly, read_yearly),
    "dialogs/hear/taken_back.py": (instead,),
    "dialogs/hear/talk_itself.py": (of_the_talk, wrong_in_it),
    "dialogs/hear/unasked/at_home.py": (told_at_home,),
    "dialogs/hear/unasked/pieces.py": (tells, says_something, presents_themselves),
    "dialogs/hear/unasked/spent.py": (told_of_bills,),
    "dialogs/hear/vague.py": (read_monthly, read_yearly),
    "dialogs/hear/verbs.py": (partial(verb_of, in_script=True),),
    "dialogs/hear/whereabouts.py": (read_whereabouts,),
    "dialogs/understand/hints.py": (lambda text: hints(plain(text)),),
    "dialogs/understand/spelling.py": (plain,),
}
"""Where patterns may grow with the square: only these ask them, and these read no long text."""
LONG_RUN = os.environ.get("LONG") == "1"
EACH = 40 if LONG_RUN else 6
"""Texts for a pattern."""
TINY = 120
FOR_PATTERNS, FOR_READERS = (2_500, 20_000), (500, 4_000)
"""A short and a long text. Over the long one a pattern is done in a few milliseconds or, where its work grows
with the square, hardly before `TOO_LONG`: no load on the machine takes the one for the other.
"""
TOO_LONG = 0.3 * times_slower()
"""Seconds of the processor."""
WORTH_MEASURING = 0.02
"""Seconds for the long text: where it is looked through once or ten times, it takes less. A clock of the
processor that moves in ticks of 4 ms would else make a square of nothing.
"""
MOST = 20.0
"""Between eight times the work for eight times the text, and 64, where it grows with the square."""


@pytest.fixture(autouse=True)
def nothing_between() -> Iterator[None]:
    """To look for garbage takes longer than most of these texts."""
    gc.disable()
    yield
    gc.enable()


def test_no_pattern_is_lost_in_a_short_text() -> None:
    """Where each word can be read in two ways, a hundred characters are more than anybody can wait for."""
    lost = [
        (one.where, *text) for one in all_of_them() for text in hard_for(one.pattern) if _is_lost(one, *text)
    ]
    assert not lost, lost


def test_work_grows_with_the_text() -> None:
    """Patterns for what people say are many and large: LONG=1 looks at these too (a minute)."""
    looked_at = [one for one in all_of_them() if LONG_RUN or not one.where.startswith("dialogs/")]
    square = [(one.where, *text) for one in looked_at for text in (_square(one) and _square(one),) if text]
    unread = [found for found in square if not any(found[0].startswith(each) for each in READERS)]
    assert not unread, unread
    for where, before, body in square:
        for file, readers in READERS.items():
            for read in readers if where.startswith(file) else ():
                assert not all(_grows(partial(_read, read, before, body), *FOR_READERS) for _ in range(2)), (
                    where
                )


def test_a_pattern_that_backtracks_would_be_found() -> None:
    assert _is_lost(_asked("(a+)+b"), "", "a")
    assert _is_lost(_asked("(?:喂+|你好)+$"), "", "喂")
    for slow in (r"(a+)+b", r"(?:人|快)(?:怕是|快)*不行", r"\d+x", r"(?:ab?)*c", r"\s*\($", r"除了?.+?外$"):
        assert _square(_asked(slow)), slow
    for quick in (r"a+b?", r"\d(?:x|$)", r"[ab]{1,20}c"):
        assert not _square(_asked(quick)), quick


def _asked(pattern: str) -> Asked:
    return Asked("", re.compile(pattern), anywhere=True, whole=False)


def all_of_them() -> Iterator[Asked]:
    ways, known = ways_of_asking(), set()
    for place in places():
        try:
            one = asked(place, RUNNING, ways)
        except NameError as unknown:
            assert unknown.name in MADE_ELSEWHERE, (place, unknown)
            continue
        known.add((one.pattern.pattern, one.pattern.flags))
        yield one
    for one in made_in({place.module for place in places()}):
        if (one.pattern.pattern, one.pattern.flags) not in known:
            yield one


def _is_lost(one: Asked, before: str, body: str) -> bool:
    return _work(one, before, body, TINY) >= TOO_LONG


def _square(one: Asked) -> tuple[str, str] | None:
    """The beginning and what is repeated, where it takes more than twice the work for twice the text."""
    for before, body in hard_for(one.pattern, EACH):
        if _grows(partial(_work, one, before, body), *FOR_PATTERNS):
            return before, body
    return None


def _grows(work: Callable[[int], float], short: int, long: int) -> bool:
    if work(TINY) >= TOO_LONG:  # worse than the square: nobody lives to see the end of a longer one
        return True
    took = work(long)
    if took >= TOO_LONG:
        return work(long) >= TOO_LONG
    if took <= WORTH_MEASURING:
        return False
    pairs = ((min(work(short) for _ in range(3)), work(long)) for _ in range(4))
    return all(longer > MOST * shorter for shorter, longer in pairs)


def _work(one: Asked, before: str, body: str, size: int) -> float:
    text = _text(before, body, size)
    if one.anywhere:
        return seconds_of(lambda: list(one.pattern.finditer(text)), TOO_LONG)
    return seconds_of(lambda: one.pattern.fullmatch(text) if one.whole else one.pattern.match(text), TOO_LONG)


def _read(read: Callable[[str], object], before: str, body: str, size: int) -> float:
    text = _text(before, body, size)
    return seconds_of(lambda: read(text), TOO_LONG)


def _text(before: str, body: str, size: int) -> str:
    return before + body * (size // len(body)) + END
