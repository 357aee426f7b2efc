"""Yes and no, in Mandarin, the speech of Guizhou and its neighbours, and English."""

from __future__ import annotations

import re

from dialogs.hear.text import bare, legible
from dialogs.hear.unclear import Unclear

_OPEN = re.compile(
    r"是不是|有没有|有没得|要不要|行不行|好不好|可不可以|能不能|对不对|不知道|不晓得|不清楚|不确定|不一定"
    r"|随便|可能|也许|看情况|再说"
    r"|maybe|not sure|don'?t know|dunno"
)
_STILL_YES = re.compile(
    r"没问题|没错|没意见|没关系|没事|不错|不客气|可不是|怎么不|不得不|没得问题|莫得问题|没得事|no problem"
    r"|why not|不是问题|那不是嘛"
)
_NO = re.compile(
    r"不是|不要|不用|不行|不可以|不好|不想|不得|不愿|不同意|不对|不能|不需要|不需|不必|不了|不有|不存在|没有"
    r"|没得|莫得|莫有|莫要"
    r"|莫|没|冇|否|别|甭|算了|拒绝|免了|错|不|\b(?:no|nope|nah|not|never|don'?t|doesn'?t|isn'?t|none|n)\b"
    r"|[×✗✘❌]|👎"
)
_YES = re.compile(
    r"是|对|好|要|嗯|恩|唔|可以|行|有|得|中|成|同意|愿意|确定|确认|当然|必须|需要|想|能|就是|没问题|明白"
    r"|晓得|知道|收到|来嘛|搞嘛|正确|属实"
    r"|\b(?:yes|yeah|yep|yup|y|ok|okay|okey|sure|right|correct|agree|true|of course|please|hao|shi|en)\b"
    r"|[√✓✔✅]|👍|👌|🆗"
)
_FIRST = re.compile(r"(?:选|第)?\s*(?:1|一)\s*(?:个|项|号)?")
_SECOND = re.compile(r"(?:选|第)?\s*(?:2|二|两|0)\s*(?:个|项|号)?")
_SHORT = 16  # characters; a longer text is a story, in which 有 and 是 mean nothing

_SOFTLY = r"[嘛噻撒啊呀哈咯咧嘞的呢吧喽哦啦哒呐]*"
_BEFORE = r"(?:那|这|哎呀?|啊|哦|我说)?"
_PLAINLY = {
    plain: re.compile(rf"{_BEFORE}(?:(?:{words}){_SOFTLY}[,，。 ]?)+", re.IGNORECASE)
    for plain, words in {
        "no": r"(?:不是|不对|不行|不得行|不中|不成|不可以|不好|不要|不用|不消|不想|不愿意?|不同意|不需要|不得"
        r"|要不得|使不得|莫要|不|莫|否|别)|\b(?:no|nope|nah)\b|[×✗✘❌]|👎",
        "none": r"哪(?:里|点)?有|(?:啥子?|哪样|什么|样样|一样|哪个)?(?:东西)?(?:也|都)?"
        r"(?:没有|没得|莫得|莫有|冇得|冇|没|无)|没(?:有|得)?(?:啥子?|什么|哪样)|\bnone\b",
        "have": r"都?有",
        "yes": r"要得|得行|使得|在理|可以|对头|好|没错|正确|不错|没问题|就?是这[样个]|就是"
        r"|是|对|行|中|成|得|嗯|恩|唔|同意|愿意|当然|肯定"
        r"|\b(?:yes|yeah|yep|yup|ok|okay|sure)\b|[√✓✔✅]|👍|👌|🆗",
    }.items()
}


_HURRY = re.compile(r"(?<=.)[,，。 ]*(?:搞?快[点些]|赶紧)(?:办|来|弄)?[嘛啊吧]*$")


def plainly(text: str) -> str:
    """Of a message that says yes or no and nothing else, which: `yes` (要得, 可以噻), `no` (要不得), `have`
    (有嘛) or `none` (莫得, 冇). Of any other, "".
    """
    said = _HURRY.sub("", bare(text))
    return next((plain for plain, words in _PLAINLY.items() if words.fullmatch(said)), "")


def more_than_a_yes(text: str) -> str | Unclear:
    """Free words; "好的" tells nothing of what happened, or where."""
    said = legible(text)
    return Unclear("unclear-words") if plainly(said) == "yes" else said


_DENIES = re.compile(r"(?:我|先|那|就|还是|也)*[不莫别]")


def denies(text: str) -> bool:
    """Whether it begins with a no: “不继续” is near to “继续申请”, and its contrary."""
    return _DENIES.match(bare(text)) is not None


def yes_no(text: str) -> bool | Unclear:
    """True, False, or Unclear. Of a longer answer the first clause counts: "有，我妈有残疾证"."""
    said = bare(text)
    first = re.split(r"[,，。;；!！?？\s]", said)[0] if not said.isascii() else re.split(r"[,.;!?]", said)[0]
    for part in dict.fromkeys((first, said)):
        answer = _one(part)
        if answer is not None:
            return answer
    return Unclear("unclear-yes-no")


_BEGINS_SO = re.compile(
    r"(?:大概|应该|好像|差不多|可能|那|就|嗯|恩|哦|啊|也|都)*"
    r"(?:是|对|好|没|莫|冇|不|别|甭|否|错|有|可以|行|得|成|中|要|来|想|能|同意|愿意|当然|肯定|确|必须|需要|正确|属实|算了|拒绝|免了)|[a-z1-9]"
)


def confirms(text: str) -> bool | Unclear:
    """The same, to "did you mean ...?": what begins with neither is none of them, though "这是啥子" holds a
    yes and "吃的还有，就是没得现钱" both.
    """
    said = bare(text)
    if not (plainly(said) or _BEGINS_SO.match(said)):
        return Unclear("unclear-yes-no")
    return yes_no(text)


def _one(part: str) -> bool | None:
    if _FIRST.fullmatch(part) or _SECOND.fullmatch(part):
        return bool(_FIRST.fullmatch(part))
    if not part or len(part) > _SHORT or _OPEN.search(part):
        return None
    if _STILL_YES.search(part):
        return True
    if _NO.search(part):
        return False
    return True if _YES.search(part) else None
