"""The page that asks for what a chat must not carry: once, for ten minutes, for one question."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import select, update

from api.app import create_app
from bot.house import House
from dialogs.message import Heard
from rules import keys
from store.residents import amounts, newcomers
from store.residents.talks import opened_talk
from store.schema import address, cases, once_page, resident
from tests.chats.player import Clock, Player
from tests.offshore.conftest import ID, TO_THE_ID
from tests.pages.heavy import PHOTO, cost_of
from tests.papers.files import photo
from tests.papers.slow import SlowFiles
from tests.patience import until

NAME = keys.ID_NUMBER.name


@pytest.fixture
async def phone(house: House) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(create_app(house), raise_app_exceptions=True)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


def known(player: Player) -> dict[str, object]:
    row = player.house.store.read_now(
        lambda tx: tx.execute(select(resident).where(resident.c.id == player.resident)).one()
    )
    return opened_talk(player.house.seal, bytes(row.talk), row.id).drafts["temporary"].known


async def test_an_id_filled_in_is_the_answer_and_the_chat_goes_on(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    asked = await phone.get(at_id.page)
    assert asked.status_code == 200 and "请写您的身份证号" in asked.text
    done = await phone.post(at_id.page, data={"text": ID})
    assert done.status_code == 200 and "收到了" in done.text
    assert known(at_id)[NAME] == ID
    assert (await at_id.play("> 为什么")).count("电话") > 0  # the next question is open


async def test_a_wrong_number_comes_back_with_a_kind_sentence_and_the_link_stays_good(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    page = await phone.post(at_id.page, data={"text": "110105194912310021"})
    assert page.status_code == 422
    assert "有一位可能写错了" in page.text and 'value="110105194912310021"' in page.text
    assert (await phone.post(at_id.page, data={"text": ""})).status_code == 422
    other = await phone.post(f"{at_id.page}?lang=en&view=huge", data={"text": ID, "look": "1"})
    assert 'class="huge"' in other.text and f'value="{ID}"' in other.text, "only looked at"
    assert (await phone.post(at_id.page, data={"text": ID})).status_code == 200


async def test_a_used_link_says_how_to_get_another_and_changes_nothing(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    page = at_id.page
    await phone.post(page, data={"text": ID})
    again = await phone.post(page, data={"text": "11010519880101123X"})
    assert again.status_code == 410 and "再要一个链接" in again.text
    assert (await phone.get(page)).status_code == 410
    assert known(at_id)[NAME] == ID


async def test_the_same_answer_sent_five_times_at_once_is_taken_once(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    sent = [phone.post(at_id.page, data={"text": ID}) for _ in range(5)]
    codes = sorted([answer.status_code for answer in await asyncio.gather(*sent)])
    assert codes == [200, 410, 410, 410, 410]
    assert (await at_id.play(">> 跳过")).count("< ") > 0  # one question further, and no more


async def test_after_ten_minutes_the_link_is_over_and_another_is_to_be_had(
    at_id: Player, phone: httpx2.AsyncClient, clock: Clock
) -> None:
    old = at_id.page
    await at_id.wait(timedelta(minutes=9))
    assert (await phone.get(old)).status_code == 200
    await at_id.wait(timedelta(minutes=2))
    assert (await phone.post(old, data={"text": ID})).status_code == 410
    await at_id.play("> 再要一个链接")
    assert at_id.page != old
    assert (await phone.post(at_id.page, data={"text": ID})).status_code == 200


async def test_a_link_for_a_question_that_is_not_open_any_more_takes_nothing(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    old = at_id.page
    await at_id.play("> 跳过")
    assert (await phone.get(old)).status_code == 410
    assert (await phone.post(old, data={"text": ID})).status_code == 410
    assert known(at_id)[NAME] is None


async def test_a_link_of_an_earlier_request_does_not_answer_the_next_one(
    house: House, clock: Clock, phone: httpx2.AsyncClient
) -> None:
    player = Player(house, clock, sender="502", channel="telegram")
    await player.play(TO_THE_ID)
    old = player.page
    await player.play("> 我两天没吃饭了")  # opens a request of its own, so the drafts count on
    assert (await phone.post(old, data={"text": ID})).status_code == 410


async def test_somebody_elses_link_leaves_my_request_alone(
    at_id: Player, house: House, clock: Clock, phone: httpx2.AsyncClient
) -> None:
    other = Player(house, clock, sender="777", channel="telegram")
    await other.play(TO_THE_ID)
    assert (await phone.post(other.page, data={"text": ID})).status_code == 200
    assert NAME not in known(at_id) and known(other)[NAME] == ID
    assert (await phone.get(at_id.page)).status_code == 200


async def test_who_looks_at_the_link_before_it_is_opened_uses_nothing_up(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    """The chat program draws a preview, the phone's scanner looks whether it is a bad page."""
    for method in ("HEAD", "GET", "HEAD", "GET"):
        assert (await phone.request(method, at_id.page)).status_code == 200
    assert (await phone.post(at_id.page, data={"text": ID})).status_code == 200
    assert (await phone.head(at_id.page)).status_code == 410


