"""The words of a bubble cut into pieces that look different: numbers to call, case numbers, articles of law.

Everything stays text; the template decides how a piece is drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

CALLED = re.compile(r"(?:打|或|、|call|ring|or|and|,)\s*(110|119|120|12356)(?![\d.,]*\d)", re.IGNORECASE)
"""Only where somebody is told to call it: 120 may be an amount of money too. 12356: decision 40."""
CODE = r"[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{3}"
TOLD = r"(?<=：)\d{4} \d{4}(?=。)|(?<=: )\d{4} \d{4}(?=\.)"  # eight digits for another phone
ITEM = "· "
ENDS, ASKS, QUOTES, OPENING, CLOSING = "。！？!?", "？?", '”"」', "（(", "）)"
SENTENCE = re.compile(r".+?(?:[。！!]|\.(?=\s|$)|$)")


@dataclass(frozen=True, slots=True)
class Piece:
    kind: str  # text | asks | call | code | cite
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `kind`: said | head (above a list) | item | gap."""

    kind: str
    pieces: tuple[Piece, ...]


def rows_of(
    text: str, hotlines: Iterable[str], asks: bool = False, sources: tuple[str, ...] = ()
) -> tuple[Row, ...]:
    """`asks`: an answer is kept of it. The sentence that asks is found, so that it can stand out.

    `sources`: how a line begins that names the law; it steps back behind the answer.
    """
    numbers = _numbers(text, hotlines)
    lines = [line.strip() for line in text.split("\n")]
    question = _question(lines, asks)
    listed = any(line.startswith(ITEM) for line in lines)
    return tuple(
        Row("said", (Piece("cite", line),))
        if line.startswith(sources)
        else _row(n, line, question, numbers, listed)
        for n, line in enumerate(lines)
    )


def plain_rows(text: str) -> tuple[Row, ...]:
    """A person's words, exactly as they were written."""
    return tuple(Row("said", (Piece("text", line),)) for line in text.split("\n"))


def emergency_calls(text: str) -> tuple[str, ...]:
    """The numbers a message tells to call at once, in its order."""
    return tuple(dict.fromkeys(CALLED.findall(text)))


def _numbers(text: str, hotlines: Iterable[str]) -> re.Pattern[str]:
    called = "|".join(map(re.escape, (*emergency_calls(text), *hotlines))) or CODE
    return re.compile(rf"(?<![\d-])(?P<call>{called})(?![\d-])|(?<![\d-]){CODE}(?![\d-])|{TOLD}")


def _question(lines: list[str], asks: bool) -> tuple[int, int, int]:
    """Line, beginning and end of the sentence that asks; without a question mark, of the request."""
    last = -1
    for n, line in reversed(list(enumerate(lines))):
        if not line or line.startswith((ITEM, "（", "(")):
            continue
        asking = _asking(line)
        if asking is not None:
            return n, *_trimmed(line, *asking)
        last = n
    first = SENTENCE.match(lines[last]) if asks and last >= 0 else None
    return (last, *first.span()) if first else (-1, 0, 0)


def _asking(line: str) -> tuple[int, int] | None:
    """The last question of a line, from the end of the sentence before it; a quotation mark behind it too."""
    mark = _last(line, ASKS)
    if mark < 0:
        return None
    start, end = _last(line[:mark], ENDS) + 1, mark + 1
    if start and line[start - 1] in ASKS and line[start] in QUOTES:
        start += 1
    return start, end + (end < len(line) and line[end] in QUOTES)


def _last(line: str, characters: str) -> int:
    """Where the last of these stands; -1: nowhere."""
    return max(map(line.rfind, characters))


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """From the last full stop on; one in a number does not count."""
    stop = max(line.rfind(". ", start, end), line.rfind("。", start, end))
    return (stop + 1 if stop >= 0 else start), end


def _row(n: int, line: str, question: tuple[int, int, int], numbers: re.Pattern[str], listed: bool) -> Row:
    if not line:
        return Row("gap", ())
    if line.startswith(ITEM):
        return Row("item", _cited(line.removeprefix(ITEM)))
    at, start, end = question
    if n != at:
        return Row("head" if listed and n == 0 else "said", tuple(_marked(line, numbers)))
    asked = Piece("asks", line[start:end])
    return Row("said", (*_marked(line[:start], numbers), asked, *_marked(line[end:], numbers)))


def _cited(line: str) -> tuple[Piece, ...]:
    """An article of law stands in the last brackets."""
    opened = _last(line, OPENING)
    text = line[: max(opened, 0)].rstrip()
    if not text or not line.endswith(tuple(CLOSING)) or _last(line[:-1], CLOSING) > opened:
        return (Piece("text", line),)
    return Piece("text", text), Piece("cite", line[opened:])


def _marked(line: str, numbers: re.Pattern[str]) -> Iterable[Piece]:
    place = 0
    for found in numbers.finditer(line):
        if found.start() > place:
            yield Piece("text", line[place : found.start()])
        called = found.lastgroup == "call" and "-" not in found.group()
        yield Piece("call" if called else "code", found.group())
        place = found.end()
    if place < len(line):
        yield Piece("text", line[place:])
