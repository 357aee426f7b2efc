"""The first step of every reader: one way to write the same words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

T = TypeVar("T")
Asked = ParamSpec("Asked")
Reader = Callable[Concatenate[str, Asked], T]

# Control, invisible and surrogate characters carry no words. Marks that only style the character before them
# (variation selectors, the keycap of an emoji digit) and the Hangul fillers are invisible too.
_GONE = frozenset(("Cc", "Cf", "Cs", "Cn"))
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u20e3\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_SPACES = re.compile(r"[\s\u2800]+")
_AROUND_WIDE = re.compile(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_SIMPLE = str.maketrans(
    "請錢幫補貼還這個為時來會麼嗎沒說話錯對過後裡頭間點邊們開關門問題發電號碼報紙證書讀寫學費醫藥療傷斷腦燒災難撐幾繼續鳳鎮鄉"
    "龍馬場壩橋嶺灣區縣戶兒孫媽爺歲養殘廢貧窮飯餓糧買賣賬帳銀單據張層樓蓋壞衝塊萬億兩雙種樣條無給從將讓進遠達導員業廠農壓車輛"
    "應當實際謝認識願總結離親屬鄰記憶聽見觀現簡體網頁線連視頻錄著淚礦溫寧歸戰債慘衛災",
    "请钱帮补贴还这个为时来会么吗没说话错对过后里头间点边们开关门问题发电号码报纸证书读写学费医药疗伤断脑烧灾难撑几继续凤镇乡"
    "龙马场坝桥岭湾区县户儿孙妈爷岁养残废贫穷饭饿粮买卖账账银单据张层楼盖坏冲块万亿两双种样条无给从将让进远达导员业厂农压车辆"
    "应当实际谢认识愿总结离亲属邻记忆听见观现简体网页线连视频录着泪矿温宁归战债惨卫灾",
)
"""Traditional characters of what people say here, as the dictionary of the mainland writes them."""
_PLAIN = re.compile(r"[\x20-\x7e\u4e00-\u9fff\u3001\u3002]*")


def remembered(longest: int, most: int) -> Callable[[Reader[Asked, T]], Reader[Asked, T]]:
    """A reader that need not read the same short answer again: most people say the same few words, and what
    is longer than `longest` characters comes once. The `most` answers that came last are remembered, by what
    was said and whatever else the reader is told.
    """

    def with_memory(read: Reader[Asked, T]) -> Reader[Asked, T]:
        before = lru_cache(maxsize=most)(read)

        @wraps(read)
        def once(text: str, /, *asked: Asked.args, **named: Asked.kwargs) -> T:
            return (before if len(text) <= longest else read)(text, *asked, **named)

        return once

    return with_memory


@remembered(longest=24, most=4096)
def tidy(text: str) -> str:
    """The same words in one spelling: full-width to plain, traditional to simplified characters, nothing
    invisible, single spaces. Idempotent.

    A number sign (①, ½) is set apart before it is unfolded, so that "1½" is not 11/2 and "①③" not 13.
    """
    if not _PLAIN.fullmatch(text):
        text = _visible(unicodedata.normalize("NFKC", "".join(map(_apart, _visible(text)))))
    return _SPACES.sub(" ", text).strip(" ").translate(_SIMPLE)


def legible(text: str) -> str:
    """As it was written, without what nobody can see: for words that are kept and read by people."""
    return _visible(text).strip()


def _visible(text: str) -> str:
    text = _UNSEEN.sub("", _SPACES.sub(" ", text))
    return "".join(char for char in text if unicodedata.category(char) not in _GONE)


def _apart(char: str) -> str:
    if char < "\x80" or unicodedata.category(char) != "No":
        return char
    return f" {unicodedata.normalize('NFKC', char).replace('⁄', '/')} "


def joined(text: str) -> str:
    """`text` without the spaces beside Chinese characters: "3 千 5" and "3千5" are the same answer."""
    return _AROUND_WIDE.sub("", text)


_EDGES = " \t.,;:!?~…。、,;:!?()（）[]【】《》<>\"'“”‘’*_-—·"


@remembered(longest=24, most=4096)
def bare(text: str) -> str:
    """Tidied, joined, lower-case and without punctuation at both ends: for comparing with known words."""
    return joined(tidy(text).casefold()).strip(_EDGES)
