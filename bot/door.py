"""One message in, its answers out, in one transaction. The same door for every channel."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct, convert, to_builtins
from msgspec.structs import replace

from bot.channel import FileRef, Inbound
from bot.deeds import Doer
from bot.house import House
from dialogs import talk as talking
from dialogs.deeds import Filed, Routed, Supplied, ToldCase
from dialogs.hear.danger import danger
from dialogs.message import BACK, Heard, Say
from dialogs.state import Talk
from dialogs.telling.emergency import at_once
from dialogs.turn import Turn
from dialogs.turns.offshore import without_identity
from dialogs.turns.pressed import pressed_label
from store.casework import post_to_resident
from store.database import Tx
from store.engine import failpoints
from store.jobs import FETCH_FILE, file_key
from store.post import failures
from store.residents import conversation, left_drafts, newcomers, talks
from store.residents.addresses import note_gone
from store.residents.talks import Resident
from store.times import ms

log = logging.getLogger("palmtop.door")

SHORT = 500
"""Characters. A longer message takes longer to be understood than others should wait for the event loop."""
DEATHS = 3
"""Of processes that had a message in hand, after which it is not read any more. Two may be chance."""


class Taken(Struct, frozen=True, gc=False):
    """A message that is safely in the house."""

    resident_id: int
    duplicate: bool = False
    failed: bool = False  # kept, but the answer has to be tried again


async def take(house: House, inbound: Inbound) -> Taken:
    """Take a message in and answer it. When this returns, everything about it is durable.

    A turn that raises leaves nothing behind but the message itself, which is tried again later, and parked
    where staff see it if that goes on; the resident is told so. What processes died over is tried by itself,
    and parked after a few. Raises only when not even that could be kept: then the sender must not be told
    "received".
    """
    inbound = _writable(inbound)
    if not house.in_hand.deaths(inbound.channel, inbound.message_id):
        return await _taken(house, inbound)
    async with house.in_hand.singly:
        return await _suspected(house, inbound)


async def _suspected(house: House, inbound: Inbound) -> Taken:
    died = house.in_hand.deaths(inbound.channel, inbound.message_id)
    if died >= DEATHS:
        log.error("%d processes died over a message on %s: it waits for staff", died, inbound.channel)
        unread = _parkable(house, inbound)
        return await house.store.write(lambda tx: _park(tx, house, unread))
    taken = await _taken(house, inbound)
    house.in_hand.forget(inbound.channel, inbound.message_id)
    return taken


async def _taken(house: House, inbound: Inbound) -> Taken:
    try:
        try:
            return await _try(house, inbound)
        except house.store.clashes:  # two first messages at once: the second finds what the first made
            return await _try(house, inbound)
    except Exception as failure:
        log.exception("a turn failed on %s: %s", inbound.channel, type(failure).__name__)
        return await house.store.write(lambda tx: _keep_failed(tx, house, inbound))


def _writable(inbound: Inbound) -> Inbound:
    """Half characters (lone surrogates) cannot be kept by any database; the rest of the message can."""
    try:
        inbound.heard.text.encode()
    except UnicodeEncodeError:
        text = inbound.heard.text.encode(errors="replace").decode()
        return replace(inbound, heard=replace(inbound.heard, text=text))
    return inbound


async def _try(house: House, inbound: Inbound) -> Taken:
    now = house.now()
    short = len(inbound.heard.text) <= SHORT
    return await house.store.write(lambda tx: turn(tx, house, inbound, now), brief=short)


def _keep_failed(tx: Tx, house: House, inbound: Inbound) -> Taken:
    inbound = _unread(house, inbound)
    _make_known(tx, house, inbound)
    kept = failures.keep(
        tx, house.seal, inbound.channel, inbound.sender, inbound.message_id, to_builtins(inbound), house.now()
    )
    _tell(tx, house, inbound, kept.resident_id, "failed-parked" if kept.parked else "failed-kept")
    return Taken(kept.resident_id, failed=True)


def _parkable(house: House, inbound: Inbound) -> Inbound:
    """What is kept of it for staff. If somebody died even over that: nothing of its words."""
    name = f"{inbound.message_id}:parked"
    if house.in_hand.deaths(inbound.channel, name):
        return replace(inbound, heard=Heard())
    with house.in_hand.holding(inbound.channel, name):
        return _unread(house, inbound)


def _make_known(tx: Tx, house: House, inbound: Inbound) -> None:
    """Whoever writes for the first time is told as well, and what is kept of them is theirs."""
    at = inbound.channel, inbound.sender
    if conversation.resident_of(tx, *at) is None:
        newcomers.without_words(tx, house.seal, *at, _language(house, inbound.lang), ms(house.now()))


def _park(tx: Tx, house: House, inbound: Inbound) -> Taken:
    _make_known(tx, house, inbound)
    raw, at = to_builtins(inbound), (inbound.channel, inbound.sender)
    kept = failures.keep(tx, house.seal, *at, inbound.message_id, raw, house.now(), failures.TRIES)
    if kept.parked:
        _tell(tx, house, inbound, kept.resident_id, "failed-parked")
    return Taken(kept.resident_id, failed=True)


def put_off(tx: Tx, house: House, inbound: Inbound, at: float, *, say: bool) -> Taken:
    """Keep a message whose turn is at `at` (seconds since 1970), and `say` that it takes a while."""
    inbound = _unread(house, _writable(inbound))
    resident_id = failures.put_off(
        tx,
        house.seal,
        inbound.channel,
        inbound.sender,
        inbound.message_id,
        to_builtins(inbound),
        int(at * 1000),
        house.now(),
    )
    if say:
        _tell(tx, house, inbound, resident_id, "brake-later")
    return Taken(resident_id)


def tell_apart(tx: Tx, house: House, inbound: Inbound, words_id: str) -> Taken:
    """Say something about a message that is not taken in."""
    resident_id = conversation.resident_of(tx, inbound.channel, inbound.sender) or 0
    _tell(tx, house, inbound, resident_id, words_id)
    return Taken(resident_id)


def urgent(house: House, inbound: Inbound) -> bool:
    """Whether it tells of danger, as far as can be said before its turn. What a process died over is not
    looked at for that.
    """
    if house.in_hand.deaths(inbound.channel, inbound.message_id):
        return False
    try:
        with house.in_hand.holding(inbound.channel, inbound.message_id):
            return danger(inbound.heard.text) is not None
    except MemoryError:  # nothing is kept of it yet; its turn fails as well, and keeps it
        return False


def _unread(house: House, inbound: Inbound) -> Inbound:
    """What may be kept of a message before anybody read which question was open."""
    if not _abroad(house, inbound):
        return inbound
    with house.in_hand.holding(inbound.channel, inbound.message_id):
        return replace(inbound, heard=without_identity(inbound.heard, Talk(), ()))


def _tell(tx: Tx, house: House, inbound: Inbound, resident_id: int, words_id: str) -> None:
    """To somebody we know; with the numbers to call."""
    if not resident_id:
        return
    words = house.words(inbound.lang)
    say = Say(words.say(words_id, {"phones": words.listed(house.ground.county.hotlines)}))
    key = f"{words_id}:{inbound.channel}:{inbound.message_id}"[:120]
    post_to_resident(tx, house.seal, resident_id, say, key, house.now(), None, at_once=True)
    tx.wake("letters")


def revived(raw: Mapping[str, Any]) -> Inbound:
    """A kept message as it came in."""
    return convert(raw, Inbound)


async def try_again(house: House) -> int:
    """Answer what failed before, and what had to wait for its turn; how many were tried."""
    waiting = await house.store.read(lambda tx: failures.due(tx, house.seal, house.now()))
    for failed in waiting:
        await take(house, revived(failed.raw))
    return len(waiting)


def turn(tx: Tx, house: House, inbound: Inbound, now: datetime) -> Taken:
    """The whole turn, inside the caller's transaction."""
    who, before = talks.find(tx, house.seal, inbound.channel, inbound.sender, inbound.message_id)
    if before == "done":
        return Taken(who.id if who else 0, duplicate=True)
    if before:
        failures.clear(tx, inbound.channel, inbound.message_id)
    with house.in_hand.holding(inbound.channel, inbound.message_id):
        failpoints.read(inbound.heard.text)
        return _answered(tx, house, inbound, who, now)


