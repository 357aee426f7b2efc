"""What a free sentence can mean: the intents, the policy topics, and the finding itself."""

from __future__ import annotations

from dataclasses import dataclass

INTENTS: tuple[str, ...] = (
    "eligibility",  # what can I get, do I qualify
    "apply",  # start a request; also one's own hardship told as a story
    "track",  # how far is my request
    "staff",  # a person, please
    "policy",  # a question about the rules; always with a topic
    "report",  # the hardship of somebody else
    "complaint",  # about staff, favours, fraud
    "cancel",  # stop here, withdraw, leave a scheme
    "help",  # what is this, how do I use it
    "greet",
    "crisis",  # danger to life, hunger today, violence
    "smalltalk",
)

TOPICS: tuple[str, ...] = (
    "policy-who",
    "policy-dibao-who",
    "policy-amount",
    "policy-dibao-amount",
    "policy-tekun",
    "policy-border",
    "policy-rigid",
    "policy-which",
    "policy-pay",
    "policy-where",
    "policy-hukou",
    "policy-papers",
    "policy-lost-papers",
    "policy-repeat",
    "policy-notice",
    "policy-bank-check",
    "policy-assets",
    "policy-who-counts",
    "policy-income-counted",
    "policy-cut",
    "policy-progress",
    "policy-time",
    "policy-refused",
    "policy-both",
    "policy-alone",
    "policy-helper",
    "policy-hungry",
    "policy-scam",
    "policy-real",
    "policy-free",
    "policy-price",
    "policy-referral",
    "policy-others",
    "policy-school",
    "policy-medical",
    "policy-housing",
    "policy-job",
    "policy-disaster",
    "policy-disability",
    "policy-homeless",
    "policy-favour",
    "policy-privacy",
    "policy-change",
    "policy-review",
    "policy-decides",
    "policy-visit",
    "policy-honest",
    "policy-law",
)
"""Each is a message id in policy.ftl with .title, .source and .next, in the order of a list on a page."""

SURE = 0.55
"""At or above this confidence go straight on; below it, offer the three nearest as buttons."""

Label = str
"""An intent other than `policy`, or a topic (which all begin with `policy-`)."""

Guess = tuple[str, str | None, float]
"""Intent, topic (only for policy), confidence between 0 and 1."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The best reading of a sentence and, best first, up to four others."""

    intent: str
    topic: str | None
    confidence: float
    alternatives: tuple[Guess, ...] = ()
