"""What somebody tells of their trouble where something else was asked is kept for the place it belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from dialogs.asking import interview
from dialogs.hear.asides import asks, only_complains
from dialogs.hear.calendar.days import only_the_year
from dialogs.hear.choice import none_of_them
from dialogs.hear.family.on_behalf import looks_for_another, on_behalf
from dialogs.hear.hardship import (
    TOLD,
    day_told,
    hardship_of_another,
    hardship_told,
    only_pleads,
    own_trouble,
    trouble,
)
from dialogs.hear.persons.phones import read_phone
from dialogs.hear.text import bare
from dialogs.hear.unasked.at_home import told_at_home
from dialogs.hear.unasked.of_another import told_of_another
from dialogs.hear.unasked.pieces import says_something, tells
from dialogs.hear.unasked.spent import told_of_bills
from dialogs.hear.unasked.told import told
from dialogs.hear.unclear import Unclear
from dialogs.hear.wishes import wants_to_apply
from dialogs.message import Heard
from dialogs.questions.by_fact import question_for
from dialogs.questions.kinds import LONGEST_STORY
from dialogs.questions.question import Question, said_label, spoken
from dialogs.scripts.standing import STANDING
from dialogs.state import Draft
from dialogs.turn import Turn
from rules import keys
from rules.facts import Facts, Need
from rules.programmes.temporary import EXPENDITURE, track

PIECES = "pieces"
"""In `Draft.ground`: what each message told of the story, to be found in it when it is changed."""
OWN_PHONE = ("temporary", "crisis", *STANDING)
"""Scripts that ask for the telephone of who is in need."""
IN_DIGITS = ("phone", "id", "amount", "count")
ONLY_DIGITS = re.compile(r"[0-9０-９+ -]{11,17}")
MOBILE = re.compile(r"1[3-9][0-9]{9}")
A_STORY = 12  # characters: from here on, what was written first is offered as the story
A_LONG_ONE = 40  # tells something, whatever words are used; "I want to apply for help" tells nothing
A_PIECE = 5  # of it, told later
A_FEW = 2  # pieces told at one question that is not answered yet; then a way past it helps more
UNDATED = ("unclear-day", "unclear-day-neither")
"""No day was named at all; one that cannot be is a slip, and is asked again."""
FIRST = (keys.PRIVACY, keys.SPEAKER)
"""Put while somebody who writes in pieces is still telling, and answered in few words."""


def speak_for(turn: Turn) -> str:
    """Who says in the same breath for whom they ask is not asked it again. How it was understood, or ""."""
    behalf = on_behalf(turn.heard.text)
    if behalf is None:
        return ""
    mark = turn.mark()
    interview.store_answer(turn.talk, keys.SPEAKER.name, behalf.speaker, mark)
    turn.talk.draft.known.pop(keys.SPEAKER_TIE.name, None)
    if behalf.tie:
        interview.store_answer(turn.talk, keys.SPEAKER_TIE.name, behalf.tie, mark)
    return turn.words.say("told-for", {"who": behalf.speaker})


def offer(turn: Turn, draft: Draft) -> None:
    """What was written before anybody asked is offered where it is asked for, to be kept by one tap."""
    said, pieces = turn.heard.text, turn.talk.pieces_lately(turn.ground.day)
    turn.talk.said = []
    for words, message in pieces:
        offer_as_story(draft, words, 1, message)
    for name, fen in told_of_bills("，".join([*(words for words, _ in pieces), said])).items():
        draft.old.setdefault(name, fen)
    if pieces and tells(said):
        offer_as_story(draft, said, 1, turn.heard.message)
    elif len(said) >= A_LONG_ONE or own_trouble(said) or hardship_told(said) or hardship_of_another(said):
        offer_as_story(draft, said, message=turn.heard.message)
    for name, value in told(said, turn.ground.places).items():
        if name := _whose(draft, name):
            draft.old.setdefault(name, value)
    at_home = told_at_home(said) if _own(draft) else told_of_another(said)
    for name, value in {**at_home, **_needs_told(turn, draft)}.items():
        draft.old.setdefault(name, value)


def _needs_told(turn: Turn, draft: Draft) -> Mapping[str, Any]:
    """ "二级残疾，女儿读初中": what is told of the household's needs, where they will be asked for."""
    if turn.talk.script not in ("benefits", *STANDING) or len(turn.heard.text) < A_STORY:
        return {}
    asking = interview.asking_for(keys.NEEDS.name, draft, turn.ground, turn.words)
    told = question_for(keys.NEEDS.name).read(Heard(text=turn.heard.text), asking)
    return {keys.NEEDS.name: told} if isinstance(told, str) and told else {}


