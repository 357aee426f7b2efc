"""The same questions in aiogram-dialog on a durable SQLite storage: what a good team would build first.

Made to look well: handlers without threads, no network, no object built for what was "sent", and a storage
that writes straight on one connection. It does not know a message that comes twice, encrypts nothing, keeps
no letters and works out no pre-check; answers are read by `int` or taken as they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.telegram.library import build  # before aiogram: its types are then built for a peer, not on import

# isort: split
import orjson
from aiogram import Bot, Dispatcher, Router, types
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.methods import TelegramMethod
from aiogram.types import Chat, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column
from aiogram_dialog.widgets.text import Const, Format

from bench.residents import Update

UNKNOWN = "不清楚"
QUESTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("privacy", "您填的内容只用来办理救助，只有经办人员能看。继续吗？", ("知道了，继续", "不同意")),
    ("speaker", "您是给谁申请？", ("我自己或我家", "不住一起的家里人", "我帮别人代办")),
    (
        "hardship",
        "您遇到了什么难处？",
        (
            "房子着火",
            "交通事故",
            "意外受伤",
            "突然得重病",
            "看病花钱多",
            "上学花钱多",
            "丢了工作",
            "遭了天灾",
        ),
    ),
    ("living", "您家现在吃饭、住处、看病，还过得去吗？", ("今天就没吃的", "只能撑几天", "还能过", UNKNOWN)),
    (
        "status",
        "您家现在吃低保，或者是特困、边缘户吗？",
        ("都不是", "吃低保", "特困", "低保边缘家庭", UNKNOWN),
    ),
    ("check", "这类救助要核对家庭经济状况。您同意核对吗？", ("同意核对", "先不同意")),
    ("members", "您家一起生活的有几口人？连您自己算在内。", ("1", "2", "3", "4", "5", "6", UNKNOWN)),
    ("sources", "您家平时靠什么过日子？可以选几样。", ("打工", "种地养殖", "儿女给的钱", "养老金")),
    ("work", "“打工”有多少钱？", (UNKNOWN,)),
    ("farm", "“种地养殖”有多少钱？", (UNKNOWN,)),
    ("kind", "主要是哪样开支压得重？", ("看病", "上学", "日常生活", UNKNOWN)),
    ("spending", "这一年，这项开支一共花了多少钱？", (UNKNOWN,)),
    ("repaid", "医保、保险或别人，给报销或补了多少？没有就写 0。", (UNKNOWN,)),
    ("go_on", "这只是初步判断，最后由工作人员审核。要继续申请吗？", ("继续申请", "先不申请")),
    (
        "township",
        "事情发生在哪个镇街？",
        ("金山街道", "马场坪街道", "凤山镇", "陆坪镇", "龙昌镇", "牛场镇", "道坪镇", "仙桥乡"),
    ),
    (
        "village",
        "是哪个村或社区？",
        ("陆坪镇街道社区", "浪波河村", "翁羊村", "凤凰村", "福兴村", "松江村", UNKNOWN),
    ),
    ("place", "具体在哪里？比如“三组，小学后面”。", ("跳过",)),
    ("name", "您叫什么名字？", ()),
    ("id", "请写您的身份证号。", ("跳过",)),
    ("phone", "您的电话是多少？", ("跳过",)),
    ("story", "请说说事情的经过。", ("跳过",)),
    ("receipts", "请拍下发票或结算单，可以发多张。", ("以后补",)),
    ("truth", "您说的情况都是真实的吗？", ("都是真实的", "我再看看")),
    ("submit", "", ("确认提交", "有地方要改", "先不交")),
)

TABLES = """
CREATE TABLE fsm (key TEXT PRIMARY KEY, state TEXT, data BLOB);
CREATE TABLE request (id INTEGER PRIMARY KEY, facts BLOB NOT NULL);
"""


class SqliteStorage(BaseStorage):
    """aiogram's storage on one SQLite connection; every write is durable when it returns."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.executescript(TABLES)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        said = state.state if isinstance(state, State) else state
        self._db.execute(
            "INSERT INTO fsm (key, state) VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state",
            (_name(key), said),
        )

    async def get_state(self, key: StorageKey) -> str | None:
        row = self._db.execute("SELECT state FROM fsm WHERE key = ?", (_name(key),)).fetchone()
        return row[0] if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        self._db.execute(
            "INSERT INTO fsm (key, data) VALUES (?, ?) ON CONFLICT DO UPDATE SET data = excluded.data",
            (_name(key), orjson.dumps(data)),
        )

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = self._db.execute("SELECT data FROM fsm WHERE key = ?", (_name(key),)).fetchone()
        return orjson.loads(row[0]) if row and row[0] else {}

    async def close(self) -> None:
        self._db.close()

    def file(self, facts: Mapping[str, Any]) -> int:
        """A request that was handed in; the number it got."""
        return int(
            self._db.execute("INSERT INTO request (facts) VALUES (?)", (orjson.dumps(facts),)).lastrowid or 0
        )


