"""What holds at every moment (promises §1H), asked of the whole database after every step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from cases.moves import open_to
from store import schema
from store.casework.rows import ERASED, case_of
from store.catalogue import BOOK
from store.database import Tx
from store.errands import LATE
from store.reaching import POSTED
from store.times import ms, span_ms
from tests.faults import invariants
from tests.faults.history import Books, History, Said, books_in
from tests.model.world import Person, World

Counted = Mapping[str, int]
ALWAYS = (
    invariants.acknowledged_is_stored,
    invariants.one_effect_per_message,
    invariants.one_case_per_draft,
    invariants.status_path_is_legal,
    invariants.papers_and_files_agree,
    invariants.trail_is_whole,
    invariants.no_row_in_two_townships,
    invariants.counters_equal_a_recount,
)
"""Of those that the runs with real processes are held to. The others need a provider that lives by itself;
that everybody is answered is asked at once (`World.bring`), before the answer may be forgotten.
"""

FORGOTTEN = timedelta(days=30)
"""The county's period."""


def broken(world: World, said: list[Said]) -> list[str]:
    """Everything that contradicts any of them. `said`: what the house still has to know of."""
    books = replace(world.read(lambda tx: books_in(tx, world.house.seal, world.folder)), read_at=0)
    found = [f"{each.__name__}: {why}" for each in ALWAYS for why in each(History(said=said, books=books))]
    found += [f"told: {why}" for why in invariants.every_change_is_told(History(books=_unerased(books)))]
    return found + world.read(_errands_that_broke) + world.read(_messages_not_done)


def _unerased(books: Books) -> Books:
    """What was told of a case that was erased is gone; that it happened stays."""
    gone = {row["id"] for row in books.cases if row["draft"].startswith(ERASED)}
    return replace(books, event=[row for row in books.event if row["case_id"] not in gone])


def _errands_that_broke(tx: Tx) -> list[str]:
    row = schema.errand.c
    found = tx.execute(select(row.name, row.error).where(row.error.is_not(None), row.error != LATE))
    return [f"the errand {each.name} broke: {each.error}" for each in found]


def _messages_not_done(tx: Tx) -> list[str]:
    row = schema.inbox.c
    found = tx.execute(select(row.message_id, row.state).where(row.state != "done"))
    return [f"message {each.message_id} is {each.state}" for each in found]


def counted(world: World) -> Counted:
    """Rows of every table: what came twice changes none of them."""

    def work(tx: Tx) -> Counted:
        return {entry.table.name: len(tx.execute(select(*entry.table.primary_key)).all()) for entry in BOOK}

    return world.read(work)


def numbers(world: World) -> Mapping[str, frozenset[int]]:
    """Of what pages, the sweep and jobs remember by number."""
    counted = (schema.letter, schema.inbox, schema.paper)
    return world.read(
        lambda tx: {each.name: frozenset(tx.execute(select(each.c.id)).scalars()) for each in counted}
    )


def overdue(world: World) -> list[str]:
    """What was said in no case and should have been forgotten, if the house has just done so."""
    now = ms(world.clock())

    def work(tx: Tx) -> list[str]:
        row = schema.errand.c
        before = now - span_ms(FORGOTTEN)
        if tx.execute(select(row.done_at).where(row.name == "old talk")).scalar() != now:
            return []
        return [
            f"{table.name} {row.id} is still kept"
            for table in (schema.letter, schema.inbox)
            for row in tx.execute(select(table).where(table.c.at < before, table.c.case_id.is_(None)))
            if row.resident_id and not (row.state == "queued" and row.channel in POSTED)
        ]

    return world.read(work)


def words_kept(world: World, who: Person) -> list[str]:
    """Where a person's name or numbers still stand, in whatever is sealed."""
    words = [each.encode() for each in (who.name, who.id_number, who.phone)]

    def work(tx: Tx) -> list[str]:
        found: list[str] = []
        for entry in BOOK:
            for row in tx.execute(select(entry.table)):
                found += _known(world, row._mapping, entry.table.name, entry.sealed, words)
        return found

    return world.read(work)


def _known(
    world: World,
    row: Mapping[str, Any],
    table: str,
    sealed: Mapping[str, Callable[[Any], bytes]],
    words: list[bytes],
) -> list[str]:
    found = []
    for name, context in sealed.items():
        if row[name] is None:
            continue
        text = world.house.seal.open(bytes(row[name]), context(row))
        if any(word in text for word in words):
            found.append(f"{table}.{name}")
    return found


def buttons(world: World) -> list[tuple[int, Any, Any]]:
    """Every move that somebody of the staff could make now: case, actor, move."""

    def work(tx: Tx) -> list[tuple[int, Any, Any]]:
        found = []
        for row in tx.execute(select(schema.cases).order_by(schema.cases.c.id)).all():
            case = case_of(row, world.house.seal)
            if row.draft.startswith(ERASED):
                continue
            found += [
                (row.id, actor, move) for actor in world.staff for move in open_to(case, actor, world.clock())
            ]
        return found

    return world.read(work)
