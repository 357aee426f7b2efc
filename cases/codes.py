"""Case codes: ten characters that survive being read over the phone and copied by hand.

No 0, O, 1, I, L. 31 ** 10 codes: whoever guesses also needs the last four of the ID, and is throttled.
"""

from __future__ import annotations

import re
import unicodedata

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 10
ENOUGH_BYTES = 12  # then no code is likelier than another by more than one in a hundred million

_TWINS = str.maketrans("АВЕКМНРСТХУ", "ABEKMHPCTXY")  # Cyrillic capitals that look like ours
_DASH = r"[\s\-_.·‐-―−－]*"
_GROUPED = re.compile(r"(?<![0-9A-Z])" + _DASH.join([r"([0-9A-Z])"] * LENGTH) + r"(?![0-9A-Z])")
_SPOKEN = re.compile(rf"(?<![0-9A-Z])[{ALPHABET}]{{3}}-[{ALPHABET}]{{4}}-[{ALPHABET}]{{3}}(?![0-9A-Z])")


def code_from(random_bytes: bytes) -> str:
    """A code out of at least ENOUGH_BYTES unpredictable bytes. Raises ValueError when there are too few."""
    if len(random_bytes) < ENOUGH_BYTES:
        raise ValueError(f"a case code needs {ENOUGH_BYTES} random bytes")
    number = int.from_bytes(random_bytes, "big")
    letters = []
    for _ in range(LENGTH):
        number, index = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[index])
    return "".join(letters)


def grouped(code: str) -> str:
    """As it is shown and read aloud: 7K3-M9QX-A2P."""
    return "-".join((code[:3], code[3:7], code[7:]))


def read_code(text: str) -> str | None:
    """The one code in what somebody typed, or None.

    Spaces, dashes, lower case and full-width forms do not matter, nor do words around it. A character that
    no code has (0, O, 1, I, L) is not repaired: its look-alike is in no code either.
    """
    tidy = unicodedata.normalize("NFKC", text).upper().translate(_TWINS)
    tidy = "".join(mark for mark in tidy if unicodedata.category(mark) != "Cf")
    spoken = _SPOKEN.findall(tidy)
    found = spoken or ["".join(groups) for groups in _GROUPED.findall(tidy)]
    codes = {code for raw in found if set(code := raw.replace("-", "")) <= set(ALPHABET)}
    return codes.pop() if len(codes) == 1 else None


_PERHAPS = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z]|[\s\-_.](?=[0-9A-Za-z])){3,15}")


def perhaps_a_code(text: str) -> bool:
    """Whether letters and figures are meant for one, though they are none: "ABC123"."""
    said = unicodedata.normalize("NFKC", text).strip()
    mixed = re.search("[0-9]", said) and re.search("[A-Za-z]", said)
    return bool(mixed) and _PERHAPS.fullmatch(said) is not None
