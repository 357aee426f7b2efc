"""Typed text made comparable: width, case, Guizhou words, common slips of the pinyin keyboard."""

from __future__ import annotations

import re

from dialogs.hear.text import tidy

LONGEST, HEAD = 300, 180
"""Characters that are read for meaning, and how many of them from the beginning. (Danger: in all of them.)"""

STANDARD: dict[str, str] = {
    # the standard word, then how it is typed: slips of the keyboard, traditional characters, Guizhou speech
    "低保": """低宝|底保|地保|低报|抵保|底宝|氐保""",
    "救助": """救住|就助|救注|救组|舅助|救济|九助|旧助|jiuzhu|jiu zhu""",
    "临时": """零时|林时|邻时|淋时|linshi|lin shi""",
    "申请": """申青|深请|申情|身请|伸请|生请|升请|声请|神请|shenqing|shen qing""",
    "进度": """进渡|近度|进都""",
    "材料": """材科|才料|财料|材料表""",
    "公示栏": """公式栏""",
    "户口": """户囗|护口""",
    "撤销": """撒销|切销""",
    "符合": """符和|付合|够格""",
    "投诉": """投述|头诉""",
    "举报": """举抱""",
    "贫困": """贫苦""",
    "补贴": """补帖|补贴金|福利费|津补贴""",
    "残疾": """残急|残废""",
    "人工": """人功|仁工""",
    "apply": """aply|appply|aplly|appy""",
    "assistance": """assistence|asistance|assistanse|assistace""",
    "eligible": """eligable|elegible|eligble|elligible""",
    "工作": """工做|活路|差事""",
    "账": """帐""",
    "补": """補""",
    "请": """請""",
    "钱": """錢""",
    "帮": """幫""",
    "户": """戶""",
    "吗": """嗎""",
    "么": """麼""",
    "领": """領""",
    "报": """報""",
    "为": """為""",
    "时": """時""",
    "间": """間""",
    "办": """辦""",
    "条": """條""",
    "贴": """貼""",
    "进": """進""",
    "问": """問""",
    "医": """醫""",
    "怎么办": """咋个整|啷个整|咋整|哪个整|咋个办|咋办|怎么整|咋搞|咋个搞|啷个办|怎个办|咋办法""",
    "怎么弄": """咋个弄""",
    "为什么": """为啥子|为哪样|为啥""",
    "凭什么": """凭啥子|凭哪样|凭啥""",
    "做什么": """做哪样|搞哪样|搞啥子""",
    "什么": """哪样子|哪样|啥子|么子|啥""",
    "怎么": """咋个|啷个|咋子|咋|如何""",
    "怎么样": """咋样""",
    "没有": """莫得|没得|冇得|木得|某得""",
    "多少钱": """好多钱""",
    "多少天": """好多天""",
    "多少": """好多|几多""",
    "多久": """好久|好长时间|多长时间|多长""",
    "什么时候": """几时|哪时候|哪哈|哪阵""",
    "哪部门": """哪个部门|哪个单位|哪个科|哪个局""",
    "哪里": """哪个地方|哪凼|哪点|哪堂|哪儿|那点""",
    "哪村": """哪个村""",
    "哪月": """哪个月""",
    "哪张卡": """哪个卡""",
    "哪银行": """哪个银行""",
    "哪里办": """那里办|哪凼办""",
    "在哪办": """在那办""",
    "谁": """哪个""",
    "孩子": """娃儿|娃娃|细娃|小娃|崽崽|小孩""",
    "婴儿": """奶娃""",
    "女儿": """姑娘家""",
    "我女儿": """我姑娘""",
    "家里": """屋头|屋里头""",
    "我家里": """我家头""",
    "我": """俺""",
    "我要": """woyao|wo yao""",
    "我家": """wojia|wo jia""",
    "妻子": """婆娘|老婆|媳妇""",
    "我丈夫": """我男的""",
    "丈夫": """男人|老公|爱人""",
    "老人": """老者|老倌|老奶|老太婆|老太|阿婆|公公""",
    "父亲": """老汉|爸爸|爹|老爹|老爸|老汉儿""",
    "母亲": """老妈|妈妈""",
    "我母亲": """我妈妈|我妈""",
    "我父亲": """我爸爸|我爸""",
    "邻居": """寨邻|隔壁|对门""",
    "村里": """寨子|村头|寨上""",
    "附近": """团转""",
    "可怜": """造孽""",
    "困难": """恼火|老火|造业""",
    "受不了": """遭不住|遭不起""",
    "被": """遭""",
    "知道": """晓得""",
    "不认识": """认不到""",
    "叫我": """喊我""",
    "叫个": """喊个""",
    "叫": """喊""",
    "说一下": """摆一哈|摆哈""",
    "看看": """看哈""",
    "问问": """问哈""",
    "一下": """一哈""",
    "查查": """查哈""",
    "可不可以": """得行不|要得不|行不行|得不得""",
    "好的": """要得""",
    "符不符合": """合不合|够不够格""",
    "不要": """莫要|莫""",
    "不用": """不消""",
    "不办了": """不整了|不搞了|不弄了""",
    "办好": """整好""",
    "办得": """整得""",
    "不会弄": """整不来|搞不来|弄不来|整不成""",
    "不懂": """搞不懂""",
    "谢谢": """难为|多谢""",
    "": """嘎|嘛|噻|哈儿|咯|哒""",
    "手机": """老年机""",
    "政府": """政府里""",
    "镇里": """镇头|乡头|乡里|街道办|办事处|乡镇""",
    "五保": """五保户""",
    "特困": """特困户""",
    "领低保": """吃低保|拿低保|享受低保|得低保|吃上低保|领到低保""",
    "领五保": """吃五保|享受五保""",
    "办个": """弄个|搞个""",
    "户口本": """户口簿""",
    "公示": """告示|张榜""",
    "消息": """回音|音信|下文|音讯|回信""",
    "丢了": """被偷了|遗失了|搞丢了|弄丢了|搞不见了|不见了|找不到了|找不着了|搞落了""",
    "真人": """活人""",
    "儿子": """幺儿""",
    "爷爷": """公爹""",
    "不知道": """不晓得|认不得|搞不清楚""",
    "没有钱": """没钱|缺钱|拿不出钱|没前|meiqian|mei qian""",
    "厉害": """凶火""",
}