async def test_danger_told_where_a_number_is_asked_for_comes_before_the_number(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    """It is no ID: that is not what anybody should be told now."""
    page = await phone.post(at_id.page, data={"text": "我不想活了"})
    assert page.status_code == 200 and "12356" in page.text and "120" in page.text
    urgent = at_id.house.store.read_now(lambda tx: tx.execute(select(cases.c.urgent)).scalars().all())
    assert list(urgent) == [True], "the desk sees it"


async def test_a_guessed_link_is_like_one_that_is_over(at_id: Player, phone: httpx2.AsyncClient) -> None:
    for guess in ("x", "A" * 43, at_id.page.removeprefix("/once/")[:-1], "%00", "中"):
        assert (await phone.get(f"/once/{guess}")).status_code == 410
        assert (await phone.post(f"/once/{guess}", data={"text": ID})).status_code == 410


async def test_a_link_is_over_once_the_phone_goes_on_with_another_conversation(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    """Its answer would land in the conversation of somebody else, who may share the phone by now."""
    house, page = at_id.house, at_id.page
    theirs = house.store.write_now(
        lambda tx: newcomers.without_words(tx, house.seal, "telegram", "another", "zh-CN", 1)
    )
    mine = update(address).where(address.c.resident_id == at_id.resident).values(resident_id=theirs)
    house.store.write_now(lambda tx: tx.execute(mine))
    assert (await phone.get(page)).status_code == 410
    assert (await phone.post(page, data={"text": ID})).status_code == 410
    assert NAME not in known(at_id)


async def test_another_sites_form_is_refused(at_id: Player, phone: httpx2.AsyncClient) -> None:
    cross = {"sec-fetch-site": "cross-site"}
    assert (await phone.post(at_id.page, data={"text": ID}, headers=cross)).status_code == 403
    assert NAME not in known(at_id)


async def test_what_may_be_skipped_can_be_skipped_on_the_page(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    assert "跳过" in (await phone.get(at_id.page)).text
    assert (await phone.post(at_id.page, data={"skip": "1"})).status_code == 200
    assert known(at_id)[NAME] is None


async def test_photos_are_looked_at_like_any_other(at_id: Player, phone: httpx2.AsyncClient) -> None:
    await at_id.play("> 跳过\n> 13800012345\n> 电线短路")
    bad = [("photos", ("a.jpg", b"no photo", "image/jpeg"))]
    assert (await phone.post(at_id.page, data={}, files=bad)).status_code == 422
    none = await phone.post(at_id.page, data={"text": "没有"})
    assert none.status_code == 422 and "还没有选照片" in none.text
    two = [("photos", (name, photo(), "image/jpeg")) for name in ("a.jpg", "b.jpg")]
    assert (await phone.post(at_id.page, data={}, files=two)).status_code == 200
    await at_id.play("> 发完了")
    assert len(known(at_id)[keys.SCENE_PAPERS.name]) == 2  # type: ignore[arg-type]


async def test_more_than_a_day_holds_is_told_and_the_link_stays_good(
    at_id: Player, phone: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    await at_id.play("> 跳过\n> 13800012345\n> 电线短路")
    one = [("photos", ("a.jpg", photo(), "image/jpeg"))]
    monkeypatch.setattr(amounts, "A_DAY", 100)
    page = await phone.post(at_id.page, data={}, files=one)
    assert page.status_code == 422 and "今天您发来的照片和文件已经很多" in page.text
    monkeypatch.undo()
    assert (await phone.post(at_id.page, data={}, files=one)).status_code == 200


async def test_a_photo_that_finds_no_room_is_told_and_the_link_stays_good(
    at_id: Player, phone: httpx2.AsyncClient, tmp_path: Path
) -> None:
    await at_id.play("> 跳过\n> 13800012345\n> 电线短路")
    one = [("photos", ("a.jpg", photo(), "image/jpeg"))]
    (tmp_path / "papers").write_text("no folder, and no room in it")
    page = await phone.post(at_id.page, data={}, files=one)
    assert page.status_code == 503 and "照片没有存上" in page.text
    (tmp_path / "papers").unlink()
    assert (await phone.post(at_id.page, data={}, files=one)).status_code == 200


async def test_photos_that_nobody_wants_yet_are_not_read_into_memory(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    status, held = await cost_of(phone, at_id.page, {"text": "", "look": "1"}, 3)
    assert status == 200
    assert held < PHOTO


async def test_who_sends_the_same_page_many_slow_files_keeps_nobody_else_waiting(
    at_id: Player, tmp_path: Path
) -> None:
    """There are two places for files to be decoded, and one link had both."""
    slow = SlowFiles(tmp_path)
    transport = httpx2.ASGITransport(create_app(replace(at_id.house, intake=slow.intake)))
    one, other = photo(), photo((80, 60))
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as phone:
        form = {"data": {"text": ID}, "files": [("photo", ("1.jpg", one, "image/jpeg"))]}
        both = [asyncio.create_task(phone.post(at_id.page, **form)) for _ in range(2)]  # type: ignore[arg-type]
        await until(lambda: len(slow.sizes()) == 1)
        page = asyncio.create_task(slow.intake.take(other))
        await until(lambda: len(slow.sizes()) == 2)
        assert slow.sizes() == sorted((len(one), len(other)))
        slow.go()
        await asyncio.gather(*both, page)


async def test_a_copied_database_opens_no_page_and_the_page_tells_nothing(
    at_id: Player, phone: httpx2.AsyncClient
) -> None:
    token = at_id.page.removeprefix("/once/").encode()
    rows = at_id.house.store.read_now(lambda tx: tx.execute(select(once_page)).all())
    assert rows and all(token not in str(tuple(row)).encode() for row in rows)
    page = (await phone.get(at_id.page)).text
    assert not any(each in page for each in ("张小梅", "黄丝村", "501"))


async def test_in_a_house_that_allows_it_a_typed_number_is_taken(house: House, clock: Clock) -> None:
    player = Player(replace(house, identity_page=False), clock, sender="501", channel="telegram")
    happened = await player.play(TO_THE_ID + f"> {ID}")
    assert "打开网页" not in happened and happened.rstrip().endswith("[跳过]")
    assert known(player)[NAME] == ID


async def test_the_web_chat_asks_as_ever(house: House, clock: Clock) -> None:
    player = Player(house, clock)
    await player.play(TO_THE_ID)
    await player.tell(Heard(text=ID))
    assert known(player)[NAME] == ID


async def test_who_would_rather_talk_to_a_person_says_so(at_id: Player) -> None:
    told = await at_id.play("> 窗口")
    assert "打开网页" not in told
    assert "工作人员" in told
