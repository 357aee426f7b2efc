# 同样的情况，不同的答复

unequal = 同样的情况，不同的答复
    .hint = 每一组里，案件的要紧情况是一样的（收入每月相差不到 100 元、开支一年相差不到 1,000 元算一样），有的同意了，有的没同意。不一定就是错，请看一看理由。姓名、村组不算在内，这里也不显示。
unequal-n = { $n } 组
unequal-group = 第 { $n } 组
unequal-both = 同意 { $yes } 件，不同意 { $no } 件
unequal-outcome = 答复
unequal-track = 办理方式
unequal-decided = 决定的时间
unequal-none = 没有发现同样情况、不同答复的案件。
