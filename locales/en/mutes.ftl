# Chats that only disturb are not answered for a while
mutes = Chats not answered
    .hint = A chat that only disturbs may go unanswered for some days. Its words are kept and its requests go on; words of need (nothing to eat, no medicine, tired of life) are treated as urgent all the same. Who did it and why is on record.
mutes-quiet = Not answered now
mutes-quiet-none = No chat is left unanswered now.
mutes-busy = A hundred messages and more in a day
mutes-busy-none = No such chat today.
mute-chat = Chat { $n }
mute-until = until { $when }
mute-since = { $n ->
    [one] 1 message since then, kept.
   *[other] { $n } messages since then, all kept.
    }
mute-count = { $n } messages
mute-reason = Why
mute-for-flood = Writes without end
mute-for-abuse = Insults, threats
mute-for-adverts = Advertises, swindles
mute-for-other = Another reason
mute-days = For how long
mute-days-n = { $n ->
    [one] 1 day
   *[other] { $n } days
}
mute-words = In your words (for who reads the trail)
mute-do = Do not answer
mute-end = Answer again
mute-done-muted = Done. They were told how to reach the office by phone.
mute-done-ended = Answered again.
mute-why = Please choose a reason.
mute-how-long = Please choose for how long.
mute-nobody = There is no such chat.
mute-told = There were too many messages here: until { show-day-of-week } nothing is answered here. Your requests are still worked on. Please call { $phones } or come to the township office. If there is nothing to eat, nowhere to sleep, or somebody is in danger, say it here all the same: somebody will see to it at once.
trail-muted = let a chat go unanswered
trail-about-chat = chat { $name }
trail-why-mute-flood = writes without end
trail-why-mute-abuse = insults, threats
trail-why-mute-adverts = advertises, swindles
trail-why-mute-other = another reason
trail-why-mute-ended = answered again
