"""Updates as Telegram sends them, of every kind, and as it never would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from bot.telegram.kinds import ODD, TOLD_BY_TELEGRAM
from tests.fuzz.texts import NASTY, bent

Part = dict[str, Any]
CHAT = 700001
WRONG: tuple[Any, ...] = (None, True, 0, -1, 2**63, 1.5, "", "x", "\ud800", [], [[]], [None], {}, {"id": []})
VERBS = (
    "menu",
    "apply",
    "track",
    "cancel",
    "back",
    "lang",
    "staff",
    "help",
    "later",
    "resume",
    "change",
    "skip",
    "keep",
)


@dataclass(frozen=True)
class Said:
    """What can be said on one question: the words that were a good answer, the buttons in sight."""

    good: Sequence[str]
    buttons: Sequence[str]


def update(rng: Random, number: int, said: Said) -> Part:
    """One update, sometimes with a part of it that is of the wrong kind or missing."""
    kind = rng.choices(KINDS, WEIGHTS)[0]
    made = {"update_id": number, **kind(rng, said)}
    if rng.random() < 0.15:
        _spoil(made, rng)
        made["update_id"] = number
    return made


def _words(rng: Random, said: Said) -> str:
    chance = rng.random()
    if chance < 0.45 or not said.good:
        return rng.choice(NASTY)
    return bent(rng.choice(said.good), rng) if chance < 0.85 else rng.choice(said.good)


def _frame(rng: Random, **content: Any) -> Part:
    lang = rng.choice(("zh-hans", "zh-hans", "en", "", "xx-\ud800", "zh" * 40))
    return {
        "message_id": rng.randrange(1, 10_000),
        "date": 1_795_000_000,
        "chat": {"id": CHAT, "type": "private"},
        "from": {"id": CHAT, "is_bot": False, "first_name": "罗", "language_code": lang},
        **content,
    }


def _text(rng: Random, said: Said) -> Part:
    return {"message": _frame(rng, text=_words(rng, said))}


def _edited(rng: Random, said: Said) -> Part:
    return {"edited_message": _frame(rng, text=_words(rng, said), edit_date=1_795_000_001)}


def _reply(rng: Random, said: Said) -> Part:
    to = {"message_id": rng.randrange(1, 60)}
    return {"message": _frame(rng, text=_words(rng, said), reply_to_message=to)}


def _file(rng: Random) -> Part:
    return {
        "file_id": rng.choice(("AgAC-1", "BQAC_2", "x" * 257, "", "图")),
        "file_size": rng.choice((0, 1, 52_000, 2**40, -5, None)),
        "file_name": rng.choice(("a.jpg", "../../x", "\u202egpj.exe", "", "低保.pdf" * 60)),
        "mime_type": rng.choice(("image/jpeg", "audio/ogg", "application/x-sh", "", None)),
        "width": rng.choice((90, 1280, -1, None)),
        "height": rng.choice((90, 720, 10**9, None)),
        "duration": rng.choice((0, 3, 10**9)),
    }


def _with_file(rng: Random, said: Said) -> Part:
    kind = rng.choice(("photo", "photo", "document", "voice", "audio"))
    file: Any = [_file(rng) for _ in range(rng.randrange(4))] if kind == "photo" else _file(rng)
    content: Part = {kind: file}
    if rng.random() < 0.4:
        content["caption"] = _words(rng, said)
    if rng.random() < 0.3:
        content["media_group_id"] = rng.choice(("1", "2"))
    return {"message": _frame(rng, **content)}


def _odd(rng: Random, said: Said) -> Part:
    kind = rng.choice((*ODD, *TOLD_BY_TELEGRAM, "something_of_next_year"))
    return {"message": _frame(rng, **{kind: rng.choice(({}, _file(rng), [], True, None))})}


def _contact(rng: Random, said: Said) -> Part:
    phone = rng.choice(("13985400017", "+8613985400017", "12", "９" * 11, "1" * 30, None))
    return {"message": _frame(rng, contact={"phone_number": phone, "user_id": rng.choice((CHAT, 5, None))})}


def _place(rng: Random, said: Said) -> Part:
    number = (26.7, 107.5, 0, -91, 181, 1e308, float("nan"), float("inf"), "26", None)
    spot = {"latitude": rng.choice(number), "longitude": rng.choice(number)}
    return {"message": _frame(rng, **rng.choice(({"location": spot}, {"venue": {"location": spot}})))}


def _button(rng: Random, said: Said) -> Part:
    number, answer = rng.randint(-1, 60), rng.choice(NASTY)[:40]
    data = rng.choice(
        (
            rng.choice(said.buttons or ("a:1:yes",)),
            rng.choice(said.buttons or ("a:1:yes",)),
            f"a:{number}:{rng.choice(('yes', 'no', 'skip', 'keep', 'done', 'unknown', answer))}",
            f"g:{rng.choice(VERBS)}:{answer}",
            f"g:{rng.choice(VERBS)}",
            ":::::",
            "a:",
            answer,
            None,
        )
    )
    press = {"id": str(number), "data": data, "message": _frame(rng), "from": _frame(rng)["from"]}
    return {"callback_query": press}


def _own_button(rng: Random, said: Said) -> Part:
    """A button of the open question whose answer was written over by hand."""
    made = _button(rng, said)
    shown = rng.choice(said.buttons or ("a:1:yes",))
    name = ":".join(shown.split(":")[:2])
    forged = f"{name}:{rng.choice((*NASTY, 'skip', 'keep', 'done', '1', '522702'))}"
    made["callback_query"]["data"] = forged.encode(errors="replace")[:64].decode(errors="ignore")
    return made


def _member(rng: Random, said: Said) -> Part:
    status = rng.choice(("kicked", "member", "left", "administrator", "odd", None))
    return {"my_chat_member": _frame(rng, new_chat_member={"status": status}, old_chat_member={})}


def _elsewhere(rng: Random, said: Said) -> Part:
    kind = rng.choice(("group", "supergroup", "channel", "sender", ""))
    frame = _frame(rng, text=_words(rng, said), chat={"id": -100123, "type": kind})
    name = rng.choice(
        ("message", "channel_post", "edited_channel_post", "edited_message", "business_message")
    )
    return {name: frame}


def _not_a_message(rng: Random, said: Said) -> Part:
    names = "inline_query chosen_inline_result poll poll_answer chat_join_request message_reaction unheard_of"
    return {rng.choice(names.split()): rng.choice(({}, [], "x", {"id": 1, "query": _words(rng, said)}))}


Kind = Callable[[Random, Said], Part]
SHARES: tuple[tuple[Kind, int], ...] = (
    (_text, 34),
    (_edited, 5),
    (_reply, 7),
    (_with_file, 12),
    (_odd, 7),
    (_contact, 4),
    (_place, 4),
    (_button, 12),
    (_own_button, 8),
    (_member, 2),
    (_elsewhere, 3),
    (_not_a_message, 2),
)
KINDS = [kind for kind, _ in SHARES]
WEIGHTS = [share for _, share in SHARES]


def _spoil(part: Part, rng: Random) -> None:
    """Somewhere inside: another kind of value, or none."""
    name = rng.choice(list(part))
    inner = part[name]
    if isinstance(inner, dict) and inner and rng.random() < 0.75:
        _spoil(inner, rng)
    elif rng.random() < 0.3:
        del part[name]
    else:
        part[name] = rng.choice(WRONG)
