"""A reply to an old bubble changes the answer that it asked for, and is told so before the next question."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dialogs.message import Heard, Say
from rules import keys
from store.database import Store
from store.residents.conversation import last_lines
from tests.chats.player import TO_THE_VILLAGE, Player, clock_on
from tests.houses import a_house


async def test_another_village_by_reply(sqlite_store: Store, tmp_path: Path) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        await player.play(f"{TO_THE_VILLAGE}> 龙井村\n> 跳过")
        await player.tell(Heard(text="云雾村", about=keys.VILLAGE.name))
        said = await player.play("> 帮助")
        assert "改成“云雾村”" in said and "您叫什么名字" in said


TO_THE_COSTS = """
> 看病花钱多，想申请救助
> 同意
> 自己
> 还能过
> 都不是
> 同意
> 3
> 打工 种地
> 一个月2000
> 一年六千
> 看病
"""


async def test_a_changed_income_is_told_once_and_the_steps_do_not_go_back(
    sqlite_store: Store, tmp_path: Path
) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        await player.play(TO_THE_COSTS)
        [asked] = player.says
        assert asked.progress is not None
        changing = await player.play("> 修改打工")
        assert "“打工”有多少钱" in changing and player.says[-1].progress is None
        await player.play("> 不变")
        assert player.says[-1].progress == asked.progress
        await player.tell(Heard(text="一个月1500", about=keys.INCOME_FROM.at(0).name))
        said = (await player.play("> 等一下")).partition("> 等一下")[2]
        assert said.count("1,500") == 1 and player.says[-1].progress == asked.progress
        await player.play("> 返回")
        before: Say = player.says[-1]
        assert before.progress is not None and before.progress[0] == asked.progress[0] - 1


async def test_what_was_pressed_is_shown_as_it_was_written_on_the_button(
    sqlite_store: Store, tmp_path: Path
) -> None:
    """ "That is all" under kinds of income was read by clerks as "all photos are sent"."""
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        await player.play(TO_THE_COSTS.partition("> 打工")[0])
        await player.play(">> 打工\n>> 就这些")
        lines = house.store.read_now(lambda tx: last_lines(tx, house.seal, player.resident))
        assert [line.text for line in lines if not line.say][-1] == "就这些"


OLD_AND_ALONE = """
> 申请特困供养
> 知道了
> 自己
> 都不是
> 76
> 0
> 没有收入
> 1
> 村里
> 都没有
> 都没有
> 没有
> 还没想好
> 继续申请
> 牛场镇
> 水源村
> 二组
> 就在现在住的镇街
> 王大山
"""


async def test_no_step_is_counted_twice_though_the_id_number_tells_the_age(
    sqlite_store: Store, tmp_path: Path
) -> None:
    """The age that was asked is needed no more then: the telephone stood at the step of the ID number."""
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player, steps = Player(house, clock), []
        await player.play(OLD_AND_ALONE)
        for said in ("11010519491231002X", "13900001111", "跳过", "没有"):
            assert player.says[-1].progress is not None
            steps.append(player.says[-1].progress[0])
            await player.play(f"> {said}")
        assert steps == list(range(steps[0], steps[0] + 4))


SIX_AT_HOME = """
> 申请低保
> 知道了
> 自己
> 都不是
> 村里
> 打工
> 一个月1800
> 我和老伴，爸妈，两个娃
> 都住一起
> 都没有
> 跳过
> 跳过
> 跳过
> 跳过
> 跳过
> 有孩子上学
> 都没有
> 都没有
> 都没有
> 都没有
> 在上学
> 在上学
> 0
> 继续
> 金山街道
"""


async def test_of_a_large_family_the_steps_that_are_left_are_told(
    sqlite_store: Store, tmp_path: Path
) -> None:
    """Nine questions in a row were said to be the last one: "step 35 of about 35", 36 of 36 ..."""
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        told: list[tuple[int, int]] = []
        for line in SIX_AT_HOME.split("\n"):
            await player.play(line)
            told += [say.progress for say in player.says[-1:] if say.progress]
        step, steps = told[-1]
        assert steps - step >= 8
        assert len({total for _, total in told}) <= 4, "and the end does not move away step by step"
