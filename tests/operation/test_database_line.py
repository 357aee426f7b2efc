"""Nobody may read along: between the service and a database on another machine, nor before its pages."""

from __future__ import annotations

import pytest

from palmtop.settings import BadSettings, read
from store.seal import make_key

HERE = (
    "sqlite:////var/lib/palmtop/palmtop.db",
    "postgresql+psycopg://palmtop:x@localhost/palmtop",
    "postgresql+psycopg://palmtop:x@127.0.0.1:5433/palmtop",
    "postgresql+psycopg://palmtop:x@[::1]/palmtop",
    "postgresql+psycopg://palmtop@/palmtop",
    "postgresql+psycopg://palmtop@/palmtop?host=/var/run/postgresql",
)
ELSEWHERE = "postgresql+psycopg://palmtop:x@{}/palmtop{}"
REFUSED = [
    ("10.20.0.7", ""),
    ("db.example", ""),
    ("db.example", "?sslmode=require"),  # anybody may answer
    ("db.example", "?sslmode=verify-ca"),
    ("db.example", "?sslmode=disable"),
    ("10.20.0.7:5432", "?sslmode=prefer"),
    ("[fd00::7]", "?sslmode=disable"),
    ("database", ""),
    ("localhost", "?host=10.20.0.7"),
]
TAKEN = [
    ("db.example", "?sslmode=verify-full&sslrootcert=/etc/palmtop/authority.pem"),
    ("database", "?sslmode=disable"),  # of deploy/compose.yaml
]


def started(database: str = HERE[0], profile: str = "production", at: str = "https://a.example") -> None:
    given = {"PROFILE": profile, "DATABASE_URL": database, "SECRET": make_key(), "PUBLIC_URL": at}
    read({f"PALMTOP_{name}": value for name, value in given.items()})


@pytest.mark.parametrize("database", HERE)
def test_a_database_on_this_machine_is_taken(database: str) -> None:
    started(database)


@pytest.mark.parametrize(("host", "asked"), REFUSED)
def test_one_elsewhere_is_refused_without_a_certificate_that_is_checked(host: str, asked: str) -> None:
    with pytest.raises(BadSettings, match="PALMTOP_DATABASE_URL"):
        started(ELSEWHERE.format(host, asked))
    started(ELSEWHERE.format(host, asked), profile="development")


@pytest.mark.parametrize(("host", "asked"), TAKEN)
def test_one_whose_certificate_is_checked_is_taken(host: str, asked: str) -> None:
    started(ELSEWHERE.format(host, asked))


@pytest.mark.parametrize("at", ["http://a.example", "", "a.example", "httpss://a.example", "//a.example"])
def test_in_production_there_is_no_page_without_https(at: str) -> None:
    with pytest.raises(BadSettings, match="PALMTOP_PUBLIC_URL"):
        started(at=at)
    started(at=at, profile="development")
