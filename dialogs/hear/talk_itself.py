"""What a whole message says of the talk itself, in place of an answer: why do you ask, that was wrong, wait a
moment, I have none, how far is it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dialogs.hear.family import kin
from dialogs.hear.text import bare

_LONGEST = 32  # characters

_WHAT = r"(?:什么|啥子?|哪样)"
_WHAT_FOR = rf"(?:来|是|有)?(?:(?:干|做|搞)(?:嘛|{_WHAT})|{_WHAT}用)"
_THESE = r"(?:的)?(?:这些?个?|这种|[那这]么多)(?:东西|问题|事情?)?"
_NOT_LOOKED_INTO = r"(?<![查对])(?<![查对]我)(?<![查对]我的)(?<![查对]我们)(?<![查对]我们的)"
_OF_ME = rf"(?:的)?(?:身份证号?|电话|手机号|名字|姓名|地址|{_NOT_LOOKED_INTO}(?:收入|存款))"
"""Who asks why their savings are looked into wants to know of the check, and not of the open question."""
_ASK = r"(?:问|要|填|写|查|交|核对)(?:我们?)?"
_WRONG = r"(?:我)?(?:[填写说选点按搞弄打]?错|不对)"
_A_LITTLE = r"(?:等?一?[下哈]|等?一?会儿?)"
_SEEK = r"(?:找|拿|看|问|查|翻|想)(?:一?[下哈]|找|看|想)?"
_DONE = r"(?:办|走|弄|批|搞|审核?)"
_END = r"[呢啊嘛呀哦吧哈咯啦嗯了吗]*"

_TIRED = r"(?:也|太|真|好)*(?:麻烦|恼火|累|老火|难)(?:得很|死了)?"

_GONE = r"(?:掉|脱|了|咯|头|那里)*(?:没得|没有|莫得|没|(?:记|背)不(?:得|到|住|起))?(?:号码?)?"

_OF_WHOM = (
    r"(?:我|他|她|老人|老的|小的|大人|[娃孩儿女爸妈爹娘][^还写填]{0,3}|我[^还写填]{1,3}"
    r"|哪个|谁|本人|自己|自家|家长)"
)
_PAPER = r"(?:身份证号?码?|证|名字|姓名|电话号?码?|号码)"
_PUT = r"(?:是|要|该|就|到底|那|这|这里|这个|上面)*(?:写|填|要|给|报|用|留|打)?"
_SAY = r"(?:说|讲|写|摆|告诉你们?|跟你们?(?:说|讲))"

_ABOVE = r"(?:上面|前面|前头|刚才|刚刚|一开始|开始|起先|之前|先前)"
_ONCE = r"(?:过|了)(?:了|的|一?遍|好?几遍|啦)*"

_OF_THE_TALK = {
    "whose": (
        rf"{_PUT}{_OF_WHOM}(?:的{_PAPER}?|{_PAPER})还是{_PUT}{_OF_WHOM}的{_PAPER}?",
        rf"{_PUT}(?:哪个|谁|哪一个|哪家)的{_PAPER}?",
        r"(?:should i write |is it )?(?:mine|hers|his) or (?:mine|hers|his)",
        r"whose(?: (?:id|number|name|phone))?",
    ),
    "said-before": (
        rf"(?:我|这个?|这些)*(?:不是)?在?{_ABOVE}(?:不是|就|都|已经|也|给你们?)*{_SAY}{_ONCE}",
        rf"(?:我|这个?|这些)*(?:不是|都|已经|早就)+{_SAY}{_ONCE}",
        rf"我?{_SAY}过[了的]*|我?{_SAY}了(?:好几|几|[两三四五])遍",
        r"i already (?:told|said)(?: you)?(?: (?:this|that|it|so))?",
        r"i (?:told|said)(?: you)?(?: (?:this|that|it))? (?:already|before|above)",
    ),
    "why": (
        rf"(?:我|也)*(?:不(?:知道|晓得|明白|懂)|想(?:问|知道|晓得){_A_LITTLE}?)?(?:你们?|您)?(?:为(?:{_WHAT}|何)|凭{_WHAT})"
        rf"(?:还|非|都|老是)?(?:要|得)?{_ASK}(?:{_THESE}|{_OF_ME})?",
        rf"(?:你们?|您)?(?:老是?|又)?{_ASK}(?:{_THESE}|{_OF_ME}){_WHAT_FOR}",
        rf"(?:你们?|您)?(?:为(?:{_WHAT}|何)|凭{_WHAT})(?:还|非|都)?(?:要|得)?(?:我)?(?:先)?同意(?:这个?|才行)?",
        rf"(?:你们?|您)?(?:咋个?|啷个|怎么|为啥)(?:还|老是?)?(?:要)?{_ASK}{_THESE}",
        rf"(?:这个?|这题|这句|你|问)?(?:是)?{_WHAT}意思",
        rf"(?:请问)?{_WHAT}(?:是|叫做?|算)[^,，。]{{1,10}}",
        rf"(?:我|这个|这题)*(?:没|不)?[看听弄搞]?(?:没|不)?(?:懂|明白)(?:你的?|这个|这题|问的?)*{_WHAT}?(?:意思)?",
        r"why do you (?:ask|need|want)(?: (?:this|that|it|to know|my .{2,20}))?|what for",
        r"what does (?:this|that) mean|i don'?t (?:understand|get it)",
    ),
    "edit": (
        rf"(?:我)?(?:前面|上面|前头|之前)(?:那?[个题道]|有一?个?地?方?)?{_WRONG}",
        r"(?:i )?made a mistake|something (?:above|before) is wrong",
    ),
    "back": (
        rf"(?:我)?(?:刚才|刚刚|上一?[个题道步])(?:那?[个题道])?{_WRONG}",
        r"(?:我)?[填写选点按搞弄打]错",
        r"(?:that|the last one) was wrong|wrong button",
    ),
    "skip": (
        rf"(?:我|也|还|真的?|实在|现在)*(?:不(?:知道|晓得|清楚|记得)|记不(?:[到得清住])|忘(?:记)?|[搞弄]不清|说不[清准]|没(?:有)?[算记数]过)"
        rf"(?:了)?(?:是|属于|有|在|叫|[报花用挣补]了?)?(?:哪(?:一)?(?:[个里点]|年)|多少|好多|{_WHAT}|几)?(?:村|组|社区|天|钱|号|地方)?(?:名字?)?",
        r"(?:我)?(?:在|是|属于)?哪(?:一)?个?(?:村|组|社区|镇)(?:我|也|都|真的?|现在)*(?:不(?:知道|晓得|清楚)|[搞弄说]不清)"
        r"(?:了)?(?:就?(?:在|住)(?:的)?(?:街|镇|集)上)?",
        r"(?:我)?(?:不想|不愿|不肯|不)(?:给|写|填|留|讲|说)(?:你们?)?(?:这个)?|保密",
        r"(?:发票|单子|票据?|病历)?(?:都|在|这里|手里|手上)*你们(?:自己|帮我|来)*(?:算|看|查)(?:一?下)?",
        r"i (?:forgot|can'?t remember|don'?t remember|never counted)",
    ),
    "no-phone": (
        r"(?:就)?(?:用|打|发|在)?(?:这个|这里|我的)?微信(?:上|里)?(?:说|联系|找我)?(?:就行|就好|就可以|可以)?|(?:就)?(?:在)?这里(?:说|联系|找我)?就(?:行|好|可以)",
        r"(?:我)?(?:不方便|不会|没法|不能|不想)(?:接|打|用)(?:电话|手机)",
        r"(?:我们?|家里|屋头|现在|都)*(?:没(?:有|得)?|莫得)(?:电话|手机)(?:号码?)?(?:的|可以?[打留])?",
        r"(?:我的?|现在)*(?:手机|电话|号码)(?:号)?(?:也|都|已经|全)*(?:被|遭)?(?:烧|丢|搞丢|掉|没|坏|停机|欠费|停|打不通)(?:掉|坏|没|停机)?",
        r"(?:我|我们)?(?:没(?:有|得)?|莫得)(?:电话|手机)(?:这个?|这部)(?:手机|电话)?是(?:跟|找)?(?:人家|别人|别个|邻居|隔壁)?借?"
        r"(?:人家|别人|别个|邻居|隔壁)?的",
        r"(?:他|她|老人家?|人家)(?:没得|没有|莫得|没)(?:电话|手机)(?:的)?"
        r"(?:[打找用]我的?(?:这个|号|电话|手机)?(?:就行|就好|就得|就可以|也行)?)?",
    ),
    "no-id": (
        r"(?:身份证)?没(?:有)?带(?:身份证)?(?:在身上)?",
        rf"(?:身份证|证|卡)?(?:还|都)?(?:放)?在(?:家里?|屋头|老家|村里|我?(?:{kin.ANY})(?:家|手)?(?:那里|那点|里|头)?)(?:不在身上|没带|没在身上|没在手边)?",
        rf"(?:身份证|证)(?:也|都|已经|还|遭|被|给|着|搞)*(?:(?:拿|交|放|押)(?:给|在|到)(?:医院|派出所|别人|人家)?|[烧丢掉]){_GONE}",
        r"(?:记|背)不(?:得|到|住|起|清|全)(?:我|他|她|老人)?(?:的)?(?:身份证)?(?:号码?)?",
        r"(?:我|我们)?(?:没(?:有|得)?|莫得)(?:办)?(?:银行卡|卡|存折|折子|账号|账户)",
        r"(?:存折|折子|银行卡|卡)(?:也|都)?(?:搞|弄)?[丢掉]了?|(?:用|要|发|给|领)现金",
    ),
    "no-papers": (
        r"(?:我|我们|都|现在)*(?:没(?:有|得)?|莫得)(?:发票|票|票据|单子|照片|收据|单据|条子)",
        r"(?:发票|票据?|单子|收据|照片|都)*(?:也|已经)?(?:搞|弄|遗)?(?:丢|掉|失)",
        rf"(?:发票|票据?|单子|收据|都)*(?:还|都|也)?(?:放)?在(?:医院|家里?|屋头|屋里|村里|老家|我?(?:{kin.ANY})(?:家|手)?(?:那里|那点|里|头)?)"
        r"(?:(?:还)?没(?:有|得)?(?:去)?(?:拿|带|取|领)(?:到|回来)?)?",
        r"(?:我|们|还)*没(?:有|得)?(?:去)?(?:拿|带|取)(?:到|得)?(?:发票|票据?|单子|收据)?"
        r"|(?:发票|票据?|单子|收据|通知书)(?:我|们|还|都|也)*没(?:有|得)?(?:去)?(?:拿|带|取)(?:到|得|回来)?",
        r"(?:发票|票据?|单子|收据|都)*(?:也|已经)?(?:给|交)(?:给|到|了)?(?:村里|村委|医院|保险|镇里|民政)",
        r"(?:等)?(?:明天|改天|回头|过(?:几|两)天|以后|晚点|晚上|到时候|下次|等?[下哈]|等?一?会儿?)(?:我)?(?:再|去)?(?:拍|传|补|发|交|说)(?:给你们?)?",
        r"(?:我|手机|坏了)*(?:不会|不能|没法|没办法|拍不[来了成起得]|传不[了上]|发不[了上出])(?:拍照?|照相|传|发|上传)?(?:照片)?",
        r"i (?:have no|lost the) (?:receipts?|bills?|papers)|(?:i will send (?:it|them) )?(?:later|tomorrow)",
    ),
    "wait": (
        rf"(?:我|你|您|请|先|稍|再)*(?:等{_A_LITTLE}|稍等|等等|慢点|别急|莫慌|莫急)(?:我)?(?:(?:去|先|要)?{_SEEK})?",
        rf"我(?:先|去|再|要|得)*{_SEEK}(?:户口本|身份证|发票|单子|存折|卡)?(?:再说)?",
        r"(?:just )?(?:(?:a|one) (?:moment|minute|second)|wait|hold on)(?: please)?",
    ),
    "how-far": (
        rf"(?:我(?:的|家的?|那个|这个)?(?:申请|事情?|材料|救助|补助|低保|钱)?)?(?:现在|目前|今天)?"
        rf"(?:{_DONE}?到(?:了)?(?:哪|{_WHAT})(?:里|儿|点|一?步|个?程度)?"
        rf"|{_DONE}(?:得|的)?(?:怎么样|怎样|咋样|咋个样|啷个样|如何)"
        rf"|{_DONE}(?:下来|好|完|过)(?:了)?(?:没有?|没得|莫))",
        r"(?:what is|what's) the status|how is my (?:request|application|case)(?: (?:doing|now))?",
    ),
    "help": (
        r"(?:哎呀?|唉|我|你们?|您们?|这个?|这东西|手机|到底|又|该)*"
        r"(?:咋个|咋|怎么|怎样|啷个|如何)(?:弄|整|填|搞|用|选|点|按|操作)(?:法|的)?",
        r"how does (?:this|it) work|how do i (?:use|fill in) (?:this|it)",
    ),
    "cancel": (
        rf"(?:哎呀?|唉|那|{_TIRED}|算了|算球了?)*(?:(?:了|我|也|就|真的?)*不(?:想)?(?:搞|弄|填|办|申请|整)了)+"
        rf"(?:算了|算球了?|{_TIRED})*",
        r"(?:哎呀?|唉|那|我)*(?:算了|算球了?)(?:算了|算球了?)+",
        r"i give up|forget it|never mind",
    ),
    "done": (
        r"(?:就|只有|只)(?:这|那|得)?[一二两三四五六七八九十几0-9]{1,2}张(?:照片)?",
        r"(?:照片|全部|全|都|已经|我)*(?:发|拍|传|交)(?:完|好|齐)",
        r"(?:照片|我)*(?:全部|全|都)(?:发|拍|传|交|在这里?)(?:过来|给你们?)?",
        r"(?:再|也|其他的?|别的|更多)*(?:没(?:有|得)?|莫得)(?:其他的?|别的|更多的?)*(?:照片)?了",
        r"(?:我)?不(?:再)?(?:拍|发|传)了|(?:可以|行|够)了|(?:确认)?提交(?:吧)?",
        r"(?:that'?s all|no more|all sent)(?: (?:of them|photos|pictures))?",
    ),
}
_SAID_OF_IT = re.compile(
    "|".join(
        f"(?P<{verb.replace('-', '_')}>(?:{'|'.join(ways)}){_END})" for verb, ways in _OF_THE_TALK.items()
    )
)


def of_the_talk(text: str) -> str:
    """The verb it means; "" if it is not about the talk.

    It wonders why we ask ("why"), whose it is that we ask for ("whose"), or says that it told us before
    ("said-before"), takes an answer back ("edit", "back"), leaves one open ("skip", "no-phone"
    and the like), lets us wait ("wait"), asks how far the request is ("how-far") or how this works ("help"),
    gives up ("cancel"), or has sent all there is ("done").
    """
    return _verb(text) if len(text) <= _LONGEST else ""


@lru_cache(maxsize=2048)
def _verb(text: str) -> str:
    found = _SAID_OF_IT.fullmatch(re.sub(r"[,，、。]", "", bare(text)))
    return str(found.lastgroup).replace("_", "-") if found else ""


_WRONG_HERE = re.compile(
    rf"(?:我|还|有点|有个地方|有一?处|哪里|好像)*(?:[少多漏][填写]?了?.{{0,8}}|[填写说选弄搞]?错了?|不(?:太)?(?:对|是这样)){_END}"
)
_WRONG_LINE = re.compile(
    r"第?(?P<line>[0-9]{1,2})[个条项题行]?.{0,4}?(?:[填写选弄搞]?错了?|不对|要改|改一下)"
)


def wrong_in_it(text: str) -> str:
    """That a summary is wrong, as a verb: "edit", or "change:6" where the line is named; or ""."""
    if len(text) > _LONGEST:
        return ""
    said = re.sub(r"[,，、。]", "", bare(text))
    if line := _WRONG_LINE.fullmatch(said):
        return f"change:{line['line']}"
    return "edit" if _WRONG_HERE.fullmatch(said) else ""
