# The residents' page on the phone: everything around the conversation.

chat-service = { $county }掌上救助
chat-name = 掌上救助
chat-title-step = 第{ $step }步 · { $service }
chat-title-summary = 还没有提交 · { $service }
chat-skip = 跳到现在这一题
chat-log = 对话
chat-bar = 常用
chat-when = { $month }月{ $day }日 { $clock }
chat-earlier = 看更早的话
chat-says-ours = 掌上救助：
chat-says-staff = 工作人员
chat-says-own = 您：
chat-progress = 第 { $step } 步，大约 { $total } 步
chat-answers = 请选一个
chat-change = 修改
chat-change-what = 修改{ $what }
chat-photo-own = 您发的照片
chat-voice = 语音
chat-call = 拨打 { $number }
chat-code-copy = 复制编号
chat-code-copied = 已复制
chat-why = 为什么问
chat-back = 返回上一题
chat-edit = 改前面的
chat-steps = 这一题还可以

## Under the conversation

chat-box = 在这里打字
chat-box-choice = 或者打字说
chat-box-many = 或者打字说，比如“1 3”
chat-box-photos = 或者打字说
chat-box-phone = 写电话号码
chat-box-place = 写地方
chat-box-amount = 写多少钱，比如“一个月两千”
chat-box-count = 写个数，比如“3”
chat-box-day = 写哪天，比如“昨天”
chat-box-id = 写身份证号
chat-send = 发送
chat-photo = 照片
chat-photo-open = 发照片
chat-camera = 拍照
chat-album = 选照片
chat-photo-tip = 可以一次选几张，字要拍清楚。
chat-photo-sends = 选好后，再点“发送”。

## In the bar above

chat-larger = 大字
chat-normal = 标准
chat-huge = 特大
chat-size = 字的大小
chat-language = 语言
chat-lang-short = 中文
chat-help = 帮助
chat-help-title = 找人帮忙
chat-help-phones = 打电话
chat-help-urgent = 救命打 120，火警 119，报警 110。
chat-help-do = 接着办
chat-cancel = 先停下
chat-move = 换一部手机
chat-join = 接着另一部手机办
    .title = 接着另一部手机办
    .how = 在原来的手机上点“帮助”，再点“换一部手机”，会看到八位数。写在这里就能接着办。
    .label = 八位数
    .go = 接上
    .instead = 没有八位数？可以用编号查进度，或者打 { $phones }。
chat-forget = 退出这部手机
    .sure = 用别人的手机，办完请退出。退出后，这部手机上看不到您的对话。交上来的申请照样办。
    .yes = 确定退出
chat-privacy = 隐私说明
    .title = 您的信息怎么用
    .lead = 下面把话说清楚。看不明白，可以打电话问。
    .version = 说明版本：{ $version }
chat-back-home = 回到对话

## What a page with scripts says

chat-wait = 正在办，请等一下
chat-waiting = 等网络，连上就发
chat-offline = 网络断了。您接着写，连上网就发出去。
chat-missed = 上面还有 { $n } 条没看，点这里从头看
chat-new-below = 有新消息，点这里看
chat-look = 看看有没有新消息
chat-read = 朗读
chat-read-stop = 停
chat-read-none = 这部手机念不出声音，可能没有装中文语音。看不清可以点“大字”，或者点“帮助”打电话。
chat-read-options = 可以选：
chat-read-pause = ，
chat-read-digits = 零 幺 二 三 四 五 六 七 八 九
chat-read-date = $1年$2月$3日
chat-read-hidden = ，中间不念，
chat-read-some = 某
chat-upload-queued = 等着传
chat-uploading = 正在传
chat-uploaded = 传好了
chat-upload-again = 没传上去，点这里再传
chat-upload-waits = 等网络，连上就传
chat-upload-stop = 不传这张
chat-many-photos = 一次最多传 { $n } 张，后面的没有传，请再选一次。

## When something cannot be done

chat-not-kept = 没有存上，请再发一次。您写的字还在下面。
chat-again = 这一页放久了，请再点一次。您写的字还在下面。
chat-lost = 刚才的对话，这部手机没有记住，可能是浏览器清了记录。请再点一次，您写的字还在下面。交上来的申请照样办，点“查进度”用编号查。总是这样，请换个浏览器，或者打 { $phones }。
chat-slower = 发得太快了，请等一分钟再发。急事请直接打 120、110。
chat-too-big = 照片太大了，没有收到。请少选几张，再发一次。
chat-too-long = 这段话太长了，请分成几次发。
chat-broken = 没有传完整，请再发一次。
chat-photo-number = 第 { $n } 张：{ $why }

## How information is used (PIPL Articles 7, 17, 30, 35, 44 to 50)

chat-privacy-who = 谁在用您的信息
    .text = { $bureau }和您所在镇街的经办人员。这是{ $county }办理社会救助的服务。
chat-privacy-why = 用来做什么
    .text = 只用来办理救助：看您可能符合哪一样，把申请交给镇街，告诉您办到哪一步。不做别的用，也不拿去做广告。
chat-privacy-what = 收哪些信息
    .text =
        您自己说的话、选的答案、发的照片和语音。
        申请时会问：姓名、电话、遇到的难处、在哪里；有的要问家里人口、收入和花费。
        身份证号、病情、钱的情况是敏感信息。问到时会先说明，可以不填，工作人员会另外帮您办。
        不满 14 岁的孩子，请家里大人帮着填。
chat-privacy-checks = 会不会核对
    .text = 要看家里经济情况的救助，先问您同不同意核对。您同意了，工作人员才按规定核对。突然遭难的急事，先帮后补，不用先核对。
chat-privacy-sealed = 怎么保管
    .text =
        您说的话、照片和申请都加密保存，存在国内。光拷走数据，没有钥匙打不开。
        照片里的拍摄地点会去掉。
        这部手机只记一个小标记，用来认出是您接着办。
chat-privacy-seen = 谁能看到
    .text =
        只有您所在镇街的经办人员和县里负责救助的人员。
        不会公开您的身份证号、病情、住址和电话。法律要求公示的，只写姓（名字遮住）、人数和金额。
        电脑只做初步判断，行不行由人来定。您可以要求说明理由。
chat-privacy-long = 保存多久
    .text = 申请办完以后保存多久，由县里按档案规定来定，现在还没有定下来。定了会写在这里。没有交上来的，您随时可以删。
chat-privacy-rights = 您可以做什么
    .text =
        看：在对话里点“查进度”，能看到自己的申请。
        改：提交前随时点“修改”；提交后告诉工作人员。
        撤回：点“查进度”，再点“撤回申请”。
        要复印、改错、删除，或者想问清楚，点“找人工”或打电话。不答应您，会说明理由。
        您觉得做得不对，可以向{ $bureau }投诉。
chat-privacy-refuse = 不想在手机上填
    .text = 不要紧。您可以直接去镇街窗口办，也可以请村里人代办，不会因此少帮您。
chat-privacy-ask = 问谁
    .text = { $bureau }，电话 { $phones }。
