"""What the economic check says of one case: who was asked about and why it was allowed, what came back, what
that changed. A household that does not agree is looked at again (Measures for Confirming Dibao Art. 18).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api import rooms
from api.desk.case import dossier
from api.desk.case.as_happened import answer_in_words, changed_in_words
from api.desk.case.part import case_part
from api.desk.checks.batches import working_days_since
from api.desk.looking import along
from api.desk.telling import Telling
from api.forms import Sent
from api.guard import Form, SignedIn, Staff
from api.render import house_of
from cases.case import Case
from cases.moves import Missing, MoveRefused, NotYours
from cases.states import State
from dialogs.findings.contradictions import Difference, differences
from dialogs.findings.finding import amounts
from dialogs.ground import Ground
from dialogs.words import Words
from store import checks, desk
from store.database import Tx
from store.trail import Act, What

router = APIRouter(dependencies=[Depends(rooms.whole_case)])
EMPTY = Sent()


@router.get("/cases/{case_id}/check")
async def page(request: Request, signed: Staff, case_id: int, done: str = "") -> HTMLResponse:
    return await _page(request, signed, case_id, done=done)


@router.post("/cases/{case_id}/check/dispute")
async def disagree(request: Request, signed: Staff, case_id: int, form: Form) -> Response:
    """The household says that the check is wrong: their words are kept, the people asked about again."""
    house = house_of(request)

    def work(tx: Tx) -> None:
        checks.dispute(tx, house.seal, signed.actor, case_id, form.text("words", 1000), house.now())

    try:
        await house.store.write(along(request, Act(signed.actor, What.CHECK, case_id, why="disputed"), work))
    except NotYours:
        raise
    except MoveRefused as refused:
        problem = "check-dispute-words" if isinstance(refused, Missing) else refused.message
        return await _page(request, signed, case_id, form, problem=problem)
    return RedirectResponse(f"/desk/cases/{case_id}/check?done=dispute", 303)


async def _page(
    request: Request,
    signed: SignedIn,
    case_id: int,
    typed: Sent = EMPTY,
    *,
    problem: str = "",
    done: str = "",
) -> HTMLResponse:
    house, ground, words = house_of(request), house_of(request).today(), signed.words
    tell = Telling(words, house.now(), ground)

    def read(tx: Tx, head: desk.CaseHead) -> Mapping[str, Any]:
        found = differences(checks.evidence_of(tx, house.seal, signed.actor, head.file, ground.day))
        lookups = checks.checks_of(tx, house.seal, signed.actor, case_id)
        return {
            "differences": [told(each, words) for each in found],
            "lookups": lookups,
            "stage": stage_in_words(checks.stage_of(tx, head.file.case, lookups), words, tell, ground),
            "overdue": overdue(head.file.case, ground.day),
            "changes": [changed_in_words(each, words) for each in reversed(head.file.changes)],
            "disputes": head.file.disputes,
        }

    values = {
        "shown": lambda name, value: dossier.fact_in_words(name, value, {}, ground, words),
        "typed": typed,
        "problem": problem,
        "done": done == "dispute",
        "answer": lambda found: answer_in_words(found, words),
    }
    return await case_part(
        request, "desk/case_check.html", signed, case_id, read, values, 422 if problem else 200
    )


def stage_in_words(stage: checks.Stage, words: Words, tell: Telling, ground: Ground) -> str:
    """Where the check is and since when; "" once everybody is answered for."""
    if stage.name == "over":
        return ""
    if stage.since is None:
        return words.say(f"check-stage-{stage.name}", {"batch": stage.batch})
    waited = working_days_since(stage.since, ground)
    known = {"when": tell.when(stage.since), "days": waited, "batch": stage.batch}
    return words.say(f"check-stage-{stage.name}", known)


def overdue(case: Case, today: date) -> date | None:
    """The last day of the check, once it is over and nothing came back."""
    late = case.state is State.CHECKING and case.step_due is not None and case.step_due < today
    return case.step_due if late else None


def told(found: Difference, words: Words) -> tuple[str, str]:
    """The sentence for staff, and the question that could be asked."""
    params = amounts(found.params)
    return words.say(f"differ-{found.pair}", params), words.say(f"differ-{found.pair}.ask", params)
