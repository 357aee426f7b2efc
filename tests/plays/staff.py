"""The invented staff of every play, with and without a browser: who works where, and may do what."""

from __future__ import annotations

from cases.people import Duty, Role

TOWN, OTHER_TOWN, VILLAGE, COUNTY = "522702001", "522702002", "522702001002", "522702"
PEOPLE = (
    ("wangli", "王丽", Role.CLERK, TOWN, ()),
    ("zhaoqiang", "赵强", Role.CLERK, TOWN, ()),
    ("chengang", "陈刚", Role.HEAD, TOWN, ()),
    ("yangfan", "杨帆", Role.CLERK, TOWN, (Duty.PAYER,)),
    ("weiguoping", "韦国平", Role.VILLAGE, VILLAGE, ()),
    ("luojun", "罗军", Role.CLERK, OTHER_TOWN, ()),
    ("lina", "李娜", Role.OFFICER, COUNTY, ()),
    ("wumin", "吴敏", Role.OFFICER, COUNTY, ()),
    ("hejun", "何军", Role.COUNTY_HEAD, COUNTY, ()),
    ("shenji", "石静", Role.AUDITOR, COUNTY, ()),
)
