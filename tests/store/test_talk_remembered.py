"""A conversation need not be opened anew for each message; the row alone says where it stands."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from store.database import Tx
from store.residents import talks
from store.residents.talks import Resident
from store.schema import resident
from store.seal import Tampered
from store.times import ms
from tests.store.office import NOW, Office


def found(tx: Tx, office: Office, message: str = "m-0") -> Resident:
    who, _ = talks.find(tx, office.seal, "telegram", "chat-1", message)
    assert who is not None
    return who


def asks(office: Office, question: str, message: str, *, fails: bool = False) -> None:
    def work(tx: Tx) -> None:
        who = found(tx, office, message)
        who.talk.asked = question
        talks.save(tx, office.seal, who, talks.Left(message, {"text": "好"}), (), ms(NOW))
        if fails:
            raise RuntimeError("the power goes")

    office.write(work)


def asked(office: Office) -> str:
    return office.write(lambda tx: found(tx, office).talk.asked)


def test_what_a_turn_changed_that_was_not_kept_is_not_remembered(office: Office) -> None:
    office.resident()
    asks(office, "name", "m-1")
    with pytest.raises(RuntimeError):
        asks(office, "phone", "m-2", fails=True)
    assert asked(office) == "name"
    asks(office, "phone", "m-2")
    assert asked(office) == "phone"


def test_nobody_shares_a_conversation_with_somebody_else(office: Office) -> None:
    office.resident()
    asks(office, "name", "m-1")
    one, other = (office.write(lambda tx: found(tx, office).talk) for _ in range(2))
    one.asked = "phone"
    assert (other.asked, asked(office)) == ("name", "name")


def test_a_conversation_put_in_the_row_of_another_does_not_open(office: Office) -> None:
    """Also while the house remembers it."""
    office.resident()
    other = office.resident("chat-2")
    asks(office, "name", "m-1")

    def swap(tx: Tx) -> None:
        sealed = tx.execute(select(resident.c.talk).where(resident.c.id != other)).scalar_one()
        tx.execute(update(resident).where(resident.c.id == other).values(talk=sealed))

    office.write(swap)
    with pytest.raises(Tampered):
        office.write(lambda tx: talks.find(tx, office.seal, "telegram", "chat-2", "m-3"))


def test_a_message_is_known_again_whoever_sent_it(office: Office) -> None:
    office.resident()
    asks(office, "name", "m-1")

    def before(sender: str, message: str) -> str:
        return office.write(lambda tx: talks.find(tx, office.seal, "telegram", sender, message)[1])

    assert (before("chat-1", "m-1"), before("chat-1", "m-2")) == ("done", "")
    assert (before("nobody", "m-1"), before("nobody", "m-2")) == ("done", "")


def test_no_message_is_answered_twice(office: Office) -> None:
    """Answers have no index of their own against it: the message itself is kept once."""
    office.resident()
    asks(office, "name", "m-1")
    with pytest.raises(office.store.clashes):
        asks(office, "phone", "m-1")
    assert asked(office) == "name"
