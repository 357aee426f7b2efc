# Words of the commands and the interface for machines: assess, screen, roads.

programme-temporary = 临时救助

fault-not-a-household = 这一行读不懂：要一个 JSON 对象，写明一户的情况。
fault-not-a-number = “{ $name }”的值“{ $value }”要写成数字。

screen-sheet-new = 可能新符合
screen-sheet-near = 只差一点
screen-sheet-check = 要核定
screen-sheet-faults = 填写有误
screen-row = 行
screen-id = 编号
screen-status = 现享受
screen-programmes = 项目
screen-and = 、
screen-missing-facts = 还没有填：{ $names }
screen-why = 说明
screen-status-none = 无
screen-status-dibao = 低保
screen-status-tekun = 特困
screen-status-border = 低保边缘
screen-status-rigid = 刚性支出困难

road-start = 开始
road-unknown = 不清楚
road-some = 填写
road-more = 等{ $n }项
road-end-hand = 提交
road-end-leave = 不提交，结束
road-end-reported = 紧急情况已转工作人员
road-end-look-up = 查询办理进度
road-end-given = 补充的内容已交给工作人员
road-end-cards = 列出各项帮助
road-end-supposed = 说明变化后的情况，不保存
