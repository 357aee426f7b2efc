# 办完以后，居民觉得怎么样：案件页
how-it-was = 办完以后，居民说
how-it-was-3 = 😊 满意
how-it-was-2 = 😐 一般
how-it-was-1 = 😞 不满意
how-it-was-asked = 问过了，还没回
how-it-was-spared = 办结时选了不问
