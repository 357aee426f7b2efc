"""Short answers to questions about the rules. All of them are written in `locales/`; nothing is made up
here.
"""

from __future__ import annotations

from dialogs.message import Option, Say
from dialogs.understand import understand
from dialogs.words import Words


def topic_says(topic: str, words: Words) -> Say:
    """One topic: the answer, what it rests on, and a way to go on."""
    source = words.maybe(f"{topic}.source")
    text = words.say(topic) + (f"\n{words.say('by-source', {'source': source})}" if source else "")
    further = words.maybe(f"{topic}.next") or "check"
    verbs = dict.fromkeys((further, "policy", "staff"))
    return Say(text, tuple(Option(f"g:{verb}", words.say(f"g-{verb}")) for verb in verbs))


def policy_answer(text: str, words: Words, sure: float) -> Say | None:
    """The answer, if the text is surely a question about the rules."""
    if len(text) < 4:
        return None
    meant = understand(text)
    if meant.intent == "policy" and meant.topic and meant.confidence >= sure:
        return topic_says(meant.topic, words)
    return None


def topics_say(topics: tuple[str, ...], words: Words, words_id: str) -> Say:
    """Topics as buttons."""
    options = tuple(Option(f"g:topic:{topic}", words.say(f"{topic}.title")) for topic in topics)
    return Say(words.say(words_id), options)
