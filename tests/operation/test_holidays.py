"""A county enters the holidays of a year by itself, from the notice as it is published."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from dialogs.hear.calendar.announced import NotUnderstood, read_notice
from palmtop.__main__ import main
from palmtop.settings import CALENDAR, Settings
from store.shipped.calendar import load_calendar

NOTICES = {
    2026: """
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
""",
    2024: """
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
""",
    2025: """
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
""",
}
"""The sentences of the State Council's notices of these years."""
INVENTED = """一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历腊月二十九、周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月14日（周日）上班。
"""


@pytest.mark.parametrize("year", NOTICES)
def test_the_notices_of_three_years_say_what_the_calendars_have(year: int) -> None:
    found = read_notice(NOTICES[year], year)
    kept = json.loads((CALENDAR / f"{year}.json").read_text("utf-8"))
    assert {day.isoformat() for day in found.off} == set(kept["off"])
    assert {day.isoformat() for day in found.work} == set(kept["work"])


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("一、元旦：1月1日（周四）至3日（周日）放假，共3天。", "of another year"),
        ("一、元旦：1月1日至3日放假，共4天。", "not so many"),
        ("一、元旦：1月1日放假，共1天。1月5日上班。", "a Tuesday is no day to make up"),
        ("一、元旦：13月1日放假。", "no such month"),
        ("一、元旦：1月2日放假。1月2日（周六）上班。", "both"),
        ("各地区、各部门要妥善安排好值班。", "nothing"),
    ],
)
def test_what_does_not_fit_the_calendar_is_not_guessed(said: str, wrong: str) -> None:
    with pytest.raises(NotUnderstood):
        read_notice(said, 2027)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_the_notice_is_entered_by_one_command_and_counts_after_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path / "data"))
    notice = tmp_path / "通知.txt"
    notice.write_text(INVENTED, encoding=encoding)
    assert main(["holidays", "2027", str(notice)]) == 0
    assert (
        "春节：2027-02-05 到 2027-02-11 放假，共 7 天；2027-01-31、2027-02-14 上班" in capsys.readouterr().out
    )
    calendar = load_calendar(*Settings(data=tmp_path / "data").calendars)
    assert calendar.knows(2027) and calendar.knows(2026)
    assert not calendar.is_workday(date(2027, 2, 8)) and calendar.is_workday(date(2027, 1, 31))


def test_a_text_that_is_no_notice_changes_nothing_and_says_which_sentence_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path / "data"))
    notice = tmp_path / "notice.txt"
    notice.write_text(INVENTED, encoding="utf-8")
    assert main(["holidays", "2028", str(notice)]) == 2
    assert "1月1日（周五）至3日（周日）放假，共3天" in capsys.readouterr().err
    assert not (tmp_path / "data" / "calendar").exists()
