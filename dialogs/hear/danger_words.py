"""What people write when something must happen now, by kind. Data only: `danger` reads it.

Words for one kind stand together, so that somebody who knows how people talk can add a line. The lines are
regular expressions; gaps are always bounded (`.{0,6}`): a long message costs no more than its length.
"""

from __future__ import annotations

_NO = "(?:没有?|没得|莫得|莫有|莫|冇|无|没的)"
_CHILD = (
    "(?:孩子|小孩|细娃|娃娃|娃儿|娃崽|娃|崽崽|幺儿|孙子|孙女|孙孙|外孙|儿子|女儿|婴儿|奶娃|宝宝|小的|学生"
    "|弟弟|妹妹)"
)
_PARENTS = "(?:爸妈|父母|爹妈|大人|爸爸妈妈|爹娘)"
_DAYS = "(?:好几|几|一|两|二|三|四|五|六|七|[0-9]{1,2})(?:整)?(?:天|日|顿|餐)"
_ABUSER = (
    "(?:老公|丈夫|男人|男的|前夫|男朋友|婆婆|公公|爸爸?|爹|老汉|妈妈?|后妈|后爸|继父|继母|养父|儿子|儿媳"
    "|媳妇|老婆|婆娘|他们?|她们?|哥|叔|邻居|别人|有人|人家|村霸|混混)"
)
_VICTIM = (
    "(?:我(?!们?的?(?:电话|手机|号|微信|银行|卡|座机))|妈|爸|奶|爷|娃|孩子|小孩|老人|老婆|媳妇"
    "|人(?!家|民|工|口))"
)
_BEAT = "(?:打|揍|殴打|捶|锤|踢|踹|掐|砍|捅|扇|煽|抽|虐待?)"

