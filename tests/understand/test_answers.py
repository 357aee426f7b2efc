"""The answers to policy questions: one for every topic in both languages, short and sourced."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from dialogs.understand import TOPICS
from dialogs.understand.figures import FIGURES, LIMITS

LOCALES = Path(__file__).parents[2] / "locales"
FIGURES_OF_2023 = {
    "urgent_cap": "50000",
    "dibao_urban": "705",
    "dibao_rural": "5316",
    "tekun": "1013",
    "published": "2023年4月",
    "freshness": "stale",
}
LIMITS_OF_A_DAY = {
    "rigid_months": "112",
    "quick_days": "113",
    "dibao_notice": "114",
    "tekun_notice": "115",
    "dibao_days": "116",
    "township_days": "117",
    "dibao_hard": "118",
    "rigid_days": "119",
    "rigid_hard": "120",
    "exit_months": "121",
    "refusals": "122",
    "fine": "123",
    "review_days": "124",
    "court_months": "125",
    "stable": "126",
    "irregular": "127",
}
"""No number that a document says: what is written into a sentence shows."""
KNOWN = FIGURES_OF_2023 | LIMITS_OF_A_DAY


@cache
def bundle(language: str) -> FluentBundle:
    made = FluentBundle([language], use_isolating=False)
    made.add_resource(FluentResource((LOCALES / language / "policy.ftl").read_text(encoding="utf-8")))
    return made


def say(words: FluentBundle, name: str, part: str = "", **values: str) -> str:
    message = words.get_message(name)
    pattern = message.attributes[part] if part else message.value
    assert pattern is not None
    text, problems = words.format_pattern(pattern, {"county": "福泉市", "phones": "12345、12349", **values})
    assert problems == []
    return str(text)


both = pytest.mark.parametrize("language", ["zh-CN", "en"])
every_topic = pytest.mark.parametrize("topic", TOPICS)


@both
@every_topic
def test_every_topic_has_an_answer_a_label_a_source_and_a_way_on(language: str, topic: str) -> None:
    words = bundle(language)
    assert say(words, topic, **KNOWN)
    assert say(words, topic, "title")
    assert say(words, topic, "next") in {"check", "apply", "track", "staff"}
    assert re.search(r"20\d\d", say(words, topic, "source")), "a source has a date"


@every_topic
def test_answers_are_short_and_labels_fit_a_button(topic: str) -> None:
    words = bundle("zh-CN")
    assert len(re.sub(r"\s", "", say(words, topic, **KNOWN))) <= 125
    assert len(say(words, topic, "title")) <= 12


@every_topic
def test_both_languages_lead_to_the_same_next_step(topic: str) -> None:
    assert say(bundle("zh-CN"), topic, "next") == say(bundle("en"), topic, "next")


@both
@pytest.mark.parametrize("topic", FIGURES)
def test_an_old_figure_says_how_old_it_is_and_an_unknown_one_is_not_given(language: str, topic: str) -> None:
    words = bundle(language)
    figures = [FIGURES_OF_2023[variable] for variable, _, _ in FIGURES[topic]]
    spoken = say(words, topic, **FIGURES_OF_2023)
    assert all(figure in spoken for figure in figures)
    assert "2023年4月" in spoken and ("可能已变" in spoken or "may have changed" in spoken)
    without = say(words, topic, "without")
    assert not any(figure in without for figure in figures)


@both
@pytest.mark.parametrize("topic", LIMITS)
def test_days_come_from_the_standards_and_an_unknown_number_is_not_given(language: str, topic: str) -> None:
    words = bundle(language)
    limits = [LIMITS_OF_A_DAY[variable] for variable, _ in LIMITS[topic]]
    spoken, without = say(words, topic, **KNOWN), say(words, topic, "without")
    assert all(limit in spoken for limit in limits)
    assert re.findall(r"\d+ ?(?:个?工作日|天|个月|working days|days|months)", without) == []


@both
def test_no_amount_of_money_is_written_into_an_answer(language: str) -> None:
    text = (LOCALES / language / "policy.ftl").read_text(encoding="utf-8")
    assert re.findall(r"\d+\s*(?:元|万|yuan)", text) == []


FIGURE = {
    "zh-CN": r"[0-9一二两三四五六七八九十]+ ?(?:个?工作日|天内|个月|次|倍)|[半一]年[^ ]{0,4}一次|半年",
    "en": r"\b(?:\d+|two|three|six|sixty) (?:working )?(?:day|month|time)s\b|\btwice\b|(?:half|once a) year",
}
CUSTOM = ("一次跟您说清楚", "多久审一次", "多久一次", "不超过一个月的低保标准")
"""Ways of speaking that are no figure of a document; and the most of small quick aid, which stands in the
answer about money, whose variables are amounts.
"""


@both
def test_no_figure_of_a_document_is_written_into_an_answer(language: str) -> None:
    text = (LOCALES / language / "policy.ftl").read_text(encoding="utf-8")
    said = [line for line in text.splitlines() if ".source" not in line and "{ $" not in line]
    plain = [re.sub("|".join(CUSTOM), "", line) for line in said]
    assert [line for line in plain if re.search(FIGURE[language], line)] == []


@both
def test_an_answer_without_figures_needs_no_variables(language: str) -> None:
    words = bundle(language)
    for topic in set(TOPICS) - set(FIGURES) - set(LIMITS):
        say(words, topic)


LETTERS = re.compile(r"^(?:told|filed|document-remedy|document-review)-", re.M)
DAYS = {"zh-CN": r"\d+ ?(?:日内|天内|个月|个工作日)", "en": r"\b\d+ (?:working )?(?:day|month)s\b"}
GOAL = ("服务目标", "a goal")
"""What the service sets itself is no figure of a document, and says so in the same sentence."""


@both
@pytest.mark.parametrize("file", ["case", "moves", "requests", "talk", "documents", "service"])
def test_no_figure_of_a_document_is_written_into_a_letter_or_a_paper(language: str, file: str) -> None:
    text = (LOCALES / language / f"{file}.ftl").read_text(encoding="utf-8")
    letters = [each for each in re.split(r"\n(?=[a-z#])", text) if LETTERS.match(each)]
    said = [line for each in letters for line in each.splitlines() if not any(goal in line for goal in GOAL)]
    assert [line for line in said if re.search(DAYS[language], line)] == []
