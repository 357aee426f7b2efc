"""From a sentence to its meaning: danger first, then rules and likeness together."""

from __future__ import annotations

from math import exp

from dialogs.hear.places.atlas import Places
from dialogs.hear.text import remembered
from dialogs.understand.likeness import likeness
from dialogs.understand.meaning import Guess, Label, Understood
from dialogs.understand.peril import in_danger, long_past
from dialogs.understand.spelling import plain

OTHERS = 4
"""How many further readings are handed on."""

HEAT, HEAT_OF_LATIN = 5.0, 3.5
"""A lead of this much makes one reading e times as likely as another. A line of Latin words is made of fewer
n-grams, so its readings lie closer together; with this measure "sure" is right as often as in Chinese.
"""

SHORT = 12
"""Characters of a text that is remembered once it was understood: "我想申请救助"."""

FAINT = 6.0
"""A pull below this is hardly more than chance, so confidence fades with it."""


def understand(text: str, places: Places) -> Understood:
    """What a person means by what they typed, in the county of these places. Never raises; an empty text is
    `help` with confidence 0.
    """
    return _read(places.at_home(text))


@remembered(longest=SHORT, most=1024)
def _read(text: str) -> Understood:
    """Many people begin with the same few words, and reading them takes longer than the rest of a turn."""
    guesses = _guesses(plain(text))
    if in_danger(text):
        others = [guess for guess in guesses if guess[0] != "crisis"]
        return Understood("crisis", None, 1.0, tuple(others[:OTHERS]))
    if long_past(text):
        guesses = [guess for guess in guesses if guess[0] != "crisis"]
    if not guesses:
        return Understood("help", None, 0.0)
    (intent, topic, confidence), *rest = guesses
    return Understood(intent, topic, confidence, tuple(rest[:OTHERS]))


def learn() -> None:
    """Learn from the examples now (a second or two), at start-up, and not when the first resident writes."""
    likeness()


NEAR_ENOUGH = 0.8
"""Of what is asked about the rules, each n-gram pulls so much towards its topic on the average; what is about
something else altogether ("今天赶场买了只鸡") stays below it.
"""


def nearest_topics(text: str, places: Places, n: int = 3) -> tuple[str, ...]:
    """The `n` policy topics nearest to the text, best first; none where nothing is near."""
    line = plain(places.at_home(text))
    pulls = likeness().of(line)
    topics = [label for label in pulls if label.startswith("policy-")]
    topics.sort(key=lambda label: -pulls[label])
    near = topics and pulls[topics[0]] >= NEAR_ENOUGH * likeness().size(line)
    return tuple(topics[:n]) if near else ()


def _guesses(line: str) -> list[Guess]:
    """Best first. Confidence is a reading's share among all, fading where nothing pulls strongly."""
    pulls = likeness().of(line) if line else {}
    if not pulls:
        return []
    most, heat = max(pulls.values()), HEAT_OF_LATIN if line.isascii() else HEAT
    shares = {label: exp((pull - most) / heat) for label, pull in pulls.items()}
    whole = sum(shares.values())
    faded = min(1.0, max(0.0, most) / FAINT)
    ranked = sorted(shares, key=lambda label: -shares[label])[: OTHERS + 2]
    return [_guess(label, round(shares[label] / whole * faded, 3)) for label in ranked]


def _guess(label: Label, confidence: float) -> Guess:
    return ("policy", label, confidence) if label.startswith("policy-") else (label, None, confidence)
