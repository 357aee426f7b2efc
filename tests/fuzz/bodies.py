"""Bodies of forms, as browsers send them and as no browser would."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from urllib.parse import quote_from_bytes

from tests.fuzz.texts import NASTY

FILE_NAMES = (
    "a.jpg", "../../../../etc/passwd", "..\\..\\boot.ini", "/etc/shadow", "a\x00.jpg", "\u202egpj.exe",
    "", ".", "..", "CON", "a" * 5_000, '"; filename="b.php', "a.jpg\r\nX-Injected: 1", "低保\ud800.pdf",
    "%00%2e%2e%2f", "=cmd|' /C calc'!A0.csv", "<img src=x>.png", "a.jpg\u202c\u2066",
)  # fmt: skip
FILES = (
    b"", b"\x00", b"\xff\xd8\xff", b"GIF89a", b"%PDF-1.7\n%%EOF", b"<svg onload=alert(1)>", b"PK\x03\x04",
    b"MZ\x90\x00", b"<!DOCTYPE html><script>alert(1)</script>", b"a" * 70_000,
)  # fmt: skip
KINDS = (
    "image/jpeg",
    "text/html",
    "image/svg+xml",
    "",
    "x",
    "application/octet-stream",
    'image/jpeg; charset="',
)
TYPES = (
    "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-16",
    "application/x-www-form-urlencoded; charset=\x80", "multipart/form-data",
    "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "b" * 5_000,
    "multipart/form-data; boundary=x; charset=no-such",
    "multipart/mixed; boundary=x", "application/json", "text/plain", "", ";;;", "application/xml",
)  # fmt: skip
ORIGINS = (
    "null",
    "http://",
    "http://[",
    "http://[::1",
    "https://evil.example",
    "//",
    "\x80",
    "http://a:b@c:d",
    "",
)
BOUNDARY = b"----palmtop"
MOST = 60_000
"""Bytes; what is longer is refused by its length, which has examples of its own."""


@dataclass
class Body:
    content: bytes
    headers: dict[str, bytes] = field(default_factory=dict)
    chunked: bool = False

    def sent(self) -> bytes | AsyncChunks:
        return AsyncChunks(self.content) if self.chunked else self.content


class AsyncChunks:
    """A body whose length nobody says beforehand."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for at in range(0, len(self._content), 1_000):
            yield self._content[at : at + 1_000]


def body(rng: Random, names: Sequence[str], good: Mapping[str, str]) -> Body:
    """A form with these fields, most often whole. `good`: what a field needs to be taken at all."""
    few = rng.sample(list(names), min(len(names), 3)) if rng.random() < 0.6 else names
    pairs = list(_pairs(rng, few, good))
    files = [_file(rng) for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 15)))]
    whole = rng.choice((*(_urlencoded, _multipart) * 3, _garbage))(rng, pairs, files)
    if rng.random() < 0.15:
        whole.content = _bent(whole.content, rng)
    if rng.random() < 0.1:
        whole.headers["content-type"] = rng.choice(TYPES).encode("latin-1")
    if rng.random() < 0.1:
        whole.headers["origin"] = rng.choice(ORIGINS).encode("latin-1")
    whole.chunked = rng.random() < 0.1
    return whole


def text(rng: Random) -> str:
    return rng.choice(NASTY)[: rng.choice((40, 3_000, 20_000))]


def _pairs(rng: Random, names: Sequence[str], good: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys((*good, *names)):
        if name in good and rng.random() < 0.9:
            yield name, good[name]
            continue
        for _ in range(rng.choice((0, 1, 1, 1, 3))):
            yield name, text(rng)
    if rng.random() < 0.05:
        yield from ((f"f{n}", "x") for n in range(rng.choice((70, 300, 1_200))))


def _urlencoded(rng: Random, pairs: list[tuple[str, str]], _: list[bytes]) -> Body:
    joined = "&".join(
        f"{quote_from_bytes(_raw(name))}={quote_from_bytes(_raw(value))}" for name, value in pairs
    )
    return Body(joined.encode()[:MOST], {"content-type": b"application/x-www-form-urlencoded"})


def _multipart(rng: Random, pairs: list[tuple[str, str]], files: list[bytes]) -> Body:
    parts = [b'Content-Disposition: form-data; name="%s"\r\n\r\n%s' % (_raw(n), _raw(v)) for n, v in pairs]
    found = [b"--" + BOUNDARY + b"\r\n" + part + b"\r\n" for part in (*parts, *files)]
    content = b"".join(found) + b"--" + BOUNDARY + b"--\r\n"
    return Body(content, {"content-type": b"multipart/form-data; boundary=" + BOUNDARY})


def _file(rng: Random) -> bytes:
    name, kind, data = _raw(rng.choice(FILE_NAMES)), rng.choice(KINDS).encode(), rng.choice(FILES)
    field = rng.choice((b"photos", b"photo", b"file", b"", b"papers.receipts:file"))
    head = b'Content-Disposition: form-data; name="%s"; filename="%s"\r\nContent-Type: %s' % (
        field,
        name,
        kind,
    )
    return head + b"\r\n\r\n" + data


def _garbage(rng: Random, pairs: list[tuple[str, str]], _: list[bytes]) -> Body:
    content = rng.choice(
        (
            json.dumps(dict(pairs)).encode(),
            rng.randbytes(400),
            b"",
            b"&&==&=&%zz=%&",
            b"a" * 3_000,
            b"%00=%ff%fe",
        )
    )
    return Body(content, {"content-type": rng.choice(TYPES).encode("latin-1")})


def _bent(content: bytes, rng: Random) -> bytes:
    at = rng.randrange(len(content) + 1)
    return rng.choice((content[:at], content[at:], content[:at] + rng.randbytes(3) + content[at:]))


def _raw(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")
