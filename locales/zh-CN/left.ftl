## Every browser, or everybody who works here, was asked to begin anew

chat-left =
    为了保护大家的信息，我们请所有人重新开始。以前的对话，这部手机上看不到了。
    您交上来的申请还在，照样办。想知道办到哪一步，点“查进度”，用编号和身份证后四位查。
    编号不记得了，或者当时没填身份证，打 { $phones }，或者去镇街窗口，工作人员帮您找。
    还没交上来的，麻烦您再说一遍。
trail-why-every-browser = 所有居民的浏览器都要重新开始
trail-why-everybody = 所有工作人员都要重新登录
