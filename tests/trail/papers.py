"""A photo that belongs to a case."""

from __future__ import annotations

from io import BytesIO

from PIL import Image
from sqlalchemy import insert, select

from store.casework.filing import attach
from store.database import Tx
from store.residents import talks
from store.schema import cases, payment_batch, payment_sample
from store.times import ms
from tests.pages.conftest import DeskOffice


def a_photo(desk: DeskOffice, case_id: int) -> int:
    canvas = BytesIO()
    Image.new("RGB", (640, 480), "white").save(canvas, "JPEG")
    shelf, seal, now = desk.house.shelf, desk.house.seal, ms(desk.clock[0])
    names = {"pages": [shelf.keep(canvas.getvalue())], "preview": shelf.keep(canvas.getvalue())}

    def keep(tx: Tx) -> int:
        resident: int = tx.execute(select(cases.c.resident_id).where(cases.c.id == case_id)).scalar_one()
        made = talks.new_paper(tx, seal, resident, "photo", now, names=names)
        attach(tx, case_id, resident, "papers.scene", [made])
        return made

    return desk.house.store.write_now(keep)


def a_list_and_a_sample(desk: DeskOffice) -> tuple[int, int]:
    """Both without any payment."""
    who = int(desk.people["lina"].id.removeprefix("staff:"))
    listed = insert(payment_batch).values(
        number="1", area="522702", n=0, total=0, sha256="", exported_by=who, exported_at=0
    )
    drawn = insert(payment_sample).values(
        area="522702", month="2026-11", seed="1", population=0, size=0, drawn_by=who, drawn_at=0
    )

    def keep(tx: Tx) -> tuple[int, int]:
        made = tx.execute(listed.returning(payment_batch.c.id)).scalar_one()
        return made, tx.execute(drawn.returning(payment_sample.c.id)).scalar_one()

    return desk.house.store.write_now(keep)
