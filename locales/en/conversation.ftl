# The conversation on paper
document-talk = Record of the conversation
document-talk-rule = What both sides said on the phone, in order of time. Photos are in their own part of the file.
document-talk-time = Time
document-talk-by = Said by
document-talk-words = What was said
document-talk-assistant = Assistant
document-talk-sent = (photos or recordings sent: { $n })