def _answered(tx: Tx, house: House, inbound: Inbound, who: Resident | None, now: datetime) -> Taken:
    at_ms = ms(now)
    if who is None:
        lang = _language(house, inbound.lang)
        who = newcomers.welcome(tx, inbound.channel, inbound.sender, lang, at_ms)
    if inbound.gone is not None or who.blocked:
        note_gone(tx, who.address_id, bool(inbound.gone), now)
        if inbound.gone or (inbound.gone is False and not who.talk.cases):
            return Taken(who.id)
    if who.muted_until > at_ms and not _gets_through(who, inbound):
        left = talks.Left(inbound.message_id, _unanswered(house, inbound))
        talks.save(tx, house.seal, who, left, (), at_ms)
        return Taken(who.id)
    ground = house.today(now)
    heard = _completed(tx, house, inbound, who, now)
    at = now.isoformat(timespec="seconds")
    offshore = house.by_page(inbound.channel)
    conversation = Turn(who.talk, heard, ground, at, inbound.start, offshore=offshore)
    body, drafts = _body(conversation), left_drafts.known(who.talk, at)
    reached = _drive(conversation, Doer(tx, house.seal, ground, who, now, inbound.place))
    if conversation.apart:
        body = {**body, "apart": True}
    left_drafts.note(tx, who.id, drafts, who.talk, conversation.at, at_ms)
    left = talks.Left(inbound.message_id, body, reached)
    talks.save(tx, house.seal, who, left, conversation.says, at_ms, album=inbound.album)
    tx.wake("letters")
    tx.wake(f"resident:{who.id}")
    return Taken(who.id)


