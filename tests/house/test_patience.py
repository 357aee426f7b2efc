"""No test fails because a machine is slow: what a test waits for it waits for long, or says why not.

A wait that ends with a failure after a few seconds fails once in some thousand runs, each time another one.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
SHORTEST = 60.0
"""Seconds."""
WAITS = {"timeout": 0, "wait_for": 1, "wait": 0, "result": 0, "join": 0, "settimeout": 0}
"""What waits, and the place of its limit among what it is called with."""
BROWSER = {"wait_for_timeout", "set_default_timeout", "set_default_navigation_timeout", "set_options"}
"""Their limits are milliseconds, and are tests.patience.PATIENCE_MS. The first is never right."""
SHORT = {
    "channels/test_sharing.py: quick.result(0.3)": "it waits for somebody else for as long",
    "guard/test_raw_http.py: line.settimeout(1)": "what comes later is not asked for",
    "faults/test_hangs.py: aiohttp.ClientTimeout(total=10)": "asked again until it answers",
    "faults/service.py: aiohttp.ClientTimeout(total=5)": "asked again until it answers",
}
"""Where waiting shortly is meant, and what makes it right."""


def hasty(code: str, where: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "wait_for_timeout" or any(_short(limit, name) for limit in _limits(node, name)):
                yield f"{where}: {ast.unparse(node)}"


def _limits(call: ast.Call, name: str) -> Iterator[ast.expr]:
    place = 0 if name in BROWSER else WAITS.get(name, len(call.args))
    yield from call.args[place : place + 1]
    yield from (
        each.value
        for each in call.keywords
        if each.arg == ("total" if name == "ClientTimeout" else "timeout")
    )


def _short(limit: ast.expr, name: str) -> bool:
    if not isinstance(limit, ast.Constant) or not isinstance(limit.value, int | float):
        return False
    return limit.value < SHORTEST * (1000 if name in BROWSER else 1)


def test_nothing_fails_because_a_machine_is_slow() -> None:
    found = {
        each
        for path in TESTS.rglob("*.py")
        for each in hasty(path.read_text(encoding="utf-8"), path.relative_to(TESTS).as_posix())
    }
    assert found - SHORT.keys() == set(), "wait for tests.patience.PATIENCE"
    assert SHORT.keys() - found == set(), "nobody does that any more"


def test_what_is_hasty_is_found() -> None:
    said = """
async def test() -> None:
    async with asyncio.timeout(5):
        await asyncio.wait_for(running, 10.0)
        event.wait(20)
        client.get(page, timeout=3)
        page.set_default_timeout(30_000)
        page.wait_for_timeout(90_000)
        await asyncio.wait_for(running, 120), asyncio.timeout(PATIENCE), ", ".join(words)
"""
    assert len(list(hasty(said, "nobody.py"))) == 6
