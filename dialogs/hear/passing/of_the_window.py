"""Where the office is, on which telephone it is reached, when somebody is there: asked in so many words.

Only a whole message counts, as with the commands. A village helper's own number is something else.
"""

from __future__ import annotations

import re

from dialogs.hear.text import bare, remembered

PARTS = ("phone", "address", "hours")
"""What a `dialogs.ground.Window` knows of itself."""

_POLITE = r"(?:请|教|问|麻烦|您好|你好|我|想|要|知道|晓得|告诉|查|说|给|个|一下|一哈|那|都|到底)*"
_PLACE = (
    r"(?:[\u4e00-\u9fff]{1,7}?[镇乡市县区州里]|[\u4e00-\u9fff]{1,5}?街道"
    r"|[\u4e00-\u9fff]{2,3}?(?=民政|政府|办|窗口|便民))?"
)
_OFFICE = (
    r"[你们您这里边那政府民救助社会低保窗口服务大厅办事处便公室局所站科中心单位部门客咨询联系工作人员的]*"
)
_DESK = rf"{_OFFICE}(?:民政|窗口|政府|大厅|你们|您们|单位|办公室|办事处|便民|救助站|街道办){_OFFICE}"
_ENDED = r"(?:了|吗|嘛|么|呀|吧|啊|哈|哦|呢|谢谢|好不好|可以)*"
_WHAT = r"(?:多少|几多|好多|什么|啥子?|哪个|哪些|几号)"
_NUMBER = r"(?:电话号码?|电话|座机|热线|联系方式)"
_PLACED = r"(?:哪[里儿点]?(?:条路|栋楼|个位置|个地方|个方向)?|几楼|什么地方|什么位置|啥地方)"
_FREE_DAY = (
    r"(?:[今明后]天|现在|这会儿|周末|(?:星期|礼拜)[六天日]|周[六日]|双休日?"
    r"|节假日|放假|国庆|过年|春节|中午|下午|晚上)"
)
_THERE = r"(?:有人上班|有人在?|上班|开门|办公|营业|休息|在)"

_READERS = {
    "phone": (
        rf"{_POLITE}{_PLACE}{_OFFICE}{_NUMBER}(?:号码)?是?{_WHAT}{_ENDED}",
        rf"{_POLITE}{_PLACE}(?:{_DESK}{_NUMBER}|电话号码|联系方式|热线电话?|客服电话|咨询电话|服务电话){_ENDED}",
        rf"{_POLITE}(?:该|应该|可以|能)?打{_WHAT}?(?:里的?|的)?(?:电话|号码|热线)(?:咨询|问|找|给)?{_OFFICE}{_ENDED}",
        rf"{_POLITE}(?:怎么|咋个?|如何|怎样|哪样)(?:跟|和|与)?(?:联系|找)(?:得到|得上|上|到)?{_DESK}{_ENDED}",
        rf"{_POLITE}{_PLACE}{_DESK}(?:怎么|咋个?|如何|怎样)联系{_ENDED}",
        rf"{_POLITE}{_OFFICE}有(?:没有|没得)?{_WHAT}?(?:联系)?(?:电话|号码|热线)(?:可以|能|可)?"
        rf"(?:打|问|咨询|联系)*{_ENDED}",
        r"(?:what(?:'s| is) )?(?:the |your |office )*(?:tele)?phone number(?: of the office| please)?",
        r"(?:what|which)(?:'s| is)? (?:the hotline|number(?: (?:can|do|should) i (?:call|ring))?)"
        r"|number to call|(?:the )?hotline"
        r"|how (?:do|can) i (?:contact|reach|call) (?:you|the office|them)",
    ),
    "address": (
        rf"{_POLITE}{_PLACE}(?:{_DESK}|办公)(?:地址|位置)(?:是|在)?(?:{_PLACED}|{_WHAT})?{_ENDED}",
        rf"{_POLITE}{_PLACE}{_DESK}(?:到底)?在?{_PLACED}{_ENDED}",
        rf"{_POLITE}(?:去|到)?{_PLACE}{_DESK}(?:怎么|咋个?|如何|怎样)(?:走|去|找){_ENDED}",
        r"(?:where is|what(?:'s| is) the address of|how do i get to) (?:the |your )?"
        r"(?:township |civil affairs )?(?:office|window|counter)",
    ),
    "hours": (
        rf"{_POLITE}{_PLACE}{_OFFICE}(?:早上|上午|下午|每天|一般|今天|明天)*(?:几点钟?|什么时候|啥时候|好久|几时|哪天)(?:才|开始)?"
        rf"(?:{_THERE}|下班|关门){_ENDED}",
        rf"{_POLITE}{_PLACE}{_OFFICE}(?:上班|办公|开门|营业|工作|服务|上下班)时间(?:是|到)?(?:几点|什么时候|啥时候|多少)?{_ENDED}",
        rf"{_POLITE}{_PLACE}{_OFFICE}{_FREE_DAY}{_OFFICE}(?:{_THERE}(?:吗|不|没得?|么|没有)|有没[有得]人|上不上班"
        rf"|开不开门|休不休息|在不在|办不办公){_ENDED}",
        r"(?:what are )?(?:the |your )?(?:office|opening|working|business) hours"
        r"|when (?:are you|is (?:the|your) office) open"
        r"|are you open (?:at|on)(?: the)? (?:weekends?|saturdays?|sundays?)",
    ),
}
_ASKED = {part: re.compile("|".join(readers)) for part, readers in _READERS.items()}
_LONGEST = 32
"""Characters; who writes more tells something."""


@remembered(longest=16, most=2048)
def part_asked(text: str) -> str:
    """Which of `PARTS` a whole message asks for, or ""."""
    said = bare(text)
    if not said or len(said) > _LONGEST:
        return ""
    return next((part for part, reader in _ASKED.items() if reader.fullmatch(said)), "")
