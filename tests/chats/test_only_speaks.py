"""A grandmother who can neither read nor type sends recordings and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import select

from store.database import Store
from store.schema import cases
from tests.chats.player import Player, clock_on
from tests.houses import a_house


async def test_three_recordings_reach_a_person(sqlite_store: Store, tmp_path: Path) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock, channel="telegram")
        first = await player.play(">voice")
        second = await player.play(">voice")
        third = await player.play(">voice")
        kinds = house.store.read_now(lambda tx: tx.execute(select(cases.c.kind)).scalars().all())
    assert "工作人员会听" in first and "哪个镇街" in first
    assert "语音收好了" in second
    assert "已经交给福泉市民政局的工作人员" in third
    assert kinds == ["enquiry"]


async def test_in_a_request_the_second_recording_shows_the_way_to_a_person(
    sqlite_store: Store, tmp_path: Path
) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock, channel="telegram")
        await player.play("> 申请\n> 好\n> 我\n>voice")
        assert "找人工" in await player.play(">voice")


async def test_the_clerk_answers_and_the_next_recording_reaches_the_same_case(
    sqlite_store: Store, tmp_path: Path
) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock, channel="telegram")
        await player.play(">voice\n>voice\n>voice")
        told = await player.play("! take\n! reply 听到了，我们下午来看您。\n>voice")
        kinds = house.store.read_now(lambda tx: tx.execute(select(cases.c.kind)).scalars().all())
    assert "听到了，我们下午来看您" in told and "收到了，已经转给" in told
    assert kinds == ["enquiry"]
