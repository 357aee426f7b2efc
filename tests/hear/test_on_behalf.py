"""Who speaks, for whom and what happened, said in one sentence, in any order: none of it is asked again.

Each sentence opens a conversation with the real engine. Half of them were not looked at while the readers
were written.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from dialogs.hear.family.on_behalf import is_helped, looks_for_another, on_behalf
from dialogs.state import Talk
from rules import keys
from store.database import Store
from store.residents import talks
from store.schema import resident
from tests.chats.player import Player, clock_on
from tests.houses import a_house

ASKED = (keys.SPEAKER.name, keys.SPEAKER_TIE.name, keys.HARDSHIP.name)

# sentence | who is helped | what the speaker is to them | hardship ("-" is asked; danger comes first)
SENTENCES = """
我哥不会弄手机，我帮他弄，他摔断了腿 | family | relative | injury
他摔断了腿，我哥自己弄不来，我来帮他申请 | family | relative | injury
我妈七十多了不识字，我替她申请，她家房子烧了 | family | child | fire
帮我爸申请，他得了癌症 | family | child | illness
我是村里的网格员，帮吴大爷申请，他家房子垮了 | danger
我是她邻居，她眼睛看不见，我帮她申请，她摔伤了 | helper | neighbour | injury
隔壁老王家遭了火灾，他不会用手机，我帮他办 | helper | neighbour | fire
帮朋友办，他出车祸了 | helper | neighbour | traffic
我是社工，服务的一位老人突然中风住院，想替他申请 | helper | volunteer | illness
我在外面打工，我爹一个人在家，摔断了手，想帮他申请救助 | family | child | injury
给我姐申请，她男人死了 | family | relative | bereaved
我弟失业了，他不好意思说，我帮他申请 | family | relative | job_loss
My brother broke his leg, he can't use a phone so I'm applying for him | family | relative | injury
I'm helping my neighbour apply, her house burned down | helper | neighbour | fire
I am a village worker applying for an old man whose house was flooded | helper | village_worker | disaster
applying on behalf of my mother, she was diagnosed with cancer | family | child | illness
我老公摔断了腿，我来帮他申请 | self | - | injury
我儿子出了车祸，我给他申请 | - | - | traffic
我摔断了腿，我女儿帮我弄手机 | - | - | injury
邻居家房子烧了，能不能帮他申请 | helper | neighbour | fire
"""

HELD_OUT = """
我嫂子不会打字，我来帮她说，她得了尿毒症天天透析 | family | relative | illness
我婆婆被车撞了，她不会用手机，我帮她申请 | family | relative | traffic
申请救助，替我叔叔申请，他工地上砸伤了脚 | family | relative | injury
我是驻村干部，村里一户人家昨晚着火，房子烧没了，代他家申请 | helper | village_worker | fire
楼下张婆婆瘫痪在床，没得人管，我帮她办申请 | helper | neighbour | illness
他查出白血病，是我同学，我代他申请一下 | helper | neighbour | illness
我外公眼睛不好使，摔断了腿，我给他填 | family | relative | injury
我表哥厂里倒闭没工作了，不晓得咋个弄，我帮他弄 | family | relative | job_loss
帮我妹妹申请，她家被大水淹了 | family | relative | disaster
爸妈都不会用智能手机，我替他们办，家里房子塌了 | danger
志愿者，帮一个独居老人申请，老人家中失火 | danger
我叫李强，是陈婆婆的邻居，她不识字，儿子去世了，我来帮她填 | helper | neighbour | bereaved
my dad was diagnosed with cancer and can't type, I'm doing this for him | family | child | illness
I'm a volunteer, this is for an elderly lady whose house burned down | helper | volunteer | fire
My friend lost his job and doesn't have a phone, I want to apply for him | helper | neighbour | job_loss
On behalf of my sister: her husband died | family | relative | bereaved
for my uncle, he fell off a roof, he cannot read | family | relative | injury
我老婆得了癌症，她不会弄手机，我帮她弄 | self | - | illness
我摔断了腿，眼睛也不好，隔壁小陈帮我打字 | - | - | injury
我哥摔断了腿 | - | - | injury
"""


def talk_of(player: Player) -> Talk:
    found = select(resident.c.talk).where(resident.c.id == player.resident)
    seal = player.house.seal
    return player.house.store.read_now(
        lambda tx: talks.opened_talk(seal, bytes(tx.execute(found).scalar_one()), player.resident)
    )


def understood(talk: Talk) -> str:
    """As a line of the tables says it."""
    known: Mapping[str, Any] = talk.drafts["temporary"].known if "temporary" in talk.drafts else {}
    return "danger" if talk.script == "crisis" else " | ".join(known.get(name, "-") for name in ASKED)


@pytest.mark.parametrize("table", [SENTENCES, HELD_OUT], ids=["seen", "held out"])
async def test_what_one_sentence_says_is_not_asked_again(
    table: str, sqlite_store: Store, tmp_path: Path
) -> None:
    lines = [tuple(line.split(" | ", 1)) for line in table.strip().splitlines()]
    clock, heard = clock_on(date(2026, 11, 26)), []
    with a_house(tmp_path, clock, sqlite_store) as house:
        for number, (said, _) in enumerate(lines):
            lang = "en" if said.isascii() else "zh-CN"
            player = Player(house, clock, lang, sender=f"phone-{number}")
            await player.play(f"> {said}")
            heard.append((said, understood(talk_of(player))))
    assert heard == lines


async def test_the_name_and_the_telephone_told_with_it_are_the_speakers(
    sqlite_store: Store, tmp_path: Path
) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        said = await player.play("> 我叫李强，电话13985400111，我帮隔壁陈婆婆申请，她摔断了腿\n> 好")
    assert "您帮别人代办" in said and "之前记下的是：李强" in said
    offered = talk_of(player).draft.old
    assert offered[keys.SPEAKER_PHONE.name] == "13985400111" and keys.PHONE.name not in offered


async def test_dibao_for_ones_mother_is_begun_for_the_mother(sqlite_store: Store, tmp_path: Path) -> None:
    clock = clock_on(date(2026, 11, 26))
    with a_house(tmp_path, clock, sqlite_store) as house:
        player = Player(house, clock)
        await player.play("> 我想帮我妈申请低保")
    talk = talk_of(player)
    assert (talk.script, talk.draft.known[keys.SPEAKER.name]) == ("dibao", "family")


@pytest.mark.parametrize(
    "said",
    [
        "我给他打电话了",
        "给我妈办丧事欠了钱",
        "帮我看看",
        "帮我申请一下",
        "女儿帮我弄",
        "我帮隔壁李奶奶问一哈",
        "我哥摔断了腿",
        "我帮他做饭，他摔断了腿",
        "Can you help me apply",
        "apply for help",
    ],
)
def test_nobody_else_is_spoken_for(said: str) -> None:
    assert on_behalf(said) is None


def test_who_is_helped_to_type_is_the_one_who_asks() -> None:
    assert is_helped("我摔断了腿，隔壁小陈帮我打字")
    assert not is_helped("我帮他弄")


@pytest.mark.parametrize(
    "said", ["帮邻居问", "给我们村一个老人看看", "我替我叔问", "我是帮隔壁问的。", "asking for my neighbour"]
)
def test_who_only_looks_for_somebody_else_says_so(said: str) -> None:
    assert looks_for_another(said)


@pytest.mark.parametrize("said", ["帮我问一下", "帮忙看一下", "给我看看", "帮我妈申请", "问一下", "替他着急"])
def test_who_looks_for_themselves_or_tells_more_does_not(said: str) -> None:
    assert not looks_for_another(said)
