"""What people say beside the matter, and what it means for how we talk to them: they ask something, will
come back later, cannot hear, are watched, or speak for a whole row of households.
"""

from __future__ import annotations

import re

from dialogs.hear.family import kin
from dialogs.hear.text import bare, remembered

_ASKS = re.compile(
    r"[?？]|(?:吗|么|呢)$|([要管批给算行办报得])不\1|(?<!要)(?<!是)不$|[有了过发批到下好得来完成办][^,，。;；\s]{0,8}(?:没得|没有|没)$|会不会|要不要|得不得|能不能|可不可以|是不是|有没得?有?|行不行"
    r"|怎么|怎样|咋|啷个|啥|什么|哪样|哪里|哪个|哪点|哪儿|多少|好多|好久(?![了都没不])|多久|几时|几天|几回|为何|凭哪"
    r"|\b(?:how|what|when|where|why|who|which|can i|do i|does|will|is it)\b"
)
_NOBODY = re.compile(r"(?<!有)(?:没得|没有|莫得)(?:哪个|哪样|啥子?|什么|好多|多少|几个)")
"""“没得哪个报” says that nobody pays, and asks nothing."""


@remembered(longest=16, most=2048)
def asks(text: str) -> bool:
    """Whether a message has the shape of a question."""
    said = text.strip()
    return len(said) > _A_WORD and _ASKS.search(_NOBODY.sub("", said.casefold())) is not None


_CLAUSE = re.compile(r"[,，。;；!！\s]+")


def clauses(text: str) -> list[str]:
    """The parts of a message between its marks; one at least."""
    return [one for one in _CLAUSE.split(text.strip()) if one] or [""]


_OF_PHOTOS = re.compile("拍|照片|几张|多少张|photo|picture", re.IGNORECASE)


def asks_of_photos(text: str) -> bool:
    """How many, of what, how: asked by who is to send some."""
    return asks(text) and bool(_OF_PHOTOS.search(text))


_A_WORD = 3  # characters: "没有", "莫得" are answers

_LATER = re.compile(
    r"(?:(?:我|先|让我|那我|那就|等|容我|给我)*"
    r"(?:等[下哈会]|等一[下哈会]|等[一几]?[天会]|明天|后天|改天|今晚|晚上|晚点|过[一两几]天|回头|下次|有空|空了|得空|忙完|稍后|稍等|迟点|以后|"
    r"等.{1,6}(?:回来|下班|放学|打电话))(?:我|再|了|又|来|就|跟)*.{0,8}(?:填|弄|办|说|来|搞|整|看|写|交|问|商量|申请|联系)"
    r"|(?:你|您|我|先|那)*等(?:一?[下哈]|一?会儿?)(?:我|让我|先|再|去|要)*(?:问|商量)(?:一?[下哈])?.{1,6}"
    r"|.{0,10}(?:等下|等哈|等会儿?|晚点|晚些|回头|待会)(?:我)?再?来?(?:填|弄|写|办|搞|整|答)"
    r"|(?:我|等我|那我)*(?:去)?(?:吃|煮|做|忙|喂|放|赶|睡|干).{1,6}再来?(?:填|弄|写|办|搞|整|答)"
    r"|(?:肚子)?(?:(?:饿|累|困)了)?,?(?:我|那我|让我)?先去?.{1,6}(?:再|回来|回头|等下|等会).{0,3}(?:填|弄|办|说|来|搞|整|看|写|交)"
    r"|(?:我|先|让我|等|容我|那我)*(?:去)?(?:问|商量|想|看)(?:一下|一哈|哈|下)?.{0,6}(?:再说|再来|再填|再弄|再讲)"
    r"|(?:我先|让我|等|等我|容我|那我)(?:去)?(?:问|商量)(?:一下|一哈|哈|下)?.{0,6}"
    r"|(?:我|让我|先|再|那我|容我)*(?:想想|考虑)(?:一下|一哈|哈|下|看|再说)?"
    r"|(?:我|那|就|先)*(?:停|歇|放)(?:一?[下哈]|一?会儿?|着)(?:再说|再来)?|(?:今天)?先(?:到这里?|这样)(?:再说)?"
    r"|(?:我|先|就|那|都)*(?:留|放|存|搁|摆)(?:着|起|到)[,，]?(?:等哈|以后|下次|明天|改天|回头|有空|得空)?(?:我)?再?(?:来)?(?:填|弄|办|说|写)?"
    r"|(?:i will |i'll |let me )?(?:come back |do it |ask )?(?:later|tomorrow)"
    r"|(?:let me|i will|i'll|i have to|i need to) (?:ask|talk to|check with) .{1,20})"
    r"(?:了|嘛|哈|吧|哦|啊)*"
)


