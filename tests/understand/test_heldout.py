"""How well free text is understood, measured on sentences that nothing was tuned on."""

from __future__ import annotations

from dialogs.understand import INTENTS, SURE, TOPICS
from dialogs.understand.examples import EXAMPLES
from dialogs.understand.spelling import plain
from tests.understand.heldout import cases, meant, share_within


def test_there_are_enough_sentences_for_every_intent_and_topic() -> None:
    held = cases()
    assert len(held) >= 300
    assert {case.intent for case in held} == set(INTENTS)
    assert {case.topic for case in held if case.topic} >= set(TOPICS) - {"policy-referral"}


def test_no_held_out_sentence_is_an_example() -> None:
    assert {case.text for case in cases()}.isdisjoint(sentence for _, sentence in EXAMPLES)


def test_the_first_reading_is_right_in_92_of_100_sentences() -> None:
    assert share_within(cases(), 1) >= 0.92


def test_it_is_right_as_often_where_no_example_says_the_same_in_standard_words() -> None:
    known = {plain(sentence) for _, sentence in EXAMPLES}
    strange = [case for case in cases() if plain(case.text) not in known]
    assert len(strange) >= 300
    assert share_within(strange, 1) >= 0.92


def test_one_of_three_readings_is_right_in_98_of_100_sentences() -> None:
    assert share_within(cases(), 3) >= 0.98


def test_no_danger_is_missed() -> None:
    assert [case.text for case in cases() if case.intent == "crisis" and not _alarmed(case.text)] == []


def test_false_alarms_are_rare() -> None:
    calm = [case.text for case in cases() if case.intent != "crisis"]
    assert sum(map(_alarmed, calm)) <= 0.02 * len(calm)


def test_being_sure_means_being_right() -> None:
    sure = [case for case in cases() if meant(case.text).confidence >= SURE]
    assert len(sure) >= 0.8 * len(cases())
    assert share_within(sure, 1) >= 0.96


def _alarmed(text: str) -> bool:
    return meant(text).intent == "crisis"
