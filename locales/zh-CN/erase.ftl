# 按本人要求删除资料
tab-erase = 删除资料
erase-goes = 现在可以删的
erase-goes-talk = 没有办成件的聊天、没交的草稿、留下的家庭情况、提醒设置、没用上的照片
erase-goes-case = 姓名、证件号、电话、讲的情况、照片、来往消息都删掉；编号、办理日期和金额留着，账要对得上
erase-stays = 依规定要留的
    .hint = 告诉本人：哪些留着、凭什么留、到期会删。保存期限没到的，除了保存不作别的用（《个人信息保护法》第47条）。
erase-stays-none = 没有要留的。
erase-stays-open = 还在办。办结以后才能删
erase-stays-archive = 档案要按规定的年限保存，年限没到（或县里还没有定）
erase-identity = 已经核对：提出的人就是本人，或者有本人的委托
erase-identity-first = 先核对是不是本人，再打勾。别人也可能拿着他的手机。
erase =
    .hint = 删了找不回来，备份恢复了也会再删一次。留痕里只记“删过”，不记内容。
erase-do = 删除
erase-done = 已经删除。别忘了在这个件里把结果告诉本人。
