"""The conversation as a page draws it: which bubbles there are, and which buttons still work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

from api.chat.pieces import Row, emergency_calls, plain_rows, rows_of
from dialogs.ground import Ground
from dialogs.message import Say, verb_buttons
from dialogs.words import Words
from store.residents.conversation import Line
from store.times import CHINA

PAUSE = timedelta(minutes=20)  # after so long without a word the time is shown
FEW, NARROW, WIDE = 3, 2, 6  # more buttons than FEW stand side by side if their labels are short
INPUT_MODES = {"phone": "tel"}
PICTURED = frozenset({"apply", "check", "track", "policy", "staff"})  # verbs that have a picture
BOXES = frozenset({"choice", "many", "photos", "phone", "place", "amount", "count", "day", "id"})


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str
    strong: bool
    number: int  # what may be typed instead; 0: nothing
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Bubble:
    id: int  # of the letter; 0 for the resident's own
    kind: str  # ours | staff | own
    rows: tuple[Row, ...]
    at: datetime
    when: str = ""  # the time, where it is worth saying
    options: tuple[Choice, ...] = ()
    columns: str = ""  # pairs | triples
    lines: tuple[tuple[str, str, str], ...] = ()
    title: Row | None = None  # of a summary
    progress: tuple[int, int] | None = None
    calls: tuple[str, ...] = ()
    link: tuple[str, str] | None = None
    of_case: bool = False  # tells where a case is: its papers are a tap away
    papers: tuple[int, ...] = ()
    voices: int = 0
    asks: bool = False  # an open question, under which one can go back
    takes: str = ""
    live: bool = False  # its buttons work


@dataclass(frozen=True, slots=True)
class Box:
    """Where words are typed: what it is called just now, and which keyboard comes up."""

    label: str
    mode: str
    photos: bool  # photos are asked for


def bubbles_of(lines: Sequence[Line], ground: Ground, words: Words) -> list[Bubble]:
    """All bubbles, oldest first. Buttons work from the resident's last message on."""
    drawn = [_bubble(line, ground) for line in lines]
    return _timed([bubble for bubble in _alive(drawn) if _worth_showing(bubble)], words)


def news_of(lines: Iterable[Line], ground: Ground) -> list[Bubble]:
    """Bubbles that come after what a page shows already: all their buttons work."""
    return [replace(_bubble(line, ground), live=True) for line in lines]


def greeting(ground: Ground, words: Words, now: datetime) -> Bubble:
    """What somebody reads who has not said anything yet."""
    verbs = ("apply", "check", "track", "policy", "staff")
    say = Say(
        words.say("hello", {"county": ground.county.called(words.lang)}),
        verb_buttons(words, *verbs),
    )
    return replace(_bubble(Line(0, False, now, say.text, say), ground), live=True)


def left_behind(ground: Ground, words: Words, now: datetime) -> Bubble:
    """How somebody comes to their request again whose conversation stayed behind, with all others."""
    text = words.say("chat-left", {"phones": words.listed(ground.county.hotlines)})
    return _bubble(Line(0, False, now, text, Say(text)), ground)


def box_for(bubbles: Sequence[Bubble], words: Words) -> Box:
    """For the question asked last."""
    takes = next((b.takes for b in reversed(bubbles) if b.live and b.asks), "")
    name = f"chat-box-{takes}" if takes in BOXES else "chat-box"
    return Box(words.say(name), INPUT_MODES.get(takes, "text"), takes == "photos")


def title_for(bubbles: Sequence[Bubble], service: str, words: Words) -> str:
    """Where one is, then the service: what a list of tabs and a screen reader say."""
    last = next((b for b in reversed(bubbles) if b.live and (b.progress or b.lines)), None)
    if last is None:
        return service
    if last.progress is None:
        return words.say("chat-title-summary", {"service": service})
    return words.say("chat-title-step", {"step": last.progress[0], "service": service})


@lru_cache(maxsize=8)
def _sources(languages: tuple[Words, ...]) -> tuple[str, ...]:
    """How a line begins that names the law, in every language of the county."""
    return tuple(words.say("by-source", {"source": ""}).strip() for words in languages)


def _bubble(line: Line, ground: Ground) -> Bubble:
    if line.say is None:
        return Bubble(0, "own", plain_rows(line.text), line.at, papers=line.papers, voices=len(line.voice))
    say = line.say
    options = _choices(say)
    drawn = Bubble(
        line.id,
        "staff" if line.by_staff else "ours",
        plain_rows(say.text)
        if line.by_staff
        else rows_of(
            say.text, ground.county.hotlines, bool(say.about), _sources(tuple(ground.languages.values()))
        ),
        line.at,
        options=options,
        columns=_columns(options),
        lines=say.lines,
        progress=say.progress,
        calls=() if line.by_staff or say.about else emergency_calls(say.text),
        link=say.link,
        of_case=bool(say.case_id),
        asks=bool(say.about),
        takes=say.takes if say.about else "",
    )
    return replace(drawn, title=drawn.rows[0], rows=drawn.rows[1:]) if say.lines else drawn


def _choices(say: Say) -> tuple[Choice, ...]:
    """Pictures only where every button has one; else the numbers that may be typed instead."""
    verbs = [option.value.removeprefix("g:").partition(":")[0] for option in say.options]
    pictured = sum(verb in PICTURED for verb in verbs) > 1 and set(verbs) <= PICTURED | {"resume"}
    return tuple(
        Choice(option.value, option.label, option.strong, n, verb if pictured else "")
        for n, option, verb in zip(say.numbers, say.options, verbs, strict=True)
    )


def _columns(options: Sequence[Choice]) -> str:
    longest = max((_width(option.label) for option in options), default=0)
    if len(options) <= FEW or longest > WIDE or any(option.icon for option in options):
        return ""
    return "triples" if longest <= NARROW + 1 and len(options) > FEW + 1 else "pairs"


def _width(label: str) -> float:
    """In Chinese characters; Latin letters are half as wide."""
    return sum(1 if ord(letter) > 0x2E7F else 0.55 for letter in label)


def _alive(drawn: list[Bubble]) -> list[Bubble]:
    spoke = next((n for n in reversed(range(len(drawn))) if drawn[n].kind == "own"), -1)
    if spoke == len(drawn) - 1:  # not answered yet: what was open stays open
        spoke = next((n for n in reversed(range(len(drawn))) if drawn[n].options), len(drawn)) - 1
    return [replace(bubble, live=n > spoke and bubble.kind != "own") for n, bubble in enumerate(drawn)]


def _worth_showing(bubble: Bubble) -> bool:
    """A press without words of its own ("change this line") leaves no bubble."""
    said = any(piece.text.strip() for row in bubble.rows for piece in row.pieces)
    return bubble.kind != "own" or said or bool(bubble.papers or bubble.voices)


def _timed(drawn: list[Bubble], words: Words) -> list[Bubble]:
    timed: list[Bubble] = []
    before: datetime | None = None
    for bubble in drawn:
        if before is None or bubble.at - before > PAUSE:
            bubble = replace(bubble, when=_when(bubble.at, words))
        before = bubble.at
        timed.append(bubble)
    return timed


def _when(at: datetime, words: Words) -> str:
    here = at.astimezone(CHINA)
    return words.say("chat-when", {"month": here.month, "day": here.day, "clock": here.strftime("%H:%M")})
