# 身份证号、卡号、证件和照片不从国外的聊天软件里过，另开一个网页来填。

offshore-page-id = 为了安全，号码不要发在聊天里。点下面的按钮，在我们自己的网页上填。链接 10 分钟内有效，只能用一次；过期了就发“再要一个链接”。
offshore-page-photos = 为了安全，照片不要发在聊天里。点下面的按钮，在我们自己的网页上拍。链接 10 分钟内有效，只能用一次；过期了就发“再要一个链接”。
offshore-page-any = 要交给我们，就点下面的按钮，在我们自己的网页上交。链接 10 分钟内有效。
offshore-open-id = 打开网页填号码
offshore-open-photos = 打开网页拍照
offshore-open-any = 打开网页交给我们
offshore-any = 给您一个新链接，10 分钟内有效，只能用一次。
offshore-again = 再要一个链接
    .also = 再要一个链接|再要一个|再要链接|换个链接|再给个链接|重新要链接|给个链接|链接过期了|another link|new link|link expired
offshore-cannot-open = 打不开不要紧。先点“打不开？用浏览器打开”；还是不行就先跳过，工作人员会问您。
    .also = 打不开|点不开|链接打不开|链接用不了|打不开链接|网页打不开|页面打不开|打不开网页|点了没反应|点不了|it does not open|it doesn't open|does not open|cannot open it|can't open it
offshore-here = （在这个聊天软件里请打字。要交照片、证件，发“再要一个链接”，在我们自己的网页上交。）
    .instead = 写几句就行，也可以发语音 > 写几句就行|做了什么。也可以发语音。 > 做了什么。|请写几个字，或者发语音 > 请写几个字|请直接发文字、照片或语音 > 请直接打字|直接发文字或照片 > 直接打字|直接在这里打字、说话、发照片都行 > 直接在这里打字就行|打字、发语音都行；照片先发来。 > 打字就行。|有现场照片就发来 > 有现场照片就交|有照片或凭据就发来 > 有照片或凭据就交|直接发到这里就行。 > 点下面的按钮就行。
    .invites = 发语音|语音都行|照片或语音|文字或照片|发照片都行|直接发到这里|有照片|哪张卡|银行卡号|户名、开户
offshore-kept-out-number = 您刚才的消息里有一串很长的号码。这个聊天软件的机器在国外，为了安全，号码我没有留下。请把那条消息删掉：手指按住它，点“删除”，勾上“同时为对方删除”。
offshore-kept-out-photo = 您发来的照片或文件我没有打开，也没有留下，因为这个聊天软件的机器在国外。请把它删掉：手指按住它，点“删除”，勾上“同时为对方删除”。
offshore-kept-out-voice = 您发来的语音我没有打开，也没有留下，因为这个聊天软件的机器在国外。请按住它删掉，再打字告诉我。不方便打字就打 12345，有人听您说。急事打 110、119 或 120。
offshore-left-number = （号码没有留下）
offshore-left-photo = （发来照片或文件，没有留下）
offshore-left-voice = （发来语音，没有留下）
telegram-in-browser = 打不开？用浏览器打开

once-title = 安全填写
once-safe = 这里填的内容直接交给{ $county }，不经过聊天软件。
once-any = 您要交什么？
once-number = 写在这里
once-words = 要说的话
once-camera = 现在拍
once-album = 从相册里选
once-photos-hint = 拍清楚、四个角都拍到就行。可以选好几张。
once-send = 交上去
once-empty-any = 写几句话，或者选一张照片，再点“交上去”。
once-empty-photos = 还没有选照片。请先拍一张，或者从相册里选。
once-done = 收到了
once-done-then = 谢谢您。关掉这个网页，回到聊天就行，下一步已经发给您了。
once-gone = 这个链接用不了啦
once-gone-then = 它可能用过了，或者过了 10 分钟，或者聊天里已经问到别的了。您交过的内容都在，不会丢。
once-gone-how = 回到聊天，发“再要一个链接”，马上给您一个新的。
once-human = 不想在网上填也行：回到聊天发“人工”，或者带上证件到镇街窗口办。
once-kept-not = 没有存上。不是您的错，请再点一次“交上去”。
once-slower = 点得太快了，歇一会儿再试。
once-too-big = 照片一次太多或者太大了，请少选几张再交。

desk-offshore = 这位居民用的聊天软件在国外。不要在回复里写身份证号、卡号。
no-missing-offshore = 这位居民用的聊天软件在国外，消息里不能写身份证号、卡号。请把号码去掉再发，或者打电话说。
