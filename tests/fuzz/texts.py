"""Words that have made programs stumble, and good answers bent until they are nearly right."""

from __future__ import annotations

from random import Random

NASTY = (
    "",
    " ",
    "\n\n\t",
    "\x00",
    "a\x00b\x1b[31m",
    "好" * 5_000,
    "x" * 50_000,
    "\u202e身份证\u202c 倒着",
    "\u2066\u2067\u2069",
    "是\u200b\u200d\ufeff的",
    "\ud800半个字\udfff",
    "👨‍👩‍👧‍👦🏳️‍🌈🇨🇳🧑🏿‍🚒",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
    "'; DROP TABLE resident; --",
    '" OR 1=1 /*',
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "{name} {0} {{7*7}} ${7*7} %s %n %(x)s",
    "{ $amount } { -brand } { NUMBER($n) }",
    "\\u0000\\x00\\",
    "../../etc/passwd",
    "0",
    "-1",
    "00000000000000000000000",
    "9" * 400,
    "-99999999999999999999",
    "1e309",
    "NaN",
    "Infinity",
    "½",
    "²³",
    "٣٤٥",
    "一百零八万亿亿亿",
    "零点零零零一元",
    "万万万万",
    "３０００元",
    "１９９０年１３月４５日",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "99999年99月99日",
    "明天的昨天",
    "大前年二月三十",
    "52270219850307002",
    "522702198503070026",
    "５２２７０２１９８５０３０７００２５",
    "522702209903070025",
    "000000000000000000",
    "X" * 18,
    "1398540001",
    "+86 (139) 8540-0017-1",
    "１３９８５４０００１７",
    "是不是",
    "没有没有没有",
    "不知道",
    "跳过",
    "返回",
    "取消",
    "/start",
    "/start 522702-%00",
    "/cancel@somebody_bot now",
    "/" + "a" * 300,
    "/lang",
    "/help me",
    "1",
    "2",
    "99",
    "壹",
    "①",
    "我家着火了，救命",
    "繁體字也要聽得懂",
    "a:1:yes",
    "g:staff",
    "None",
    "null",
    "[]",
    "true",
    "，。！？；：",
    "-",
    "—",
)

BENT = "\u200b \u3000\x00-.,、/:0９一X元岁年月日个\U0001f600\ud83d"


def bent(good: str, rng: Random) -> str:
    """A good answer with a few characters taken out, put in, doubled or swapped."""
    letters = list(good)
    for _ in range(rng.randint(1, 4)):
        at = rng.randint(0, len(letters))
        match rng.randrange(4):
            case 0:
                letters.insert(at, rng.choice(BENT))
            case 1:
                del letters[at : at + 1]
            case 2:
                letters[at:at] = letters[: rng.randint(0, 4)]
            case _:
                letters.reverse()
    return "".join(letters)
