"""What people call their family, here and in English: one list for every reader.

By the tie it makes to who speaks, as `rules.keys.TIES`. A word added where it belongs is known to all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import TypeAlias

_Tree: TypeAlias = "dict[str, _Tree]"
_END = ""
OPEN = ""
"""The tie of a word that is one thing in one mouth and another in the next: 老汉 is a father or a husband."""

_ONE: dict[str, str] = {
    "spouse": "老伴 老伴儿 老婆 老婆子 老公 爱人 丈夫 妻子 婆娘 当家的 堂客 媳妇 媳妇儿 男人 屋头人 那口子"
    " husband wife spouse partner",
    "child": "儿子 女儿 姑娘 娃娃 娃儿 娃崽 娃 细娃 崽崽 崽 妹崽 幺儿 幺妹 幺女 独儿 独女"
    " 孩子 小孩 小娃 儿女 子女 养子 养女 继子 继女"
    " son sons daughter daughters kid kids child children baby babies",
    "grandchild": "孙子 孙女 孙女儿 孙孙 孙崽 孙娃 孙儿 外孙 外孙女 外孙子 重孙 重孙女 曾孙 曾孙女"
    " grandson grandsons granddaughter granddaughters grandchild grandchildren grandkid grandkids",
    "parent": "爸 妈 爹 娘 爸爸 妈妈 父亲 母亲 老爸 老妈 老爹 老娘 老汉儿 老妈妈 阿爸 阿妈 爹爹"
    " 后妈 后爸 后爹 后娘 继父 继母 养父 养母 mother father mum mom dad",
    "grandparent": "爷爷 奶奶 外公 外婆 嘎公 嘎婆 嘎嘎 家公 家婆 姥姥 姥爷"
    " grandmother grandfather grandma grandpa",
    "sibling": "哥 姐 弟 妹 哥哥 姐姐 弟弟 妹妹 弟娃 brother brothers sister sisters",
    "daughter-in-law": "儿媳 儿媳妇 daughter-in-law daughters-in-law",
    "son-in-law": "女婿 姑爷 son-in-law sons-in-law",
    "parent-in-law": "公公 岳父 岳母 丈人 老丈人 丈母 丈母娘 老丈母 mother-in-law father-in-law",
    "nephew": "侄儿 侄女 侄子 侄崽 外甥 外甥女 nephew nephews niece nieces",
    "other": "孙媳 孙媳妇 孙女婿 侄孙 侄孙女 侄媳妇 侄儿媳妇 弟媳 弟媳妇 姐夫 妹夫 嫂 嫂子 嫂嫂"
    " 叔叔 伯伯 伯父 伯母 伯娘 婶婶 婶娘 姑姑 姑妈 姑爹 姑父 姑婆 姨妈 姨娘 姨爹 姨父 舅舅 舅妈 舅娘"
    " 孃孃 嬢嬢 大伯子 小叔子 大姑子 小姑子 大姨子 小姨子 大舅子 小舅子"
    " 老表 干爹 干妈 干儿子 干女儿 亲家 亲家母 女朋友 男朋友 未婚妻 未婚夫"
    " brother-in-law brothers-in-law sister-in-law sisters-in-law cousin cousins uncle uncles aunt aunts",
    OPEN: "老汉 婆婆 老头子 阿公 阿婆 老大 老二 老三 老四 老五 老幺",
}
_TWO: dict[str, str] = {
    "child": "双胞胎 龙凤胎 一儿一女 一男一女 一女一儿 twins",
    "parent": "爸爸妈妈 爸妈 父母 爹妈 爹娘 阿爸阿妈 养父母 parents",
    "grandparent": "爷爷奶奶 外公外婆 嘎公嘎婆 grandparents",
    "parent-in-law": "公公婆婆 公婆 岳父岳母 in-laws",
}
_BY_AGE: dict[str, str] = {
    "sibling": "哥 姐 弟 妹",
    "child": "儿子 女儿 姑娘",
    "daughter-in-law": "媳妇 儿媳 儿媳妇",
    "son-in-law": "女婿",
    "other": "叔 伯 姑 舅 姨 婶 嫂 孃 姑妈 姨妈 舅妈 舅娘 婶娘 姐夫 妹夫",
}
"""What follows a place in the row: 大哥, 二儿子 (one son, and not two), 三叔."""
_COUSINS = "哥 姐 弟 妹 兄 哥哥 姐姐 弟弟 妹妹"
_BY_THEIR_CHILD: dict[str, str] = {
    "spouse": "爸 妈 爹 娘 爸爸 妈妈",
    OPEN: "爷爷 奶奶 爷 奶 外公 外婆",
}
"""娃他爸 is a husband, and no child with a father."""
_CHILD = ("孩子", "娃", "娃娃", "娃儿", "娃崽", "崽", "崽崽")
_COUNTING = "幺二三四五六七八"
_SECOND = ("二娃", "二娃儿", "二娃崽", "二崽", "二妹崽")
"""Two of them are 两娃; how many 三娃 are, stays with the number."""


def _listed(words: dict[str, str]) -> Iterator[tuple[str, str]]:
    return ((tie, word) for tie, row in words.items() for word in row.split())


def _made() -> Iterator[tuple[str, str]]:
    """Words that are put together of others."""
    for tie, words in _BY_AGE.items():
        yield from ((tie, row + word) for row, word in product("大小老满" + _COUNTING, words.split()))
    yield from (("child", word) for word in _SECOND)
    yield from (("other", side + word) for side, word in product("表堂", _COUSINS.split()))
    for tie, words in _BY_THEIR_CHILD.items():
        yield from ((tie, "".join(parts)) for parts in product(_CHILD, ("他", "的", ""), words.split()))


MEANS: dict[str, tuple[str, int]] = {
    **{word: (tie, 1) for tie, word in (*_made(), *_listed(_ONE))},
    **{word: (tie, 2) for tie, word in _listed(_TWO)},
}
"""What each word makes somebody, and how many people it means."""
EVERYBODY = tuple(dict.fromkeys(tie for tie, _ in MEANS.values()))


def tie_of(word: str) -> str:
    """What a word makes somebody to who speaks; `OPEN` for one that is two ties, or names no kin."""
    return MEANS.get(word, (OPEN, 1))[0]


def how_many(word: str) -> int:
    """How many people a word means, also one that names no kin: two parents, one patient."""
    return MEANS.get(word, (OPEN, 1))[1]


def one_of(*ties: str) -> str:
    """A pattern for any word of these ties. Where two begin alike the longer one is meant."""
    return _any(word for word, (tie, _) in MEANS.items() if tie in ties)


def _any(words: Iterable[str]) -> str:
    """As a tree of letters: what begins with none of them costs one look, what begins alike is read once."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in _letters(word):
            node = node.setdefault(letter, {})
        node[_END] = {}
    return f"(?=[{''.join(sorted({letter[0] for letter in tree}))}]){_branches(tree)}"


