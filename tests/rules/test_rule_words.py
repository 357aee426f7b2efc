"""Every reason and result has its words, in both languages, and none sounds like a decision."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from rules import keys
from rules.all import PROGRAMMES
from rules.programmes.referrals import REFERRALS
from rules.programmes.temporary import TRACKS
from rules.sources import IDS

LOCALES = Path(__file__).resolve().parents[2] / "locales"
LANGUAGES = ("zh-CN", "en")
RULES = Path(__file__).resolve().parents[2] / "rules"


def messages(language: str) -> dict[str, ast.Message]:
    text = (LOCALES / language / "rules.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


@cache
def bundle(language: str) -> FluentBundle:
    made = FluentBundle([language], use_isolating=False)
    made.add_resource(FluentResource((LOCALES / language / "rules.ftl").read_text(encoding="utf-8")))
    return made


def said(language: str, name: str, **args: object) -> str:
    made = bundle(language)
    pattern = made.get_message(name).value
    assert pattern is not None
    text, errors = made.format_pattern(pattern, args)
    assert not errors
    return str(text)


def test_both_languages_say_the_same_things() -> None:
    assert messages("zh-CN").keys() == messages("en").keys()


def rule_ids() -> list[str]:
    """Those written out in the code, and those made from lists of codes."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in RULES.rglob("*.py"))
    written = re.findall(r'(?:Line|below|assets|income_lines)\(\s*"([a-z-]+)"', code)
    made = [f"income-{kind}" for kind in keys.INCOME_KINDS]
    made += [f"{one.name}-need" for one in REFERRALS] + ["dibao-income", "border-income"]
    return sorted({*written, *made, "member-counted", "member-not-counted"})


def other_ids() -> list[str]:
    """What findings refer to by name."""
    programmes = {f"programme-{'-'.join(filter(None, (p.name, p.track)))}" for p in PROGRAMMES}
    programmes.discard("programme-temporary")
    programmes |= {f"programme-temporary-{track}" for track in TRACKS}
    code = "\n".join(path.read_text(encoding="utf-8") for path in RULES.rglob("*.py"))
    named = set(re.findall(r'"((?:formula|near|why|deadline-note)-[a-z-]+)"', code))
    named |= {f"mark-{mark}" for mark in re.findall(r'yield "([a-z-]+)"', code)}
    named |= {f"apply-at-{one.apply_at}" for one in REFERRALS}
    named |= {f"decider-{one.office}" for one in REFERRALS} | {f"formula-{one.name}" for one in REFERRALS}
    return sorted(programmes | named | {f"source-{name}" for name in IDS.values()})


@pytest.mark.parametrize("name", other_ids())
def test_everything_a_finding_refers_to_has_words(name: str) -> None:
    assert name in messages("zh-CN")


@pytest.mark.parametrize("rule", rule_ids())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_can_be_told_whatever_is_known(rule: str, language: str) -> None:
    for verdict in ("ok", "refused", "check"):
        for has in ("none", "705", 66):
            for needs in ("none", "443", 1):
                for nothing in ("yes", "no"):
                    known = {"verdict": verdict, "has": has, "needs": needs, "nothing": nothing}
                    told = {**known, "times": "none" if nothing == "yes" else "11"}
                    assert said(language, f"rule-{rule}", **told)


def test_a_result_is_a_possibility_and_a_reason_is_cited_by_article() -> None:
    name = said("zh-CN", "programme-temporary-quick")
    assert said("zh-CN", "outcome-likely", programme=name).startswith(
        "初步判断：可能符合临时救助（小额快救）"
    )
    assert (
        said("zh-CN", "cite", title=said("zh-CN", "source-law"), article="37") == "依据《社会救助法》第37条"
    )
    assert said("zh-CN", "cite", title="一份通知", article="none") == "依据一份通知"


def test_no_text_sounds_like_a_decision() -> None:
    text = (LOCALES / "zh-CN" / "rules.ftl").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for line in lines:
        assert "批准" not in line
        assert not re.search(r"(?<!可能)(?<!可能不)符合", line), line


def sentences(language: str) -> list[str]:
    text = (LOCALES / language / "rules.ftl").read_text(encoding="utf-8")
    plain = re.sub(r"\{[^{}]*\}", "", "\n".join(x for x in text.splitlines() if not x.startswith("#")))
    return re.split(r"[。！？；\n]", plain)


def test_chinese_sentences_are_short() -> None:
    long = []
    for sentence in sentences("zh-CN"):
        words = "".join(re.findall(r"[\u4e00-\u9fff，、（）]", sentence))
        if len(words) > 34:
            long.append(sentence)
    assert long == []