def _gets_through(who: Resident, inbound: Inbound) -> bool:
    """What a muted person says of danger, and what they answer to the questions that follow."""
    return danger(inbound.heard.text) is not None or at_once(who.talk)


def _unanswered(house: House, inbound: Inbound) -> Mapping[str, Any]:
    """What is kept of a message that nobody answers: staff can read it."""
    heard = _unread(house, inbound).heard
    return {"text": heard.text, **({"papers": list(heard.papers)} if heard.papers else {}), "muted": True}


def _drive(conversation: Turn, doer: Doer) -> int | None:
    """Let the conversation run; do each deed it yields and hand back the outcome. The case that the message
    reached, where it was told to one.
    """
    going, reached = talking.answer(conversation), None
    try:
        deed = next(going)
        while True:
            outcome = doer.do(deed)
            if isinstance(deed, ToldCase | Supplied | Routed | Filed) and outcome is not None:
                reached = int(outcome.id)
            deed = going.send(outcome)
    except StopIteration:
        return reached


def _abroad(house: House, inbound: Inbound) -> bool:
    """Whether it came over servers that nobody's identity may lie on."""
    return house.by_page(inbound.channel) and not inbound.ashore


def _language(house: House, said: str) -> str:
    """zh for everybody whose phone does not clearly speak another of our languages."""
    known = list(house.ground.languages)
    for lang in known:
        if said and lang.split("-")[0].lower() == said.split("-")[0].lower():
            return lang
    return known[0]


def _completed(tx: Tx, house: House, inbound: Inbound, who: Resident, now: datetime) -> Heard:
    """Look up what only the store knows: which question a bubble asked; and queue files to be fetched."""
    heard = replace(inbound.heard, odd=BACK) if inbound.gone is False else inbound.heard
    if inbound.reply_to and not heard.choice:
        about = talks.about_of(tx, inbound.channel, inbound.sender, inbound.reply_to)
        heard = replace(heard, about=about)
    if _abroad(house, inbound):
        return without_identity(heard, who.talk, [file.kind for file in inbound.files])
    if not inbound.files:
        return heard
    ids = [(file.kind, _fetch_later(tx, house, inbound, who, file, now)) for file in inbound.files]
    photos = tuple(paper for kind, paper in ids if kind == "photo")
    voices = tuple(paper for kind, paper in ids if kind == "voice")
    return replace(heard, papers=heard.papers + photos, voice=heard.voice + voices)


def _fetch_later(tx: Tx, house: House, inbound: Inbound, who: Resident, file: FileRef, now: datetime) -> int:
    paper_id = talks.new_paper(tx, house.seal, who.id, file.kind, ms(now))
    body = {
        "paper": paper_id,
        "resident": who.id,
        "channel": inbound.channel,
        "file": file.provider_id,
        "kind": file.kind,
        "name": file.name,
        "size": file.size,
    }
    talks.new_job(tx, house.seal, FETCH_FILE, file_key(paper_id), body, ms(now))
    return paper_id


def _body(conversation: Turn) -> Mapping[str, Any]:
    """What is kept of the message: its words, or the label of the button that was pressed."""
    heard = conversation.heard
    kept: dict[str, Any] = {"text": heard.text or (pressed_label(conversation) if heard.choice else "")}
    if heard.papers:
        kept["papers"] = list(heard.papers)
    if heard.voice:
        kept["voice"] = list(heard.voice)
    if heard.place:
        kept["place"] = list(heard.place)
    for name in ("phone", "odd"):
        if value := getattr(heard, name):
            kept[name] = value
    if heard.edited:
        kept["edited"] = True
    if heard.withheld:
        left = conversation.words.say(f"offshore-left-{heard.withheld}")
        kept["text"] = f"{heard.text} {left}".strip()
    return kept
