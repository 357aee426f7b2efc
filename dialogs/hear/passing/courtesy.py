"""A thank-you and nothing else ("好的，谢谢" agrees to something, so it is none); words of anger; and whether
somebody asks who is talking to them.
"""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.text import bare, remembered, tidy

_A_GREETING = 16  # characters
_THANKS = re.compile(
    r"(?:非常|太|真的?|多|十分)?(?:[感多道]?谢)+(?:了|你们?|您|你家|政府|领导|啊|哈|喽|咯|哦|嘛|啦|大家)*"
    r"|(?:辛苦|麻烦|难为)(?:你们?|您|领导)?(?:了|咯|啦)?,?(?:谢谢)?"
    r"|thank(?:s| you)(?: (?:so|very) much| a lot)?"
    r"|(?=[^,]*(?:谢谢|感谢|多谢))(?:谢|感谢|多谢|麻烦|辛苦|难为|真的|实在|太|非常|十分|是|你们?|您|大家|党|国家|政府|领导|了|啊|哈|喽|咯|哦|嘛|啦)+"
)


_GREETED = rf"(?:{kin.ANY}|叔|阿姨|大[哥姐]|老师|领导|同志|各位|大家|政府|工作人员|师傅|亲)"
_GREETS = re.compile(
    rf"(?:(?:[你您]们?好?|[,，、 ])*{_GREETED})+[你您]?们?"
    r"(?:好|早|辛苦了|新年快乐|过年好)(?:啊|呀|哈|[,，。!！~～ ])*"
)


def greets(text: str) -> bool:
    """Whether it greets and says nothing else: "叔叔阿姨好"."""
    return len(text) <= _A_GREETING and _GREETS.fullmatch(bare(text)) is not None


@remembered(longest=16, most=2048)
def thanks(text: str) -> bool:
    """Whether a message says thank you and nothing else."""
    return _THANKS.fullmatch(bare(text)) is not None


_ANGRY = re.compile(
    r"管不管|不管事|没人理|莫人理|没得人理|不理人|踢皮球|推来推去|推三阻四|说话不算|骗子|骗人的|忽悠|糊弄|哄人"
    r"|等(?:了|起)?.{0,4}(?:天|月|年|久|星期)(?:了|都)|(?:到底|究竟).{0,6}(?:管|办|给|批)|气死|混蛋|垃圾|(?<![我家娃老姑大后爸妈干舅姨伯])妈的|不得好死|断子绝孙|狗日|日妈|龟儿|滚(?:开|蛋|远|出去|吧|$)"
    r"|[妈麻]?卖批|日你|搞半天|弄半天|整半天|笑死人|少废话|废话|啰嗦|罗嗦|(?:去|要|想)告你们|搞(?:什么|啥子?|哪样)名堂|玩我|耍我们?"
    r"|useless|liars?\b|nobody (?:answers|cares)|waited .{0,12}(?:days|weeks|months)|fuck|shit\b"
)
_WHO = re.compile(
    r"(?:你|您|这)(?:到底)?(?:是不是|是)(?:个)?(?:机器|机器人|真人|人工|电脑|假的|ai|人(?=吗|啊|$|还是|或))|你是(?:哪个|谁|什么人)"
    r"|are you (?:a )?(?:robot|bot|human|real|person)|who are you"
)


def angry(text: str) -> bool:
    """Whether somebody is fed up with us."""
    return _ANGRY.search(bare(text)) is not None


def asks_who(text: str) -> bool:
    """Whether somebody asks if a person or a machine is talking."""
    return _WHO.search(bare(text)) is not None


_CALLS = re.compile(
    r"(?:喂|你好|您好|在吗|在不在|有人(?:吗|没|没得)?|有没有人|哈喽|hello|hi|hey|我(?:又)?(?:回)?来了|回来了"
    r"|继续|接着(?:来|办|填)?|还在吗|go on|continue)+"
)


def calls(text: str) -> bool:
    """Whether somebody only calls, to see whether we are there, or wants to go on."""
    return _CALLS.fullmatch(bare(text)) is not None


_COMES_BACK = re.compile(
    r"(?:喂|你好|您好)?[,，]?(?:(?:是)?我(?:又)?(?:来|回来)了?|我?回来了)[,，。!！ ].{1,20}"
)


def comes_back(text: str) -> bool:
    """Whether somebody comes back, and asks if it can still be done: "我又来了，那个还办得成不"."""
    return _COMES_BACK.fullmatch(bare(text)) is not None


_CLAUSES = re.compile(r" *[,，。.!！~～;；]+ *")
_BEFORE = re.compile(r"^(?:嗯|好的?|是的?|对|我们?家?|都|已经|这|那|笔|个|的|钱|今天|昨天)+")
_AFTER = re.compile(r"[了咯啰喽啦嘛噻撒哦啊呀哈的]+$")


_TWICE = re.compile(r"(.{1,4})\1")
_HOW_ONE_KNOWS = re.compile(
    r"[哦喔噢嗯诶欸哎哟]*|我?(?:刚|才|今天|昨天|早上)+(?:去|到|在)?.{0,6}[看查问取](?:了|过|到)?"
)
"""What says nothing of whether the money came: "刚去信用社看了"."""


def clauses_that_count(text: str) -> list[str]:
    """The parts of a short answer, said once each: "哦，到了到了，刚去看了" is 到了."""
    parts = [part for part in _CLAUSES.split(tidy(text)) if not _HOW_ONE_KNOWS.fullmatch(part)]
    return [_TWICE.sub(r"\1", part) for part in parts]


def without_courtesy(text: str) -> str:
    """A short answer without a thank-you beside it, and without what only leads to it or makes it softer:
    "好的，钱收到咯，谢谢" is 收到.
    """
    clauses = [clause for clause in _CLAUSES.split(tidy(text).casefold()) if clause and not thanks(clause)]
    return _AFTER.sub("", _BEFORE.sub("", "".join(clauses)))
