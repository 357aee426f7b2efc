"""Nothing is open and a person just writes: understand what is meant, or pass it to who works on the case."""

from __future__ import annotations

from cases.codes import perhaps_a_code, read_code
from dialogs.asking import interview
from dialogs.deeds import Received
from dialogs.hear import asides
from dialogs.hear.choice import yes_no
from dialogs.hear.hardship import (
    before_asking,
    hardship_beside,
    hardship_told,
    own_trouble,
    tells_at_length,
    told_of_others,
)
from dialogs.hear.own_data import data_wanted, details_changed
from dialogs.hear.passing.courtesy import angry, thanks
from dialogs.hear.sounds import in_pinyin
from dialogs.hear.text import bare
from dialogs.hear.unasked.pieces import tells
from dialogs.hear.verbs import verb_of
from dialogs.hear.wishes import programme_only, programme_wished
from dialogs.questions.by_fact import FIND_CODE
from dialogs.telling import afterwards
from dialogs.telling.emergency import danger_heard
from dialogs.telling.policy import topics_say
from dialogs.telling.received import TOLD, in_words
from dialogs.turn import Doing, Trying, Turn
from dialogs.turns import anytime, beside, menu, own_cases, to_case
from dialogs.turns.answering import take_answer
from dialogs.turns.by_name import by_name, only_named
from dialogs.turns.pieces import found_without_code, heard_a_piece, listen, told_of_numbers, wants_it_found
from dialogs.turns.storing import keep_piece
from dialogs.turns.trouble import begun_by_trouble
from dialogs.understand import SURE, nearest_topics, understand
from dialogs.understand.meaning import Understood
from rules import keys

SURE_OF_DANGER = 0.8  # plain words of danger were heard before; this is only a likeness
WISHES = ("apply", "eligibility", "policy", "smalltalk", "help", "cancel")
"""What a wish for a kind of help by its name may be taken for."""
A_FEW = 3  # buttons: an offer, and not the menu
HAND_OVER = 8  # digits of the number for another phone
A_SCRAP = 2  # characters that say nothing by themselves
A_NAME = 4  # characters
A_SENTENCE = 6
LEAST_WORDS = 2
A_CODE = 20  # with the words around it: "编号 ..."

INTENTS = {
    "eligibility": "check",
    "apply": "apply",
    "track": "track",
    "staff": "staff",
    "report": "report",
    "complaint": "complaint",
    "cancel": "cancel",
    "help": "help",
    "greet": "menu",
    "smalltalk": "menu",
    "policy": "policy",
}


def free_words(turn: Turn) -> Doing:
    """Nothing is open: a few words after a face, or anything at all."""
    heard = turn.heard
    if afterwards.RATED in turn.talk.pending and heard.text and not heard.papers:
        yield from afterwards.more_words(turn)
    else:
        yield from _any_words(turn)


def _any_words(turn: Turn) -> Doing:
    """Understand what is meant, or pass it to the person who works on the case."""
    heard = turn.heard
    if heard.papers or heard.voice:
        yield from _unasked(turn)
        return
    text = heard.text
    if heard.place or heard.phone:
        if turn.talk.cases and (yield from to_case.told(turn, to_case.in_words(turn), ())):
            return
        turn.say("hello", {"county": turn.ground.county.called(turn.talk.lang)}, menu.menu_buttons(turn))
        return
    numbered = (yield from _a_number(turn, text)) or (yield from _perhaps_a_code(turn, text))
    if numbered or (yield from _one_of_many(turn, text)):
        return
    if _taken_up(turn, text):
        yield from anytime.do(turn, "apply")
        return
    if beside.courtesy(turn, text) or beside.wrong_after(turn, text) or _types_pinyin(turn, text):
        return
    arrived = in_words(turn)
    if arrived and (yield Received("", arrived)):
        turn.say(TOLD[arrived])
    elif wanted := data_wanted(text):
        yield from anytime.do(turn, "data-for", wanted)
    elif not turn.talk.cases and details_changed(text):
        yield from anytime.do(turn, "data-for", "correct")
    else:
        yield from _understood(turn, text)


def _types_pinyin(turn: Turn, text: str) -> bool:
    """Whoever has a request is read by staff, in whichever letters."""
    if turn.talk.cases or not in_pinyin(bare(text)):
        return False
    keep_piece(turn)
    turn.say("pinyin", options=turn.buttons("apply", "staff"))
    return True


