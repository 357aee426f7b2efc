"""Encryption of single fields, and blind marks to find them again. A copied database shows nobody's life.

A sealed value is one byte naming the key, a nonce of 12 bytes, and the AES-256-GCM ciphertext with its tag.
The context (b"talk:17", the row it belongs to) is authenticated too: elsewhere it does not open.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
MARK_BYTES = 16
NONCE_BYTES = 12
OVERHEAD = 1 + NONCE_BYTES + 16
"""Bytes a sealed value is longer than the plain one."""


class Tampered(Exception):
    """A sealed value was changed, belongs to another row, or was sealed with a key we do not hold."""


class BadSecret(ValueError):
    """The master secret cannot be used. The message says what is wrong and never repeats the secret."""


class Seal:
    """`keys` open what is there, `current` names the one that seals. Safe to use from several threads."""

    __slots__ = ("_ciphers", "_current", "_hands", "_index_key", "_label")

    def __init__(self, keys: Mapping[int, bytes], current: int, index_key: bytes) -> None:
        if any(len(key) != KEY_BYTES for key in keys.values()) or len(index_key) != KEY_BYTES:
            raise BadSecret(f"every key has {KEY_BYTES} bytes")
        if any(not 0 <= number <= 255 for number in keys):
            raise BadSecret("key numbers go from 0 to 255")
        if current not in keys:
            raise BadSecret("the current key is not among the keys")
        self._ciphers = {number: AESGCM(key) for number, key in keys.items()}
        self._current = self._ciphers[current]
        self._label = bytes([current])
        self._index_key = index_key
        self._hands = {number: _derive(key, b"palmtop hand") for number, key in keys.items()}

    @classmethod
    def from_text(cls, secret: str) -> Seal:
        """A Seal from one base64 master key, or from several: "1:base64,2:base64".

        The last one seals; the earlier ones still open. The first one makes the marks, so it must stay in
        front until all marks are made anew. Raises BadSecret.
        """
        masters = _masters(secret)
        keys = {number: _derive(master, b"palmtop seal") for number, master in masters.items()}
        first, current = next(iter(masters.values())), next(reversed(masters))
        return cls(keys, current, _derive(first, b"palmtop marks"))

    def shut(self, plain: bytes, context: bytes) -> bytes:
        nonce = urandom(NONCE_BYTES)
        return self._label + nonce + self._current.encrypt(nonce, plain, context)

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """Raises Tampered."""
        if len(sealed) < OVERHEAD:
            raise Tampered("too short")
        cipher = self._ciphers.get(sealed[0])
        if cipher is None:
            raise Tampered(f"sealed with key {sealed[0]}, which we do not hold")
        try:
            return cipher.decrypt(sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :], context)
        except InvalidTag:
            raise Tampered("changed, or from another row") from None

    def shut_text(self, plain: str, context: bytes) -> bytes:
        return self.shut(plain.encode(), context)

    def open_text(self, sealed: bytes, context: bytes) -> str:
        """Raises Tampered."""
        return self.open(sealed, context).decode()

    def mark(self, kind: str, normalised: str) -> bytes:
        """The blind index of a value (16 bytes): equal for equal values of one kind, no more."""
        said = kind.encode() + b"\0" + normalised.encode()
        return hmac.digest(self._index_key, said, "sha256")[:MARK_BYTES]

    def sign(self, data: bytes) -> bytes:
        """The house's own hand under something (17 bytes): nobody without the master key can write it."""
        return self._label + self._signature(self._label[0], data)

    def signed(self, data: bytes, signature: bytes) -> bool:
        """Whether we signed it, with a key that we still hold."""
        if not signature or signature[0] not in self._hands:
            return False
        return hmac.compare_digest(signature[1:], self._signature(signature[0], data))

    def _signature(self, number: int, data: bytes) -> bytes:
        return hmac.digest(self._hands[number], data, "sha256")[:MARK_BYTES]

    def is_current(self, sealed: bytes) -> bool:
        """Whether it was sealed with the newest key; if not, seal it again when it is next written."""
        return sealed[:1] == self._label


def make_key() -> str:
    """A fresh master key, base64, for PALMTOP_SECRET."""
    return b64encode(urandom(KEY_BYTES)).decode()


def _masters(secret: str) -> dict[int, bytes]:
    parts = [part.strip() for part in secret.split(",")]
    if len(parts) == 1 and ":" not in parts[0]:
        return {1: _master(parts[0])}
    masters: dict[int, bytes] = {}
    for part in parts:
        number, colon, key = part.partition(":")
        if not (colon and number.isascii() and number.isdecimal() and int(number) <= 255):
            raise BadSecret("several keys are written 1:key,2:key with numbers from 0 to 255")
        if int(number) in masters:
            raise BadSecret(f"key number {int(number)} is given twice")
        masters[int(number)] = _master(key)
    return masters


def _master(text: str) -> bytes:
    try:
        key = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        raise BadSecret("a key is not base64; make one with `python -m palmtop key`") from None
    if len(key) != KEY_BYTES:
        raise BadSecret(f"a key has {len(key)} bytes, not {KEY_BYTES}; make one with `python -m palmtop key`")
    return key


def _derive(master: bytes, purpose: bytes) -> bytes:
    """RFC 5869. Sealing and marking never share a key."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(master)
