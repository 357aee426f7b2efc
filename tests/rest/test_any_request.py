"""Whatever is sent: no error of ours, and nothing that is not described (Schemathesis, all checks).

Every scope by itself and all together, for the county and for each of two townships, with the codes and
places of real cases, the same requests each time. `EXAMPLES=1000` for the long run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode

from api.app import create_app
from store.access import keys
from store.access.feed import number_events
from store.access.keys import Scope, Wish
from tests.houses import a_house
from tests.rest.conftest import ADMIN, PLACES
from tests.store.office import COUNTY, NOW, OTHER_TOWN, TOWN, Office, a_request

EXAMPLES = int(os.environ.get("EXAMPLES", "12"))
CALLERS = ("nobody", *Scope, "everything", "township", "elsewhere")
MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


class Asked:
    """A house whose clock goes on by a second each time somebody looks, so that no brake is met by chance."""

    def __init__(self, folder: Path) -> None:
        self._ticks = 0
        self._open = a_house(folder, self.now)
        self.house = self._open.__enter__()
        office = Office(self.house.store, self.house.seal, self.house.today())
        case = office.file(office.resident(), a_request())
        self.code = office.dossier(case).case.code
        office.write(number_events)
        self.tokens = {each: self._token(COUNTY, *scopes) for each, scopes in self._callers().items()}
        self.tokens |= {"township": self._token(TOWN, *Scope), "elsewhere": self._token(OTHER_TOWN, *Scope)}
        self.schema = schemathesis.openapi.from_asgi("/openapi.json", create_app(self.house))

    def now(self) -> datetime:
        self._ticks += 1
        return NOW + timedelta(seconds=self._ticks)

    def close(self) -> None:
        self._open.__exit__(None, None, None)

    def _callers(self) -> dict[str, tuple[Scope, ...]]:
        return {**{str(each): (each,) for each in Scope}, "everything": tuple(Scope)}

    def _token(self, area: str, *scopes: Scope) -> str:
        wish = Wish("s", frozenset(scopes), area)
        made = self.house.store.write_now(lambda tx: keys.make_key(tx, ADMIN, wish, PLACES, self.now()))
        return made[1]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    made = Asked(tmp_path_factory.mktemp("asked"))
    yield made
    made.close()


def operations(asked: Asked) -> list[Any]:
    found = [result.ok() for result in asked.schema.get_all_operations()]
    return [each for each in found if each.path.startswith("/api/")]


def seeded(asked: Asked, case: Any) -> None:
    """A well-formed request names a case and a place that there are."""
    if "code" in (case.path_parameters or {}) and len(case.path_parameters["code"]) % 2:
        case.path_parameters["code"] = asked.code
    case.query.pop("after", None)


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.value)
@pytest.mark.parametrize("caller", CALLERS)
def test_it_is_answered_as_described(asked: Asked, caller: str, mode: GenerationMode) -> None:
    token = asked.tokens.get(caller)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    met: set[int] = set()
    for operation in operations(asked):
        _ask(asked, operation, mode, headers, met)
    assert not met & {500, 429}
    all_doors = 200 if mode is MODES[0] else 422
    wanted = {"nobody": {401}, **dict.fromkeys(("everything", "township", "elsewhere"), {all_doors})}
    assert met >= wanted.get(caller, {403})


def _ask(asked: Asked, operation: Any, mode: GenerationMode, headers: dict[str, str], met: set[int]) -> None:
    # Facts of a household depend on each other in ways that no schema says.
    odd = [CHECKS.get_one("positive_data_acceptance")] if operation.path.endswith("assessments") else []

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def asking(case: Any) -> None:
        if mode is GenerationMode.POSITIVE:
            seeded(asked, case)
        # Where it is the key that was spoilt, it goes spoilt: ours in its place would make the request right.
        spoilt = case.meta.is_negative_at(ParameterLocation.HEADER)
        given = {} if spoilt else headers
        answer = case.call(headers=given)
        met.add(answer.status_code)
        case.validate_response(answer, headers=given, excluded_checks=odd)
        assert not spoilt or answer.status_code != 200 or operation.path.endswith("assessments"), "let in"
        if headers.get("Authorization", "").endswith(asked.tokens["elsewhere"]):
            assert asked.code not in answer.text, "a case of another township"

    asking()
