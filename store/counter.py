"""Requests taken down at the counter for people without a phone: kept after every step, each for its clerk.

The person becomes a resident without an address: what is written to them is kept as not delivered, and staff
use the telephone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from secrets import token_hex
from typing import Any

import orjson
from sqlalchemy import delete, insert, select, update

from cases.people import Actor, staff_number
from cases.refusals import NotYours
from dialogs.deeds import Filed
from dialogs.ground import Ground
from dialogs.questions.by_fact import CONSENTS, question_for
from dialogs.scripts.endings import Hand
from dialogs.state import MARK_WHEN, Talk
from rules import keys
from store.casework.filing import file_case
from store.casework.shapes import CaseFile
from store.database import Tx
from store.papers.paper import MIME
from store.residents.browsers import Upload
from store.residents.talks import files_of, new_paper, shut_talk
from store.schema import consent, counter_draft, paper, resident
from store.seal import Seal
from store.times import ms

CHANNEL = "counter"
KEPT_FOR = timedelta(days=30)
"""How long a request that nobody handed in is kept after it was last touched."""

_d = counter_draft.c


@dataclass(frozen=True, slots=True)
class CounterDraft:
    id: int
    script: str
    key: str
    staff_id: int
    resident_id: int | None
    case_id: int | None  # once it was handed in
    kept_at: int  # ms
    known: dict[str, Any] = field(default_factory=dict)
    marks: dict[str, list[str]] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)  # exactly as typed, also what could not be read
    lead: int | None = None  # the case of whoever told of this person

    @property
    def name(self) -> str:
        return str(self.known.get(keys.NAME.name) or "")


FROM_A_LEAD = {keys.STORY: keys.LEAD_WHAT, **{key: key for key in (keys.TOWNSHIP, keys.VILLAGE, keys.PLACE)}}
"""What somebody told of another person, by what it answers in that person's own request. The name they are
called by next door is no name for a form.
"""


def take_down(
    tx: Tx, seal: Seal, actor: Actor, script: str, now: datetime, lead: CaseFile | None = None
) -> int:
    """The draft's id. With what a lead says already, where it began with one."""
    key = token_hex(16)
    found = {to.name: of.name for to, of in FROM_A_LEAD.items() if lead and lead.facts.get(of.name)}
    known = {name: lead.facts[of] for name, of in found.items()} if lead else {}
    marks = {name: lead.marks[of] for name, of in found.items() if of in lead.marks} if lead else {}
    typed = {name: known[name] for name in (keys.STORY.name, keys.PLACE.name) if name in known}
    body = orjson.dumps({"known": known, "marks": marks, "typed": typed, "lead": lead and int(lead.case.id)})
    row = insert(counter_draft).values(
        staff_id=staff_number(actor.id),
        script=script,
        key=key,
        body=seal.shut(body, counter_context(key)),
        made_at=ms(now),
        kept_at=ms(now),
    )
    made: int = tx.execute(row.returning(_d.id)).scalar_one()
    return made


def waiting(tx: Tx, seal: Seal, actor: Actor) -> tuple[CounterDraft, ...]:
    """The clerk's own that are not handed in, the last touched first."""
    mine = select(counter_draft).where(_d.staff_id == staff_number(actor.id), _d.case_id.is_(None))
    return tuple(_opened(seal, row) for row in tx.execute(mine.order_by(_d.kept_at.desc(), _d.id.desc())))


def draft_of(tx: Tx, seal: Seal, actor: Actor, draft_id: int, *, lock: bool = False) -> CounterDraft:
    """One of the clerk's own; `lock`: ours until the transaction ends. Raises NotYours."""
    mine = select(counter_draft).where(_d.id == draft_id, _d.staff_id == staff_number(actor.id))
    row = tx.execute(mine.with_for_update() if lock else mine).first()
    if row is None:
        raise NotYours("counter")
    return _opened(seal, row)


def keep(tx: Tx, seal: Seal, draft: CounterDraft, now: datetime) -> None:
    """What was filled in so far, readable or not."""
    body = {"known": draft.known, "marks": draft.marks, "typed": draft.typed, "lead": draft.lead}
    sealed = seal.shut(orjson.dumps(body), counter_context(draft.key))
    values = {"body": sealed, "resident_id": draft.resident_id, "kept_at": ms(now)}
    tx.execute(update(counter_draft).where(_d.id == draft.id, _d.case_id.is_(None)).values(**values))


