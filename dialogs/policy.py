"""Short answers to questions about the rules. All of them are written in `locales/`; nothing is made up
here.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.ground import Ground
from dialogs.kinds import yuan
from dialogs.message import Option, Say
from dialogs.understand import understand
from dialogs.words import Words

DIBAO_AMOUNT = "policy-dibao-amount"


def topic_says(topic: str, ground: Ground, words: Words) -> Say:
    """One topic: the answer, what it rests on, and a way to go on."""
    source = words.maybe(f"{topic}.source")
    text = _answer(topic, ground, words)
    if source:
        text += "\n" + words.say("by-source", {"source": source})
    further = words.maybe(f"{topic}.next") or "check"
    verbs = dict.fromkeys((further, "policy", "staff"))
    return Say(text, tuple(Option(f"g:{verb}", words.say(f"g-{verb}")) for verb in verbs))


def _answer(topic: str, ground: Ground, words: Words) -> str:
    if topic != DIBAO_AMOUNT:
        return words.say(topic)
    figures = _dibao(ground, words)
    return words.say(topic, figures) if figures else words.say(f"{topic}.without")


def _dibao(ground: Ground, words: Words) -> Mapping[str, str]:
    """The dibao lines with the month they were published; nothing where no figure may be relied on."""
    found = [
        ground.standards.within("dibao.standard", ground.day, ground.county.code, population)
        for population in ("urban", "rural")
    ]
    urban, rural = found
    if urban is None or rural is None or urban.unknown or rural.unknown:
        return {}
    published = urban.published_on
    return {
        "dibao_urban": yuan(urban.yearly_fen // 12),
        "dibao_rural": yuan(rural.yearly_fen),
        "freshness": "current" if urban.current and rural.current else "stale",
        "published": words.say("show-month", {"year": str(published.year), "month": published.month}),
    }


def policy_answer(text: str, ground: Ground, words: Words, sure: float) -> Say | None:
    """The answer, if the text is surely a question about the rules."""
    if len(text) < 4:
        return None
    meant = understand(text)
    if meant.intent == "policy" and meant.topic and meant.confidence >= sure:
        return topic_says(meant.topic, ground, words)
    return None


def topics_say(topics: tuple[str, ...], words: Words, words_id: str) -> Say:
    """Topics as buttons."""
    options = tuple(Option(f"g:topic:{topic}", words.say(f"{topic}.title")) for topic in topics)
    return Say(words.say(words_id), options)