def _name(key: StorageKey) -> str:
    return f"{key.chat_id}:{key.destiny}"


class Instant(AiohttpSession):
    """A Bot API that answers at once with an object made beforehand."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = 0
        self._message = Message(
            message_id=1, date=datetime(2026, 11, 24, tzinfo=UTC), chat=Chat(id=1, type="private"), text="..."
        )

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        self.sent += 1
        return self._message


class Application(StatesGroup):
    """One state for each question, in the order they are asked."""

    privacy = State()
    speaker = State()
    hardship = State()
    living = State()
    status = State()
    check = State()
    members = State()
    sources = State()
    work = State()
    farm = State()
    kind = State()
    spending = State()
    repaid = State()
    go_on = State()
    township = State()
    village = State()
    place = State()
    name = State()
    id = State()
    phone = State()
    story = State()
    receipts = State()
    truth = State()
    submit = State()


STATES: dict[str, State] = {name: getattr(Application, name) for name, _, _ in QUESTIONS}


class Peer:
    """The bot, ready to be fed with updates. It has all of aiogram, not only what our own bot uses of it."""

    def __init__(self, path: Path) -> None:
        build(kind for name in types.__all__ if hasattr(kind := getattr(types, name), "model_rebuild"))
        self.storage = SqliteStorage(path)
        self.session = Instant()
        self.bot = Bot("42:TEST", session=self.session)
        self.dispatcher = Dispatcher(storage=self.storage, events_isolation=SimpleEventIsolation())
        self.dispatcher.include_router(Dialog(*(self._window(*question) for question in QUESTIONS)))
        opening = Router()
        opening.message(StateFilter(None))(_open)
        self.dispatcher.include_router(opening)
        setup_dialogs(self.dispatcher, events_isolation=SimpleEventIsolation())

    async def start(self) -> None:
        await self.dispatcher.emit_startup(bot=self.bot)

    async def feed(self, update: Update) -> object:
        return await self.dispatcher.feed_raw_update(self.bot, update)

    def _window(self, name: str, text: str, options: tuple[str, ...]) -> Window:
        buttons = [Button(Const(label), id=f"o{number}") for number, label in enumerate(options)]
        return Window(
            Format("\n".join(_summary())) if name == "submit" else Const(text),
            *([Column(*buttons)] if buttons else []),
            MessageInput(self._submit if name == "submit" else _keeping(name)),
            state=STATES[name],
        )

    async def _submit(self, message: Message, _: MessageInput, manager: DialogManager) -> None:
        number = self.storage.file(manager.dialog_data)
        await message.answer(f"申请已经提交。编号：{number}")
        await manager.done()


def _summary() -> list[str]:
    return ["还没有提交，请您看看：", *(f"{name}: {{dialog_data[{name}]}}" for name, _, _ in QUESTIONS[:-1])]


def _keeping(name: str) -> Any:
    async def keep(message: Message, _: MessageInput, manager: DialogManager) -> None:
        said = (message.text or "").strip()
        if not said:
            return
        manager.dialog_data[name] = int(said) if said.isdecimal() else said
        await manager.next()

    return keep


async def _open(_: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(STATES["privacy"], mode=StartMode.RESET_STACK)
