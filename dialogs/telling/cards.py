"""The answer to "what may I get": a card per help, what to do first in front, each with its reasons and
articles.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.findings.assessed import amount_in_words, deadline_in_words, decider_in_words
from dialogs.findings.finding import amounts, line_in_words, message_in_words
from dialogs.message import Option, Say
from dialogs.scripts.standing import STANDING
from dialogs.turn import Turn
from dialogs.words import Words
from rules.all import Assessment
from rules.line import Finding, Outcome

MOST_CARDS = 3  # at once: more would push the first ones off a phone
REASONS = 3


def cards_say(found: Assessment, turn: Turn) -> list[Say]:
    """What may fit first, then what staff must look at; the rest in one line, with the reason why it hardly
    fits.
    """
    hopeful = [one for one in found.cards if one.outcome in (Outcome.LIKELY, Outcome.STAFF_CHECK)]
    rest = [one for one in found.cards if one not in hopeful]
    words = turn.words
    says = [Say(words.say("cards-head", {"n": len(hopeful)}))]
    says += [_card(one, words) for one in hopeful[:MOST_CARDS]]
    says.append(_end(hopeful[MOST_CARDS:], rest, turn))
    return says


def one_card(found: Assessment, name: str, words: Words) -> Say | None:
    """The card of the programme called `name` (see Finding.name)."""
    return next((_card(one, words) for one in found.findings if one.name == name), None)


def _card(finding: Finding, words: Words) -> Say:
    head = words.say("outcome-" + finding.outcome.replace("_", "-"), {"programme": words.say(finding.name)})
    reasons = [f"· {line_in_words(line, words)}" for line in finding.lines if line.condition][:REASONS]
    parts = [head, *reasons, *_members(finding, words)]
    if finding.near is not None:
        parts.append(words.say(finding.near.id, amounts(finding.near.args)))
    if finding.formula is not None:
        parts.append(message_in_words(finding.formula, words))
    elif finding.amount is not None:
        parts.append(amount_in_words(finding.amount, words))
    if finding.apply_at:
        parts.append(words.say(f"apply-at-{finding.apply_at}"))
    if finding.outcome is Outcome.LIKELY:
        parts += _how_it_goes(finding, words)
    verb = "apply" if finding.programme == "temporary" else f"ask-for:{finding.programme}"
    return Say(
        "\n".join(parts),
        (Option(f"g:{verb}", _wish(finding.programme, words)),) if finding.programme != "prices" else (),
    )


def _wish(programme: str, words: Words) -> str:
    if programme in STANDING:
        return words.say("apply-for-kind", {"kind": words.say(f"kind-{programme}")})
    return words.say("g-apply" if programme == "temporary" else "g-ask-for")


def _about_changes(turn: Turn) -> str:
    """Ask once; who said yes sees how to take it back."""
    return "forget" if turn.talk.remembered else "remember"


def _members(finding: Finding, words: Words) -> list[str]:
    """Who of the family counts, where that may surprise; each reason once."""
    lines = [line for line in finding.lines if line.rule.startswith("member-")]
    return list(dict.fromkeys(f"· {line_in_words(line, words)}" for line in lines))


def _how_it_goes(finding: Finding, words: Words) -> list[str]:
    """Who decides, until when, and what to bring, each paper with why it cannot be looked up."""
    decider = decider_in_words(finding.decider, words)
    deadline = deadline_in_words(finding.deadline, words)
    papers = [
        words.say("card-paper", {"paper": words.say(f"paper-{one.id}"), "why": words.say(one.why)})
        for one in finding.papers
    ]
    said = words.say("card-how", {"decider": decider, "deadline": deadline}).strip()
    return [part for part in (said, *papers) if part]


def _end(more: Sequence[Finding], rest: Sequence[Finding], turn: Turn) -> Say:
    """The other hopeful ones as buttons, the rest by name: nothing is dropped silently."""
    words = turn.words
    parts = [words.say("cards-more")] if more else []
    if rest:
        parts.append(words.say("cards-rest", {"names": words.listed(words.say(one.name) for one in rest)}))
    parts.append(words.say("cards-end"))
    cards = tuple(Option(f"g:card:{one.name}", words.say(one.name)) for one in more)
    return Say(
        "\n".join(parts),
        cards + turn.buttons("edit-benefits", "what-if", _about_changes(turn), "staff", "menu"),
    )
