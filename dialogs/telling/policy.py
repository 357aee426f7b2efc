"""Short answers to questions about the rules. All of them are written in `locales/`; nothing is made up
here.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.ground import Ground
from dialogs.message import Option, Say, verb_buttons
from dialogs.questions.kinds import yuan
from dialogs.understand import understand
from dialogs.understand.figures import FIGURES, LIMITS
from dialogs.words import Words


def topic_says(topic: str, ground: Ground, words: Words) -> Say:
    """One topic: the answer, what it rests on, and a way to go on."""
    source = words.maybe(f"{topic}.source")
    text = _answer(topic, ground, words)
    if source:
        text += "\n" + words.say("by-source", {"source": source})
    further = words.maybe(f"{topic}.next") or "check"
    verbs = dict.fromkeys((further, "policy", "staff"))
    return Say(text, verb_buttons(words, *verbs))


def _answer(topic: str, ground: Ground, words: Words) -> str:
    """The text; one that holds figures gets them from the standards, or says that none may be relied on."""
    if topic not in FIGURES and topic not in LIMITS:
        county = ground.county
        return words.say(
            topic, {"county": county.called(words.lang), "phones": words.listed(county.hotlines)}
        )
    figures = _limits(topic, ground) if topic in LIMITS else _figures(topic, ground, words)
    return words.say(topic, figures) if figures else words.say(f"{topic}.without")


def _limits(topic: str, ground: Ground) -> Mapping[str, str]:
    """The days and months of a topic; nothing where one of them cannot be relied on."""
    found = {variable: limit(key, ground) for variable, key in LIMITS[topic]}
    return {variable: str(n) for variable, n in found.items()} if all(found.values()) else {}


def limit(key: str, ground: Ground) -> int | None:
    """So many days or months as a document sets them; None where nobody may rely on a number."""
    return ground.standards.whole(key, ground.day, ground.county.code)


def _figures(topic: str, ground: Ground, words: Words) -> Mapping[str, str]:
    """The figures of a topic with the month they were published; nothing where one of them is not known."""
    found = [
        (variable, ground.standards.within(key, ground.day, ground.county.code, population))
        for variable, key, population in FIGURES[topic]
    ]
    known = [(variable, standard) for variable, standard in found if standard and not standard.unknown]
    if len(known) < len(found):
        return {}
    oldest = min(standard.published_on for _, standard in known)
    return {
        **{variable: yuan(round(standard.number_value * 100)) for variable, standard in known},
        "freshness": "current" if all(standard.current for _, standard in known) else "stale",
        "published": words.say("show-month", {"year": str(oldest.year), "month": oldest.month}),
    }


def policy_answer(text: str, ground: Ground, words: Words, sure: float) -> Say | None:
    """The answer, if the text is surely a question about the rules."""
    if len(text) < 4:
        return None
    meant = understand(text, ground.places)
    if meant.intent == "policy" and meant.topic and meant.confidence >= sure:
        return topic_says(meant.topic, ground, words)
    return None


def topics_say(topics: tuple[str, ...], words: Words, words_id: str) -> Say:
    """Topics as buttons."""
    options = tuple(Option(f"g:topic:{topic}", words.say(f"{topic}.title")) for topic in topics)
    return Say(words.say(words_id), options)
