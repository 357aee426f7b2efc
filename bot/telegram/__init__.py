"""Telegram. aiogram is only the client here: the commit decides what is acknowledged."""
