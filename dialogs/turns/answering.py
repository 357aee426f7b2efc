"""A reply to the open question: read it, and keep it."""

from __future__ import annotations

import re
from typing import Any

from msgspec.structs import replace

from cases.codes import perhaps_a_code
from dialogs.asking import interview
from dialogs.asking.rough import with_the_words
from dialogs.hear.agreement import confirms, plainly
from dialogs.hear.asides import afraid, asks
from dialogs.hear.hardship import hardship_told
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.unclear import Unclear
from dialogs.hear.wages import paid_for_the_days
from dialogs.hear.wishes import programme_wished
from dialogs.questions.by_fact import ENQUIRY, FIND_CODE, question_for
from dialogs.questions.question import Question
from dialogs.scripts.small import KEPT
from dialogs.scripts.standing import STANDING
from dialogs.telling import emergency, meanwhile
from dialogs.turn import Doing, Trying, Turn
from dialogs.turns import own_cases
from dialogs.turns.ahead import noted_ahead
from dialogs.turns.asking_back import asked_meanwhile, not_understood, said_aside
from dialogs.turns.by_name import by_name
from dialogs.turns.correcting import correction, noted_corrected, said_again
from dialogs.turns.going_on import advance, keep
from dialogs.turns.photos import collected
from dialogs.turns.pieces import says_who
from dialogs.turns.storing import (
    A_FEW,
    A_PIECE,
    FIRST,
    keep_complaint,
    noted_as_story,
    noted_says,
    offer_as_story,
    phone_told,
    told_beside,
    told_meanwhile,
    told_otherwise,
    wanders,
)
from rules import keys

NEITHER = "unclear-day-neither"
"""Told of no day, and of nothing else."""


def take_answer(turn: Turn) -> Doing:
    """Take what was heard as the answer to the question last put."""
    talk = turn.talk
    standing = interview.stand(talk.script, talk.draft, turn.ground)
    if standing.need is None or standing.need.name != talk.asked:
        yield from advance(turn)  # the script changed under this chat: ask again, never misfile
        return
    question = question_for(talk.asked)
    if question.takes == "photos":
        yield from _beside_photos(turn, question)
        return
    if question.takes == "many" and turn.heard.choice and not turn.heard.text:
        yield from _tick(turn, question)
        return
    if emergency.at_once(talk) and (yield from _told_at_once(turn, question)):
        return
    if _only_speaks(turn):
        yield from keep(turn, talk.asked, None)
        return
    if _kept_aside(turn, question):
        return
    if asked_meanwhile(turn, question):
        return
    if phone := phone_told(turn, question):
        yield from _phone_first(turn, *phone)
        return
    value = talk.draft.old[talk.asked] if _still_so(turn, question) else _heard(turn, question)
    if isinstance(value, Unclear):
        yield from _unclear(turn, question, value)
        return
    told_beside(turn, question, value)
    yield from keep(turn, talk.asked, value)


def _beside_photos(turn: Turn, question: Question) -> Doing:
    """Who finds a mistake while photos are asked for has it mended; other words go along with the photos."""
    heard = turn.heard
    wrong = correction(turn) if heard.text and not (heard.choice or heard.papers) else None
    if wrong and not isinstance(wrong[1], Unclear):
        yield from _corrected(turn, *wrong)
    else:
        yield from collected(turn, question)


def _told_at_once(turn: Turn, question: Question) -> Trying:
    if not (turn.heard.papers or turn.heard.voice):
        return (yield from meanwhile.heard_beside(turn, question))
    yield from emergency.tell_papers(turn)
    return True


def _heard(turn: Turn, question: Question) -> Any:
    value = _confirmed(turn) if "guess" in turn.talk.pending else _read(turn, question)
    return told_otherwise(turn, question, value)


def _still_so(turn: Turn, question: Question) -> bool:
    """ "是", where what was noted before is shown to be kept."""
    talk = turn.talk
    if talk.asked not in talk.draft.old or "guess" in talk.pending or plainly(turn.heard.text) != "yes":
        return False
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, turn.words)
    return "yes" not in question.options(asking)


def _phone_first(turn: Turn, name: str, phone: str) -> Doing:
    """Offered where the telephone is asked for; in an emergency whoever comes has it at once."""
    talk = turn.talk
    left_open = name in talk.draft.known
    if emergency.at_once(talk):
        interview.store_answer(talk, name, phone, turn.mark())
        yield from emergency.tell_answer(turn, name, phone)
    elif left_open:
        interview.store_answer(talk, name, phone, turn.mark())
    else:
        talk.draft.old[name] = phone
    turn.ask_again(turn.words.say("noted-phone"))