def put_off(text: str) -> bool:
    """Whether somebody says that they will come back to it: "等我问哈儿子", "明天再填"."""
    return len(text) <= _SHORT and _LATER.fullmatch(bare(text)) is not None


_SHORT = 32
_BEGINS = re.compile(
    r"(?:我们?|我家|家里?|屋[头里]|俺家?|就是|那个|这个|然后|还有|因为|所以|但是|是这样)的?[嘛呢啊哈]*"
)


def only_begins(text: str) -> bool:
    """Whether a message is the beginning of a sentence that comes in pieces: "我", "家里", and so on."""
    return _BEGINS.fullmatch(bare(text)) is not None


_LOST = re.compile(
    r"(?:那|我|我们|现在|这下|这|到底|该|要|应该|又|也|真的|不晓得|不知道|,|，)*(?:咋个?|怎么|怎样|啷个|如何)(?:办|整|弄|搞|是好)(?:才好|才对|嘛|呢|啊|呀|哦|了)*"
    r"|(?:那|我|现在|,|，)*(?:没|莫)(?:有|得)?(?:办法|法|主意)了?"
    r"|what (?:should|can|do) (?:i|we) do(?: now)?"
)


def lost(text: str) -> bool:
    """Whether somebody asks what is to be done, and nothing more: "咋个办嘛"."""
    return len(text) <= _SHORT and _LOST.fullmatch(bare(text)) is not None


_WITHOUT_CODE = re.compile(
    r"(?:我|那个|这个|的|申请)*(?:(?:没有?|没得|莫得|找不到|记不[得到住]|不记得|不(?:知道|晓得)|忘(?:记)?了?|[搞弄]?丢了?)(?:什么|啥子?)?(?:编号|号码|那个号)"
    r"|(?:编号|号码)(?:也|都|被|我|[搞弄]|给)*(?:没有?|没得|莫得|找不到|记不[得到住]|不记得|不(?:知道|晓得)|忘(?:记)?|丢)(?:了)?)(?:怎么办|咋个?办|了|嘛|啊)*"
    r"|i (?:have no|lost (?:my|the)|don'?t (?:have|know) (?:my|the|a)) (?:code|number)"
)


def without_code(text: str) -> bool:
    """Whether somebody has not, or no longer, the code of their request."""
    return len(text) <= _SHORT and _WITHOUT_CODE.fullmatch(bare(text)) is not None


_MAY_HAVE = re.compile(
    r"(?:能不能|可不可以|得不得|够不够|能|可以|符合|合不合)(?:我|他|她|家)?(?:吃|得|享受|领|申请|评|拿|条件|批).{0,8}(?:吗|不|嘛|没|低保|五保|救助)"
    r"|给不给|批不批|(?:才|会|肯)(?:给|批)|得不得(?:到|钱)|(?:能|可以)?(?:得|给|拿)(?:好多|多少|几个)钱"
)


def asks_whether(text: str) -> bool:
    """Whether somebody asks if they, or somebody they name, may have it: "他能不能吃低保"."""
    return len(text) <= _SHORT and _MAY_HAVE.search(text) is not None


_OF_RULES = re.compile(r"补贴|补助|政策|低保|五保|特困|救助|条件|标准|津贴|贷款|证|手续|材料|规定|资格")


def names_a_rule(text: str) -> bool:
    """Whether a kind of help or a paper is named, so that the message may ask for it in its own way."""
    return _OF_RULES.search(text) is not None


_LEAVES = re.compile(
    r"^(?!.*(?:申请|request|application)).*(?:取消|退|停|不要|不吃|不领|放弃|leave|stop).{0,8}(?:低保|五保|特困|救助|dibao|tekun)"
)


def leaves_a_scheme(text: str) -> bool:
    """Whether somebody wants aid to end that they are paid already, and not take a request back."""
    return _LEAVES.search(text.casefold()) is not None


_CANNOT_HEAR = re.compile(
    r"聋|听不(?:见|到|清)|耳朵?(?:背|不好|不行)|听力.{0,3}(?:不|差|残)|(?:打|接)不(?:了|成|得)电话|不(?:能|会|便|方便)(?:打|接)电话"
    r"|(?:给我|只能|请)(?:给我)?(?:发|写)文字|文字(?:联系|回复|回我|沟通|交流)"
    r"|\bdeaf\b|hard of hearing|(?:can'?t|cannot) (?:hear|make (?:a )?(?:phone )?calls?|phone)"
)


