"""Words that mean the same at any moment. Only a whole message counts: inside a story they are just words."""

from __future__ import annotations

import re
from functools import cache

from dialogs.hear.sounds import as_syllables, sounds
from dialogs.hear.text import remembered, tidy

ALWAYS: dict[str, str] = {}
IN_SCRIPT: dict[str, str] = {}


def _meaning(table: dict[str, str], verb: str, words: str) -> None:
    for word in words.split():
        table[word] = verb


_meaning(ALWAYS, "menu", "菜单 主菜单 首页 menu /menu /start start 开始")
_meaning(ALWAYS, "help", "帮助 怎么用 help /help")
_meaning(ALWAYS, "staff", "人工 找人工 转人工 人工客服 客服 找工作人员 staff human /human agent")
_meaning(
    ALWAYS,
    "staff",
    "找领导 给我找领导 叫领导来 我要找领导 我要找人 找个人来 叫个人来 我要人工 要人工 真人 我要真人",
)
_meaning(
    ALWAYS, "staff", "我要跟人说话 我要跟人讲话 跟人说话 我不要机器人 不要机器人 给我打电话 打电话给我 叫人来"
)
_meaning(ALWAYS, "staff", "我要找你们领导 找你们领导 我找你们领导")
_meaning(ALWAYS, "staff", "窗口 去窗口 去窗口办 我去窗口办")
_meaning(
    ALWAYS,
    "track",
    "进度 查进度 查询进度 查询 进展 办到哪了 怎么查 怎么查询 在哪里查 在哪查 status track /status",
)
_meaning(ALWAYS, "apply", "申请 申请救助 我要申请 apply /apply")
_meaning(ALWAYS, "check", "我能享受什么 能享受什么 check")
_meaning(ALWAYS, "policy", "政策 问政策 policy")
_meaning(ALWAYS, "lang", "语言 切换语言 language /language /lang /settings lang")
_meaning(ALWAYS, "lang:en", "english 英文 英语")
_meaning(ALWAYS, "lang:zh-CN", "中文 chinese 汉语")
_meaning(ALWAYS, "privacy", "隐私 privacy /privacy")
_meaning(ALWAYS, "forget", "忘掉我的回答 忘掉 忘了我 别再通知我 不用通知我 不要通知我了 forget /forget")
_meaning(
    ALWAYS,
    "looked",
    "谁看过我的资料 谁看过 谁看了我的资料 谁查过我的资料 谁查了我的资料 谁看过我的信息 /looked",
)
_meaning(
    ALWAYS,
    "withdraw",
    "撤回 撤回申请 我要撤回 我要撤回申请 撤销申请 我想撤回 我撤回 那我撤回 那就撤回 withdraw",
)
_meaning(
    ALWAYS, "withdraw", "撤回投诉 撤回这件事 我要撤回投诉 我想撤回投诉 投诉撤回 不投诉了 我不投诉了 不告了"
)
_meaning(ALWAYS, "withdraw-no", "不撤 不撤了 算了不撤 先不撤 还是不撤 不撤回 不撤回了 还是不撤回")
_meaning(ALWAYS, "supply", "现在补上 我来补 我要补材料")
_meaning(ALWAYS, "add", "补充说明 我要补充 我想补充 补充照片 我想补充照片 我要补充照片 我想补照片 我要补照片")
_meaning(ALWAYS, "add", "补充材料 我想补充材料 我要补充材料 补交材料 我要补交材料 我想补交材料")
_meaning(
    ALWAYS,
    "appeal",
    "不同意这个结果 我不同意这个结果 不服 我不服 申诉 我要申诉 我想申诉 我要上诉 复议 我要复议",
)
_meaning(ALWAYS, "edit", "修改 改一下 更改 edit change")
_meaning(ALWAYS, "resume", "接着填 继续填")
_meaning(ALWAYS, "no-reminders", "别再提醒 别提醒我 不要再提醒 不用提醒 不要提醒我 别再提醒我 /noreminders")
_meaning(ALWAYS, "reminders", "以后再提醒我 可以提醒我")
_meaning(ALWAYS, "best-time", "改发消息的时间 发消息的时间 什么时候发消息")
_meaning(ALWAYS, "send-early", "晚上8点以后不要发 晚上八点以后不要发 晚上别发消息 晚上不要发消息")
_meaning(ALWAYS, "send-any", "随时可以发 随时发 夜里也可以发")
_meaning(ALWAYS, "data", "我的资料 看我的资料 查我的资料 我的信息 个人信息 /data")
_meaning(ALWAYS, "data-for:delete", "删我的资料 删除我的资料 删掉我的资料")
_meaning(ALWAYS, "data-for:correct", "改我的资料 更正我的资料 修改我的资料")
_meaning(ALWAYS, "complaint", "投诉 我要投诉 举报 我要举报 投诉举报 意见箱 /complain")
_meaning(ALWAYS, "report", "反映 反映困难 反映别人的困难 上报线索 提供线索 报线索 /report")
_meaning(ALWAYS, "move", "换手机 换个手机 换部手机 换一部手机 换一个手机 我要换手机")
_meaning(ALWAYS, "moved", "换了手机 我换手机了 我换了手机")
_meaning(ALWAYS, "cancel", "取消 退出 不填了 不办了 算了 cancel quit exit stop /cancel")
_meaning(
    ALWAYS,
    "cancel",
    "不申请了 我不申请了 不想申请了 我不想申请了 我不填了 不想填了 我不想填了 我不办了 不搞了",
)
_meaning(ALWAYS, "resume", "还是接着填 还是申请吧 还是填吧 还是继续填")
# What the buttons of the menu say, typed out later, when they are not in sight any more.
ALWAYS |= {
    "my requests": "track",
    "apply for help": "apply",
    "what can i get": "check",
    "what may i get": "check",
    "ask about rules": "policy",
    "talk to a person": "staff",
    "main menu": "menu",
    "my data": "data",
    "correct my data": "data-for:correct",
    "delete my data": "data-for:delete",
    "use another phone": "move",
    "make a complaint": "complaint",
    "report hardship": "report",
    "who looked at my file": "looked",
    "send it now": "supply",
    "add something": "add",
    "withdraw the complaint": "withdraw",
    "i do not agree": "appeal",
    "forget my answers": "forget",
    "回主菜单": "menu",
    "no more reminders": "no-reminders",
    "do remind me": "reminders",
    "晚上 8 点以后不要发": "send-early",
    "not after 8 in the evening": "send-early",
    "at any time": "send-any",
}
# What people type who were not shown a menu yet.
ALWAYS |= dict.fromkeys(
    (
        "how do i apply",
        "how can i apply",
        "how to apply",
        "can i apply",
        "i want to apply",
        "i would like to apply",
    )
    + (
        "i'd like to apply",
        "i want to apply for help",
        "how do i apply for help",
        "how can i apply for help",
    ),
    "apply",
)
# By people who read no Chinese.
ALWAYS |= dict.fromkeys(
    ("english please", "in english", "in english please", "speak english", "do you speak english")
    + ("can you speak english", "can we speak english", "i speak english", "i only speak english")
    + ("i don't speak chinese", "i do not speak chinese", "i can't read chinese", "i cannot read chinese")
    + ("i don’t speak chinese", "i can’t read chinese", "no chinese", "说英语", "讲英语"),
    "lang:en",
)
_meaning(IN_SCRIPT, "back", "返回 上一步 上一题 后退 回去 back /back")
_meaning(IN_SCRIPT, "why", "为什么 为什么问 为啥 为啥问 问这个干嘛 why")
_meaning(
    IN_SCRIPT,
    "skip",
    "跳 跳吧 跳一下 不给 不想给 不愿给 不告诉你 不想告诉你 不想说 不愿意说 不提供 不想提供 保密",
)
_meaning(
    IN_SCRIPT,
    "skip",
    "跳过 不清楚 不知道 不晓得 记不清 记不清了 不想说 不记得 不记得了 不晓 搞不清 说不清 skip idk"
    " 不敢说 不方便说 不方便",
)
IN_SCRIPT |= dict.fromkeys(("i don't know", "i dont know", "don't know", "dont know", "not sure"), "skip")
_meaning(IN_SCRIPT, "no-phone", "没有电话 没得电话 莫得电话 没电话 没有手机 没得手机 莫得手机 没手机")
_meaning(
    IN_SCRIPT,
    "no-id",
    "没带 没带身份证 身份证没带 没在身上 不在身上 身份证不在身上 身份证没在身上 没在手边 不在手边 没身份证",
)
_meaning(IN_SCRIPT, "none", "没有 莫得 没得 无 none")
_meaning(IN_SCRIPT, "keep", "不变 不改 一样 保持不变 keep same")
_meaning(IN_SCRIPT, "done", "发完了 完了 好了 没有了 没了 就这些 done")

