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
SAFETY_NET_DAY = date(2022, 10, 20)
SAFETY_NET = Source(
    "关于进一步做好最低生活保障等社会救助兜底工作的通知", "", "", SAFETY_NET_DAY, "safety-net"
)
TEKUN = Source("特困人员认定办法", in_force=date(2021, 7, 1), id="tekun")
RIGID = Source("刚性支出困难家庭认定办法", in_force=date(2025, 1, 1), id="rigid")

LAW_16, LAW_18, LAW_21, LAW_22 = LAW.at("16"), LAW.at("18"), LAW.at("21"), LAW.at("22")
LAW_29, LAW_37, LAW_42, LAW_44, LAW_50 = (LAW.at(n) for n in ("29", "37", "42", "44", "50"))
REFORM_15 = REFORM.at("15")
MEASURES_47, MEASURES_48, MEASURES_49 = (MEASURES.at(n) for n in ("47", "48", "49"))
DIBAO_7, DIBAO_8, DIBAO_11, DIBAO_13, DIBAO_14, DIBAO_22 = (
    DIBAO.at(n) for n in ("7", "8", "11", "13", "14", "22")
)
TEKUN_5, TEKUN_6, TEKUN_7, TEKUN_8 = (TEKUN.at(n) for n in ("5", "6", "7", "8"))
RIGID_4 = RIGID.at("4")
"""Named once, because looking articles up anew for every household is what would make screening slow."""

IDS = {s.title: s.id for s in (LAW, MEASURES, REFORM, SCHEME, DIBAO, SAFETY_NET, TEKUN, RIGID)} | {
    "中华人民共和国行政复议法": "review-law",
    "中华人民共和国行政诉讼法": "litigation-law",
    "关于进一步健全特困人员救助供养制度的意见": "tekun-support",
    "关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知": "price-link",
    "2022年阶段性调整价格补贴联动机制的通知": "price-stage",
}
"""So that a figure read from a file is cited by the same everyday name as the rule beside it. The last ones
are of the whole country, too, and cited by figures only.
"""


def by_day(day: date, now: Source, before: Source) -> Source:
    """The article of the Social Assistance Law, or what governed before it came into force on 2026-07-01."""
    return now if day >= LAW_DAY else before
