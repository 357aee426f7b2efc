"""Time conversations: some residents at once, each sending the next line when the last one is answered."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from bench.residents import Update

Feed = Callable[[Update], Awaitable[object]]


@dataclass(frozen=True)
class Round:
    """One measurement: turns per second, and milliseconds at the middle and at the slow end."""

    rate: float
    p50: float
    p99: float


Found = Mapping[int, Mapping[str, Sequence[Round]]]
"""For so many at once, the rounds of each side."""


@dataclass(frozen=True)
class Size:
    """How much of it is measured."""

    rounds: int
    alone: int  # conversations of one resident at a time
    together: int  # conversations of 32 residents at once

    def chats(self, at_once: int) -> int:
        return self.alone if at_once == 1 else self.together


FULL, QUICK = Size(7, 12, 96), Size(3, 2, 32)


async def drive(feed: Feed, chats: Sequence[list[Update]], at_once: int) -> Round:
    """Play all chats, `at_once` of them side by side."""
    waiting = iter(chats)
    took: list[float] = []

    async def residents() -> None:
        for chat in waiting:
            for update in chat:
                began = perf_counter()
                await feed(update)
                took.append(perf_counter() - began)

    gc.collect()
    began = perf_counter()
    await asyncio.gather(*(residents() for _ in range(at_once)))
    return measured(took, perf_counter() - began)


def measured(took: list[float], seconds: float) -> Round:
    """`took`: seconds of each turn."""
    took.sort()
    return Round(
        rate=len(took) / seconds,
        p50=1000 * took[len(took) // 2],
        p99=1000 * took[min(len(took) - 1, len(took) * 99 // 100)],
    )


def middle(rounds: Sequence[Round]) -> Round:
    """Each figure's median over the rounds."""
    return Round(*(median(getattr(one, name) for one in rounds) for name in ("rate", "p50", "p99")))


def spread(rounds: Sequence[Round]) -> str:
    rates = [one.rate for one in rounds]
    return f"[{min(rates):.0f}-{max(rates):.0f}]"


def beside(
    found: Found, base: str, ours: str, goals: Mapping[int, float], what: tuple[str, str]
) -> list[str]:
    """A table, for so many at once, of each side's rounds: its rate is said as a ratio to that of `base`.

    `what`: who is counted, and what they do in a second.
    """
    at_once_of, rate_of = what
    lines = [
        f"| {at_once_of} | | {rate_of}/s | p50 ms | p99 ms | ratio | goal |",
        "|---|---|---|---|---|---|---|",
    ]
    for at_once, rounds in found.items():
        floor = middle(rounds[base]).rate
        for name, each in rounds.items():
            one = middle(each)
            ratio = f"**{one.rate / floor:.2f}**" if name == ours else "1.00"
            goal = f"{goals[at_once]}" if name == ours else ""
            lines.append(
                f"| {at_once} | {name} | {one.rate:.0f} {spread(each)} | {one.p50:.2f} | {one.p99:.2f}"
                f" | {ratio} | {goal} |"
            )
    return lines
