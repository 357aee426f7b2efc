"""The files for a county's machine say what the service really reads, and let it do no more than it needs."""

from __future__ import annotations

import re
import shutil
import subprocess
from configparser import ConfigParser
from typing import Any

import pytest
import yaml

from api.chat.forms import ALL_AT_ONCE
from api.chat.photos import ONE_FILE
from api.guard import OPEN, PHOTOS_LIMIT, TABLE_LIMIT
from api.once import MOST_BYTES
from bot.telegram import PATH as WEBHOOK
from palmtop.__main__ import _parser
from palmtop.settings import ROOT, Settings, read
from tests.patience import PATIENCE

DEPLOY = ROOT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))
NAMES = {f"PALMTOP_{name.upper()}" for name in Settings.__annotations__}
IMAGE = re.compile(r"[a-z]+:[0-9.]+(-[a-z]+)?")


def unit(name: str) -> ConfigParser:
    parsed = ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parsed.optionxform = str  # type: ignore[assignment]
    parsed.read(DEPLOY / name, encoding="utf-8")
    return parsed


def compose() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return told


def commands_in(text: str) -> set[str]:
    return set(re.findall(r"-m palmtop ([a-z-]+)", text))


@pytest.mark.parametrize("path", sorted(DEPLOY.iterdir()), ids=lambda path: path.name)
def test_every_setting_and_every_command_exists(path: Any) -> None:
    text = path.read_text("utf-8")
    known = set(_parser()._subparsers._group_actions[0].choices)  # type: ignore[union-attr,arg-type]
    assert set(re.findall(r"PALMTOP_[A-Z_]+", text)) <= NAMES
    assert commands_in(text) <= known


@pytest.mark.parametrize("path", sorted(DEPLOY.iterdir()), ids=lambda path: path.name)
def test_no_secret_and_no_foreign_registry_lies_in_them(path: Any) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"(?i)(password|token|secret)\s*[:=]\s*[\"']?[A-Za-z0-9+/]{8,}", text)
    assert not re.search(r"image:\s*\S*/", text)


def test_the_example_of_the_environment_is_complete_but_for_its_secrets() -> None:
    lines = (DEPLOY / "environment.example").read_text("utf-8").splitlines()
    given = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    settings = read({**given, "PALMTOP_SECRET": "c2VjcmV0"})
    assert settings.production and settings.url.startswith("https://")
    assert not given["PALMTOP_SECRET"] and not given["PALMTOP_TELEGRAM_TOKEN"]


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_a_unit_runs_as_nobody_special_and_may_write_its_own_data_only(path: Any) -> None:
    service = unit(path.name)["Service"]
    assert service["User"] == "palmtop" and service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes" and service["CapabilityBoundingSet"] == ""
    allowed = ("/var/lib/palmtop", "/var/backups/palmtop")
    assert set(service["ReadWritePaths"].split()) <= set(allowed)


def test_the_units_of_several_processes_are_as_shut_in_as_the_one_for_all() -> None:
    alone = dict(unit("palmtop.service")["Service"])
    for role in ("web", "post"):
        one = dict(unit(f"palmtop-{role}@.service")["Service"])
        assert one["ExecStart"].endswith(f"-m palmtop run --only {role}")
        assert {**one, "ExecStart": ""} == {**alone, "ExecStart": ""}


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_systemd_understands_the_units(path: Any) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd-analyze here: the units were only parsed")
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(path)], capture_output=True, text=True, timeout=PATIENCE
    )
    said = [line for line in told.stderr.splitlines() if path.name in line]
    assert not [line for line in said if "Unknown" in line or "Failed to parse" in line or "Invalid" in line]


def test_the_service_may_speak_to_whom_the_county_names_and_nobody_else() -> None:
    """Nobody by itself but this machine; and each setting that names a machine has its line to fill in."""
    fence = unit("egress.conf.example")["Service"]
    assert dict(fence) == {"IPAddressDeny": "any", "IPAddressAllow": "localhost"}
    told = (DEPLOY / "egress.conf.example").read_text("utf-8")
    assert {"PALMTOP_DATABASE_URL", "PALMTOP_TELEGRAM_API", "PALMTOP_CHECK_URL"} <= set(
        re.findall(r"PALMTOP_[A-Z_]+", told)
    )
    for path in UNITS:
        assert not {"IPAddressAllow", "IPAddressDeny"} & set(unit(path.name)["Service"]), "said in one place"


def test_what_is_written_down_stays_for_half_a_year_and_leaves_the_machine() -> None:
    kept = unit("journal.conf.example")["Journal"]
    assert kept["Storage"] == "persistent" and int(kept["MaxRetentionSec"].removesuffix("day")) > 184
    sent = unit("journal-upload.conf.example")["Upload"]
    assert sent["URL"].startswith("https://") and sent["TrustedCertificateFile"]


def test_the_containers_wait_for_what_they_need_and_serve_this_machine_only() -> None:
    services = compose()["services"]
    for name in ("web", "post"):
        assert services[name]["depends_on"]["database"] == {"condition": "service_healthy"}
        assert services[name]["read_only"] and services[name]["cap_drop"] == ["ALL"]
    assert services["web"]["ports"] == ["127.0.0.1:8000:8000"]
    assert "--only web" in services["web"]["command"] and "--only post" in services["post"]["command"]
    assert all(IMAGE.fullmatch(each["image"]) for each in services.values())
    assert "/readyz" in str(services["web"]["healthcheck"])


