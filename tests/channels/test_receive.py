"""What people send in Telegram, as the server writes it down, and what we hear in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.channel import FileRef, Inbound
from bot.telegram.files import LARGEST
from bot.telegram.receive import COMMANDS, receive
from dialogs.message import Heard
from tests.telegram_fake import a_message

CHAT = 501
BOT = 7


def heard(**content: Any) -> Heard:
    inbound = told(**content)
    assert inbound is not None
    return replace(inbound.heard, message="")


def told(**content: Any) -> Inbound | None:
    return receive({"update_id": 90, "message": a_message(CHAT, 4, **content)}, BOT)


def pressed(data: Any = "a:3:yes", **changes: Any) -> dict[str, Any]:
    bubble = {
        "message_id": 88,
        "from": {"id": BOT, "is_bot": True, "first_name": "掌上救助"},
        "chat": {"id": CHAT, "type": "private"},
        "date": 1764230400,
        "text": "您是给谁申请？",
        "reply_markup": {"inline_keyboard": [[{"text": "自己", "callback_data": "a:3:yes"}]]},
    }
    who = {"id": CHAT, "is_bot": False, "first_name": "秀英", "language_code": "zh-hans"}
    query = {"id": "4382bfdwdsb323b2d9", "from": who, "message": bubble, "chat_instance": "-1", "data": data}
    return {"update_id": 91, "callback_query": {**query, **changes}}


def test_a_sentence_arrives_with_who_said_it_and_a_number_that_comes_again_when_it_is_redelivered() -> None:
    inbound = told(text="家里着火了")
    assert inbound == Inbound(
        "telegram", "501", "7:90:501", Heard(text="家里着火了", message="4"), lang="zh-hans"
    )


def test_the_same_words_twice_are_two_messages() -> None:
    one, two = (receive({"update_id": n, "message": a_message(CHAT, n, text="1")}, BOT) for n in (1, 2))
    assert one and two and one.message_id != two.message_id


@pytest.mark.parametrize("command, choice", COMMANDS.items())
def test_each_command_is_the_verb_of_its_button(command: str, choice: str) -> None:
    assert heard(text=f"/{command}") == Heard(choice=choice)
    assert heard(text=f"/{command}@palmtop_bot") == Heard(choice=choice)


def test_a_poster_carries_township_and_programme() -> None:
    inbound = told(text="/start 522702101-temporary")
    assert inbound is not None
    assert (inbound.start, inbound.heard) == ("522702101-temporary", Heard(choice="g:menu"))


@pytest.mark.parametrize("payload", ["姓名", "a b", "x" * 65, "<script>"])
def test_a_poster_that_carries_nonsense_is_a_plain_start(payload: str) -> None:
    inbound = told(text=f"/start {payload}")
    assert inbound is not None and inbound.start == ""


def test_words_behind_a_command_are_not_lost() -> None:
    assert heard(text="/human 我想找王主任") == Heard(text="我想找王主任", choice="g:staff")


def test_a_command_we_do_not_have_is_just_words() -> None:
    assert heard(text="/balance") == Heard(text="/balance")


def test_a_pressed_button_brings_its_payload_and_its_bubble() -> None:
    inbound = receive(pressed(), BOT)
    assert inbound == Inbound(
        "telegram", "501", "7:91:501", Heard(choice="a:3:yes"), reply_to="88", lang="zh-hans"
    )


def test_a_button_of_a_bubble_too_old_to_be_shown_still_counts() -> None:
    old = {"chat": {"id": CHAT, "type": "private"}, "message_id": 88, "date": 0}
    inbound = receive(pressed(message=old), BOT)
    assert inbound is not None and inbound.heard.choice == "a:3:yes"


@pytest.mark.parametrize("data", [None, "", "x" * 65, 5, "钱" * 22])
def test_a_button_without_a_payload_of_ours_is_odd(data: Any) -> None:
    inbound = receive(pressed(data), BOT)
    assert inbound is not None and inbound.heard == Heard(odd="button")


def test_a_reply_to_an_old_bubble_says_which() -> None:
    inbound = told(text="四个人", reply_to_message=a_message(CHAT, 17, text="家里几口人？"))
    assert inbound is not None and inbound.reply_to == "17"


def sizes(*bytes_: int) -> list[dict[str, Any]]:
    return [
        {"file_id": f"p{n}", "file_unique_id": f"u{n}", "width": 90 * n, "height": 60 * n, "file_size": size}
        for n, size in enumerate(bytes_, 1)
    ]


def test_of_a_photo_the_sharpest_rendering_is_taken() -> None:
    inbound = told(photo=sizes(1_000, 20_000, 150_000), caption="低保证")
    assert inbound is not None
    assert inbound.files == (FileRef("photo", "p3", "", 150_000),)
    assert inbound.heard == Heard(text="低保证", message="4")


def test_of_a_photo_that_is_too_large_a_smaller_rendering_is_taken() -> None:
    inbound = told(photo=sizes(1_000, 20_000, LARGEST + 1))
    assert inbound is not None and inbound.files[0].provider_id == "p2"


def test_words_lose_what_nobody_sees_and_what_hides_the_lines_around_them() -> None:
    """A clerk reads them on the desk as they stand in the chat."""
    inbound = told(text="账号\u202e4321\u202c，\U000e0068\U000e0069张\u3164梅 👨\u200d👩" + "\u0316" * 99)
    assert inbound is not None
    assert inbound.heard.text == "账号4321，张梅 👨\u200d👩" + "\u0316" * 4
    nothing = told(text="\u200b\u2060")
    assert nothing is not None and (nothing.heard.text, nothing.heard.odd) == ("", "unknown")


def test_each_picture_of_an_album_is_a_message_of_its_own() -> None:
    album = [
        receive({"update_id": n, "message": a_message(CHAT, n, photo=sizes(900), media_group_id="13")}, BOT)
        for n in (1, 2, 3)
    ]
    assert [picture.message_id for picture in album if picture] == ["7:1:501", "7:2:501", "7:3:501"]
    assert all(picture and picture.album and len(picture.files) == 1 for picture in album)
    alone = told(photo=sizes(900))
    assert alone is not None and not alone.album


def test_a_picture_sent_as_a_file_keeps_its_name_without_tricks_in_it() -> None:
    name = "户口\u202egpj.本\x00.jpg" + "x" * 300
    inbound = told(document={"file_id": "d1", "file_name": name, "mime_type": "image/jpeg", "file_size": 5})
    assert inbound is not None
    assert inbound.files == (FileRef("photo", "d1", ("户口gpj.本.jpg" + "x" * 300)[:120], 5),)


@pytest.mark.parametrize(
    "content",
    [
        {"voice": {"file_id": "v1", "duration": 3, "mime_type": "audio/ogg", "file_size": 4_000}},
        {"audio": {"file_id": "v1", "duration": 3, "mime_type": "audio/mpeg", "file_size": 4_000}},
        {"document": {"file_id": "v1", "mime_type": "audio/ogg", "file_size": 4_000}},
    ],
)
def test_what_is_spoken_is_kept_for_a_person_to_hear(content: dict[str, Any]) -> None:
    inbound = told(**content)
    assert inbound is not None and inbound.files == (FileRef("voice", "v1", "", 4_000),)


@pytest.mark.parametrize(
    "kind, content",
    [
        ("sticker", {"sticker": {"file_id": "s", "emoji": "👍"}}),
        ("video", {"video": {"file_id": "s"}, "caption": "着火的房子"}),
        ("video_note", {"video_note": {"file_id": "s"}}),
        ("animation", {"animation": {"file_id": "s"}, "document": {"file_id": "s"}}),
        ("poll", {"poll": {"id": "1", "question": "?"}}),
        ("dice", {"dice": {"emoji": "🎲", "value": 3}}),
        ("game", {"game": {"title": "x"}}),
        ("story", {"story": {"id": 1, "chat": {"id": 1, "type": "private"}}}),
        ("unknown", {"hologram": {"file_id": "s"}}),
    ],
)
def test_what_we_cannot_use_is_named_so_that_it_can_be_answered_kindly(
    kind: str, content: dict[str, Any]
) -> None:
    assert heard(**content) == Heard(text=content.get("caption", ""), odd=kind)


def test_notes_that_telegram_itself_makes_are_no_message() -> None:
    assert told(pinned_message=a_message(CHAT, 2, text="x")) is None


def test_ones_own_contact_card_is_a_phone_number() -> None:
    card = {"phone_number": "+8613900000000", "first_name": "秀英", "user_id": CHAT}
    assert heard(contact=card) == Heard(phone="+8613900000000")


@pytest.mark.parametrize("owner", [502, None, True, "501"])
def test_somebody_elses_contact_card_is_not_filed_as_the_residents(owner: Any) -> None:
    assert heard(contact={"phone_number": "13900000000", "user_id": owner}) == Heard(odd="contact")


@pytest.mark.parametrize("kind", ["location", "venue"])
def test_a_shared_position_is_a_place(kind: str) -> None:
    spot = {"latitude": 26.7, "longitude": 107.5}
    content = {"location": spot} if kind == "location" else {"venue": {"location": spot, "title": "村委会"}}
    assert heard(**content) == Heard(place=(26.7, 107.5))


def test_a_position_off_the_globe_is_none() -> None:
    assert heard(location={"latitude": 126.7, "longitude": 107.5}) == Heard(odd="unknown")


def test_a_corrected_message_is_heard_as_one_and_names_what_it_corrects() -> None:
    inbound = receive({"update_id": 3, "edited_message": a_message(CHAT, 4, text="三口人")}, BOT)
    assert inbound is not None and inbound.heard == Heard(text="三口人", edited=True, message="4")
    before = told(text="三口")
    assert before is not None and before.heard.message == inbound.heard.message


def test_a_position_that_moves_along_is_not_a_message_each_time() -> None:
    moved = a_message(CHAT, 4, location={"latitude": 26.7, "longitude": 107.5}, edit_date=1764230500)
    assert receive({"update_id": 3, "edited_message": moved}, BOT) is None


def member(status: str, was: str = "member", chat: dict[str, Any] | None = None) -> dict[str, Any]:
    who = {"id": BOT, "is_bot": True, "first_name": "x"}
    change = {
        "chat": chat or {"id": CHAT, "type": "private"},
        "from": {"id": CHAT, "is_bot": False, "first_name": "秀英", "language_code": "en"},
        "date": 1764230400,
        "old_chat_member": {"user": who, "status": was},
        "new_chat_member": {"user": who, "status": status},
    }
    return {"update_id": 5, "my_chat_member": change}


def test_who_blocks_us_and_comes_back_is_noticed() -> None:
    gone, back = receive(member("kicked"), BOT), receive(member("member", "kicked"), BOT)
    assert gone and back and (gone.gone, back.gone) == (True, False)


GROUP = {"id": -100200, "type": "supergroup", "title": "村民群"}


def test_a_group_is_no_place_for_private_matters() -> None:
    spoken = receive({"update_id": 6, "message": {**a_message(CHAT, 4, text="/apply"), "chat": GROUP}}, BOT)
    added = receive(member("member", "left", GROUP), BOT)
    assert spoken and added and spoken.heard == added.heard == Heard(odd="group")
    assert receive(member("left", "member", GROUP), BOT) is None
    assert (
        receive({"update_id": 6, "channel_post": {"message_id": 1, "chat": GROUP, "text": "x"}}, BOT) is None
    )


def test_another_bot_is_not_answered() -> None:
    robot = {"id": 9, "is_bot": True, "first_name": "x"}
    assert told(text="hello", **{"from": robot}) is None


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b"])
def test_half_a_character_can_still_be_kept(text: str) -> None:
    assert heard(text=text).text.encode().decode().count("\ufffd") == 1


def test_at_most_4096_characters_are_taken() -> None:
    assert len(heard(text="钱" * 9000).text) == 4096


LANGUAGES = [
    ("zh-hans", "zh-hans"),
    ("zh-hans-cn", "zh-hans"),
    ("en", "en"),
    ("x" * 40, ""),
    (None, ""),
    (5, ""),
]


@pytest.mark.parametrize("code, lang", LANGUAGES)
def test_a_language_is_only_believed_if_it_looks_like_one(code: Any, lang: str) -> None:
    inbound = told(text="x", **{"from": {"id": CHAT, "is_bot": False, "language_code": code}})
    assert inbound is not None and inbound.lang == lang


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = [
    "chat", "from", "text", "caption", "photo", "document", "voice", "audio", "video", "sticker",
    "animation", "location", "venue", "contact", "poll", "dice", "reply_to_message", "message", "data",
    "id", "type", "message_id", "user_id", "phone_number", "latitude", "longitude", "file_id",
    "file_size", "width", "height", "file_name", "mime_type", "is_bot", "language_code",
    "new_chat_member", "old_chat_member", "status", "title",
]  # fmt: skip
PART = st.recursive(
    JUNK | st.sampled_from(["private", "group", "kicked", "member", CHAT, "/start x", "\ud800", -(2**70)]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=12,
)
KINDS = st.sampled_from(
    ["message", "edited_message", "callback_query", "my_chat_member", "channel_post", "message_reaction"]
)
CONTENT = st.dictionaries(st.sampled_from(NAMES), PART, max_size=8)


@settings(max_examples=400, deadline=None)
@given(number=st.integers() | JUNK, kind=KINDS, content=CONTENT | PART, real=st.booleans())
def test_whatever_arrives_is_understood_or_let_go_but_never_breaks_us(
    number: Any, kind: str, content: Any, real: bool
) -> None:
    frame = {"chat": {"id": CHAT, "type": "private"}, "message_id": 5} if real else {}
    told_ = {**content, **frame} if isinstance(content, dict) else content
    inbound = receive({"update_id": number, kind: told_}, BOT)
    if inbound is not None:
        said = inbound.heard
        f"{inbound.sender}{inbound.message_id}{said.text}{said.choice}{inbound.lang}".encode()
        assert len(inbound.sender) <= 64 and len(inbound.message_id) <= 80 and len(said.choice.encode()) <= 64
        assert len(said.text) <= 4096 and len(inbound.lang) <= 8 and len(inbound.start) <= 64


@settings(max_examples=100, deadline=None)
@given(raw=JUNK)
def test_what_is_no_update_at_all_is_let_go(raw: Any) -> None:
    assert receive(raw, BOT) is None or isinstance(raw, dict)
