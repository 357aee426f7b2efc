# 只在 Telegram 里用到的话。

telegram-chosen = 您选了：{ $label }
telegram-change = 修改 { $n }
telegram-progress = （第 { $step } 步，大约共 { $steps } 步）
telegram-share-phone = 把我的手机号发过来
telegram-share-phone-line = 不想打字的话，点最下面的大按钮，就能发手机号。
telegram-share-place = 把我的位置发过来
telegram-share-place-line = 不想打字的话，点最下面的大按钮，就能发位置。
telegram-group = 您好，我只在私聊里帮忙，这样您家里的事别人看不到。请点我的头像，单独给我发消息。
telegram-voice-not-sound = 这段录音我没能存下来。请您按住话筒再说一遍，打字也行。
telegram-voice-too-big = 这段录音太长了，我存不下。请您分成几段说，每段两三分钟就好。
telegram-file-lost = 您发来的文件，我这边没有收到。请您再发一次。

# 输入“/”时看到的命令，每条几个字。
telegram-command-apply = 申请救助
telegram-command-status = 查进度
telegram-command-human = 找人工
telegram-command-back = 返回上一步
telegram-command-cancel = 先不填了
telegram-command-lang = 换语言
telegram-command-help = 怎么用
telegram-command-privacy = 您的信息怎么保管
telegram-command-settings = 设置
