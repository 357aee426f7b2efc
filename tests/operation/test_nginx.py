"""The web server of the example, as Debian has it, in front of the service as it runs."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from palmtop.serve import server_of
from palmtop.settings import ROOT, Settings
from tests.houses import a_house
from tests.patience import PATIENCE
from tests.store.office import NOW

EXAMPLE = ROOT / "deploy" / "nginx.conf.example"
HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: help.example\r\n\r\n"
CHUNKED = b"Transfer-Encoding: chunked"
CLOSE = b"Connection: close"


@dataclass(frozen=True)
class Front:
    plain: int
    safe: int
    folder: Path

    def ask(self, sent: bytes, name: str = "help.example", *, safe: bool = True) -> bytes:
        """Everything that comes back until the line is closed."""
        trusting = ssl.create_default_context()
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
        got = b""
        line = socket.create_connection(("127.0.0.1", self.safe if safe else self.plain), PATIENCE)
        with line, trusting.wrap_socket(line, server_hostname=name) if safe else line as end:
            end.sendall(sent)
            with suppress(TimeoutError, ConnectionError):
                while more := end.recv(65536):
                    got += more
        return got


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


def written(folder: Path, behind: int, plain: int, safe: int) -> Path:
    """The example with our ports, folders and certificate, and nothing else changed."""
    told = EXAMPLE.read_text("utf-8")
    for ours, theirs in (
        ("/etc/ssl/help.example", str(folder / "help")),
        ("/var/log/nginx/", f"{folder}/"),
        ("/opt/palmtop/deploy", str(ROOT / "deploy")),
        ("listen 80", f"listen 127.0.0.1:{plain}"),
        ("listen 443", f"listen 127.0.0.1:{safe}"),
        ("127.0.0.1:8000", f"127.0.0.1:{behind}"),
    ):
        assert ours in told
        told = told.replace(ours, theirs)
    (folder / "site.conf").write_text(told, "utf-8")
    temporary = "".join(
        f"{each}_temp_path {folder}/{each};" for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = folder / "nginx.conf"
    main.write_text(
        f"pid {folder}/pid; error_log {folder}/main.log; daemon off; master_process off;"
        f"events {{}} http {{ access_log off; {temporary} include {folder}/site.conf; }}"
    )
    return main


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if nginx is None:
        pytest.skip("nginx is not installed here: the example is only read (tests/operation/test_deploy.py)")
    folder = tmp_path_factory.mktemp("front")
    subject = ("-subj", "/CN=help.example", "-days", "2", "-keyout", str(folder / "help.key"))
    made = (
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        *subject,
        "-out",
        str(folder / "help.pem"),
    )
    subprocess.run(made, check=True, capture_output=True)
    with a_house(folder, lambda: NOW) as house, socket.create_server(("127.0.0.1", 0)) as door:
        server = server_of(house, Settings())
        serving = threading.Thread(target=server.run, args=([door],), daemon=True)
        serving.start()
        found = Front(free_port(), free_port(), folder)
        main = written(folder, door.getsockname()[1], found.plain, found.safe)
        with subprocess.Popen([nginx, "-c", str(main)], stderr=subprocess.DEVNULL) as running:
            until = time.monotonic() + PATIENCE
            while running.poll() is None and time.monotonic() < until:
                with suppress(OSError), socket.create_connection(("127.0.0.1", found.safe), 1):
                    break
                time.sleep(0.05)
            assert running.poll() is None, (folder / "main.log").read_text()
            yield found
            running.terminate()
        server.should_exit = True
        serving.join(PATIENCE)


def asked(*lines: bytes, body: bytes = b"", first: bytes = b"GET / HTTP/1.1") -> bytes:
    """The last request on its line."""
    return b"\r\n".join((first, b"Host: help.example", *lines, CLOSE, b"", b"")) + body


def statuses(got: bytes) -> list[int]:
    return [int(each) for each in re.findall(rb"HTTP/1\.1 ([0-9]{3})", got)]


def test_a_page_comes_through(front: Front) -> None:
    got = front.ask(asked())
    assert statuses(got) == [200] and b"strict-transport" not in got.lower(), (
        "this house has no https of its own"
    )


def test_another_name_leads_nowhere(front: Front) -> None:
    """Kept by somebody in between, a redirect to a thief's page would be everybody's."""
    other = b"GET /desk HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
    assert front.ask(other, safe=False) == b""
    with pytest.raises(ssl.SSLError):
        front.ask(other, name="evil.example")
    assert b"evil" not in front.ask(other)
    led = front.ask(asked(first=b"GET /desk HTTP/1.1"), safe=False)
    assert b"Location: https://help.example/desk\r\n" in led


@pytest.mark.parametrize(
    "named", ["Host", "Forwarded-Host", "Original-URL", "Rewrite-URL", "Forwarded-Prefix"]
)
def test_nothing_that_is_said_of_where_we_are_comes_back(front: Front, named: str) -> None:
    got = front.ask(asked(f"X-{named}: /evil.example".encode(), b"Forwarded: host=evil.example"))
    assert statuses(got) == [200] and b"evil" not in got
    assert b"no-store" in got, "and nobody in between keeps it"


@pytest.mark.parametrize(
    "sent",
    [
        asked(CHUNKED, b"Content-Length: 39", body=b"0\r\n\r\n" + HIDDEN, first=b"POST /say HTTP/1.1"),
        asked(b"Content-Length: 4", CHUNKED, body=b"1e\r\n" + HIDDEN, first=b"POST /say HTTP/1.1"),
        asked(b"Transfer-Encoding: xchunked", body=HIDDEN, first=b"POST /say HTTP/1.1"),
        asked(b"Transfer-Encoding : chunked", body=HIDDEN, first=b"POST /say HTTP/1.1"),
        asked(b"Content-Length: 4", b"Content-Length: 40", body=HIDDEN, first=b"POST /say HTTP/1.1"),
        asked(b"Content-Length: +4", body=b"abcd" + HIDDEN, first=b"POST /say HTTP/1.1"),
        asked(b"Host: evil.example"),
        asked(b"X: " + b"a" * 40_000),
    ],
)
def test_a_request_that_hides_another_one_is_answered_once(front: Front, sent: bytes) -> None:
    assert statuses(front.ask(sent)) in ([400], [501])


def test_nobody_looks_at_the_figures_or_talks_past_the_pages(front: Front) -> None:
    for path in (b"/metrics", b"//metrics", b"/%6detrics", b"/x/../metrics", b"/metrics?a", b"/METRICS"):
        assert statuses(front.ask(asked(first=b"GET " + path + b" HTTP/1.1"))) == [404], path
    upgraded = front.ask(asked(b"Upgrade: websocket", first=b"GET /live HTTP/1.1"))
    assert statuses(upgraded) != [101]


def test_what_is_written_down_holds_no_search_and_no_token(front: Front) -> None:
    for path in ("/desk/search?q=luoxiaoxiu", "/once/tokentoken", "//once//tokentoken", "/%6Fnce/tokentoken"):
        front.ask(asked(first=f"GET {path} HTTP/1.1".encode()))
    kept = (front.folder / "palmtop.log").read_text("utf-8")
    assert "GET /desk/search 303" in kept and "GET /once/- " in kept
    assert "luoxiaoxiu" not in kept and "tokentoken" not in kept


def test_whoever_asks_too_fast_reads_our_words(front: Front) -> None:
    page = asked(first=b"GET /privacy HTTP/1.1")
    got = front.ask(page.replace(CLOSE, b"Connection: keep-alive") * 599 + page)
    found = statuses(got)
    assert found[0] == 200 and 429 in found and 503 not in found
    assert "请过一两分钟再试".encode() in got


def test_what_is_said_comes_through_however_many_share_the_address(front: Front) -> None:
    """Three hundred words at once, among them somebody's 没饭吃: the house alone says who waits."""
    said = asked(b"Content-Length: 0", first=b"POST /say HTTP/1.1")
    found = statuses(front.ask(said.replace(CLOSE, b"Connection: keep-alive") * 299 + said))
    assert len(found) == 300 and set(found) == {found[0]} and found[0] != 429
