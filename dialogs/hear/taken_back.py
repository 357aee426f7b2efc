"""“不对，是失业”: what stands in the place of the answer before."""

from __future__ import annotations

import re

from dialogs.hear.numerals import RUN
from dialogs.hear.text import tidy

_OF_WHAT = r"(?:电话|手机|号码|名字|姓名|日子|时间|地方|地址|镇|村|身份证|人数)?(?:号码?)?"
_WRONG = r"(?:(?:刚才|刚刚|前面|上面)?(?:不对|错了|不是|[说写填点选按搞弄打记]错(?:了|(?!了))))"
_TAKEN_BACK = re.compile(
    rf"^(?:(?:哦|哎呀?|噢|啊|诶|对了|等(?:一?[下哈]|会儿?))[,，。 ]*)*(?:我(?=[说写填点选按搞弄打记]错))?"
    rf"(?:{_OF_WHAT}{_WRONG}(?:[,，。. ]*{_WRONG})*|我是说|应该是|改成|改为"
    r"|(?:那|我|想){0,2}还是(?=[给帮替])"
    r"|等(?:一?[下哈]|等|会儿?)[,，。 ]*(?=应?该?是)"
    r"|no,|sorry,|i meant?|wrong,)[\s,，。.:：]*(?:刚才|前面|上面)?(?:应该|我是说|我说的|我)?"
    r"(?:是|选|点|改成|it is|it's)?"
    r"(?P<rest>.{1,40})$",
    re.IGNORECASE,
)
_AND_NOT = re.compile(r"[,，。;； ]+(?:不是|并不是|没有|而不是)[^,，。]{1,12}$")
_NOT_BUT = re.compile(
    r"^(?:哦|哎呀?|噢)?[,，]?(?:我)?不是[^,，。是]{1,12}[,，。;； ]+"
    r"(?:我|而|就|那|应该|其实)*是(?P<rest>.{1,40})$"
)


def instead(text: str) -> str:
    """What a message says is right, where it takes something back; "" where it does not."""
    plain = tidy(text)
    said = _NOT_BUT.match(plain) or _TAKEN_BACK.match(plain)
    return _AND_NOT.sub("", said["rest"]) if said else ""


_SO_MANY = re.compile(rf"{RUN}(?:个|人|个人|口|口人|岁)")


def counts_people(said: str) -> bool:
    """ "不是三个，是四个" counts people, and picks none of several options."""
    return _SO_MANY.fullmatch(said) is not None
