"""A photo that belongs to a case."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from sqlalchemy import select

from store import talks
from store.casework.filing import attach
from store.schema import cases
from store.times import ms
from tests.pages.conftest import DeskOffice


def a_photo(desk: DeskOffice, case_id: int) -> int:
    canvas = BytesIO()
    Image.new("RGB", (640, 480), "white").save(canvas, "JPEG")
    shelf, seal, now = desk.house.shelf, desk.house.seal, ms(desk.clock[0])
    names = {"pages": [shelf.keep(canvas.getvalue())], "preview": shelf.keep(canvas.getvalue())}

    def keep(tx: talks.Tx) -> int:
        resident: int = tx.execute(select(cases.c.resident_id).where(cases.c.id == case_id)).scalar_one()
        made = talks.new_paper(tx, seal, resident, "photo", now, names=names)
        attach(tx, case_id, resident, "papers.scene", [made])
        return made

    return desk.house.store.write_now(keep)
