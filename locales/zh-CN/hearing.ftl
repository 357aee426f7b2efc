# 听取意见记录（《社会救助法》第48条）
document-hearing = 听取意见记录
document-hearing-rule = 减少或者停止救助以前，听取本人的意见（《社会救助法》第48条）
document-hearing-proposed = 打算怎么办
document-hearing-meant = 打算
document-hearing-less = 减少救助金额
document-hearing-end = 停止救助
document-hearing-told = 告诉本人的日子
document-hearing-amount = 减少以后
document-hearing-by = 经办
document-hearing-right = 现在还没有决定。您可以说明情况、提出不同意见、补充材料，我们都会记下来，一起考虑。您说的话不会让结果变得更差。
document-hearing-said = 本人说
document-hearing-in-talk = （见聊天记录）
document-hearing-how = { $day }，{ $by ->
        [none] 本人在手机上说
       *[other] { $by }当面或者电话里记下
    }
document-sign-recorder = 记录人签名
