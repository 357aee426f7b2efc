"""A case as its papers tell it: facts, reasons and what was said in words, from what is kept."""

from __future__ import annotations

from collections.abc import Iterator

from api.desk.case.as_decided import answer_of, decision_of, opinion_of
from api.desk.case.dossier import FactLine, fact_lines, fact_name, reason_lines, speaker
from api.desk.case.hearing import hearing_of
from cases.clock import told_as
from cases.codes import grouped
from cases.people import TOWNSHIP_DIGITS
from cases.states import AID
from dialogs.findings.finding import check_now
from dialogs.ground import Ground
from dialogs.masks import hides
from dialogs.scripts.looked_up import has_none, held, why_asked
from dialogs.words import Words
from documents.dossier import (
    Consent,
    Dossier,
    Lack,
    Office,
    Person,
    Photo,
    Reason,
    Spoken,
    Told,
)
from documents.paper import Picture
from rules import keys
from rules.all import assess
from rules.facts import Facts, Need
from rules.household import table
from rules.line import Finding
from rules.line import Paper as WantedPaper
from rules.remedies import remedies_on
from store.casework.knowing import refuted
from store.casework.shapes import CaseFile
from store.desk.printing import CasePrint
from store.desk.shapes import PaperRow
from store.times import CHINA, china_day, moment

BOXED = frozenset(
    {keys.NAME.name, keys.ID_NUMBER.name, keys.PHONE.name, keys.STORY.name, keys.TOWNSHIP.name}
    | {keys.VILLAGE.name, keys.PLACE.name, keys.SPEAKER_NAME.name, keys.SPEAKER_PHONE.name}
)
"""Facts with a box of their own; they are not told a second time."""
STREET = "街道"
"""What the names of subdistricts end with in the list of divisions; their seal is that of an office."""
TABLED = ("people.", "obligors.")
NEEDED = (keys.NAME, keys.ID_NUMBER, keys.PHONE, keys.PLACE)
HELD_AS = {"identity": "papers.id"}  # where a paper goes by another name among the facts


def dossier_of(printed: CasePrint, ground: Ground, words: Words, photos: tuple[Photo, ...] = ()) -> Dossier:
    """Everything papers can say of a case. `photos`: those of its papers, fetched from the shelf."""
    file, case = printed.file, printed.file.case
    office = office_of(case.area, ground, words)
    decision = decision_of(printed, office)
    return Dossier(
        code=grouped(case.code),
        programme=_programme(file, words),
        state=words.say(f"state-{case.state}"),
        office=office,
        submitted=china_day(case.submitted_at),
        person=_person(file, ground),
        kind=str(case.kind),
        asks_for_aid=case.kind in AID,
        village=_place(case.village or "", ground),
        helper=_helper(file, printed, ground, words),
        accepted=china_day(case.accepted_at) if case.accepted_at else None,
        due=case.due,
        due_told=told_as(case),
        facts=tuple(_told(line, file, words) for line in fact_lines(file, ground, words) if _shown(line)),
        story=str(file.facts.get(keys.STORY.name) or file.facts.get(keys.COMPLAINT_WORDS.name) or file.words),
        reasons=tuple(Reason(each.text, each.verdict, each.source) for each in _conditions(file, words)),
        lacks=() if decision else tuple(lacks(printed, ground, words)),  # once decided, nothing more is asked
        consents=tuple(_consents(file, ground, words)),
        members=tuple(_members(file, ground, words)),
        opinion=opinion_of(printed, office),
        hearing=hearing_of(printed, office),
        decision=decision,
        answer=answer_of(printed, office),
        talk=tuple(_spoken(printed, words)),
        photos=photos,
    )


