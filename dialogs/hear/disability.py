"""What a disability card says: "肢体二级", "limb grade 2"."""

from __future__ import annotations

import re

from dialogs.hear.agreement import plainly
from dialogs.hear.text import joined, tidy
from dialogs.hear.unclear import Unclear
from rules.keys import DISABILITY_KINDS

_KINDS = {
    "智力": "intellectual",
    "精神": "mental",
    "肢体": "limb",
    "视力": "visual",
    "听力": "hearing",
    "言语": "speech",
    "多重": "multiple",
    **{kind: kind for kind in DISABILITY_KINDS},
}
_GRADE = re.compile(r"([1-4一二三四])\s*[级級]?|grade\s*([1-4])")
_GRADES = {"一": "1", "二": "2", "三": "3", "四": "4"}
_NONE = ("没有残疾证", "没办证", "no card")


def read_disability(text: str) -> str | Unclear:
    """ "肢体二级" as `limb-2`, no card as `none`."""
    said = joined(tidy(text).lower())
    kind = next((kind for word, kind in _KINDS.items() if word in said), None)
    grade = _GRADE.search(said)
    if kind and grade:
        found = grade[1] or grade[2]
        return f"{kind}-{_GRADES.get(found, found)}"
    return "none" if said in _NONE or plainly(said) in ("no", "none") else Unclear("unclear-disability")
