"""Sixty hostile files and more: each is refused with a known sentence or is only a picture afterwards."""

from __future__ import annotations

import pytest

from store.papers.intake import Intake
from store.papers.paper import Paper, Refused
from tests.papers import files, stranger_files
from tests.papers.test_inspection import assert_nothing_but_pixels

STRANGER = stranger_files.hostile()


@pytest.mark.parametrize("name", STRANGER)
async def test_a_strangers_file_is_refused_or_made_harmless(name: str) -> None:
    raw, problem = STRANGER[name]
    result = await Intake().take(raw)
    if problem:
        assert result == Refused(problem)
        return
    assert isinstance(result, Paper), result
    for page in (*result.pages, result.preview):
        assert_nothing_but_pixels(page)
        assert stranger_files.EICAR not in page


def test_the_two_collections_hold_sixty_files_and_none_twice() -> None:
    both = [raw for raw, _ in (*files.hostile().values(), *STRANGER.values())]
    assert len(both) == len(set(both)) >= 60
