"""A kind of help that somebody wishes for by its name: "我想吃低保", "想申请危房改造".

What is given elsewhere counts too: whoever asks for a flat is told where flats are given, and is not led
through a request for something else.
"""

from __future__ import annotations

import re

from dialogs.hear.text import bare

_KINDS = {  # `rules` has one programme for each
    "tekun": r"特困|五保|敬老院|养老院|tekun",
    "border": r"低保边缘|边缘户",
    "rigid": r"刚性支出|支出型",
    "medical": r"医疗救助|大病(?:救助|补助)|二次报销|medical assistance",
    "education": r"教育救助|助学金?|学费(?:补助|补贴|减免)|education assistance",
    "housing": r"公租房|廉租房?|危房(?:改造)?|危改|(?:租房|住房)(?:补贴|补助|救助|保障)|public housing",
    "disability": r"残疾人?(?:补贴|补助|津贴|证)|残补|护理补贴|高龄(?:津贴|补贴|补助)|(?:老年|老人)补贴"
    r"|disability (?:allowance|subsidy)",
    "employment": r"公益性?岗位",
    "dibao": r"低保|[低底地抵氐][保宝](?!证|护|险)|最低生活保障|dibao",
}
"""In this order: "低保边缘" is not dibao."""
_NAMED = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()))
_WISHED = re.compile(
    r"(?:(?:(?<!不)(?:想|要|求)(?:要|来|去|给.{1,6})?|(?:帮|替|给)(?:我家?|我们|我.{1,2}|他|她)"
    r"|(?:^|[,，。;； ]|我们?|想|要|来|就)(?:帮|替|给)[^,，。;；]{1,12}?)(?:把|我家?|我们)?"
    r"(?:[申升深身伸][请青]|申办|办理?|报|评|吃|领|享受|得|拿|弄|整|搞|住|去|要|进)"
    r"|^(?:好的?|行|嗯|要得|可以|那么?|就|先|还是|[,， ])*(?:申请|申办|办理?|报))"
    r"(?:一?[下个份点哈]|上|起|到)*(?P<what>(?!不).{2,10})"
    r"|\b(?:apply for|want|need|get)(?: the| a| some)? (?P<english>(?!to ).{4,28})"
)
_HELD_ALREADY = re.compile(r"(?:低保|特困|五保|边缘|残疾)(?:户|人员|家庭|老人|对象)")
"""Says who somebody is, not what is wished for."""
_ASKED = re.compile(r"[?？]|吗|怎么|咋|什么|啥|多少|好多|哪|为什么|不要|取消|停|退")


def programme_wished(text: str) -> str | None:
    """The programme (see `rules.all.PROGRAMMES`) that a short wish names, or None. A question is no wish."""
    said = bare(text)
    if len(said) > _LONGEST or _ASKED.search(said):
        return None
    for wish in _WISHED.finditer(_HELD_ALREADY.sub("", said)):
        if (named := _NAMED.match(wish["what"] or wish["english"] or "")) and named.lastgroup:
            return named.lastgroup
    return None


_LONGEST = 40
"""Characters; who writes more tells a story, and the story comes first."""


def programme_only(text: str) -> str | None:
    """The programme whose name is all that was written: "低保"."""
    said = bare(text)
    if said in ("临时救助", "急难救助", "小额快救"):
        return "temporary"
    named = _NAMED.fullmatch(said)
    return named.lastgroup if named else None


_WANTS = re.compile(
    r"(?:我们?|就|也|还是|那|嗯|是)*(?:想|要|来|准备|打算)+(?:申请|申报|办)(?:救助|补助|个|一?下|哈|的|嘛|了|啊|呀)*"
)


def wants_to_apply(text: str) -> bool:
    """Whether it says that somebody wants to apply, and nothing of why."""
    return _WANTS.fullmatch(bare(text)) is not None
