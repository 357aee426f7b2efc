"""Which posts there are: how far a role reaches, and what one person may not be at the same time.

Who approves does not pay (incompatible posts, 不相容职务). System, security and audit are three people, and
none of them works cases, so that nobody covers their own tracks.
"""

from __future__ import annotations

from collections.abc import Iterable

from cases.people import STAFF, TOWNSHIP_DIGITS, Duty, Role

VILLAGE_DIGITS = 12

APPROVERS = frozenset({Role.HEAD, Role.COUNTY_HEAD})
WATCHERS = frozenset({Role.ADMINISTRATOR, Role.SECURITY, Role.AUDITOR})
"""The three administrators: of the system, of security, of the audit. Never one account, never a case."""
FIELD = frozenset({Role.VILLAGE, Role.WORKER})
"""They visit and help; they decide nothing."""
CASEWORK = STAFF | FIELD

POSTS = (
    Role.VILLAGE, Role.WORKER, Role.CLERK, Role.HEAD, Role.OFFICER, Role.COUNTY_HEAD, Role.AUDITOR,
    Role.SECURITY, Role.ADMINISTRATOR,
)  # fmt: skip
"""Roles that are given to accounts, from the village upwards."""

_STAND_IN = {
    Role.VILLAGE: frozenset({Role.VILLAGE, Role.CLERK}),
    Role.WORKER: frozenset({Role.WORKER}),
    Role.CLERK: frozenset({Role.CLERK, Role.HEAD}),
    Role.HEAD: frozenset({Role.HEAD}),
    Role.OFFICER: frozenset({Role.OFFICER, Role.COUNTY_HEAD}),
    Role.COUNTY_HEAD: frozenset({Role.COUNTY_HEAD}),
}


class PostRefused(Exception):
    """A post that nobody may hold. `message` is the id of a kind sentence; `status` for the page."""

    status = 422

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def digits_of(role: Role, county: str) -> int:
    """How long the division code of a post is: twelve a village, nine a township, the county's own else."""
    if role is Role.VILLAGE:
        return VILLAGE_DIGITS
    if role in (Role.CLERK, Role.HEAD):
        return TOWNSHIP_DIGITS
    return len(county)


def fits_area(role: Role, area: str, county: str) -> bool:
    """Whether the place is one for the role. A worker of a third party works where the tasks are: anywhere
    in the county.
    """
    if not area.startswith(county):
        return False
    if role is Role.WORKER:
        return len(area) in (len(county), TOWNSHIP_DIGITS)
    return len(area) == digits_of(role, county)


def check_post(role: Role, area: str, duties: Iterable[Duty], county: str) -> None:
    """Raises PostRefused for a place that does not fit and for posts that exclude each other."""
    if role not in POSTS:
        raise PostRefused("post-no-role")
    if not fits_area(role, area, county):
        raise PostRefused(f"post-area-{'village' if role is Role.VILLAGE else _level(role)}")
    if not set(duties):
        return
    if role in APPROVERS:
        raise PostRefused("post-approver-pays")
    if role in WATCHERS:
        raise PostRefused("post-watcher-works")
    if role in FIELD:
        raise PostRefused("post-field-pays")


def check_change(before: Role, after: Role) -> None:
    """Raises PostRefused for a change by which somebody would watch over their own past: into the three
    administrators, out of them, or from one to another. They get an account of their own.
    """
    if before is not after and (before in WATCHERS or after in WATCHERS):
        raise PostRefused("post-watcher-own-account")


def may_stand_in(away: Role, deputy: Role) -> bool:
    """Whether one role may act for another while it is away. Nobody decides more than their own role may."""
    return deputy in _STAND_IN.get(away, frozenset())


def _level(role: Role) -> str:
    return "township" if role in (Role.CLERK, Role.HEAD) else "county"
