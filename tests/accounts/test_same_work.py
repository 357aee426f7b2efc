"""How long the answer takes tells nobody which logins there are: the same work is done for each."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher, extract_parameters

from tests.pages.conftest import DeskOffice


@pytest.mark.parametrize("login", ["wangli", "nobody-here"])
async def test_a_login_that_is_not_there_is_worth_the_same_work(
    desk: DeskOffice, login: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One hash of the same cost is tried, whoever it is."""
    tried, really = [], PasswordHasher.verify

    def noting(self: PasswordHasher, kept: str, password: str) -> bool:
        tried.append(extract_parameters(kept))
        return bool(really(self, kept, password))

    monkeypatch.setattr(PasswordHasher, "verify", noting)
    answer = await (await desk.visitor()).sign_in(login, "not the password 7")
    assert answer.status_code == 422
    [cost] = tried
    assert (cost.type.name, cost.memory_cost, cost.time_cost, cost.parallelism) == ("ID", 19 * 1024, 2, 1)
