"""Encryption of single fields, and blind marks to find them again. A copied database shows nobody's life.

A sealed value is one byte naming the key, a nonce of 12 bytes, and the AES-256-GCM ciphertext with its tag.
The context (b"talk:17", the row it belongs to) is authenticated too: elsewhere it does not open.
"""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from os import urandom
from time import monotonic

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
MARK_BYTES = 16
NONCE_BYTES = 12
OVERHEAD = 1 + NONCE_BYTES + 16
"""Bytes a sealed value is longer than the plain one."""


PEOPLE = frozenset({"name", "pinyin", "initials", "id", "id4", "phone", "phone4", "code", "tail", "person"})
"""Kinds of marks over what can be guessed: names and numbers of people. Their key can be changed while the
house goes on (`store.keys.remarking`). Marks of long random codes keep theirs.
"""
LOOK_SECONDS = 5.0
"""How often the ring is asked whether such a key has come or gone: nothing on a mark says which made it."""


@dataclass(frozen=True, slots=True)
class Finders:
    """Keys of people's marks: those that are looked for, newest first, and the one that makes new ones."""

    known: tuple[bytes, ...]
    makes: bytes


@dataclass(frozen=True, slots=True)
class Ring:
    """Keys by number, which of them seals, and those that make marks."""

    keys: Mapping[int, bytes]
    current: int
    index_key: bytes
    finders: Finders


Learn = Callable[[], Ring | None]


class Tampered(Exception):
    """A sealed value was changed, belongs to another row, or was sealed with a key we do not hold."""


class BadSecret(ValueError):
    """The master secret cannot be used. `message` names the text that says what is wrong; `values` stand in
    it beside the name of the setting, and the secret is never among them.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, values)
        self.message, self.values = message, values


class Seal:
    """`keys` open what is there, `current` names the one that seals, `index_key` makes marks, `finders` those
    of people if they have keys of their own. Safe to use from several threads. `learn` is asked for all keys
    when a value names one that is not held: somebody else made a new one meanwhile, and from then on it is
    used here too.
    """

    __slots__ = ("_finders", "_held", "_index_key", "_learn", "_look_at")

    def __init__(
        self,
        keys: Mapping[int, bytes],
        current: int,
        index_key: bytes,
        learn: Learn | None = None,
        finders: Finders | None = None,
    ) -> None:
        if len(index_key) != KEY_BYTES:
            raise BadSecret("secret-length", bytes=KEY_BYTES)
        self._held = _Held.of(keys, current)
        self._index_key = index_key
        self._finders = finders or Finders((index_key,), index_key)
        self._learn = learn
        self._look_at = monotonic() + LOOK_SECONDS

    @classmethod
    def from_text(cls, secret: str) -> Seal:
        """A Seal from one base64 master key, or from several: "1:base64,2:base64". Raises BadSecret.

        For a house without a key ring (see `store.keys.keyring`): the last one seals, the earlier ones still
        open, the first one makes the marks.
        """
        masters = Masters.from_text(secret)
        return cls(masters.data_keys(), masters.newest, masters.index_key())

    def shut(self, plain: bytes, context: bytes) -> bytes:
        nonce, held = urandom(NONCE_BYTES), self._held
        return held.label + nonce + held.current.encrypt(nonce, plain, context)

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """Raises Tampered."""
        if len(sealed) < OVERHEAD:
            raise Tampered("too short")
        cipher = self._held.ciphers.get(sealed[0]) or self._learnt(sealed[0]).ciphers.get(sealed[0])
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
        key = self._looked().makes if kind in PEOPLE else self._index_key
        return _mark(key, kind, normalised)

    def marks(self, kind: str, normalised: str) -> tuple[bytes, ...]:
        """All it may be found by, newest first: more than one only while the key of such marks is changed."""
        if kind not in PEOPLE:
            return (_mark(self._index_key, kind, normalised),)
        return tuple(_mark(key, kind, normalised) for key in self._looked().known)

    def sign(self, data: bytes) -> bytes:
        """The house's own hand under something (17 bytes): nobody without the master key can write it."""
        held = self._held
        return held.label + _signature(held, held.label[0], data)

    def signed(self, data: bytes, signature: bytes) -> bool:
        """Whether we signed it, with a key that we still hold."""
        if not signature:
            return False
        held = self._held if signature[0] in self._held.hands else self._learnt(signature[0])
        if signature[0] not in held.hands:
            return False
        return hmac.compare_digest(signature[1:], _signature(held, signature[0], data))

    @property
    def label(self) -> bytes:
        """What everything begins with that is sealed from now on."""
        return self._held.label

    def is_current(self, sealed: bytes) -> bool:
        """Whether it was sealed with the newest key; if not, seal it again when it is next written."""
        return sealed[:1] == self._held.label

    def use(self, ring: Ring) -> None:
        """From now on."""
        self._held = _Held.of(ring.keys, ring.current)
        self._finders = ring.finders

    def _learnt(self, number: int) -> _Held:
        """The keys, with `number` among them if anybody has it."""
        if self._learn is not None:
            found = self._learn()
            if found is not None and number in found.keys:
                self.use(found)
        return self._held

    def _looked(self) -> Finders:
        """The keys of people's marks, as of some seconds ago."""
        if self._learn is not None and monotonic() > self._look_at:
            self._look_at = monotonic() + LOOK_SECONDS
            found = self._learn()
            if found is not None:
                self._finders = found.finders
        return self._finders


