"""What was done about a case, as its papers tell it: who was looked up, what hung in public, what was paid,
and the survey that was recorded last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from api.desk.case.dossier import fact_in_words, fact_name
from api.desk.case.visit_paper import Recorded
from api.notices.page import amount_said
from dialogs.ground import Ground
from dialogs.questions.kinds import yuan
from dialogs.words import Words
from documents.dossier import Check, Dossier, LookedUp, Payment, Posting
from documents.pen import Pen
from rules.checked import MONEY
from store import checks, money
from store.casework import CaseFile
from store.database import Tx
from store.desk.rows import staff_names
from store.money.batches import numbers_of_case
from store.money.lists import HANDS
from store.notices.hanging import notices_of_case, proofs
from store.notices.rows import Notice
from store.seal import Seal
from store.times import china_day, moment


@dataclass(frozen=True, slots=True)
class Happened:
    """All of it oldest first; the survey that was recorded last only where it is printed."""

    looked_up: tuple[checks.CaseCheck, ...]
    notices: tuple[Notice, ...]
    proofs: Mapping[int, list[tuple[int, str, int, int]]]  # by notice
    payments: tuple[money.Paid, ...]
    lists: Mapping[int, str]  # the finance office's, by id
    names: Mapping[int | None, str]  # of staff
    visit: Recorded | None = None


def what_happened(tx: Tx, seal: Seal, case_id: int) -> Happened:
    """Whether the case is theirs to see, the caller asked."""
    hung = tuple(each for each in notices_of_case(tx, seal, case_id)[::-1] if each.first and each.last)
    shots = proofs(tx, [each.id for each in hung])
    hands = {each for one in hung for each in (one.made_by, one.checked_by, one.posted_by, one.ended_by)}
    hands |= {by for several in shots.values() for _, _, by, _ in several}
    payments = money.of_case(tx, seal, case_id)[::-1]
    return Happened(
        looked_up=checks.looked_up(tx, seal, case_id)[::-1],
        notices=hung,
        proofs=shots,
        payments=payments,
        lists=numbers_of_case(tx, case_id) if payments else {},
        names=staff_names(tx, hands),
    )


def grown(dossier: Dossier, happened: Happened, file: CaseFile, ground: Ground, words: Words) -> Dossier:
    """The dossier with what happened in it; the survey comes apart, with its pictures."""
    return replace(
        dossier,
        check=_check(happened, file, ground, words) if happened.looked_up else None,
        postings=tuple(_posting(each, happened, words) for each in happened.notices),
        payments=tuple(_payment(each, happened, words) for each in happened.payments),
    )


def answer_in_words(values: Mapping[str, Any], words: Words) -> list[tuple[str, str]]:
    """What the registers say of one person, column by column."""
    return [(words.say(f"check-column-{name}"), _value(name, value, words)) for name, value in values.items()]


def changed_in_words(change: Mapping[str, Any], words: Words) -> Mapping[str, Any]:
    """One round of answers: facts that are different now, and what that does to the pre-check."""
    before, after = change["outcome"]
    return {
        "at": change["at"],
        "facts": [(fact_name(name, words), name, old, new) for name, old, new in change["facts"]],
        "lines": change["finding"],
        "outcome": (before, after) if before != after else None,
    }


def _value(field: str, value: Any, words: Words) -> str:
    if field == "status":
        return words.maybe(f"check-status-{value}") or str(value)
    return yuan(value) if field in MONEY else str(value)  # the column says of what


def _check(happened: Happened, file: CaseFile, ground: Ground, words: Words) -> Check:
    return Check(
        tuple(_looked_up(each, words) for each in happened.looked_up),
        tuple(_changes(file, ground, words)),
        tuple(_on(each["at"], str(each["words"]), words) for each in file.disputes),
    )


def _looked_up(each: checks.CaseCheck, words: Words) -> LookedUp:
    basis = words.say(f"check-basis-{each.basis.partition(':')[0]}")
    return LookedUp(each.name, basis, each.batch, china_day(moment(each.asked_at)), _found(each, words))


def _found(each: checks.CaseCheck, words: Words) -> str:
    if each.answered_at is None:
        return words.say("check-never-came" if each.state == "stopped" else "check-open")
    if not each.used:
        return words.say("check-not-used")
    day = words.say("check-answered-on", {"day": Pen(words).day(each.as_of)})
    colon = words.say("mark-colon")
    found = (f"{label}{colon}{value}" for label, value in answer_in_words(each.values, words))
    return "\n".join(part for part in (day, *found, each.note) if part)


def _changes(file: CaseFile, ground: Ground, words: Words) -> Iterator[str]:
    """What was said before is told as it was said, and nothing is told where the answers changed nothing."""
    pen = Pen(words)
    for each in file.changes:
        change = changed_in_words(each, words)
        for label, name, *values in change["facts"]:
            old, new = (fact_in_words(name, value, {}, ground, words) for value in values)
            yield _on(change["at"], pen.say("checked-fact", {"label": label, "old": old, "new": new}), words)
        if change["outcome"]:
            old, new = (_outcome(each, words) for each in change["outcome"])
            yield _on(change["at"], pen.say("checked-outcome", {"old": old, "new": new}), words)


def _outcome(name: str | None, words: Words) -> str:
    return words.say(f"check-outcome-{(name or 'none').replace('_', '-')}")


def _on(at: int, what: str, words: Words) -> str:
    pen = Pen(words)
    return pen.say("checked-change", {"day": pen.day(china_day(moment(at))), "what": what})


def _posting(notice: Notice, happened: Happened, words: Words) -> Posting:
    entry, names = notice.entry, happened.names
    steps = (("made", notice.made_by), ("checked", notice.checked_by), ("posted", notice.posted_by))
    hands = [words.say(f"notice-{step}-by", {"name": names.get(who, "")}) for step, who in steps if who]
    if notice.ended_by and notice.ended_at:
        day = Pen(words).day(china_day(moment(notice.ended_at)))
        hands.append(words.say("notice-down-by", {"name": names.get(notice.ended_by, ""), "day": day}))
    shots = happened.proofs.get(notice.id, ())
    about = words.say(f"notice-about-{entry.about}")
    return Posting(
        about=words.aside(about, words.say(f"notice-stage-{notice.stage}")),
        name=entry.shown.name,
        members=entry.shown.members,
        programme=words.say(f"notice-kind-{entry.kind}"),
        amount=amount_said(entry.about, entry.shown.amount_fen, str(entry.kind), words),
        first=entry.first,
        last=entry.last,
        hands=tuple(hands),
        proofs=tuple(_proof(place, names.get(by, ""), at, words) for _, place, by, at in shots),
        basis=notice.basis,
        why=notice.why,
    )


def _proof(place: str, name: str, at: int, words: Words) -> str:
    said = words.say("notice-proof-of", {"place": words.say(f"notice-place-{place}"), "name": name})
    return _on(at, said, words)


def _payment(paid: money.Paid, happened: Happened, words: Words) -> Payment:
    pen = Pen(words)
    aid = "pay-first-aid" if paid.first_aid else f"pay-programme-{paid.programme}"
    hands = (
        f"{words.say(f'pay-step-{step}')} {name} {pen.day(china_day(moment(at)))}"
        for step in HANDS
        if step in paid.hands
        for _, name, at in (paid.hands[step],)
    )
    came = (
        words.say(f"pay-state-{paid.state}"),
        paid.why,
        words.say(f"pay-answer-{paid.answer}") if paid.answer else "",
    )
    return Payment(
        what=f"{words.maybe(aid) or paid.programme} {paid.month}".strip(),
        amount_fen=paid.amount,
        to=_target(paid, words),
        hands=tuple(hands),
        came=tuple(each for each in came if each),
        arrived=paid.state == "confirmed",
        batch=happened.lists.get(paid.batch_id or 0, ""),
    )


def _target(paid: money.Paid, words: Words) -> str:
    payee = paid.payee
    if paid.kind == "money":
        holder = words.aside(payee.holder, payee.relation) if payee.relation else payee.holder
        return "\n".join(part for part in (holder, payee.bank, payee.account) if part)
    kind, colon = words.say(f"pay-kind-{paid.kind}"), words.say("mark-colon")
    hands = (("pay-handed-by", payee.handed_by), ("pay-received-by", payee.received_by))
    said = (f"{words.say(name)}{colon}{who}" for name, who in hands if who)
    return "\n".join((f"{kind}{colon}{payee.what}" if payee.what else kind, *said))
