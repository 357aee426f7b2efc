## Proving once more who one is

prove = 再确认一次是您本人
    .why = 接下来的事关系到别人的资料和账号，请再输一次密码。十分钟内不会再问。
    .many = 号码连着看了不少。要接着看，请再输一次密码，确认在电脑前的是您本人。
    .kept = 刚才填的都在，确认以后自动接着办。
    .password = 密码
    .code = 或者手机上的六位数字
    .go = 确认
    .gone-on = 确认了。如果是下载，文件已经在路上。
prove-wrong = 不对，请再试一次。
prove-wait = 试的次数太多了，请过几分钟再来。
trail-why-prove = 再确认时没有通过
