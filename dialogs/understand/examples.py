"""What people type for every intent but the policy questions; bars part them. All invented."""

from __future__ import annotations

ASKED: dict[str, str] = {
    "eligibility": """我能享受什么|我能享受什么政策|我家能享受哪些救助|我能领什么|我可以领哪些补贴
        |看看我能得什么帮助|帮我查查我能享受哪些补助|我符合条件吗|我家符合低保条件吗|我能不能吃低保
        |我能申请低保吗|我够不够条件|我家这种情况能申请什么|像我这样的能得什么救助
        |我家三口人能不能吃低保|我一个月收入一千块能办低保吗|我有资格吗|我是残疾人能享受什么
        |我六十岁了能领什么|我是单亲妈妈能申请什么|我失业了能得什么补助|我生病了能得什么帮助
        |测一测我能得什么|算一算我家够不够|评估一下我家情况|我家里困难能申请哪样救助
        |国家有什么帮助给我们这种家庭|我们家人均收入五百符合吗|帮我看看能不能办|我家有两个病人能吃低保不
        |我能得低保不|我们这种算不算低收入|能不能给我评个低保看看够不够|查一下资格|自测|条件自查
        |我是五保吗|我算不算特困|我父亲七十岁没有收入能享受什么|我家孩子读大学能享受什么
        |有没有适合我的政策|我家现在这样子可以享受什么|我该申请哪一种|我适合申请什么|我家老人能享受什么
        |我有病干不了活能享受什么政策|没有收入了我能领哪种补助|我带着孙子过能得什么
        |我家遇到困难了能得什么帮助|what can i get|what benefits am i entitled to|am i eligible
        |do i qualify|can i get dibao|check my eligibility|what support is there for me
        |can my family get help|i am disabled what can i get|which benefits fit my family
        |could we get anything""",
    "apply": """我要申请|申请救助|申请低保|办低保|我要办低保|我想申请低保|我要申请临时救助|申请临时救助
        |我想申请困难补助|帮我申请|帮我办一下低保|我要报名申请|开始申请|在线申请|填申请表|填表
        |我要提交申请|给我办一个临时救助|我想要救助|想申请救助金|我家困难想申请补助|我想办特困
        |我要给老人申请五保|帮我母亲申请低保|给孩子申请救助|替我父亲申请|我想申请医疗救助|申请大病救助
        |我要申请边缘户|想申请住房补贴|我想领救助金|申请补助|申请一下|我要办理|办理救助|继续申请
        |重新申请|我家房子烧了|我家被火烧光了想申请救助|我丈夫出车祸了花了好多钱|我得了癌症没有钱治
        |孩子住院花了五万借的钱|我摔断了腿干不了活|我失业了家里没有收入|我丈夫去世了剩我和两个孩子
        |家里被水淹了东西都没有了|孩子考上大学交不起学费|我家里很困难|我没有钱了帮帮我|我受伤了需要帮助
        |我家老人生病花光了钱|给点补助嘛|我需要救助|请求救助|求助|困难补助|家里出事了想要点补助
        |欠了一屁股债看病|做手术借了十万块钱|我家太困难了想办低保|打工摔伤老板不管没有钱医
        |i want to apply|apply|apply now|start application|i would like to apply for dibao
        |i need financial help|help my mother apply for dibao|my house burned down and i need aid
        |i lost my job and need assistance|i want to request aid|begin|submit an application
        |my husband had an accident and we have debts""",
    "track": """查进度|进度|查询进度|我的申请到哪一步了|我的申请怎么样了|办到哪里了|办得怎么样了
        |批了没有|批下来没有|审批通过了吗|我的低保批了吗|有结果了吗|有没有消息|怎么还没有消息
        |我申请的救助怎么样了|我上个月交的申请有结果没有|什么时候能有我的结果|我的材料收到了吗
        |材料审核了吗|我的申请谁在办|查我的申请|查一下我的低保办到哪了|查询我的案子|我的编号查一下
        |看看我的申请|我的救助款发了吗|我的钱打了没有|我的钱怎么还没到|我递的申请呢|申请了好久怎么没动静
        |还要等多久我的申请|还没批下来吗|都一个月了还没结果|我前几天报的那个事情怎么样了
        |现在到哪个环节了|审到哪里了|我的申请状态|查结果|通过没有|给我看看进展|我补的材料看到没有
        |我那个事办好没有|我交上去的表有人看没有|我的申请为什么还没批|到我没有|我办的那个低保办好了吗
        |track my application|status|application status|what is the status of my case
        |is my application approved|has my request been approved|did you receive my documents|any update
        |check progress|when will my application be decided|track my case""",
    "staff": """人工|转人工|找人工|人工客服|人工服务|我要人工|找真人|我要和人说话|找工作人员
        |联系工作人员|找民政局|我要找民政办|民政局电话|民政局的电话是多少|电话号码|联系电话|联系方式
        |给我个电话|打谁的电话|客服电话|打电话问|热线电话是多少|叫你们的人来|叫个人来|有没有人来管一下
        |能不能找个人和我说|我不想跟机器人说|换个人|不要机器人|你听不懂叫人来|我要见领导|找你们领导
        |找负责人|找镇里的人|找村里协理员|谁能接电话|能不能派人来|我想当面说|上班时间|几点上班
        |你们什么时候上班|金山街道民政办电话|马场坪民政办在哪|我想咨询工作人员|请工作人员回我电话
        |给我回个电话|跟人讲话|human|agent|talk to staff|speak to a human|real person please
        |phone number|call me|i want to talk to someone|contact the office|can somebody call me back
        |customer service|office hours""",
    "report": """我要反映别人家的困难|邻居家很困难没人管|我们村有个老人没人照顾|村里有个孤儿没人管
        |我想帮邻居反映情况|有户人家太可怜了|我知道一家人很困难|我发现一个老人独居没人管
        |报告一个困难家庭|提供困难线索|上报困难群众|我们这里有个残疾人很可怜|他家特别困难你们管管
        |隔壁的老人儿女不管|街上有个流浪的老人|有个乞丐睡在路边|我们村有个孩子父母都不在了
        |我同学家里很穷|我的学生家里很困难|我是村干部发现一户困难户|邻居生病没钱医|邻居家房子垮了没人管
        |有个疯子在街上流浪|帮别人反映|帮一个老人问问他没有低保|村里有户人家吃不上低保很困难
        |我们组有个老人瘫痪没人管|我亲戚家很困难想反映一下|老人被儿子丢下不管|他们家男的死了留下几个孩子
        |有一家人很穷不会申请|我替他们家反映|我看到一个人在桥洞里住|能不能去看看他们家
        |她家没有劳动力很造孽|桥下住着一个人|有个老奶奶捡垃圾过日子没人管|他们家没人知道去申请
        |我的邻居需要帮助|my neighbour needs help|i want to report a poor family
        |an old person nobody takes care of|there is a child whose parents are gone
        |someone in our village is very poor|please help my neighbour|i found a homeless man
        |a family near us is in trouble|report hardship of another person""",
    "complaint": """我要投诉|我要举报|投诉工作人员|举报村干部|有人骗低保|他家有钱还吃低保
        |他家有车有房还吃低保|村支书的亲戚都吃低保|村主任把低保给他家亲戚|关系户才能吃低保太不公平
        |办事员态度恶劣|窗口工作人员骂人|不给我办还赶我走|推来推去不办事|踢皮球|跑了好几趟都不给办
        |村干部要我给钱才办|收了我的钱不办事|村干部扣我的低保|低保卡被村里拿着|有人冒领低保
        |人死了还在领低保|虚报骗取救助|我被骗钱了说是办低保|骗子冒充民政局骗了我|有个人收了我手续费跑了
        |我对你们不满意|我要告你们|我要反映村干部的问题|优亲厚友|人情保关系保|干部贪污救助款
        |把我的病贴在公示栏上了侵犯隐私|泄露了我的信息我要投诉|不公平|凭什么他家有低保我家没有
        |他家比我家有钱怎么吃低保|检举|上访|向纪委反映|服务太差|意见箱|吃拿卡要|索要红包|办事拖拉没人管
        |不作为|欺负老百姓|骗我交了钱|开豪车的人领着低保|村长家兄弟当老板还拿低保|complaint
        |i want to complain|report a corrupt official|my neighbour cheats to get dibao
        |the clerk was rude|i was cheated by someone who promised dibao|he is rich and still gets dibao
        |report misuse of funds|this is unfair|the village official took my money""",
    "cancel": """取消|不办了|不申请了|算了|撤回|撤回申请|撤销申请|取消我的申请|我不要了|我不想申请了
        |退出|退出低保|我要退保|不要低保了|停|停止|结束|不填了|不弄了|放弃|我放弃申请|不需要了
        |已经不困难了不申请了|我自愿退出低保|把申请退回来|我不想办了|下次再说|以后再办|先不办了|关了吧
        |退出办理|中止|不用了|我不继续了|改天再弄|不想填了|太麻烦了不办了|删掉这个申请|申请撤了吧
        |注销低保|主动退出特困|日子好过了不要低保了|i changed my mind|cancel my application|withdraw
        |stop|quit|exit|forget it|never mind|i do not want to continue|i want to leave dibao|abort""",
    "help": """帮助|怎么用|怎么操作|怎么使用|你能做什么|你会什么|你能干什么|你有什么功能|这是什么
        |这个是做什么的|使用说明|教我用|教教我|我不会弄|我不会操作|不知道怎么弄|菜单|主菜单|回到菜单
        |有哪些功能|能帮我什么|你可以帮我做什么|怎么开始|从哪里开始|看不懂|不明白|不懂|什么意思
        |下一步怎么弄|该怎么填|我不知道怎么填|怎么回答|按哪里|点哪里|怎么发照片|怎么上传|怎么改答案
        |怎么返回|字太小了|能不能念给我听|怎么换语言|说慢点|提示|指南|help|help me use this
        |what can you do|how to use|menu|how does it work|i am confused|instructions|i don't understand
        |what is this|show me the options|guide|start""",
    "greet": """你好|您好|你好啊|在吗|在不在|有人吗|早上好|上午好|中午好|下午好|晚上好|早|嗨|哈喽|喂
        |喂喂|你好在吗|您好请问|请问|请问一下|打扰一下|同志你好|老师好|大家好|新年好|hello|hi|hey
        |good morning|good afternoon|good evening|hello there|anyone there|你好你好|有没有人在|同志在吗
        |哈罗|想问个事|我想问一下|问一下""",
    "smalltalk": """谢谢|谢谢你|多谢|非常感谢|辛苦了|麻烦你了|好的|好|好嘛|行|可以|知道了|明白了|嗯|哦
        |哦哦|再见|拜拜|哈哈|呵呵|嘻嘻|你是谁|你是机器人吗|你是人吗|你叫什么|你几岁了|你真聪明|你真好
        |你好笨|今天天气怎么样|下雨了|好冷|好热|吃饭了吗|吃了没|讲个笑话|唱首歌|你会唱歌吗|今天星期几
        |现在几点|我很高兴|无聊|没事|没什么|随便问问|就这样吧|先这样|回头见|祝你生活愉快|你辛苦了|太好了
        |真棒|赞|好人一生平安|晚安|你住哪里|你有妈妈吗|聊聊天|thanks|thank you|thank you very much|ok
        |okay|bye|goodbye|lol|haha|nice|are you a robot|who are you|how are you|good night
        |tell me a joke|you are kind|fine|great|i see""",
    "crisis": """我不想活了|我想死|活不下去了|想不开|不想活了算了|我要自杀|我想跳楼|我要喝农药|我割腕了
        |想一了百了|活着没意思|死了算了|撑不下去了不想活|吃了好多安眠药|家里没有吃的了|没有米了|没饭吃了
        |今天没有饭吃|两天没吃饭了|孩子没有吃的|断粮了|揭不开锅了|孩子没有奶粉了|一分钱没有了饿肚子
        |饿得不行了|没地方住今晚睡街上|无家可归|家里着火了|房子正在烧|起火了|救命啊|救救我|有人晕倒了
        |昏迷不醒|喘不上气|没有呼吸了|大出血|血止不住|心口痛得要命|中毒了|触电了|溺水了|掉进水里
        |煤气泄漏|丈夫打我|他要杀我|被家暴|家暴|他拿刀砍人|有人打人|被打得很惨|儿子打老人|孩子被打
        |孩子没人管在家里饿|被人关起来了|被强奸了|孩子不见了|孩子被拐了|洪水来了被困
        |房子塌了有人压在下面|山体滑坡埋了人|快不行了要死了|抢救没有钱马上要死人了|i want to die|suicide
        |i will kill myself|we have nothing to eat|no food at home|my children are hungry
        |my house is on fire|he is beating me|domestic violence|someone is dying|she is not breathing
        |help me please i am in danger|he has a knife|i took pills|bleeding badly
        |we are trapped by the flood|starving""",
}  # fmt: skip
