"""A file that is sealed piece by piece as it is written, and shows every change, cut and exchange.

Header: eight letters, the number of the master key, eight random bytes. Then pieces: four bytes of length and
AES-256-GCM. A piece is bound to the header, to its place, and to being the last one or not.
"""

from __future__ import annotations

import io
from os import urandom
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from store.seal import Masters, Tampered

MAGIC = b"PALMTOP1"
PIECE = 1 << 20
_HEADER = len(MAGIC) + 1 + 8


class VaultWriter(io.RawIOBase):
    """Write and close; a file without its last piece does not open."""

    def __init__(self, file: BinaryIO, masters: Masters) -> None:
        super().__init__()
        self._file, self._held, self._number = file, bytearray(), 0
        self._header = MAGIC + bytes([masters.newest]) + urandom(8)
        self._cipher = AESGCM(masters.backup_key(masters.newest))
        file.write(self._header)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        given = bytes(data)  # type: ignore[call-overload]
        self._held += given
        while len(self._held) > PIECE:
            self._piece(bytes(self._held[:PIECE]), last=False)
            del self._held[:PIECE]
        return len(given)

    def close(self) -> None:
        if not self.closed:
            self._piece(bytes(self._held), last=True)
        super().close()

    def _piece(self, plain: bytes, *, last: bool) -> None:
        nonce = self._header[-8:] + self._number.to_bytes(4, "big")
        sealed = self._cipher.encrypt(nonce, plain, self._header + (b"last" if last else b"more"))
        self._file.write(len(sealed).to_bytes(4, "big") + sealed)
        self._number += 1


class BadCopy(Tampered):
    """No copy that can be restored. `message` names the text that says why; `values` stand in it, beside the
    name of the file.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, values)
        self.message, self.values = message, values


class VaultReader(io.RawIOBase):
    """Raises BadCopy on the way, at the latest at the end."""

    def __init__(self, file: BinaryIO, masters: Masters) -> None:
        super().__init__()
        self._file, self._held, self._number, self._over = file, b"", 0, False
        self._header = file.read(_HEADER)
        if len(self._header) < _HEADER or not self._header.startswith(MAGIC):
            raise BadCopy("copy-not-ours")
        number = self._header[len(MAGIC)]
        if number not in masters.keys:
            raise BadCopy("copy-other-key", number=number)
        self._cipher = AESGCM(masters.backup_key(number))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        room = memoryview(buffer)  # type: ignore[arg-type]
        while not self._held and not self._over:
            self._piece()
        n = min(len(room), len(self._held))
        room[:n] = self._held[:n]
        self._held = self._held[n:]
        return n

    def _piece(self) -> None:
        size = self._file.read(4)
        sealed = self._file.read(int.from_bytes(size, "big")) if len(size) == 4 else b""
        nonce = self._header[-8:] + self._number.to_bytes(4, "big")
        self._number += 1
        for mark in (b"more", b"last"):
            try:
                self._held = self._cipher.decrypt(nonce, sealed, self._header + mark)
            except (InvalidTag, ValueError):
                continue
            self._over = mark == b"last"
            return
        if self._number == 1:
            raise BadCopy("copy-wrong-key", number=self._header[len(MAGIC)])
        raise BadCopy("copy-harmed")
