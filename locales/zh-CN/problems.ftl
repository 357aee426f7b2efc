# 居民打不开一页时看到的话
problem-missing = 网址可能抄错了，也可能这一页已经没有了。您要办的事，回到对话里接着办。
    .title = 没有这一页
problem-form = 这一页放久了，什么都没有改。请退回去，刷新一下，再点一次。
    .title = 请再点一次
problem-too-long = 一次交得太多了，没有收到。请分几次交。
    .title = 太多了
problem-slower = 点得太快了，请歇一分钟再点。
    .title = 请歇一会儿
problem-bug = 不是您的错，是我们这边出了点问题，已经记下来了。请过一会儿再试。
    .title = 出了点问题
problem-other = 这一步没有办成，请过一会儿再试。
    .title = 没有办成
problem-number = 打电话问的时候，请说这个编号：{ $number }
problem-phones = 急着办，就打电话：
