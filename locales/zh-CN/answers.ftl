# 答复书：投诉和异议查清以后，书面告诉反映的人

document-answer = 反映事项答复书
document-answer-nobody = 反映人
document-answer-raised = 您于{ $day }反映的事，我们查过了。
document-answer-upheld = 结果：属实。
document-answer-dismissed = 结果：查下来，和您反映的不一样。
document-answer-words = 您反映的
document-answer-found = 查到的情况和处理
documents-yours-answer = 答复书
kept-out = 看不到这件事的：{ $names }
