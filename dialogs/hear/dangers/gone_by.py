"""What happened once and is over: a death that is mourned, a deed somebody sits in prison for, a marriage
that ended. Data of `danger`: taken out before reading, so that what is said beside it is still heard.
"""

from __future__ import annotations

from dialogs.hear.family import kin

_DIGITS = "[0-9一二两三四五六七八九十几好多]"
_LONG_SINCE = rf"(?:[去前]年|大前年|早年|那年|当年|以前|从前|{_DIGITS}{{1,3}}个?(?:月|年)前|20[0-9]{{2}}年?)"
_FOR_YEARS = rf"(?:快|都|有|已经){{0,4}}(?:{_DIGITS}{{1,3}}个?(?:月|年)|好几年|半年)"
_ONE_OF_US = rf"(?:{kin.ANY}|我?家?那个|他|她|男人|女人|爱人|对象|娃|家里人|村里?人|邻居|有个?人)"
_BY_OWN_HAND = r"(?:自杀|自尽|上吊|吊颈|跳楼|跳河|跳水库|跳崖|喝了?农药|喝药|吃了?农药|服毒)"
_DIED = r"(?:死|走|没|去世|不在|身亡|过世)"
_PRISON = (
    "(?:坐[牢班]|判了?刑|判了|判处|蹲(?:监狱|班房)|劳改|服刑|吃牢饭"
    "|关进(?:去|监狱|看守所)|进(?:去|监狱|看守所)了)"
)

GONE_BY = (
    rf"{_LONG_SINCE}[^,，。]{{0,6}}{_BY_OWN_HAND}[^,，。想要]{{0,3}}{_DIED}了?的?",
    rf"{_ONE_OF_US}[^,，。我想要]{{0,4}}{_LONG_SINCE}[^,，。想要]{{0,3}}{_BY_OWN_HAND}(?:了?{_DIED})?了?的?",
    rf"{_ONE_OF_US}[^,，。我想要]{{0,4}}{_BY_OWN_HAND}(?:了?{_DIED})?了?{_FOR_YEARS}了?",
    rf"{_ONE_OF_US}[^,，。我想要]{{0,3}}{_BY_OWN_HAND}{_DIED}的",
    rf"(?<!我)(?:打|砍|捅|杀|撞|压|弄|整|害)(?:死|伤|残)?(?:了|到)?(?:个|一个)?人?了?[,，]?[^,，。!?我没不未]{{0,6}}{_PRISON}",
    rf"{_LONG_SINCE}[^,，。]{{0,3}}[被遭][^,，。]{{0,4}}[打砍捅杀害]死",
    r"[被遭][^,，。]{0,4}[打砍捅杀害]死了?[,，]?[^,，。!?]{0,6}(?:没?赔|官司|凶手|判|抓到了)",
    r"家暴[^,，。]{0,4}离(?:了|的|婚){0,4}(?=[^。]{0,6}(?:年|[0-9一二三四五六七八九十]月))",
)
