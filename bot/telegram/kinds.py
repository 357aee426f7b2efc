"""Kinds of Telegram messages that are not an answer."""

ODD = (
    "sticker",
    "animation",
    "video",
    "video_note",
    "poll",
    "dice",
    "game",
    "story",
    "checklist",
    "paid_media",
    "invoice",
)
"""Sent by a person, and of no use to us: answered kindly."""

TOLD_BY_TELEGRAM = (
    "boost_added",
    "chat_background_set",
    "chat_shared",
    "connected_website",
    "delete_chat_photo",
    "forum_topic_closed",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_reopened",
    "giveaway",
    "giveaway_completed",
    "giveaway_created",
    "giveaway_winners",
    "left_chat_member",
    "message_auto_delete_timer_changed",
    "new_chat_members",
    "new_chat_photo",
    "new_chat_title",
    "passport_data",
    "pinned_message",
    "proximity_alert_triggered",
    "refunded_payment",
    "successful_payment",
    "users_shared",
    "video_chat_ended",
    "video_chat_participants_invited",
    "video_chat_scheduled",
    "video_chat_started",
    "write_access_allowed",
)
"""Notes that Telegram itself puts into a chat: nobody said anything that waits for an answer."""