def office_of(area: str, ground: Ground, words: Words) -> Office:
    county = ground.county
    window = county.windows.get(area[:TOWNSHIP_DIGITS])
    township = _place(area, ground) if len(area) >= TOWNSHIP_DIGITS else ""
    kind = "street" if township.endswith(STREET) else "town"
    return Office(
        county=county.name,
        township=township or county.bureau,
        government=words.say(f"document-office-{kind}", {"name": township}) if township else "",
        bureau=county.bureau,
        review_body=county.review_body,
        remedies=remedies_on(ground.standards, ground.day, area),
        hotlines=tuple(county.hotlines),
        phone=window.phone if window else "",
        address=window.address if window else "",
        hours=window.hours if window else "",
    )


def lacks(printed: CasePrint, ground: Ground, words: Words) -> Iterator[Lack]:
    """Everything still missing, at once: unanswered, not handed in, not legible, asked back.

    Never what the office has or can look up itself (Law Art. 62(2)); each says why it cannot.
    """
    file, brought = printed.file, {paper.item for paper in printed.papers if paper.state in ("kept", "good")}
    for key in NEEDED:
        left_open = key.name in file.facts and file.facts[key.name] is None
        if left_open and not has_none(key.name, file.marks):
            yield Lack(fact_name(key.name, words), why_asked(key.name, words))
    for wanted in _wanted(file, ground):
        item = HELD_AS.get(wanted.id, f"papers.{wanted.id}")
        if item not in brought and not held(item, file.facts, file.marks):
            yield Lack(
                words.say(f"paper-{wanted.id}"),
                words.say(wanted.why),
                words.maybe(f"document-where-{wanted.id}"),
                promise=not wanted.required,
            )
    for item in dict.fromkeys(paper.item for paper in printed.papers if paper.state == "poor"):
        if item not in brought and not held(item, file.facts, file.marks):
            yield Lack(words.say("document-again", {"what": fact_name(item, words)}), why_asked(item, words))
    wanted_back = file.case.wanted
    if wanted_back is not None:
        yield Lack(wanted_back.words, why_asked(wanted_back.key, words))
        for more in wanted_back.more:
            yield Lack(fact_name(more, words), why_asked(more, words))


def photos_of(printed: CasePrint) -> list[tuple[PaperRow, str]]:
    """Pages to be fetched: their paper, and their name on the shelf."""
    return [
        (paper, str(page))
        for paper in printed.papers
        if paper.kind == "photo" and paper.state in ("kept", "good")
        for page in paper.names.get("pages", ())
    ]


def photo(paper: PaperRow, data: bytes, words: Words) -> Photo:
    day = china_day(moment(paper.at))
    said = words.say("document-day", {"year": str(day.year), "month": day.month, "day": day.day})
    return Photo(f"{fact_name(paper.item, words)} · {said}", Picture(data, turn=paper.turn))


def _wanted(file: CaseFile, ground: Ground) -> tuple[WantedPaper, ...]:
    finding = _finding(file, ground)
    return finding.papers if finding else ()


def _finding(file: CaseFile, ground: Ground) -> Finding | None:
    """The rules over what is known by now; None for an enquiry, or where they still wait for a fact."""
    programme, facts = str(file.finding.get("programme") or ""), Facts(file.facts)
    if not programme:
        return None
    try:
        if programme == "temporary":
            return check_now(facts, ground)
        return assess(facts, ground.day, ground.standards, ground.county.code).of(programme)
    except (Need, LookupError):
        return None


def _programme(file: CaseFile, words: Words) -> str:
    name = str(file.finding.get("programme") or file.case.kind)
    track = f"-{file.finding.get('track') or file.case.track}"
    return (
        words.maybe(f"programme-{name}{track}")
        or words.maybe(f"programme-{name}")
        or words.say(f"desk-kind-{file.case.kind}")
    )


def _person(file: CaseFile, ground: Ground) -> Person:
    facts, case = file.facts, file.case
    parts = [ground.county.name, _place(case.area, ground), _place(case.village or "", ground)]
    place = "".join(dict.fromkeys(part for part in [*parts, str(facts.get(keys.PLACE.name) or "")] if part))
    return Person(
        file.name,
        str(facts.get(keys.ID_NUMBER.name) or ""),
        str(facts.get(keys.PHONE.name) or ""),
        place,
    )


