"""From Telegram's JSON to `Inbound`. Pure, and never raises: whatever cannot be understood is said to be odd.

The JSON is read directly: building aiogram's objects first costs more than the rest of a turn.

Groups: a private matter has no place there. A message in a group, or our being added to one, comes out as
`odd="group"`; `arrivals` answers it with a fixed kind text and keeps nothing of it. Channel posts are let go.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from bot.channel import FileRef, Inbound
from bot.telegram.files import files_of
from bot.telegram.kinds import ODD, TOLD_BY_TELEGRAM
from dialogs.message import Heard
from dialogs.unseen import seen, unpiled

NAME = "telegram"
LONGEST = 4096
MOST_DIGITS = 40
GROUP = "group"
LONGEST_ALBUM = 32

COMMANDS = {
    "start": "g:menu",
    "menu": "g:menu",
    "apply": "g:apply",
    "status": "g:track",
    "cancel": "g:cancel",
    "back": "g:back",
    "lang": "g:lang",
    "settings": "g:lang",  # the language is all there is to set
    "human": "g:staff",
    "privacy": "g:privacy",
    "help": "g:help",
}

_COMMAND = re.compile(r"/([A-Za-z_]{1,32})(?:@\w{1,64})?(?:\s+(.*))?", re.DOTALL)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LANG = re.compile(r"([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,4})?)(?:-[A-Za-z0-9-]*)?")
_HALF_CHARACTERS = re.compile("[\ud800-\udfff]")
_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{4,24}")


def parsed(text: str | bytes) -> Any:
    """JSON, with nothing in place of a number that is longer than any of Telegram's. Python refuses to read
    one of 5,000 digits: then the update would come again for ever, and in a batch hold up all others.
    """
    return json.loads(text, parse_int=lambda digits: int(digits) if len(digits) <= MOST_DIGITS else None)


def receive(raw: Mapping[str, Any], bot_id: int = 0) -> Inbound | None:
    """One update. None: nothing that a person said to us, or not to be understood as an update at all."""
    number = _whole(raw.get("update_id")) if isinstance(raw, dict) else None
    if number is None:
        return None
    message_id = f"{bot_id}:{number}"
    if (message := _part(raw, "message")) is not None:
        return _message(message, message_id)
    if (edited := _part(raw, "edited_message")) is not None:
        return _edited(edited, message_id)
    if (pressed := _part(raw, "callback_query")) is not None:
        return _pressed(pressed, message_id)
    if (member := _part(raw, "my_chat_member")) is not None:
        return _member(member, message_id)
    return None


def plain(value: Any) -> str:
    """At most 4,096 characters. Half characters, which no database and no cipher can keep, become U+FFFD."""
    if not isinstance(value, str):
        return ""
    if value.isascii() and len(value) <= LONGEST:
        return value
    return _HALF_CHARACTERS.sub("\ufffd", value[:LONGEST])


def _words(value: Any) -> str:
    """What a person wrote, as people will read it."""
    said = plain(value)
    return said if said.isascii() and said.isprintable() else unpiled(seen(said))


def _message(message: Mapping[str, Any], message_id: str) -> Inbound | None:
    chat, private = _chat(message)
    if not chat or _part(message, "from", {}).get("is_bot") is True:
        return None
    if not private:
        return _inbound(chat, message_id, message, Heard(odd=GROUP))
    said = _words(message.get("text"))
    if said:  # most messages: nothing else can stand beside a text
        command = _COMMAND.fullmatch(said) if said[0] == "/" else None
        if command and (choice := COMMANDS.get(command[1].lower())):
            return _command(chat, message_id, message, choice, command[2] or "")
        return _inbound(chat, message_id, message, Heard(text=said, message=_id(message)))
    files = files_of(message)
    heard = _heard(message, _words(message.get("caption")), bool(files))
    if heard is None:
        return None
    return _inbound(chat, message_id, message, heard, files)


def _command(chat: str, message_id: str, message: Mapping[str, Any], choice: str, rest: str) -> Inbound:
    """`/start` may carry the payload of a deep link; words behind any other command are kept as words."""
    if choice == "g:menu":
        start = rest.strip() if _PAYLOAD.fullmatch(rest.strip()) else ""
        return _inbound(chat, message_id, message, Heard(choice=choice), start=start)
    return _inbound(chat, message_id, message, Heard(text=rest.strip(), choice=choice))


def _heard(message: Mapping[str, Any], said: str, has_files: bool) -> Heard | None:
    if "contact" in message:
        phone = _own_phone(message)
        return Heard(text=said, phone=phone) if phone else Heard(text=said, odd="contact")
    place = _place(message)
    if place is not None:
        return Heard(text=said, place=place)
    odd = "" if has_files else next((kind for kind in ODD if kind in message), "")
    if said or has_files or odd:
        return Heard(text=said, odd=odd, message=_id(message))
    if any(kind in message for kind in TOLD_BY_TELEGRAM):
        return None
    return Heard(odd="unknown")


def _edited(message: Mapping[str, Any], message_id: str) -> Inbound | None:
    """A corrected text or caption. Live positions also come as edits, every few seconds: those are let go."""
    chat, private = _chat(message)
    said = _words(message.get("text")) or _words(message.get("caption"))
    if not (chat and private and said):
        return None
    return _inbound(chat, message_id, message, Heard(text=said, edited=True, message=_id(message)))


def _pressed(query: Mapping[str, Any], message_id: str) -> Inbound | None:
    message = _part(query, "message", {})
    chat, private = _chat(message)
    if not chat:
        return None  # a button under a message sent through another chat; we make none of those
    if not private:
        return _inbound(chat, message_id, query, Heard(odd=GROUP))
    choice = plain(query.get("data"))
    heard = Heard(choice=choice) if choice and len(choice.encode()) <= 64 else Heard(odd="button")
    return _inbound(chat, message_id, query, heard, reply_to=_number(message.get("message_id")))


def _member(change: Mapping[str, Any], message_id: str) -> Inbound | None:
    chat, private = _chat(change)
    status = _part(change, "new_chat_member", {}).get("status")
    if not chat or not isinstance(status, str):
        return None
    if private and status in ("kicked", "member"):
        return _inbound(chat, message_id, change, Heard(), gone=status == "kicked")
    was = _part(change, "old_chat_member", {}).get("status")
    added = status in ("member", "administrator") and was in ("left", "kicked", None)
    if not private and added:
        return _inbound(chat, message_id, change, Heard(odd=GROUP))
    return None


def _inbound(
    chat: str,
    message_id: str,
    said_in: Mapping[str, Any],
    heard: Heard,
    files: tuple[FileRef, ...] = (),
    *,
    reply_to: str = "",
    start: str = "",
    gone: bool | None = None,
) -> Inbound:
    replied = _part(said_in, "reply_to_message", {}).get("message_id")
    return Inbound(
        channel=NAME,
        sender=chat,
        message_id=f"{message_id}:{chat}",  # nobody can use up the numbers of other people's messages to come
        heard=heard,
        files=files,
        reply_to=reply_to or _number(replied),
        lang=_lang(said_in),
        start=start,
        gone=gone,
        album=_album(said_in.get("media_group_id")),
    )


def _album(group: Any) -> str:
    return "".join(char for char in group if char.isalnum())[:LONGEST_ALBUM] if isinstance(group, str) else ""


def _part(whole: Mapping[str, Any], name: str, default: Any = None) -> Any:
    """A part that is an object; whatever else stands there counts as absent."""
    part = whole.get(name)
    return part if isinstance(part, dict) else default


def _chat(message: Mapping[str, Any]) -> tuple[str, bool]:
    """The chat's id as text ("" if there is none), and whether it is a private one."""
    chat = _part(message, "chat", {})
    return _number(chat.get("id")), chat.get("type") == "private"


