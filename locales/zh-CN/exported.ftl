# 导出的表格最后一页：`api/desk/exported.py`
exported = 谁导出的
exported-what = 项目
exported-value = 内容
exported-who = 导出人
exported-when = 导出时间
