"""Whether somebody writes English: a sentence of it, and not an OK, a medicine or a name in Latin letters."""

from __future__ import annotations

import re

from dialogs.hear.text import remembered, tidy

_READ = 400  # characters
_LATIN = re.compile("[A-Za-z]")
_HAN = re.compile("[\u3400-\u9fff]")
_ADDRESS = re.compile(r"\S*(?:://|@)\S*")
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_COMMON = re.compile(
    r"\b(?:i|i'm|i've|my|is|am|are|was|were|have|has|had|the|and|to|in|for|of|with|not|no|it|this|that|there"
    r"|our|your|from|who|what|when|where|how|do|does|did|need|help|please|lost|speak|english|cannot|don't"
    r"|can't|would|want|get|apply|because|but|if|at|on|they|their|his|her)\b"
)
"""No syllables of pinyin: "can", "you", "he" and "me" are also 残, 有, 和 and 么."""
_FEW = 3  # Chinese characters in it: "in niuchang 镇"
_LEAST, _SURE = 3, 2  # words, and how many different ones of the common


@remembered(longest=24, most=2048)
def writes_english(text: str) -> bool:
    tidied = tidy(text)[:_READ]
    if not _LATIN.search(tidied):
        return False
    said = _ADDRESS.sub(" ", tidied).casefold().replace("’", "'")
    if len(_HAN.findall(said)) > _FEW:
        return False
    return len(_WORD.findall(said)) >= _LEAST and len(set(_COMMON.findall(said))) >= _SURE