def test_the_web_server_in_front_passes_on_who_asks_and_does_not_hold_back_news() -> None:
    text = (DEPLOY / "nginx.conf.example").read_text("utf-8")
    assert text.count("{") == text.count("}")
    assert "location = /metrics { return 404; }" in text
    live = text[text.index("^/(live|desk/live)$") :]
    assert "proxy_buffering off" in live[: live.index("}")]
    assert text.count("X-Forwarded-For $remote_addr") == 2


def test_the_web_server_in_front_holds_up_nobody_who_says_something() -> None:
    """Words of danger among a thousand households behind one address: only the house can tell them apart."""
    text = (DEPLOY / "nginx.conf.example").read_text("utf-8")
    [body] = re.findall(r'map "\$request_method \$uri" \$counted \{(.*?)\}', text, re.S)
    counted = dict(re.findall(r'^\s*("[^"]*"|default) (\S+);$', body, re.M))
    free = {said.strip('"') for said, key in counted.items() if key == '""'}
    assert free == {"POST /say", f"POST {WEBHOOK}"} and counted["default"] == "$binary_remote_addr"
    assert "/say" in OPEN
    assert re.findall(r"^limit_req_zone (\S+) zone=(\w+):", text, re.M) == [("$counted", "palmtop")]
    limits = re.findall(r"^\s*(limit_(?:req|conn|rate)\w*) ([^;]*);", text, re.M)
    assert dict(limits).keys() == {"limit_req_zone", "limit_req", "limit_req_status"}, "nothing else holds up"
    [(burst, how)] = re.findall(r"limit_req zone=palmtop burst=([0-9]+)( nodelay)?;", text)
    assert int(burst) >= 200 and how


def test_the_containers_service_is_no_superuser_and_the_database_reaches_nobody() -> None:
    told, services = compose(), compose()["services"]
    keeper, given = services["database"]["environment"]["POSTGRES_USER"], services["database"]["secrets"]
    address = services["web"]["environment"]["PALMTOP_DATABASE_URL"]
    [login] = re.findall(r"//(\w+)@database/palmtop", address)
    made = (DEPLOY / "database.sql").read_text("utf-8")
    [rights] = re.findall(rf"CREATE ROLE {login} LOGIN PASSWORD :'word' ([A-Z ]+);", made)
    assert login != keeper and {"NOSUPERUSER", "NOCREATEROLE", "NOBYPASSRLS"} <= set(rights.split())
    [kept] = re.findall(r"`cat /run/secrets/(\w+)`", made)
    assert kept in given and kept not in services["web"]["secrets"]
    assert "./database.sql:/docker-entrypoint-initdb.d/palmtop.sql:ro" in services["database"]["volumes"]
    assert told["networks"]["inside"] == {"internal": True} and services["database"]["networks"] == ["inside"]
    assert "inside" not in services["libraries"]["networks"]


def test_the_web_server_in_front_lets_the_largest_form_of_the_house_pass() -> None:
    """What is too large, the service says in its own words; the web server would say it in nobody's."""
    text = (DEPLOY / "nginx.conf.example").read_text("utf-8")
    [told] = re.findall(r"client_max_body_size ([0-9]+)m;", text)
    assert max(PHOTOS_LIMIT, TABLE_LIMIT, MOST_BYTES, ALL_AT_ONCE, ONE_FILE) < int(told) << 20


def test_who_meets_a_closed_door_reads_our_words_and_whom_to_call() -> None:
    page = (DEPLOY / "away.html").read_text("utf-8")
    assert all(f"tel:{number}" in page for number in (110, 119, 120))
    assert 'lang="en"' in page and "http" not in page and "<script" not in page


def test_the_web_server_in_front_leaves_it_to_the_service_to_ask_for_https() -> None:
    """Said by both, a browser would hear it twice."""
    told = (DEPLOY / "nginx.conf.example").read_text("utf-8")
    assert not re.search(r"add_header\s+Strict-Transport-Security", told)


def test_the_web_server_in_front_writes_down_no_search_and_no_link_that_lets_somebody_in() -> None:
    """It asks a page of every kind that bears a token, and keeps the door without it."""
    told = (DEPLOY / "nginx.conf.example").read_text("utf-8")
    [kept] = re.findall(r"log_format palmtop '([^']*)';", told)
    assert set(re.findall(r"\$(\w+)", kept)) == {
        "remote_addr", "time_local", "request_method", "place", "status", "body_bytes_sent", "request_time",
    }  # fmt: skip
    assert re.findall(r"access_log \S+ (\w+);", told) == ["palmtop"]
    assert re.findall(r"error_log \S+ (\w+);", told) == ["crit"]
    [pattern] = re.findall(r"~(\^\S+) /\$door/-;", told)
    named = re.compile(pattern.replace("?<", "?P<"))
    bearing = {path for path in OPEN if "{token}" in path}
    assert len(bearing) >= 4
    assert {path for path in bearing if not named.match(path.replace("{token}", "x" * 32))} == set()
    assert not named.match("/desk/cases/7")
