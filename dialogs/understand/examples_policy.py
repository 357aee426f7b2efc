"""What people type when they ask about the rules, by topic; one sentence between bars.

The wording is invented; the twenty questions behind it are those of the policy notes, part 9.
"""

from __future__ import annotations

POLICY: dict[str, str] = {
    "policy-who": """什么情况能申请临时救助|什么人可以申请临时救助|临时救助是什么|临时救助的条件
        |临时救助帮哪些人|家里着火了能申请临时救助吗|车祸受伤能不能得救助|失业了能申请救助吗
        |学费交不起能申请临时救助吗|生大病住院能申请临时救助吗|意外受伤算不算急难|哪些困难属于临时救助
        |突然遇到困难政府管不管|临时救助和低保有什么区别|急难救助是什么意思|临时困难补助给哪些人
        |出意外摔伤了能不能申请临时补助|家里有人突然去世能申请救助吗|火灾能不能得临时救助
        |被车撞了政府有没有补助|没有工作了有没有临时救助|what is temporary assistance
        |who can apply for temporary assistance|can i get help after an accident
        |what situations are covered by temporary assistance|我想了解临时救助政策|讲一下临时救助
        |临时救助政策""",
    "policy-dibao-who": """低保的条件是什么|什么条件可以吃低保|哪些人可以申请低保|怎么样才能评上低保
        |低保是怎么评的|人均收入多少以下可以办低保|低保是什么|什么样的家庭算低保户|申请低保有什么要求
        |年纪大了能不能吃低保|年轻人可以吃低保吗|有劳动能力能不能吃低保|低保户的标准条件|办低保的资格
        |城市低保要哪些条件|农村低保要什么条件|没有收入可以办低保吗|一家人收入低可以吃低保吗
        |离婚带孩子能吃低保吗|低保政策是怎么规定的|介绍一下低保|what is dibao|who qualifies for dibao
        |requirements for minimum living allowance|dibao conditions""",
    "policy-amount": """临时救助给多少钱|临时救助能拿多少钱|救助一次给多少|最多能给多少救助金
        |救助金额怎么定的|临时救助标准是多少|车祸救助给多少钱|房子烧了给多少补助|大病救助金有多少
        |小额救助给多少|能不能给五万块|听说急难救助能给五万|救助款是怎么算的|临时补助有几千块
        |一般能批多少钱|能补多少|能得多少钱救助|how much can i get from temporary assistance
        |maximum amount of assistance|amount of emergency aid""",
    "policy-dibao-amount": """低保一个月多少钱|低保标准多少|农村低保多少钱一个月|城市低保多少钱
        |低保每个月发多少|低保金是多少|吃低保能领多少钱|一个人的低保是多少|低保补多少|福泉的低保标准
        |低保一年多少钱|低保怎么算钱|低保金怎么计算|三口人低保能领多少|低保分几档|低保涨了没有
        |今年低保标准涨到多少|低保线是多少|低保补差是怎么补的|how much is dibao|dibao standard
        |monthly minimum living allowance amount|dibao money per person""",
    "policy-tekun": """什么是特困人员|特困供养是什么|五保是什么|特困要什么条件|五保户要什么条件
        |五保老人一个月多少钱|特困供养标准多少|孤寡老人能不能吃五保|无儿无女的老人有什么政策
        |没有子女的老人怎么办五保|进敬老院要什么条件|特困老人可以住养老院吗|集中供养和分散供养有什么区别
        |特困人员护理费|有女儿出嫁了还能办五保吗|孤儿算特困吗|特困人员的待遇
        |六十岁以上没有人养能办特困吗|三无人员有什么政策|五保老人死了谁办丧事|what is tekun
        |support for elderly people with no family|extremely poor support conditions""",
    "policy-border": """低保边缘是什么|什么叫低保边缘家庭|边缘户有哪些政策|低保边缘户有什么好处
        |边缘家庭能领钱吗|收入超过低保一点点怎么办|刚刚超过低保标准有没有补助|比低保标准高一点能享受什么
        |低保边缘怎么申请|低保边缘户条件|低保边缘户收入标准|一点五倍低保标准是什么
        |我家是边缘户有什么帮助|what is a border family|income just above the dibao line
        |low income family just over the limit""",
    "policy-rigid": """刚性支出困难家庭是什么|什么叫刚性支出|支出型困难家庭是什么意思|支出型救助
        |因病支出太大怎么认定|刚性支出困难家庭怎么认定|刚性支出困难家庭的条件|刚性支出困难家庭有效期多久
        |哪些支出算刚性支出|医药费学费太多算什么困难家庭|收入不低但是看病花得太多|刚性支出要占收入多少
        |认定了刚性支出还要重新认定吗|刚性支出困难有什么待遇|what is a rigid expenditure family
        |spending on medicine is too high but income is not low""",
    "policy-pay": """钱什么时候到账|救助金多久能到账|低保什么时候发钱|低保几号打钱|批下来多久能拿到钱
        |救助款发到哪里|钱打到谁的卡上|发到一卡通还是社保卡|可以发现金吗|低保金打到哪张卡
        |换了银行卡怎么领钱|银行卡丢了钱打哪里|审批通过后几天打款|低保从什么时候开始算|当月申请当月发吗
        |钱怎么发|怎么领钱|救助金在哪里领|低保金取不出来|when will i get paid|how is the money paid
        |which bank card will it go to|do you pay in cash|payment date""",
    "policy-where": """在哪里申请|去哪里申请临时救助|低保在哪里办|申请低保去哪里|找哪部门申请
        |去村里还是去镇里申请|在哪里交材料|要去民政局办吗|镇里的窗口在哪里|哪里可以办救助|去什么地方申请
        |办理地点|在网上能申请吗|可以在手机上申请吗|要跑哪些地方|这个事情归谁管|低保找谁办
        |办救助去哪个窗口|去县里还是镇里|民政窗口在哪|where can i apply|which office handles dibao
        |where should i go to apply|where is the office|can i apply online""",
    "policy-hukou": """户口不在这里能申请吗|户口在外地怎么办|外地户口可以申请临时救助吗
        |我在外面打工怎么申请低保|外来务工的能申请吗|不是本地人能不能得救助|户口在别的县怎么申请
        |我是外省的在这里打工受伤了|人户分离怎么申请|人在浙江打工怎么办低保|有居住证可以在这里申请吗
        |两口子户口不在一起在哪里申请|没有户口能申请吗|户口没迁过来|户口在老家能在这里吃低保吗
        |要回老家办吗|住在福泉但是户口不在|租房住在这里户口不在|一家人户口不在一个地方
        |my hukou is not here can i apply|i am a migrant worker from another province
        |do i need local hukou|not a local resident can i still get help
        |i live here but registered elsewhere""",
    "policy-papers": """要带什么材料|申请需要什么材料|办低保要什么手续|要准备哪些资料|要带身份证吗
        |需要户口本吗|要哪些证件|临时救助要交什么材料|要照片吗|要不要村里盖章|要不要开贫困证明
        |需要收入证明吗|材料清单|办特困要什么资料|要复印件吗|要病历吗|申请表在哪里拿
        |材料不齐可以先申请吗|没有证明能不能办|要提供银行流水吗|要什么东西|what papers do i need
        |which documents are required|do i need to bring my id card|document list|required paperwork""",
    "policy-lost-papers": """发票丢了还能申请吗|医院发票不见了怎么办|没有结算单怎么办|收据丢了
        |出院小结找不到了|没有发票可以吗|身份证丢了怎么申请|身份证过期了怎么办|户口本丢了怎么办
        |没有身份证可以申请吗|残疾证掉了|单子烧了没有了|材料被火烧了|票据烂了看不清|发票被保险公司收走了
        |没有票据能不能报|户口本不在身边|证件都丢了还能不能申请|i lost my receipts
        |lost my id card can i still apply|i have no hospital bill|missing invoices""",
    "policy-repeat": """一年能申请几次|临时救助可以申请几次|同一件事能申请两次吗
        |同一个病可以再申请救助吗|去年申请过今年还能申请吗|已经得过一次还能再申请吗|第二次申请可以吗
        |上次没批可以再申请吗|被拒绝以后多久能再申请|隔多久可以再申请|可以重复申请吗|又住院了还能申请吗
        |今年申请过一次了|得过救助还能不能再得|一个家庭能申请几次|how many times can i apply
        |can i apply again for the same illness|apply a second time|reapply after rejection""",
    "policy-notice": """为什么要公示|公示是什么意思|公示会写什么|公示几天|公示多长时间
        |公示会不会让邻居都知道|能不能不公示|不想公示|公示怕丢脸|公示会贴身份证号吗|公示会写病情吗
        |名单贴在哪里|为什么把我的名字贴出来|公示有人反对怎么办|公示期有异议怎么办|临时救助要公示吗
        |贴在村里大家都看到了|公示名单在哪里看|脸面不好看可不可以不贴|why do you publish my name
        |how long is the public notice|will my neighbours know|what is shown on the notice""",
    "policy-bank-check": """为什么要查银行存款|为什么查我儿子的收入|不同意核查会怎么样|可以不查存款吗
        |查不查子女的财产|为什么要签授权书|授权核对是什么|你们怎么知道我有多少存款|要查哪些东西
        |会查我的微信余额吗|查支付宝吗|核对家庭经济状况是什么意思|子女不同意查怎么办
        |查女儿女婿的收入要他们同意吗|不签授权书能申请吗|会查我的房产吗|经济核对查多久|凭什么查我的账户
        |查错了怎么办|why do you check my bank account|what if i do not agree to the check
        |will you check my children's income|economic check""",
    "policy-assets": """有车能申请低保吗|有房能申请低保吗|有存款能吃低保吗|家里有车可不可以办低保
        |名下有房子影响低保吗|买了车低保会取消吗|有两套房能申请吗|存款有几万能不能办低保
        |有摩托车能吃低保吗|三轮车算车吗|有面包车可以申请吗|开了小店有营业执照能申请吗
        |注册了公司能吃低保吗|买了保险影响低保吗|儿子有车影响我吃低保吗|儿子有房我能吃低保吗
        |子女有工作老人能吃低保吗|财产有什么限制|家里盖了新房还能吃低保吗|有拖拉机算财产吗
        |残疾人的代步车算不算|can i apply if i own a car|i have savings can i get dibao|i own a house
        |asset limits|does owning a car matter""",
    "policy-who-counts": """大学生算家庭成员吗|在读大学的孩子算不算人口|坐牢的算不算家庭人口
        |服刑的家人算不算|分户了算不算一家人|老人和儿子分户了算一家吗|老人单独立户可以吗
        |出嫁的女儿算不算家里人|儿子结婚分家了还算吗|户口本上几个人就算几个人吗
        |哪些人算共同生活的家庭成员|家庭人口怎么算|孙子跟我住算不算|当兵的儿子算不算|失踪的人算不算
        |妻子跑了算不算人口|外出打工的儿子算家庭成员吗|离婚了还算一家人吗|父母跟我住算不算
        |研究生算不算家庭成员|户口本和家庭成员一样吗|who counts as a household member
        |is my student son counted|my son is in prison is he counted|married daughter counted""",
    "policy-income-counted": """儿子寄的钱算收入吗|子女给的生活费算收入吗|养老金算收入吗
        |退休金算不算收入|种地收入怎么算|打工的钱怎么算收入|打零工收入不固定怎么算|高龄津贴算不算收入
        |残疾补贴算收入吗|低保金算收入吗|奖学金算收入吗|亲戚给的钱算收入吗|彩礼算收入吗|赔偿款算收入吗
        |卖牛卖猪的钱算吗|养猪收入怎么算|房租收入算不算|流转土地的钱算吗|家庭收入怎么算
        |收入是按年还是按月算|人均收入怎么算|抚养费算收入吗|退役军人优抚金算收入吗|政府发的补贴算收入吗
        |公益性岗位工资算收入吗|借来的钱算收入吗|is money from my son income
        |does pension count as income|how is income calculated|are disability benefits counted as income""",
    "policy-cut": """低保为什么被停|低保怎么停了|低保怎么减少了|为什么低保少了
        |我的低保被取消了没人通知我|停低保要不要提前通知|低保突然不发了|低保被减了怎么办
        |低保被停了怎么办|停发低保的原因|五保被取消了|上个月低保没有到账|低保没打来
        |低保取消要听我的意见吗|为什么把我的名额取消了|低保金比以前少|被退出低保了怎么恢复
        |低保停了能恢复吗|低保被村里取消了|why did my dibao stop|my allowance was reduced
        |they cut my dibao without notice|my benefit was cancelled""",
    "policy-progress": """怎么查进度|在哪里能看到办理进度|超时了找谁|过了期限没答复怎么办
        |到时间没结果怎么办|一直没消息找谁|办理流程是怎样的|申请以后有哪些步骤|申请的流程
        |审批的程序是什么|交了以后下一步是什么|拖着不办怎么办|超期不办找哪里|谁在办怎么知道
        |接下来要做什么|低保办理流程|救助的程序|迟迟不答复可以找谁|what are the steps after applying
        |how can i check the progress|no answer after the deadline what can i do|what is the procedure""",
    "policy-time": """办低保要多久|低保多久批下来|临时救助多久能批|审批要多久|几天能有结果|要等多久
        |多少个工作日|低保审核要多少天|申请到批准要多长时间|特困要多久办下来|临时救助几天能办好
        |最快几天能办好|要等几个月吗|办理时限|办理期限是多少|一般要多久才有答复|刚性支出认定要多久
        |how long does it take to get approved|how many days for a decision|how long do i have to wait
        |processing time""",
    "policy-refused": """为什么没批|为什么不批给我|为什么说我不符合|不服怎么办|被拒绝了怎么办
        |不同意你们的决定|怎么复议|行政复议去哪里|可以打官司吗|怎么上诉|不给书面通知怎么办|口头说不行
        |对结果不满意怎么办|不批要给理由吗|申请没通过怎么办|没评上低保怎么办|我不服这个决定|复议要多少天
        |行政诉讼期限|村里说不行就不行吗|窗口不收我的申请怎么办|why was i rejected|how do i appeal
        |i disagree with the decision|my application was denied|refused to accept my application""",
    "policy-both": """低保和残疾补贴能同时领吗|低保和高龄津贴能一起领吗|低保和特困能同时享受吗
        |吃低保可以申请临时救助吗|低保户还能领养老金吗|低保和失业金能不能一起领|特困能领残疾人补贴吗
        |孤儿能不能同时吃低保|两种补贴可以都领吗|领了低保还能领别的吗|能不能两样都要|低保和助学金冲突吗
        |领了养老保险还能吃低保吗|退役军人补助和低保能同时领吗|可以重复享受吗|有残疾补贴还能不能办低保
        |五保户能不能领高龄补贴|can i get both dibao and disability allowance
        |can i receive two benefits at the same time|dibao together with pension""",
    "policy-alone": """残疾人能不能单独吃低保|重病人能单独办低保吗|单人户是什么意思|单人户低保怎么申请
        |一个人能单独吃低保吗|成年残疾人跟父母住能单独申请吗|二级残疾可以单独吃低保吗
        |精神病人可以单独办低保吗|智力残疾三级能单独申请低保吗|家里收入超了残疾人能单独享受吗
        |只给病人办低保可以吗|尿毒症可以单独办低保吗|癌症病人单独申请低保|按单人户申请
        |弟弟残疾靠哥哥养能单独吃低保吗|重残单人保|can a disabled adult apply individually
        |single person dibao|only the sick person applies""",
    "policy-helper": """不会用手机怎么办|能不能让村干部帮我办|可以找人代办吗|可以帮别人申请吗
        |我能帮我父亲申请吗|老人不识字怎么申请|委托别人申请可以吗|代办要什么手续|代办要委托书吗
        |子女可以替父母申请吗|走不动路怎么申请|卧床的人怎么申请|没有手机怎么申请|不会打字怎么办
        |可以到窗口办吗|不会上网可以去现场办吗|邻居可以帮忙申请吗|村里可以帮忙申请吗|可以让协理员帮忙吗
        |瘫痪在床不能去办怎么办|眼睛看不见怎么申请|can somebody apply on my behalf
        |i cannot use a smartphone|can the village worker help me apply|apply for my parents""",
    "policy-hungry": """没钱住院怎么办|没钱看病医院不收怎么办|急用钱怎么办|等不及审批怎么办
        |有没有快一点的救助|先行救助是什么|小额快救是什么|怎么申请小额快救|能不能先给钱后补手续
        |能不能当天拿到钱|紧急情况可以先救助吗|急救没钱怎么办|交不起押金怎么办|疾病应急救助是什么
        |医院要先交钱怎么办|今天就要用钱找谁|有没有应急的救助|最快的救助是哪种
        |身上没钱了政府能先帮一下吗|emergency cash help|i need money urgently|fast small aid
        |no money for hospital deposit|what is quick aid""",
    "policy-scam": """交手续费就能办低保吗|有人说交钱就能办低保是不是骗人
        |有人打电话说给我发补贴是不是骗子|领救助金要填银行卡密码吗|短信说可以领补贴点链接是真的吗
        |有人叫我交保证金|中介说能包办低保|这个是不是诈骗|你们是不是骗子|你们是真的吗
        |办低保找关系交钱有用吗|叫我加微信领补助是真是假|验证码能不能给他|会不会有骗子冒充你们
        |对方让我转账才能领救助|让我下载软件领低保|怎么知道是不是骗人的|is this a scam
        |someone asked me to pay a fee for dibao|a caller wants my bank password|is this message real""",
    "policy-free": """申请要钱吗|办低保要交钱吗|要不要收费|办这个要花钱吗|申请救助免费吗|要不要手续费
        |申请表要钱吗|是不是免费的|要交多少费用|代办收费吗|这个服务收钱吗|用这个要流量费吗|要给好处费吗
        |不要钱吧|要不要请客送礼|is it free|do i have to pay|what does applying cost|any charge""",
    "policy-price": """物价补贴什么时候发|物价补贴是什么|价格补贴怎么领|物价涨了有补贴吗
        |肉价涨了低保会不会涨|临时价格补贴给哪些人|物价补贴要申请吗|物价联动机制是什么
        |今年有没有物价补贴|东西都涨价了补贴怎么没发|价格临时补贴多少钱|when is the price subsidy paid
        |price subsidy|food prices went up is there any subsidy""",
    "policy-referral": """孩子上学看病找谁|看病上学住房都困难找哪里|其他困难找谁|除了低保还有什么救助
        |专项救助有哪些|有哪些救助政策|社会救助有哪些种类|都有些什么补贴|不归你们管的找谁|法律援助找谁
        |慈善救助找谁|找红十字会怎么求助|家里困难有哪些部门可以帮|国家对困难群众有什么政策
        |司法救助是什么|妇联能帮什么|所有的救助项目|what kinds of assistance exist
        |which department helps with other problems|other programmes|legal aid""",
    "policy-school": """孩子上学找谁|孩子学费交不起怎么办|教育救助是什么|助学金怎么申请
        |大学学费有什么补助|考上大学没钱读|贫困生补助找谁|助学贷款怎么办|高中学费减免|幼儿园有没有补助
        |孩子生活费补助|学校不给助学金找谁|雨露计划怎么申请|读书有什么补贴|住校生补助|营养餐补助
        |school fee help|student aid|who helps with tuition|education assistance""",
    "policy-medical": """看病找谁|看病太贵有什么救助|医疗救助是什么|医疗救助怎么申请|大病救助找哪里
        |低保看病报销多少|住院费太高怎么办|医保报销完自己还要出很多|医保交不起有补助吗
        |低保户医保要不要交钱|特困人员看病免费吗|慢性病药费有补助吗|透析有什么救助|医疗救助比例
        |二次报销怎么办|合作医疗缴费有没有减免|medical assistance
        |help with hospital bills after insurance|who helps with medical costs""",
    "policy-housing": """危房怎么办|危房改造怎么申请|危房补贴找谁|房子要垮了找谁|住房救助是什么
        |公租房在哪里申请|廉租房怎么申请|租房补贴怎么办|没有房子住怎么申请公租房|房子漏雨有补助吗
        |农村建房有没有补助|房子裂缝了能不能改造|老房子快塌了|housing assistance|public rental housing
        |my house is in bad condition who helps|rent subsidy""",
    "policy-job": """找工作找谁|就业救助是什么|政府能帮忙找工作吗|公益性岗位找谁|公益岗位怎么报名
        |失业了找哪部门|有没有技能培训|失业金怎么领|残疾人就业帮扶|想找个活干|没有工作政府能不能安排
        |低保户就业有什么帮助|在家门口上班的岗位|help finding a job|job placement|public welfare job
        |unemployment support|training for work""",
    "policy-disaster": """受灾了找谁|房子被洪水冲了怎么办|救灾款怎么申请|遭了冰雹有没有补助
        |旱灾庄稼没收成有补助吗|地震房子裂了|泥石流房子垮了找哪里|受灾救助怎么申请|冬春救助是什么
        |倒房重建补助|自然灾害救助|庄稼被水淹了|凝冻灾害补助|disaster relief
        |flood damaged my home who helps|hail destroyed my crops|rebuild after disaster""",
    "policy-disability": """残疾人补贴找谁|残疾人两项补贴怎么申请|残疾人生活补贴|重度残疾人护理补贴
        |残疾证怎么办|残疾人有什么政策|残疾补贴多少钱|几级残疾有补贴|残疾人补贴条件|轮椅怎么申请
        |残联在哪里|办残疾证找谁|残疾补贴没发|高龄津贴怎么申请|八十岁老人有补贴吗|老年补贴找谁
        |disability allowance|disability certificate|old age allowance|wheelchair""",
    "policy-homeless": """流浪乞讨人员怎么救助|救助站在哪里|没地方去可以去救助站吗|没有路费回家怎么办
        |钱被偷了回不了家|流落在外面怎么求助|走丢的人找谁|找不到家人了|救助管理站电话|救助站管吃住吗
        |流浪汉有什么救助|homeless shelter|i am stranded with no money to go home|rescue station""",
    "policy-favour": """村干部的亲戚吃低保怎么举报|怎么举报骗低保|举报电话是多少|投诉去哪里
        |怎么投诉工作人员|举报会保密吗|匿名举报可以吗|实名举报多久答复|关系户吃低保怎么办|有人情保怎么办
        |干部家属吃低保合法吗|发现有人骗低保找谁|村干部家里人能吃低保吗|优亲厚友怎么处理
        |举报了会不会被报复|在哪里可以举报|低保户开豪车可以举报吗|how do i report corruption
        |where can i complain|complaints hotline|can i report anonymously
        |relatives of officials get dibao""",
    "policy-privacy": """我的信息安全吗|会不会泄露隐私|我的资料谁能看到|你们怎么用我的信息
        |能不能删除我的信息|注销我的资料|我的聊天记录谁看得到|身份证照片会不会被乱用
        |会不会把我的病说出去|信息会保密吗|隐私政策|资料保存多久|可以看我的个人信息吗|改我的个人信息
        |撤回同意怎么弄|privacy|delete my data|who can see my information|is my information confidential""",
    "policy-change": """家里情况变了要报告吗|家里有人死了低保怎么办|老人去世了低保要退吗
        |找到工作要不要说|上班了低保还有吗|工作以后低保马上停吗|渐退期是什么|孩子毕业工作了要报告吗
        |结婚了低保怎么办|生了孩子能加低保吗|低保加人怎么加|收入多了要报告吗|搬家了低保怎么办
        |不报告会怎么样|家里添人口了怎么办|换了地址要告诉谁|不去上班会不会停低保
        |i found a job will dibao stop|do i have to report changes|someone in the family died
        |we had a baby""",
    "policy-review": """低保每年要审核吗|低保多久审一次|低保年审什么时候|复核是什么|低保要重新申请吗
        |低保能吃几年|多久来核查一次|低保户每年要交材料吗|动态管理是什么意思|低保有没有期限|特困多久复核
        |低保一批就是一辈子吗|how often is dibao reviewed|yearly review|do i have to renew""",
    "policy-decides": """低保谁说了算|谁来审批|是村里批还是镇里批|谁决定给不给|审批权在谁手里
        |村干部能决定吗|机器人能决定吗|电脑说不符合就不行了吗|最后由谁批|县里批还是镇里批|你说的算数吗
        |这个结果是最终的吗|是不是书记说了算|who decides|who approves the application
        |is this result final|does the computer decide""",
    "policy-visit": """入户调查看什么|为什么要来我家里看|什么时候来入户调查|调查员来几个人
        |入户调查要我准备什么|民主评议是什么|评议会要参加吗|不让进门可以吗|来家里拍照可以不拍吗
        |可不可以不来家里|会问邻居吗|上门的人是不是真的工作人员|家访看哪些东西|why do you visit my home
        |what happens at a home visit|home survey""",
    "policy-honest": """隐瞒收入会怎么样|不如实填写有什么后果|填错了怎么办|骗低保会怎么处罚
        |虚报会不会罚款|说了假话会坐牢吗|有存款没说会怎么样|骗取救助要退钱吗|瞒报财产的后果
        |不小心填错会不会罚|提供假证明会怎么样|what if i lie|what happens if i hide income
        |penalty for false information|i made a mistake in the form""",
    "policy-law": """社会救助法是什么|社会救助法什么时候实施|新的政策是什么|最近有什么新政策
        |根据什么法律|依据是什么|哪条规定的|有没有红头文件|文件在哪里看|社会救助法第几条|现在按哪个规定
        |法律上是怎么规定的|what law is this based on|social assistance law|new rules since july""",
}  # fmt: skip