def _letters(word: str) -> list[str]:
    """A word of English stands apart, and the 儿 of 媳妇儿 is none where 儿子 begins."""
    if word.isascii():
        return [f"{word[0]}(?<![a-z].)", *word[1:-1], f"{word[-1]}(?![a-z])"]
    return [*word[:-1], "儿(?![子女媳])"] if len(word) > 2 and word.endswith("儿") else [*word]


def _branches(node: _Tree) -> str:
    """What goes on alike after several letters is written once: [三四五]哥. A letter that must be the last of
    its word is tried after the others.
    """
    alike: dict[tuple[bool, str], list[str]] = {}
    for letter, after in node.items():
        if letter != _END:
            alike.setdefault((len(letter) > 1, _branches(after)), []).append(letter)
    longer = [_any_letter(letters) + after for (_, after), letters in sorted(alike.items())]
    if not longer:
        return ""
    some = f"(?:{'|'.join(longer)})" if len(longer) > 1 or _END in node else longer[0]
    return f"{some}?" if _END in node else some


def _any_letter(letters: list[str]) -> str:
    if len(letters) == 1:
        return letters[0]
    plain = all(len(letter) == 1 for letter in letters)
    return f"[{''.join(letters)}]" if plain else f"(?:{'|'.join(letters)})"


A_COUPLE = "老两口|两口子|小两口|[两俩]公婆|夫妻(?:俩|两个)?"
"""Two people; one of them speaks where they say so of themselves."""
ANY = one_of(*EVERYBODY)
A_PLACE_IN_THE_ROW = f"{_any(word for word in MEANS if word[0] in _COUNTING)}(?![兄弟姐妹个])"
"""Begins with a number and counts nobody."""
