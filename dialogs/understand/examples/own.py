"""One's own case: what can I get, I ask for it, how far is it, a person please. Invented sentences."""

from __future__ import annotations

SAID: dict[str, str] = {
    "eligibility": """what help can i get|what can i get from you
        |我能享受什么|我能享受什么政策|我家能享受哪些救助|我能领什么|我可以领哪些补贴
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
        |could we get anything|我家四口人就一个人干活能领低保吗|我今年五十五岁一身病能不能办低保
        |我离婚了一个人带娃可以申请低保不|我父亲偏瘫母亲残疾能吃低保吗|您好我想咨询我家能不能申请低保
        |我想问我这种情况可不可以吃低保|我想了解一下我能申请哪些救助|我没有收入来源能不能得补助
        |我妻子尿毒症透析我家可以享受什么救助政策|我们夫妻都残疾能领什么|我弟弟精神病能享受啥子
        |我奶奶九十岁了能得什么补贴|我儿子自闭症国家有没有补助给|我家年收入三万五口人符合低保吗
        |我一个月退休金八百能吃低保吗|我每月收入两千够条件吗|我们家人多收入少可以得补助不
        |我怀孕了没工作能得什么帮助|我刚出狱没工作能申请什么救助|我是孤儿能享受什么待遇
        |我是退伍军人能得什么补助|我是脱贫户还有哪些政策可以享受|我家是监测户能得哪些帮助|我们家得不得行
        |看看我得行不|我合不合格|我达不达得到标准|我够不够得上低保|我家算贫困户吗|我算低收入人群吗
        |有没有我的份|补助轮不轮得到我家|像我这样没得工作的人有什么补助|像我家这样的困难户国家管不管
        |我种地为生收入少能吃低保不|我能不能得到救助|我可不可以享受政策|我能不能评上特困|帮我评估一下
        |帮我测算一下能领什么|帮我判断下我家符不符合|给我看看有哪些补助我可以拿|我想查我有没有资格
        |查我的资格|自己查一下够不够低保|不知道我家符合哪种救助|我不晓得我能申请哪样
        |我该办低保还是临时救助|我家这样应该申请哪一个|想知道我家能享受多少种补助
        |我婆婆七十五岁没儿没女可以享受什么|老人家八十岁有病我家可以领啥子钱|我得了癌症能享受哪些救助
        |我受伤不能上班可以得哪些救助|一个月只挣一千五，养两个娃，够低保吗
        |家里有两个残疾人，看看能得什么|丈夫死了，我带三个孩子，可以享受什么|我家房子烧了能得什么帮助
        |what kind of help can my family receive|are we eligible for any aid|can i receive any subsidy
        |is there any help for someone like me|i am a widow with two kids what can i get
        |i have no income do i qualify for dibao|can my father get dibao|do i meet the requirements
        |see if i qualify|which assistance am i entitled to|what am i entitled to|check what i can get
        |我们两口子都七十了，可以得些什么|能帮我算下我们家得不得低保|我家有个瘫子，政策上能照顾点什么
        |我打工一个月两千八养四个人，有资格吃低保没|问下我家能得哪样补助|想知道自己符不符合临时救助
        |我家这个样子该申请哪个救助|有啥子我家可以享受的|我娃儿有自闭症，能得哪些帮助
        |我媳妇怀孕了没工作，有什么补助给我们|is my family poor enough for dibao
        |which programs can we get|本人六十一岁，没得儿女，可以享受啥子|看下我能得哪种救助
        |领导你好，我是本地的，我家五口人就我老公一个人打工，请问我家可以享受什么政策呢
        |我今年35离异带一个小孩没工作，请问可以领低保吗
        |你好我想咨询一下我父亲中风偏瘫，家里没有收入来源，能不能吃低保|我爷爷八十三了有什么补助可以拿
        |帮我看一下我可以申请哪些|补助有我的份没得|我是脱贫户，还能享受啥|家庭年收入两万四口人够低保不
        |can my mother get any subsidy|what aid am i entitled to as a single mother
        |do i meet the conditions|查资格|想看哈自己得行不得行|低收入家庭能申请什么，我们家就是
        |我是低保边缘户还能享受什么|我孩子上学老公跑了国家有什么补助给我们|我一个老人独居有什么福利
        |我在工地受伤能申请什么|我没有退休金能得点什么|我干不了重活符合条件吗|我家能不能纳入低保
        |我家能不能评低保帮看一下|我有三个孩子负担重能享受什么|我老婆没工作我工资低够不够低保
        |我慢性病常年吃药能享受什么救助|我家房子塌了能享受哪些补助|我父母都七十多了能享受哪样
        |我是留守老人有什么照顾|我是下岗工人有什么补贴可以领|我大学刚毕业没工作能领什么
        |我带着残疾儿子能享受什么政策|我家刚遭了灾能得哪些|请问我可以领哪些补助呢
        |想问下我这种能不能领救助|看一下我适不适合申请低保|给我算一下我能拿多少种补贴
        |我们家到底符不符合低保|不知道我能不能申请|不晓得我够不够资格|我是不是可以享受低保
        |我有没有资格申请临时救助|我能申请哪几种|我可以申请几样补助|我应不应该申请低保
        |我家情况说给你听你看能办什么|查查我能享受什么福利|我能享受哪些福利
        |benefits for a single old person like me|is there anything i can claim
        |can we claim any benefits|i am poor what support can i claim|would my family be eligible
        |check if we qualify|find out what i can get|are there any subsidies for me
        |i am unemployed what can i get|what assistance is available to me
        |我在工地摔伤，老板不管，能申请什么补偿吗|我爱人去世三年了，我带两个小孩，想知道能享受什么待遇
        |我爸七十多岁没有退休金，能不能得点什么补助|我家能不能纳入低保，麻烦帮看一下
        |我这个身体干不了重活，符不符合吃低保|可不可以帮我查一下有没有适合我家的补贴
        |我是低保边缘户，可以享受哪些|我两个孩子上学，老公跑了，国家有啥补助
        |are there any benefits for an old man living alone like me
        |i am 65 with no pension, what can i get|我是农村户口没有收入有没有补贴
        |我五十八岁没有收入有补贴吗|what can a family with no job get|do i have a chance to get dibao
        |could i get dibao|我这腿残了三年了，一直没办低保，看看能办不
        |像我们老两口，儿子残疾，能享受哪些救助|我打零工一天八十，家里四张嘴，够吃低保吗
        |查查看我家能领啥|我闺女有病，我们能得到哪方面的帮助|what can a family of five with no job get
        |我是农村户口五十八岁，没有收入，有没有补贴""",
    "apply": """我要钱|我要点钱|给我点钱|借钱给我
        |那我申请嘛|那就申请|申请嘛|好嘛我申请|那我也申请一个|帮我申请嘛|我就申请这个
        |let me apply then
        |我是村干部，帮村里五保户申请|我是村干部帮老人申请低保|我是网格员，替一户人家申请救助
        |我是村支书帮我们村的人申请|how do i apply|how can i apply|i want to apply please
        |我要申请|申请救助|申请低保|办低保|我要办低保|我想申请低保|申请临时救助|我想申请困难补助
        |帮我申请|帮我办一下低保|我要报名申请|开始申请|在线申请|填申请表|填表|我要提交申请
        |给我办一个临时救助|我想要救助|想申请救助金|我家困难想申请补助|我想办特困|我要给老人申请五保
        |帮我母亲申请低保|给孩子申请救助|替我父亲申请|我想申请医疗救助|申请大病救助|我要申请边缘户
        |想申请住房补贴|我想领救助金|申请补助|申请一下|我要办理|办理救助|继续申请|重新申请|我家房子烧了
        |我家被火烧光了想申请救助|我丈夫出车祸了花了好多钱|我得了癌症没有钱治|孩子住院花了五万借的钱
        |我摔断了腿干不了活|我失业了家里没有收入|我丈夫去世了剩我和两个孩子|家里被水淹了东西都没有了
        |孩子考上大学交不起学费|我家里很困难|我没有钱了帮帮我|我受伤了需要帮助|我家老人生病花光了钱
        |给点补助嘛|我需要救助|请求救助|求助|困难补助|家里出事了想要点补助|欠了一屁股债看病
        |做手术借了十万块钱|我家太困难了想办低保|打工摔伤老板不管没有钱医|i want to apply|apply
        |apply now|start application|i would like to apply for dibao|i need financial help
        |help my mother apply for dibao|my house burned down and i need aid
        |i lost my job and need assistance|i want to request aid|begin|submit an application
        |my husband had an accident and we have debts|我来申请低保|我是来办低保的|我要报低保
        |我想报一个低保|给我报名低保|低保申请|临时救助申请|救助申请|特困申请|我要申请特困供养
        |申请低保边缘|我要申请刚性支出困难家庭|我要申请困难救助|我要申请一笔救助金|我申请救助
        |我们要申请救助|我想填个申请|申请从哪里填|申请入口|点哪里申请|从哪里点进去申请|现在申请|马上申请
        |立即申请|我现在想申请|那就申请吧|好的我要申请|帮我填一下申请|帮忙申请一下低保
        |请帮我申请临时救助|麻烦帮我办低保|麻烦给我办一下救助|请求政府救助|请政府帮帮我家
        |希望政府能救助一下我们家|希望得到救助|恳请给予救助|求政府给点补助|想要点困难补助|我想领点补助
        |想给我父亲办低保|想给母亲申请临时救助|我要给我儿子申请救助|给我奶奶报五保|想替我爷爷申请特困
        |我要帮我姐姐申请低保|我家遭了火灾想申请点救助|家里被火烧了请给我们救助|我家房子垮了想申请补助
        |我们家被洪水冲了想申请救助|我丈夫打工受伤没钱医想申请救助|老公得了尿毒症家里没钱了求救助
        |孩子得了白血病花了几十万请求帮助|我母亲脑出血住院欠了五万|我儿子车祸花了十几万借遍了亲戚
        |我被车撞了肇事的人跑了没有钱医|我得了重病自己付了六万没有钱了|我老公坐牢了我一个人带孩子没收入
        |我家种的东西全死了没有收入|老板欠工资几个月了家里过不下去|我丢了工作三个月没有收入了
        |家里没有劳动力日子过不下去|家里生活不下去了|一家人生活不下去了|家里遇到难处了想申请帮助|我们家太难了帮帮我们|我家实在困难请你们帮助
        |欠医院的钱还不起想申请点钱|孩子要开学了学费没着落想申请救助|娃儿上大学没有学费想申请补助
        |我妹妹生病住院钱不够|家里出了大事急需救助|病了没有钱吃药想申请救助|申请大病医疗救助|申请公租房
        |申请残疾人补贴|申请教育救助|申请危房改造|我要补助|我要低保|我要救助|要救助|要低保|help me apply
        |let me apply|i am here to apply for dibao|i wish to apply|start my application|new application
        |apply for dibao|apply for tekun|i want dibao|i want financial aid
        |we need help our house burned down|i was injured and cannot work i need aid
        |my child is sick and we cannot pay the hospital
        |my husband died and i have no income please help us|i want to get temporary assistance
        |request temporary assistance|we lost everything in a fire and want to apply
        |can you help me apply for aid|我想申请个临时困难救助金|麻烦给我报一个低保
        |咋个申请，我现在就要申请|我爸中风住院欠了医院六万，求帮助
        |老板跑了工钱没拿到，屋头过不下去了，想申请救助|我家摩托车出车祸我老公腿断了，家里没收入了
        |想给我奶奶报特困|孩子考起大学了，没钱交学费，要申请|申请救住|写申请|我要办个救助
        |请给我们家一点救助吧|please help me apply for aid|i need assistance after a car crash
        |我家屋子昨天夜里被大火烧得精光，人没事，想求点救助|我来申请残疾人低保
        |您好，我要给我母亲申请临时救助，她摔断了股骨|我来报低保的|我要交申请
        |想请政府帮下忙，我家实在困难，老公尿毒症|孩子白血病，花了二十多万，求救助
        |我们家遭了火灾，想问下能不能给点救助|打工被机器压断手，老板不赔，家里吃药都没钱
        |屋头房子垮了半边，想申请补助款|申请入口在哪|点哪里申请低保|补助申请表填一下
        |i would like to get temporary assistance|let me apply for dibao
        |my wife is in hospital and we cannot pay, i want help|下岗了没得收入，请求困难补助
        |我要办理临时困难补助|我想弄个低保|搞个低保|帮我弄一下低保|给我弄个救助|我想办个救助|你帮我申请
        |帮我申请嘛|你给我办|帮我登记申请|我要登记申请救助|给我报上去|帮我把申请交上去|低保我要申请
        |救助我想申请|这个我要申请|就申请这个|我选申请|好嘛我申请|可以申请我就申请|我要递交申请书
        |我妈在老家，我在广东，想帮她申请|我在外面打工，帮家里老人申请|我在浙江上班，帮我爸申请救助
        |父母在老家，我在外地，想替他们办|我爸不会用手机，我来帮他填|提交申请书|想给老伴申请救助|想给孩子申请助学救助|给婆婆申请临时救助|替我爸申请一下
        |老伴走了安葬费都没有|安葬费凑不齐想要补助|花了三万多家里拿不出钱了|借钱看病实在还不起了想申请
        |没有收入了房租都交不起|家里就我一个人挣钱现在病倒了|我摔伤住院老板不管没有钱|工地上受伤没有钱治
        |孩子早产住保温箱花了好多钱|我老公肝癌晚期家里没钱了|父亲去世办丧事欠了钱
        |家里失火东西烧完了求帮助|水灾把我家冲了求政府帮一把|失业半年了房贷还不上求救助
        |牛死了庄稼也没收日子难过想申请补助|儿子被抓家里没收入想申请
        |老婆跑了我一个人带孩子没法上班想要救助|我得了抑郁症不能上班家里困难申请救助|file an application
        |file an application for my mother|i need to apply for my father|please start an application
        |i'd like to submit an application|apply for medical assistance|apply for a subsidy
        |i need money for treatment please help|our home was flooded we need assistance
        |i am sick and cannot work please help us|can i apply now|sign me up for dibao
        |register me for aid|put in a request|你帮我申请嘛|我家昨天被大水冲了，啥都没了，求政府帮一把
        |麻烦帮我登记一下申请救助|婆婆住院没钱了想请求临时救助|我要给小孩申请助学救助
        |我儿子骑车被撞断腿，花了三万多，家里拿不出钱了|老伴走了安葬费都凑不齐，想申请点救助
        |need to file an application for my father|给我妈报个低保可以吗|给我爸办个低保可以不
        |我们承担不起医药费申请救助|费用太高负担不起想申请救助|请帮我办理临时救助手续
        |我要上报我家的困难，申请补助|我爱人癌症化疗，钱花得差不多了，想求助|给我妈报个低保要得不
        |请求补助，家里房子着火烧没了|想申请点钱给娃看病|娃住院费用太高，我们承担不起，申请救助
        |i want to ask for aid for my sick child""",
    "track": """为什么还没批|怎么还没批下来|咋个还不批|怎么查|在哪里查进度|编号在哪里看
        |你们是不是搞忘了|上次交的你们是不是忘了|是不是把我的事搞忘了|交了这么久是不是忘记了
        |上回填的是不是搞落了|钱打了没有|钱打没打|钱到了没得|钱到了吗|钱发了没有|钱还没到|我的钱呢|钱打下来没有|救助金下来没|补助下来没有|钱下来没得|那笔钱下来没
        |补助打了没有|有没有人来看我家|你们好久来看|你们好久来人|你们好久来人嘛|我那个事情办得怎么样了
        |has the money been sent|is my money there yet|where is my money
        |进度|查询进度|我的申请到哪一步了|我的申请怎么样了|办到哪里了|办得怎么样了|批了没有
        |批下来没有|审批通过了吗|我的低保批了吗|有结果了吗|有没有消息|怎么还没有消息
        |我申请的救助怎么样了|我上个月交的申请有结果没有|什么时候能有我的结果|我的材料收到了吗
        |材料审核了吗|我的申请谁在办|查我的申请|查一下我的低保办到哪了|查询我的案子|我的编号查一下
        |看看我的申请|我的救助款发了吗|我的钱打了没有|我的钱怎么还没到|我递的申请呢|申请了好久怎么没动静
        |还要等多久我的申请|还没批下来吗|都一个月了还没结果|我前几天报的那个事情怎么样了
        |现在到哪个环节了|审到哪里了|我的申请状态|查结果|通过没有|给我看看进展|我补的材料看到没有
        |我那个事办好没有|我交上去的表有人看没有|我的申请为什么还没批|到我没有|我办的那个低保办好了吗
        |track my application|status|application status|what is the status of my case
        |is my application approved|has my request been approved|did you receive my documents|any update
        |check progress|when will my application be decided|track my case|我的低保办到哪一步了
        |我的低保审核到哪了|我的救助审批到哪个环节|我妈的低保批了没有|我父亲的申请怎么样了
        |帮我看看我家低保批了没|我要查我的申请进度|我想查一下我的申请|我想知道我的申请进展
        |想问我的申请有没有结果|我想问我的救助款什么时候到|我的救助金什么时候发给我|我的钱什么时候到账
        |我的钱还没收到|钱没收到|批了但是没收到钱|说批了钱没有到|我交了材料有没有受理|我的申请受理了吗
        |我的申请收到没有|你们收到我的申请没有|材料交了好几天了怎么没人联系我|交上去的申请石沉大海
        |一直没有人联系我|申请一个月了没有音信|去年申请的低保到现在没消息|上周申请的临时救助怎么样了
        |上次申请的那个怎么样了|前天报的救助有没有批|昨天提交的申请看了吗|我的申请卡在哪里了
        |现在轮到哪一步了|办到什么程度了|到哪个部门了|是不是批下来了|批下来了吗|批准了吗|同意了吗
        |审核好了吗|审核结果出来没有|结果出来了吗|审核结果|办理进度|申请进度查询|进度查询|查申请|查单
        |查编号|我有受理编号想查一下|这个编号的申请怎么样了|看看我的案子|我的案件处理到哪了
        |我那份表送到哪里了|我的申请是谁在处理|我那个事是哪个在管|我的事情办好了吗|我的事有眉目没有
        |动静都没有|怎么还没动静|还没有结果吗|还没批吗|还要等好久我的才批|我的低保啥时候能批下来
        |我的申请什么时候有结果|我还需要补什么材料吗我的申请|我的申请被退回来了吗|我的申请现在什么状态
        |where is my case|what is happening with my application|what happened to my application
        |when will i get my result|when do i hear back|i submitted my application two weeks ago
        |is there any news on my application|is it approved|has it been approved yet
        |did you get my application|show my application|check my case number|my application progress
        |who is handling my application|i still have not received my money|我报的低保有结果没得
        |看看我的救助到哪点了|半个月前申请的，现在啥情况|我的申请有没有人在处理|都批了，咋个我的钱还没到
        |我那个单子办得咋样|查询我的申请结果|申请编号怎么查进展|我的材料审过了没有
        |has anyone looked at my application|i applied last month, what happened|到哪步了
        |我的低保审批到哪个环节了|我去年底申请的低保到现在都没有音信|想问一下我的救助款什么时候到
        |我交了材料一个星期了有没有受理|我妈的申请通过没得|查单号|看下我的事情办好没
        |哎，我那个申请咋还没动|is it approved yet|when will i hear back about my application
        |what happened to my request|我申请的低保为什么一直没有结果|我的进度|有回音没|有回信没有
        |有下文没有|有没有下文|交了表没有回音|报的名怎么样了|报上去了没有|报上去有没有批
        |上回申请的怎么样了|上回那个怎么样了|上次那个救助怎么样了|都两个月了|都交了两个月了还没消息
        |交了好久了|等了好久了|还在等结果|我一直在等结果|我的申请到县里了吗|到镇里还是到县里了
        |送到县里没有|镇里审完没有|公示完了我的批了没有|我的公示结束了吗|我的材料合格吗|我的材料齐了没有
        |处理得怎么样了|帮我看下处理情况|帮忙查下结果|帮我催一下|我要催办|催一下我的申请
        |能不能快点帮我批|轮到我了没有|我家的低保下来没有|低保下来没得|救助下来没有|钱下来没有
        |补助下来了吗|我那笔钱打了没|卡上还没有收到救助款|怎么还没收到钱|any progress
        |did my case move forward|is my case done|how far is my application
        |i am still waiting for my application|still no reply about my application
        |has the money been sent|look up my case|follow up on my application|my case status please
        |what stage is my application|我那个救助批了没得|上回报的名现在咋样
        |我的申请现在到镇里了还是县里了|低保我交了表的，有回音没|我都交了两个月了|帮我看下处理得怎么样了
        |can you tell me if my case moved forward|请问我的审核通过了吗|公示完了什么时候给我发钱
        |我的公示完了什么时候发钱|do you have a result for my application|any result yet
        |我提交的申请有没有通过审核|你们把我的申请办到哪去了|我的救助申请进展
        |已经公示完了，啥时候给我发钱|帮我查一查，编号我有|do you have any result for my application
        |我报低保快一个月了，咋还没信""",
    "staff": """找人工|人工客服|人工服务|我要人工|找真人|我要和人说话|找工作人员|联系工作人员|找民政局
        |我要找民政办|民政局电话|民政局的电话是多少|电话号码|联系电话|联系方式|给我个电话|打谁的电话
        |客服电话|打电话问|热线电话是多少|叫你们的人来|叫个人来|有没有人来管一下|能不能找个人和我说
        |我不想跟机器人说|换个人|不要机器人|你听不懂叫人来|我要见领导|找你们领导|找负责人|找镇里的人
        |找村里协理员|谁能接电话|能不能派人来|我想当面说|上班时间|几点上班|你们什么时候上班
        |本地民政办电话|本地民政办在哪|我想咨询工作人员|请工作人员回我电话|给我回个电话|跟人讲话
        |human|agent|talk to staff|speak to a human|real person please|phone number|call me
        |i want to talk to someone|contact the office|can somebody call me back|customer service
        |office hours|我要找人|找人帮忙|找个人跟我讲|我想找个人问|找个懂的人来说|叫工作人员跟我说
        |让工作人员联系我|请工作人员打我电话|给我打电话|打我电话|你们打电话给我|有人能打电话给我吗
        |你们电话是多少|你们的联系方式|民政局电话号码|民政办的电话|镇里民政的电话|街道办电话是多少
        |村里协理员电话|负责低保的人电话|救助热线|热线是多少|咨询电话|有没有电话可以打|打哪个电话问
        |我想打电话问|可以电话咨询吗|能不能语音通话|能视频吗跟工作人员|转客服|客服在吗|接客服
        |连线工作人员|我要和真人聊天|我要真人回答|真人来|不想和机器说话|机器人说不明白|你答非所问叫人来
        |你不懂我找别人|你解决不了给我换人|说半天你也不懂|讲不清楚找人|我不会打字让人打给我
        |我说话你听不懂找个人来|我只想跟人说|我要问工作人员|问问工作人员|工作人员在哪|工作人员在吗
        |有没有值班的人|有没有人值班|谁值班|你们几点开门|民政窗口几点开门|周末上班吗|星期六有人吗
        |办公时间|办公地址|你们单位在哪里|民政局在哪条路|我去哪里能见到你们的人|我想约个时间见面谈
        |派人来我家一趟|能不能叫人上门来看看我|能不能安排个人过来|找民政助理|找社会救助科|找村支书
        |我要跟你们主任说|联系镇里|帮我转民政局|transfer me to a human|i would like to talk to a person
        |get me a person|is there a real person here|let me speak with staff|call the office
        |office phone number|how do i contact you|what is the hotline|when are you open
        |i want to make a phone call|please call me back|operator|我想当面找人问|给我接人工
        |有没得工作人员在|本地民政办怎么联系|你们办公电话|我要跟真人聊|喊工作人员来
        |能让人给我打个电话不|connect me to an agent please|what is your phone number
        |跟你说不清楚，找个人来|你们几点下班|有没得人可以电话跟我讲|我想打电话|把电话给我
        |我不会打字，叫人来和我讲|能不能安排人上门来|你们单位在哪个位置，我过来找人|12345是哪个的电话
        |let me talk to an officer|give me a real human|i want to call someone|真人客服在吗
        |找本地|号码给我一个|给我个号码|给个电话号码|电话给一个|有没有活人|来个活人|有没有真人在
        |我要跟管事的人说|管事的人在哪|哪个管这个事叫他来|谁可以接我电话|谁可以跟我通话|跟谁联系|联系谁
        |怎么联系你们|怎么找到你们|我到哪里找你们的人|民政在哪个房间|民政办公室在几楼|民政办的人在吗
        |镇里的民政干部叫什么|负责我们村的是谁|我们村的协理员是谁|驻村干部电话|包保干部电话|打个电话给我
        |麻烦给我回电话|你这个不行我要找人问|你说的我听不懂我要问人|我要当面问|我要去现场问
        |不想打字想打电话|有没有语音电话|你们在哪里上班|下午有人上班吗|中午休息吗|who can i call
        |who do i contact|number to call|give me the phone number|is there someone i can talk to
        |connect me with an official|i prefer to talk to somebody|where is your office|working hours
        |can i visit you in person|号码给我一个，我打过去|我想跟管事的人说|哪个可以接电话
        |打电话给我可以不|你这个不行，我要找人问|本地的民政在哪个房间|我不想点了直接找人|直接找人
        |不想点按钮了找人|someone from the office please phone me|把我转给人|麻烦叫个工作人员跟我联系
        |本地民政所电话|我不想点了，直接找人|你们办公室在哪|could someone from the office phone me
        |我想打电话给民政局问一下""",
}
