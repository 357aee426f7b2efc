"""What people ask of the service itself, in their own words: to write less, to be read to, larger letters,
paper, another tongue; who has looked; where to give something.

Only a whole message counts, as with the commands: inside a story these are just words.
"""

from __future__ import annotations

import re

from dialogs.hear.text import bare, remembered

_BEGUN = (
    r"(?:请|麻烦|你们?|您|可以|可不可以|能(?:不能|否)?|会不会|有(?:没有|没得)?|想|要|我|以后|今后|就"
    r"|帮|给|怎[么样]|咋个?|在|哪[里点儿个]?|看|查|问|知道|晓得|把|那|都|到底)*"
)
"""No two of these begin alike, nor make up a third: there is one way to read a row of them."""
_ENDED = r"(?:了|吗|嘛|么|不|没得?|没有|一下|一哈|吧|啊|哈|哦|呢|谢谢|好不好|行不行|得不得|可以)*"
_NOT = r"(?:别|不要|不用|莫要?|请勿|停止|少)"
_AGAIN = r"(?:再|老是?|一直|总是?)*"
_NEWS = r"(?:消息|短信|信息|通知|东西|微信)"
_NIGHT = r"(?:晚上|夜里|夜间|半夜|大晚上|天黑了?|睡觉)"
_RINGS = rf"(?:再|给我|跟我)*(?:发|吵|打扰|响|推)(?:我|{_NEWS})*"
_MINE = r"我(?:家|们)?(?:自己)?的?"
_FILE = r"(?:资料|信息|档案|材料|东西|申请|隐私)"
_SEEN = r"(?:看|查|翻|打开|动|用)(?:过|了|到)"
_SOMEBODY = r"(?:谁|哪些人|哪个|什么人|有人|别人|人)+"
_TONGUES = (
    r"(?:普通|苗|布依|侗|水|彝|仡佬|土家|瑶|壮|客家|广东|贵州|四川|云南|湖南|本地|当地|土|家乡|老家|方)"
    r"族?(?:话|语|言)"
)
_FORM = r"(?:申请)?(?:表格?|书|材料)?"
_PHOTO = "(?:照片|图片|相片)"
_BEFORE = r"(?:你好|您好|我|那|个|份|张|表|申请|上次|上回|前几天|[昨前]天|之前|前头|先前|刚才|刚刚|的|,|，)*"
_DOES = r"(?:填|写|弄|搞|申请)"
_HALF = rf"(?:只|才|都|还)?(?:{_DOES}(?:到|了)?(?:一半|半截|半头)|没(?:有|得)?{_DOES}完)"
_AFTERWARDS = r"(?:我|的|现在|今天|想|要|可以|能不能|就|手机|没电|断|掉|有事|那|份|个|申请|表|,|，)*"
_GIVE = r"(?:捐款|捐赠|捐钱|捐物|捐|献爱心)"