def keep_photo(
    tx: Tx, seal: Seal, draft: CounterDraft, upload: Upload, lang: str, now: datetime
) -> CounterDraft:
    """The draft with one more photo for the fact that `upload.name` names."""
    owner = draft.resident_id or _someone(tx, seal, lang, now)
    names = {"pages": list(upload.pages), "preview": upload.preview, "mime": MIME}
    made = new_paper(tx, seal, owner, "photo", ms(now), names=names, sha256=upload.sha256)
    before = draft.known.get(upload.name) or []
    return replace(draft, resident_id=owner, known={**draft.known, upload.name: [*before, made]})


def drop(tx: Tx, seal: Seal, draft: CounterDraft) -> tuple[str, ...]:
    """Thrown away. The names of what is to be taken off the shelf; a request that was handed in stays."""
    if draft.case_id is not None:
        return ()
    tx.execute(delete(counter_draft).where(_d.id == draft.id))
    if draft.resident_id is None:
        return ()
    owner = draft.resident_id
    kept = tx.execute(delete(paper).where(paper.c.resident_id == owner).returning(paper.c.names)).scalars()
    files = tuple(name for each in kept for name in files_of(seal, bytes(each), owner))
    tx.execute(delete(resident).where(resident.c.id == owner))
    return files


def long_left(tx: Tx, seal: Seal, now: datetime, most: int = 50) -> tuple[CounterDraft, ...]:
    """Requests that nobody handed in and nobody touched for `KEPT_FOR`."""
    left = select(counter_draft).where(_d.case_id.is_(None), _d.kept_at < ms(now - KEPT_FOR))
    return tuple(_opened(seal, row) for row in tx.execute(left.order_by(_d.id).limit(most)))


def hand_in(
    tx: Tx,
    seal: Seal,
    actor: Actor,
    draft: CounterDraft,
    ending: Hand,
    facts: Mapping[str, Any],
    lang: str,
    now: datetime,
    ground: Ground,
) -> int:
    """The id of the case. Handing the same draft in again gives the same one.

    Consents are recorded as said at the counter, with the actor as their witness.
    """
    if draft.case_id is not None:
        return draft.case_id
    owner = draft.resident_id or _someone(tx, seal, lang, now)
    _record_consents(tx, actor, draft, facts, owner, ground, lang, now)
    filing = Filed(
        draft=f"{CHANNEL}:{draft.id}",
        kind=ending.kind,
        track=ending.track,
        area=ending.area,
        village=ending.village,
        urgent=ending.first_aid,
        first_aid=ending.first_aid,
        facts=facts,
        marks={name: draft.marks[name] for name in facts if name in draft.marks},
        finding=ending.finding,
        words=str(facts.get("enquiry.words") or ""),
    )
    case_id = file_case(tx, seal, filing, owner, now, ground, taken_by=actor.name, lead=draft.lead)
    tx.execute(
        update(counter_draft)
        .where(_d.id == draft.id)
        .values(
            case_id=case_id, resident_id=owner, body=seal.shut(orjson.dumps({}), counter_context(draft.key))
        )
    )
    return case_id


def _record_consents(
    tx: Tx,
    actor: Actor,
    draft: CounterDraft,
    facts: Mapping[str, Any],
    owner: int,
    ground: Ground,
    lang: str,
    now: datetime,
) -> None:
    words = ground.words(lang)
    for name, kind in CONSENTS.items():
        if name not in facts:
            continue
        said = draft.marks.get(name)
        at = datetime.fromisoformat(said[MARK_WHEN]) if said else now
        row = insert(consent).values(
            resident_id=owner,
            kind=kind,
            given=bool(facts[name]),
            version=words.fingerprint(question_for(name).words_id),
            lang=lang,
            channel=CHANNEL,
            witness=staff_number(actor.id),
            at=ms(at),
        )
        tx.execute(row)


def _someone(tx: Tx, seal: Seal, lang: str, now: datetime) -> int:
    """A resident whom nothing of ours reaches."""
    made = insert(resident).values(lang=lang, talk=b"", created_at=ms(now)).returning(resident.c.id)
    number: int = tx.execute(made).scalar_one()
    talk = shut_talk(seal, Talk(lang=lang), number)
    tx.execute(update(resident).where(resident.c.id == number).values(talk=talk))
    return number


def _opened(seal: Seal, row: Any) -> CounterDraft:
    body = orjson.loads(seal.open(row.body, counter_context(row.key)))
    return CounterDraft(
        row.id, row.script, row.key, row.staff_id, row.resident_id, row.case_id, row.kept_at,
        body.get("known", {}), body.get("marks", {}), body.get("typed", {}), body.get("lead"),
    )  # fmt: skip


def counter_context(key: str) -> bytes:
    return f"counter:{key}".encode()
