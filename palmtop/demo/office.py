"""Who works in the demonstration: somebody in each role, a clerk in two of the three townships."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from cases.people import Actor, Duty, Role
from store import staff
from store.database import Tx
from store.desk import add_reply

PASSWORD = "Fuquan-2026-demo"
"""Of every sign-in of the demonstration. It is shown on the page, so it keeps no secret."""

COUNTY, JINSHAN, NIUCHANG = "522702", "522702001", "522702106"
VILLAGE = "522702001001"  # of Jinshan


@dataclass(frozen=True, slots=True)
class Place:
    """A place of work, with the sign-in that goes with it."""

    login: str
    name: str
    role: Role
    area: str
    duties: tuple[Duty, ...] = ()


STAFF = (
    Place("jinshan", "杨敏", Role.CLERK, JINSHAN),
    Place("niuchang", "吴正华", Role.CLERK, NIUCHANG),
    Place("county", "陈立", Role.OFFICER, COUNTY),
    Place("head", "石宗德", Role.HEAD, JINSHAN),
    Place("village", "韦国平", Role.VILLAGE, VILLAGE),
    Place("worker", "龙小燕", Role.WORKER, COUNTY),
    Place("lead", "冯远", Role.COUNTY_HEAD, COUNTY),
    Place("pay", "田秀芝", Role.OFFICER, COUNTY, (Duty.PAYER,)),
    Place("audit", "熊立人", Role.AUDITOR, COUNTY),
    Place("secure", "蒙建", Role.SECURITY, COUNTY),
    Place("admin", "罗静", Role.ADMINISTRATOR, COUNTY),
)
LOGINS = tuple(place.login for place in STAFF)

REPLIES = (
    ("收到", "{name}您好，您的材料收到了，我们正在看，{due}前给您答复。"),
    ("请来窗口", "{name}您好，方便的话请带上身份证，到{township}社会救助窗口来一趟。不方便走动，我们上门。"),
    ("缺照片", "{name}您好，照片有点看不清，麻烦在亮处再拍一张发来。"),
    ("电话没打通", "{name}您好，刚才给您打电话没打通。您看到后在这里回一句，什么时候方便接电话？"),
)


def hire(tx: Tx, password_hash: str, now: datetime) -> dict[str, Actor]:
    """Everybody by their sign-in. The hash is made before, outside of the transaction."""
    hired: dict[str, Actor] = {}
    for place in STAFF:
        made = staff.create(
            tx, place.login, place.name, place.role, place.area, password_hash, now, place.duties
        )
        hired[place.login] = Actor(
            f"staff:{made}", place.role, place.area, place.name, duties=frozenset(place.duties)
        )
    for title, text in REPLIES:
        add_reply(tx, hired["county"], title, text)
    return hired
