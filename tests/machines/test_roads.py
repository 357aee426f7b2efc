"""Every road through every script ends, and the picture of it can be drawn."""

from __future__ import annotations

import re
from functools import cache
from random import Random
from typing import Any

import pytest

from dialogs.asking.roads import LONGEST, START, NoEnd, Roads, answers, beginnings, mermaid, roads
from dialogs.scripts import small
from dialogs.scripts.endings import Ending
from dialogs.scripts.small import SCRIPTS
from rules.facts import Facts, Key, Need
from tests.houses import the_ground


@cache
def walked(script: str) -> Roads:
    return roads(script, the_ground())


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_road_ends_and_every_question_leads_on(script: str) -> None:
    found = walked(script)
    assert found.walked and found.ends
    assert all(isinstance(end, Ending) for end in found.ends.values())
    asked = {step.question for step in found.steps}
    assert {step.to for step in found.steps} <= asked | set(found.ends)
    assert reached_from_the_end(found) == asked


def reached_from_the_end(found: Roads) -> set[str]:
    """Questions from which some road leads to an end."""
    good = set(found.ends)
    while more := {step.question for step in found.steps if step.to in good} - good:
        good |= more
    return good - set(found.ends)


@pytest.mark.parametrize("script", SCRIPTS)
def test_whoever_answers_at_random_comes_to_an_end(script: str) -> None:
    ground, dice = the_ground(), Random(4)
    nodes = {step.to for step in walked(script).steps}
    for turn in range(150):
        started = beginnings(script)[turn % len(beginnings(script))]
        known: dict[str, Any] = {}
        while len(known) <= LONGEST:
            try:
                ending = SCRIPTS[script](Facts(known), ground, started)
                break
            except Need as need:
                assert need.key.name not in known and need.key.stem in nodes
                known[need.key.name] = dice.choice(answers(need.key.name, known, ground))
        assert isinstance(ending, Ending)


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_the_picture_has_a_node_for_each_question_and_only_lines_that_mermaid_reads(
    script: str, lang: str
) -> None:
    found = walked(script)
    first, *lines = mermaid(found, the_ground(), the_ground().words(lang)).splitlines()
    assert first == "flowchart TD"
    node, edge = r'    \w+(\["[^"]+"\]|\(\["[^"]+"\]\))', r'    \w+ -->(\|"[^"]+"\|)? \w+'
    assert all(re.fullmatch(f"{node}|{edge}", line) for line in lines), lines
    drawn = [line for line in lines if "-->" not in line]
    assert len(drawn) == len({name for step in found.steps for name in (step.question, step.to)})
    assert sum(line.startswith(f"    {START} -->") for line in lines) == len(
        {step.to for step in found.steps if step.question == START}
    )


def test_a_script_that_asks_for_ever_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(facts: Facts, *_: object) -> Any:
        for at in range(10_000):
            facts.ask(Key(f"income.amount[{at}]", int))

    monkeypatch.setitem(small.SCRIPTS, "endless", endless)
    with pytest.raises(NoEnd):
        roads("endless", the_ground())
