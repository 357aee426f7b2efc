"""The mobile web page as a channel. The page reads its letters itself, so nothing is delivered to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from bot.channel import Delivery, Inbound, Letter, Sent
from dialogs.message import Heard

SENDER = re.compile(r"[0-9a-f]{64}")  # a hash of the browser's cookie
FORM = re.compile(r"[0-9A-Za-z-]{8,40}")  # the hidden name of one filled-in form
START = re.compile(r"[0-9A-Za-z_-]{1,64}")


class Web:
    name = "web"

    def receive(self, raw: Mapping[str, Any]) -> Inbound | None:
        """`raw`: sender, form, text, choice, papers, lang, start, place. None: no proper sender or form."""
        sender, form = str(raw.get("sender", "")), str(raw.get("form", ""))
        if not SENDER.fullmatch(sender) or not FORM.fullmatch(form):
            return None
        choice = str(raw.get("choice", ""))
        heard = Heard(
            text="" if choice else str(raw.get("text", "")),
            choice=choice,
            papers=tuple(int(paper) for paper in raw.get("papers", ())),
        )
        start = str(raw.get("start", ""))
        return Inbound(
            self.name,
            sender,
            _message_id(sender, form, heard),
            heard,
            lang=str(raw.get("lang", "")),
            start=start if START.fullmatch(start) else "",
            place=str(raw.get("place", "")),
        )

    async def deliver(self, letter: Letter) -> Delivery:
        return Sent()


def _message_id(sender: str, form: str, heard: Heard) -> str:
    """The same form with the same words is the same message, however often it is sent.

    With other words it is another one: what is typed into a page that was used before must not be lost.
    """
    said = "\0".join([heard.text, heard.choice, *map(str, heard.papers)])
    return f"{sender[:16]}:{form}:{sha256(said.encode(errors='replace')).hexdigest()[:12]}"
