"""Questions about the rules: when, who decides, what then. Invented sentences between bars."""

from __future__ import annotations

SAID: dict[str, str] = {
    "policy-time": """过年前能不能办下来|年前办得下来不
        |低保多久批下来|临时救助多久能批|审批要多久|几天能有结果|要等多久|多少个工作日
        |低保审核要多少天|申请到批准要多长时间|特困要多久办下来|临时救助几天能办好|最快几天能办好
        |要等几个月吗|办理时限|办理期限是多少|一般要多久才有答复|刚性支出认定要多久
        |how long does it take to get approved|how many days for a decision|how long do i have to wait
        |processing time|多久|要多久|多久能批|几天能批|多久批|多长时间办好|低保要多长时间
        |低保要多久才能批|低保几个月能批|低保多久审核完|低保审批时间|特困多久能批|特困办理时间
        |临时救助要多久|临时救助多久到|救助多久能下来|救助几天下来|申请要等多久|要等好久|等多久有结果
        |等几天|最长多久|最晚什么时候答复|办理需要几个工作日|多少天内要答复|有没有规定多少天办好
        |办理时间|审核时间|核对要多久|什么时候能批下来|how long|how many days|how fast is it
        |when is the decision made|how long for temporary assistance|办下来得等几天|低保审批几天
        |how many months does dibao approval take|低保要多长时间才能批|办理需要多少个工作日
        |低保几天能办下来|临时救助什么时候能批|临时救助大概几天""",
    "policy-progress": """怎么查进度|在哪里能看到办理进度|超时了找谁|过了期限没答复怎么办
        |到时间没结果怎么办|一直没消息找谁|办理流程是怎样的|申请以后有哪些步骤|申请的流程
        |审批的程序是什么|交了以后下一步是什么|拖着不办怎么办|超期不办找哪里|谁在办怎么知道
        |接下来要做什么|低保办理流程|救助的程序|迟迟不答复可以找谁|what are the steps after applying
        |how can i check the progress|no answer after the deadline what can i do|what is the procedure
        |流程|办理流程|申请流程|低保申请流程|低保流程|低保怎么走程序|申请后怎么走流程|有哪些环节
        |要经过哪些程序|从申请到发钱要几步|提交以后做什么|提交之后会怎样|申请后下一步|接下来怎么办
        |怎么知道批没批|怎么查询进度|在哪里查进度|可以自己查进度吗|怎么看进展|超过时间了怎么办
        |超时不办怎么办|超过期限不答复|三十天不答复怎么办|一直不给答复找谁|一直拖着找谁|没人理我找谁
        |催办找谁|怎么催|procedure|steps|what happens after i apply|what comes next
        |no answer for two months who do i ask|how to check progress|到时间不回复我找哪个
        |办理的步骤有哪些|申请以后怎么走程序|三十天了不答复怎么办|从申请到拿钱要走哪些程序
        |申请之后有哪些程序""",
    "policy-decides": """村里说要抽签|村里说低保要抽签是这样不|低保抽签决定的吗|低保是轮流吃的吗|名额抓阄定吗
        |低保轮到哪家就哪家吃吗|评低保要投票吗|要不要村民投票|评低保要不要开会
        |低保谁说了算|谁来审批|是村里批还是镇里批|谁决定给不给|审批权在谁手里
        |村干部能决定吗|机器人能决定吗|电脑说不符合就不行了吗|最后由谁批|县里批还是镇里批|你说的算数吗
        |这个结果是最终的吗|是不是书记说了算|who decides|who approves the application
        |is this result final|does the computer decide|谁批|谁审批|谁定的|谁决定|哪个批|审批是哪个部门
        |审批部门|由哪个部门审批|村里说了算还是镇里说了算|村里能决定吗|村支书说了算吗|镇里批还是县里批
        |县民政局批吗|街道能批吗|开会评吗|要村民投票吗|你说符合就能批吗|你说符合就一定能批吗
        |你说的准不准|你说的算吗|你的判断准吗|机器判断的算数吗|电脑审批吗|是人审还是机器审
        |who is in charge of approval|who makes the decision|does the village decide
        |is your answer binding|is it decided by a machine|哪个决定给不给低保|who approves dibao
        |最后谁说了算|最终谁决定|到底谁批|最后哪个说了算|到底是村里批还是镇里批""",
    "policy-refused": """为什么不批给我|为什么说我不符合|被拒绝了怎么办|不同意你们的决定|怎么复议
        |行政复议去哪里|可以打官司吗|怎么上诉|不给书面通知怎么办|口头说不行|对结果不满意怎么办
        |不批要给理由吗|申请没通过怎么办|没评上低保怎么办|我不服这个决定|复议要多少天|行政诉讼期限
        |村里说不行就不行吗|窗口不收我的申请怎么办|why was i rejected|how do i appeal
        |i disagree with the decision|my application was denied|refused to accept my application|没批
        |没批怎么办|没批准|没有批准怎么办|不批怎么办|不批准的理由|不给批的原因|为什么没通过
        |为什么我评不上|为什么评不上低保|我家这么困难为什么评不上|凭什么不给我低保|说我不够条件怎么办
        |说我不符合怎么办|低保没评上找谁说理|低保没有评上怎么办|评不上低保怎么办|村里不给报怎么办
        |村里不给我名额|不受理怎么办|不收我的材料怎么办|窗口不受理|不给书面答复|没有书面通知|我要复议
        |我要行政复议|怎么申诉|申诉去哪里|不服决定去哪里|起诉民政局|到法院告|法律援助告民政局|复议期限
        |多少天内可以复议|结果不公怎么申诉|rejected what now|i was refused|appeal
        |how to appeal a refusal|they did not approve me|file an appeal|can i sue|为哪样不给我批
        |对结果不服去哪里告|没通过怎么申诉|低保没评上去哪里说理|how do i appeal a refusal
        |镇里说我不够格，咋申诉|没批给个说法没有|不给我批，我不服咋个办""",
    "policy-cut": """我家低保遭取了也没人说一声|低保取了没人跟我讲|低保被取掉了没人通知|去年就把我低保取了
        |低保为什么被停|低保怎么停了|低保怎么减少了|为什么低保少了
        |我的低保被取消了没人通知我|停低保要不要提前通知|低保突然不发了|低保被减了怎么办
        |低保被停了怎么办|停发低保的原因|五保被取消了|上个月低保没有到账|低保没打来
        |低保取消要听我的意见吗|为什么把我的名额取消了|低保金比以前少|被退出低保了怎么恢复
        |低保停了能恢复吗|低保被村里取消了|why did my dibao stop|my allowance was reduced
        |they cut my dibao without notice|my benefit was cancelled|低保停了|低保被停了|低保没有了
        |低保怎么没有了|低保突然没有了|低保怎么没发|低保没发|低保少了|低保少发了|低保为什么少了钱
        |低保为什么降了|低保从几百变成几十|低保被取消了|低保被取消了怎么办|低保资格取消了
        |为什么取消我家的低保|为什么把我低保停了|为什么停发|停低保的原因|低保减少的原因|低保被清退了
        |清退低保的原因|不给我吃低保了|说我不能吃低保了|去年有低保今年没有|低保吃了几年突然停|特困被停了
        |五保金没发|停低保没通知|没通知就停了低保|停了怎么恢复|怎么恢复低保|低保能不能恢复|残疾补贴停了
        |补助停了找谁|my dibao stopped|dibao was cancelled|why is it less this month
        |they removed me from dibao|dibao not paid this month|凭什么停我的低保|我低保这个月少了一百
        |低保不发了怎么回事|低保突然没有了是为什么|为什么取消我家的低保资格|低保金减少的原因
        |my dibao got cancelled why|低保怎么突然少了一个人的钱|把我家低保取消是什么道理|低保少了一个人的
        |上个月起低保就没得了，为啥""",
    "policy-change": """家里情况变了要报告吗|家里有人死了低保怎么办|老人去世了低保要退吗
        |找到工作要不要说|上班了低保还有吗|工作以后低保马上停吗|渐退期是什么|孩子毕业工作了要报告吗
        |结婚了低保怎么办|生了孩子能加低保吗|低保加人怎么加|收入多了要报告吗|搬家了低保怎么办
        |不报告会怎么样|家里添人口了怎么办|换了地址要告诉谁|不去上班会不会停低保
        |i found a job will dibao stop|do i have to report changes|someone in the family died
        |we had a baby|家里变化|情况有变化|家里情况变了|家里添了孩子|家里多了个孩子怎么报
        |生小孩了低保加人|低保增加人口|低保减人|有人去世低保怎么办|老人走了低保怎么办
        |人死了还领低保要退吗|五保老人去世要报吗|孩子毕业了低保还有吗|儿子大学毕业上班了低保还能吃吗
        |找到工作了低保怎么办|找到工作低保还能吃几个月|打工挣钱了要报告吗|收入增加了要说吗
        |涨工资了低保还有吗|结婚后低保还有吗|离婚了低保怎么变|搬家了要说吗|换电话号码了怎么改
        |买车了要报告吗|不报告有什么后果|不去干活会取消低保吗|介绍工作不去会停低保吗|渐退|渐退期
        |my situation changed|do i lose dibao if i work|new baby how to add
        |my mother died what about her dibao|report a change|我上班了要不要给你们说|低保户死了要报吗
        |儿子大学毕业上班了，低保还能吃吗|老公找到工作了要不要跟你们讲|老人去世了低保怎么处理""",
    "policy-review": """低保每年要审核吗|低保多久审一次|低保年审什么时候|复核是什么|低保要重新申请吗
        |低保能吃几年|多久来核查一次|低保户每年要交材料吗|动态管理是什么意思|低保有没有期限|特困多久复核
        |低保一批就是一辈子吗|how often is dibao reviewed|yearly review|do i have to renew|复核|年审
        |复审|低保复审|低保多久复审|低保年审怎么弄|低保每年审几次|低保几年审一次
        |是不是每年都要重新申请低保|低保要每年交材料吗|低保到期了怎么办|低保能吃多久|低保吃到什么时候
        |低保是终身的吗|低保有效期|低保动态管理|低保重新核查|为什么又来核查|今年怎么又要审|半年审一次吗
        |特困要年审吗|review of dibao|do i need to apply again each year|how long is dibao valid
        |annual check|低保是不是一年审一次|低保要不要年年审|是不是每年都要审一次低保""",
    "policy-favour": """怎么举报骗低保|举报电话是多少|投诉去哪里|怎么投诉工作人员|举报会保密吗
        |匿名举报可以吗|实名举报多久答复|关系户吃低保怎么办|有人情保怎么办|干部家属吃低保合法吗
        |发现有人骗低保找谁|村干部家里人能吃低保吗|优亲厚友怎么处理|举报了会不会被报复|在哪里可以举报
        |低保户开豪车可以举报吗|how do i report corruption|where can i complain|complaints hotline
        |can i report anonymously|relatives of officials get dibao|举报电话|举报电话多少|举报渠道
        |举报低保打什么电话|举报低保违规|哪里举报|在哪举报|去哪里投诉|投诉电话|投诉电话是多少
        |向谁反映村干部|向哪里反映优亲厚友|村干部不公平向哪里反映|怎么反映村干部|反映问题找哪个部门
        |举报要署名吗|可以匿名举报吗|举报会不会保密|举报会被知道吗|举报人安全吗|怕报复怎么举报
        |举报要证据吗|举报后多久处理|举报有没有结果|举报有奖励吗|干部亲属吃低保怎么规定
        |村干部家属能不能吃低保|党员能吃低保吗|关系保人情保怎么处理|how do i file a complaint
        |where to report|is my complaint confidential|complaint hotline|how to report a corrupt official
        |干部亲戚吃低保向哪里反映|举报人会不会被泄露|举报低保违规打什么电话|向哪里反映村干部优亲厚友
        |在哪里可以投诉村干部|实名举报村干部会保密吗""",
    "policy-law": """社会救助法是什么|社会救助法什么时候实施|新的政策是什么|最近有什么新政策
        |根据什么法律|依据是什么|哪条规定的|有没有红头文件|文件在哪里看|社会救助法第几条|现在按哪个规定
        |法律上是怎么规定的|what law is this based on|social assistance law|new rules since july
        |什么法律|根据什么|什么依据|政策依据|文件依据|这是根据什么文件|哪个文件规定的|哪条法律规定的
        |有什么文件|政策文件在哪里看|社会救助法|社会救助法内容|新的社会救助法有什么变化|新法有什么不一样
        |今年有什么新规定|最近政策变了吗|政策有没有变|救助暂行办法还有效吗|低保办法是哪年的
        |贵州省有什么规定|which law|legal basis|what does the law say|new policy|what changed in july
        |你说的是根据哪个文件|这是根据什么文件来的|有没有相关的文件规定|这规定是哪条法律""",
}