def keep_piece(turn: Turn) -> None:
    """See `Talk.tell_piece`."""
    turn.talk.tell_piece(turn.heard.text, turn.ground.day, turn.heard.message)


def remember(turn: Turn) -> Mapping[str, Any]:
    """What somebody told of themselves, and no request began by it: offered in the one that they begin."""
    said = turn.heard.text
    facts = {**told(said, turn.ground.places), **told_at_home(said)}
    turn.talk.profile.update(facts)
    return facts


_OF_WHO_SPEAKS = {
    keys.NAME.name: keys.SPEAKER_NAME.name,
    keys.PHONE.name: keys.SPEAKER_PHONE.name,
    keys.ID_NUMBER.name: "",
}


def _whose(draft: Draft, name: str) -> str:
    """ "我叫李强，帮陈婆婆填": the name and the telephone are the speaker's; nobody knows whose the ID is."""
    return name if _own(draft) else _OF_WHO_SPEAKS.get(name, name)


def _own(draft: Draft) -> bool:
    return bool(draft.known.get(keys.SPEAKER.name, "self") == "self")


def offer_as_story(draft: Draft, said: str, least: int = A_STORY, message: str = "") -> bool:
    """Whether it was long enough, and the story is still to be asked for. `message`: the one that told it,
    where it can be changed on the phone.
    """
    if len(said) < least or keys.STORY.name in draft.known:
        return False
    before = draft.old.get(keys.STORY.name) or ""
    if said not in before:
        draft.old[keys.STORY.name] = f"{before}\n{said}" if before else said
        if message:
            draft.ground.setdefault(PIECES, {})[message] = said
    return True


def keep_complaint(turn: Turn) -> bool:
    """Whether it was more than the wish to complain, and goes along with the complaint."""
    draft, said = turn.talk.draft, turn.heard.text
    if turn.heard.choice or len(bare(said)) <= A_PIECE or only_complains(said):
        return False
    before = str(draft.old.get(keys.COMPLAINT_WORDS.name) or "")
    draft.old[keys.COMPLAINT_WORDS.name] = f"{before}\n{said}" if before else said
    return True


def told_in_all(draft: Draft, name: str, value: Any) -> Any:
    """A story with what was offered for it: that it goes along was promised, also to who tells no more. An
    answer that is changed is not offered: it has a mark.
    """
    offered = draft.old.get(name)
    if name not in (keys.STORY.name, keys.COMPLAINT_WORDS.name) or name in draft.marks or not offered:
        return value
    if value is None or value in offered:
        return offered
    return value if offered in value else f"{offered}\n{value}"[:LONGEST_STORY]


def noted_as_story(turn: Turn) -> bool:
    """Whether it tells of trouble and was kept. An answer that was only not understood is none of it.

    What kind of trouble it is, where that is plain and not asked yet, is not asked again.
    """
    talk, said = turn.talk, turn.heard.text
    kind = hardship_told(said)
    if talk.script != "temporary" or not (kind or trouble(said)):
        return False
    if not offer_as_story(talk.draft, said, A_PIECE, turn.heard.message):
        return False
    if kind and keys.HARDSHIP.name not in talk.draft.known:
        interview.store_answer(talk, keys.HARDSHIP.name, kind, turn.mark())
    return True


