"""Settings: environment variables that begin with PALMTOP_. `docs/settings.md` is made to agree by a test."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.exchange.link import proper_base
from palmtop.refused import Refused
from store.engine import failpoints

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent
OURS = {"palmtop.db", "secret.key", "papers", "in", "anchors", "calendar"}
"""What lies in a data folder, up to its first dash: where more does, its rights are not ours to change."""
CALENDAR = ROOT / "cases" / "calendar"


class BadSettings(Refused):
    """The service refuses to start; the text says what to set."""


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
    def calendars(self) -> tuple[Path, ...]:
        """The holidays that came with this version, then those that were entered here, which count more."""
        return CALENDAR, self.data / "calendar"

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{(self.data / 'palmtop.db').as_posix()}"


def open_data(settings: Settings) -> None:
    """Make the data folder, for nobody else of this machine. One that is there and open to everybody, as a
    shell makes them, is shut; rights that were set for a group stay.
    """
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not open_to_all(settings.data):
        return
    try:
        if not {path.name.split("-")[0] for path in settings.data.iterdir()} <= OURS:
            raise PermissionError
        settings.data.chmod(0o700)
        log.warning("everybody with an account here could read the data folder: it was shut")
    except OSError:
        log.warning("everybody with an account here can read the data folder: let its owner shut it")


def open_to_all(folder: Path) -> bool:
    return bool(folder.stat().st_mode & 0o007)


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
        raise BadSettings("settings-whole-number", name=f"PALMTOP_{name.upper()}", given=text)
    return int(text)


def _check(settings: Settings) -> None:
    _check_proxies(settings.proxies)
    networks_of(settings.desk_networks)
    _check_choices(settings)
    if settings.telegram_token and settings.telegram_mode == "webhook" and len(settings.telegram_secret) < 32:
        raise BadSettings("settings-telegram-secret", name="PALMTOP_TELEGRAM_SECRET")
    if settings.check_url and not proper_base(settings.check_url):
        raise BadSettings("settings-check-url", name="PALMTOP_CHECK_URL")
    if settings.check_url and len(settings.check_key) < 32:
        raise BadSettings("settings-check-key", name="PALMTOP_CHECK_KEY")
    if settings.metrics_key and len(settings.metrics_key) < 32:
        raise BadSettings("settings-metrics-key", name="PALMTOP_METRICS_KEY")
    if not 4 <= settings.lease_seconds <= 120:
        raise BadSettings("settings-lease", name="PALMTOP_LEASE_SECONDS")
    _check_profile(settings)


def _check_choices(settings: Settings) -> None:
    """Where a word is asked for, one of these; where it may be left out, it is empty."""
    for name, may_be_left_out, choices in (
        ("profile", False, ("development", "production")),
        ("telegram_mode", False, ("polling", "webhook")),
        ("hooks_inside", False, ("yes", "no")),
        ("second_factor", False, ("yes", "no")),
        ("passwords", True, ("asvs", "dengbao")),
        ("offshore_identity", True, ("allowed", "page")),
    ):
        given = getattr(settings, name)
        if given not in choices and (given or not may_be_left_out):
            raise BadSettings("settings-choice", name=f"PALMTOP_{name.upper()}", choices=" / ".join(choices))


def _check_proxies(named: str) -> None:
    try:
        for each in named.split(","):
            ip_network(each.strip())
    except ValueError:
        raise BadSettings("settings-proxies", name="PALMTOP_PROXIES") from None


def networks_of(named: str) -> tuple[IPv4Network | IPv6Network, ...]:
    """Raises BadSettings for what is no network."""
    try:
        return tuple(ip_network(each.strip()) for each in named.split(",") if each.strip())
    except ValueError:
        raise BadSettings("settings-desk-networks", name="PALMTOP_DESK_NETWORKS") from None


def _check_profile(settings: Settings) -> None:
    if settings.failpoint and (settings.production or not failpoints.PATTERN.fullmatch(settings.failpoint)):
        raise BadSettings("settings-failpoint", name="PALMTOP_FAILPOINT")
    if settings.production and settings.hooks_inside == "yes":
        raise BadSettings("settings-hooks-inside", name="PALMTOP_HOOKS_INSIDE")
    if settings.production:
        if not settings.secret:
            raise BadSettings("settings-no-secret", name="PALMTOP_SECRET")
        if not settings.public_url.startswith("https://"):
            raise BadSettings("settings-public-url", name="PALMTOP_PUBLIC_URL")
        _check_line(settings.database)


def _check_line(database: str) -> None:
    """To a database on another machine nobody reads along, and it is the right one that answers."""
    url = urlsplit(database)
    asked = parse_qs(url.query)
    host, mode = asked.get("host", [url.hostname or ""])[0], asked.get("sslmode", [""])[0]
    among_containers = mode == "disable" and "." not in host and ":" not in host
    if not (_is_here(host) or mode == "verify-full" or among_containers):
        raise BadSettings("settings-database-line", name="PALMTOP_DATABASE_URL")


def _is_here(host: str) -> bool:
    """This machine: a file, a socket, or the loop."""
    if host in ("", "localhost") or host.startswith("/"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