# In this order: where a message fits two kinds, the first one decides whom to call first.
PATTERNS: dict[str, tuple[str, ...]] = {
    "suicide": (
        r"自杀|自尽|自残|寻短见|轻生|想不开|割腕|割脉|上吊|吊颈|跳楼|跳河|跳水库|跳崖|跳桥|跳井|遗书|遗言",
        r"绝路",
        r"(?:不|莫|没)(?:太)?想(?:再|在|要)?活|不愿(?:意)?(?:再)?活|不(?:要)?活了",
        r"活不(?:下去|下克|成了|起了|下了)",
        r"活(?:够|腻|厌|累)了?|不想在(?:这)?(?:个)?(?:世|人世)|不想(?:再)?醒(?:来|过来)|没有?勇气活",
        r"(?:没得|莫得|没有?)活路(?!做|干|可|找)|(?:想|要|去)喝药",
        r"活(?:着|起)(?:好|太|真|很|这么|恁)?(?:累|苦|难受|遭罪)",
        r"活(?:着|起)(?:也|都|还|有|真|太)?.{0,4}(?:没|莫|冇|有什么|有啥|有哪样|干什么|做什么|搞哪样|整哪样)",
        r"(?:不如|不若|巴不得|恨不得)死|死了(?:算|就算|还好|干净|倒好|拉倒|才好|就好)|死掉算|一了百了",
        r"让我(?:去)?死|等死",
        r"(?:想|(?<![快就都得怕])要|准备|打算|只有|只能|干脆|不如)(?:去)?死(?!你|我了|他|她|机|人|守|磕|者|亡|因|活)",
        r"(?:想|要|准备|打算|只有|只能|干脆)(?:去)?(?:寻死|了断|了结|一走了之)",
        r"(?:结束|了结|了断).{0,4}(?:生命|性命|一生|命|这辈子)",
        r"(?:喝|吃|吞|干)(?:了|点|下)?(?:一?瓶|几颗|好多|整瓶)?(?:农药|敌敌畏|百草枯|老鼠药|耗子药|毒药|安眠药|除草剂)",
        r"死(?:给|在).{0,6}(?:看|面前)|(?:一起|一路|同归于)(?:去)?(?:死|尽)",
        r"我(?:真的?|实在)?(?:撑|熬|坚持)不(?:下去|住)",
        r"(?:want|wanna|going|gonna|ready|wish|rather|like) (?:to )?(?:die|be dead|end (?:it|my life))",
        r"kill(?:ing)? my ?self|suicid|end(?:ing)? my (?:own )?life|better off dead|hang my ?self|slit my",
        r"jump off",
        r"(?:don'?t|do not) (?:want|wanna) (?:to )?(?:live|be alive|exist|wake up)|(?:can'?t|cannot) go on",
        r"no (?:reason|point|will) (?:to|in|of) liv|i wish i (?:was|were) dead|life is(?: not|n'?t) worth",
        r"tired of living",
        r"\bxiang ?si\b|\bzi ?sha\b|\bbu ?xiang ?huo",
    ),
    "violence": (
        r"家暴|家庭暴力|暴力|虐待|强奸|强暴|性侵|猥亵|非礼|绑架|拐卖|拐走|软禁|杀人|砍人|打死人|打人了|动刀",
        r"持刀|动手打",
        rf"{_ABUSER}.{{0,6}}?{_BEAT}(?:了|得|伤|死|骂)?{_VICTIM}|{_ABUSER}.{{0,5}}(?:把|将)我.{{0,4}}{_BEAT}",
        rf"{_ABUSER}.{{0,4}}(?:威胁|恐吓)|把我(?:们)?.{{0,3}}(?:关|锁|绑)",
        rf"{_BEAT}(?:了|死|伤|起)?(?:老婆|媳妇|婆娘|老人|孩子|小孩|娃娃?|妻子|女人|老妈|老娘)",
        rf"(?:打|揍|捶|踢|掐){_VICTIM}",
        rf"(?:挨|遭)(?:他|她|人|老公|男人|婆婆|儿子|婆娘|家里人)?{_BEAT}",
        r"被(?!子|套|褥|单).{0,6}?(?:打(?:了|伤|得|死|骂|昏|晕|哭|成|$|[,，。!])|揍|捅|掐|威胁|恐吓|关起来|追杀|欺负|侵犯|砍[了伤死])",
        r"被(?:他|她|人|老公|丈夫|男人|家人|爸|妈|儿子|婆婆|前夫|邻居).{0,4}(?:打|砍|锁在|关在|绑)(?!电|印|回|扰|断|工)",
        r"(?:要|想|扬言|威胁).{0,2}(?:杀|砍|打死|弄死|整死|捅|烧死)(?:了|死)?(?:我|人|他|她|全家|娃|孩子|老婆)",
        r"(?:拿|提|举)(?:起|着|了|出)?(?:一?把)?(?:刀|斧|菜刀|砍刀|柴刀|枪)",
        rf"{_ABUSER}.{{0,3}}(?:不准|不让|不许)(?:我|我们|她|娃)?(?:出门|出去|吃饭|回家|进门|走)",
        r"\b(?:beat|hit|punch|chok|strangl|stab|slap|kick|attack|threaten)\w*"
        r" (?:me|her|him|us|my (?:wife|mother|mum|mom|kid|child|son|daughter|brother|sister)\w*)\b",
        r"(?:beaten|hit|attacked|stabbed|punched|kicked) by (?:my|him|her|his|someone|them|the man|a man)",
        r"\babus(?:e|es|ed|ive|ing)\b|domestic violence|\brap(?:e|ed|ing)\b|has a (?:knife|gun)",
        r"lock(?:ed|s) me",
        r"(?:kill|hurt|hurting|hurts) (?:me|us|her)\b(?! (?:foot|leg|back))|being (?:beaten|hit|attacked)",
        r"afraid of my husband",
    ),
    "fire": (
        r"着火|起火|失火|走火|[着起]大火|火烧(?:房|屋|起来|到)|(?<!发)烧起(?:来|火)|燃起来|燃大火",
        r"(?:正在|还在|在)(?:燃|烧着)|正在烧",
        r"(?:房子?|屋头|屋|家|厨房|厂|山|林子|柴|铺子?)(?:里|头)?(?:在|都|正在|正|被|又)?(?:燃|烧)(?:起|着|得|大|了起)",
        r"大火|火(?:好|太|很|越来越|烧得好?)大|火大得|(?:火|都)灭不|灭不(?:了|熄)|救火|冒(?:浓|黑|大)烟",
        r"冒烟了|爆炸",
        r"煤气(?:泄漏|漏|罐漏|炸)|燃气(?:泄漏|漏)|液化气(?:泄漏|漏)|天然气(?:泄漏|漏)|漏煤气",
        r"on fire|in flames|caught fire|is burning|are burning|there(?:'s| is) a fire|gas leak|explosion",
        r"^(?:fire ?)+$",
    ),
    "collapse": (
        r"昏倒|昏过[去克]|昏死|昏迷|晕倒|晕过[去克]|晕死|晕厥|休克|不省人事|(?:叫|喊|摇)不醒|失去意识",
        r"口吐白沫|抽搐|扯风",
        rf"{_NO}(?:意识(?!到)|知觉|呼吸|心跳|脉搏|气了)|吐血|吐了?(?:好多|很多|一摊|一地)血|咳血|大出血",
        r"止不住|血流不止|流血不止",
        r"流了?(?:好多|很多|一地|不少)血|(?:快|要|就)(?:断气|落气|没气)|(?:不能|不会|停止)呼吸|呼吸困难",
        r"心跳停|心脏骤停",
        r"(?:出|喘)不(?:了|来|起|上|过|赢)气|胸口痛得|(?:心脏病|心梗|脑溢血|癫痫|羊癫疯)(?:犯|发)",
        r"(?:突发|突然|刚刚?).{0,4}(?:中风|脑溢血|脑出血|脑梗|心梗|心脏病|倒地|倒下|倒了|不动)|病危|抢救",
        r"(?:出|闹)(?:了)?人命|要死人|死人了|(?:快|就要|快要)死(?:了|克|去)|救命(?!钱|恩|稻草|药)|快来人",
        r"120快",
        r"(?:人|爸|妈|爹|娘|老人|老伴|奶奶?|爷爷?|公公?|婆婆?|娃娃?|孩子|老公|老婆|眼看|看到|快)"
        r"(?:怕是|好像|可能|都|要|就|快)*(?:不行了|不得行了)",
        r"(?:农药|煤气|一氧化碳|食物|药物|蘑菇|菌子|菌|酒精)中毒|中毒了|触电|电到了|被电(?:了|到|倒)|溺水",
        r"落水|被蛇咬|蛇咬",
        r"掉(?:到|进|下|在)?(?:河|水|井|塘|崖|悬崖|坑|水库)(?:里|头|去|下)|(?:人|娃|孩子).{0,3}被?淹|被埋",
        r"埋在|压在.{0,5}[下底]",
        r"(?:摔|跌|滚|撞).{0,8}(?:动不了|起不来|不动了|不醒)|难产|羊水破|要生了",
        r"unconscious|pass(?:ed|ing) out|faint(?:ed|ing)|collaps(?:ed|ing)|not breathing",
        r"(?:can'?t|cannot|stopped) breath",
        r"heart attack|having a stroke|bleeding (?:a lot|badly|heavily|out|to death)",
        r"(?:vomit|cough|throw)\w* (?:up )?blood",
        r"seizure|\bdying\b|drown|electrocut|overdos|poison(?:ed|ing)|won'?t wake|call (?:an )?ambulance",
        r"not responding",
    ),
    "child": (
        rf"{_CHILD}.{{0,8}}{_NO}人(?:管|带|照|看|要|养|喂|领|接|抚养|监护|理)",
        rf"{_CHILD}.{{0,8}}(?:丢了|丢失|走丢|走失|失踪|不见|流浪|离家出走|跑丢|找不[到着](?!工|事|活|媳|对象|老婆|钱|路|学))",
        rf"{_CHILD}.{{0,8}}(?:(?:自己)?一个人?(?:在家|在屋)|独自(?:在家|一人|在屋|生活|过)|被.?(?:丢|扔|抛弃|遗弃|拐|抱走|关|锁)|饿[得着了起])",
        rf"{_NO}人(?:管|带|照顾|照看|看|要|养|喂).{{0,4}}{_CHILD}|弃婴|孤儿.{{0,6}}{_NO}人",
        r"捡[到得了](?:个|一个)?.{0,3}(?:娃|孩|婴)",
        rf"把{_CHILD}.{{0,2}}(?:丢|扔|甩|抛|撇)",
        rf"(?:丢下|抛下|扔下|遗弃|抛弃|不管|丢弃|甩下|撇下|留下).{{0,5}}{_CHILD}",
        rf"{_PARENTS}(?:都|全)?(?:不管|不要|跑了|不在了|死了|没了|走了).{{0,12}}(?:{_CHILD}|{_NO}人管)",
        rf"{_CHILD}.{{0,8}}{_PARENTS}(?:都|全)?(?:不管|不要|跑了|不在了|死了|没了)",
        r"(?:child|children|kids?|baby|son|daughter|toddler|infant|boy|girl)"
        r"(?:'s| is| are| was| were| has been)? (?:all |left |home |at home )*"
        r"(?:alone|missing|lost|abandoned|unattended|neglected|starving|hungry)",
        r"(?:nobody|no one|no-one) (?:\w+ ){0,4}(?:child|children|kids?|baby|babies)",
        r"abandon\w* (?:\w+ ){0,2}(?:child|children|kids?|baby)|lost my (?:child|son|daughter|kid|baby)",
    ),
    "hunger": (
        rf"(?:{_NO}|不得)(?:有|得)?(?:什么|啥子?|哪样|东西|一点|一口|一颗|一粒|钱买|钱)?"
        r"(?:饭吃|米吃|粮吃|吃的|吃勒|吃嘞|东西吃|粮食|食物|口粮|米下锅|米饭吃|米了|粮了|饭了|东西可吃|得吃|东西填肚)",
        rf"{_NO}(?:得|有)(?:吃|米|粮|饭)(?!过|药|完|亏|早|午|晚|素|呢?$|店|票|补|局|站)|{_NO}(?:得|的)吃",
        rf"{_NO}(?:油|盐|菜){_NO}米",
        r"吃不(?:上|起|到|成)(?:一口|一顿|热)?(?:饭|东西|了|米|$)|饭都?吃不|饭都(?:没|莫)|吃不饱",
        r"(?:吃的|饭|米|粮食?)(?:东西)?[都也](?:没|莫)|有?上顿没下顿|吃了上顿",
        r"揭不开锅|锅都?(?:揭|打)不开|断粮|断顿|断炊|缺粮|米缸",
        r"(?:米|粮食?|面)(?:也|都)?(?:吃)?(?:完|没|光)了|没粮",
        rf"买不起(?:米|菜|吃|饭|粮|奶粉|油|盐)|{_NO}钱(?:吃饭|买米|买吃|买菜|买粮|买奶|买饭)|钱都没得吃",
        rf"饿(?:了|着|起)?{_DAYS}",
        rf"{_DAYS}(?:都|来|了|也)?(?:没|莫|没有|没得|莫得|不)(?:有|得)?(?:吃(?!药|素|肉|过药)|进食|沾米|饭)",
        r"饿(?:得|起|的)(?:很|不行|受不|慌|头昏|头晕|发昏|走不|哭|站不|没)|(?:快|要|都|就要|快要)饿",
        r"饿[死昏晕倒](?!鬼)|饿饭|饿肚|挨饿|好饿",
        r"(?<!不)讨饭|要饭吃|讨口|靠捡.{0,4}吃",
        r"nothing (?:left )?to eat|\bno (?:more )?(?:food|rice)\b|starv(?:e|ing)",
        r"(?:without|out of|need|any) food|no money for food",
        r"(?:haven'?t|not|didn'?t|hasn'?t) eat(?:en)?(?: anything| food)? (?:for|in|since|all)|hungry",
        r"(?:can'?t|cannot) (?:afford|buy) (?:any )?(?:food|to eat|rice)|not enough (?:food|to eat)",
    ),
    "homeless": (
        rf"{_NO}(?:有|得)?(?:个)?(?:地方|地点|处|房子?|屋|家|地头|塌塌|踏踏|窝|住处)(?:可)?(?:住|睡|去|落脚|安身|歇|呆|待|回|躲)",
        rf"{_NO}(?:有|得)?(?:住处|住的|住勒|容身|落脚)|无家可归|流落|露宿|流浪|{_NO}家(?:可)?[回归]",
        r"有家(?:都)?(?:不能|不敢|回不)",
        r"(?:睡|躺|歇|困)(?:在|到|起)?了?(?:外面|外头)",
        r"住(?:在|到)?(?:大街|街边|路边|马路|桥洞|桥底|山洞|涵洞|车里)",
        r"(?:睡|躺|歇|呆|待)(?:在|到|起)?了?(?:街上?|大街|街边|路边|马路|桥洞|桥下|桥底|车站|公园|屋檐|山洞|涵洞|坝子|地下通道|露天|野外)",
        r"(?:被|遭).{0,6}[赶撵](?:出|走)|[赶撵]我们?(?:出|走)|把我们?[赶撵]",
        r"今(?:晚|夜|天晚上).{0,6}(?:住哪|睡哪|去哪|不知道住|不晓得住)",
        r"homeless|(?:no ?where|no place|nowhere) (?:else )?(?:to|for)|no (?:home|roof|shelter)\b",
        r"on the streets?\b",
        r"sleep(?:ing)? (?:(?:on|in) the street|rough|outside|under a bridge|at the station|in my car)",
        r"(?:kicked|thrown|threw|evicted|kick)(?: me| us)?(?: out)? (?:of|out|from)|\bevicted\b",
    ),
}

