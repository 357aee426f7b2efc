"""How somebody is, told in other words than a button has: "长期吃药", "半身不遂", "没有残疾证但是走不动"."""

from __future__ import annotations

import re

_GRAVE = r"瘫|半身不遂|植物人|卧床|躺在?床上|(?:下|起)不(?:了|来|到|得)床|痴呆|老糊涂|脑壳不清|精神病|疯了"
_UNABLE = (
    r"(?:走|动|站|坐|爬)不(?:动|得|了|起|稳|成)|看不(?:见|到|清)|听不(?:见|到|清)|不会(?:走路|说话|讲话)"
    r"|瞎|聋|哑巴|瘸|跛"
)
_LASTING = (
    r"慢性病|老毛病|药罐|(?:长期|常年|长年|天天|一直|一年到头|离不得|离不开)(?:都|要|在|得|靠)*(?:吃|打|用)?药"
    r"|(?:长期|常年|长年|一直)(?:生|有|害|得|多)?病|(?:高血压|糖尿病|心脏病|肾病|肝病|肺病|尘肺|哮喘|风湿|类风湿|癫痫)"
)
_NOT = r"(?:没(?:有|得)?|莫得|不是|无|又不)(?:人|哪个|啥子?|什么|患|得过?|害)?"
_DENIED = re.compile(rf"{_NOT}(?:{_GRAVE}|{_LASTING}|瞎|聋|哑巴|瘸|跛)")
_KINDS = (("grave", re.compile(_GRAVE)), ("unable", re.compile(_UNABLE)), ("lasting", re.compile(_LASTING)))


def ailment(said: str) -> str:
    """What is told of somebody's health: `grave` (paralysed, not in their right mind), `unable` to walk, see
    or hear, `lasting` for an illness of years; "" for none, or one that is denied.
    """
    told = _DENIED.sub(" ", said)
    return next((kind for kind, words in _KINDS if words.search(told)), "")


_NO_CARD = re.compile(
    r"(?:没(?:有|得)?|莫得|未|无|不)(?:去|有|得)?(?:办|评|拿|领)?(?:过|到|得|上)?(?:个|那个)?残疾证?"
    r"|残[疾废][^,，。但]{0,3}?(?:也|都|还|又)*(?:没(?:有|得)?|莫得|未)(?:去|有)?(?:办|评|拿|领|下来|得|$)"
    r"|残[疾废][^。]{0,6}[,，]?(?:没(?:有|得)?|莫得)(?:去)?(?:办|评|拿|领)?证"
)


def no_card(said: str) -> bool:
    """Whether it is told that there is no disability card."""
    return _NO_CARD.search(said) is not None
