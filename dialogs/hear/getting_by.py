"""Whether a household gets by, told in a sentence: "吃的还有，就是差钱看病"."""

from __future__ import annotations

import re

from dialogs.hear.text import bare

_WHAT = r"(?:吃饭|吃的|饭|米|住的?|住处|房子|日子|生活)"
_WHO = r"^(?:住[^,，。]{1,8}?(?:家|屋头|那里|那点)[,，、]?)?(?:我|们|家里?|屋头|现在|目前|反正)*"
_GETS_BY = (
    rf"{_WHAT}?[倒都也还是]*"
    r"(?:能过|过得(?:去|下去|起走)?|有吃有住|有口饭吃|有饭吃|有得吃|有住处|饿不[到着死]|吃得[起饱]"
    r"|(?:吃住|吃穿)?不愁(?:吃穿?|住)?|没(?:得|有)?(?:大|啥子?|什么)?问题|不成问题|不差|够吃|有|行|可以)"
)
_BUT = re.compile(rf"{_WHO}{_GETS_BY}[的得]?(?:[,，、]|(?=就是|只是|不过|但))")
"""What stands first is the answer; what follows says how hard it is."""
_ONLY_THAT = re.compile(rf"{_WHO}{_GETS_BY}(?:[,，、]?{_GETS_BY})*[的得了]?$")
_NOTHING = re.compile(
    r"没(?:得|有)?(?:吃|饭|米|粮|住)|(?:吃的|饭|米|粮|住的|住处)(?:都|也|就)?没(?!(?:得|有)?(?:大|啥子?|什么)?问题)|断[粮顿炊水电]|[水电]费?(?:都|也|遭|被|给|着)*[断掐](?!断)|吃不起|揭不开|饿(?!不)"
)
_SOON = re.compile(
    r"过不(?:下去|去|走|了|起)|没(?:得|有)?法过|(?:快|要|就)(?:没|完)(?:得|有)?了|不多了|撑不|熬不|拖不"
    r"|米(?:都)?(?:快|只|还|就)(?:有|剩|要|得)[一没]?(?:点|完|了|些)"
)
_FOOD = r"(?:吃的|米|饭|粮|面)"
_DAYS = r"[一二两三四五六七八九十几0-9]{1,2}[天顿]"
_SOME_DAYS = re.compile(
    rf"{_DAYS}的?{_FOOD}|{_FOOD}[^,，。]{{0,3}}(?:够|剩|能吃|吃得到?)[^,，。]{{0,3}}{_DAYS}"
    rf"|(?:能|够|还)再?(?:吃|撑|顶|混)得?到?{_DAYS}"
)
"""“两三天的米”: how long it lasts, whatever else is said."""
_A_LITTLE = re.compile(
    rf"(?:{_FOOD}[^,，。]{{0,4}}?[有剩](?:得|起)?一?(?:点|些)|[有剩](?:得|起)?一?(?:点点?|些){_FOOD})"
    r"(?!.*(?:就是|只是|不过|但))"
)
"""“吃的还有点”; who goes on with what is hard besides, gets by so far."""
_SO_LONG = re.compile(rf"{_DAYS}|今晚|今天")
_HARD = re.compile(r"难过|难熬|不好过|艰难|造孽|可怜")


_FOOD_ALONE = re.compile(
    rf"(?:我|们|家|屋头|现在|就|只|还|都|大概|最多|怕|[有剩得]){{0,6}}"
    rf"(?:{_DAYS}的?{_FOOD}|{_FOOD}[也都还就只]{{0,2}}(?:够|剩|有|能)?(?:吃|得)?{_DAYS})(?:可?吃)?[了咯啦嘛啊的]*"
)


_IN_ENGLISH = re.compile(
    r"\b(?:(?:still )?(?:have|there(?: is|'s))(?: still)?(?: some| enough| a little)? (?:food|rice|to eat)"
    r"|(?:we|i|can)(?: just| still)? manage|get(?:ting)? by)\b"
)
_BUT_IN_ENGLISH = re.compile(r"\b(?:but|only|running out|not (?:much|enough)|little)\b")


def food_lasts(said: str) -> bool:
    """Whether it tells for how many days there is food, and nothing else: that answers no other question."""
    return _FOOD_ALONE.fullmatch(bare(said)) is not None


def gets_by_as_told(said: str) -> tuple[str, ...]:
    """What it may mean: one of "managing" and "days", several to ask back, or none where it tells nothing.
    Words of hunger, or of days that are left, are never overheard for others that all is well.
    """
    if _IN_ENGLISH.search(said):
        return ("days", "managing") if _BUT_IN_ENGLISH.search(said) else ("managing",)
    if _NOTHING.search(said):
        return ("none_today", "days")
    if _SOON.search(said):
        return ("days", "managing") if _BUT.search(said) else ("days",)
    if _SOME_DAYS.search(said):
        return ("days",)
    if _A_LITTLE.search(said):
        return ("days", "managing")
    if _SO_LONG.search(said):
        return ("days", "managing") if _BUT.search(said) else ()
    if _ONLY_THAT.search(said) or _BUT.search(said):
        return ("managing",)
    return ("days", "managing") if _HARD.search(said) else ()
