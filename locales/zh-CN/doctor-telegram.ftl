# python -m palmtop doctor: what Telegram says of the bot
doctor-telegram-right = Telegram 认得我们的机器人，居民的话送到我们这里；还有 { $waiting } 条在路上。
doctor-telegram-token = Telegram 不认 PALMTOP_TELEGRAM_TOKEN：可能被收回或换过。找 @BotFather 要现在的，改好设置，再启动。
doctor-telegram-elsewhere = Telegram 把居民的话送到了别处（{ $host }）。可能有人拿走了令牌：找 @BotFather 收回（/revoke），换上新的，再启动。
doctor-telegram-away = 现在连不上 Telegram，没法问它。
