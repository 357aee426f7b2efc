"""Typst in every place of every kind of paper: each piece of it is printed as it was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import cycle, islice
from typing import Any

import pytest

from documents.paper import Kind
from tests.documents.invented import PRESS, every_paper, mark, pages, squeezed
from tests.stored.corpus import OF_TYPST
from tests.stored.poison import WRITTEN

PAPERS = every_paper()
ROUNDS = 3
"""Each starts with another piece, so that a paper of few texts holds many of them."""


@pytest.mark.parametrize("kind", PAPERS)
def test_typst_is_printed_and_not_run(kind: Kind) -> None:
    for start in range(0, len(OF_TYPST), len(OF_TYPST) // ROUNDS):
        put: list[str] = []
        paper = _written(PAPERS[kind], islice(cycle(OF_TYPST), start, None), put)
        text = "".join(pages(PRESS.print_now(paper, mark())))
        assert put
        assert [each for each in put if squeezed(each) not in text] == []


def _written(part: Any, pieces: Iterator[str], put: list[str]) -> Any:
    """`part` with a piece before each of its texts; what was put there is added to `put`."""
    if isinstance(part, str):
        if not WRITTEN.search(part):
            return part
        put.append(next(pieces))
        return f"{put[-1]} {part}"
    if isinstance(part, tuple):
        return tuple(_written(each, pieces, put) for each in part)
    if isinstance(part, Mapping):
        return {name: _written(each, pieces, put) for name, each in part.items()}
    if is_dataclass(part) and not isinstance(part, type):
        named = {each.name: getattr(part, each.name) for each in fields(part) if each.init}
        return replace(part, **{name: _written(each, pieces, put) for name, each in named.items()})
    return part
