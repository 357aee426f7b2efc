"""Questions about the rules: other doors to knock at. Invented sentences between bars."""

from __future__ import annotations

SAID: dict[str, str] = {
    "policy-others": """工资老板不给|老板不给工资|工钱要不到
        |养老金几号发|养老金什么时候到账|退休工资好久发|社保卡丢了找谁
        |老伴走了他的养老金我还能领吗|人过世了养老金怎么办|老伴死了，他的养老金我能不能接着领
        |我男人的退休金还能领不|抚恤金找谁领|丧葬费和养老金去哪里领|养老金停了找谁|社保局在哪里
        |孤儿补贴怎么办|孤儿怎么申请补助|事实无人抚养儿童补贴|残疾孩子康复补贴|脑瘫康复有补助吗
        |自闭症康复补贴|退役军人有什么优待|我当过兵有补助吗|退伍军人补贴|烈属抚恤金|老人死了安葬费谁出|丧葬补助有没有
        |丧葬费找谁领|火化费能减免吗|养老金没发|养老金怎么领|养老金认证怎么弄|社保怎么交|社保卡丢了|失业金怎么领
        |失业保险去哪里办|工伤怎么赔|打工受伤老板不赔找哪个|工伤老板不管找哪里|老板欠工资找谁|欠薪找谁|劳动仲裁|医保卡刷不了|医保怎么交|新农合怎么报
        |独生子女补贴|计划生育奖励|种粮补贴|粮食直补|退耕还林补贴|土地确权|征地补偿|移民后期扶持|法律援助找谁
        |打官司没钱请律师|离婚抚养费不给怎么办|生育津贴|产假工资|落户怎么办|户口怎么迁|办身份证去哪里
        |orphan allowance|veterans benefits|my pension did not arrive|unpaid wages|legal aid|funeral costs
        |unemployment insurance|how do i renew my social security card""",
    "policy-referral": """孩子上学看病找谁|看病上学住房都困难找哪里|其他困难找谁|除了低保还有什么救助
        |专项救助有哪些|有哪些救助政策|社会救助有哪些种类|都有些什么补贴|不归你们管的找谁|法律援助找谁
        |慈善救助找谁|找红十字会怎么求助|家里困难有哪些部门可以帮|国家对困难群众有什么政策
        |司法救助是什么|妇联能帮什么|所有的救助项目|what kinds of assistance exist
        |which department helps with other problems|other programmes|legal aid|别的救助|其他救助
        |还有什么救助|还有什么困难补助政策|有哪些补助|都有哪些救助种类|救助种类|救助项目有哪些
        |社会救助包括哪些|国家有哪些惠民政策|有什么好政策|困难家庭有哪些政策|民政有哪些政策
        |有哪些专项救助|除了临时救助还有哪些|不符合低保还有什么可以申请|申请不了低保还有什么办法
        |可以找哪些部门帮忙|该找哪个部门|不知道找哪个部门|法律援助怎么申请|打官司没钱找谁|慈善会怎么求助
        |红十字会救助|工会困难补助|妇联救助|司法救助怎么申请|what else is there|other kinds of help
        |list of programmes|which office for other problems|charity help|还有哪些别的救助
        |除了低保还能申请些什么|除了低保还有别的吗|还有其他办法吗""",
    "policy-school": """我娃要读大学了|娃考上大学了
        |孩子上学找谁|孩子学费交不起怎么办|教育救助是什么|助学金怎么申请
        |大学学费有什么补助|考上大学没钱读|贫困生补助找谁|助学贷款怎么办|高中学费减免|幼儿园有没有补助
        |孩子生活费补助|学校不给助学金找谁|雨露计划怎么申请|读书有什么补贴|住校生补助|营养餐补助
        |school fee help|student aid|who helps with tuition|education assistance|上学困难|孩子上学没钱
        |孩子读书没钱怎么办|读书困难有什么补助|教育救助|教育补助|助学金|助学贷款|生源地贷款怎么办
        |国家助学金怎么申请|贫困学生资助|贫困生认定|大学学费补助|上大学有什么补助|考上大学有补助吗
        |大学新生救助|孩子上大学学费哪里补助|高中有补助吗|职高有补助吗|幼儿园学费减免|学前教育资助
        |义务教育生活补助|住宿费减免|孩子学费太贵了有什么办法|低保家庭孩子上学免学费吗|孤儿上学有补助吗
        |残疾学生补助|营养午餐|雨露计划|student grant|help with university fees
        |school support for poor children|education aid|kindergarten fee|娃儿读书困难找哪点
        |学校助学金怎么弄|孩子上大学学费哪里可以补助|娃娃上学国家有补助没|孩子读高中没钱，学校能减学费不""",
    "policy-medical": """看病找谁|看病太贵有什么救助|医疗救助是什么|医疗救助怎么申请|大病救助找哪里
        |低保看病报销多少|住院费太高怎么办|医保报销完自己还要出很多|医保交不起有补助吗
        |低保户医保要不要交钱|特困人员看病免费吗|慢性病药费有补助吗|透析有什么救助|医疗救助比例
        |二次报销怎么办|合作医疗缴费有没有减免|medical assistance
        |help with hospital bills after insurance|who helps with medical costs|医疗救助|大病救助
        |大病有什么救助政策|看病有什么救助|看病有补助吗|看病贵怎么办|住院有补助吗|住院费能救助吗
        |住院费报销后自己出的能救助吗|医药费太高能补助吗|报销完剩下的怎么办|报销比例|低保户住院报销比例
        |特困住院能报多少|边缘户看病能报多少|医保报销多少|合作医疗报多少|医保缴费减免
        |低保户要交合作医疗吗|医保费谁出|慢病补助|透析补助|尿毒症有什么救助|癌症有什么救助|白血病救助
        |罕见病救助|门诊有救助吗|买药能报吗|二次救助|医保局在哪里|医疗救助材料交哪里|medical aid
        |help with medicine costs|hospital bill support|health insurance premium help
        |serious illness aid|透析太贵了，有没有医疗救助|住院报销以后还能再救助不
        |住院费报销后自己出的部分能救助吗|看病花太多医保报了还剩好多怎么办|自费部分太多怎么办
        |报销后还是付不起|看病花太多医保报了还剩好多咋办|住院报完还要自己出好多，有什么救助""",
    "policy-housing": """危房怎么办|危房改造怎么申请|危房补贴找谁|房子要垮了找谁|住房救助是什么
        |公租房在哪里申请|廉租房怎么申请|租房补贴怎么办|没有房子住怎么申请公租房|房子漏雨有补助吗
        |农村建房有没有补助|房子裂缝了能不能改造|老房子快塌了|housing assistance|public rental housing
        |my house is in bad condition who helps|rent subsidy|危房|危房改造|危房改造补多少|房子是危房找谁
        |房子是危房怎么改|危房鉴定找谁|住的是危房怎么办|房屋漏雨怎么办|房子裂了口找哪里
        |老房子要倒了怎么办|木房子要垮了|没房子住能申请公租房吗|公租房|公租房条件|申请公租房去哪里
        |廉租房|保障房|租房有补贴吗|租房补贴多少|租不起房怎么办|住房困难有什么政策|农村建房补助|搬迁房
        |housing help|rent help|unsafe house|apply for public housing|leaking roof
        |老屋要垮了，危改找哪个|想租公租房|房子是危房找谁改|租房有没有补贴|屋顶漏水有没有改造补助
        |瓦房漏雨能不能修|危房要怎么申请改造""",
    "policy-job": """找工作找谁|就业救助是什么|政府能帮忙找工作吗|公益性岗位找谁|公益岗位怎么报名
        |失业了找哪部门|有没有技能培训|失业金怎么领|残疾人就业帮扶|想找个活干|没有工作政府能不能安排
        |低保户就业有什么帮助|在家门口上班的岗位|help finding a job|job placement|public welfare job
        |unemployment support|training for work|找工作|想找工作|想找份工作政府能帮吗|想上班
        |有没有工作介绍|帮我介绍工作|给我安排工作|能安排个工作吗|附近有什么工作|扫地的岗位有没有|公益岗
        |公益性岗位|公益岗怎么申请|护林员怎么报|保洁岗位|残疾人就业|残疾人想就业|低保户就业|就业困难人员
        |就业培训|学技术有补贴吗|技能培训哪里报名|创业有补贴吗|失业登记|失业金|失业保险怎么领
        |农民工就业帮扶|job|find work|help me find work|vocational training|unemployment benefit
        |jobs for disabled people|想找个公益性岗位|政府能不能帮找个工作|能不能给个活干
        |政府能不能帮找个活路|哪里可以申请公益岗""",
    "policy-disaster": """受灾了找谁|房子被洪水冲了怎么办|救灾款怎么申请|遭了冰雹有没有补助
        |旱灾庄稼没收成有补助吗|地震房子裂了|泥石流房子垮了找哪里|受灾救助怎么申请|冬春救助是什么
        |倒房重建补助|自然灾害救助|庄稼被水淹了|凝冻灾害补助|disaster relief
        |flood damaged my home who helps|hail destroyed my crops|rebuild after disaster|受灾|受灾补助
        |受灾了有补助吗|水灾补助|洪水冲了庄稼有补助没有|田被水淹了有补助没有|房子被山洪冲垮了补不补
        |房子被风吹了|大风刮了屋顶|冰雹打坏了房子|冰雹打了烤烟有没有赔|干旱没收成有没有救助|凝冻倒了房子
        |雪灾|地震补助|滑坡威胁房子找谁|泥石流冲了房子|庄稼绝收怎么办|猪被淹死了有补助吗
        |救灾物资在哪里领|领救灾棉被|冬令救助|灾后重建|受灾群众救助|自然灾害怎么申请救助
        |natural disaster help|flood aid|storm damaged the roof|crops lost to drought
        |landslide destroyed home|发大水淹了田有没有补偿|冰雹打烂了瓦片有没有补助
        |地里庄稼遭水淹，有没有救济""",
    "policy-disability": """残疾人补贴找谁|残疾人两项补贴怎么申请|残疾人生活补贴|重度残疾人护理补贴
        |残疾证怎么办|残疾人有什么政策|残疾补贴多少钱|几级残疾有补贴|残疾人补贴条件|轮椅怎么申请
        |残联在哪里|办残疾证找谁|残疾补贴没发|高龄津贴怎么申请|八十岁老人有补贴吗|老年补贴找谁
        |disability allowance|disability certificate|old age allowance|wheelchair|残疾补贴|残疾人补贴
        |残疾人两项补贴|残疾人护理补贴多少|重度残疾护理补贴多少钱|残疾人生活补贴怎么领|残疾补贴怎么办理
        |三级残疾有补贴吗|四级残疾有钱吗|一级残疾每月多少钱|精神残疾有补贴吗|残疾证|残疾证怎么办理
        |残疾证去哪里办|怎么评残|残疾等级怎么评|残疾证年审|残疾人康复|残疾儿童康复补贴|助听器怎么申请
        |假肢补助|轮椅哪里领|高龄津贴|高龄补贴|高龄津贴多少钱|八十岁有什么补贴|九十岁老人补贴|老年人补贴
        |老人津贴怎么办|disability subsidy|care allowance|how to get a disability certificate
        |elderly allowance|hearing aid|八十岁有没有高龄补贴|残疾人护理费怎么申请|残疾人护理补贴怎么办""",
    "policy-price": """物价补贴是什么|价格补贴怎么领|物价涨了有补贴吗|肉价涨了低保会不会涨
        |临时价格补贴给哪些人|物价补贴要申请吗|物价联动机制是什么|今年有没有物价补贴
        |东西都涨价了补贴怎么没发|价格临时补贴多少钱|when is the price subsidy paid|price subsidy
        |food prices went up is there any subsidy|物价补贴|价格补贴|临时价格补贴|物价补贴发不发
        |今年物价补贴发了吗|物价补贴多少钱|物价补贴怎么算|什么时候有物价补贴|物价涨了补贴发不发
        |东西贵了补贴涨不涨|菜价涨了有补助吗|米价油价涨了有补贴吗|猪肉贵了有补贴没有
        |物价上涨低保加不加钱|物价联动|cpi补贴|价格联动补贴|price increase allowance|inflation subsidy
        |when is the price allowance|今年的物价补贴发了没有|东西贵了有没有补助|最近物价涨了，补贴发不发
        |价格补贴好久发""",
    "policy-homeless": """流浪乞讨人员怎么救助|没地方去可以去救助站吗|没有路费回家怎么办
        |钱被偷了回不了家|流落在外面怎么求助|走丢的人找谁|找不到家人了|救助管理站电话|救助站管吃住吗
        |流浪汉有什么救助|homeless shelter|i am stranded with no money to go home|rescue station|救助站
        |救助管理站|救助站地址|救助站怎么去|救助站能住几天|去救助站要什么条件|流浪人员救助|流浪救助
        |乞讨人员怎么救助|回不了家|没钱回家|没有钱买车票回家|车票钱都没有|外地来的没钱回家
        |钱包掉了身上没有钱回家|被偷了没有路费|身上没钱回不了老家|迷路了回不了家|在外面没有着落
        |打工没找到活没钱回去|帮我找家人|寻亲|走失的人哪里找|shelter|no money to travel home|stranded
        |lost wallet cannot go home|street people help|钱包被偷回不了老家|外地来本地没钱回家
        |没钱坐车回老家|没有车费回老家|没钱坐车回家怎么办|想回家没有路费|没钱坐车回老家咋办
        |身上没钱了怎么回家""",
}