def _whole(value: Any) -> int | None:
    usable = isinstance(value, int) and not isinstance(value, bool) and -(2**63) < value < 2**63
    return value if usable else None


def _number(value: Any) -> str:
    whole = _whole(value)
    return "" if whole is None else str(whole)


def _id(message: Mapping[str, Any]) -> str:
    """What the message is called in its chat; a change of it later names the same."""
    return _number(message.get("message_id"))


def _lang(said_in: Mapping[str, Any]) -> str:
    code = _part(said_in, "from", {}).get("language_code")
    found = _LANG.fullmatch(code) if isinstance(code, str) else None
    return found[1] if found else ""


def _own_phone(message: Mapping[str, Any]) -> str:
    """Only the sender's own card counts; somebody else's number would be filed as theirs."""
    contact, sender = _part(message, "contact", {}), _part(message, "from", {})
    phone, owner = contact.get("phone_number"), _whole(contact.get("user_id"))
    if owner is None or owner != _whole(sender.get("id")) or not isinstance(phone, str):
        return ""
    return phone if _PHONE.fullmatch(phone) else ""


def _place(message: Mapping[str, Any]) -> tuple[float, float] | None:
    spot = _part(message, "location") or _part(_part(message, "venue", {}), "location", {})
    latitude, longitude = _degrees(spot.get("latitude"), 90), _degrees(spot.get("longitude"), 180)
    return None if latitude is None or longitude is None else (latitude, longitude)


def _degrees(value: Any, most: int) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if -most <= value <= most else None