def told_beside(turn: Turn, question: Question, value: Any) -> None:
    """Whoever answers in a whole sentence tells more than was asked: "腿断了，我70岁，在龙昌镇". The rest is
    offered where it is asked for.
    """
    talk, said = turn.talk, turn.heard.text
    if question.key == keys.SPENDING and (back := told_of_bills(said).get(keys.REIMBURSED.name)):
        talk.draft.old.setdefault(keys.REIMBURSED.name, back)
    if talk.script not in ("temporary", *STANDING) or question.takes not in ("choice", "many"):
        return
    told_too = question.key == keys.SPEAKER and not turn.heard.choice and noted_as_story(turn)
    if told_too and hardship_told(said) == "bereaved":  # "自己家，我男人死了": heard, and not asked again
        turn.say("sorry-for-loss")
    if turn.heard.choice or len(said) < A_STORY or asks(said):
        return
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, turn.words)
    if any(bare(said) in map(bare, forms) for _, forms in spoken(question, asking)):
        return
    offer(turn, talk.draft)
    told = day_told(said, value, turn.ground.day) if question.key == keys.HARDSHIP and value in TOLD else None
    if told is not None and not only_the_year(told):  # "去年" names no day that one could keep by a tap
        talk.draft.old.setdefault(keys.HARDSHIP_WHEN.name, told.day.isoformat())


def told_otherwise(turn: Turn, question: Question, value: Any) -> Any:
    """ "没报", after it was told that the boss gave something: asked back once, for that is meant too."""
    old, name = turn.talk.draft.old, keys.REIMBURSED.name
    if question.key != keys.REIMBURSED or value != 0 or turn.heard.choice or not old.get(name):
        return value
    return Unclear("told-otherwise", old.pop(name))


def told_meanwhile(turn: Turn, question: Question) -> str:
    """What is said to a piece of the story, or of what is asked later, where something else was asked."""
    talk, said = turn.talk, turn.heard.text
    if talk.script not in ("temporary", "benefits", *STANDING):
        return ""
    if question.key in FIRST and (wants_to_apply(said) or only_pleads(said)):
        return turn.words.say("glad-to")
    if asks(said):
        return ""
    draft, before = talk.draft, dict(talk.draft.old)
    offer(turn, draft)
    told_now = {name for name in draft.old.keys() - draft.known.keys() if draft.old[name] != before.get(name)}
    if talk.script == "benefits":  # where nothing is told to staff
        return _beside_looking(turn, question, told_now)
    if question.key in FIRST and _part_of_story(said, question, told_now) and _offered_now(turn):
        pieces = talk.pending["pieces"] = int(talk.pending.get("pieces", 0)) + 1
        return turn.words.say("noted-as-story" if pieces == 1 else "noted-too")
    never = _never_asked(turn)
    of_the_story = bool(told_now & never) and _offered_now(turn)
    if of_the_story and told_now <= never:
        return turn.words.say("noted-as-story")
    if told_now:
        return turn.words.say("noted-for-later")
    if _worth_keeping(question, said) and _offered_now(turn):
        return _another_piece(turn, question)
    return ""


def _offered_now(turn: Turn) -> bool:
    return offer_as_story(turn.talk.draft, turn.heard.text, 1, turn.heard.message)


def _another_piece(turn: Turn, question: Question) -> str:
    """What is said to it; nothing after a few of them."""
    pending = turn.talk.pending
    noted = pending["noted"] = int(pending.get("noted", 0)) + 1
    if noted > A_FEW:
        return ""
    again = question.takes == "day" and noted > 1
    return turn.words.say("noted-beside-day") if again else noted_says(turn, question)


def _worth_keeping(question: Question, said: str) -> bool:
    """Whatever is said where the trouble or its day is asked for is told of it: "走投无路了"."""
    if question.key == keys.HARDSHIP:
        return says_something(said)
    in_words = question.takes == "day" or question.key in (keys.NAME, keys.SPEAKER_NAME)
    if not (in_words or question.takes == "choice") or len(said) < A_PIECE or none_of_them(said):
        return False
    return says_something(said) if in_words else tells(said)


