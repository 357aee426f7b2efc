# What was written in a task, for the auditor

inspect = 任务里写了什么
inspect-open = 看写了什么
inspect-hint = 里面可能写有居民的姓名和家里的事，平时不显示。为什么要看？点一个原因，就能看到。
inspect-asked = 要办的事
inspect-ended = 办的结果
inspect-sample = 抽查
inspect-complaint = 有人投诉或举报
inspect-late = 追查为什么过期
inspect-odd = 数据看着不对
inspect-done-by = { $name } 办完
inspect-back = 回到任务
trail-about-task = 任务 { $name } 里写的话
looked-why-sample = 监督检查
looked-why-complaint = 监督检查
looked-why-late = 监督检查
looked-why-odd = 监督检查
