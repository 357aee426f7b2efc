"""Carry out what a conversation asks for, in the turn's own transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import bindparam, insert

from cases.people import Actor, Role
from dialogs import deeds
from dialogs.ground import Ground
from dialogs.turns.offshore import PATH
from store import casework, echoes, households, money, reaching, standards_desk
from store.database import Tx
from store.engine.prepared import Prepared
from store.residents import hand_overs, left_drafts, once, surveys
from store.residents.talks import Resident
from store.rounds import guessed
from store.schema import consent
from store.seal import Seal
from store.times import ms
from store.trail import Act, What, note
from store.trail.reading import looks_of

_CONSENT_COLUMNS = ("resident_id", "kind", "given", "version", "lang", "channel", "at")
_CONSENT = Prepared(insert(consent).values({name: bindparam(name) for name in _CONSENT_COLUMNS}))


class Doer(Struct, frozen=True):
    """Does deeds for one resident."""

    tx: Tx
    seal: Seal
    ground: Ground
    who: Resident
    now: datetime
    place: str = ""  # the network the message came from, as a mark

    def do(self, deed: deeds.Deed) -> Any:
        """The outcome that `dialogs.deeds` promises for the deed."""
        match deed:
            case deeds.Filed():
                return self._file(deed)
            case deeds.ToldCase():
                return casework.told_case(self.tx, self.seal, deed, self.who.id, self.now, self.ground)
            case deeds.MyCases():
                return casework.views_of(self.tx, self.seal, self.who.id, self.ground)
            case deeds.Supplied():
                return casework.supplied(self.tx, self.seal, deed, self.who.id, self.now, self.ground)
            case deeds.Withdrawn():
                return casework.withdrawn(self.tx, self.seal, deed, self.who.id, self.now, self.ground)
            case deeds.Routed():
                return casework.routed(self.tx, self.seal, deed, self.who.id, self.now, self.ground)
            case deeds.Consented():
                return self._consented(deed)
            case _:
                return self._elsewhere(deed)

    def _elsewhere(self, deed: deeds.Deed) -> Any:
        """Kept answers; from another phone, or to another phone."""
        match deed:
            case deeds.Received():
                answer = money.Answer(deed.answer)
                return money.said(
                    self.tx, self.seal, self.who.id, deed.payment, answer, self.now, self.ground
                )
            case deeds.FindCase(code, tail):
                return self._find(code, tail)
            case deeds.WhoLooked(most):
                return looks_of(self.tx, self.who.id, most)
            case deeds.Remembered(area, facts, outcomes):
                kept = households.Household(self.who.id, area, self.ground.day, facts, outcomes)
                number = standards_desk.times_published(self.tx)
                return households.keep(
                    self.tx, self.seal, kept, households.looked_by(number, self.ground.day), self.now
                )
            case deeds.Forgotten():
                return households.forget(self.tx, self.who.id)
            case deeds.NewHandOver():
                return hand_overs.offer(self.tx, self.seal, self.who.id, self.now)
            case deeds.JoinByCode(code):
                return hand_overs.join(self.tx, self.seal, self.who, code, self.place, self.now)
            case deeds.PageWanted():
                return PATH + once.offer(self.tx, self.seal, self.who, deed, self.now)
        return self._wished(deed)

    def _wished(self, deed: deeds.Deed) -> Any:
        """How they wish to be reached, and how they found it in the end."""
        match deed:
            case deeds.Rated(case_id, face, words):
                return surveys.rated(self.tx, self.seal, self.who.id, case_id, face, words, self.now)
            case deeds.Unfinished(case_id):
                return casework.unfinished(self.tx, self.seal, case_id, self.who.id, self.now, self.ground)
            case deeds.Wished(best_time, reminders):
                return reaching.keep_wishes(self.tx, self.who.id, self.now, best_time, reminders)
            case deeds.LeftAlone(script):
                return left_drafts.leave_alone(self.tx, self.who.id, script)
        raise AssertionError(deed)

    def _find(self, code: str, tail: str) -> Any:
        """A case that another phone asks for; who sees it, is written down."""
        asker = f"resident:{self.who.id}"
        found = casework.find_by_code(
            self.tx, self.seal, code, tail, asker, self.now, self.ground, self.place
        )
        if isinstance(found, deeds.CaseView):
            act = Act(Actor(asker, Role.RESIDENT, found.area), What.FIND, int(found.id))
            note(self.tx, self.seal, act, self.now)
        elif found == "wrong":
            guessed.tell_of_guesses(self.tx, self.seal, code, self.now, self.ground)
        return found

    def _file(self, deed: deeds.Filed) -> deeds.CaseView:
        named = deeds.Filed(
            **{name: getattr(deed, name) for name in deed.__slots__ if name != "draft"},
            draft=f"{self.who.id}:{deed.draft}",
        )
        named = echoes.folded(self.tx, self.seal, named, self.place, self.now, self.ground)
        last = not deed.urgent  # of an emergency more may be told in the same turn
        return casework.file_and_view(
            self.tx, self.seal, named, self.who.id, self.now, self.ground, last=last
        )

    def _consented(self, deed: deeds.Consented) -> None:
        self.tx.later(
            _CONSENT,
            resident_id=self.who.id,
            kind=deed.kind,
            given=deed.given,
            version=deed.shown,
            lang=self.who.talk.lang,
            channel=self.who.channel,
            at=ms(self.now),
        )