def cannot_phone(text: str) -> bool:
    """Whether a telephone is of no use to them: deaf, hard of hearing, or not able to call."""
    return len(text) <= _ONE_SENTENCE and _CANNOT_HEAR.search(text.casefold()) is not None


_ONE_SENTENCE = 40

_CANNOT_WRITE = re.compile(
    r"(?:我|本人|俺|这个|人|年纪|老了|大了|也|又|都)*"
    r"(?:不(?:大|太|怎么)?(?:会|得|能)|打不来|写不来|认不[到得来])(?:打|写|认|识)?(?:几个|好多|手机|拼音)?的?字"
    r"|(?:我|本人|俺)?(?:只|就)(?:会|能|晓得)(?:说|讲)(?:话)?[,，]?不(?:会|能|得)?(?:打|写)字?"
    r"|(?:我|本人|俺|也|又|都)*(?:不识字|没(?:有)?读过书|没上过学|是文盲|打不来字|写不来字)"
    r"|(?:这|这个)?手机是.{1,6}的,?我?(?:也)?(?:不会|不晓得|搞不来|整不来|按不来)(?:怎么|咋个?)?(?:按|点|用|弄|整|搞)?"
    r"|i (?:can'?t|cannot|can not|don'?t know how to) (?:read|write|type)(?: (?:or|and) (?:read|write|type))?"
)
_AT_THE_END = re.compile(r"[了啊哦嘛的呀哈]+$")


def cannot_write(text: str) -> bool:
    """Whether somebody says of themselves that they cannot type, write or read, and nothing more."""
    said = _AT_THE_END.sub("", bare(text))
    return len(said) <= _SHORT and _CANNOT_WRITE.fullmatch(said) is not None


_OF_THE_HOUSE = f"(?:他|她|家里人|我?(?:{kin.one_of('spouse', 'parent-in-law', kin.OPEN)}))"
_WATCHED = re.compile(
    r"(?:看|翻|查|收|抢|偷看|检查).{0,3}(?:我|我们)的?手机|手机.{0,4}(?:被|遭|让)他.{0,3}(?:拿|收|管)"
    rf"|(?:怕|莫|别|不要|不能|不想|不敢|不准)(?:让|被|给|跟|告诉)?{_OF_THE_HOUSE}(?:们)?(?:又|会|回来)?(?:看|晓得|知道|发现)"
    rf"|{_OF_THE_HOUSE}(?:就|还)?(?:在旁边|在边上|守着|盯着)|(?:不敢|不方便)(?:打|接|讲|说)(?:电话|话)"
    r"|(?:checks|looks at|reads|takes|has) my phone|(?:he|she|they) (?:is|are) (?:next to me|here|watching)"
)


def watched(text: str) -> bool:
    """Whether somebody in danger may have their telephone read by whom they fear."""
    return _WATCHED.search(text.casefold()) is not None


_MANY = re.compile(
    r"(?:[2-9二两三四五六七八九十几]|好几|[1-9][0-9])个?(?:户|家)(?:人家?|人)?.{0,6}(?:要|想|都|申请|报|办|困难)"
    r"|(?:报|帮|替|办|申请).{0,4}(?:[2-9二两三四五六七八九十几]|好几|[1-9][0-9])(?:户|家)"
    r"|\b(?:two|three|four|five|six|several|[2-9]) (?:families|households|neighbou?rs)\b"
)


def of_many(text: str) -> bool:
    """Whether somebody speaks for several households: a village worker with a list."""
    return len(text) <= _ONE_SENTENCE and _MANY.search(text) is not None


_IN_A_ROW = re.compile(r"第[一二三四五六七八九十1-9](?:家|户|个)")


def one_of_many(text: str) -> bool:
    """Whether it is one household of such a list: "第一家，王大爷，独居"."""
    return _IN_A_ROW.match(bare(text)) is not None


_ONLY_COMPLAINS = re.compile(
    r"(?:你好|您好|我|想|要|[,，]){0,4}(?:投诉|举报|告|反映)[^,，。]{0,8}"
    r"|(?:i )?(?:want to |would like to )?(?:complain|make a complaint)[^,.]{0,40}"
)


def only_complains(text: str) -> bool:
    """ "我要投诉村干部" says of whom, and not yet what."""
    return _ONLY_COMPLAINS.fullmatch(bare(text)) is not None


