"""Letters as the conversation leaves them in the store."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert, select

from bot.house import House
from dialogs.message import Say
from store.casework.letters import letter_context
from store.database import Tx
from store.schema import address, letter, resident
from store.times import ms


def a_resident(house: House, sender: str, channel: str = "telegram", lang: str = "zh-CN") -> int:
    def add(tx: Tx) -> int:
        now = ms(house.now())
        values = {"lang": lang, "talk": b"", "created_at": now}
        resident_id = int(tx.execute(insert(resident).values(values).returning(resident.c.id)).scalar_one())
        where = {"channel": channel, "sender": sender, "resident_id": resident_id, "created_at": now}
        row = tx.execute(insert(address).values(where).returning(address.c.id)).scalar_one()
        tx.execute(resident.update().values(last_address=row).where(resident.c.id == resident_id))
        return resident_id

    return house.store.write_now(add)


def write(house: House, *texts: str, to: str = "501", resident_id: int = 1, **columns: Any) -> None:
    """One letter per text, in that order, due now."""
    now = ms(house.now())

    def add(tx: Tx) -> None:
        for text in texts:
            about = columns.get("about", "")
            key = f"test:{to}:{text}:{now}"
            body = house.seal.shut(Say(text, about=about).as_json(), letter_context(key))
            row = {
                "key": key,
                "resident_id": resident_id,
                "channel": "telegram",
                "sender": to,
                "about": about,
                "body": body,
                "state": "queued",
                "due_at": now,
                "at": now,
            }
            tx.execute(insert(letter).values({**row, **columns}))
        tx.wake("letters")

    house.store.write_now(add)


def rows(house: House) -> list[Any]:
    return house.store.read_now(lambda tx: list(tx.execute(select(letter).order_by(letter.c.id))))


def states(house: House) -> list[str]:
    return [row.state for row in rows(house)]