def _helper(file: CaseFile, printed: CasePrint, ground: Ground, words: Words) -> Person | None:
    """Who spoke for the person (Law Art. 37): also a relative."""
    facts = file.facts
    name, phone = str(facts.get(keys.SPEAKER_NAME.name) or ""), str(facts.get(keys.SPEAKER_PHONE.name) or "")
    if not name and not phone:
        return None
    tie = _tie(file, ground, words)
    return Person(name, phone=phone, tie=tie or words.say("role-helper"))


def _tie(file: CaseFile, ground: Ground, words: Words) -> str:
    """To the person named beside it: a relative was asked what they are to "this relative"."""
    shorter = f"document-tie-{file.facts.get(keys.SPEAKER_TIE.name)}"
    if words.has(shorter):
        return words.say(shorter)
    lines = fact_lines(file, ground, words)
    return next((line.value for line in lines if line.name == keys.SPEAKER_TIE.name), "")


def _members(file: CaseFile, ground: Ground, words: Words) -> Iterator[Person]:
    """Those who count, and those of whom it is not settled; the person in need has a box of their own. Whose
    name nobody told yet has a line all the same, to be filled in by hand.
    """
    for row in table(file.facts, refuted(file.marks), ground.day):
        if row.place != "people[0]" and not row.obligor and row.counts is not False and (row.name or row.tie):
            yield Person(row.name, row.id_number, tie=words.maybe(f"household-tie-{row.tie}") or row.tie)


def _shown(line: FactLine) -> bool:
    return line.name not in BOXED and not line.name.startswith(TABLED)


def _told(line: FactLine, file: CaseFile, words: Words) -> Told:
    """In full, as everything here; what a masked paper hides is taken out of the whole of it afterwards."""
    whole = str(file.facts.get(line.name) or "")
    how = words.maybe(f"desk-how-{line.how}") if line.how else ""
    by = words.maybe(f"desk-by-{line.by}") if line.by else ""
    return Told(line.name, line.label, whole if hides(whole) else line.value, by, how)


def _conditions(file: CaseFile, words: Words) -> Iterator[Reason]:
    for line in reason_lines(file, words):
        if line.condition:
            yield Reason(line.text, line.verdict, line.source)


def _consents(file: CaseFile, ground: Ground, words: Words) -> Iterator[Consent]:
    """With the text itself where it is still the one that was shown."""
    for each in file.consents:
        shown, name = ground.words(each.lang), f"q-consent-{each.kind}"
        still = shown.has(name) and shown.fingerprint(name) == each.version
        channel = _channel(each.channel, words)
        day = china_day(moment(each.at))
        yield Consent(each.kind, each.given, day, channel, each.version, shown.say(name) if still else "")


def _spoken(printed: CasePrint, words: Words) -> Iterator[Spoken]:
    """Everything either side said; of photos and recordings, how many."""
    assistant, resident = words.say("document-talk-assistant"), speaker(printed.file, words)
    for each in printed.conversation:
        sent = words.say("document-talk-sent", {"n": len(each.papers) + len(each.voice)})
        said = [each.text, *([sent] if each.papers or each.voice else [])]
        yield Spoken(
            moment(each.at).astimezone(CHINA),
            f"{resident} · {_channel(each.channel, words)}" if each.heard else each.staff_name or assistant,
            "\n".join(part for part in said if part),
        )


def _channel(name: str, words: Words) -> str:
    return words.maybe(f"desk-channel-{name}") or name


def _place(code: str, ground: Ground) -> str:
    """What a division is called; nothing for none, and for one the county does not know."""
    return ground.places.named(code) if len(code) >= TOWNSHIP_DIGITS else ""
