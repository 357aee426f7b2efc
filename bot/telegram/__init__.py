"""Telegram. aiogram is only the client here: the commit decides what is acknowledged."""

PATH = "/telegram/webhook"
"""Where Telegram brings updates. Here, so that the pages need not load the client to know it."""