@dataclass(frozen=True, slots=True)
class _Held:
    """One state of the keys; exchanged as a whole, so that no thread meets half of it."""

    ciphers: Mapping[int, AESGCM]
    hands: Mapping[int, bytes]
    current: AESGCM
    label: bytes

    @classmethod
    def of(cls, keys: Mapping[int, bytes], current: int) -> _Held:
        """Raises BadSecret."""
        if any(len(key) != KEY_BYTES for key in keys.values()):
            raise BadSecret("secret-length", bytes=KEY_BYTES)
        if any(not 0 <= number <= 255 for number in keys):
            raise BadSecret("secret-several")
        if current not in keys:
            raise BadSecret("secret-no-current")
        ciphers = {number: AESGCM(key) for number, key in keys.items()}
        hands = {number: _derive(key, b"palmtop hand") for number, key in keys.items()}
        return cls(ciphers, hands, ciphers[current], bytes([current]))


def _mark(key: bytes, kind: str, normalised: str) -> bytes:
    made = _begun(key).copy()
    made.update(kind.encode() + b"\0" + normalised.encode())
    return made.digest()[:MARK_BYTES]


@lru_cache(maxsize=8)
def _begun(key: bytes) -> hmac.HMAC:
    """Taking in the key is the greater part of a mark, and a new case has twenty-five of them."""
    return hmac.new(key, digestmod="sha256")


def _signature(held: _Held, number: int, data: bytes) -> bytes:
    return hmac.digest(held.hands[number], data, "sha256")[:MARK_BYTES]


@dataclass(frozen=True, slots=True)
class Masters:
    """The master keys by number, oldest first. They wrap the keys that seal."""

    keys: Mapping[int, bytes]

    @classmethod
    def from_text(cls, secret: str) -> Masters:
        """Raises BadSecret."""
        return cls(_masters(secret))

    @property
    def newest(self) -> int:
        return list(self.keys)[-1]

    def data_keys(self) -> dict[int, bytes]:
        """The keys that seal while there is no key ring, by the numbers of their masters."""
        return {number: _derive(master, b"palmtop seal") for number, master in self.keys.items()}

    def index_key(self) -> bytes:
        """What makes marks while there is no key ring."""
        return _derive(next(iter(self.keys.values())), b"palmtop marks")

    def backup_key(self, number: int) -> bytes:
        """What copies of the whole house are sealed with (see `store.keys.vault`)."""
        return _derive(self.keys[number], b"palmtop backup")

    def for_wrapping(self) -> Seal:
        """Seals keys with the newest master, opens them with any."""
        keys = {number: _derive(master, b"palmtop wrap") for number, master in self.keys.items()}
        return Seal(keys, self.newest, bytes(KEY_BYTES))


def make_data_key() -> bytes:
    return urandom(KEY_BYTES)


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
            raise BadSecret("secret-several")
        if int(number) in masters:
            raise BadSecret("secret-twice", number=int(number))
        masters[int(number)] = _master(key)
    return masters


def _master(text: str) -> bytes:
    try:
        key = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        raise BadSecret("secret-no-base64") from None
    if len(key) != KEY_BYTES:
        raise BadSecret("secret-length", bytes=KEY_BYTES)
    return key


def _derive(master: bytes, purpose: bytes) -> bytes:
    """RFC 5869. Sealing and marking never share a key."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(master)
