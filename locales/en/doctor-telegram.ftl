# python -m palmtop doctor: what Telegram says of the bot
doctor-telegram-right = Telegram knows our bot and brings us what people write; on their way now: { $waiting }.
doctor-telegram-token = Telegram does not take PALMTOP_TELEGRAM_TOKEN: it was revoked or changed. Ask @BotFather for the one that holds, set it, and start again.
doctor-telegram-elsewhere = Telegram brings what people write elsewhere ({ $host }). Somebody may have the token: revoke it at @BotFather (/revoke), set the new one, and start again.
doctor-telegram-away = Telegram cannot be reached just now, so it was not asked.
