"""Figures for Prometheus: how much waits, how long, what went wrong. Nobody's name, number or case.

For this machine itself, and for who brings `PALMTOP_METRICS_KEY`. Whatever came through the web server in
front was asked for by somebody outside, even though it arrives from this machine.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hmac import compare_digest

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response
from sqlalchemy import literal, select

from api.address import address_of, unnamed_proxies
from api.health import write_probe
from bot.house import House
from bot.trouble import TROUBLE
from store.database import Tx
from store.times import ms
from store.watch import MS, Watch, late_seconds, look

router = APIRouter()

FORWARDED = ("x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded", "via")


@dataclass(frozen=True, slots=True)
class Reading:
    """One look: the rows, the clock (ms), how long (seconds) a read and a durable write took, how much of
    the disk is free (0 to 1), and how many web servers in front nobody named.
    """

    watch: Watch
    now: int
    read: float
    written: float
    room: float
    unnamed: int


@router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """404 to everybody else: there is nothing here to try keys on."""
    house: House = request.app.state.house
    if not _may(request, house.metrics_key):
        return PlainTextResponse("not found\n", status_code=404)
    reading = await _read(house, len(unnamed_proxies(request)))
    return await asyncio.to_thread(_shown, reading)


def _may(request: Request, key: str) -> bool:
    given = request.headers.get("authorization", "")
    if key and compare_digest(given.encode(), f"Bearer {key}".encode()):
        return True
    if given or any(name in request.headers for name in FORWARDED):
        return False
    address = address_of(request)
    return address is not None and address.is_loopback


async def _read(house: House, unnamed: int) -> Reading:
    now = ms(house.now())
    start = time.perf_counter()
    await house.store.read(_one)
    read = time.perf_counter()
    await house.store.write(write_probe)
    written = time.perf_counter()
    watch = await house.store.read(lambda tx: look(tx, now))
    return Reading(watch, now, read - start, written - read, house.shelf.room(), unnamed)


def _one(tx: Tx) -> int:
    return int(tx.execute(select(literal(1))).scalar_one())


def _shown(reading: Reading) -> Response:
    from prometheus_client import CollectorRegistry, generate_latest  # only where somebody collects
    from prometheus_client.core import GaugeMetricFamily, Metric
    from prometheus_client.registry import Collector

    class Figures(Collector):
        def collect(self) -> Iterable[Metric]:
            for name, text, label, values in figures(reading):
                family = GaugeMetricFamily(f"palmtop_{name}", text, labels=[label] if label else [])
                for key, value in values.items():
                    family.add_metric([key] if label else [], value)
                yield family

    registry = CollectorRegistry(auto_describe=False)
    registry.register(Figures())
    return Response(generate_latest(registry), media_type="text/plain; version=0.0.4; charset=utf-8")


Figure = tuple[str, str, str, dict[str, float]]


def figures(reading: Reading) -> Iterator[Figure]:
    """Name, meaning, the one label (or "") and a value for each of it."""
    watch, now = reading.watch, reading.now
    late = {channel: late_seconds(line, now) for channel, line in watch.letters.items()}
    yield "rows_written", "Rows ever made: messages in, letters out, jobs.", "table", _floats(watch.written)
    yield (
        "inbox_unfinished",
        "Messages not answered: failed is tried again, held waits for its turn, parked gave up.",
        "state",
        {state: float(watch.inbox.get(state, 0)) for state in ("failed", "held", "parked")},
    )
    yield (
        "letters_queued",
        "Letters on their way.",
        "channel",
        {channel: float(line.waiting) for channel, line in watch.letters.items()},
    )
    yield "letters_late_seconds", "How long the longest due letter is overdue.", "channel", late
    yield (
        "letters_undelivered",
        "Letters that never arrived.",
        "state",
        {state: float(watch.lost.get(state, 0)) for state in ("failed", "blocked")},
    )
    yield "jobs_queued", "Work for later that waits.", "", {"": float(watch.jobs.waiting)}
    yield (
        "jobs_late_seconds",
        "How long the longest due job is overdue.",
        "",
        {"": late_seconds(watch.jobs, now)},
    )
    yield "jobs_failed", "Jobs that gave up.", "", {"": float(watch.jobs_failed)}
    yield from _of_errands(watch, now)
    yield (
        "database_seconds",
        "How long one look and one durable write took just now.",
        "what",
        {
            "read": reading.read,
            "write": reading.written,
        },
    )
    yield "disk_free_ratio", "Free part of the disk with the papers.", "", {"": reading.room}
    yield (
        "proxies_unnamed",
        "Web servers that pass requests on and are not in PALMTOP_PROXIES.",
        "",
        {"": float(reading.unnamed)},
    )
    yield "errors", "Errors in the log of this process since it started.", "part", _floats(TROUBLE.counts())


def _of_errands(watch: Watch, now: int) -> Iterator[Figure]:
    done = {name: (now - at) / MS for name, (_, at, _) in watch.errands.items() if at is not None}
    late = {name: max(0.0, (now - due) / MS) for name, (due, _, _) in watch.errands.items()}
    broken = {name: float(wrong) for name, (_, _, wrong) in watch.errands.items()}
    yield "errand_age_seconds", "Since an errand last went well.", "errand", done
    yield "errand_late_seconds", "How long an errand is overdue.", "errand", late
    yield "errand_broken", "1: its last try went wrong.", "errand", broken


def _floats(counts: Mapping[str, int]) -> dict[str, float]:
    return {name: float(n) for name, n in counts.items()}
