"""What is said without a word: tears, a thumb, folded hands."""

from __future__ import annotations

import re

from dialogs.hear.text import tidy

_TEARS = re.compile(
    "[\U0001f622\U0001f62d\U0001f625\U0001f613\U0001f614\U0001f61e\U0001f61f\U0001f62b\U0001f629\U0001f630\U0001f494\u2639\U0001f641\U0001f915\U0001f912]"
)
_AGREES = re.compile(
    "[\U0001f44d\U0001f44c\U0001f64f\U0001f600-\U0001f60f\U0001f642\u263a\u2764\U0001f339\U0001f4aa]"
)
_PICTURE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_IN_BRACKETS = re.compile(r"\[(?:流泪|大哭|难过|委屈|快哭了|可怜|叹气)\]")


def wordless(text: str) -> str:
    """ "tears", "thumb" or "picture" where a message is nothing but such signs; "" for one with words."""
    said = tidy(text)
    if said and not _IN_BRACKETS.sub("", said).strip():
        return "tears"
    if not _PICTURE.search(said) or any(map(str.isalnum, said)):
        return ""
    return "tears" if _TEARS.search(said) else "thumb" if _AGREES.search(said) else "picture"
