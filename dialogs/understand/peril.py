"""Danger in free text. `dialogs.hear.danger` decides first; these shapes catch what it does not look for.

Missing one is the only mistake that cannot be made good, so the shapes are generous. They are read on the plain line
(dialect already turned into standard words) and on the whole message, however long.
"""

from __future__ import annotations

import re

from dialogs.hear.danger import danger
from dialogs.hear.text import tidy
from dialogs.understand.spelling import standard

_EATING_DIBAO = re.compile(r"吃(?=低保|五保|特困|社保|国家饭)")
_STRANGER = re.compile(
    r"流浪(汉|的老|的人|狗|猫|人员|乞讨)|街上有|路边有|看到|看见|发现|救助站|怎么救助|有什么救助|去哪里求助"
)
_TONIGHT = re.compile(r"今晚|今夜|现在|我|零下|冻")

_ABOUT_RULES = re.compile(
    r"补(助|贴)?多少|能(申请|报销|得到)|怎么申请|多久停发|有什么政策|什么条件|能报|去年|前年|年前|以前"
)

_WEAK = (
    r"摔(倒|下|断|伤).{0,8}(起不来|动不了|不动|叫不应|一直喊|流血)|起不来.{0,6}(喊痛|叫痛)|(高烧|高热|发烧).{0,8}(抽|昏|不退|没有?钱)",
    r"(困|堵|埋|压|淹|卷|冲|陷|卡)(在|住|起|走|到).{0,8}(里|了|下|水|出不)|被困|出不来|逃不出|爬不出",
    r"(山洪|洪水|泥石流|大水|涨水|水).{0,4}(来了|冲进|涨进|进屋|进来|冲走|进家)|塌方|(掉|落|滑|跌).{0,2}(河|水|井|塘|沟|崖|坑|坎)",
    r"(手术|抢救|救命|住院|医生).{0,14}(人就?没|没命|要死|会死|来不及|不救)|(人就?没了|没命了|要没命|快没气)",
    r"(婴儿|宝宝|孩子|娃).{0,6}(奶粉|没奶|饿)|奶粉(没|吃完|喝完|断)",
)
_STRONG = (
    r"往死里?打|打死我|打死人|打我|打得|打(了)?(我|她|母亲|父亲|妻子|孩子|老人).{0,3}(一顿|了|流血|和|得)|(锁|关|绑|捆)(在|起|到).{0,6}(打|里|屋|家|起来|不准|不让)",
    r"(儿子|丈夫|父亲|他|男的|女婿).{0,6}(要杀|要砍|砍我|杀我|追我|掐我|捅)|拿刀|持刀|动刀|传销|被绑|绑架|拐走|拐卖|强奸|猥亵|性侵",
    r"(一|半)(粒|颗|点|口).{0,3}(米|饭|粮)|米缸|没有?(米|饭|吃的|粮)(了|下锅|吃|$)|断粮|揭不开锅|饿(得|死|昏|晕|哭|了.{0,2}天|一天|两天|肚)|没(有)?吃(饭|东西|一口)|[一二两三四五几0-9]天没(有)?吃",
    r"不想活|活不下去|活够|活腻|想死(?!你|我了)|去死|自杀|轻生|寻短见|跳(楼|河|水|崖|桥)|割腕|割脉|上吊|农药|敌敌畏|百草枯|老鼠药|安眠药|一了百了|了结|撑不下去|活着.{0,6}(没|意思|干什么)|想不开",
    r"昏(倒|迷|过去|死)|晕(倒|过去|死)|不省人事|喊不醒|叫不醒|没有?呼吸|没气了|喘不(上|过)|大出血|血止不住|流血不止|吐血|抽搐|心脏病.{0,3}(犯|发)|胸口.{0,2}(痛|疼)|心口.{0,2}(痛|疼)|触电|溺水|中毒了|煤气|难产|快不行|快要死|快死|要死了",
    r"(房子|家里|楼|屋|厨房|山).{0,4}(着火|起火|失火|燃起来|烧起来|正在烧)|着火了|起火了|救命(?!钱|恩)",
    r"没(有)?地方(住|睡|去|过夜)|睡(在)?(大)?(街|马路|桥|车站|外面)|露宿|无家可归|今晚.{0,6}(住哪|睡哪|没处)|零下.{0,10}(没|睡|住)",
    r"(孩子|娃|女儿|儿子|孙).{0,6}(不见了|走丢|失踪|被拐|被抱走|没人管|没有人管)",
    r"\b(kill myself|suicide|suicidal|want to die|end my life|dont want to live|do not want to live|dont want to be alive)\b",
    r"\b(beats?|hits?|beating|hitting|punches|chokes|threatens|hurts|attacks?)( me| us| my (mother|mom|kids?|children)| her)\b|\b(knife|raped?|abused?|violence|kidnapped|locked (me|us))\b",
    r"\b(unconscious|not breathing|cant breathe|cannot breathe|bleeding|overdose|poison\w*|heart attack|stroke|drown\w*|trapped|dying|collapsed)\b",
    r"\b(no food|nothing to eat|starv\w+|hungry|havent eaten|not eaten|no rice|nowhere to sleep|sleep\w* on the street)\b",
    r"\b(on fire|is burning|a fire in)\b",
)  # fmt: skip
_OWN = re.compile("|".join(f"(?:{shape})" for shape in (*_STRONG, *_WEAK)))


def in_danger(text: str) -> bool:
    """Whether somebody's life, food for today or safety is at stake, by what this message says."""
    said = _EATING_DIBAO.sub("领", text)
    kind = danger(said)
    if kind is not None and not (kind == "homeless" and _STRANGER.search(said) and not _TONIGHT.search(said)):
        return True
    line = standard(tidy(said).casefold().replace("'", ""))
    return bool(_OWN.search(line)) and not _ABOUT_RULES.search(line)
