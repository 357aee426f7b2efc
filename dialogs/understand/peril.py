"""Danger in free text. `dialogs.hear.danger` decides first; these shapes catch what it does not look for.

Missing one is the only mistake that cannot be made good, so the shapes are generous. They are read on
standard words (dialect already turned) and on the whole message, however long.
"""

from __future__ import annotations

import re

from dialogs.hear.danger import danger
from dialogs.hear.text import tidy
from dialogs.understand.spelling import standard

_HARMLESS = (
    (re.compile(r"吃(?=低保|五保|特困|社保|国家饭|空饷|了?吗)"), "领"),
    (re.compile(r"救命(?=钱|恩|稻草)"), ""),
    (
        re.compile(
            r"(?:庄稼|田|土|地|稻子|谷子|玉米|苞谷|菜|烤烟|鱼塘|果树)[^,，。]{0,4}(?:淹|冲)(?:了|坏|掉)?"
        ),
        "受灾",
    ),
    (re.compile(r"(?:丢|掉|弄丢|搞丢)了?(?=身份证|户口|发票|钱包|手机|卡|证|票)"), "遗失"),
    (re.compile(r"(?:不给(?:我)?办|工作人员|窗口|办事员)[^,，。]{0,6}(?:赶|撵)我?[走出]?"), "不办"),
    (re.compile(r"^我?(?:先)?(?:去)?吃饭(?:去)?[了咯啦]+$"), ""),
    (re.compile(r"(?:打|喷|去打)农药(?!.{0,6}(?:毒|喝|晕|昏|倒))"), "干活"),
    (re.compile(r"讨饭的|要饭的|叫花子"), "流浪的"),
    (re.compile(r"生活(?:都|也|真|实在|简直|就|快|要|得){0,4}过?不下[去克]"), "日子难"),
)
"""Phrases of every day that sound like danger, and what is read in their place."""

_STRANGER = re.compile(
    r"流浪(?:汉|的|老|狗|猫|人|乞讨|救助)|乞丐|[街路]上有|[街路]边有|看到|看见|发现|救助站|(?:怎么|什么|哪里)求?救助"
    r"|去哪里求助|\bhomeless (?:man|woman|person|people|shelter)|i found"
)
_TONIGHT = re.compile(
    r"今晚|今夜|现在|我(?!们?[村组寨那这]|看|发现|路过)|零下|冻|\b(?:i am|we are|tonight)\b"
)

_ABOUT_RULES = re.compile(
    r"补[助贴]多少|能(?:申请|报销|得到)|怎么申请|多久停发|有什么政策|什么条件|能报|去年|前年|年前|以前|烧[光没完毁掉]"
)
"""Where nothing but our own shapes speaks, a question about rules or a tale of long ago is not danger."""

_PAST = re.compile(
    r"去年|前年|[年月]前|以前|当年|早年|上个?月|上前个?月|前头|\b(?:years?|months?) ago\b|last year"
    r"|天天|每天|一直|长期|常年|多年|好几年|出院|住了.{0,3}院|every day|for years|discharged"
)
"""Long ago, settled, or as it has been for long: hardship, and not the danger of this hour."""

