"""Photos and recordings: fetched after the answer, looked at, kept; or a kind word about what to do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import select

from bot.channel import TryLater, Unreachable
from bot.house import House
from bot.jobs import jobs_due, run_jobs
from bot.telegram.deliver import Telegram
from dialogs.message import Say
from store import jobs
from store.casework.letters import letter_context
from store.database import Tx
from store.residents import talks
from store.residents.talks import paper_context
from store.schema import job, letter, paper
from store.times import ms
from tests.channels.conftest import Clock
from tests.channels.letter_rows import a_resident
from tests.papers.files import photo
from tests.papers.slow import SlowFiles
from tests.patience import PATIENCE, until
from tests.telegram_fake import FakeTelegram

OGG = b"OggS\x00\x02" + bytes(22) + b"OpusHead" + bytes(200)


class Drawer:
    """A channel that holds files; a list is used up answer by answer."""

    def __init__(self, *answers: bytes | TryLater | Unreachable | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.meanwhile: Callable[[], object] = lambda: None

    async def fetch(self, provider_id: str) -> bytes | TryLater | Unreachable:
        self.asked.append(provider_id)
        self.meanwhile()
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def to_fetch(house: House, kind: str = "photo", size: int | None = None, lang: str = "zh-CN") -> int:
    """A paper whose file still lies with the channel; its id."""
    return another_to_fetch(house, a_resident(house, "501", lang=lang), "f1", kind, size)


def another_to_fetch(
    house: House, resident_id: int, file: str = "f1", kind: str = "photo", size: int | None = None
) -> int:
    def add(tx: Tx) -> int:
        now = ms(house.now())
        paper_id = talks.new_paper(tx, house.seal, resident_id, kind, now)
        body = {
            "paper": paper_id,
            "resident": resident_id,
            "channel": "telegram",
            "file": file,
            "kind": kind,
            "name": "",
            "size": size,
        }
        talks.new_job(tx, house.seal, jobs.FETCH_FILE, jobs.file_key(paper_id), body, now)
        return paper_id

    return house.store.write_now(add)


async def work(house: House, drawer: Drawer) -> int:
    return await jobs_due(house, {"telegram": drawer})


def the_paper(house: House) -> Any:
    return house.store.read_now(lambda tx: tx.execute(select(paper)).one())


def the_job(house: House) -> Any:
    return house.store.read_now(lambda tx: tx.execute(select(job)).one())


def names(house: House) -> dict[str, Any]:
    row = the_paper(house)
    opened: dict[str, Any] = orjson.loads(house.seal.open(row.names, paper_context(row.resident_id)))
    return opened


def told(house: House) -> list[str]:
    rows = house.store.read_now(lambda tx: list(tx.execute(select(letter).order_by(letter.c.id))))
    said = [house.seal.open(row.body, letter_context(row.key)) for row in rows]
    return [Say.from_json(each).text for each in said]


async def test_a_photo_is_fetched_and_kept(house: House) -> None:
    to_fetch(house)
    assert await work(house, Drawer(photo())) == 1
    row = the_paper(house)
    assert (row.state, len(row.sha256), the_job(house).state) == ("kept", 64, "done")
    kept = names(house)
    assert house.shelf.fetch(kept["pages"][0]).startswith(b"\xff\xd8\xff")
    assert house.shelf.fetch(kept["preview"]).startswith(b"\xff\xd8\xff")
    assert (kept["mime"], kept["width"], kept["height"]) == ("image/jpeg", 640, 480)
    assert told(house) == []
    assert await work(house, Drawer()) == 0


class Slow(Drawer):
    """Hands nothing out before `gate` opens; `inside`: whose files are being fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.inside: list[str] = []

    async def fetch(self, provider_id: str) -> bytes | TryLater | Unreachable:
        self.inside.append(provider_id)
        await self.gate.wait()
        return photo()


async def test_sixty_documents_of_one_person_leave_places_to_others(house: House) -> None:
    """They used to take all four, one after another, for as long as they lasted."""
    greedy, other = a_resident(house, "501"), a_resident(house, "502")
    for _ in range(60):
        another_to_fetch(house, greedy)
    later = another_to_fetch(house, other, "f2")
    slow, stop = Slow(), asyncio.Event()
    running = asyncio.create_task(run_jobs(house, {"telegram": slow}, stop))
    await until(lambda: "f2" in slow.inside)
    assert slow.inside.count("f1") == 2
    other = await jobs_due(
        house, {"telegram": Drawer()}
    )  # another process, which finds nobody waiting but him
    assert other == 0
    slow.gate.set()
    await until(lambda: state_of(house, later) == "kept")
    await until(lambda: set(states(house)) == {"kept"})
    stop.set()
    await asyncio.wait_for(running, PATIENCE)
    assert len(states(house)) == 61


async def test_the_documents_of_one_person_are_decoded_one_after_another(
    sqlite_house: House, tmp_path: Path
) -> None:
    """There are two places for that, and photos of the page need them, too."""
    slow = SlowFiles(tmp_path)
    house = replace(sqlite_house, intake=slow.intake)
    one, other = photo(), photo((80, 60))
    greedy = a_resident(house, "501")
    another_to_fetch(house, greedy), another_to_fetch(house, greedy)
    both = asyncio.create_task(work(house, Drawer(one, one)))
    await until(lambda: len(slow.sizes()) == 1)
    page = asyncio.create_task(slow.intake.take(other))
    await until(lambda: len(slow.sizes()) == 2)
    assert slow.sizes() == sorted((len(one), len(other)))
    slow.go()
    await asyncio.gather(both, page)


