"""Words that turn what was picked out of a sentence: once, not now; aid, no income; elsewhere; a doubt."""

from __future__ import annotations

import re

_ONCE = re.compile(
    r"(?:以前|原来|过去|曾经|从前|早先).{0,6}低保"
    r"|低保.{0,8}(?:取消|停了|停掉|没得了|没有了|退了|下了|不给)"
)
_AID = re.compile(r"低保|五保|救助金?|补助金?|补贴|政府给|国家给|残疾人?(?:两项)?补|高龄")
_ELSEWHERE = re.compile(
    r"外(?:省|地|县|头|面)|省外|北京|上海|天津|重庆|广东|广西|浙江|江苏|福建|湖南|湖北|四川|云南|海南|江西|安徽|河南|河北|山东|山西|陕西"
    r"|甘肃|青海|宁夏|新疆|西藏|内蒙|辽宁|吉林|黑龙江|广州|深圳|东莞|佛山|杭州|宁波|温州|义乌|昆明|成都|长沙"
    r"|在[^,，。]{2,4}(?:打工|上班|做活|做工)"
)
_HUKOU = re.compile(r"(?:户口|^)(?:还|就|都)?(?:在|是)(?P<where>(?!这|本|同|我|老家)[^,，。的]{2,8})")
_NO_DOUBT = re.compile(r"没(?:有|得)?(?:问题|意见|关系|事|错|假的?|骗人?)|没说假话|不骗你?们?|不假|莫得问题")
_DOUBT = re.compile(r"[不没莫别甭未怕]|担心|但是?|除非|\b(?:not|no|don'?t|but|unless)\b")


def had_dibao(said: str) -> bool:
    """Whether dibao is spoken of that was had before."""
    return _ONCE.search(said) is not None


def aid_named(said: str) -> bool:
    """Whether money is named that the government gives as aid."""
    return _AID.search(said) is not None


def elsewhere(said: str) -> bool:
    """Whether a place is named that lies far from here."""
    return _ELSEWHERE.search(said) is not None


def hukou_in(said: str) -> str:
    """Where somebody says that their hukou is; "" if nowhere."""
    found = _HUKOU.search(said)
    return found["where"] if found else ""


def doubted(said: str) -> bool:
    """Whether a sentence that agrees says no in it, too, or fears something."""
    return _DOUBT.search(_NO_DOUBT.sub("", said)) is not None
