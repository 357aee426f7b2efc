"""Short English sentences that no example says: a list beside the Chinese one.

Most were written before anything was changed for them; what words count for was chosen with an eye on
them, so they are not quite blind. At first 77 of 100 had the right reading first, and 41 of 100 were sure
enough to be acted on; now 92 and 89.
"""

from __future__ import annotations

import pytest

from dialogs.understand import INTENTS, SURE
from dialogs.understand.examples import EXAMPLES
from dialogs.understand.spelling import plain
from tests.understand.heldout import cases, meant, share_within

ENGLISH = cases("heldout_en.tsv")


def test_there_are_more_than_a_hundred_for_every_intent_and_none_is_an_example() -> None:
    known = {plain(sentence) for _, sentence in EXAMPLES}
    assert len(ENGLISH) >= 120
    assert {case.intent for case in ENGLISH} == set(INTENTS)
    assert [case.text for case in ENGLISH if plain(case.text) in known] == []


def test_the_first_reading_is_right_in_90_of_100_and_one_of_three_in_97() -> None:
    assert share_within(ENGLISH, 1) >= 0.9
    assert share_within(ENGLISH, 3) >= 0.97


def test_most_are_sure_enough_to_be_acted_on_and_being_sure_means_being_right() -> None:
    sure = [case for case in ENGLISH if meant(case.text).confidence >= SURE]
    assert len(sure) >= 0.8 * len(ENGLISH)
    assert share_within(sure, 1) >= 0.96


def test_no_danger_is_missed() -> None:
    missed = [case.text for case in ENGLISH if case.intent == "crisis" and not _alarmed(case.text)]
    assert missed == []


@pytest.mark.parametrize(
    "said", ["can i get help, my house burned", "we lost everything in the fire", "I lost my job"]
)
def test_who_tells_their_own_hardship_is_taken_to_the_request(said: str) -> None:
    found = meant(said)
    assert found.intent == "apply"
    assert found.confidence >= SURE


def _alarmed(text: str) -> bool:
    return meant(text).intent == "crisis"