def _a_number(turn: Turn, text: str) -> Trying:
    """The number for another phone, or that of a request, and nothing else."""
    if len(code := text.replace(" ", "")) == HAND_OVER and code.isascii() and code.isdecimal():
        yield from own_cases.joined(turn, code)
        return True
    if turn.talk.cases or len(bare(text)) > A_CODE or not read_code(text):
        return False
    interview.begin(turn.talk, "find")
    turn.talk.asked = FIND_CODE.name
    yield from take_answer(turn)
    return True


def _perhaps_a_code(turn: Turn, text: str) -> Trying:
    """Letters and figures after "find it by its code" are meant for one, and how one looks is said."""
    offered = any(value == "g:find" for value, _ in turn.talk.shown)
    if not offered or not perhaps_a_code(text):
        return False
    interview.begin(turn.talk, "find")
    turn.talk.asked = FIND_CODE.name
    yield from take_answer(turn)
    return True


def _one_of_many(turn: Turn, text: str) -> Trying:
    """ "The first house: old Wang, alone, the roof leaks", by who was told that one may report them, and then
    the second.
    """
    reports = bool(turn.talk.cases) or any(value == "g:report" for value, _ in turn.talk.shown)
    if not reports or not asides.one_of_many(text):
        return False
    yield from anytime.do(turn, "report")
    if turn.talk.asked == keys.LEAD_WHAT.name:
        turn.says.pop()
        yield from take_answer(turn)
    return True


def _taken_up(turn: Turn, text: str) -> bool:
    """ "Yes" to "shall we apply?" is a yes, and no small talk."""
    shown = [value for value, _ in turn.talk.shown]
    return (
        shown[:1] == ["g:apply"]
        and len(shown) <= A_FEW
        and len(bare(text)) <= A_NAME
        and yes_no(text) is True
    )


def _understood(turn: Turn, text: str) -> Doing:
    talk, meant = turn.talk, understand(text, turn.ground.places)
    if talk.cases and (
        yield from to_case.in_hearing(turn, meant.intent if meant.confidence >= to_case.CERTAIN else "")
    ):
        return
    if not talk.cases and beside.of_cheats(turn, meant, text):
        return
    if (yield from begun_by_trouble(turn, meant, text)):
        return
    if not talk.cases and (yield from _who_they_are(turn, text)):
        return
    if (meant.intent in WISHES or meant.confidence < SURE) and (wish := programme_wished(text)):
        yield from by_name(turn, wish)
    elif not talk.cases and (named := programme_only(text)):
        only_named(turn, named)
    elif _likely_danger(meant, text):
        yield from danger_heard(turn, "hunger" if "饭" in text or "吃" in text else "other")
    elif not talk.cases and beside.said_beside(turn, meant, text):
        return
    elif meant.confidence < SURE or meant.intent == "crisis" or _tells(turn, meant, text):
        yield from _unsure(turn, text)
    else:
        yield from _meant(turn, meant, text)


def _likely_danger(meant: Understood, text: str) -> bool:
    """A likeness to one word of English is none: "myself" is not "kill myself"."""
    one_word = text.isascii() and len(text.split()) < LEAST_WORDS
    return meant.intent == "crisis" and meant.confidence >= SURE_OF_DANGER and not one_word


def _who_they_are(turn: Turn, text: str) -> Trying:
    if not wants_it_found(turn, text):
        return told_of_numbers(turn, text)
    turn.say("found-by-staff", {"phones": turn.phones})
    own_cases.enquire(turn)
    yield from take_answer(turn)
    return True


def _tells(turn: Turn, meant: Understood, text: str) -> bool:
    """Who has a request and tells something ("身份证我找到了") tells it to who works on it, whatever topic of
    the rules has the same words; and what tells of trouble is no small talk.
    """
    if meant.intent == "smalltalk":
        return bool(turn.talk.cases) or own_trouble(text) or (tells_at_length(text) and not _thanked(text))
    if meant.intent == "track" and not turn.talk.cases:
        return own_trouble(text) and not asides.asks(text)
    if meant.intent != "policy" or not turn.talk.cases or asides.asks(text):
        return False
    unsure = meant.confidence < to_case.CERTAIN and asides.tells_of_themselves(text)
    return unsure or (len(bare(text)) >= A_SENTENCE and not asides.names_a_rule(text))


def _thanked(text: str) -> bool:
    return "谢" in text or "thank" in text.casefold()


