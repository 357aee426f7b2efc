# 电话、来访记录；提醒同事；发错人之前拦一下。

contact-log = 记一次电话或来访
contact-way = 怎么联系的
contact-way-phone-out = 打电话过去
contact-way-phone-in = 对方打来
contact-way-counter = 到窗口来访
contact-way-home = 上门
contact-with = 和谁
contact-with-person = 本人
contact-with-family = 家里人
contact-with-village = 村居干部
contact-with-other = 其他人
contact-outcome = 结果
contact-outcome-talked = 说上话了
contact-outcome-left-word = 留了话
contact-outcome-no-answer = 没人接
contact-outcome-wrong-number = 号码不对
contact-words = 说了什么
contact-next = 下一步
contact-next-on = 哪天做
contact-keep = 记下
task-contact-next = 联系后的下一步：
desk-save-contact = 记下

mention-pick = @ 提醒同事
strange = 先别发，这里面好像有不该给他看的：
    .then = 请改一改。确实要发，再点一次。
strange-name = 别人的名字
strange-id = 别人的身份证号
strange-phone = 别人的电话
strange-code = 别的案件编号
strange-internal = 内部用语
strange-internal-words = 内部备注|骗保|刁民|钉子户|压一压|走个过场|穷鬼|不符合口径
strange-anyway = 看过了，仍然发送
desk-key-contact = 记一次电话或来访