_COMMAND = re.compile(r"/[a-z][a-z_]{1,31}")
_CHANGE = re.compile(
    r"^(?:修改|更改|我要改|改一下|改(?!天)|change|edit)\s*(?:第)?\s*(.{1,20}?)\s*(?:条|项|个)?$"
)


_IN_PINYIN = ("apply", "check", "track", "staff", "policy", "help", "menu", "cancel", "withdraw")


@cache
def _by_sound() -> dict[tuple[str, ...], str]:
    """What is said at any moment, by its syllables: for who writes "wo xiang shenqing"."""
    known = (*ALWAYS.items(), ("我想申请", "apply"), ("我想申请救助", "apply"))
    return {sounds(words): verb for words, verb in known if not words.isascii() and verb in _IN_PINYIN}


@remembered(longest=16, most=2048)
def verb_of(text: str, *, in_script: bool) -> str:
    """The verb a whole message means, or ""; `change:<what>` where something to change is named."""
    word = tidy(text).strip(" 。.!！?？,，~～").lower()
    if not word:
        return ""
    if _COMMAND.fullmatch(word) and word not in ALWAYS and word not in IN_SCRIPT:
        return "help"  # a command that nobody knows is no message for a person
    found = ALWAYS.get(word) or (IN_SCRIPT.get(word) if in_script else None)
    found = found or _by_sound().get(as_syllables(word))
    if found:
        return found
    named = _CHANGE.match(word) if in_script else None
    return f"change:{named[1]}" if named else ""