_READERS = {
    "send-early": (
        rf"{_BEGUN}{_NIGHT}(?:的时候|里|了)*(?:就|都|请)*{_NOT}{_RINGS}{_ENDED}",
        rf"{_BEGUN}{_NOT}在?{_NIGHT}{_RINGS}{_ENDED}",
        r"(?:白天|早上|天亮)(?:再|才)发(?:消息|给我)(?:消息)?",
        r"(?:please )?(?:do not|don't|no) (?:messag\w+|writ\w+|text\w*|send).{0,24}(?:at night|evening|late)",
    ),
    "no-reminders": (
        rf"{_BEGUN}{_NOT}{_AGAIN}(?:给|跟|向)?我?{_AGAIN}(?:发|推送?|送){_NEWS}(?:给我)?{_ENDED}",
        rf"{_BEGUN}{_NOT}{_AGAIN}(?:吵|烦|打扰)我{_ENDED}",
        r"我?要?(?:退订|取消订阅)|td|unsubscribe",
        r"(?:please )?(?:stop|do not|don't)(?: keep)? (?:send|messag|text)\w*(?: me)?(?: any)?(?: more)?"
        r"(?: messages| texts)?",
    ),
    "looked": (
        rf"{_BEGUN}{_SOMEBODY}{_SEEN}{_MINE}{_FILE}?{_ENDED}",
        rf"{_MINE}{_FILE}(?:有没有|有没得|是不是|都|被|遭|给)*{_SOMEBODY}{_SEEN}{_ENDED}",
        r"who(?: has| have)? (?:looked at|seen|opened|read|viewed) my (?:file|data|papers|request)",
    ),
    "data": (
        rf"{_BEGUN}[看查](?:看|一下|一哈|下)?我(?:自己|以前|之前|上次|原来)*[填写交说](?:过|了|上来|的)*"
        rf"(?:内容|资料|东西)?{_ENDED}",
        r"我(?:以前|之前|上次)?[填写交](?:过|了)?些?(?:什么|啥|哪些|哪样)",
    ),
    "aloud": (
        rf"(?:我?(?:不识字|不认字|不认识字|认不[到得]字|看不懂字?|没读过书))?{_BEGUN}(?:念|读|朗读)(?:听|(?:给我|出来|出声|一下|一遍|大声)+听?){_ENDED}",
        r"我?(?:看不见|看不清|看不到)(?:字|屏幕|手机)",
        r"(?:can you |please )?read (?:it |this )?(?:aloud|out loud|to me)",
    ),
    "larger": (
        rf"{_BEGUN}字体?(?:太|好|也|有点)*(?:小|看不[清见到]楚?){{1,2}}(?:得很|很|了|点)*{_ENDED}",
        rf"{_BEGUN}(?:字体?)?(?:再|给我)*[调放弄变搞写]?(?:大一?[点些]|大字|调大|放大)(?:字|点)?{_ENDED}",
        r"(?:the )?(?:text|letters|font)(?: is| are)? too small|(?:larger|bigger) (?:text|letters|font)",
    ),
    "tongue": (rf"{_BEGUN}(?:说|讲|用|听得?懂|懂|换成?|会)*{_TONGUES}{_ENDED}",),
    "send-photo": (
        rf"{_BEGUN}(?:传|发|上传|拍|交){_PHOTO}{_ENDED}",
        rf"{_PHOTO}(?:老是|一直|都|也)?(?:传|发)不(?:上去?|出去?|了|成|得|动){_ENDED}",
        rf"{_PHOTO}(?:怎么|咋个?|在?哪[里点儿])(?:传|发|交|拍|上传){_ENDED}",
        r"how (?:do|can) i send (?:a |the |my )?(?:photos?|pictures?)",
    ),
    "speak": (
        rf"{_BEGUN}(?:发|用|说)?语音(?:说话?|发|来)?{_ENDED}",
        r"can i (?:send (?:a )?voice(?: message)?|speak)",
    ),
    "on-paper": (
        rf"{_BEGUN}(?:打印|印|复印)(?:出来|一?[份张])*{_FORM}(?:出来)?{_ENDED}",
        rf"{_BEGUN}[填拿用]*纸[质的版张]+{_FORM}填?{_ENDED}",
        r"(?:can i |i want to |how do i )?(?:print|have) (?:it |the |a )?(?:on paper|form|paper form)",
    ),
    "giving": (
        rf"(?:.{{0,6}}?(?:想|要|愿意|可以|能不能|怎么|哪[里儿点])(?:给.{{1,6}}?)?|有.{{1,8}}?想?|我)?{_GIVE}"
        r"(?!了|过|出|给我).{0,8}",
        r"(?:i want to |can i |how (?:do|can) i |where can i )?donate.{0,24}",
    ),
    "tell-me": (
        r"(?:要是)?有变化(?:了|就|请)*(?:告诉|通知)我(?:一声)?",
        r"(?:以后|今后|要是|如果|等)*(?:有|出)?(?:了|什么)?新?的?(?:政策|标准|规定|补助|补贴|救助)(?:有|要是|一)?"
        r"(?:什么)?(?:变化|变动|变|改|调整?|新的|下来|出来)?(?:了|动|化)*(?:的话|就|请|要|再)*"
        r"(?:告诉|通知|说|喊|叫|提醒)(?:我们?|一声|一下|给我)*",
        r"(?:please )?(?:tell|let) me (?:know )?(?:when|if) (?:the )?(?:rules|standards?) change",
    ),
    "resume": (
        rf"{_BEFORE}{_HALF}了?{_AFTERWARDS}(?:还在|在不在|在哪[里点儿]?|找不[到着]|不见了|(?:接着|继续)[填办弄写来]?)?{_ENDED}",
        r"(?:i )?(?:want to |would like to |can i )?(?:continue|go on with|finish) (?:my|the) "
        r"(?:form|request|application)",
    ),
    "rate": (
        rf"{_BEGUN}(?:评价|打分|评分|打个分|给个?好评|给个?差评)(?:你们|一下|服务)*{_ENDED}",
        r"满意不满意(?:在?哪[里点])?评?",
    ),
}
_VERBS = {verb: re.compile("|".join(readers)) for verb, readers in _READERS.items()}
_LONGEST = 40
"""Characters; who writes more tells something."""


@remembered(longest=16, most=2048)
def service_verb(text: str) -> str:
    """The verb (see `dialogs.turns.anytime.VERBS`) that a whole message means, or ""."""
    said = bare(text)
    if not said or len(said) > _LONGEST:
        return ""
    return next((verb for verb, reader in _VERBS.items() if reader.fullmatch(said)), "")
