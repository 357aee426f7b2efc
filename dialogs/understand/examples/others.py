"""Others: their hardship, wrongs that are done, and danger. Invented sentences between bars."""

from __future__ import annotations

SAID: dict[str, str] = {
    "report": """孤老死在屋头几天没人晓得|有个孤寡老人走了好几天才有人晓得
        |我要反映别人家的困难|邻居家很困难没人管|我们村有个老人没人照顾|村里有个孤儿没人管
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
        |a family near us is in trouble|report hardship of another person|我要替别人反映|我来帮别人说
        |不是我家是邻居家|我邻居家困难|我家隔壁的老人很可怜|我们小区有个老人没人管|我们楼里有个老人独居
        |我们村有一家很困难|我们寨有户人家很造孽|我们组有个五保老人没人照顾|我们村有个残疾人没有低保
        |我们村有个孤儿跟着爷爷|村里有个寡妇带着三个孩子很困难|村里有个老人生病没有人管
        |村里有对老人儿女都不在|有一户人家房子快垮了很穷|有个老人家一个人住在破房子里
        |有个孩子爸妈都跑了跟奶奶|有个小孩没有爹妈|有位大爷腿脚不方便没有人照顾|有家人得了重病没有钱
        |有个人很困难不知道怎么申请|他家困难得很你们去看看|他家真的困难不会申请|他们一家过得很苦
        |他是聋哑人没有低保|她一个人带孩子很苦你们帮帮她|那家人太困难了|那个老人好可怜
        |老杨家困难你们关注一下|王大爷没有人照顾|李奶奶无儿无女没人管|我朋友家出事了很困难
        |我同事得了癌症没钱|我工友受伤没有钱医|我亲戚家困难帮忙看看|我大伯一个人没人照应
        |我叔叔家很困难他不会用手机|我表哥家很穷帮他反映|我堂弟家困难|我学生家里困难|班上有学生家庭困难
        |我是老师有个学生很可怜|我是医生有个病人没有钱|我是志愿者走访发现困难老人
        |我是社工上报一个困难家庭|我是网格员发现一户困难|我是协理员上报线索|我是村干部要上报一户
        |我在路上看到一个讨饭的老人|路边有个老人睡着没人管|街边有个精神病人到处走|天桥下有人住
        |车站有个流浪的人|提供一条线索|困难线索|贫困线索上报|上报困难户|反映困难群众|反映一个困难老人
        |反映邻居困难|推荐一户困难家庭|想让你们去看看一户人家|希望你们关注一下这家人|请你们去帮帮他们
        |你们去看看他们家嘛|能不能帮帮隔壁的老人|能不能救助一下我邻居|可以帮邻居反映吗
        |别人家有困难怎么告诉你们|发现困难的人跟谁说|i want to tell you about a family in need
        |i know someone who needs help|i know an old man living alone|someone i know is very poor
        |my friend is in trouble and needs aid|my neighbor has nothing
        |an elderly woman lives alone with nobody to help her|there is a poor family in our village
        |a student in my class is very poor|reporting a person in need|report a family in difficulty
        |can you visit my neighbour she is very poor|on behalf of another family in hardship
        |我们院子有家人，男的坐牢女的跑了，三个娃儿没人养|帮我邻居问一下，她一个人带娃很困难
        |有位老人天天捡瓶子，没人管他|反映我们村一个困难户的情况|我是网格员，要上报一户困难家庭
        |朋友家里遭难了，你们能不能去看看|路边有个流浪的老头|我堂哥家很惨，他不好意思申请
        |a family in my building is very poor please visit them
        |there is a disabled man living alone next door|村东头有个瞎子婆婆没得人照顾
        |我们班有个同学爸妈都没了很可怜|隔壁家孩子没爹没妈，可怜，能帮忙申请吗
        |我们小区有个老太太天天翻垃圾桶|我大伯一个人在乡下，腿脚不便没有人照应，我来反映下
        |有家人孩子得了重病，他们不会弄手机，我帮反映|村里有位老兵生活困难
        |我是志愿者，走访发现一位独居老人|麻烦关注一下我们组的老杨家|我们厂有个工友受伤没钱医
        |我邻居是聋哑人，没有低保|she is my neighbor and she has nothing|i know a family that needs help
        |reporting a case of an elderly man living alone|某某家才困难，你们都不去看
        |同村的老人没儿没女病了没人管|同村有家人困难|我们小组有个残疾老人|我们组有个瘫子儿子不管
        |桥头那家太可怜了|去看看村口那家人|我替哑巴邻居问问|我帮一个不识字的老人问|我亲戚孤儿寡母很困难
        |我姨妈家很困难|我舅舅生病没人管|我弟弟家困难他不会申请帮他反映|有个娃娃跟奶奶过很可怜
        |有几个孩子没人养父母不在|有家男人坐牢女人跑了孩子没人养|有个老兵住破房子|有个聋哑人没人照顾
        |有位孤老没人管|我看见一个老人捡垃圾吃|我路过看到有人乞讨|公园里有个流浪老人|菜市场有个讨饭的
        |我们单位有个同事家庭困难|我们工地有个工友摔伤没人管|我客户家里困难想帮他反映
        |我是邻居来帮他说一声|我是亲戚来反映情况|我代他们反映|这家人需要帮助|他需要帮助|她需要救助
        |他们需要救助|他病得很重没钱治你们帮帮他|他家小孩没钱上学|请关注这位老人|希望有人去看看他
        |可不可以去他家看看|麻烦去看望一下|我反映一下隔壁家的情况|an old beggar needs help
        |a beggar sleeps near the market|this old man needs help|she needs help not me
        |my classmate's family is very poor|there is a disabled person nobody looks after
        |please check on an old lady|my coworker is injured and has no money
        |我们小组有个残疾老人生活不能自理，儿子不管|麻烦你们去看看桥头那家，太可怜了
        |同村的张大爷没儿没女生病躺着没人管|我家亲戚孤儿寡母的，很困难，想帮她反映
        |有个娃娃在我们学校没钱吃饭，家里只有奶奶|我替一个哑巴邻居问问|i saw an old beggar with no help
        |社区里有一个精神病人没人照料|我隔壁有个娃，爸妈离婚都不要他，跟奶奶捡垃圾
        |帮我老乡问下，他瘫在床上没人理|我看到有家人住的是破棚棚，好可怜
        |我们班主任让我帮同学反映家庭困难|an orphan in our village needs help""",
    "complaint": """我要举报|投诉工作人员|举报村干部|有人骗低保|他家有钱还吃低保|他家有车有房还吃低保
        |村支书的亲戚都吃低保|村主任把低保给他家亲戚|关系户才能吃低保太不公平|办事员态度恶劣
        |窗口工作人员骂人|不给我办还赶我走|推来推去不办事|踢皮球|跑了好几趟都不给办|村干部要我给钱才办
        |收了我的钱不办事|村干部扣我的低保|低保卡被村里拿着|有人冒领低保|人死了还在领低保|虚报骗取救助
        |我被骗钱了说是办低保|骗子冒充民政局骗了我|有个人收了我手续费跑了|我对你们不满意|我要告你们
        |我要反映村干部的问题|优亲厚友|人情保关系保|干部贪污救助款|把我的病贴在公示栏上了侵犯隐私
        |泄露了我的信息我要投诉|不公平|凭什么他家有低保我家没有|他家比我家有钱怎么吃低保|检举|上访
        |向纪委反映|服务太差|意见箱|吃拿卡要|索要红包|办事拖拉没人管|不作为|欺负老百姓|骗我交了钱
        |开豪车的人领着低保|村长家兄弟当老板还拿低保|complaint|i want to complain
        |report a corrupt official|my neighbour cheats to get dibao|the clerk was rude
        |i was cheated by someone who promised dibao|he is rich and still gets dibao
        |report misuse of funds|this is unfair|the village official took my money|我要投诉民政办
        |我要投诉窗口|投诉村委会|我要投诉你们|投诉村支书|举报村主任|举报骗保|举报有人冒领低保
        |举报有人造假吃低保|我举报一户假低保|我实名举报|我要实名举报村干部|我要匿名举报|我要检举
        |我要控告|我要告村干部|我要到上面去告|我要上访|我要反映干部作风|我要反映一个问题村干部不公
        |工作人员爱理不理|工作人员不耐烦|工作人员骂我|办事员吼我|窗口的人态度不好|窗口让我回去不收材料
        |窗口说不归他们管推来推去|镇里推村里村里推镇里|跑了很多次都没办成|跑断腿都办不成|你们什么作风
        |什么态度|太官僚了|你们不为老百姓办事|你们互相推|拖了半年不给办|故意不给我办|不给我申请
        |不给我开证明刁难我|村里刁难我|评低保不公平|低保评定不公开不透明|黑箱操作|走后门才有低保
        |有关系的才评得上|肯定有关系|送礼的才能吃低保|村长只给自己家亲戚|低保都给村干部的亲戚了
        |支书他妈也领低保|组长的舅子吃低保|有钱人家吃低保穷人没有|他家开小车住洋房还有低保
        |他家盖三层楼还领低保|他明明有钱还领低保|隔壁家有车有房都领低保|他家儿子当老板还领低保
        |他不是残疾人却领残疾补贴|为什么他家有低保我家没有不公平|低保被村里吞了|低保被村干部吃了
        |低保款被克扣|村里把我的补助扣了|村会计套取低保金|救助金被私分了|救济粮被村干部拿了
        |我的存折被村里拿去不还|收钱办低保的村干部|收我好处费|村主任收了我两千块|要我送烟酒
        |要我请吃饭才办|我交了钱没给我办|我给了中介钱被骗了|我转了钱才知道是骗子
        |有骗子冒充你们骗走我的钱|我母亲被骗了几千块说领补助|网上有人骗我说办低保|有人拿我的身份证领补助
        |我的名字被人冒用了|把我家的情况到处说|把我的病公布出来了|泄露我隐私|我对处理不满意要投诉
        |我有意见|提意见|file a complaint|i want to complain about the village official
        |the staff were rude to me|they refuse to take my papers|they keep sending me back and forth
        |i want to report corruption|report a fake dibao family|he owns two cars and gets dibao
        |she lied to get assistance|somebody took my subsidy|an official asked me for a bribe
        |i paid a man and he disappeared|someone stole my benefits|投诉你们镇民政办
        |低保户名单里有个老板，开大奔的|我要举报一个假低保|村支书把低保给了自己丈母娘
        |我跑了五趟还是不给办|那个女的办事员凶得很|村里克扣救助款|他有三套房还在吃低保，没人查吗
        |有人收了我爸两千块说能弄到低保，现在人找不到了|救助款被人冒领了
        |the village head gives dibao to his relatives
        |i was scammed by a man who said he could get me dibao|村干部问我要烟要酒才给报
        |你们太不负责任了，我要投诉|街道办事处的人爱理不理|为什么他家能吃低保我家不行，肯定有关系
        |村里评低保不公平|低保被村主任吃了|有人伪造材料领低保|你们欺负老实人|实名举报村会计套取低保金
        |救助金被村里拿去分了|办个低保跑断腿，什么作风|骗子打电话冒充你们，我转了两千
        |我要投诉那个工作人员不给我受理|收了好处费还不办事|she lied about her income to get dibao
        |the office refuses to help and was rude to me|他明明有钱还装穷吃低保|吃空饷|死人还在领低保
        |死了两年还在领|低保名单有问题|低保名单上都是有钱人|低保都是关系户|穷的没有富的有
        |该得的得不到不该得的得了|卡我的材料|故意卡我|故意刁难|让我跑了四趟|跑了四次都没办成
        |一会要这个一会要那个|一次不说清楚老是喊我补材料|私吞救助款|把钱私吞了|钱被他们吃了|挪用救助金
        |以办低保的名义骗钱|被假干部骗了|骗子说能办低保骗走我的钱|不公道|不公正|偏心|看人下菜|欺软怕硬
        |村干部打击报复我|村干部骂我|办事员玩手机不理人|服务态度恶劣|上班时间没人在|打电话没人接我要投诉
        |没人管我的事我要投诉|我反映多次没人处理|你们骗人|你们就是骗子，答应的补助没给|说给我补助，结果是哄人的|你们说话不算数|说好给的钱不给|承诺的补助没兑现
        |少发我的钱被谁拿了|他装病骗低保|他假离婚骗低保|他隐瞒存款领低保|我知道有人骗补贴
        |有人虚报人口领低保|有人挂靠公司还吃低保|他家做大生意还吃低保|that family is rich but gets dibao
        |they give dibao only to friends|the rich get it and we do not|official abused his power
        |no one answers the phone i want to complain|poor service|i want to make a complaint
        |report someone who cheats|he hides his money and takes dibao|someone uses a fake certificate
        |有人吃空饷低保|低保名单上的人死了两年还在领|那个干部故意卡我的材料
        |村里的低保都是关系户，穷人得不到|办事大厅的人让我跑了四趟|他们把我的救助款私吞了
        |我妈被人以办低保的名义骗了钱|they gave dibao to the rich and ignore us|不公道，我要反映他们
        |说话很难听|说话难听|工作人员说话难听|办事的人很凶|送了烟才给办|送了礼才给我办这是什么道理
        |这是什么道理|要我交钱才批|they asked me for money|asked for money to approve it
        |民政所的人说话很难听|我们村低保全是村长家的人|他有门面有车子，每月还领低保，你们查不查
        |村里面扣我们的钱|有个中介骗我交八百元办低保，结果没办成
        |they asked me for money to approve my dibao|我送了两条烟才给我办，这是什么道理""",
    "crisis": """我想死|活不下去了|想不开|不想活了算了|我要自杀|我想跳楼|我要喝农药|想一了百了
        |活着没意思|死了算了|撑不下去了不想活|吃了好多安眠药|家里没有吃的了|没有米了|没饭吃了
        |今天没有饭吃|两天没吃饭了|孩子没有吃的|断粮了|揭不开锅了|孩子没有奶粉了|一分钱没有了饿肚子
        |饿得不行了|没地方住今晚睡街上|无家可归|家里着火了|房子正在烧|起火了|救命啊|救救我|有人晕倒了
        |昏迷不醒|喘不上气|没有呼吸了|大出血|血止不住|心口痛得要命|中毒了|触电了|溺水了|掉进水里
        |煤气泄漏|丈夫打我|他要杀我|被家暴|家暴|他拿刀砍人|有人打人|被打得很惨|儿子打老人|孩子被打
        |孩子没人管在家里饿|被人关起来了|被强奸了|孩子不见了|孩子被拐了|洪水来了被困
        |房子塌了有人压在下面|山体滑坡埋了人|快不行了要死了|抢救没有钱马上要死人了|i want to die|suicide
        |i will kill myself|we have nothing to eat|no food at home|my children are hungry
        |my house is on fire|he is beating me|domestic violence|someone is dying|she is not breathing
        |help me please i am in danger|he has a knife|i took pills|bleeding badly
        |we are trapped by the flood|starving|我父亲突然说不出话半边身子动不了|我母亲倒在地上不动了
        |老人摔倒起不来了|孩子发高烧抽筋没有钱去医院|孩子吞了东西卡住了|老婆要生了没有钱去医院
        |有人被车撞了躺在路上|有人触电了|我站在楼顶|我准备跳下去|我写好遗书了|我不想再活下去了
        |活得太累了想走了|我想带孩子一起走|日子过不下去不如死了|他喝醉了拿刀要砍我们|他掐我的脖子
        |我被打得爬不起来|我爸又在打我妈|我怕回家他打我|前夫威胁要杀我|被老板关起来不让走|我被传销控制了
        |有人强迫我|孩子被继父打|家里没米没油了|锅里没有东西煮|饿了一天了身上没有钱|三天没吃东西了
        |孩子饿得直哭|没钱买米|今天吃的都没有|老人饿了几天没人管|我睡在车站没有地方去|今晚没有地方睡
        |被赶出来了没地方住|下雪了我没地方住|屋里起火了|我家着火了快来|煤气味很大头晕|电线冒火了
        |山上滚石头下来砸到人|水淹到屋里人出不来|房子要塌了人在里面|我被困住了|奶奶走丢了找不到
        |小孩掉河里了|没钱买药人快不行了|医生说不交钱就不抢救|没有钱做手术要死了|i am going to jump
        |i am hungry and have no money|my baby has no milk|send an ambulance
        |call the police he is hitting us|my mother collapsed|my child is missing|someone is drowning
        |i have nowhere to sleep tonight|he wants to kill me|i feel like ending it all|不想活哒|活够了
        |屋头米缸空了，今天没得吃|老公又动手打我了，流血了|楼上起火了|我爸心脏病犯了倒在地上
        |孩子发高烧抽搐，没钱去医院|我吃了老鼠药|三天没吃饭，头晕|有人拿刀砍我|我被骗到传销关起来了
        |水涨进屋了，老人还在里面出不来|娃儿饿得哭，家里一粒米都没得|my father is not breathing
        |my boyfriend hits me every day|i dont want to live anymore
        |our kids have had no food since yesterday|跳河算了|我儿子要杀我|没钱买米了，今晚吃什么都不知道
        |奶奶摔倒了起不来，一直喊痛|我老公把我锁在屋里打|外面零下几度我和娃没地方睡
        |日子过不下去了，不如死了算了|她吞了一瓶安眠药|有人打架动刀了|我父亲突然说不出话，半边身子动不了
        |我妹妹被她老公打得住院了，还威胁要杀她|娃娃发烧四十度抽筋，没钱去医院
        |我身上一分钱没有，饿了一天|家里没米没油了，娃饿着|我被赶出来了，没地方住|煤气味很大，头晕
        |家里电线冒火了|救命啊快来人|有人落水了|我快不行了|i have not eaten for three days
        |he threatened to kill me|please send an ambulance|遗书都写好了|他掐我脖子|没钱买药，我妈快死了
        |被洪水困在房顶上|被水困住了|老人倒地上没反应|老人没反应了|孩子从楼上摔下来|他摔得头破血流
        |他把我打得起不了床|他要打死我|我爸喝了农药|我妈吃了药想死|两顿没吃了没有钱|肚子饿没钱
        |冰箱空了什么都没有|家里一粒米都没有|娃在哭没吃的|冻得受不了没地方去|我想结束这一切
        |我不想活在世上了|活着太累了想解脱|我要去死|我老公要杀了我|我男朋友打我|老板打人|有人拿枪
        |房子塌了|有人被埋了|有人溺水|车翻了人在里面|i want to end it|he will kill us|she took poison
        |my house collapsed with people inside|we are stuck on the roof in the flood
        |my child fell from the building|我爸喝农药了|肚子饿，两顿没吃了，没有钱|我家着火了咋办
        |我活不下去了|娃儿从楼上摔下来了|我老公要打死我|屋里没一粒米，孩子在哭
        |i can't go on, i want to end it|my kids haven't eaten since yesterday|我在楼顶，不想下去了
        |他拿菜刀砍我|我妈晕倒了没人帮忙|一天都没吃上饭了|屋里着火了人还在里面
        |我和孩子被赶出家门，晚上没地方睡|he is strangling me|娃娃三天没吃饱饭了""",
}
