# 常用回复里的空，用的时候由案件填上。
reply-blank-name = 姓名
reply-blank-code = 编号
reply-blank-due = 期限
reply-blank-township = 乡镇
