"""Settings: environment variables that begin with PALMTOP_. `docs/settings.md` is made to agree by a test."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.exchange.link import proper_base
from store.engine import failpoints

ROOT = Path(__file__).resolve().parent.parent


class BadSettings(Exception):
    """The service refuses to start; the message says what to set."""


@dataclass(frozen=True)
class Settings:
    data: Path = Path("data")
    host: str = "127.0.0.1"
    port: int = 8000
    proxies: str = "127.0.0.1"  # whose word on where somebody comes from is believed
    public_url: str = ""
    database_url: str = ""
    county: Path = ROOT / "counties" / "fuquan"
    secret: str = ""  # base64 master key for field encryption; development makes its own in the data folder
    telegram_token: str = ""
    telegram_api: str = "https://api.telegram.org"
    telegram_mode: str = "polling"  # polling | webhook
    telegram_secret: str = ""
    anchors: str = ""  # folder of the trail's daily anchors
    check_url: str = ""  # the system that answers the economic check; without it: sheets
    check_key: str = ""
    passwords: str = ""  # asvs | dengbao; without it dengbao in production
    second_factor: str = "no"  # yes: staff prove themselves twice; production always asks for it
    desk_networks: str = ""  # from where the desk may be opened; without it from anywhere
    metrics_key: str = ""  # for a collector of figures on another machine
    hooks_inside: str = "no"  # yes: webhooks may go to this machine and its network, in development only
    scanner: str = ""  # the socket of clamd on this machine; without it recordings are opened unasked
    offshore_identity: str = ""  # allowed | page; without it page in production
    profile: str = "development"  # development | production
    log: str = "info"
    pulse: str = ""  # file that is touched while everything in this process comes round
    lease_seconds: int = 20  # until another process takes over what one that died or hung was sending
    failpoint: str = ""  # where a test lets the process die; see store.engine.failpoints

    @property
    def production(self) -> bool:
        return self.profile == "production"

    @property
    def dengbao(self) -> bool:
        return (self.passwords or ("dengbao" if self.production else "asvs")) == "dengbao"

    @property
    def identity_page(self) -> bool:
        return (self.offshore_identity or ("page" if self.production else "allowed")) == "page"

    @property
    def url(self) -> str:
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"

    @property
    def anchor_folder(self) -> Path:
        return Path(self.anchors) if self.anchors else self.data / "anchors"

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{(self.data / 'palmtop.db').as_posix()}"


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """Raises BadSettings naming the variable that is wrong or missing."""
    given = os.environ if environment is None else environment
    values: dict[str, object] = {}
    for name, kind in Settings.__annotations__.items():
        text = given.get(f"PALMTOP_{name.upper()}", "").strip()
        if text:
            values[name] = _convert(name, kind, text)
    settings = Settings(**values)  # type: ignore[arg-type]
    _check(settings)
    return settings


def _convert(name: str, kind: str, text: str) -> object:
    if kind == "Path":
        return Path(text)
    if kind != "int":
        return text
    if not text.isascii() or not text.isdecimal():
        raise BadSettings(f"PALMTOP_{name.upper()} must be a whole number, not {text!r}.")
    return int(text)


def _check(settings: Settings) -> None:
    _check_proxies(settings.proxies)
    networks_of(settings.desk_networks)
    if settings.profile not in ("development", "production"):
        raise BadSettings("PALMTOP_PROFILE must be development or production.")
    if settings.telegram_mode not in ("polling", "webhook"):
        raise BadSettings("PALMTOP_TELEGRAM_MODE must be polling or webhook.")
    if settings.telegram_token and settings.telegram_mode == "webhook" and len(settings.telegram_secret) < 32:
        raise BadSettings(
            "PALMTOP_TELEGRAM_SECRET must hold at least 32 characters A-Z a-z 0-9 _ - for webhooks."
        )
    if settings.check_url and not proper_base(settings.check_url):
        raise BadSettings("PALMTOP_CHECK_URL must be an https:// address without user, query or fragment.")
    if settings.check_url and len(settings.check_key) < 32:
        raise BadSettings("PALMTOP_CHECK_KEY must hold at least 32 characters, the same on both sides.")
    if settings.metrics_key and len(settings.metrics_key) < 32:
        raise BadSettings("PALMTOP_METRICS_KEY must hold at least 32 characters.")
    if not 4 <= settings.lease_seconds <= 120:
        raise BadSettings("PALMTOP_LEASE_SECONDS must be a number from 4 to 120, the same in every process.")
    _check_profile(settings)


def _check_proxies(named: str) -> None:
    try:
        for each in named.split(","):
            ip_network(each.strip())
    except ValueError:
        raise BadSettings(
            "PALMTOP_PROXIES must be addresses or networks of your own web servers, with commas."
        ) from None


def networks_of(named: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """Raises BadSettings for what is no network."""
    try:
        return tuple(ip_network(each.strip()) for each in named.split(",") if each.strip())
    except ValueError:
        raise BadSettings(
            "PALMTOP_DESK_NETWORKS must be networks such as 10.20.0.0/16, with commas, or left out."
        ) from None


def _check_profile(settings: Settings) -> None:
    if settings.failpoint and (settings.production or not failpoints.PATTERN.fullmatch(settings.failpoint)):
        raise BadSettings(
            "PALMTOP_FAILPOINT is for crash tests: a place, a count and perhaps `hang`, never in production."
        )
    if settings.hooks_inside not in ("yes", "no"):
        raise BadSettings("PALMTOP_HOOKS_INSIDE must be yes or no.")
    if settings.passwords not in ("", "asvs", "dengbao"):
        raise BadSettings("PALMTOP_PASSWORDS must be asvs or dengbao.")
    if settings.offshore_identity not in ("", "allowed", "page"):
        raise BadSettings("PALMTOP_OFFSHORE_IDENTITY must be allowed or page.")
    if settings.second_factor not in ("yes", "no"):
        raise BadSettings("PALMTOP_SECOND_FACTOR must be yes or no.")
    if settings.production and settings.hooks_inside == "yes":
        raise BadSettings("PALMTOP_HOOKS_INSIDE is for development: webhooks go to public addresses only.")
    if settings.production:
        if not settings.secret:
            raise BadSettings("PALMTOP_SECRET is missing: make one with `python -m palmtop key`.")
        if not settings.public_url.startswith("https://"):
            raise BadSettings("PALMTOP_PUBLIC_URL must be the https:// address residents use.")
        _check_line(settings.database)


def _check_line(database: str) -> None:
    """To a database on another machine nobody reads along, and it is the right one that answers."""
    url = urlsplit(database)
    asked = parse_qs(url.query)
    host, mode = asked.get("host", [url.hostname or ""])[0], asked.get("sslmode", [""])[0]
    among_containers = mode == "disable" and "." not in host and ":" not in host
    if not (_is_here(host) or mode == "verify-full" or among_containers):
        raise BadSettings(
            "PALMTOP_DATABASE_URL leads to another machine: end it with ?sslmode=verify-full&sslrootcert=FILE"
            " (the certificate of your authority). Only among containers of one machine: ?sslmode=disable."
        )


def _is_here(host: str) -> bool:
    """This machine: a file, a socket, or the loop."""
    if host in ("", "localhost") or host.startswith("/"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
