"""The administrator's page: keys and addresses are made, shown once, and taken back."""

from __future__ import annotations

import re

from bot.hooks.carrying import hooks_due
from palmtop.__main__ import main
from tests.pages.conftest import DeskOffice
from tests.pages.visitor import words
from tests.store.office import COUNTY, TOWN

PAGE = "/desk/access"
KEY = re.compile(r"pta_[\w-]{43}")


async def test_a_key_is_shown_once_works_and_is_taken_back(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    token = await admin.token(PAGE)
    fields = {"form_token": token, "name": "医保系统", "scope": ["cases:read", "events"], "area": COUNTY}
    made = await admin.client.post(f"{PAGE}/keys", data=fields)
    [key] = set(KEY.findall(made.text))
    assert key not in (await admin.get(PAGE)).text and "医保系统" in words(await admin.get(PAGE))
    system = (await desk.visitor()).client
    carrying = {"Authorization": f"Bearer {key}"}
    assert (await system.get("/api/v1/cases", headers=carrying)).status_code == 200
    assert (await admin.send(f"{PAGE}/keys/1/revoke", {}, page=PAGE)).status_code == 303
    assert (await system.get("/api/v1/cases", headers=carrying)).status_code == 401
    assert "已收回" in words(await admin.get(PAGE))
    assert (await admin.send(f"{PAGE}/keys/77/revoke", {}, page=PAGE)).status_code == 404


async def test_a_wrong_form_says_what_and_keeps_what_was_typed(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    answer = await admin.send(f"{PAGE}/keys", {"name": "医保系统", "area": TOWN}, page=PAGE)
    assert answer.status_code == 422 and "请至少选一样" in answer.text and 'value="医保系统"' in answer.text
    for day in ("2020-01-01", "9999-12-31"):
        never = {"name": "医保系统", "area": TOWN, "scope": "events", "until": day}
        assert (await admin.send(f"{PAGE}/keys", never, page=PAGE)).status_code == 422
    far = {"name": "医保系统", "area": "110000", "scope": "events"}
    assert (await admin.send(f"{PAGE}/keys", far, page=PAGE)).status_code == 422
    hook = {"name": "医保系统", "area": TOWN, "kind": "case.decided", "url": "http://10.0.0.1/"}
    answer = await admin.send(f"{PAGE}/hooks", hook, page=PAGE)
    assert answer.status_code == 422 and "https://" in words(answer) and "10.0.0.1" in answer.text


async def test_an_address_is_added_what_fails_is_seen_and_sent_again(desk: DeskOffice) -> None:
    admin = await desk.at_desk("zhoumin")
    fields = {"name": "医保系统", "area": COUNTY, "kind": "case.received", "url": "https://localhost/hook"}
    made = await admin.send(f"{PAGE}/hooks", fields, page=PAGE)
    assert "whsec_" in made.text and "whsec_" not in (await admin.get(PAGE)).text
    desk.case()
    await hooks_due(desk.house)
    assert "有 1 条没送到" in words(await admin.get(PAGE))
    assert (await admin.send(f"{PAGE}/dead/1/again", {}, page=PAGE)).status_code == 303
    assert "没送到" not in words(await admin.get(PAGE))
    assert (await admin.send(f"{PAGE}/hooks/1/end", {}, page=PAGE)).status_code == 303
    assert "localhost" not in (await admin.get(PAGE)).text


async def test_nobody_else_comes_here(desk: DeskOffice) -> None:
    for login in ("wangli", "lina"):
        assert (await (await desk.at_desk(login)).get(PAGE)).status_code == 403


def test_keys_from_the_terminal(tmp_path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("PALMTOP_DATA", str(tmp_path))
    assert main(["access", "make", "--name", "yibao", "--scope", "verify", "--area", TOWN]) == 0
    key = capsys.readouterr().out.strip()
    assert KEY.fullmatch(key)
    assert main(["access", "list"]) == 0
    told = capsys.readouterr().out
    assert "yibao\tverify" in told and "可用" in told and key not in told
    assert main(["access", "revoke", "--number", "1"]) == 0
    assert main(["access", "revoke", "--number", "9"]) == 2
    assert main(["access", "make", "--name", "x", "--scope", "everything"]) == 2
    main(["access", "list"])
    assert "已收回" in capsys.readouterr().out