SAID_AS: dict[str, str] = {
    said: standard for standard, typed in STANDARD.items() for said in "".join(typed.split()).split("|")
}
"""What is typed, and the word it stands for. Of two that fit in one place the longer one wins."""

_SWAP = re.compile("|".join(map(re.escape, sorted(SAID_AS, key=len, reverse=True))))
_SEAM = re.compile(r"(?<=[a-z])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-z])")
_NOISE = re.compile(r"[^\w]+|_+")
_LATIN = re.compile(r"[a-z0-9]+")

_COURTESY = re.compile(
    r"^(请问一下|请问|我?想?问一?下|我?想问问|我想请教|麻烦问一?下|你好|您好|同志|老师)+ ?"
)
_PARTICLES = re.compile(r"[啊呀呢吧哦啦噢嘞哇撒耶]")
_MAY_I = re.compile(r"能不能够?|可不可以|可以不可以|能否|可否|是不是|是否|会不会|要不要|有没有")
_MAY = re.compile(r"能够|可以")
_SHORT = {"是": "是", "会": "会", "要": "要", "有": "有"}
_OPEN = ("怎么", "什么", "多少", "哪", "谁", "几")  # these ask for more than yes or no
_AT_END_NOT = re.compile(r"不$")
_AT_END_NONE = re.compile(r"(?<!有)没$|没得$")
_SUM = re.compile(r"[0-9一二三四五六七八九十百千万两几零]+(?=[多来几]?(岁|块|元|万|口人|个人|平|亩|斤))")


_RUN_TOGETHER = {
    "im": "i am", "ive": "i have", "id like": "i would like", "id rather": "i would rather", "dont": "do not",
    "cant": "cannot", "wont": "will not", "doesnt": "does not", "didnt": "did not", "isnt": "is not",
    "arent": "are not", "havent": "have not", "hasnt": "has not", "wasnt": "was not", "couldnt": "could not",
    "wouldnt": "would not", "whats": "what is", "wheres": "where is", "whos": "who is", "hows": "how is",
    "theres": "there is", "thats": "that is", "hes": "he is", "shes": "she is", "youre": "you are",
    "theyre": "they are", "weve": "we have", "can not": "cannot",
}  # fmt: skip
"""English words that are run together in speech, without the apostrophe that is rarely typed."""

_APART = re.compile(rf"\b(?:{'|'.join(_RUN_TOGETHER)})\b")


def plain(text: str) -> str:
    """One line of standard words, cut to what is worth reading. Never raises, whatever was typed."""
    line = tidy(_ends(text))[: 2 * LONGEST].casefold().replace("'", "").replace("\u2019", "")
    line = _APART.sub(lambda hit: _RUN_TOGETHER[hit[0]], line)
    line = _NOISE.sub(" ", standard(line)).strip()
    return _even(line) or line


def _ends(text: str) -> str:
    """Of a long message its beginning and its end, where people put what they want."""
    text = text.strip()
    return text if len(text) <= LONGEST else f"{text[:HEAD]} {text[HEAD - LONGEST :]}"


def standard(text: str) -> str:
    """The same text in standard words: dialect, slips of the keyboard and traditional characters turned."""
    return _SWAP.sub(lambda hit: SAID_AS[hit[0]], _SEAM.sub(" ", text))


def _even(line: str) -> str:
    """Without what carries no meaning: courtesies, particles, sums, ways to ask "may I"."""
    line = _PARTICLES.sub("", _COURTESY.sub("", line)).strip()
    line = _AT_END_NONE.sub("没有", _AT_END_NOT.sub("吗", line))
    line = _SUM.sub("数", line)
    if len(line) < 3:
        return line
    asked, times = _MAY_I.subn(lambda hit: _SHORT.get(hit[0][0], "能"), line)
    asked = _MAY.sub("能", asked)
    return asked + "吗" if times and asked[-1] != "吗" and not any(word in asked for word in _OPEN) else asked


def words(line: str) -> list[str]:
    """The Latin words and numbers of a plain line."""
    return _LATIN.findall(line)
