# 全部救助一起看：家里人、回避、以后有变化告诉您

q-household-kin = 您家有没有近亲在办低保的部门上班，或者在村（居）委会当干部？
    .short = 近亲任职
    .why = 近亲是配偶、父母、子女、兄弟姐妹、祖孙。有也不影响您申请，只是要单独登记，县里上门看一次。（依据《最低生活保障审核确认办法》第11条、第20条）
o-household-kin-none = 没有
    .also = 没得|莫得|都没有
o-household-kin-civil = 有，办低保的
    .also = 民政|办低保|低保经办|民政局|民政办
o-household-kin-village = 有，村（居）干部
    .also = 村干部|村委会|村支书|村主任|居委会|社区干部|组长

q-people-together = { $who ->
    [self] { $n ->
        [1] { $names }和您住在一起吗？
       *[other] { $names }，都和您住在一起吗？
        }
   *[other] { $n ->
        [1] { $names }和需要救助的人住在一起吗？
       *[other] { $names }，都和需要救助的人住在一起吗？
        }
    }
    .short = 住在一起
    .why = 有的家人不住在一起也算一家，有的不算。问清楚才好算人数。
o-people-together-yes = 都住一起
    .also = 是|对|是的|都在|都住|一起的|一起嘞|都一起|住一起|在一起|在家|住一块|一起住
o-people-together-no = 不都在
    .also = 不是|有的不在|没有都在|不在一起|不住一起|没住一起|分开住|在外面|在外头|在外地|住校|在医院|走了|打工去了

q-people-stays = { $name }平时住在哪里？
    .short = 住哪里
    .why = 在外上学、打工的，和分开过的、服刑的，算法不一样。
o-people-stays-home = 住在一起
    .also = 在家|一起住|住家里|家里|和我住|跟我住
o-people-stays-school = 在外上学
    .also = 读书|上学|住校|大学|学校
o-people-stays-away = 在外打工
    .also = 打工|外面打工|外地|上班
o-people-stays-apart = 分开过
    .also = 分家|分家了|另住|单过|成家了|嫁了
o-people-stays-prison = 在服刑
    .also = 坐牢|监狱|劳改|戒毒|牢里
o-people-stays-missing = 失踪了
    .also = 失踪|找不到人|下落不明
o-people-stays-clergy = 出家了
    .also = 出家|寺里|教堂

q-people-age = { $name }今年多大？
    .short = 家里人年纪
    .why = 没满18岁的孩子，住哪里都算一家人。

person-spouse = 爱人
person-child = 孩子
person-parent = 老人
person-grandchild = 孙辈
person-grandparent = 祖辈老人
person-sibling = 兄弟姐妹
person-daughter-in-law = 儿媳
person-son-in-law = 女婿
person-parent-in-law = 公婆或岳父母
person-nephew = 侄子侄女
person-other = 其他亲人
person-several = { $tie ->
    [parent] { $n }位老人
    [grandparent] { $n }位祖辈老人
    [parent-in-law] 公婆或岳父母{ $n }位
   *[other] { $n }个{ $name }
    }
person-noted = { $name }（{ $note }）
person-noted-school = 在外上学，算一家人
person-noted-prison = 服刑期间不算人数
person-noted-missing = 宣告失踪的不算人数
person-noted-clergy = 出家多年的不算人数
person-noted-apart = 分开过
person-noted-away = 在外打工
person-numbered = 第 { $n } 位{ $name }
people-understood = { $who ->
    [self] 记下了：您，还有{ $names }。
   *[other] 记下了：需要救助的人，还有{ $names }。
    }
and-list = 、

q-consent-changes = 以后政策变了，您家可能多了或少了哪样救助，要不要我告诉您？要的话，我把您刚才的回答加密留着，不留姓名和证件号。随时打“忘掉我的回答”，就全部删掉。
    .short = 有变化告诉我
    .why = 没有您同意，这些回答不会用来主动找您。不要也不影响申请。
o-consent-changes-yes = 要，请告诉我
    .also = 要|好|可以|行
o-consent-changes-no = 不用了
    .also = 不要|不用|算了
g-remember = 有变化告诉我
g-forget = 忘掉我的回答
remembered = 好，记下了。标准或政策有变化，和您家有关的，我会发消息告诉您。不想要了，随时打“忘掉我的回答”。
not-remembered = 好，不留。想要的时候，再点“有变化告诉我”。
forgotten = 好，您留下的回答已经删掉了，以后不会主动发消息。
nothing-to-forget = 您没有留下要删的回答。

told-changes = { $county }的救助标准或政策有了变化。照您留下的回答再看一遍：
    { $lines }
    这只是初步判断，以工作人员核定为准。情况有变化，请先改一改您的回答。
told-changes-line = · { $name }：以前{ $before }，现在{ $after }
push-changes = 您关心的事情有了新消息，请打开看看。
road-end-remember = 记下要不要通知
standards-kept-answers = 留下回答的居民
o-hardship-kind-none = 没遇到什么事
    .also = 没有|没得|莫得|没事|没什么|没遇到|都没有|没有难处
cards-edited = 您把{ $what }。
    { $lines }
cards-edited-one = “{ $what }”从“{ $before }”改成了“{ $after }”
cards-edited-same = 各项的初步判断没有变，金额看下面。
short-of-several = { $label }（第 { $n } 位）
short-of-person = { $label }（{ $name }）
what-if-amount = · { $name }：每月大约从{ $before }元变成{ $after }元
o-spending-kind-none = 没有特别重的开支
    .also = 没有|没得|莫得|都没有|没什么开支
card-paper = 要带：{ $paper }。{ $why }
ask-township = { $of ->
    [hukou] 这一项在户口所在地申请。您家户口在哪个镇街？不在本地的，点“不清楚”，我们帮您转。
   *[home] 您家现在住在哪个镇街？
    }
