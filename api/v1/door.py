"""Who asks: a key, what it is for, and whether it asks too often. The one guard of `/api/v1`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import Header, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer, SecurityScopes
from pydantic.json_schema import SkipJsonSchema

from api.desk.looking import from_where
from api.render import house_of
from api.v1.problems import Refusal
from bot.house import House
from store import trail
from store.access.keys import Key, Scope, TooOften, Unknown, use_key
from store.database import Tx
from store.trail import Act, What

LONGEST_TOKEN = 100
Purposes = Literal["assistance", "review", "payment", "audit"]
"""Why another office may want to know who somebody is (Law Arts. 42, 70). Words: `trail-why-<value>`."""

bearer = HTTPBearer(
    scheme_name="key", description="An access key of the county, made on the desk.", auto_error=False
)


@dataclass(frozen=True, slots=True)
class Caller:
    key: Key
    house: House
    place: str

    def note(self, tx: Tx, about: str, *, n: int = 0, case_id: int | None = None, why: str = "") -> None:
        """What was shown to another system stands in the trail, in the transaction that reads it."""
        act = Act(self.key.actor, What.TOKEN, case_id, about, why, n=n, place=self.place)
        trail.note(tx, self.house.seal, act, self.house.now())


async def caller(
    request: Request,
    scopes: SecurityScopes,
    given: Annotated[HTTPAuthorizationCredentials | None, Security(bearer)],
) -> Caller:
    """Raises Refusal: 401 for no key and for one that opens nothing, 403 for the wrong one, 429 too often."""
    house = house_of(request)
    if given is None or not given.credentials or len(given.credentials) > LONGEST_TOKEN:
        raise Refusal(401, "no-key", headers={"WWW-Authenticate": 'Bearer realm="palmtop"'})
    token, now = given.credentials, house.now()
    try:
        key = await house.store.write(lambda tx: use_key(tx, token, now))
    except Unknown:
        wrong = {"WWW-Authenticate": 'Bearer realm="palmtop", error="invalid_token"'}
        raise Refusal(401, "unknown-key", headers=wrong) from None
    except TooOften as often:
        raise Refusal(429, "too-often", headers={"Retry-After": str(often.seconds)}) from None
    needed = {Scope(each) for each in scopes.scopes}
    if not needed <= key.scopes:
        raise Refusal(403, "no-scope", f"It needs {' '.join(sorted(needed))}.")
    return Caller(key, house, from_where(request))


def purpose(
    asked: Annotated[
        Purposes | SkipJsonSchema[None],
        Header(
            alias="X-Purpose",
            description="Why whole names and numbers are needed. It stands in the trail, and the person can "
            "ask for it. Without it, or without the scope cases:identity, they come masked.",
            examples=["assistance"],
        ),
    ] = None,
) -> str | None:
    return asked


def whole(who: Caller, why: str | None) -> bool:
    """Whether names and numbers are shown whole. Raises Refusal for a purpose without the scope."""
    if why is None:
        return False
    if Scope.IDENTITY not in who.key.scopes:
        raise Refusal(403, "no-scope", f"It needs {Scope.IDENTITY}.")
    return True


ReadsCases = Annotated[Caller, Security(caller, scopes=[Scope.CASES.value])]
ReadsDecisions = Annotated[Caller, Security(caller, scopes=[Scope.DECISIONS.value])]
ReadsNotices = Annotated[Caller, Security(caller, scopes=[Scope.NOTICES.value])]
Verifies = Annotated[Caller, Security(caller, scopes=[Scope.VERIFY.value])]
ReadsEvents = Annotated[Caller, Security(caller, scopes=[Scope.EVENTS.value])]
AnyKey = Annotated[Caller, Security(caller, scopes=[])]