_SHAPES = (
    # violence
    r"往死里?打|打死[我人她]|打我(?!电话)|打得",
    r"打了?(?:我|她|母亲|父亲|妻子|孩子|老人).{0,3}(?:一顿|了|流血|和|得)",
    r"[锁关绑捆][在起到].{0,6}(?:打|里|屋|家|起来|不准|不让)",
    r"(?:儿子|丈夫|父亲|他|男的|女婿|朋友|前夫).{0,6}(?:要杀|要砍|砍我|杀我|追我|掐我|捅|要打死|打死)",
    r"拿刀|持刀|动刀|有枪|拿枪|传销|被绑|绑架|拐走|拐卖|强奸|猥亵|性侵|强迫我",
    # nothing to eat today
    r"[一半][粒颗点口].{0,3}[米饭粮]|米缸|没有?(?:米|饭|吃的|粮)(?:了|下锅|吃|$)|断粮|揭不开锅|冰箱空",
    r"饿(?:得|死|昏|晕|哭|着|了.{0,2}天|一天|两天|肚)|肚子饿|没有?吃(?:饭|东西|一口)",
    r"[一二两三四五几0-9][天顿]没有?吃",
    r"没有?米没有?[油吃]|没有?钱(?:买米|买吃|买菜|吃饭|买奶)|锅里没",
    r"(?:婴儿|宝宝|孩子|娃).{0,6}(?:奶粉|没奶|饿)|奶粉(?:没|吃完|喝完|断)",
    # weary of life
    r"不想再?活|活不下去|活够|活腻|想死(?!你|我了)|去死|自杀|轻生|寻短见|跳(?:楼|河|水|崖|桥|下去)|割腕",
    r"割脉|上吊",
    r"农药|敌敌畏|百草枯|老鼠药|安眠药|一了百了|了结|撑不下去|想不开|遗书|楼顶|不如死|解脱|结束这一切",
    r"活[着得].{0,6}(?:没|意思|干什么|累)|带.{0,3}孩子.{0,3}一起[走死]",
    # body and life
    r"昏(?:倒|迷|过去|死)|晕(?:倒|过去|死)|不省人事|喊不醒|叫不[醒应]|没有?呼吸|没气了|喘不[上过]",
    r"没有?反应了?$|倒地上",
    r"大出血|血止不住|流血不止|吐血|抽搐|抽筋|心脏病.{0,3}[犯发]|[胸心]口.{0,2}[痛疼]|触电|溺水|落水",
    r"中毒了|煤气|难产",
    r"快不行|快要?死|要死了|说不出话|半边.{0,3}动不了|[摔撞砸].{0,2}头破",
    r"(?:倒在|倒).{0,3}地上.{0,3}[没不]|(?<![干做跑挑背种爬搬扛抬拖推下])不动了$|卡住.{0,3}(?:喉|气|出不来)|吞了.{0,8}卡",
    r"从.{0,4}(?:楼|崖|树|房顶)上?.{0,3}[摔掉跌]|车翻",
    r"摔[倒下断伤].{0,8}(?:起不来|动不了|不动|叫不应|一直喊|流血)|起不来.{0,6}[喊叫]痛",
    r"高?[烧热].{0,8}(?:抽|昏|不退|没有?钱去)",
    r"(?:手术|抢救|医生).{0,14}(?:人就?没|没命|要死|会死|来不及|不救|就不抢救)|人就?没了|没命了|救命",
    r"救救(?:我|他|她|孩子|人)",
    # fire, water, falling houses
    r"(?:房子|家里?|楼|屋里?|厨房|山).{0,4}(?:着火|起火|失火|燃起来|烧起来|正在烧)|着火了|起火了|冒火",
    r"(?<!贫)困[在住起]|被困|出不来|逃不出|爬不出|(?:堵|埋|压|淹|卷|陷)[在住起].{0,8}(?:里|下|水)|埋了人",
    r"被埋|压在",
    r"(?:山洪|洪水|泥石流|大水|涨水|水).{0,4}(?:来了|冲进|涨进|进屋|进来|冲走|进家)|塌方",
    r"房子(?:要|快)塌.{0,4}人",
    r"[掉落滑跌].{0,2}[河水井塘沟崖坑坎]|石头.{0,6}砸|房子(?:塌|垮|倒)了$|[撞压]了?.{0,3}(?:躺|倒)在",
    # no bed tonight, lost children
    r"没有?地方(?:住|睡|去|过夜)|睡在?大?(?:街|马路|桥|车站|外面)|露宿|无家可归",
    r"今晚.{0,6}(?:住哪|睡哪|没处)|零下.{0,10}[没睡住]",
    r"(?:孩子|娃|女儿|儿子|孙|奶奶|爷爷|老人).{0,6}(?:不见了|走丢|失踪|被拐|被抱走)",
    r"(?:孩子|娃|孙).{0,6}没有?人管",
    # in English
    r"\b(?:kill myself|suicid\w{1,15}|want to die)\b|\bin danger\b",
    r"\bend(?:ing)? (?:my life|it all|it)\b|\bgoing to jump\b|\btook (?:pills|poison)\b",
    r"\b(?:dont|do not) want to (?:live|be alive)\b|\bkill (?:me|us|her)\b",
    r"\b(?:knife|raped?|abused?(?! his| their| power)|violence|kidnapped)\b",
    r"\b(?:beat|hit|chok|punch|threaten|strangl|hurt|attack)\w{0,15}"
    r" (?:me|us|her|my (?:mother|mom|kid|child))",
    r"\b(?:unconscious|not breathing|can(?:no|')?t breathe|cant breathe|bleeding|overdose|poison\w{0,15})\b",
    r"\b(?:heart attack|stroke|ambulance)\b",
    r"\b(?:drown\w{0,15}|trapped|dying|collapsed|stuck on the roof|fell from)\b",
    r"\b(?:on fire|is burning|a fire in)\b|\blocked (?:me|us)\b",
    r"\b(?:no (?:food|milk|rice)|nothing to eat|starv\w{1,15}|hungry|havent eaten|not eaten)\b",
    r"\bnowhere to sleep\b",
    r"\bis missing\b",
    r"\bsleep\w{0,15} (?:on the street|outside)\b",
)
_OWN = re.compile("|".join(_SHAPES))


def in_danger(text: str) -> bool:
    """Whether somebody's life, food for today or safety is at stake, by what this message says."""
    said = tidy(text).casefold()
    for phrase, instead in _HARMLESS:
        said = phrase.sub(instead, said)
    kind = danger(said)
    if kind is not None and not (kind == "homeless" and _STRANGER.search(said) and not _TONIGHT.search(said)):
        return True
    line = standard(said.replace("'", ""))
    return bool(_OWN.search(line)) and not _ABOUT_RULES.search(line) and not _about_a_stranger(line)


def long_past(text: str) -> bool:
    """Whether the message tells of something long over: likeness alone then does not make it danger."""
    return bool(_PAST.search(text))


def _about_a_stranger(line: str) -> bool:
    return bool(_STRANGER.search(line)) and not _TONIGHT.search(line)