_SCAMMED = re.compile(
    r"(?:被|遭|着|让)(?:人|电信?|网络?|网上|他|骗子|.{0,4})(?:骗|诈骗)(?:了|走|去|子|钱|[0-9一二三四五六七八九十几两]|$)"
    r"|(?:骗|诈骗)(?:走|去)了?.{0,8}[0-9一二三四五六七八九十几两]+(?:百|千|万|块|元)"
    r"|(?:手续费|保证金|解冻费|好处费|骗子|验证码|银行卡号).{0,14}(?:我|妈|爸|老人|她|他).{0,3}(?:就)?(?:转|打|汇|交|给)(?:了|过去|他)"
    r"|\b(?:i was|been|got) (?:scammed|cheated|tricked)|\bscammed (?:me|us|my)"
)


_OF_OURS = re.compile(
    r"低保|五保|特困|救助|补助|补贴|名额|干部|支书|村长|村里|主任|组长|办事员|工作人员|窗口|dibao|tekun|\baid\b|official"
)


def scammed(text: str) -> bool:
    """Whether money is gone to a cheat: minutes count, the police and the bank come first."""
    return _SCAMMED.search(text.casefold()) is not None


def by_strangers(text: str) -> bool:
    """Whether it has nothing to do with assistance or who gives it: then a complaint to us leads nowhere."""
    return _OF_OURS.search(text.casefold()) is None


_TOLD_NO = re.compile(
    r"(?:村里?|组长|支书|主任|干部|窗口|镇里|镇上|乡里|他们|人家|工作人员|办事员).{0,4}(?:说|讲|喊)(?:我|我家|我们)?.{0,14}"
    r"(?:不给|不行|不得行|不够|不符合|不合|不能|没资格|不算|轮不到|(?:没有?|没得)名额|名额.{0,3}(?:满|没|不够|用完|分完))"
    r"|(?:village|clerk|office|they).{0,12}(?:said|told me).{0,20}(?:not|can'?t|cannot|no)"
)


def told_no(text: str) -> bool:
    """Whether somebody was sent away by word of mouth, without a request and without a paper."""
    return len(text) <= _ONE_SENTENCE and _TOLD_NO.search(text.casefold()) is not None


_OF_A_NOTICE = re.compile(
    r"【[^】]{2,20}】|《[^》]{4,30}》|关于.{2,40}(?:的?通知|公告|方案|函|意见)|各(?:乡镇|镇街|村|街道|社区|单位)|特此|(?:通知|公告)如下"
    r"|广大(?:居民|村民|群众)|转发|请(?:各|大家|互相转告)|截止(?:时间|日期|到)|点击(?:下方|链接|领取|登录)|https?://|扫码|名额有限|逾期"
    r"|(?:民政局|人民政府|办公室|镇政府|村委会|居委会)(?:宣|印发|$)|notice to all|click (?:here|the link)"
)
_A_NOTICE = 40


def forwarded(text: str) -> bool:
    """Whether somebody passes on a notice or an advertisement, and writes nothing of their own."""
    return len(text) >= _A_NOTICE and len({hit[0] for hit in _OF_A_NOTICE.finditer(text.casefold())}) >= 2


_ONESELF = re.compile(
    r"(?:不是|没有|没)?(?:别人|反映别人)?[,， ]*(?:就|其实|有难处的)*(?:是)?(?:我|我们)"
    r"(?:自己|本人|家|自家)?(?:本人|家里)?(?:的)?(?:有?困难)?|(?:it'?s |it is )?(?:me|myself|for myself|us)"
)


def only_oneself(text: str) -> bool:
    """Whether it says "it is I myself" and no more."""
    return _ONESELF.fullmatch(bare(text)) is not None


_AFRAID = re.compile(
    r"不敢(?:说|留|写|讲)(?:真?名|姓|名字|是哪个)?"
    r"|(?:怕|担心)(?:被)?(?:打击)?(?:报复|得罪|(?:他们?|别人|村里|人家|人)?(?:知道|晓得|整我|找我麻烦))"
    r"|afraid|scared (?:of|to)|revenge"
)


def afraid(text: str) -> bool:
    """Whether who speaks fears to be known."""
    return _AFRAID.search(text.casefold()) is not None


_DID = re.compile(
    r"[^没莫不]*我[^没莫不]*(?:找到|拿|带|补|交|发|送|寄|办|搬|换|出院|收到|签|回)[^没莫不]{0,6}"
    r"(?:了|来|去|给你们|好)[啊哈哦嘛吧]*"
)


def tells_of_themselves(text: str) -> bool:
    """Whether it is told what was done or will be, and nothing asked: "身份证我找到了", "发票我明天拿来"."""
    return not asks(text) and _DID.fullmatch(bare(text)) is not None
