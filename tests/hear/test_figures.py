"""Nobody has died of vexation; and who has died, has died."""

from __future__ import annotations

import pytest

from dialogs.hear.choice import pick
from dialogs.hear.danger import danger
from dialogs.hear.figures import meant, worn
from dialogs.hear.hardship import hardship_told
from dialogs.hear.unclear import Unclear
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import Asking, spoken
from rules import keys
from tests.houses import the_ground


def _kind(said: str) -> str | Unclear:
    """What is heard in answer to "what happened to your household?"."""
    ground = the_ground()
    asking = Asking(keys.HARDSHIP.name, {}, ground, ground.words("zh-CN"))
    return pick(said, spoken(question_for(keys.HARDSHIP.name), asking))


@pytest.mark.parametrize(
    "said",
    [
        "烦死了",
        "累死了",
        "笑死",
        "急死我了",
        "真是烦死个人了",
        "气死老子了",
        "麻烦死了",
        "累得要死",
        "愁死我们了",
    ],
)
def test_who_is_vexed_to_death_has_lost_nobody(said: str) -> None:
    assert isinstance(_kind(said), Unclear)
    assert _kind(f"我妈{said}") != "bereaved"
    assert hardship_told(f"我老公天天喝酒，{said}") is None
    assert danger(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "死了",
        "我妈死了",
        "人死了",
        "老公死了",
        "烦死了，我老公死了",
        "我爹累死在工地上，人没了",
        "老爸遭气死了",
    ],
)
def test_who_has_died_has_died(said: str) -> None:
    assert _kind(said) == "bereaved"


@pytest.mark.parametrize("said", ["我妈死了，家里没钱", "烦死了，老公上个月死了", "爹在工地上活活累死了"])
def test_a_death_is_told_before_any_button(said: str) -> None:
    assert hardship_told(said) == "bereaved"


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("想死", "suicide"),
        ("烦死了，想死", "suicide"),
        ("累死了，不想活了", "suicide"),
        ("死人了", "collapse"),
        ("急死我了，屋里着火了", "fire"),
        ("气死我了，他又打我了", "violence"),
        ("娃娃要饿死了", "hunger"),
    ],
)
def test_danger_always_wins(said: str, kind: str) -> None:
    assert danger(said) == kind


@pytest.mark.parametrize("said", ["烦死了", "累死我了！", "我真的急死了", "麻烦死了"])
def test_who_has_had_enough_is_heard(said: str) -> None:
    assert worn(said)


@pytest.mark.parametrize("said", ["笑死", "累死了，腿断了", "我妈死了", "想死", "死了", "烦", ""])
def test_who_says_more_or_jokes_is_not(said: str) -> None:
    assert not worn(said)


@pytest.mark.parametrize(
    "said", ["饿死了", "冻死了", "病死了", "淹死了", "死了", "死人了", "死亡证明", "我想死"]
)
def test_what_may_be_a_death_stays_in_the_words(said: str) -> None:
    assert meant(said) == said