# Said with wrong characters of the right sound (不想火了, 没范吃). Only phrases that sound like nothing else.
SOUNDS: dict[str, tuple[str, ...]] = {
    "suicide": ("不想活", "活不下去", "不如死了", "死了算了", "喝农药"),
    "violence": ("老公打我", "他打我", "拿刀砍", "家庭暴力"),
    "fire": ("房子着火", "家里着火", "房子燃起来", "烧起来了"),
    "collapse": ("不省人事", "没有呼吸", "喊不醒", "昏过去"),
    "child": ("没人管孩子", "孩子没人管", "娃娃没人管", "娃没人管"),
    "hunger": ("没饭吃", "没得饭吃", "莫得饭吃", "没得吃的", "莫得吃的", "揭不开锅", "没有吃的", "没东西吃"),
    "homeless": ("没地方住", "没得地方住", "莫得地方住", "没地方睡", "无家可归"),
}

# Idioms that only look like danger; taken out before reading.
IDIOMS = (
    r"[笑热累气急困冷烦忙吓羞渴美爱恨晒臭丑贵闷堵难愁]死(?:我|人|个人|你|了|他|她|咯|啦)+(?!算|才|就好)",
    r"(?:累|热|困|忙|冷|气|急|烦|渴)[得到](?:要|想|快|快要|半)死|(?:累|热|忙|冷|急|烦)得?快?不行了",
    r"想死(?:你|他|她|我了)|打死我?(?:也|都)不|死活|死机|死党|半死不活|死亡证明|死角|死板",
    r"打我们?的?(?:电话|手机|号码?|微信|座机|银行卡|卡上|卡里|账)|打[个过了]?电话",
    r"打[工算听印针鱼卡款牌麻扫湿]|打点滴",
    r"火锅|火车|发火|上火|冒火|火腿|打火|火爆|火气|灶火|香火|火箭|红火|没有?吃过亏|没有?吃药|发烧|低烧|高烧",
)

