"""What somebody who means well answers, whatever is asked."""

from __future__ import annotations

from random import Random

from dialogs.message import Heard
from dialogs.questions.by_fact import question_for
from dialogs.state import Talk
from tests.model.world import Person

STORIES = ("昨晚厨房起火，烧了半边屋", "住院花了好多钱，家里拿不出来", "在工地上摔伤了，干不了活")


def answer(who: Person, talk: Talk, chance: Random) -> Heard:
    """A button of the question, or words that fit it."""
    question = question_for(talk.asked)
    mine = [value for value, _ in talk.shown if value.startswith("a:")]
    sure = [value for value in mine if value.rpartition(":")[2] not in ("skip", "unknown", "no")]
    if question.takes in ("choice", "many", "photos") and mine:
        return Heard(choice=chance.choice(sure or mine))
    words = _words(who, question.key.stem, question.takes, chance)
    return Heard(text=words) if words else Heard(choice=chance.choice(mine)) if mine else Heard(text="跳过")


def _words(who: Person, fact: str, takes: str, chance: Random) -> str:
    if takes == "id":
        return who.id_number
    if takes == "phone":
        return who.phone
    if takes == "amount":
        return chance.choice(("3000元", "一千二", "0", "800"))
    if takes == "day":
        return chance.choice(("昨天", "11月3日", "上个月"))
    if "name" in fact:
        return who.name
    return "" if "code" in fact or "tail" in fact else chance.choice(STORIES)
