"""How a name stands on a public notice: enough for neighbours to know it, too little for anybody to search.

The rule, in full:

* The surname, then one star, however long the name is: 王*. The number of characters is not told.
* A double surname stays whole where a given name follows it: 欧阳*. 欧阳 alone is a Mr. 欧: 欧*.
* A name with a middle dot keeps the first character of each part: 阿*·买*. So do Latin names: M* L*.
* What is no name at all has no mask: it raises, and nothing is published.
"""

from __future__ import annotations

import re
import unicodedata

STAR, DOT = "*", "·"
DOUBLE = frozenset(
    {
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐",
        "慕容", "夏侯", "司徒", "司空", "轩辕",
        "长孙", "宇文", "端木", "独孤", "南宫", "西门", "申屠", "太史", "淳于",
        "单于", "公冶", "宗政", "濮阳", "澹台",
        "赫连", "呼延", "万俟", "闻人", "钟离", "鲜于", "闾丘", "百里", "第五",
        "左丘", "拓跋", "完颜", "东郭", "公羊",
    }
)  # fmt: skip
"""Double surnames (复姓) that people bear today."""

MOST_HAN, MOST_LATIN = 30, 60
_DOTS = re.compile("[·•・‧∙⋅．●.]")
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af〇"
_CHINESE = re.compile(rf"[{_HAN}]{{2,}}|[{_HAN}]+(?:·[{_HAN}]+)+")
_LATIN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?: [^\W\d_]+(?:['’-][^\W\d_]+)*)+")


class NotAName(ValueError):
    """Something else than a name stands where the name belongs."""


def plain_name(text: str) -> str:
    """The name with one spelling for each character. Raises NotAName."""
    tidy = " ".join(unicodedata.normalize("NFKC", text).split())
    if _CHINESE.fullmatch(dotted := _DOTS.sub(DOT, tidy.replace(" ", ""))) and len(dotted) <= MOST_HAN:
        return dotted
    if len(tidy) <= MOST_LATIN and _LATIN.fullmatch(tidy) and not re.search(f"[{_HAN}]", tidy):
        return tidy
    raise NotAName


def masked_name(text: str) -> str:
    """The name as a notice shows it. Raises NotAName."""
    name = plain_name(text)
    if DOT in name:
        return DOT.join(part[0] + STAR for part in name.split(DOT))
    if " " in name:
        return " ".join(part[0].upper() + STAR for part in name.split())
    double = name[:2] in DOUBLE and len(name) > 2
    return name[: 2 if double else 1] + STAR
