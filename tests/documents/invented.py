"""An invented case with everything a paper can say, and the means to read a PDF."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pypdfium2
from PIL import Image

from documents.dossier import (
    Answered,
    Check,
    Consent,
    Decision,
    Dossier,
    Hearing,
    Lack,
    LookedUp,
    Office,
    Opinion,
    Payment,
    Person,
    Photo,
    Posting,
    Reason,
    Said,
    Signed,
    Spoken,
    Told,
    Visit,
)
from documents.money import Noticed, Payee, notice, payments
from documents.paper import Kind, Mark, Paper, Picture
from documents.pen import Pen
from documents.press import Press
from documents.whole import made_of, marked
from rules.remedies import Remedies
from tests.houses import the_ground

ID, PHONE, CARD = "522702198503070025", "13985400017", "6222021234567890123"
TODAY = date(2026, 11, 25)
PEN = Pen(the_ground().words("zh-CN"))
PRESS = Press()
OFFICE = Office(
    "福泉市", "金山街道", "福泉市民政局", "福泉市人民政府", ("12345", "12349"), remedies=Remedies(60, 6, 15)
)


def jpeg(width: int = 300, height: int = 400, colour: str = "grey", kind: str = "JPEG") -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, kind)
    return out.getvalue()


DRAWN = Picture(jpeg(300, 100, "white", "PNG"), "image/png")
DOSSIER = Dossier(
    code="ABC-2345-678",
    programme="临时救助（支出型）",
    state="已受理",
    office=OFFICE,
    submitted=date(2026, 11, 24),
    person=Person("罗喆堃", ID, PHONE, "福泉市金山街道双谷村三组，小学后面"),
    village="双谷村",
    helper=Person("赵昇", phone="13900000000", tie="村干部"),
    accepted=date(2026, 11, 25),
    due=date(2026, 12, 23),
    facts=(
        Told("hardship.kind", "困难类型", "看病花钱多", "本人", "自述"),
        Told("household.members", "家庭人口", "4 人", "本人", "已核实"),
        Told("spending.reimbursed", "报销", ""),
    ),
    story="孩子三月在省医院做了手术，借了三万块钱。",
    reasons=(
        Reason("必要支出超过家庭承受能力。", "ok", "依据《社会救助暂行办法》第47条"),
        Reason("存款超过规定。", "refused", "依据《社会救助法》第37条"),
    ),
    lacks=(
        Lack(
            "看病的票据照片",
            "在外地看病的票据，我们这里查不到。",
            "就诊的医院",
            promise=True,
        ),
        Lack("身份证正反面照片"),
    ),
    consents=(
        Consent("check", True, date(2026, 11, 24), "网页", "ab12cd34ef56", "您同意核对吗？"),
        Consent("truth", True, date(2026, 11, 24), "网页", "0123456789ab"),
    ),
    members=(Person("罗玥", "522702201003070024", tie="子女"),),
    check=Check(
        (
            LookedUp(
                "罗喆堃",
                "本人在对话里同意",
                "20261125-0000001F",
                date(2026, 11, 25),
                "2026年11月26日 查的\n在享救助：没有\n存款（元）：52,000",
            ),
            LookedUp("罗玥", "本人授权", "20261125-0000001F", date(2026, 11, 25), "还没有结果"),
        ),
        ("2026年11月26日：存款由“0 元”改为“52,000 元”",),
        ("2026年11月27日：存折是我妈的，我只是代管。",),
    ),
    visit=Visit(
        date(2026, 11, 27),
        "双谷村三组",
        (
            Signed("调查人1", "王丽", DRAWN, date(2026, 11, 27)),
            Signed("调查人2", "赵强"),
        ),
        Signed("被调查人", "罗喆堃"),
        (Told("home", "住房", "两间砖房"),),
        "屋里有一台旧冰箱。",
    ),
    hearing=Hearing(
        False,
        date(2026, 11, 28),
        "王丽",
        "金山街道",
        "家里收入增加了",
        60000,
        (
            Said("大儿子的工钱还没有拿到。", date(2026, 11, 29)),
            Said("当面说明，附工地证明。", date(2026, 11, 30), "赵强"),
        ),
    ),
    opinion=Opinion(True, date(2026, 11, 30), "王丽", "金山街道", 80000, "情况属实"),
    decision=Decision(
        False, date(2026, 12, 2), "李娜", "福泉市民政局", None, "存款超过规定", date(2026, 12, 2)
    ),
    answer=Answered(False, date(2026, 12, 3), "李娜", "福泉市民政局", "材料在档案柜里，没有丢。"),
    talk=(
        Spoken(datetime(2026, 11, 24, 9, 5), "罗喆堃 · 网页", f"我叫罗喆堃，身份证{ID}，电话{PHONE}"),
        Spoken(datetime(2026, 11, 24, 9, 5), "自动助手", "记下了。请说说事情的经过。"),
        Spoken(datetime(2026, 11, 24, 21, 40), "罗喆堃 · 网页", "（发来照片或语音 3 份）"),
        Spoken(datetime(2026, 11, 25, 8, 0), "王丽", "票据收到了，还差一张出院小结。"),
    ),
    postings=(
        Posting(
            "拟给予救助（公示结束）",
            "罗*堃",
            4,
            "临时救助",
            "800 元",
            date(2026, 11, 30),
            date(2026, 12, 7),
            ("王丽 做的", "赵强 看过", "王丽 贴出"),
            ("2026年11月30日：韦国平 拍的，贴在村里、社区",),
            "县民政局的通知",
        ),
    ),
    payments=(
        Payment(
            "先行救助",
            30000,
            "现金\n谁送到的：韦国平\n谁签收的：罗喆堃",
            ("提出 王丽 2026年11月25日", "审批 陈刚 2026年11月25日", "发放 杨帆 2026年11月25日"),
            ("已到账", "居民说收到了"),
            True,
        ),
        Payment(
            "临时救助",
            80000,
            f"罗喆堃\n农村信用社\n{CARD}",
            ("提出 王丽 2026年12月2日", "审批 陈刚 2026年12月3日"),
            ("等银行回单",),
            False,
            "522702-2026-0001",
        ),
    ),
    photos=tuple(Photo(f"票据{n}", Picture(jpeg(), turn=90 * n)) for n in range(3)),
)
GRANTED = replace(
    DOSSIER, decision=Decision(True, date(2026, 12, 2), "李娜", "福泉市民政局", 80000, "", date(2026, 12, 2))
)
PAYEES = (Payee("罗喆堃", ID, CARD, "临时救助", 80000), Payee("赵玥", ID, CARD, "低保", 70550))


def mark(why: str = "归档") -> Mark:
    link = "http://127.0.0.1:8000/desk/cases/12"
    return marked(PEN, code=DOSSIER.code, link=link, by="王丽（金山街道）", at="2026-11-25 20:40", why=why)


def every_paper() -> dict[Kind, Paper]:
    of_case = [kind for kind in Kind if kind not in (Kind.WHOLE, Kind.PAYMENTS, Kind.NOTICE, Kind.DECISION)]
    made = {kind: made_of(kind, DOSSIER, PEN, TODAY) for kind in of_case}
    made[Kind.DECISION] = made_of(Kind.DECISION, GRANTED, PEN, TODAY)
    made[Kind.PAYMENTS] = payments(PAYEES, "福泉市民政局", TODAY, "2026-11", PEN)
    shown = (Noticed("罗*堃", 4, "低保", "每月 705 元"),)
    made[Kind.NOTICE] = notice(shown, "金山街道", TODAY, date(2026, 12, 2), "12345", PEN)
    return made


def pages(pdf: bytes) -> list[str]:
    """The text of each page, without spaces and line ends."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [squeezed(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b\ufffe\ufeff]+", "", text)
