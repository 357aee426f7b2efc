"""About the talk itself: stop, help, greetings, courtesies. Invented sentences between bars."""

from __future__ import annotations

SAID: dict[str, str] = {
    "cancel": """取消|不办了|不申请了|算了|撤回|撤回申请|撤销申请|取消我的申请|我不想申请了|退出
        |退出低保|我要退保|不要低保了|停|停止|结束|不填了|不弄了|放弃|我放弃申请|不需要了
        |已经不困难了不申请了|我自愿退出低保|把申请退回来|我不想办了|下次再说|以后再办|先不办了|关了吧
        |退出办理|中止|不用了|我不继续了|改天再弄|不想填了|太麻烦了不办了|删掉这个申请|申请撤了吧
        |注销低保|主动退出特困|日子好过了不要低保了|i changed my mind|cancel my application|withdraw
        |stop|quit|exit|forget it|never mind|i do not want to continue|i want to leave dibao|abort
        |我要取消|取消吧|取消办理|取消这次申请|取消我刚才的申请|申请取消|把申请取消掉|帮我取消申请
        |帮我撤回|帮我撤销|我要撤回|我要撤单|撤单|撤件|撤掉我的申请|不要帮我申请了|别帮我申请了|别办了
        |别弄了|莫给我办了|我不办低保了|我不申请低保了|低保我不要了|救助我不要了|刚才填错了不要了|点错了
        |我点错了不申请|按错了|弄错了取消|不申请了谢谢|不需要救助了|不用救助了|用不着了
        |问题解决了不用申请了|已经有人帮了不用了|我病好了不申请了|我有工作了退掉低保
        |儿子有工作了我家低保退了|我家条件好了自愿退出|我主动退保|我要退低保|退掉我的低保|帮我退低保
        |我申请退出低保|我想退出特困|把我的名额让给别人|把我的资格退了|放弃申请|放弃低保|放弃救助
        |终止申请|停止办理|先停一下|先不搞了|先不填了|暂时不申请|暂时不办|等以后再说|改天再来|我不想弄了
        |不想搞了|不干了|不玩了|懒得弄了|太复杂了不弄了|问题太多不想答了|不回答了|不答了|我不想说了
        |到此为止|退出对话|关闭|离开|我走了不弄了|作废|刚才那个作废|删了吧|删除申请|please cancel
        |cancel this|cancel everything|withdraw my application|i want to stop|leave
        |i do not need it anymore|i dont want it|no longer needed|stop the application|end
        |drop my request|give up my dibao|not now|不想申请了，帮我取消|我不整咯|把刚才填的作废
        |我们家现在好了，低保退了吧|我要撤销上次的申请|please cancel it|i no longer want dibao
        |不填了，拜拜|算了，下次再讲|停止申请|我点错了，取消|刚才申请的不要了|我自愿放弃低保
        |算了嘛，不麻烦你们了|把我的资格退了，我儿子有工作了|退出申请|please withdraw my request
        |i don't need it anymore|我不报了|不报名了|不搞这个了|不弄这个了|不办这个了|这个不办了
        |申请不要了|把申请删了|帮我把申请删了|上次的申请撤下来|帮我撤下来|撤下来吧|我的申请不要了
        |我不困难了低保停了吧|低保可以停了我不需要了|请把我家低保停掉|把我低保停了我有工作了|不吃低保了
        |我家不要救助了|名额给别人吧|我退了|退了吧|我想退|不想继续了|不继续了|先算了|算了吧|那算了
        |还是算了|不麻烦了|不必了|免了|停一停|停下来|别问了|别再问了|不要再问我了|不说了|不聊了|结束对话
        |结束申请|中断|我反悔了|后悔了不申请了|搞错了不是我要申请|never mind stop|stop it|please stop
        |stop asking|i quit|do not apply for me|delete my application|remove my application
        |i take back my application|i want out of dibao|we do not need dibao any more
        |上次的申请帮我撤下来|我现在不困难了，低保可以停了|never mind, stop it|申请我不想弄了|撤消申请
        |我要退了这个低保|不要了，取消掉|don't continue""",
    "help": """你帮我写|你帮我填|怎么用|怎么操作|怎么使用|你能做什么|你会什么|你能干什么|你有什么功能|这是什么
        |这个是做什么的|使用说明|教我用|教教我|我不会弄|我不会操作|不知道怎么弄|主菜单|回到菜单
        |有哪些功能|能帮我什么|你可以帮我做什么|怎么开始|从哪里开始|看不懂|不明白|不懂|什么意思
        |下一步怎么弄|该怎么填|我不知道怎么填|怎么回答|按哪里|点哪里|怎么发照片|怎么上传|怎么改答案
        |怎么返回|字太小了|能不能念给我听|怎么换语言|说慢点|提示|指南|help me use this|how to use|menu
        |how does it work|i am confused|instructions|i don't understand|what is this|show me the options
        |guide|start|你是干什么的|你是做什么用的|这个小程序是干嘛的|这个软件怎么用|这个平台是做什么的
        |掌上救助是什么|这里能办什么|这里可以办哪些事情|这里能做什么|能办哪些业务|有什么服务
        |你都会些什么|你会干什么|你可以干嘛|你能帮到我什么|你能回答什么问题|可以问你什么|我可以问什么
        |我应该怎么说|我该说什么|我该怎么做|我要怎么弄|要怎么操作|如何使用|如何操作|使用方法|操作方法
        |操作步骤|操作指南|老年人怎么用|老人不会用怎么教|我是第一次用|第一次来不知道怎么用
        |我年纪大了不会用这个|我不会用|不会用|不会操作|不会点|不晓得点哪里|不知道按哪里|按钮在哪里
        |菜单在哪里|给我菜单|返回菜单|回到开头|重新开始|首页|打开菜单|需要帮助使用|给点提示|提示我一下
        |能解释一下吗|这个问题什么意思|这句话我看不懂|没看懂你说的|听不懂|你说的什么意思|为什么问这个
        |这个要怎么回答|怎么填写|填什么|照片怎么传|怎么发语音|怎么发位置|怎么修改前面的回答
        |填错了怎么改回去|上一步|返回上一步|怎么退回上一题|怎么切换英文|字能大一点吗|看不清字|可以语音吗
        |帮助中心|how do i use this|how to start|i need help using this|what services do you offer
        |what can i ask|how can you help me|tell me what to do|main menu|go back to the menu|commands
        |i don't know how to use this|explain please|what do i do now|how do i send a photo
        |how do i change my answer|can you read it aloud|这个东西咋用|你可以做哪些事情|我不会
        |教下我怎么填|有哪些选项|看不明白|what is this service|what should i do|怎么发图片给你
        |点哪个地方|你这个小程序是干嘛的|你都会些啥|我该从哪里开始|不懂怎么操作|老人家怎么用这个
        |请给我帮助|提示一下我该怎么回答|这里能办哪些事|咋个整哦，我搞不来|这是个什么东西|这是什么东西
        |这是干什么用的|这个是什么平台|说明一下怎么用|介绍一下怎么用|你介绍一下自己的功能
        |有什么可以帮我的|你可以办什么|你这里可以办什么|在这里能申请什么|能查什么|我能在这里干什么
        |不晓得怎么填|不懂得怎么填|填这个怎么填|这一栏填什么|这里填什么|这一步怎么做|怎么进行下一步
        |怎么往下走|卡住了不知道怎么弄|没有反应怎么办|点不动|打不开|进不去|图片发不出去|发送不了
        |照片传不上去|怎么重新填|怎么看之前的内容|怎么换成大字|大字版|老年版|读给我听|语音播报
        |我要看菜单|给我看看选项|列一下功能|where do i start|how do i begin|how does this bot work
        |what is this bot|what is this for|show menu|what options do i have|i am lost|it does not work
        |i cannot upload the photo|larger text|我不晓得怎么填这个|怎么跟你说话|怎么和你聊|我怎么跟你讲
        |i do not know what to press|what should i press|which button|我不晓得从哪里搞起
        |你可以给我做些什么|这个系统怎么弄的""",
    "greet": """您好|你好啊|你们好|在吗|在不在|有人吗|上午好|中午好|下午好|晚上好|早|哈喽|喂喂|你好在吗
        |您好请问|请问|请问一下|打扰一下|同志你好|老师好|大家好|新年好|hi|hey|good afternoon
        |good evening|hello there|anyone there|你好你好|有没有人在|同志在吗|哈罗|想问个事|我想问一下
        |问一下|你好吗|您好在吗|在么|在线吗|有人在线吗|在的吗|亲在吗|你好老师|你好同志|领导好
        |工作人员你好|你好打扰了|早安|大家早上好|晚上好啊|嘿|哎|喂你好|喂有人吗|请问有人吗|请问在吗
        |你好我有事|你好我想咨询|我想咨询|咨询一下|我有个问题|问你个事|跟你打听个事|春节好|过年好
        |你好机器人|hello are you there|is anybody here|hi how are you|greetings|hi good day
        |i have a question|您好呀|哈啰在吗|同志你好，问个事|hello anybody|有人吗在线|早啊|hey there|在不
        |喂，有人在吗|您好，请问在吗|morning|evening|有人没有|有人没|哈喽哈喽|大哥在吗|大姐在吗|小妹在吗
        |师傅你好|干部你好|喂在不在|在没在|在不在线|来人|你好有人没有|hello hello|hi hi|hello sir
        |anybody home|你好，有人没|你好哇|有人在没有|hi, good afternoon""",
    "smalltalk": """没有意见|没意见|我没意见
        |谢谢你|多谢|非常感谢|麻烦你了|好|好嘛|行|可以|知道了|明白了|嗯|哦|哦哦|再见|哈哈
        |呵呵|嘻嘻|你是谁|你是人吗|你叫什么|你几岁了|你真聪明|你真好|你好笨|今天天气怎么样|下雨了|好冷
        |好热|吃饭了吗|吃了没|讲个笑话|唱首歌|你会唱歌吗|今天星期几|现在几点|我很高兴|无聊|没事|没什么
        |随便问问|就这样吧|先这样|回头见|祝你生活愉快|你辛苦了|太好了|真棒|赞|好人一生平安|晚安|你住哪里
        |你有妈妈吗|聊聊天|thanks|thank you|thank you very much|okay|bye|goodbye|lol|haha|nice
        |are you a robot|how are you|good night|tell me a joke|you are kind|fine|great|i see|谢谢您
        |谢谢啦|好的谢谢|好的知道了|明白了谢谢|懂了|了解|收到|没问题|对|对的|是的|是|不是|没有|有|嗯嗯好
        |哦这样|原来如此|不错|很好|你真厉害|你好聪明|你好可爱|你真逗|笑死我了|你是男是女|你是真人吗
        |你是不是机器人|你是电脑吗|你是谁做的|你叫啥|你多大|你有名字吗|你在哪里|你在干嘛|你累不累
        |你吃了没|你喜欢什么|你会说方言吗|天气好热|今天下大雨|明天下雨吗|今天几号|今天赶集|我来了
        |我回来了|我就看看|我随便看看|我试一下|测试|没什么事|没啥子|不客气|不用谢|没关系|对不起|不好意思
        |打错了|发错了|等一下|稍等|下次聊|先忙了|祝你好运|心情不好|好无聊|讲个故事|many thanks
        |thanks for your help|ok thank you|cool|good|yes|no|sorry|see you|have a nice day
        |what is your name|are you human|nice weather|just looking|test|谢谢啊|好嘞|行嘛
        |你是真人还是机器|没事了|今天赶场人多得很|thank you so much|bye bye|嗯，晓得咯|你多大了|lol ok
        |明白了，谢谢你|你是人还是机器|你是男的还是女的|哈哈你真逗|没事，我就看看|要得要得|谢了|谢谢了哈
        |好勒|好咧|晓得了晓得了|好好好|嗯好|行行行|行吧|那好吧|那行|ok的|okok|哦好的|哦知道了|你们辛苦了
        |真不错|太好了谢谢|我吃饭去了|我去干活了|我先忙|晚点再说|天黑了|天晴了|今天好冷|你有没有对象
        |你会不会累|你懂得真多|不懂就算了|呵|呃|额|唉|哎呀|天哪|gotcha|got it|got it thanks|alright|sure
        |understood|wow|hmm|thx|ty|k|good bye|take care|谢了哈|gotcha, thanks|晓得了，谢谢哈
        |你真是个好机器人|嗯哪|thank you, bye""",
}
