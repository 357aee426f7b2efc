"""Public notices for other systems: exactly what hangs on the board, no more."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.v1.door import ReadsNotices
from api.v1.reading import LISTED, no_place, shown
from api.v1.told import NOTICES_EXAMPLE, NoticesQuery, NoticesTold, NoticeTold
from store.access.notices import list_notices
from store.access.seen import BadCursor
from store.database import Tx
from store.notices.rows import Notice

router = APIRouter(prefix="/api/v1")


@router.get(
    "/notices",
    response_model=NoticesTold,
    responses=shown(NOTICES_EXAMPLE, *LISTED),
    tags=["notices"],
    summary="Public notices that hang today",
)
async def notices_page(who: ReadsNotices, query: Annotated[NoticesQuery, Query()]) -> NoticesTold:
    """Names are masked by rule. After `last` a notice must not be shown any more, by you either."""
    house, today = who.house, who.house.today().day

    def read(tx: Tx) -> NoticesTold:
        found, following = list_notices(tx, house.seal, who.key, query.after, query.limit, today)
        who.note(tx, "api:notices", n=len(found))
        return NoticesTold(notices=[_told(each) for each in found], next=following)

    try:
        return await house.store.write(read)
    except BadCursor:
        raise no_place() from None


def _told(notice: Notice) -> NoticeTold:
    entry = notice.entry
    return NoticeTold(
        name=entry.shown.name,
        members=entry.shown.members,
        amount_fen=entry.shown.amount_fen,
        kind=entry.kind,
        about=entry.about,
        area=entry.township,
        village=entry.village or None,
        first=entry.first,
        last=entry.last,
    )
