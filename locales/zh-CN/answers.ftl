# 反映别人的困难、投诉和异议：谁反映的、谁看不到、怎么答复

document-answer = 反映事项答复书
document-answer-nobody = 反映人
document-answer-raised = 您于{ $day }反映的事，我们查过了。
document-answer-upheld = 结果：属实。
document-answer-dismissed = 结果：查下来，和您反映的不一样。
document-answer-words = 您反映的
document-answer-found = 查到的情况和处理
documents-yours-answer = 答复书
desk-by-teller = 反映的人
desk-fact-speaker-tie = 代办人身份
desk-fact-hearing-words = 居民的意见
desk-fact-lead-by = 反映的人
desk-fact-lead-phone = 反映人电话
desk-fact-complaint-name = 反映人姓名
desk-fact-complaint-phone = 反映人电话
here-counter = 替他登记申请
counter-of-lead = 照“{ $name }”这条线索说的，地方和难处先填好，见到本人再核对。
kept-out = 看不到这件事的：{ $names }
