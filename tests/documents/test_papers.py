"""Every paper says what it must, and nothing that was typed into it becomes anything but text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from documents.dossier import Decision, Dossier, Photo, Told
from documents.paper import Kind, Picture
from documents.press import Press, PressFailed, framed, lacking
from documents.veil import veiled_text
from documents.whole import bind, made_of, masked, sensible
from rules.remedies import Remedies
from tests.documents.golden_texts import FOLDER
from tests.documents.invented import (
    CARD,
    DOSSIER,
    GRANTED,
    ID,
    PAYEES,
    PEN,
    PHONE,
    PRESS,
    TODAY,
    every_paper,
    mark,
    pages,
    squeezed,
)

RARE = "喆堃镕昇濛玥翀𬱖"
UNPRINTABLE = "𪛖"
HOSTILE = (
    '#import "frame.typ": *',
    "#panic()",
    "$ x^2 $",
    "*粗* _斜_ `码`",
    "= 标题",
    "<label> @ref",
    "\\u{48} \\",
    "\"引号\" '单' “弯”",
    "/* 注释 */ // 行",
    "[方] {花} (圆)",
    '#read("/etc/passwd")',
    RARE,
)


def printed(kind: Kind, case: Dossier) -> str:
    return "".join(pages(PRESS.print_now(made_of(kind, case, PEN, TODAY), mark())))


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.WHOLE])
def test_a_paper_says_what_it_always_said(kind: Kind) -> None:
    said = "\n".join(pages(PRESS.print_now(every_paper()[kind], mark())))
    assert said.replace("。", "。\n") + "\n" == (FOLDER / f"{kind}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_somebody_typed_is_printed_as_it_was_typed(typed: str) -> None:
    case = replace(DOSSIER, story=typed, person=replace(DOSSIER.person, name=typed, place=typed))
    said = printed(Kind.APPLICATION, case)
    assert said.count(squeezed(typed)) >= 3


def test_a_story_of_five_thousand_characters_is_printed_to_its_end() -> None:
    story = "".join(f"第{n}句话，" for n in range(1000)) + "完"
    said = printed(Kind.APPLICATION, replace(DOSSIER, story=story))
    assert "第999句话，完" in said


def test_what_was_told_begins_below_the_story_and_its_last_rows_go_over_with_the_signatures() -> None:
    """It used to go over as a whole, and half of the first page stood empty."""
    facts = tuple(Told(f"told.{n}", f"第{n}件", "有") for n in range(1, 13))
    case = replace(DOSSIER, facts=facts, story=DOSSIER.story * 6)
    first, second = pages(PRESS.print_now(made_of(Kind.APPLICATION, case, PEN, TODAY), mark()))
    assert "第1件" in first and "第8件" in first
    assert "第12件" in second and "申请人签名" in second


@pytest.mark.parametrize("sentences", [25, 150, 220, 330])
def test_a_decision_begins_below_its_heading_and_none_of_it_runs_off_the_page(sentences: int) -> None:
    """A long reason moved the box to a page of its own, over its foot, and left the heading behind."""
    said = replace(GRANTED.decision, reason="理由写得长。" * sentences) if GRANTED.decision else None
    pdf = PRESS.print_now(made_of(Kind.APPLICATION, replace(DOSSIER, decision=said), PEN, TODAY), mark())
    assert sum("审批决定结果给予救助" in page for page in pages(pdf)) == 1
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        lowest = min(text.get_charbox(n)[1] for n in range(text.count_chars()))
        assert lowest > 20, "over the foot of the page"


def test_a_long_word_stays_on_the_page() -> None:
    pdf = PRESS.print_now(made_of(Kind.APPLICATION, replace(DOSSIER, story="a" * 5000), PEN, TODAY), mark())
    document = pypdfium2.PdfDocument(pdf)
    right = max(
        box[2]
        for page in document
        for box in (page.get_textpage().get_charbox(n) for n in range(page.get_textpage().count_chars()))
    )
    assert right < document[0].get_width()
    assert "".join(pages(pdf)).count("a") >= 5000


@pytest.mark.parametrize(("character", "point"), [(UNPRINTABLE, "〔U+2A6D6〕"), ("\u202e", "〔U+202E〕")])
def test_a_character_without_a_picture_is_told_and_never_dropped(character: str, point: str) -> None:
    case = replace(DOSSIER, person=replace(DOSSIER.person, name=f"罗{character}"))
    paper = made_of(Kind.APPLICATION, case, PEN, TODAY)
    said = "".join(pages(PRESS.print_now(paper, mark())))
    assert f"罗{point}" in said
    assert f"请用笔补上：{point}" in said
    assert lacking(paper, PRESS.glyphs) == [point]


def test_rare_characters_of_names_have_pictures() -> None:
    assert PRESS.glyphs.lacking(RARE + "㛃䶮㬎·") == []


def test_masked_means_that_no_number_is_left_anywhere() -> None:
    phone, card = f"{PHONE[:3]} {PHONE[3:7]} {PHONE[7:]}", "６２２２０２１２３４５６７８９０１２３"
    story = f"我的身份证{ID}，电话{phone}，卡号{card}。"
    case = replace(DOSSIER, story=story)
    said = "".join(pages(PRESS.print_now(masked(bind(case, PEN, TODAY), case, PEN), mark(""))))
    for secret in (ID, PHONE, CARD, "６２２２０２１２", "522702201003070024"):
        assert secret not in said
    assert "522***********0025" in said
    assert "脱敏件不放照片" in said
    assert "脱敏件" in said and "完整件" not in said
    assert "ABC-2345-678" in said and "12345" in said


def test_a_masked_list_of_payments_shows_neither_id_nor_account() -> None:
    said = "".join(pages(PRESS.print_now(masked(every_paper()[Kind.PAYMENTS], DOSSIER, PEN), mark(""))))
    assert ID not in said and CARD not in said
    assert PAYEES[0].name in said and "1,505.50元" in said


def test_the_veil_leaves_days_amounts_and_short_numbers() -> None:
    text = "2026-11-24 20:40，63,000.50 元，12345，第649号"
    assert veiled_text(text) == text
    assert veiled_text("0854-2222333") == "085****2333"
    assert veiled_text("0854-2222333", keep=("0854-2222333",)) == "0854-2222333"


def test_the_index_names_the_page_on_which_each_paper_begins() -> None:
    binding = bind(DOSSIER, PEN, TODAY)
    said = pages(PRESS.print_now(binding, mark()))
    head = f"编号{DOSSIER.code}"
    for paper in binding.papers:
        page = max(n for n, text in enumerate(said, 1) if text.startswith(head + squeezed(paper.title)))
        assert said[1].partition(squeezed(paper.title))[2].lstrip(".").startswith(str(page))
    assert all(f"第{n}页，共{len(said)}页" in text for n, text in enumerate(said, 1))
    assert all("王丽（金山街道）于2026-11-2520:40打印" in text for text in said)


def test_every_remedy_has_its_last_day_and_its_address() -> None:
    said = printed(Kind.REFUSAL, DOSSIER)
    for part in ("向福泉市人民政府提出", "2027年1月31日", "2027年6月2日", "要先申请行政复议", "存款超过规定"):
        assert part in said


def test_days_that_nobody_can_rely_on_are_left_out_and_the_ways_stay() -> None:
    case = replace(DOSSIER, office=replace(DOSSIER.office, remedies=Remedies()))
    said = printed(Kind.REFUSAL, case)
    assert (
        "在规定的期限内，向福泉市人民政府提出。写书面" in said and "60日" not in said and "为止" not in said
    )


def test_a_case_offers_only_papers_it_can_give() -> None:
    fresh = replace(DOSSIER, decision=None, lacks=(), photos=())
    assert Kind.DECISION not in sensible(fresh) and Kind.MISSING not in sensible(fresh)
    assert Kind.REFUSAL in sensible(DOSSIER) and Kind.DECISION in sensible(GRANTED)
    with pytest.raises(ValueError):
        made_of(Kind.REVIEW, fresh, PEN, TODAY)


def test_a_county_without_a_named_review_body_still_tells_the_way() -> None:
    case = replace(DOSSIER, office=replace(DOSSIER.office, review_body=""))
    said = printed(Kind.REFUSAL, case)
    assert "向上一级行政机关提出" in said


def test_a_county_lays_a_paper_out_in_its_own_way(tmp_path: Path) -> None:
    own = '#import "frame.typ": parts\n#let paper(it) = {\n  [#it.title 本县版]\n  parts(it, "text")\n}\n'
    (tmp_path / "promise.typ").write_text(own, encoding="utf-8")
    said = "".join(pages(Press(tmp_path).print_now(every_paper()[Kind.PROMISE], mark())))
    assert "申请人承诺书本县版" in said
    assert "承诺人签名" not in said


async def test_a_broken_template_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "promise.typ").write_text("#let paper(it) = it.nothing\n", encoding="utf-8")
    with pytest.raises(PressFailed, match="nothing"):
        await Press(tmp_path).print(every_paper()[Kind.PROMISE], mark())


def test_a_photo_that_was_turned_stands_upright() -> None:
    """Left and right of a picture become above and below."""
    two = Image.new("RGB", (200, 100), "red")
    two.paste((0, 0, 255), (100, 0, 200, 100))
    out = BytesIO()
    two.save(out, "PNG")
    case = replace(DOSSIER, photos=(Photo("", Picture(out.getvalue(), "image/png", 90)),))
    pdf = PRESS.print_now(made_of(Kind.PHOTOS, case, PEN, TODAY), mark())
    seen = pypdfium2.PdfDocument(pdf)[0].render(scale=1).to_pil().convert("RGB")
    column = [seen.getpixel((180, y)) for y in range(seen.height)]
    assert column.index((255, 0, 0)) < column.index((0, 0, 255))
    assert b'width="100" height="200"' in framed(case.photos[0].picture)


def test_whoever_was_told_later_has_longer() -> None:
    late = Decision(False, date(2026, 12, 2), "李娜", "福泉市民政局", told_on=date(2026, 12, 10))
    said = printed(Kind.REFUSAL, replace(DOSSIER, decision=late))
    assert "2027年2月8日" in said and "2027年6月10日" in said
