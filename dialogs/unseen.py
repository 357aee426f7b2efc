"""What somebody wrote, without the marks that nobody sees.

They can hide words in words, turn the direction of what follows, keep a name from being found, and pile up
until they cover the lines around them. The joiners of emoji and of other scripts stay, and so do their
variants.
"""

from __future__ import annotations

import re

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"  # of control, half characters
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # of direction
    "\u00ad\u034f\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"  # of no width
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # fillers: letters that look like nothing
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"  # of shorthand, of music, tags
)
_ABOVE = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILED = re.compile(f"([{_ABOVE}]{{4}})[{_ABOVE}]+")
"""Nobody writes a letter with more than four accents."""


def seen(text: str) -> str:
    return UNSEEN.sub("", text)


def unpiled(text: str) -> str:
    """At most four accents on a letter."""
    return _PILED.sub(r"\1", text)
