"""Letters to a resident that something other than the conversation writes: a notice, a clerk's reply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace
from sqlalchemy import bindparam, select

from cases.case import Notice
from cases.people import TOWNSHIP_DIGITS
from dialogs.ground import Ground
from dialogs.message import UNCOUNTED, Say, verb_buttons
from dialogs.scripts.looked_up import because
from store.database import Tx
from store.engine.prepared import Prepared
from store.reaching import Sending, how_to_send
from store.schema import address, letter, resident
from store.seal import Seal
from store.times import ms
from store.upsert import insert_into

HOLD = timedelta(seconds=10)
"""So long a clerk's reply waits before it leaves: a slip is noticed in the moment after it."""
NO_HOLD = timedelta()
ALBUM = "/"
"""Ends the part of a letter's key that it shares with the other letters about the same album of photos."""
_IN_LINE = Prepared(
    select(resident.c.id).where(resident.c.id == bindparam("resident_id")).with_for_update(key_share=True)
)
"""As a turn does: letters to one person get their numbers in the order in which they are committed."""


def post_to_resident(
    tx: Tx,
    seal: Seal,
    resident_id: int,
    say: Say,
    key: str,
    now: datetime,
    case_id: int | None,
    by_staff: int | None = None,
    *,
    at_once: bool = False,
    hold: timedelta = NO_HOLD,
) -> None:
    """Queue a letter to the address the resident used last. A key that was used before is left alone.

    At night it is held until the morning, unless it cannot wait (see `store.reaching`) or answers what the
    person has just done (`at_once`). With `hold` it leaves that much later, and can be taken back until then
    (see `store.desk.unsending`).

    To an address that blocked us, or where there is none (taken down at the counter), the letter is kept as
    blocked or failed: staff see it and use the phone.

    Who else writes to this person waits until the transaction ends: a page that has shown one letter never
    asks for one with a lower number.
    """
    tx.later(_IN_LINE, resident_id=resident_id)
    to = tx.execute(
        select(address.c.channel, address.c.sender, address.c.blocked_at)
        .join(resident, resident.c.last_address == address.c.id)
        .where(resident.c.id == resident_id)
    ).first()
    state = "failed" if to is None else "blocked" if to.blocked_at else "queued"
    channel = to.channel if to else ""
    sending = Sending("reply") if at_once else how_to_send(tx, resident_id, channel, case_id, by_staff, now)
    say = replace(say, after=UNCOUNTED)  # a number that is typed answers what was said in the conversation
    body = say.as_json()
    row = insert_into(tx, letter).values(
        key=key,
        resident_id=resident_id,
        channel=channel,
        sender=to.sender if to else "",
        case_id=case_id,
        about=say.about,
        body=seal.shut(body, letter_context(key)),
        by_staff=by_staff,
        state=state,
        due_at=max(ms(now + hold), sending.held_until),
        at=ms(now),
        lane=sending.lane,
        held_until=sending.held_until,
    )
    tx.execute(row.on_conflict_do_nothing())
    tx.wake("letters")
    tx.wake(f"resident:{resident_id}")


_TO_BE_HEARD = ("hear", "hear-nothing", "staff")
_BUTTONS: Mapping[str, tuple[str, ...]] = {
    "told-ask": ("supply",),
    "told-incomplete": ("supply",),
    "told-died": ("staff",),
    "told-died-before": ("staff",),
    "told-hearing-less": _TO_BE_HEARD,
    "told-hearing-end": _TO_BE_HEARD,
    **dict.fromkeys(
        (
            "told-change",
            "told-end",
            "told-end-died",
            "told-close-died",
            "told-refuse",
            "told-not-accept",
            "told-discontinue",
            "told-data-refused",
        ),
        ("appeal", "track"),
    ),
}
"""What a resident can do at once about what is told; else only to see how far the case is."""
_OF_A_CASE = frozenset({"supply", "hear", "hear-nothing", "appeal"})


def _of(verb: str, case_id: str) -> str:
    return f"{verb}:{case_id}" if verb in _OF_A_CASE else verb


def tell(
    tx: Tx,
    seal: Seal,
    resident_id: int,
    notice: Notice,
    ground: Ground,
    now: datetime,
    by_staff: int | None,
    hold: timedelta = NO_HOLD,
) -> None:
    """A notice of a case as a letter, in the resident's language.

    It carries the whole text for our own channels, and a neutral one for a locked screen.
    """
    lang = tx.execute(select(resident.c.lang).where(resident.c.id == resident_id)).scalar_one()
    words = ground.words(lang)
    verbs = _BUTTONS.get(notice.message, ("track",))
    params = {**notice.params, **_place(str(notice.params.get("area") or ""), ground, lang)}
    if notice.params.get("asked"):
        params["because"] = because(notice.params["asked"], words)
    say = Say(
        words.say(notice.message, params),
        options=verb_buttons(words, *(_of(verb, notice.case_id) for verb in verbs)),
        preview=words.say(notice.push, params),
        case_id=notice.case_id,
    )
    key, case_id = f"case:{notice.key}", int(notice.case_id)
    post_to_resident(tx, seal, resident_id, say, key, now, case_id, by_staff, hold=hold)


def _place(area: str, ground: Ground, lang: str) -> Mapping[str, str]:
    """What a township is called, for a text that says where a case went."""
    try:
        return {"place": ground.places.shown(area, lang)} if len(area) >= TOWNSHIP_DIGITS else {}
    except KeyError:
        return {}


def letter_context(key: str) -> bytes:
    """What a letter's body is sealed to."""
    return b"letter:" + key.encode()
