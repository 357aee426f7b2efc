"""A call or a visit is written down in the case: no message, but part of its story."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from api import rooms
from api.desk.case.screen import Refusal, show_case
from api.forms import Sent
from api.guard import Form, Staff
from api.render import house_of
from cases.contacts import OUTCOMES, WAYS, WITH
from cases.moves import Given, MoveRefused, NotYours
from cases.people import staff_number
from store import desk
from store.database import Tx
from store.desk.tasks import NewTask, open_task

router = APIRouter(dependencies=[Depends(rooms.whole_case)])


@router.post("/cases/{case_id}/contacts")
async def contact(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """With a day for the next step, that step becomes a task of whoever writes. A call was made, however the
    case has gone on meanwhile: it is kept, and what else happened is said.
    """
    house, now, ground = house_of(request), house_of(request).now(), house_of(request).today()
    next_on, then = form.day("next_on"), form.line("next", 300)
    data = {
        "way": _one_of(form, "way", WAYS),
        "with": _one_of(form, "with", WITH),
        "outcome": _one_of(form, "outcome", OUTCOMES),
        **({"next": then} if then else {}),
        **({"next_on": next_on.isoformat()} if next_on and then else {}),
    }

    def work(tx: Tx) -> int:
        given = Given(words=form.text("words", 2000), data=data)
        save = desk.Save(signed.actor, case_id, None, [("contact", given)])
        moved = desk.act(tx, house.seal, save, now, ground)
        if next_on and then:
            key, me = f"contact:{case_id}:{moved.case.version}", staff_number(signed.actor.id)
            area, village = moved.case.area, moved.case.village
            wanted = NewTask(key, "contact-next", area, next_on, case_id, village, assignee=me, words=then)
            open_task(tx, house.seal, wanted, now, me)
        return moved.case.version

    try:
        version = await house.store.write(work)
    except NotYours:
        raise
    except MoveRefused as refused:
        refusal = Refusal(refused.message, "contact", refused.status)
        return await show_case(request, signed, case_id, form, refusal=refusal)
    seen = form.whole("version")
    missed = f"&seen={seen}" if seen is not None and seen + 1 < version else ""
    return RedirectResponse(f"/desk/cases/{case_id}?done=contact{missed}", 303)


def _one_of(form: Sent, name: str, known: tuple[str, ...]) -> str:
    said = form.line(name, 20)
    return said if said in known else known[0]
