"""Rows hold on to each other: whoever touches one, is found out. On both databases, as their owner."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError

from cases.people import Actor, Role
from store.database import Store, Tx
from store.migrate import migrate
from store.schema import trail, trail_head, trail_words
from store.seal import Seal, make_key
from store.trail import CHAINS, Act, What, canonical, erase_words, note, words_of
from store.trail.chain import hash_of
from tests.store.office import CLERK, NOW, TOWN
from tests.trail.conftest import Books


def test_what_is_hashed_never_changes() -> None:
    row = (
        1,
        17,
        1_795_000_000_000,
        "staff:1",
        "clerk",
        TOWN,
        "case",
        7,
        "",
        "own",
        0,
        "10.0.0.0/24 5f0a1b2c",
        b"\x01",
    )
    said = canonical(row)
    assert said == (
        b"palmtop trail 1,1:1,2:17,13:1795000000000,7:staff:1,5:clerk,9:522702001,4:case,1:7,0:,3:own,1:0,"
        b"20:10.0.0.0/24 5f0a1b2c,2:01"
    )
    assert hash_of(bytes(32), row) == sha256(bytes(32) + said).digest()
    assert canonical((1, None, "a,1:b")) != canonical((1, "", "a", "b"))


def test_untouched_books_are_whole(books: Books) -> None:
    books.fill()
    books.note(What.SEARCH, words="罗小秀")
    books.anchor()
    books.fill(3)
    verdict = books.check()
    assert verdict.whole and (verdict.rows, verdict.anchors, verdict.words, verdict.erased) == (16, 1, 1, 0)


def test_the_house_itself_cannot_change_or_delete_a_row(books: Books) -> None:
    books.fill(2)
    for statement in ("UPDATE trail SET why = 'x'", "DELETE FROM trail"):
        with pytest.raises(DBAPIError, match="only ever added to"):
            books.store.write_now(lambda tx, said=statement: tx.conn.exec_driver_sql(said))  # type: ignore[misc]
    assert books.check().whole


def test_migrating_puts_the_guards_up_too(empty_database_url: str, seal: Seal) -> None:
    migrate(empty_database_url)
    store = Store(empty_database_url)
    try:
        texts = dict.fromkeys(("actor", "role", "area", "what", "subject", "why", "place"), "")
        row = {"chain": 0, "seq": 1, "at": 1, "n": 0, "hash": b"", "mac": b"", **texts}
        store.write_now(lambda tx: tx.execute(insert(trail).values(row)))
        for statement in ("UPDATE trail SET why = 'x'", "DELETE FROM trail"):
            with pytest.raises(DBAPIError, match="only ever added to"):
                store.write_now(lambda tx, said=statement: tx.conn.exec_driver_sql(said))  # type: ignore[misc]
    finally:
        store.close()


def test_an_edited_row_is_named(books: Books) -> None:
    books.fill()
    books.tamper("UPDATE trail SET case_id = 99 WHERE seq = 5")
    assert books.found() == [("changed", 5)]


def test_a_deleted_row_is_named(books: Books) -> None:
    books.fill()
    books.tamper("DELETE FROM trail WHERE seq = 5")
    assert books.found() == [("missing", 5)]


def test_a_deleted_row_is_named_even_when_the_rest_moves_up(books: Books) -> None:
    books.fill(6)
    books.tamper("DELETE FROM trail WHERE seq = 5", "UPDATE trail SET seq = 5 WHERE seq = 6")
    assert books.found() == [("changed", 5)]


def test_a_row_put_in_between_is_named(books: Books) -> None:
    books.fill(6)
    copied = "at, actor, role, area, what, 77, subject, why, n, place, promise, hash, mac"
    columns = copied.replace("77", "case_id")
    books.tamper(
        "UPDATE trail SET seq = 7 WHERE seq = 6",
        f"INSERT INTO trail (chain, seq, {columns}) SELECT chain, 6, {copied} FROM trail WHERE seq = 5",
    )
    assert books.found() == [("changed", 6)]


def test_a_row_added_by_somebody_who_knows_how_to_hash_is_not_in_our_hand(books: Books) -> None:
    books.fill(4)

    def forge(store: Store) -> None:
        with store.engine.begin() as conn:
            last = conn.execute(select(trail).order_by(trail.c.seq.desc())).first()
            assert last is not None
            values = last._mapping
            new = {**values, "seq": 5, "case_id": 99}
            fields = tuple(new[name] for name in list(values)[:13])
            made = hash_of(bytes(last.hash), fields)
            stranger = Seal.from_text(make_key()).sign(made)
            conn.execute(insert(trail).values({**new, "hash": made, "mac": stranger}))
            conn.execute(trail_head.update().values(seq=5, hash=made))

    forge(books.store)
    assert books.found() == [("forged", 5)]


def test_two_rows_that_changed_places_are_named(books: Books) -> None:
    books.fill(6)
    books.tamper(
        "UPDATE trail SET seq = 100 WHERE seq = 3",
        "UPDATE trail SET seq = 3 WHERE seq = 4",
        "UPDATE trail SET seq = 4 WHERE seq = 100",
    )
    assert books.found() == [("changed", 3)]


def test_a_tail_that_was_cut_off_is_missed(books: Books) -> None:
    books.fill(6)
    books.tamper("DELETE FROM trail WHERE seq > 4")
    assert books.found() == [("cut", 5)]


def test_a_cut_with_the_noted_end_moved_back_is_seen_by_the_anchor(books: Books) -> None:
    books.fill(6)
    books.anchor()
    chain = next(iter(books.store.read_now(lambda tx: tx.execute(select(trail.c.chain)).scalars().all())))
    back = "UPDATE trail_head SET seq = 4, hash = (SELECT hash FROM trail WHERE seq = 4)"
    books.tamper("DELETE FROM trail WHERE seq > 4", f"{back} WHERE chain = {chain}")
    assert books.found() == [("cut", 5)]


def test_nothing_left_at_all_is_seen_by_the_anchor(books: Books) -> None:
    books.fill(6)
    books.anchor()
    books.tamper("DELETE FROM trail", "DELETE FROM trail_head")
    assert books.found() == [("cut", 1)]


def test_other_words_than_were_written_are_seen(books: Books) -> None:
    books.note(What.SEARCH, words="罗小秀")
    books.note(What.SEARCH, words="王明")
    books.tamper("UPDATE trail_words SET body = (SELECT body FROM trail_words WHERE seq = 1) WHERE seq = 2")
    assert books.found() == [("words", 2)]


def test_erasing_a_person_takes_the_words_and_leaves_the_chain_whole(books: Books) -> None:
    books.note(What.UNMASK, case_id=7, words="她打电话来，要核对")
    books.note(What.UNMASK, case_id=8, words="办理发放")
    assert books.store.write_now(lambda tx: erase_words(tx, 7)) == 1
    verdict = books.check()
    assert verdict.whole and (verdict.words, verdict.erased) == (1, 1)
    kept = books.store.read_now(lambda tx: words_of(tx, books.seal, [(1, 1), (1, 2)]))
    assert kept == {(1, 2): "办理发放"}


def test_words_lie_sealed(books: Books) -> None:
    books.note(What.SEARCH, words="罗小秀")
    body = books.store.read_now(lambda tx: tx.execute(select(trail_words.c.body)).scalar_one())
    assert "罗小秀".encode() not in bytes(body)


def test_eight_at_once_leave_whole_chains(books: Books) -> None:
    people = [Actor(f"staff:{number}", Role.CLERK, TOWN) for number in range(1, 20)]

    def work(turn: int) -> None:
        books.note(actor=people[turn % len(people)], case_id=turn)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(200)))
    verdict = books.check()
    assert verdict.whole and verdict.rows == 200 and verdict.chains == CHAINS


def test_what_is_rolled_back_was_never_written_down(books: Books) -> None:
    books.fill(2)

    def breaks(tx: Tx) -> None:
        note(tx, books.seal, Act(CLERK, What.CASE, 3), NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        books.store.write_now(breaks)
    books.fill(1)
    assert books.check().whole and books.check().rows == 3