# "火灾能申请救助吗", "失火了怎么申请补助": about the rules, not about now.
POLICY = (
    r"(?:能|可以|可不可以|怎么|怎样|咋个?|如何|哪里|哪儿|要|符合|算|够|想|来|给|是不是|有没有)不?.{0,8}"
    r"(?:申请|申报|领|补助|补贴|救助|报销|赔|办理|享受|政策|保险|低保)",
    r"政策|条件|(?:什么|哪些|多少|啥子?|哪样).{0,6}(?:补助|补贴|救助|材料|证明|标准|手续|钱)",
    r"(?:补助|补贴|救助|赔偿).{0,6}(?:多少|什么|吗|哪些|怎么|不)|是什么意思|包不包括|属于.{0,6}吗",
    r"\b(?:apply|eligible|eligibility|qualify|subsidy|policy|compensation|benefits?)\b",
    r"what (?:help|assistance)",
)

# Long ago, or settled: hardship, which the ordinary questions serve.
LONG_AGO = (
    r"上个?月|前个?月|[一二两三四五六七八九十几半0-9]个?多?(?:月|年|周|星期|礼拜)之?(?:前|以前)",
    r"[去前往早当那]年|那时|那阵",
    r"以前|从前|曾经|小时候|年轻时|(?:那|这)段时间|年初|上上?个?(?:周|星期|礼拜)",
    r"[0-9一二三四五六七八九十]月(?:份|[0-9]|初|底|的时候)",
    r"20[0-9]{2}年|in 20[0-9]{2}|last (?:week|month|year)|(?:weeks?|months?|years?) ago|used to|when i was",
    r"[昏晕]倒过",
)
LATELY = (
    r"昨[天日晚夜]|前[天日晚几]|大前天|那天|[一二两三四五六七八九十几0-9]天之?(?:前|以前)|yesterday",
    r"days? ago|last night",
)
NOW = (
    r"现在|正在|此刻|马上|立刻|刚刚|刚才|这会|这下|今天|今晚|今早|今夜|今日|还在|快来|救命|赶快|赶紧",
    r"right now|\bnow\b|tonight|today|please help|help me",
)
SETTLED = (
    r"已经?.{0,4}(?:出院|送医|送到医院|脱险|扑灭|灭了|救下|好了)|住了?.{0,3}院|出院|后遗症|灭了|扑灭",
    r"烧(?:光|没|完|毁|掉)",
    r"(?<![昏晕])过去了|都好了|康复|去世|花了|费用|欠[了债]|报销|icu|重症监护|病房|在医院",
    r"discharged|in hospital|burn(?:ed|t) down",
)
FIRST_PERSON = (r"我|俺|咱|家里|屋头|屋里|娃|老人|今天|现在|今晚|\b(?:i|we|my|our|me)\b|i'm|we're",)
BURNING = (r"正在|还在|在(?:着火|烧|燃)|救火|灭不|快来|救命|right now|is on fire|is burning",)
NEGATED = (
    r"(?:没有?|没得|不是|并非|未|不会|不怕|不曾|not|no|isn't|wasn't|防止?|预防|以防|怕)\s*(?:被|在|发生)?$",
)
