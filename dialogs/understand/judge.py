"""From a sentence to its meaning: danger first, then rules and likeness together."""

from __future__ import annotations

from dialogs.understand.grams import Label, likeness
from dialogs.understand.hints import hints
from dialogs.understand.meaning import Guess, Understood
from dialogs.understand.peril import in_danger
from dialogs.understand.spelling import plain

OTHERS = 4
"""How many further readings are handed on."""


def understand(text: str) -> Understood:
    """What a person means by what they typed. Never raises; an empty text is `help` with confidence 0."""
    if in_danger(text):
        return Understood("crisis", None, 1.0, tuple(_guesses(plain(text), 2)))
    guesses = _guesses(plain(text), OTHERS + 1)
    if not guesses:
        return Understood("help", None, 0.0)
    (intent, topic, confidence), *rest = guesses
    return Understood(intent, topic, confidence, tuple(rest))


def nearest_topics(text: str, n: int = 3) -> tuple[str, ...]:
    """The `n` policy topics nearest to the text, best first; fewer only when nothing is near at all."""
    scores = _scores(plain(text))
    topics = [label for label in scores if label.startswith("policy-")]
    return tuple(sorted(topics, key=lambda label: -scores[label])[:n])


def _scores(line: str) -> dict[Label, float]:
    scores = likeness().to(line)
    for label, bonus in hints(line).items():
        scores[label] = scores.get(label, 0.0) + bonus
    return scores


def _guesses(line: str, count: int) -> list[Guess]:
    """Best first. A reading is as sure as it is strong by itself and far from the next one."""
    scores = _scores(line) if line else {}
    ranked = sorted(scores, key=lambda label: -scores[label])[: count + 1]
    return [_guess(label, _sureness(scores, label, ranked)) for label in ranked[:count]]


def _sureness(scores: dict[Label, float], label: Label, ranked: list[Label]) -> float:
    rival = max((scores[other] for other in ranked if other != label), default=0.0)
    share = scores[label] / (scores[label] + rival) if scores[label] > 0 else 0.0
    return round(max(0.0, min(1.0, share * min(1.0, 0.6 + scores[label]))), 3)


def _guess(label: Label, confidence: float) -> Guess:
    return ("policy", label, confidence) if label.startswith("policy-") else (label, None, confidence)
