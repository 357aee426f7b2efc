"""Each invariant finds nothing in a history that is right, and finds what was made wrong in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.faults import invariants
from tests.faults.excuses import hurried
from tests.faults.history import Applicant, Books, Bubble, Done, History, Hurry, Said
from tests.faults.invariants import INVARIANTS, Invariant

NOW = 1_000_000
A_LETTER: dict[str, Any] = {
    "channel": "telegram", "sender": "501", "resident_id": 1, "case_id": None, "text": "具体在哪里？",
    "state": "sent", "lane": "reply", "held_until": 0, "due_at": NOW - 1, "error": None,
}  # fmt: skip


def a_history() -> History:
    """One resident, two messages, one photo, one case that a clerk took and answered."""
    said = [
        Said("telegram", "501", "7:1", "房子烧了", 1.0, acked=True, deliveries=3),
        Said("telegram", "501", "7:2", "(photo)", 2.0, acked=True, photo=True),
    ]
    case = {
        "id": 5, "draft": "d5", "kind": "temporary", "resident_id": 1, "area": "522702001",
        "village": "522702001002", "state": "accepted", "version": 3,
    }  # fmt: skip
    steps = (
        ("file", "submitted", "submitted"),
        ("take", "submitted", "accepted"),
        ("reply", "accepted", "accepted"),
    )
    letters = [
        {**A_LETTER, "id": 1, "key": "r:telegram:7:1:0", "provider_id": "11"},
        {**A_LETTER, "id": 2, "key": "g:1:photos:7:2", "provider_id": "12", "text": "收到了"},
        {**A_LETTER, "id": 3, "key": "case:5:2", "provider_id": "13", "case_id": 5, "lane": "notice"},
        {**A_LETTER, "id": 4, "key": "case:5:3", "provider_id": "14", "case_id": 5, "lane": "notice",
         "text": "第1号在办"},
    ]  # fmt: skip
    books = Books(
        inbox=[_inbox("7:1"), _inbox("7:2")],
        address=[{"id": 1, "channel": "telegram", "sender": "501", "resident_id": 1}],
        letter=letters,
        cases=[case],
        event=[
            {"case_id": 5, "version": number, "move": move, "source": source, "target": target}
            for number, (move, source, target) in enumerate(steps, 1)
        ],
        paper=[{"id": 9, "resident_id": 1, "case_id": 5, "files": ["a" * 32]}],
        trail=[{"what": "move", "case_id": 5, "subject": f"event:{number}"} for number in (1, 2, 3)],
        tally=({("522702001", "open", ""): 1}, {("522702001", "open", ""): 1}),
        shelf={"a" * 32},
        read_at=NOW,
    )
    bubbles = [Bubble(501, 10 + row["id"], row["text"], 10.0 + row["id"]) for row in letters]
    return History(
        said=said, bubbles=bubbles, books=books,
        done=[Done(5, "reply", "第1号在办", acked=True)],
        applicants=[Applicant("telegram", "501", finished=True)],
    )  # fmt: skip


def _inbox(message: str) -> dict[str, Any]:
    return {
        "id": int(message[2:]),
        "channel": "telegram",
        "message_id": message,
        "resident_id": 1,
        "state": "done",
    }


def _rows(name: str, change: Callable[[list[dict[str, Any]]], object]) -> Callable[[History], None]:
    return lambda history: (change(getattr(history.books, name)), None)[1]


def _set(name: str, at: int, **values: Any) -> Callable[[History], None]:
    return _rows(name, lambda rows: rows[at].update(values))


def _again(name: str, at: int = 0, **values: Any) -> Callable[[History], None]:
    return _rows(name, lambda rows: rows.append({**rows[at], **values}))


def _bubble(history: History) -> None:
    history.bubbles.append(Bubble(501, 99, "收到了", 12.5, by="post-1.1"))


def _swap(history: History) -> None:
    history.bubbles[0].at, history.bubbles[1].at = history.bubbles[1].at, history.bubbles[0].at


def _tally(history: History) -> None:
    history.books.tally[0]["522702001", "open", ""] = 2  # type: ignore[index]


def _fault(history: History) -> None:
    history.books.trail_faults.append("cut")


def _file(history: History) -> None:
    history.books.shelf.add("b" * 32)


def _waits(history: History) -> None:
    history.applicants[0].waits_for = "电话"


DOCTORED: tuple[tuple[Invariant, str, Callable[[History], None]], ...] = (
    (invariants.acknowledged_is_stored, "lost", _rows("inbox", lambda rows: rows.pop(0))),
    (invariants.one_effect_per_message, "occurs 2 times", _again("inbox")),
    (invariants.one_effect_per_message, "nobody said", _again("inbox", message_id="7:3")),
    (invariants.one_effect_per_message, "sent 1 photos and has 2", _again("paper", id=10)),
    (invariants.one_effect_per_message, "written 2 times", _again("letter", 3, key="case:5:9")),
    (invariants.one_effect_per_message, "written 0 times", _set("letter", 3, text="")),
    (invariants.one_case_per_draft, "has 2 cases", _again("cases", id=6, draft="d6")),
    (invariants.one_case_per_draft, "has 0 cases", _rows("cases", lambda rows: rows.clear())),
    (invariants.one_case_per_draft, "case of draft d5", _again("cases", id=6)),
    (invariants.status_path_is_legal, "versions", _rows("event", lambda rows: rows.pop(1))),
    (invariants.status_path_is_legal, "not allowed", _set("event", 1, move="pay")),
    (invariants.status_path_is_legal, "did not stand", _set("event", 1, source="approved")),
    (invariants.status_path_is_legal, "ends elsewhere", _set("cases", 0, state="closed")),
    (invariants.every_change_is_told, "told to nobody", _rows("letter", lambda rows: rows.pop(2))),
    (invariants.every_change_is_told, "never happened", _again("letter", 3, key="case:5:9", text="")),
    (invariants.every_change_is_told, "waits", _set("letter", 0, state="queued")),
    (invariants.doubled_only_in_the_window, "came twice", _bubble),
    (invariants.order_in_a_chat_is_kept, "before letter", _swap),
    (invariants.papers_and_files_agree, "not on the shelf", _set("paper", 0, files=["c" * 32])),
    (invariants.papers_and_files_agree, "belongs to nothing", _file),
    (invariants.trail_is_whole, "cut", _fault),
    (invariants.trail_is_whole, "not in the trail", _rows("trail", lambda rows: rows.pop())),
    (invariants.no_row_in_two_townships, "is not in", _set("cases", 0, area="522702002")),
    (invariants.no_row_in_two_townships, "another resident", _set("paper", 0, resident_id=2)),
    (invariants.every_message_is_answered, "no answer", _rows("letter", lambda rows: rows.pop(0))),
    (invariants.every_message_is_answered, "no answer", _rows("letter", lambda rows: rows.pop(1))),
    (invariants.every_message_is_answered, "waits for", _waits),
    (invariants.counters_equal_a_recount, "kept 2, counted 1", _tally),
    (invariants.nothing_sits_forgotten, "is parked", _set("inbox", 0, state="parked")),
    (invariants.unasked_names_nobody, "tells", _set("letter", 2, text="王大山家的救助批下来了")),
)  # fmt: skip


@pytest.mark.parametrize("invariant", INVARIANTS, ids=lambda each: each.__name__)
def test_a_history_that_is_right_contradicts_nothing(invariant: Invariant) -> None:
    assert invariant(a_history()) == []


@pytest.mark.parametrize(
    ("invariant", "words", "spoil"), DOCTORED, ids=lambda each: getattr(each, "__name__", None)
)
def test_what_was_made_wrong_is_found(
    invariant: Invariant, words: str, spoil: Callable[[History], None]
) -> None:
    history = a_history()
    spoil(history)
    found = invariant(history)
    assert len(found) >= 1 and words in found[0]


def test_every_invariant_can_fail() -> None:
    assert {each for each, _, _ in DOCTORED} == set(INVARIANTS)


def test_a_bubble_too_many_is_forgiven_only_for_a_blow_between_or_a_spoiled_answer() -> None:
    history = a_history()
    _bubble(history)
    history.blow("killed after both had come", 13.0)
    assert invariants.doubled_only_in_the_window(history)
    history.blow("another killed between", 12.2, who="post-2.1")
    assert invariants.doubled_only_in_the_window(history)
    history.blow("killed between", 12.2, who="post-1.1")
    assert invariants.doubled_only_in_the_window(history) == []
    history.blows.clear()
    history.bubbles[1].by = "post-3.1"
    history.blow("killed long after another took over", 30.0, who="post-1.1")
    assert invariants.doubled_only_in_the_window(history), "after half a second no lease is over"
    history.bubbles[1].at = 18.0
    assert invariants.doubled_only_in_the_window(history) == []
    history.bubbles[1].at = 12.0
    history.blows.clear()
    history.overtaken = {2}
    assert invariants.doubled_only_in_the_window(history) == []
    history.overtaken = {1}
    assert invariants.doubled_only_in_the_window(history)
    history.bubbles[-1].told = False
    assert invariants.doubled_only_in_the_window(history) == []


def test_a_message_that_came_too_soon_is_forgiven_only_for_the_death_of_who_sent_the_one_before() -> None:
    history = a_history()
    before = Bubble(501, 99, "收到了", 12.0, by="post-1.1")
    history.hurries += [
        Hurry(501, "post-2.1", 12.5, before, asleep=0.0),
        Hurry(501, "post-2.1", 12.6, None, asleep=0.0),
    ]
    assert hurried(history) == history.hurries
    history.blow("killed, but it had not sent anything", 12.2, who="post-2.1")
    history.blow("killed later", 12.9, who="post-1.1")
    assert hurried(history) == history.hurries
    history.blow("killed between", 12.2, who="post-1.1")
    assert hurried(history) == history.hurries[1:]
    history.hurries[1] = replace(history.hurries[1], asleep=0.3)
    assert hurried(history) == []
