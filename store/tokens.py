"""What a case can be found by on the desk, and what a clerk's typed words may mean.

The texts made here are never kept: `Seal.mark` turns each into a blind mark, so a copied database holds no
name and no number. What it still shows is how often a mark occurs: the price of finding a person by 王 alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product

from dialogs.hear.readings import reading

Token = tuple[str, str]
"""Kind (name, pinyin, initials, phone, phone4, id, id4, code) and normalised text."""

LONGEST_NAME = 12
"""Characters of a name that count. Longer ones (written out from another language) are found by these."""
LONGEST_QUERY = 60
_MANY_READINGS = 16
"""Ways to read one name that are kept: enough for four characters that all have two."""

SEVERAL_READINGS: dict[str, str] = {
    # surnames, the surname's reading first
    "曾": "zeng ceng", "单": "shan dan chan", "解": "xie jie", "仇": "qiu chou", "区": "ou qu",
    "查": "zha cha", "覃": "qin tan", "朴": "piao pu", "盖": "ge gai",
    "乐": "yue le", "翟": "zhai di", "种": "chong zhong",
    "员": "yun yuan", "缪": "miao mou", "尉": "yu wei", "长": "zhang chang", "召": "shao zhao",
    "祭": "zhai ji", "秘": "bi mi", "繁": "po fan", "折": "she zhe",
    "隗": "wei kui", "牟": "mu mou", "能": "nai neng",
    "粘": "nian zhan", "佴": "nai er", "乜": "nie mie", "宓": "mi fu", "洗": "xian xi", "万": "wan mo",
    "俟": "qi si", "澹": "tan dan", "柏": "bai bo", "费": "fei bi", "莘": "shen xin", "卜": "bu bo",
    "句": "gou ju", "那": "na nuo", "褚": "chu zhu", "谌": "chen shen", "炅": "gui jiong", "么": "yao me",
    "薄": "bo bao", "藏": "zang cang", "殷": "yin yan", "车": "che ju", "郇": "xun huan", "适": "kuo shi",
    "角": "jue jiao", "逄": "pang", "阮": "ruan yuan", "冼": "xian", "陆": "lu liu", "叶": "ye",
    # given names
    "重": "chong zhong", "行": "xing hang", "传": "chuan zhuan", "盛": "sheng cheng", "茜": "qian xi",
    "莎": "sha suo", "晟": "sheng cheng", "朝": "chao zhao", "奇": "qi ji", "率": "shuai lv", "都": "du dou",
    "露": "lu lou", "禅": "chan shan", "娜": "na nuo", "艾": "ai yi", "蔚": "wei yu", "伽": "jia qie",
    "莞": "wan guan", "隽": "jun juan", "筠": "yun jun", "虹": "hong jiang", "仔": "zai zi", "大": "da dai",
    "石": "shi dan", "合": "he ge", "调": "tiao diao", "宿": "su xiu", "降": "jiang xiang", "参": "can shen",
}  # fmt: skip
"""Characters that people read aloud in several ways. Tones do not count, so 任 or 华 are not here."""

_NOT_SAID = re.compile(r"[\s\u200b-\u200f\u2060\ufeff·•・‧.．,，、'’‘`\-_]+")
_CHINESE = re.compile(r"[〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")
_LETTERS = re.compile(r"[a-z]+")
_COUNTRY = re.compile(r"(?:0086|86)(?=1[0-9]{10}$|0[0-9]{9,11}$)")
_TAIL = re.compile(r"[0-9]{3}[0-9X]")
_ID = re.compile(r"[0-9]{17}[0-9X]|[0-9]{15}")
_CODE = re.compile(r"[0-9A-Z]{10}")
_PHONE = re.compile(r"[0-9]{7,12}")
_AS_PHONES_ARE_WRITTEN = re.compile(r"[0-9+()]+")
_LOOK_ALIKES = str.maketrans("OIL", "011")


def plain_name(name: str) -> str:
    """One spelling of a name: no spaces, dots or case, at most `LONGEST_NAME` characters."""
    return _squeezed(name).casefold()[:LONGEST_NAME]


def plain_phone(phone: str) -> str:
    """Digits only, without the country code."""
    digits = "".join(re.findall("[0-9]", unicodedata.normalize("NFKC", phone)))
    return digits.removeprefix(found.group()) if (found := _COUNTRY.match(digits)) else digits


def plain_id(number: str) -> str:
    """An ID as printed on the card: no spaces, X in capitals."""
    return _squeezed(number).upper()


def plain_code(code: str) -> str:
    """A case code however it was read aloud: groups joined, O as 0, I and L as 1."""
    return _squeezed(code).upper().translate(_LOOK_ALIKES)


def tail(number: str) -> str:
    """The last four of an ID or phone, as people are asked for them; "" if there are fewer."""
    whole = plain_id(number)
    return whole[-4:] if len(whole) >= 4 else ""


def tokens_of(
    name: str | None, id_number: str | None = None, phone: str | None = None, code: str | None = None
) -> set[Token]:
    """Everything one case may be looked up by. What is unknown (None or "") gives nothing."""
    found: set[Token] = set(_name_tokens(name)) if name else set()
    if id_number:
        found.add(("id", plain_id(id_number)))
        found.add(("id4", tail(id_number)))
    if phone:
        digits = plain_phone(phone)
        found.add(("phone", digits))
        found.add(("phone4", tail(digits)))
    if code:
        found.add(("code", plain_code(code)))
    return {token for token in found if token[1]}


def query_tokens(query: str) -> list[Token]:
    """What a clerk may mean, likeliest first; a case fits if any of these does. Empty: nothing is meant."""
    said = _squeezed(query[:LONGEST_QUERY])
    if chinese := _CHINESE.search(said):
        return [("name", chinese.group()[:LONGEST_NAME])]
    meant = [*_number_tokens(said.upper(), plain_phone(said))]
    letters = _folded(said)
    if _LETTERS.fullmatch(letters):
        meant += _letter_tokens(letters)
    return list(dict.fromkeys(meant))


def _number_tokens(said: str, digits: str) -> Iterator[Token]:
    if _TAIL.fullmatch(said):
        yield from (("id4", said), ("phone4", said))
    if _ID.fullmatch(said):
        yield "id", said
    if _CODE.fullmatch(said):
        yield "code", plain_code(said)
    if _PHONE.fullmatch(digits) and _AS_PHONES_ARE_WRITTEN.fullmatch(said):
        yield "phone", digits


def _letter_tokens(letters: str) -> Iterator[Token]:
    if 2 <= len(letters) <= LONGEST_NAME:
        yield "initials", letters
    yield "pinyin", letters
    yield "name", letters[:LONGEST_NAME]  # a name that is written in Latin letters
    passport = letters.replace("lyu", "lu").replace("nyu", "nu")  # 吕 is LYU in passports
    if passport != letters:
        yield "pinyin", passport


def _name_tokens(name: str) -> Iterator[Token]:
    plain = plain_name(name)
    yield from (("name", part) for part in _runs(plain, at_least=1))
    for syllables in _readings(plain):
        yield from (("pinyin", part) for part in _runs(syllables, at_least=1))
        letters = [syllable[0] for syllable in syllables]
        yield from (("initials", part) for part in _runs(letters, at_least=2))
        yield "pinyin", syllables[0] + "".join(letters[1:])  # wangxm, as many type it


def _runs(parts: Iterable[str], at_least: int) -> Iterator[str]:
    pieces = list(parts)
    for start in range(len(pieces)):
        for end in range(start + at_least, len(pieces) + 1):
            yield "".join(pieces[start:end])


def _readings(name: str) -> Iterator[list[str]]:
    """Every way the name may be read aloud. A missing reading would hide a person."""
    per_character = [_syllables(character) for character in name if _CHINESE.match(character)]
    if not per_character:
        return
    # The surname varies fastest, so that all its readings are among those kept.
    for backwards in islice(product(*reversed(per_character)), _MANY_READINGS):
        yield list(reversed(backwards))


@lru_cache(maxsize=8192)
def _syllables(character: str) -> tuple[str, ...]:
    """How one character is read in names; "?" for one that no dictionary has.

    The dictionary's further readings are mostly of old books (王 as yù) and would find strangers.
    """
    if character in SEVERAL_READINGS:
        return tuple(map(_folded, SEVERAL_READINGS[character].split()))
    return (_folded(reading(character) or "?"),)


def _folded(pinyin_text: str) -> str:
    """Letters without tones; ü, v and u are one, because each keyboard writes 吕 its own way."""
    bare = unicodedata.normalize("NFKD", pinyin_text.casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).replace("v", "u")


def _squeezed(text: str) -> str:
    return _NOT_SAID.sub("", unicodedata.normalize("NFKC", text))
