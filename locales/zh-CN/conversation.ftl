# 打印出来的谈话
document-talk = 谈话记录
document-talk-rule = 手机上双方说过的话，按时间先后。照片在卷宗的照片部分。
document-talk-time = 时间
document-talk-by = 谁说的
document-talk-words = 说了什么
document-talk-assistant = 自动助手
document-talk-sent = （发来照片或语音 { $n } 份）