def wanders(turn: Turn, question: Question, why: Unclear) -> bool:
    """Whether somebody who is asked for the day goes on telling: asked a third time they would know it no
    better, and staff can ask them.
    """
    pending, day = turn.talk.pending, question.takes == "day" and question.skip
    if not day or why.problem not in UNDATED or asks(turn.heard.text):
        return False
    return int(pending.get("noted", 0)) + int(pending.get("missed", 0)) >= A_FEW


def noted_says(turn: Turn, question: Question) -> str:
    """That it was kept; and where the trouble is asked for, what to choose if none of them is theirs."""
    if question.key != keys.HARDSHIP:
        return turn.words.say("noted-as-story")
    asking = interview.asking_for(turn.talk.asked, turn.talk.draft, turn.ground, turn.words)
    return turn.words.say("noted-as-hardship", {"other": said_label(question, "other", asking)})


def _beside_looking(turn: Turn, question: Question, told_now: set[str]) -> str:
    """Where one only looks what there is, nothing is filed: it waits for a request."""
    if told_now & _ASKED_OF_A_HOME:
        return turn.words.say("noted-for-later")
    if looks_for_another(turn.heard.text):
        return turn.words.say("answer-for-them")
    a_story = question.key in FIRST and keys.STORY.name in told_now
    return turn.words.say("noted-for-a-request") if a_story else ""


_ASKED_BY_THEMSELVES = (keys.NAME, keys.PHONE, keys.ID_NUMBER, keys.TOWNSHIP, keys.VILLAGE, keys.AGE)
_WHO = frozenset(key.name for key in _ASKED_BY_THEMSELVES)
_ASKED_OF_A_HOME = frozenset((keys.AGE.name, keys.MEMBERS.name, keys.OBLIGORS.name, keys.NEEDS.name))
_NEVER_ASKED = frozenset((keys.AGE.name, keys.OBLIGORS.name))
_OF_THE_BILLS = frozenset((keys.SPENDING.name, keys.REIMBURSED.name))


def _never_asked(turn: Turn) -> frozenset[str]:
    """In a request for temporary assistance: who reads its story is to know them all the same. Bills are
    asked for on the long road only, and while nobody knows which one it will be, they may not be.
    """
    talk = turn.talk
    if talk.script != "temporary":
        return frozenset()
    try:
        long_road = track(Facts(talk.draft.known)) == EXPENDITURE
    except Need:
        long_road = False
    return _NEVER_ASKED if long_road else _NEVER_ASKED | _OF_THE_BILLS


def _part_of_story(said: str, question: Question, told_now: set[str]) -> bool:
    if told_now and told_now <= _WHO:
        return False
    return tells(said) or (question.key == keys.PRIVACY and says_something(said))


def phone_told(turn: Turn, question: Question) -> tuple[str, str] | None:
    """Whose telephone, and the number: where something else was asked and none is known yet. A mobile number
    and nothing else, or the sender's own card, which is the telephone of who speaks.
    """
    name, heard = _whose_phone(turn), turn.heard
    if not name or turn.talk.draft.known.get(name) or question.takes == "phone":
        return None
    if heard.phone:
        own = read_phone(heard.phone)
        return (name, own) if isinstance(own, str) else None
    anybodys = name == keys.LEAD_PHONE.name and question.key != keys.LEAD_BY  # perhaps the neighbour's
    if anybodys or question.takes in IN_DIGITS:
        return None
    number = read_phone(heard.text) if ONLY_DIGITS.fullmatch(heard.text.strip()) else ""
    return (name, number) if isinstance(number, str) and MOBILE.fullmatch(number) else None


def _whose_phone(turn: Turn) -> str:
    """The fact that it is an answer to; "" where none is asked for."""
    talk = turn.talk
    if talk.script == "lead":
        return keys.LEAD_PHONE.name
    if talk.script not in OWN_PHONE:
        return ""
    own = not turn.heard.phone or talk.draft.known.get(keys.SPEAKER.name, "self") == "self"
    return keys.PHONE.name if own else keys.SPEAKER_PHONE.name
