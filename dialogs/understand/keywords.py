"""Groups of words that point the same way. They are looked up as plain substrings of a `plain` line."""

from __future__ import annotations

import re

SPOKEN: dict[str, str] = {
    "dibao": """低保|最低生活保障|dibao|minimum living|subsistence""",
    "linshi": """临时救助|临时困难|救助金|救助款|困难补助|救助|temporary|assistance""",
    "tekun": """特困|五保|敬老院|孤寡|养老院|福利院|tekun""",
    "border": """边缘|高一点|刚超|超一点|超过一点|border""",
    "rigid": """刚性|支出型|rigid""",
    "request": """申请|报上去|交上去|递上去|案子|编号|单子|application|request|case
        |form|sign up|put in|hand in""",
    "money": """钱|款|元|块|补贴|补助|money|pay|amount|paid|payment|cash|cost""",
    "card": """银行卡|存折|账户|哪张卡|卡上|卡里|一卡通|到账|现金|bank|account""",
    "papers": """材料|证件|手续|资料|证明|身份证|户口本|复印件|照片|带什么|documents|papers
        |paper|certificate|book|id card""",
    "bills": """发票|结算单|收据|票据|小票|病历|receipt|invoice|bill|bills""",
    "lost": """丢了|掉了|弄丢|搞丢|找不到|不见了|遗失|没了|烂了|lost|missing
        |burned|stolen""",
    "hukou": """户口不在|户籍|外地|外省|外面打工|打工|老家|居住证|异地|本地户口|外来|hukou|migrant
        |registered|registration|another place|another county|another province|not from here|come from""",
    "notice": """公示|公布|贴出来|张贴|贴名单|上墙|published|notice board|publish
        |village board|on the board|hung up|shown to|neighbours know""",
    "check": """核对|授权|查存款|查银行|查账|查我|核查|查收入|查家庭|bank account|consent
        |savings|look at my|look into|allow you""",
    "asset": """有车|车子|轿车|摩托|三轮|有房|房子|商品房|存款|积蓄|财产|a car|house|savings
        |motorbike|motorcycle|tractor|truck|own a|own two|vehicle""",
    "member": """家庭成员|一家人|算人口|人头|大学生|坐牢|服刑|分户|户口分开|出嫁|共同生活|household
        |daughter|in law|parents|part of the family|counted""",
    "income": """收入|养老金|工资|退休金|奖学金|抚养费|赡养费|租金|pension|income|wage
        |salary|earn""",
    "counts": """算不算|算收入|算进|计入|怎么算|算在|算人|算是|算几|算家|count""",
    "refused": """没批|不批|被拒|拒绝|不符合|不通过|没通过|不服|复议|上诉|rejected|refused|appeal|denied
        |turned down|turned me down|said no|not accept|disagree""",
    "cut": """停了|停发|减少|变少|少了|取消了|被减|砍|扣了|没打|断了|stopped|reduced|cut off
        |less|lower|stop my|took away""",
    "both": """一起领|同时|都领|还能领|两样|兼|两个都|又领|together|both""",
    "alone": """单独|单人|一个人办|只给|alone|individually""",
    "agent": """代办|代替|委托|帮他申请|帮忙办|替我|替他|帮我办|代我|代理|someone else|on behalf
        |for me|in my place|my behalf|fill it in|fill in""",
    "phone-less": """不会用手机|没有手机|没有智能|老人机|不识字|不会上网|不会打字|smartphone
        |cannot read|no telephone|blind""",
    "again": """再申请|几次|第二次|重新申请|再来一次|又申请|还可以申请|again|how often|twice
        |second time|once more|already got|already had""",
    "fee": """手续费|收费|交钱|要钱|花钱|免费|好处费|中介|fee|cost|free of
        |charge|pay for|pay anything|cost me""",
    "scam": """骗子|诈骗|真的吗|是真是假|链接|密码|验证码|能信|可信|冒充|scam|fake
        |trick|fraud|swindle""",
    "price": """物价|涨价|价格补贴|inflation|price""",
    "school": """上学|学费|助学|教育|大学|读书|幼儿园|学校|school|tuition|scholarship""",
    "ill": """住院|看病|大病|医疗|医药费|手术|癌|药费|医保|hospital|medical|sick|illness
        |treatment|surgery|surgeon|cancer|operation|medicine|doctor|injured|disease|leukemia|accident""",
    "homes": """危房|公租房|廉租|租房|漏雨|住房|房租|housing|rent
        |roof|shelter|apartment""",
    "job": """找工作|就业|公益性岗位|公益岗|岗位|安排工作|失业|a job|work for|unemployed
        |fired|laid off|lost my job|no wages|no work|boss""",
    "disaster": """受灾|救灾|洪水|水灾|冰雹|地震|滑坡|旱|庄稼|flood|earthquake|hail
        |storm|landslide|drought""",
    "disabled": """残疾|残联|disab
        |blind|deaf|wheelchair""",
    "old-age": """高龄|八十岁|80岁|老年补贴""",
    "homeless": """流浪|救助站|回不了家|回家的路费|homeless""",
    "burned": """burn|burnt|fire|烧|着火|火灾""",
    "owing": """owe|debt|borrowed|cannot pay|cannot afford|no money|欠债|借了|欠了""",
    "kin": """mother|father|mom|dad|grandma|grandpa|grandmother|grandfather|wife|husband|son|daughter
        |kids|child""",
    "favour": """亲戚|关系户|人情保|关系保|优亲|村干部|村长|支书|组长|兄弟""",
    "privacy": """隐私|泄露|保密|信息安全|个人信息|我的信息|我的资料|资料删|privacy|my data
        |personal data
        |who reads|who sees|gets to read|tell others|confidential""",
    "change": """变化|变了|找到工作|上班了|过世|去世|死了|结婚|生了|搬家""",
    "review": """复核|年审|重新审|每年审|年检|review""",
    "decides": """谁说了算|谁审批|谁批|审批权|谁定|谁决定|机器人说|who decides
        |who approves|in charge of""",
    "visit": """入户|到家里|来我家|到我家|上门|评议|home visit""",
    "false": """隐瞒|瞒报|虚报|填错|造假|假的|说谎|罚款|坐牢吗|lie""",
    "law": """社会救助法|法律|哪条|依据|新规定|新政策|文件|the law""",
    "urgent": """先行救助|小额快救|急用钱|等不起|等不及|当天|马上拿到|押金|紧急|urgent""",
    "how-much": """多少钱|多少|几百|几千|几万|标准|how much|最高|最多|能拿
        |what amount|amount""",
    "when": """什么时候|多久|几天|几个月|多少天|几号|哪天|when|how long
        |how soon|what date|which day|how many days""",
    "where": """哪里|在哪|去哪|哪部门|找谁|什么地方|哪边|地点|窗口|where
        |which office|which window|counter|what office""",
    "why": """为什么|凭什么|什么原因|why""",
    "what-is": """是什么|什么是|什么意思|怎么回事|叫什么|做什么|what is
        |what are|meaning of|stand for""",
    "conditions": """条件|要求|资格|什么情况|哪些人|什么人|哪种|什么样的人|怎么评|认定|requirement
        |who can|qualify
        |requirements|who gets|who is it for|eligible""",
    "question": """吗|不能|能不|可不可以|会不会|是不是|有没有|怎么办|么|是否|what|how|can |is it""",
    "own": """我家|我们家|家里|我屋|我这种|我们这种|像我|my |our 
        |our family|my parents|my mother|my father|my wife|my husband|my son|my daughter""",
    "self": """我|i |am i|do i|do we""",
    "others": """邻居|别人|村里有|我们村|有个老人|他家|她家|同学|街上|有户|有一户|neighbour|neighbor
        |someone
        |next door|across the road|in our village|in my village|a family|students|pupils""",
    "pity": """可怜|没人管|没人照顾|孤|困难|特别穷|很穷|穷得|needs help|poor
        |nobody|alone|needs help|no one cares|look after|take care""",
    "want": """我要|我想|想申请|要申请|帮我申请|给我办|想办|要办|i want|i would like|i need
        |i would like|please help|help me|could you|sign me|we need""",
    "progress": """进度|到哪|哪一步|怎么样了|有结果|批下来|批了|通过了|查询|消息|收到没|status|progress
        |any news
        |any answer|decision|my answer|heard|update|waiting|look at my papers|latest""",
    "mine": """我的申请|我申请|我交的|我报的|我那个|我的低保|我的救助|我的钱|my application|my request
        |my papers|my case|my answer|my file""",
    "human": """人工|真人|客服|工作人员|打电话|电话号码|民政办|民政局|转人|领导|a person|human|staff
        |someone
        |phone|call me|ring me|in charge|speak|talk to|officer""",
    "accuse": """投诉|举报|检举|态度|不公平|红包|吃拿卡要|推来推去|告他|骗低保|complain|report fraud
        |cheat
        |bribe|rude|shouted|yelled|corrupt|unfair|rich""",
    "stop": """不办了|不要了|不申请|取消|撤回|撤销|退出|算了|不填了|不想弄|退保|cancel|withdraw|stop
        |quit|do not want|do not need|no longer|not need|take back|take my name|remove|forget it|leave it""",
    "how-to": """怎么用|怎么操作|怎么弄|你会什么|你能做|功能|帮助|菜单|说明|教我|help|menu|how to use
        |how this works|what can i do|press|use this|button|page""",
    "hello": """你好|您好|早上好|下午好|晚上好|在吗|在不在|有人吗|hello|hi|good morning
        |hey|good evening|hello again|good day""",
    "thanks": """谢谢|辛苦|再见|拜拜|好的|知道了|嗯|哈哈|机器人|天气|thank|bye|ok
        |cheers|perfect|fine|great|goodbye""",
}


def _needle(word: str) -> str:
    """Chinese is found anywhere; Latin at the start of a word, and a short one only as a whole word."""
    if not word.isascii():
        return word
    return f" {word} " if len(word) < 5 else f" {word}"


GROUPS: dict[str, re.Pattern[str]] = {
    name: re.compile("|".join(re.escape(_needle(word.strip())) for word in members.split("|")))
    for name, members in SPOKEN.items()
}
"""One search for all words of a group takes two fifths of the time of one search for each."""


def groups_in(line: str) -> list[str]:
    """The groups that have at least one word in this plain line, in the order of the table."""
    padded = f" {line} "
    return [name for name, words in GROUPS.items() if words.search(padded)]
