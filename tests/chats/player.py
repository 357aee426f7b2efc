"""Play a written chat through the whole house and give back the chat that really happened.

    > what the resident types            >photo           a photo is sent
    >> label of a button to press        ! take           what the clerk does on the desk: move, then what
    it needs                               ! look case own   a clerk opens the case, for that purpose
    ~ 24h                                  time passes (m, h or d), and the house does what falls due in it
    < what is said back                    [1 a | 2 b]    its options
    ! later 8                              days go by, and nothing falls due
    >page what is filled in on the page    {label}    the button of a page that a bubble carries
    >page photo                            a photo is taken there
    >edit 3个人 > 4个人                     the last message of these words is changed on the phone

Case codes and hand-over numbers differ from run to run and are written as CODE.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path

import httpx2
from msgspec.structs import replace

from api.app import create_app
from bot.channel import FileRef, Inbound
from bot.door import take
from bot.errands import errands_due
from bot.house import House
from cases.case import Wanted
from cases.moves import Given
from cases.people import Actor, Duty, Role
from dialogs.message import Heard, Say
from dialogs.turns.offshore import PATH, discreet
from store.casework import make_move
from store.database import Tx
from store.residents.conversation import letters_after
from store.residents.talks import new_paper
from store.schema import cases, letter
from store.staff import create
from store.times import CHINA, ms
from store.trail import Act, What, look
from tests.papers.files import photo

CODE = re.compile(r"\b[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}\b|(?<=：)\d{4} \d{4}(?=。)")
OF_THE_COUNTY = ("route", "approve", "refuse", "checked", "keep_on", "change", "end")
SCRIPT = re.compile(r"^(>>|>photo|>voice|>page|>edit|>|!|~)\s?(.*)$")
SPANS = {"m": "minutes", "h": "hours", "d": "days"}
STEP = timedelta(minutes=30)


TO_THE_VILLAGE = """
> 房子着火烧光了，上个星期
> 好
> 自己
> 撑几天
> 继续
> 龙昌镇
"""
"""How many a play of a fire begins: what is asked next is the village."""


@dataclass
class Clock:
    """A clock that tests move by hand."""

    moment: datetime

    def __call__(self) -> datetime:
        return self.moment

    def pass_by(self, gone: timedelta) -> None:
        self.moment += gone


def clock_on(day: date) -> Clock:
    return Clock(datetime.combine(day, time(9, 30), CHINA).astimezone(UTC))


@dataclass
class Player:
    house: House
    clock: Clock
    lang: str = "zh-CN"
    sender: str = "terminal"
    channel: str = "console"
    shown: int = 0
    numbers: count[int] = field(default_factory=count)
    says: list[Say] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)  # words and the number of their message
    resident: int = 0
    delivers: bool = False  # whether what was read counts as sent, as with a real post
    step: timedelta = STEP  # so often the house looks what is due, while time passes

    async def play(self, chat: str) -> str:
        """Send each line of the resident and the clerk; return the whole chat."""
        out: list[str] = []
        for line in chat.splitlines():
            given = SCRIPT.match(line)
            if line.startswith("#") or (not line.strip() and out):
                out.append(line)
            elif given:
                out += [line, *await self._one(given[1], given[2])]
        return "\n".join(out).strip() + "\n"

    async def _one(self, kind: str, said: str) -> list[str]:
        self.clock.pass_by(timedelta(seconds=20))
        if kind == "~":
            await self.wait(timedelta(**{SPANS[said[-1]]: float(said[:-1])}))
        elif kind == "!" and said.startswith("look "):
            await self.look(said.removeprefix("look "))
        elif kind == "!" and said.startswith("later "):
            self.clock.pass_by(timedelta(days=int(said.removeprefix("later "))))
        elif kind == "!":
            await self.act(said)
        elif kind == ">edit":
            await self.edit(said)
        elif kind == ">page":
            return [*problems(await self.fill_in(said)), *await self._answers()]
        elif self.channel != "console" and kind in (">photo", ">voice"):
            await self.tell(Heard(text=said), FileRef(kind.removeprefix(">"), f"file-{next(self.numbers)}"))
        else:
            await self.tell(await self._heard(kind, said))
        return await self._answers()

    async def _heard(self, kind: str, said: str) -> Heard:
        if kind == ">photo":
            return Heard(papers=tuple([await self.photo() for _ in range(int(said or 1))]))
        return Heard(choice=self.button(said)) if kind == ">>" else Heard(text=said)

    async def edit(self, said: str) -> None:
        before, _, after = said.partition(" > ")
        await self.tell(Heard(text=after, edited=True, message=self.written[before]))
        self.written[after] = self.written[before]

    async def tell(self, heard: Heard, *files: FileRef) -> None:
        count = str(next(self.numbers))
        number = f"{self.sender}-{count}"
        if heard.text and not heard.edited:
            self.written[heard.text] = count
            heard = replace(heard, message=count)
        inbound = Inbound(self.channel, self.sender, number, heard, files, lang=self.lang)
        taken = await take(self.house, inbound)
        assert not taken.failed, "the turn raised: see the log"
        self.resident = taken.resident_id

    @property
    def page(self) -> str:
        """The path of the page that was offered last."""
        return [say.link[0] for say in self.says if say.link and say.link[0].startswith(PATH)][-1]

    async def fill_in(self, said: str) -> httpx2.Response:
        """Open the page that was offered last, and fill it in as a browser without scripts does."""
        transport = httpx2.ASGITransport(create_app(self.house), raise_app_exceptions=True)
        files = {"photos": ("a.jpg", photo(), "image/jpeg")} if said == "photo" else {"photos": ("", b"")}
        async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as phone:
            assert (await phone.get(self.page)).status_code == 200
            return await phone.post(self.page, data={"text": "" if said == "photo" else said}, files=files)

    async def wait(self, span: timedelta) -> None:
        """Let time pass in steps; in each the errands of the house are run that are due."""
        end = self.clock() + span
        await errands_due(self.house)  # those it has not heard of wait for their first hour from now
        while self.clock() < end:
            self.clock.pass_by(min(self.step, end - self.clock()))
            await errands_due(self.house)

    async def photo(self) -> int:
        """A paper that is on the shelf already, as the web chat leaves it."""
        if not self.resident:
            await self.tell(Heard(text="你好"))
        return await self.house.store.write(
            lambda tx: new_paper(
                tx, self.house.seal, self.resident, "photo", ms(self.clock()), names={"pages": []}
            )
        )

    def button(self, label: str) -> str:
        found = [option.value for say in self.says for option in say.options if option.label == label]
        assert found, f"no button {label!r} in sight"
        return found[-1]

    async def look(self, said: str) -> None:
        """A clerk of the township looks at the newest case: `look case free`, `look unmask call`."""
        what, _, why = said.partition(" ")

        def work(tx: Tx) -> None:
            row = tx.execute(cases.select().order_by(cases.c.id.desc()).limit(1)).one()
            create(tx, "chenxiao", "陈晓", "clerk", row.area, "", self.clock())
            clerk = Actor(id="staff:1", role=Role.CLERK, area=row.area)
            look(tx, self.house.seal, Act(clerk, What(what), row.id, why=why), self.clock())

        await self.house.store.write(work)

    async def act(self, said: str) -> None:
        """A clerk of the township makes a move on the newest case."""
        move, _, rest = said.partition(" ")
        given = _given(move, rest)

        def work(tx: Tx) -> None:
            row = tx.execute(cases.select().order_by(cases.c.id.desc()).limit(1)).one()
            clerk = Actor(id="staff:1", role=Role.CLERK, area=row.area, name="陈晓")
            officer = Actor(id="staff:2", role=Role.OFFICER, area=self.house.ground.county.code)
            payer = Actor(id="staff:3", role=Role.CLERK, area=row.area, duties=frozenset(Duty))
            if row.kind == "complaint":  # with the county from the first moment
                clerk = officer
            house = Actor("house", Role.SYSTEM, "")  # the page of notices posts and takes down
            actor = {"pay": payer, "post_notice": house, **dict.fromkeys(OF_THE_COUNTY, officer)}.get(
                move, clerk
            )
            make_move(tx, self.house.seal, row.id, move, actor, given, self.clock(), self.house.today())

        await self.house.store.write(work)

    def _delivered(self, tx: Tx) -> None:
        """What was read has arrived: it waits for nothing that could still be added to it."""
        read = (letter.c.resident_id == self.resident) & (letter.c.id <= self.shown)
        tx.execute(letter.update().where(read, letter.c.state == "queued").values(state="sent"))

    async def _answers(self) -> list[str]:
        if not self.resident:
            return []
        lines = await self.house.store.read(
            lambda tx: letters_after(tx, self.house.seal, self.resident, self.shown)
        )
        self.shown = max([self.shown, *(line.id for line in lines)])
        if self.delivers:
            await self.house.store.write(self._delivered)
        self.says = [line.say for line in lines if line.say is not None] or self.says
        abroad = self.house.by_page(self.channel)
        languages = [self.house.words(lang) for lang in self.house.ground.languages]
        says = [line.say for line in lines if line.say is not None]
        says = [discreet(say, languages) for say in says] if abroad else says
        return [text for say in says for text in spoken(say)]


def problems(page: httpx2.Response) -> list[str]:
    """What a page says is wrong, where something is."""
    return [f"  {{{html.unescape(each)}}}" for each in re.findall(r'id="problem">([^<]*)', page.text)]


def spoken(say: Say) -> list[str]:
    lines = [f"< {line}".rstrip() for line in CODE.sub("CODE", say.plain()).splitlines()]
    if say.link and say.link[0].startswith(PATH):
        lines.append(f"  {{{say.link[1]}}}")
    if not say.options:
        return lines
    labels = (f"{n} {o.label}" if n else o.label for n, o in zip(say.numbers, say.options, strict=True))
    return [*lines, f"  [{' | '.join(labels)}]"]


def _given(move: str, rest: str) -> Given:
    if move in ("ask", "incomplete"):
        key, _, words = rest.partition(" ")
        return Given(wanted=Wanted(key, words), words=words)
    if move == "propose":
        return Given(amount_fen=int(rest) * 100)
    if move == "reduce":
        yuan, _, reason = rest.partition(" ")
        return Given(amount_fen=int(yuan) * 100, reason=reason)
    if move == "route":
        return Given(area=rest)
    if move == "surveyed":
        return Given(words=rest or None, partners=frozenset({"staff:98"}))
    if move in ("propose_no", "refuse", "reopen", "terminate", "dismiss", "data_refuse", "keep_on", "end"):
        return Given(reason=rest)
    return Given(words=rest or None)


@dataclass(frozen=True)
class Chat:
    """A transcript. Its first line says the day, the language and, if it matters, the channel:
    `# 2026-11-23 zh-CN telegram`. On Telegram it is played in a house where identity goes through pages.
    """

    day: date
    lang: str
    channel: str
    text: str


def read_chat(path: Path) -> Chat:
    text = path.read_text(encoding="utf-8")
    _, day, lang, *channel = text.splitlines()[0].split()
    return Chat(date.fromisoformat(day), lang, "".join(channel) or "console", text)
