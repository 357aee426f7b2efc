# 刚发的回复，十秒内可以撤回

unsend = 撤回
    .hint = 话还没有发出去，撤回以后回到输入框。
unsend-waits = 已保存，{ $n } 秒后发给居民。
unsend-done = 已撤回，没有发给居民。原话在输入框里，可以改了再发。
unsend-too-late = 已经发出去了，撤不回来。要更正，请再写一条。
move-unsend = 撤回刚写的回复（没有发出）
