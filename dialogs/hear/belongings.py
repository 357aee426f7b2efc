"""What a household does not own, though it is named: the firm's car, a master's shop, money lent or owed."""

from __future__ import annotations

import re

_MASTER = r"(?:公司|单位|老板|厂里?|队里|车主|人家|别人|别个|朋友|亲戚)"
_A_CAR = r"(?:面包|货|小|轿|大|工程|出租)?车子?"
_THEIRS = re.compile(
    rf"{_A_CAR}(?:都|也)*是(?:跟|找|和|向)?(?:{_MASTER}家?|借|租)[^,，。]{{0,4}}的"
    rf"|{_MASTER}家?的{_A_CAR}"
    rf"|(?:帮|给|替|跟|为){_MASTER}(?:家)?(?:去)?(?:开|跑|拉|看|守|管|卖|站)"
    r"|在[^,，。]{0,6}(?:公司|店|门市|铺子?)[里头]?(?:上班|打工|做工|做活路?|帮忙|干活|当保安)"
    rf"|{_A_CAR}(?:早就?|已经|都|也|前年|去年|今年|遭)*(?:卖(?:了|掉|脱)|报废|偷了)"
)
_OWN = re.compile(
    r"(?:自己|我们?家?|各人)(?:的|开的?|办的?)(?:公司|店)|开(?:了|得有)?(?:个|家)|合伙|还有|又有"
)
_BETWEEN = re.compile(r"[,，。;；!！]+")


def of_ones_own(text: str) -> str:
    """`text` without what is told of things that belong to somebody else, or are sold."""
    parts = _BETWEEN.split(text)
    kept = [part for part in parts if not _THEIRS.search(part) or _OWN.search(part)]
    return text if len(kept) == len(parts) else "，".join(part for part in kept if part.strip())


_WHO = r"(?:人家|别人|别个|亲戚|朋友|老板|公司)"
_LENT = re.compile(
    rf"借出|借(?:了|起|着)?(?:{_WHO}|[^给,，。]{{0,5}})给(?!我(?:的|了|用|$))|{_WHO}[^,，。]{{0,2}}(?:借|欠|差)(?:了|起|着)?我"
    r"|(?:欠|差)(?:了|起|着)?我|借我[^,，。]{0,8}(?:没|不)还|lent|owes? (?:me|us)"
)


def lent(said: str) -> bool:
    """Whether money is spoken of that somebody else owes: property, and no savings."""
    return _LENT.search(said) is not None


_OWES = re.compile(r"欠|赊|贷款?|借(?:了|起|钱|款)|差(?:人家|别人|信用社|银行)|外债")


def owes(said: str) -> bool:
    """Whether a sum is spoken of that the household owes."""
    return _OWES.search(said) is not None