def _unclear(turn: Turn, question: Question, why: Unclear) -> Doing:
    """Perhaps it takes the answer before this one back; in an emergency somebody reads it at once."""
    text, nothing_like = turn.heard.text, why.guess is None and not why.near
    if (yield from _taken_back(turn, nothing_like=nothing_like)):
        return
    if nothing_like and (yield from _told_staff(turn, question, why)):
        return
    if emergency.at_once(turn.talk) and text and (nothing_like or question.key == keys.NAME):
        if (yield from meanwhile.told_enough(turn, question)):
            yield from keep(turn, turn.talk.asked, None)
    elif question.key == keys.HARDSHIP and (told := hardship_told(text)):
        offer_as_story(turn.talk.draft, text, A_PIECE, turn.heard.message)
        yield from keep(turn, turn.talk.asked, told)
    elif noted := noted_ahead(turn):
        turn.ask_again(noted)
    elif nothing_like and noted_as_story(turn):
        turn.ask_again(noted_says(turn, question))
    elif (yield from _another_kind(turn, question)):
        return
    elif nothing_like and not said_aside(text):
        yield from _told_on(turn, question, why)
    else:
        not_understood(turn, question, why)


def _told_staff(turn: Turn, question: Question, why: Unclear) -> Trying:
    """Words that are for a person, whatever was asked. Who has no code was told to say who they are."""
    if question.key == FIND_CODE and not perhaps_a_code(turn.heard.text) and says_who(turn, turn.heard.text):
        turn.say("found-by-staff", {"phones": turn.phones})
        own_cases.enquire(turn)
        yield from take_answer(turn)
        return True
    kept = int(turn.talk.pending.get("told", 0))
    beside = asks(turn.heard.text) or afraid(turn.heard.text) or said_aside(turn.heard.text)
    if question.key == keys.COMPLAINT and kept < A_FEW and not beside and keep_complaint(turn):
        turn.ask_again(turn.words.say("noted-as-complaint"), gather="pieces")
        turn.talk.pending["told"] = kept + 1
        return True
    return (yield from _said_to_staff(turn, question, why))


def _said_to_staff(turn: Turn, question: Question, why: Unclear) -> Trying:
    """Words for a person are for that person, also where the place was asked; without one the county's people
    have them.
    """
    talk, said = turn.talk, turn.heard.text
    if talk.script != "enquiry" or question.key != keys.TOWNSHIP or not said:
        return False
    before, not_sure = bool(talk.pending.get("told")), of_the_talk(said) == "skip"
    if not_named := why.problem == "unclear-township" and not not_sure:
        words = f"{talk.draft.known[ENQUIRY.name]}\n{said}"
        interview.store_answer(talk, ENQUIRY.name, words, turn.mark())
    if before or not_sure:
        yield from keep(turn, talk.asked, None)
    else:
        turn.ask_again(turn.words.say("enquiry-noted" if not_named else why.problem))
        talk.pending["told"] = True
    return True


def _told_on(turn: Turn, question: Question, why: Unclear) -> Doing:
    """A piece of the story, perhaps, in place of the answer: kept, and the question put again, or let be."""
    lets_be, offered = wanders(turn, question, why), turn.talk.draft.old
    before = offered.get(keys.STORY.name)
    kept = "" if why.problem == NEITHER else told_meanwhile(turn, question)
    if lets_be:
        turn.say("day-left-open", {"told": "no" if offered.get(keys.STORY.name) == before else "yes"})
        yield from keep(turn, turn.talk.asked, None)
    elif kept:
        turn.ask_again(kept, gather="pieces")
    else:
        not_understood(turn, question, why)


def _taken_back(turn: Turn, *, nothing_like: bool) -> Trying:
    if before := correction(turn):
        yield from _corrected(turn, *before)
    elif noted := noted_corrected(turn):
        turn.ask_again(noted)
    elif nothing_like and (again := said_again(turn)):
        yield from _said_again(turn, *again)
    else:
        return False
    return True


def _corrected(turn: Turn, name: str, value: Any) -> Doing:
    talk = turn.talk
    interview.change(talk, name)
    if isinstance(value, Unclear):
        turn.ask_again(turn.words.say("corrected-which"))
        return
    interview.store_answer(talk, name, value, turn.mark())
    asking = interview.asking_for(name, talk.draft, turn.ground, turn.words)
    turn.say("corrected-to", {"value": with_the_words(talk.draft, name, value, asking)})
    yield from keep(turn, name, value, read_back=True)


def _said_again(turn: Turn, name: str, value: Any) -> Doing:
    draft = turn.talk.draft
    if draft.known[name] != value:
        yield from _corrected(turn, name, value)
        return
    asking = interview.asking_for(name, draft, turn.ground, turn.words)
    turn.ask_again(turn.words.say("noted-ahead", {"value": with_the_words(draft, name, value, asking)}))


