# 第三方工作人员自己的任务
asked-by = { $name }请您办，{ $day }以前办完
asked-needed = 办这件事要知道的
asked-only = 只列出办这件事用得上的；家里的其他情况不在这里。
asked-how = 办得怎么样，看到了什么
asked-say = 请写几句话：办得怎么样。
asked-then = 交了以后，这一件就不再给您看；说的话记进案卷，请您办的人马上知道。
asked-done = 办完了，交上去
asked-back = 回到任务
asked-was-done = 办完了
bell-task-done = { $who }办完了您请办的事，请看一看
