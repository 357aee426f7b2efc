"""What was told piece by piece before a request reaches whoever works on it, and for two days only."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.state import MOST_PIECES, Draft, Talk
from dialogs.turns.storing import told_in_all
from rules import keys
from tests.chats.player import Player
from tests.chats.test_in_which_words import player, the_case

__all__ = ["player"]
TODAY = date(2026, 11, 26)


async def test_what_led_to_the_danger_is_read_with_it_and_the_place_is_known(player: Player) -> None:
    await player.play("> 我是陆坪镇的\n> 我妈病了\n> 我自己也痛得做不得")
    assert "120" in await player.play("> 三天没得饭吃了")
    file = the_case(player)
    assert file.words == "我妈病了\n我自己也痛得做不得\n三天没得饭吃了"
    assert str(file.facts[keys.TOWNSHIP.name]).endswith("103")


def test_the_story_of_last_week_is_another_one() -> None:
    talk = Talk()
    talk.tell_piece("我妈病了", TODAY - timedelta(days=7))
    talk.tell_piece("没得钱修", TODAY - timedelta(days=1))
    talk.tell_piece("没得钱修", TODAY - timedelta(days=1))
    assert talk.told_lately(TODAY) == ["没得钱修"]
    assert talk.told_lately(TODAY + timedelta(days=1)) == []
    assert Talk.from_json(talk.as_json()).told_lately(TODAY) == ["没得钱修"]


def test_who_writes_without_end_is_kept_in_bounds() -> None:
    talk = Talk()
    for at in range(30):
        talk.tell_piece(f"{at}" * 1000, TODAY)
    assert len(talk.said) == MOST_PIECES
    assert max(map(len, talk.told_lately(TODAY))) == 400


def test_what_was_told_first_goes_along_with_what_is_told_when_asked() -> None:
    draft, story = Draft(old={keys.STORY.name: "我老伴得了癌"}), keys.STORY.name
    assert told_in_all(draft, story, "去年就肚子胀") == "我老伴得了癌\n去年就肚子胀"
    assert told_in_all(draft, story, None) == "我老伴得了癌", "who has nothing to add was promised it, too"
    assert told_in_all(draft, story, "我老伴得了癌，去年查的") == "我老伴得了癌，去年查的"
    assert told_in_all(draft, keys.PLACE.name, "三组") == "三组"


def test_a_story_that_is_changed_is_told_anew() -> None:
    story = keys.STORY.name
    draft = Draft(
        old={story: "房子着火"}, marks={story: ["self", "2026-11-26T09:00:00+08:00", "said", "房子着火"]}
    )
    assert told_in_all(draft, story, "是灶房着火") == "是灶房着火"
    assert told_in_all(draft, story, None) is None
