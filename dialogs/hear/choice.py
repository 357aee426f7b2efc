"""One of several options, however it is said: by number, by label, inside a sentence, or nearly right."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from dialogs.hear.agreement import plainly, yes_no
from dialogs.hear.figures import meant
from dialogs.hear.numerals import RUN, whole
from dialogs.hear.sounds import as_syllables, likeness, sounds
from dialogs.hear.text import bare, remembered
from dialogs.hear.unclear import Unclear

__all__ = ["Option", "found_in", "none_of_them", "nth", "pick", "pick_many", "yes_no"]

Option = tuple[str, tuple[str, ...]]
"""A value and the ways it is said: the label first, then synonyms."""

_ORDINAL = re.compile(
    rf"(?:我|就|要|想|给我)*(?:选择?|选项|挑|第|option|number|no\.?|answer|the|#)*\s*(?P<number>{RUN}|[a-h])"
    r"\s*(?:st|nd|rd|th)?\s*(?:个|项|条|号|种|样|一个|option|one|吧|嘛|啊|的|了|[.、)）])*"
)
_ONLY_ME = re.compile(r"(?:就|只有?|就剩|只剩)*我(?:自己)?一个")
"""“就我一个” says how many live there, and picks nothing."""
_INSIDE = re.compile(
    rf"(?:第|选择?|选项|挑|option|number)\s*(?P<number>{RUN})"
    r"(?!个?[家户栋幢排层楼组队屋间座巷年天次胎节级月周]|[0-9一二三四五六七八九十百])(?:个|项|条|号|种|样)?"
)
"""“第三家” says where a house stands, and picks nothing."""
_WORDS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "last": "last"}
_LAST = re.compile(r"(?:我|选|就|要|the)*\s*(?:最后|末尾|最末)(?:一|那)?(?:个|项|条)?|(?:the )?last(?: one)?")
_NOT = re.compile(
    r"(?:不是|不算|(?:没有|没得|莫得|没|莫|无)(?:人|哪个|哪样|啥子?|什么|娃儿?|孩子)?|并非|不|除了|not|no|isn't)\s*(?:因为|得|是)?\s*$"
)
_NOT_AFTER = re.compile(
    r"(?:证|人|户|的|都|也|倒|还|一样)*(?:(?:没有|没得|莫得|冇)[的啊嘛哦]*|没(?:有|得)?(?:给|寄)[的过]*)(?=$|[,，。;；!！、\s])"
)
"""“车没有”: what is named first and denied behind."""
_HAS = {"yes": "有", "no": "没有"}  # an option that is said so answers "has somebody ...?"
_SURE, _MAYBE = 0.72, 0.45  # likeness of a near spelling: taken as said, and asked back
_READ = 300  # characters looked at
_A_WORD = 2  # syllables in pinyin; "he" is English
_WORD_LENGTH = 24  # longer texts are sentences: compared by what they hold, not by spelling


_NTH = re.compile(rf"第(?P<number>{RUN})(?:个|项|条|种|样)?")


def nth(said: str) -> int | None:
    """ "5", "第五个": a number that names one of the buttons, and nothing else; None where there is none."""
    if said.isdecimal() and len(said) <= 2:
        return int(said)
    found = _NTH.fullmatch(said) if said[:1] == "第" else None
    return whole(found["number"]) if found else None


def pick(text: str, options: Sequence[Option]) -> str | Unclear:
    """The value of the one option meant. Several possible, or a near miss: `near` holds the values."""
    said = bare(text[:_READ])
    if not said or not options:
        return Unclear("unclear-choice")
    exact = _exact(said, options)
    if exact:
        return exact[0] if len(exact) == 1 else Unclear("unclear-choice", near=exact)
    said = bare(meant(said))
    if not said:
        return Unclear("unclear-choice")
    by_number = _by_number(said, options)
    if by_number is not None:
        return by_number
    plain = _plainly(said, dict(options))
    if plain is not None:
        return plain
    held = found_in(said, options)
    if len(held) == 1:
        return held[0]
    if held:
        return Unclear("unclear-choice", near=tuple(held))
    return _near(said, options)


def _plainly(said: str, options: Mapping[str, Sequence[str]]) -> str | Unclear | None:
    """A yes or no, and nothing else, never taken for an option that only looks like it ("要得", "没得").

    None where it is no yes or no, or may be the name of an option.
    """
    plain: str = plainly(said)
    if not plain:
        return None
    if "yes" in options and "no" in options:
        for spoken, value in (("have", "yes"), ("none", "no")):
            plain = value if plain == spoken and _HAS[value] in options[value] else plain
        return plain if plain in options else Unclear("unclear-choice")
    if "none" in options:
        return "none" if plain in ("no", "none") else Unclear("unclear-which-of-them")
    return None if plain == "have" else Unclear("unclear-choice")


@lru_cache(maxsize=4096)
def _form(form: str) -> str:
    return bare(form)


def _exact(said: str, options: Sequence[Option]) -> tuple[str, ...]:
    exact = tuple(value for value, forms in options if said in map(_form, forms))
    heard = as_syllables(said) if not exact else ()
    if len(heard) < _A_WORD:
        return exact
    return tuple(value for value, forms in options if heard in map(sounds, map(_form, forms)))


def _by_number(said: str, options: Sequence[Option]) -> str | Unclear | None:
    plain = re.sub(r"\b(?:first|second|third|fourth|fifth)\b", lambda word: _WORDS[word.group()], said)
    if _LAST.fullmatch(plain):
        return options[-1][0]
    found = _ORDINAL.fullmatch(plain)
    if not found and len(said) <= 60:
        inside = [match for match in _INSIDE.finditer(plain) if not _NOT.search(plain[: match.start()])]
        found = inside[0] if len(inside) == 1 and not found_in(said, options) else None
    if not found or _ONLY_ME.fullmatch(plain):
        return None
    named = found["number"]
    index = "abcdefgh".index(named) + 1 if named in tuple("abcdefgh") else whole(named)
    if index is None:
        return None
    if 1 <= index <= len(options):
        return options[index - 1][0]
    return Unclear("unclear-choice-number", near=tuple(value for value, _ in options))


def found_in(said: str, options: Sequence[Option]) -> list[str]:
    """The values whose words `said` holds, unless negated, or part of a longer word of another option."""
    spans = [
        span
        for value, forms in options
        for form in map(_form, forms)
        if form in said  # few are: this is asked of every way of saying every option
        for span in _spans(said, value, form)
    ]
    kept = [
        span
        for span in spans
        if not (any(_covers(other, span) for other in spans) or _lacks_another(said, span, options))
    ]
    values = dict.fromkeys(value for value, _, _ in sorted(kept, key=lambda span: span[1]))
    order = [value for value, _ in options]
    return sorted(values, key=order.index)


Span = tuple[str, int, int]
_LACKS = ("没有", "没得", "莫得", "没", "莫", "无")
_CLAUSE_END = re.compile(r"[,，。;；!！?？\s]")
_ANOTHER = re.compile(
    r"钱|人管|人照|收入|工作|活路|残疾|儿女|子女|后人|老伴|电话|手机|号码|照片|相片|身份证|户口本|文化|劳力|劳动"
    r"|income|work|job|phone|photo"
)


def _lacks_another(said: str, span: Span, options: Sequence[Option]) -> bool:
    """ "没有收入" is no "none of these" where income is not among them: something else is lacking."""
    value, start, end = span
    if value != "none" or said[start:end] not in _LACKS:
        return False
    lacked = _CLAUSE_END.split(said[end:], maxsplit=1)[0]
    return _ANOTHER.search(lacked) is not None and not any(
        _form(form) in lacked for _, forms in options for form in forms if len(form) > 1
    )


def _spans(said: str, value: str, form: str) -> list[Span]:
    """Where `form` is said. A single character counts only in an answer that is hardly longer."""
    if not form or (len(form) == 1 and len(said) > 3) or form.isdecimal():
        return []
    edge = r"\b" if form.isascii() else ""
    return [
        (value, found.start(), found.end())
        for found in re.finditer(f"{edge}{re.escape(form)}{edge}", said)
        if not _NOT.search(said[max(0, found.start() - 6) : found.start()])
        and not _NOT_AFTER.match(said, found.end())
    ]


def _covers(other: Span, span: Span) -> bool:
    longer = other[2] - other[1] > span[2] - span[1]
    return other[0] != span[0] and longer and other[1] <= span[1] and span[2] <= other[2]


def _near(said: str, options: Sequence[Option]) -> str | Unclear:
    if len(said) > _WORD_LENGTH:
        return Unclear("unclear-choice")
    scores = {
        value: max((_score(said, _form(form)) for form in forms), default=0.0) for value, forms in options
    }
    best = max(scores.values())
    close = tuple(value for value, score in scores.items() if score >= max(_MAYBE, best - 0.15))
    if best < _MAYBE:
        return Unclear("unclear-choice")
    if len(close) > 1:
        return Unclear("unclear-choice", near=close)
    return close[0] if best >= _SURE else Unclear("unclear-choice-guess", close[0], close)


def _score(said: str, form: str) -> float:
    """A part of the label is as good as a near spelling: 打工 for 在外打工挣钱."""
    if len(said) >= 2 and said in form:
        return max(_SURE, len(said) / len(form))
    if len(form) > _WORD_LENGTH or (_LACKING.search(said) is None) != (_LACKING.search(form) is None):
        return 0.0
    return likeness(said, form)


_LACKING = re.compile(r"没|莫|冇|无|不是|\bno")
"""“没得病” is near to 得病, and its contrary."""

_THESE = r"(?:我家|我|这些|以上|上面|几样|几个|样样|哪样|什么|啥子?|一样|一个)*"
_ALL = re.compile(
    rf"{_THESE}(?:都有|全都?有|都是|全是|都要|全部|全都?|所有|都选|全选|都符合)[的了啊嘛]*"
    r"|all(?: of (?:them|the above))?|everything|both"
)
_NONE = re.compile(
    rf"{_THESE}[也都全]*(?:没有|没得|莫得|没|不是|不要|无)[的了啊嘛]*"
    r"|none(?: of (?:them|the above|these))?|nothing|neither|no|0"
)
_EXCEPT = re.compile(
    r"除了?(?P<out>.+?)(?:以外|之外|外)?[,，]?(?:其他|别的|剩下的?)?(?:都有|都是|都要|全部|全都有|全有)"
)
_PARTS = 40  # of a list that are looked at
_SPLIT = re.compile(r"[\s、,，;；/+&。.]+|和|跟|与|及|还有|以及|\band\b")


def none_of_them(text: str) -> bool:
    """ "都不是", "没有": whatever was offered, it is none of it, and no more is said."""
    said = bare(text[:_READ])
    return _NONE.fullmatch(said) is not None or plainly(said) in ("no", "none")


@remembered(longest=16, most=2048)
def pick_many(text: str, options: tuple[Option, ...]) -> tuple[str, ...] | Unclear:
    """The values of all options meant, in the order of the options. "都有" is all of them, "都没有" none."""
    said, values = bare(text[:_READ]), tuple(value for value, _ in options)
    exact = _exact(said, options)
    if not said or exact:
        return exact or Unclear("unclear-choice")
    said = bare(meant(said))
    if none_of_them(said):
        return ()
    if _ALL.fullmatch(said):
        return values
    exception = _EXCEPT.search(said)
    if exception:
        out = _several(exception["out"], options)
        return out if isinstance(out, Unclear) else tuple(value for value in values if value not in out)
    return _several(said, options)


def _several(said: str, options: Sequence[Option]) -> tuple[str, ...] | Unclear:
    parts = [part for part in _SPLIT.split(said) if part][:_PARTS]
    read = [_part(part, options) for part in parts]
    held = found_in(said, options)
    missed = [part for part, values in zip(parts, read, strict=True) if values is None]
    chosen = {value for values in read for value in values or ()} | set(held)
    if any(part.isascii() and part.isdecimal() for part in missed) and not held:
        return Unclear("unclear-choice-number", near=tuple(value for value, _ in options))
    if not chosen:
        only = pick(parts[0], options) if len(parts) == 1 else None
        return only if isinstance(only, Unclear) else Unclear("unclear-choice")
    return tuple(value for value, _ in options if value in chosen)


def _part(part: str, options: Sequence[Option]) -> tuple[str, ...] | None:
    """What one part of a list names; None if nothing, an empty tuple if it says "not that one"."""
    indexes = _numbers(part, len(options))
    if indexes is not None:
        return tuple(options[index - 1][0] for index in indexes)
    held = found_in(part, options)
    if held or any(_form(form) in part for _, forms in options for form in forms):
        return tuple(held)
    near = _near(part, options) if len(part) >= 2 else None
    return (near,) if isinstance(near, str) else None


def _numbers(part: str, count: int) -> tuple[int, ...] | None:
    """The options a part names by number. "13" among five options is the first and the third."""
    found = _ORDINAL.fullmatch(part)
    index = whole(found["number"]) if found else None
    if index is None or not found:
        return None
    if 1 <= index <= count:
        return (index,)
    digits = (
        tuple(map(int, found["number"])) if found["number"].isascii() and found["number"].isdecimal() else ()
    )
    apart = len(set(digits)) == len(digits) and all(1 <= digit <= count for digit in digits)
    return digits if digits and apart else None
