"""The texts that the rules rest on, and which of them governs on a day."""

from __future__ import annotations

from datetime import date

from rules.line import Source

LAW_DAY = date(2026, 7, 1)

LAW = Source("中华人民共和国社会救助法", in_force=LAW_DAY, id="law")
MEASURES = Source("社会救助暂行办法", "国务院令第649号", in_force=date(2014, 5, 1), id="measures")
REFORM = Source("关于改革完善社会救助制度的意见", in_force=date(2020, 8, 25), id="reform")
SCHEME_DAY = date(2026, 1, 29)  # the day it was announced: the text seen names no other
SCHEME = Source("关于进一步健全完善临时救助制度的意见", in_force=SCHEME_DAY, id="scheme")
DIBAO = Source("最低生活保障审核确认办法", in_force=date(2021, 7, 1), id="dibao")
SAFETY_NET = Source(
    "关于进一步做好最低生活保障等社会救助兜底工作的通知", in_force=date(2022, 10, 20), id="safety-net"
)
TEKUN = Source("特困人员认定办法", in_force=date(2021, 7, 1), id="tekun")
RIGID = Source("刚性支出困难家庭认定办法", in_force=date(2025, 1, 1), id="rigid")

IDS = {s.title: s.id for s in (LAW, MEASURES, REFORM, SCHEME, DIBAO, SAFETY_NET, TEKUN, RIGID)}
"""So that a figure read from a file is cited by the same everyday name as the rule beside it."""


def by_day(day: date, article: str, before: Source) -> Source:
    """The article of the Social Assistance Law, or what governed before it came into force on 2026-07-01."""
    return LAW.at(article) if day >= LAW_DAY else before