def _meant(turn: Turn, meant: Understood, text: str) -> Doing:
    """What is surely meant, is done."""
    talk = turn.talk
    if meant.intent == "policy" and meant.topic:
        yield from _ruled(turn, meant.topic, text)
    elif meant.intent == "smalltalk":
        turn.say("thanked" if _thanked(text) else "any-time", options=menu.menu_buttons(turn))
    elif meant.intent == "cancel" and not (talk.cases or talk.drafts):
        beside.nothing_here(turn, text)
    elif meant.intent == "greet" and talk.shown and not (talk.cases or talk.drafts):
        turn.say("here-i-am", options=menu.menu_buttons(turn))
    elif meant.intent == "report" and len(bare(text)) <= A_NAME:  # a name says nothing more
        turn.say("not-understood-at-all", options=menu.menu_buttons(turn))
    else:
        if meant.intent == "complaint" and asides.scammed(text):
            turn.say("scammed-first")
        elif meant.intent in ("complaint", "track", "staff") and angry(text):
            turn.say("angry-first")
        if meant.intent == "eligibility":
            _kind_word(turn, before_asking(text))
        yield from anytime.do(turn, INTENTS.get(meant.intent, "menu"))
        if meant.intent == "report" and talk.asked == keys.LEAD_WHAT.name and told_of_others(text):
            turn.says.pop()  # what is the matter, they have said
            yield from take_answer(turn)


def _kind_word(turn: Turn, told: str) -> None:
    """To who asks what there is, and has told why."""
    if hardship_told(told) == "bereaved":
        turn.say("sorry-for-loss")
    elif own_trouble(told):
        turn.say("heavy-to-bear")


def _ruled(turn: Turn, topic: str, text: str) -> Doing:
    """What the rules say; what was told beside the question is kept, and a death is not passed over."""
    told = hardship_beside(text)
    if told == "bereaved":
        turn.say("sorry-for-loss")
    elif told and own_trouble(before_asking(text)):
        turn.say("rules-first")
    if told or (own_trouble(text) and not asides.asks(text)):
        keep_piece(turn)
    yield from own_cases.ruled(turn, topic)


def _unsure(turn: Turn, text: str) -> Doing:
    """Words outside a script reach the open case; without one, the nearest questions are offered. A wish to
    complain, with more behind it, is not told to those it may be about.
    """
    if "complaint" in (verb_of(clause, in_script=False) for clause in asides.clauses(text)):
        yield from anytime.do(turn, "complaint")
        return
    if turn.talk.cases and (yield from to_case.told(turn, text, ())):
        return
    if thanks(text):  # for what is over
        turn.say("thanked", options=menu.menu_buttons(turn))
        return
    if angry(text):
        turn.say("angry", {"phones": turn.phones}, turn.buttons("track", "staff", "complaint", "menu"))
        return
    if own_trouble(text):
        beside.offered(turn)
        return
    if any(map(asides.asks_whether, asides.clauses(text))):
        yield from anytime.do(turn, "check")
        return
    if heard_a_piece(turn, text):
        return
    if tells_at_length(text):  # who wrote a whole story is not asked for a whole sentence
        beside.offered(turn)
        return
    _offered(turn, text)


def _offered(turn: Turn, text: str) -> None:
    """What comes nearest to words that nobody understood."""
    if turn.talk.loose:  # "这是我家房子", after the photos of it
        turn.say("words-to-photos", options=turn.buttons("apply", "staff"))
        return
    if not turn.talk.cases and any(value == "g:find" for value, _ in turn.talk.shown):
        found_without_code(turn)
        return
    near = () if len(bare(text)) <= A_SCRAP else nearest_topics(text, turn.ground.places)
    if not near and tells(text):  # "我家三个娃"
        listen(turn)
        return
    if not near and asides.asks(text) and len(bare(text)) >= A_SENTENCE:
        turn.say("cannot-answer", {"phones": turn.phones}, turn.buttons("staff", "apply", "policy"))
        return
    if not near:  # "那个", "？", a number: nothing to guess from
        turn.say("not-understood-at-all", options=menu.menu_buttons(turn))
        return
    turn.says.append(topics_say(near, turn.words, "not-understood"))
    turn.say("menu-short", options=menu.menu_buttons(turn))


def _unasked(turn: Turn) -> Doing:
    heard, talk = turn.heard, turn.talk
    papers = heard.papers + heard.voice
    if talk.cases and (yield from to_case.told(turn, heard.text, papers)):
        return
    talk.loose.extend(heard.papers)
    if heard.papers:
        turn.say("papers-before-asked", options=turn.buttons("apply", "staff"), gather="loose")
        return
    turn.say("voice-to-staff")  # who only speaks is not sent to buttons: a person listens
    own_cases.enquire(turn)
    yield from take_answer(turn)
