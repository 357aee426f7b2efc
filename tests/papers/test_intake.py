"""Hostile files: every one is refused with a kind sentence or made harmless, and none harms the service."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dialogs.words import Words
from store.papers.intake import AT_ONCE, WORKER, Intake
from store.papers.paper import PROBLEMS, Paper, Refused
from store.papers.wire import Garbled, packed, unpacked
from tests.papers import files
from tests.papers.slow import SlowFiles
from tests.papers.test_inspection import assert_nothing_but_pixels
from tests.patience import PATIENCE, until

HOUSE = Path(__file__).resolve().parents[2]
HOSTILE = files.hostile()


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_file_is_refused_or_made_harmless(name: str) -> None:
    made, problem = HOSTILE[name]
    result = await Intake().take(made())
    if problem:
        assert result == Refused(problem)
    else:
        assert isinstance(result, Paper), result
        for page in (*result.pages, result.preview):
            assert_nothing_but_pixels(page)


async def test_a_photo_goes_through_the_other_process_unharmed() -> None:
    result = await Intake().take(files.telltale_photo())
    assert isinstance(result, Paper)
    assert (result.width, result.height) == (480, 640)


async def test_ten_photos_at_once_all_arrive() -> None:
    intake = Intake(at_once=2)
    results = await asyncio.gather(*(intake.take(files.photo((100 + n, 50))) for n in range(10)))
    assert [result.width for result in results if isinstance(result, Paper)] == list(range(100, 110))


async def test_what_waits_for_its_turn_is_not_read_into_memory(tmp_path: Path) -> None:
    """Sixty people with ten megabytes each were six hundred megabytes."""
    slow, read = SlowFiles(tmp_path), []

    class Lying:
        async def read(self) -> bytes:
            read.append(1)
            return files.photo()

    waiting = [asyncio.create_task(slow.intake.take_file(Lying())) for _ in range(9)]
    await until(lambda: len(slow.sizes()) == AT_ONCE)
    assert len(read) == AT_ONCE
    slow.go()
    await asyncio.gather(*waiting)
    assert len(read) == 9


@pytest.mark.parametrize(
    ("kind", "size"), [("PNG", (8160, 6120)), ("JPEG", (8160, 6120)), ("WEBP", (5000, 4000))]
)
def test_the_largest_pictures_need_a_bounded_amount_of_memory(kind: str, size: tuple[int, int]) -> None:
    raw = files.photo(size, kind)
    script = (
        "import sys; from store.papers.worker import main; main(); "
        "sys.stderr.write([line for line in open('/proc/self/status') if line.startswith('VmHWM')][0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], input=raw, cwd=HOUSE, capture_output=True, timeout=PATIENCE
    )
    assert isinstance(unpacked(done.stdout), Paper)
    assert int(done.stderr.split()[1]) < 350 * 1024


async def test_a_process_that_does_not_end_is_ended(tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    script = (
        f"import os, time; open({str(noted)!r}, 'w').write(str(os.getpid())); time.sleep({10 * PATIENCE})"
    )
    patience = 0.5
    while not (noted.exists() and noted.read_text()):  # on a slow machine it is ended before it has begun
        intake = Intake(patience=patience, command=(sys.executable, "-c", script))
        assert await intake.take(files.photo()) == Refused("paper-unreadable")
        patience *= 2
        assert patience < PATIENCE
    with pytest.raises(ProcessLookupError):
        os.kill(int(noted.read_text()), 0)


async def test_a_process_is_ended_when_nobody_waits_any_more(tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    script = (
        f"import os, time; open({str(noted)!r}, 'w').write(str(os.getpid())); time.sleep({10 * PATIENCE})"
    )
    waiting = asyncio.create_task(Intake(command=(sys.executable, "-c", script)).take(files.photo()))
    await until(lambda: noted.exists() and bool(noted.read_text()))
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    with pytest.raises(ProcessLookupError):
        os.kill(int(noted.read_text()), 0)


@pytest.mark.parametrize(
    "script",
    [
        "raise SystemExit(1)",
        "import os; os.abort()",
        "print('hello')",
        "pass",
        "import sys; sys.stdin.close()",
    ],
)
async def test_a_process_that_dies_or_babbles_makes_the_file_unreadable(script: str) -> None:
    complaints: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, told: complaints.append(told))
    intake = Intake(command=(sys.executable, "-c", script))
    assert await intake.take(files.grainy((1500, 1500))) == Refused("paper-unreadable")
    gc.collect()
    assert complaints == [], "it died before it had read the file: that is told as a refusal, not in the log"


async def test_the_process_is_not_told_our_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PALMTOP_SECRET", "the master key")
    noted = tmp_path / "environment"
    script = f"import os; open({str(noted)!r}, 'w').write(repr(dict(os.environ)))"
    await Intake(command=(sys.executable, "-c", script)).take(files.photo())
    assert "PALMTOP" not in noted.read_text() and "master" not in noted.read_text()


def bound(script: str) -> subprocess.CompletedProcess[bytes]:
    """Runs `script` with the hands of the decoding process."""
    start = "from store.hands import bind_hands; bind_hands(600 << 20, seconds=1); "
    return subprocess.run(
        [sys.executable, "-c", start + script], cwd=HOUSE, capture_output=True, timeout=PATIENCE
    )


def test_endless_computing_is_cut_short() -> None:
    assert bound("any(iter(int, 1))").returncode in (-signal.SIGXCPU, -signal.SIGKILL)


def looked_at(raw: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(WORKER, input=raw, cwd=HOUSE, capture_output=True, timeout=PATIENCE)


def test_a_small_pdf_that_draws_for_ever_is_cut_short_long_before_ten_seconds() -> None:
    """Ten seconds of the processor for a few kilobytes, sixty times over, were ten minutes."""
    assert looked_at(files.shaded_pdf()).returncode == -signal.SIGPROF


def test_ten_pages_from_a_copier_have_time_enough() -> None:
    paper = unpacked(looked_at(files.scanned_pdf(10)).stdout)
    assert isinstance(paper, Paper) and len(paper.pages) == 10


def test_what_stands_between_two_stretches_is_not_counted() -> None:
    start = "import time; from store.hands import Watch; watch = Watch(0.5); began = time.process_time()\n"
    stretch = "while time.process_time() < began + {}: pass\n"
    both = (
        f"{start}with watch:\n {stretch.format(0.2)}{stretch.format(0.7)}with watch:\n {stretch.format(0.9)}"
    )
    assert subprocess.run([sys.executable, "-c", both], cwd=HOUSE).returncode == 0
    longer = subprocess.run([sys.executable, "-c", f"{both}with watch:\n {stretch.format(1.2)}"], cwd=HOUSE)
    assert longer.returncode == -signal.SIGPROF


def test_more_memory_than_a_photo_needs_is_not_given() -> None:
    assert b"MemoryError" in bound("bytearray(900_000_000)").stderr


def test_the_process_writes_no_files(tmp_path: Path) -> None:
    bound(f"open({str(tmp_path / 'out')!r}, 'wb').write(b'x' * 10)")
    assert (tmp_path / "out").stat().st_size == 0


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\0\0",
        b"\xff\xff\xff\xff",
        b"\0\0\0\x02{}",
        b"\0\0\0\x02[]",
        b'\0\0\0\x13{"problem":"paper"}',
        packed(Paper((b"\xff\xd8\xff\0",), b"\xff\xd8\xff\0", 1, 1, ""))[:-1],
        packed(Paper((b"<html>",), b"\xff\xd8\xff\0", 1, 1, "")),
        packed(Paper((b"\xff\xd8\xff\0",), b"\xff\xd8\xff\0", 9999, 1, "")),
        packed(Paper((), b"\xff\xd8\xff\0", 1, 1, "")),
    ],
)
def test_a_wrong_answer_of_the_process_is_noticed(answer: bytes) -> None:
    with pytest.raises(Garbled):
        unpacked(answer)


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_every_problem_has_a_kind_sentence(lang: str) -> None:
    text = (HOUSE / "locales" / lang / "papers.ftl").read_text(encoding="utf-8")
    words = Words(lang, [text])
    for problem in PROBLEMS:
        said = words.say(problem)
        assert ("请" if lang == "zh-CN" else "Please") in said or "please" in said
        if lang == "zh-CN":
            assert all(len(sentence) <= 25 for sentence in said.split("。"))


def test_every_problem_of_the_corpus_is_a_known_one() -> None:
    assert {problem for _, problem in HOSTILE.values() if problem} <= PROBLEMS
