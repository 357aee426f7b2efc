"""An answer that was not understood: what to do, a guess to confirm, the nearest options, a way round."""

from __future__ import annotations

from dataclasses import replace

from dialogs.asking import interview
from dialogs.hear.courtesy import angry, asks_who, calls
from dialogs.hear.figures import worn
from dialogs.hear.unclear import Unclear
from dialogs.message import Option
from dialogs.questions.kinds import yuan
from dialogs.questions.question import Question, said_label
from dialogs.telling.policy import policy_answer
from dialogs.turn import Turn
from dialogs.words import Words

SAY_WHAT_IS_WRONG = ("id", "phone", "amount", "day")
"""Kinds of answers whose next mistake is another one: first too short, then a wrong digit."""


def not_understood(turn: Turn, question: Question, why: Unclear) -> None:
    """Never a bare "invalid": what to do, a guess to confirm, the nearest options, or the answer to a
    question asked.
    """
    talk, words = turn.talk, turn.words
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, words)
    aside = _said_aside(turn.heard.text)
    if aside:
        turn.ask_again(words.say(aside))
        return
    if why.guess is not None:
        talk.pending = {"guess": why.guess}
        talk.number += 1
        pair = (
            Option(f"a:{talk.number}:yes", words.say("guess-yes"), strong=True),
            Option(f"a:{talk.number}:no", words.say("guess-no")),
        )
        shown = question.show(why.guess, asking)
        guess = yuan(why.guess) if why.problem.startswith("unclear-amount") else shown
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
    asked_back = (
        policy_answer(turn.heard.text, turn.ground, words, sure=0.75) if question.takes != "text" else None
    )
    if asked_back is not None:
        turn.says.append(asked_back)
        turn.ask_again()
        return
    _ask_once_more(turn, question, why)


def _said_aside(text: str) -> str:
    """What somebody says who comes back, wonders or scolds: no answer, and no mistake either."""
    if asks_who(text):
        return "who-i-am-short"
    if worn(text):
        return "worn-short"
    return "angry-short" if angry(text) else "still-here" if calls(text) else ""


def _ask_once_more(turn: Turn, question: Question, why: Unclear) -> None:
    """The second time the same sentence helps nobody: a way round the question, and a person."""
    talk, words = turn.talk, turn.words
    missed = int(talk.pending.get("missed", 0)) + 1
    another = talk.pending.get("missed_by") != why.problem and question.takes in SAY_WHAT_IS_WRONG
    talk.pending.update(missed=missed, missed_by=why.problem)
    if missed == 1 or another:
        turn.ask_again(words.say(why.problem))
        return
    skip = words.say(question.skip) if question.skip else ""
    turn.ask_again(words.say("unclear-again-skip", {"skip": skip}) if skip else words.say("unclear-again"))
    asked = turn.says[-1]
    turn.says[-1] = replace(asked, options=(*asked.options, *turn.buttons("staff")))


def _guess_words(why: Unclear, words: Words) -> str:
    """The sentence that knows why it asks back ("that is years ago"), if it holds the guess."""
    return why.problem if words.uses(why.problem, "guess") else "guess"
