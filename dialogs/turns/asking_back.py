"""An answer that was not understood: what to do, a guess to confirm, the nearest options, a way round."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dialogs.asking import interview
from dialogs.hear.asides import (
    afraid,
    asks,
    asks_whether,
    cannot_write,
    lost,
    only_begins,
    put_off,
    without_code,
)
from dialogs.hear.family.relatives import only_kin
from dialogs.hear.figures import worn
from dialogs.hear.passing.courtesy import angry, asks_who, calls, comes_back
from dialogs.hear.text import bare
from dialogs.hear.unclear import Unclear
from dialogs.message import Option
from dialogs.questions.by_fact import FIND_CODE
from dialogs.questions.kinds import about_yuan, yuan
from dialogs.questions.question import Question, said_label, spoken, way_past
from dialogs.scripts.small import KEPT
from dialogs.telling.policy import policy_answer
from dialogs.turn import Turn
from dialogs.turns.leads import said_elsewhere
from dialogs.understand import SURE, understand
from dialogs.words import Words
from rules import keys

QUITE_SURE, CERTAIN = 0.75, 0.9
"""How sure a question about the rules must be: without the shape of one; in place of a story or a name."""
NO_QUESTION = (keys.STORY, keys.NAME, keys.SPEAKER_NAME, keys.PLACE)
"""Free words that are told or named; words for a person may be a question, and go to that person."""
ONLY_ONESELF = "unclear-only-oneself"
"""Somebody of the family was told of where the applicant is meant: that is said, and no rule for them."""
A_QUESTION = 16  # characters; what is longer may be a story with a question in it
SAY_WHAT_IS_WRONG = ("id", "phone", "amount", "count", "day")
"""Kinds of answers whose next mistake is another one: first too short, then a wrong digit."""
OF_HOW_MANY_DAYS = "unclear-days"
"""A daily wage without the days: it is kept until they are told."""
WRONG_IN_A_NUMBER = re.compile(r"unclear-(?:id|phone|account)-.+")
"""What is wrong with a number is known, so it is said as often as it is wrong: it was understood."""


def not_understood(turn: Turn, question: Question, why: Unclear) -> None:
    """Never a bare "invalid": what to do, a guess to confirm, the nearest options, or the answer to a
    question asked.
    """
    talk, words = turn.talk, turn.words
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, words)
    if aside := said_aside(turn.heard.text) or _of_being_known(turn):
        turn.ask_again(words.say(aside))
        return
    if why.guess is not None:
        talk.pending = {"guess": why.guess, "guess_said": turn.heard.text}
        talk.number += 1
        pair = (
            Option(f"a:{talk.number}:yes", words.say("guess-yes"), strong=True),
            Option(f"a:{talk.number}:no", words.say("guess-no")),
        )
        shown = question.show(why.guess, asking)
        guess = _sum(why) if why.problem.startswith("unclear-amount") else shown
        turn.say(_guess_words(why, words), {"guess": guess, "value": shown}, pair, about=talk.asked)
        return
    options = question.options(asking)
    if why.near and len(why.near) < len(options):
        talk.number += 1
        near = tuple(
            Option(f"a:{talk.number}:{value}", said_label(question, value, asking)) for value in why.near
        )
        turn.say("which-one", options=near, about=talk.asked)
        return
    if turn.talk.script == "temporary" and _asks_how_far(turn):
        turn.ask_again(words.say("not-handed-in"))
        return
    if question.key == FIND_CODE and without_code(turn.heard.text):
        turn.ask_again(words.say("without-code", {"phones": turn.phones}))
        return
    if turn.talk.script in KEPT and _asks_whether(turn):
        turn.ask_again(words.say("decided-by-staff" if question.key == keys.GO_ON else "after-these"))
        return
    told_of_others = why.problem == ONLY_ONESELF and not asks(turn.heard.text)
    told_of_others = told_of_others or only_kin(turn.heard.text)
    if question.takes != "text" and not talk_of_trouble(question) and not told_of_others:
        if _answered(turn, SURE if asks(turn.heard.text) else QUITE_SURE):
            return
    elif talk_of_trouble(question) and asks(turn.heard.text) and _answered(turn, SURE):
        return
    _ask_once_more(turn, question, why)


def _sum(why: Unclear) -> str:
    """What is divided by twelve is said without its cents."""
    return about_yuan(why.guess) if why.problem == "unclear-amount-span" else yuan(why.guess)


def _of_being_known(turn: Turn) -> str:
    """Who reports or complains may be afraid to give their name."""
    told = turn.talk.script in ("complaint", "lead") and afraid(turn.heard.text)
    return "no-name-needed" if told else ""


def answered_meanwhile(turn: Turn) -> bool:
    """Whether it was said beside the question, or asks about the rules, and was answered."""
    if aside := said_aside(turn.heard.text):
        turn.ask_again(turn.words.say(aside))
        return True
    return asks(turn.heard.text) and _answered(turn, SURE)


def asked_meanwhile(turn: Turn, question: Question) -> bool:
    """A question about the rules that happens to hold the words of an answer: "会不会影响我低保？" says
    nothing of who has dibao. It is answered, and what was open is asked again.
    """
    text = turn.heard.text
    if elsewhere := said_elsewhere(turn, question):
        turn.ask_again(elsewhere)
        return True
    if turn.heard.choice or not asks(text) or talk_of_trouble(question):
        return False
    if question.takes in ("choice", "many"):
        asking = interview.asking_for(turn.talk.asked, turn.talk.draft, turn.ground, turn.words)
        if any(bare(text) in map(bare, forms) for _, forms in spoken(question, asking)):
            return False
        return _answered(turn, SURE)
    if question.takes != "text":
        return _answered(turn, CERTAIN)
    return question.key in NO_QUESTION and len(text) <= A_QUESTION and _answered(turn, CERTAIN)


def talk_of_trouble(question: Question) -> bool:
    """ "No money for the doctor, what can I do?" answers what the trouble is."""
    return question.key in (keys.HARDSHIP, keys.LEAD_WHAT, keys.COMPLAINT)


def _answered(turn: Turn, sure: float) -> bool:
    """The answer without buttons: what a number or a tap answers is the question below it."""
    say = policy_answer(turn.heard.text, turn.ground, turn.words, sure=sure)
    if say is None:
        return False
    turn.says.append(replace(say, options=()))
    turn.ask_again()
    return True


def _asks_how_far(turn: Turn) -> bool:
    """ "How far is mine?", from who came back to a request that was never handed in."""
    meant = understand(turn.heard.text, turn.ground.places)
    return meant.intent == "track" and meant.confidence >= SURE


def _asks_whether(turn: Turn) -> bool:
    """ "Can he have dibao?", from who is being asked what decides it."""
    text = turn.heard.text
    if not asks(text):
        return False
    meant = understand(text, turn.ground.places)
    return (meant.intent == "eligibility" and meant.confidence >= SURE) or asks_whether(text)


def said_aside(text: str) -> str:
    """What somebody says who comes back, wonders or scolds: no answer, and no mistake either."""
    if asks_who(text):
        return "who-i-am-short"
    if cannot_write(text):
        return "cannot-write"
    if worn(text):
        return "worn-short"
    if put_off(text):
        return "no-hurry"
    if lost(text):
        return "what-now"
    if only_begins(text):
        return "go-on-telling"
    return "angry-short" if angry(text) else "still-here" if calls(text) or comes_back(text) else ""


def _ask_once_more(turn: Turn, question: Question, why: Unclear) -> None:
    """The second time the same sentence helps nobody: a way round the question, and a person."""
    talk, words = turn.talk, turn.words
    missed = int(talk.pending.get("missed", 0)) + 1
    another = talk.pending.get("missed_by") != why.problem and question.takes in SAY_WHAT_IS_WRONG
    talk.pending.update(missed=missed, missed_by=why.problem)
    if why.problem == OF_HOW_MANY_DAYS:
        talk.pending["wage"] = turn.heard.text
    if missed == 1 or another:
        turn.ask_again(words.say(why.problem))
        return
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, words)
    shown = way_past(question, asking)
    skip = words.say(shown or "skip-skip") if question.skip else ""
    again = "unclear-wrong" if WRONG_IN_A_NUMBER.fullmatch(why.problem) else "unclear-again"
    known = {"skip": skip, "what": words.say(why.problem)}
    turn.ask_again(words.say(f"{again}-skip" if skip else again, known))
    asked = turn.says[-1]
    past = (Option(f"a:{talk.number}:skip", skip),) if skip and not shown else ()
    turn.says[-1] = replace(asked, options=(*asked.options, *past, *turn.buttons("staff")))


def _guess_words(why: Unclear, words: Words) -> str:
    """The sentence that knows why it asks back ("that is years ago"), if it holds the guess."""
    return why.problem if words.uses(why.problem, "guess") else "guess"