def _another_kind(turn: Turn, question: Question) -> Trying:
    """ "办低保", before anything of this request was asked: what is wished for by its name is begun."""
    wish = programme_wished(turn.heard.text) if question.key in FIRST else None
    if wish and wish in STANDING and turn.talk.script in (*KEPT, "benefits") and wish != turn.talk.script:
        yield from by_name(turn, wish)
        return True
    return False


def _only_speaks(turn: Turn) -> bool:
    """Words for a person go to the county's people when the place is spoken, too, for the second time."""
    talk, heard = turn.talk, turn.heard
    if talk.script != "enquiry" or talk.asked != keys.TOWNSHIP.name or not heard.voice or heard.text:
        return False
    return bool(talk.pending.get("voiced"))


def _read(turn: Turn, question: Question) -> Any:
    if wage := str(turn.talk.pending.get("wage", "")):
        paid = paid_for_the_days(wage, turn.heard.text)
        if paid is not None:
            turn.heard = turn.heard.saying(f"{wage}，{turn.heard.text}")  # both are the words of this answer
            return paid
    asking = interview.asking_for(turn.talk.asked, turn.talk.draft, turn.ground, turn.words)
    return question.read(turn.heard, asking)


def _kept_aside(turn: Turn, question: Question) -> bool:
    """Photos or a voice message where something else was asked: kept, and said so."""
    heard, talk = turn.heard, turn.talk
    talk.loose.extend(heard.papers)
    if question.takes == "text" and heard.voice:
        return False
    if heard.text or heard.choice or heard.phone or not (heard.papers or heard.voice):
        return False
    if heard.papers:
        turn.ask_again(turn.words.say("kept-papers"), gather="kept")  # an album is answered once
    else:
        _heard_voice(turn)
    return True


def _heard_voice(turn: Turn) -> None:
    """Who can only speak is not left alone with a question that wants a button."""
    pending = turn.talk.pending
    pending["voiced"] = int(pending.get("voiced", 0)) + 1
    if pending["voiced"] == 1:
        turn.ask_again(turn.words.say("kept-voice"))
        return
    turn.ask_again(turn.words.say("kept-voice-again"))
    asked = turn.says[-1]
    turn.says[-1] = replace(asked, options=(*asked.options, *turn.buttons("staff")))


def _confirmed(turn: Turn) -> Any:
    """The answer to "did you mean ...?": yes takes the guess, anything else is read anew."""
    guess, words = turn.talk.pending["guess"], str(turn.talk.pending.get("guess_said", ""))
    said = {"yes": True, "no": False}.get(turn.heard.choice)
    if said is None and not _answers_anew(turn, guess):
        heard = confirms(turn.heard.text)
        said = heard if isinstance(heard, bool) else None
    if said:
        turn.heard = turn.heard.saying(words or turn.heard.text)  # staff see "三四千", and not "yes"
        return guess
    turn.talk.pending.clear()
    question = question_for(turn.talk.asked)
    return Unclear("say-it-again") if said is False else _read(turn, question)


def _answers_anew(turn: Turn, guess: Any) -> bool:
    """Whether it tells another answer: "是四千" to "3,000 yuan?" holds a yes and is none."""
    if plainly(re.split(r"[,，。!！ ]", turn.heard.text)[0]):
        return False
    value = _read(turn, question_for(turn.talk.asked))
    return not isinstance(value, Unclear) or value.guess not in (None, guess)


def _tick(turn: Turn, question: Question) -> Doing:
    """Several of the options by buttons: each press adds one or takes it off, "these" ends it."""
    talk, pressed = turn.talk, turn.heard.choice
    ticked: list[str] = list(talk.pending.get("many", ()))
    if pressed == "none" or (pressed == "done" and ticked):
        yield from keep(turn, talk.asked, ",".join(one for one in ticked if pressed == "done"))
        return
    gone = pressed in ticked
    ticked = [one for one in ticked if one != pressed] + ([] if gone else [pressed])
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, turn.words)
    talk.pending = {"many": [one for one in question.options(asking) if one in ticked]}
    said = {"chosen": question.show(",".join(talk.pending["many"]), asking) if ticked else "none"}
    if gone:
        said["gone"] = question.show(pressed, asking)
    turn.ask_again(turn.words.say("many-taken-off" if gone else "many-so-far", said))


def leave_open(turn: Turn) -> Doing:
    """ "Skip" or "I do not know": an answer too, where the law allows it."""
    talk = turn.talk
    question = question_for(talk.asked)
    if talk.pending.get("photos"):
        yield from keep(turn, talk.asked, list(talk.pending["photos"]))
    elif question.skip:
        yield from keep(turn, talk.asked, None)
    else:
        words = "cannot-skip-words" if question.takes == "text" else "cannot-skip"
        turn.ask_again(turn.words.say(words))
