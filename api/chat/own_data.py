"""What the service knows of me: to read, and as a file to take along. Only in the browser it was told in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from api.chat.documents import pace
from api.chat.page import chat_page
from api.chat.visitor import Visitor, visitor
from api.desk.case.dossier import NOT_A_FACT, PAPER_LISTS, fact_called, fact_in_words
from api.render import house_of
from cases.codes import grouped
from dialogs.ground import Ground
from dialogs.questions.by_fact import QUESTIONS
from dialogs.questions.kinds import whole_day, yuan
from dialogs.words import Words
from store.desk.printing import CasePrint
from store.own_data import OwnData, own_data
from store.times import CHINA, china_day, china_minute, moment

router = APIRouter()
Known = dict[str, Any]


@router.get("/mine/data")
async def page(request: Request) -> HTMLResponse:
    who = await visitor(request)
    found = await _read(request, who)
    values: Known = {"title": who.words.say("own-data"), "data": None}
    if found is not None:
        values["data"] = _for_eyes(found, request, who.words)
    return chat_page(request, who, "chat/own_data.html", values)


@router.get("/mine/data.json")
async def file(request: Request) -> Response:
    """The same for a machine, whole."""
    who = await visitor(request)
    found = await _read(request, who)
    if found is None:
        raise HTTPException(404)
    content = orjson.dumps(_for_machines(found), option=orjson.OPT_INDENT_2)
    headers = {"Content-Disposition": 'attachment; filename="my-data.json"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


async def _read(request: Request, who: Visitor) -> OwnData | None:
    house = house_of(request)
    if who.known is None:
        return None
    if not pace.allows(who.sender, house.now().timestamp()):
        raise HTTPException(429)
    number = who.known.resident_id
    return await house.store.read(lambda tx: own_data(tx, house.seal, number))


def _for_eyes(found: OwnData, request: Request, words: Words) -> Known:
    ground = house_of(request).today()

    def told(facts: Mapping[str, Any]) -> list[tuple[str, str]]:
        return told_of(facts, ground, words)

    def shown(case: CasePrint) -> Known:
        file, number = case.file, int(case.file.case.id)
        paid = [
            payment_in_words(kind, fen, month, state, words)
            for at, kind, fen, month, state in found.payments
            if at == number
        ]
        return {
            "code": grouped(file.case.code),
            "kind": words.say(f"kind-{file.case.kind}"),
            "facts": told(file.facts),
            "papers": len(case.papers),
            "paid": paid,
        }

    return {
        "since": whole_day(china_day(moment(found.since)), words),
        "channels": [words.say(f"own-data-by-{channel}") for channel, _ in found.channels],
        "drafts": [told(facts) for facts in found.drafts.values()],
        "household": told(found.household),
        "cases": [shown(case) for case in found.cases],
        "lines": [(line.own, _when(line.at.timestamp()), line.text) for line in found.lines],
    }


def told_of(facts: Mapping[str, Any], ground: Ground, words: Words) -> list[tuple[str, str]]:
    """Name and value of each, in words."""
    return [
        (
            fact_called(_of_one(name, facts), facts, ground, words),
            fact_in_words(name, value, facts, ground, words) or words.say("own-data-open"),
        )
        for name, value in facts.items()
        if name not in NOT_A_FACT and not name.startswith(PAPER_LISTS)
    ]


def _of_one(name: str, facts: Mapping[str, Any]) -> str:
    """What the registers say of one person needs no number; of several, each has theirs."""
    stem, _, index = name.partition("[")
    alone = index == "0]" and stem not in QUESTIONS and f"{stem}[1]" not in facts
    return stem if alone else name


def payment_in_words(kind: str, fen: int, month: str, state: str, words: Words) -> str:
    """`month`: "2026-12", or "" for what is paid once. What did not arrive is not called paid."""
    year, _, number = month.partition("-")
    said = {
        "sum": yuan(fen),
        "kind": words.say(f"pay-kind-{kind}"),
        "state": words.say(f"pay-state-{state}"),
        "month": words.say("own-data-month", {"year": year, "month": int(number)}) if number else "",
    }
    return words.say("own-data-paid", said)


def _for_machines(found: OwnData) -> Known:
    return {
        "lang": found.lang,
        "since": _day(found.since),
        "channels": [{"channel": channel, "since": _day(at)} for channel, at in found.channels],
        "profile": found.profile,
        "drafts": found.drafts,
        "household": found.household,
        "cases": [_case(case) for case in found.cases],
        "consents": [
            {"kind": kind, "given": given, "at": _when(at / 1000), "case": number}
            for kind, given, at, number in found.consents
        ],
        "payments": [
            {"case": number, "kind": kind, "fen": fen, "month": month, "state": state}
            for number, kind, fen, month, state in found.payments
        ],
        "messages": [
            {"from": "me" if line.own else "us", "at": _when(line.at.timestamp()), "text": line.text}
            for line in found.lines
        ],
    }


def _case(case: CasePrint) -> Known:
    file = case.file
    return {
        "id": int(file.case.id),
        "code": file.case.code,
        "kind": file.case.kind,
        "track": file.case.track,
        "state": file.case.state,
        "submitted": file.case.submitted_at.astimezone(CHINA).isoformat(timespec="seconds"),
        "name": file.name,
        "facts": file.facts,
        "said": file.marks,
        "words": file.words,
        "papers": [paper.item for paper in case.papers],
    }


def _day(at: int) -> str:
    return china_day(moment(at)).isoformat()


def _when(seconds: float) -> str:
    return china_minute(moment(round(seconds * 1000)))