def states(house: House) -> list[str]:
    return house.store.read_now(lambda tx: list(tx.execute(select(paper.c.state)).scalars()))


def state_of(house: House, paper_id: int) -> str:
    found = house.store.read_now(lambda tx: tx.execute(select(paper.c.state).where(paper.c.id == paper_id)))
    return str(found.scalar())


async def test_a_recording_is_kept_as_it_came(sqlite_house: House) -> None:
    house = sqlite_house
    to_fetch(house, "voice")
    await work(house, Drawer(OGG))
    assert the_paper(house).state == "kept"
    assert names(house)["mime"] == "audio/ogg"
    assert house.shelf.fetch(names(house)["pages"][0]) == OGG


@pytest.mark.parametrize(
    "kind, fetched, words",
    [
        ("photo", b"MZ not a photo", "请您拍张照片发来"),
        ("photo", b"", "请您再发一次"),
        ("photo", photo()[:400], "请您"),
        ("photo", Unreachable("too big"), "超过 10 兆"),
        ("photo", Unreachable("no such file"), "没有收到"),
        ("voice", b"<html><script>", "再说一遍"),
        ("voice", Unreachable("too big"), "分成几段"),
    ],
)
async def test_what_cannot_be_kept_is_said_kindly_and_once(
    sqlite_house: House, kind: str, fetched: bytes | Unreachable, words: str
) -> None:
    house = sqlite_house
    to_fetch(house, kind)
    await work(house, Drawer(fetched))
    assert (the_paper(house).state, the_job(house).state) == ("refused", "done")
    [text] = told(house)
    assert words in text
    assert list(house.shelf.names()) == []


async def test_it_is_said_in_the_residents_language(sqlite_house: House) -> None:
    house = sqlite_house
    to_fetch(house, lang="en")
    await work(house, Drawer(b"MZ"))
    assert told(house) == ["This is neither a photo nor a PDF. Please take a photo and send that."]


async def test_a_file_known_to_be_too_big_is_not_even_fetched(sqlite_house: House) -> None:
    house = sqlite_house
    to_fetch(house, size=20_000_000)
    drawer = Drawer()
    await work(house, drawer)
    assert drawer.asked == [] and "10 兆" in told(house)[0]


async def test_trouble_on_the_way_is_tried_again_later(house: House, clock: Clock) -> None:
    to_fetch(house)
    drawer = Drawer(
        TryLater(0, "TelegramServerError"), ConnectionResetError(), TryLater(30, "asked"), photo()
    )
    tries = []
    while the_job(house).state == "queued":
        await work(house, drawer)
        wait = the_job(house).due_at - ms(clock.at)
        tries.append(wait / 1000)
        clock.pass_by(milliseconds=max(wait, 0))
    assert 4 <= tries[0] <= 6 and 8 <= tries[1] <= 12 and tries[2] == 30
    assert the_paper(house).state == "kept" and told(house) == []


async def test_after_two_hours_the_resident_is_asked_to_send_it_again(
    sqlite_house: House, clock: Clock
) -> None:
    house = sqlite_house
    to_fetch(house)
    for _ in range(40):
        await work(house, Drawer(TryLater(0, "down")))
        clock.pass_by(minutes=20)
    assert (the_paper(house).state, the_job(house).state) == ("refused", "failed")
    assert told(house) == ["您发来的文件，我这边没有收到。请您再发一次。"]


async def test_two_workers_keep_a_file_once_and_leave_nothing_lying_about(house: House, clock: Clock) -> None:
    """The first is so slow that its lease is over; the second does the work, and both finish."""
    to_fetch(house)
    first, second = Drawer(photo()), Drawer(photo())
    first.meanwhile = lambda: clock.pass_by(minutes=6)

    async def overtaken() -> None:
        await work(house, second)

    gate = asyncio.Event()
    fetch = first.fetch

    async def held(provider_id: str) -> bytes | TryLater | Unreachable:
        fetched = await fetch(provider_id)
        await gate.wait()
        return fetched

    first.fetch = held  # type: ignore[method-assign]
    slow = asyncio.create_task(work(house, first))
    await until(lambda: bool(first.asked))
    await overtaken()
    gate.set()
    await slow
    assert the_paper(house).state == "kept"
    kept = names(house)
    assert sorted(house.shelf.names()) == sorted([*kept["pages"], kept["preview"]])
    assert told(house) == []


async def test_an_album_is_fetched_from_telegram_as_soon_as_it_is_sent(
    sqlite_house: House, telegram: Telegram, fake: FakeTelegram
) -> None:
    house = sqlite_house
    fake.holds_file("f1", photo())
    stop = asyncio.Event()
    running = asyncio.create_task(run_jobs(house, {"telegram": telegram}, stop))
    await asyncio.sleep(0.05)
    to_fetch(house)
    await until(lambda: the_job(house).state != "queued")
    stop.set()
    await asyncio.wait_for(running, PATIENCE)
    assert the_paper(house).state == "kept"
