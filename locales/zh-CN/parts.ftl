# 手机上看案件：一直在眼前的目录

desk-parts = 这一页有什么
desk-part-top = 开头
desk-part-words = 想说的话
desk-part-facts = 情况
desk-part-papers = 照片
desk-part-reasons = 依据
desk-part-consents = 同意书
desk-part-others = 以前的
desk-part-timeline = 记录
desk-part-stream = 对话
desk-part-act = 怎么办
desk-part-contact = 记电话
