"""On a channel whose servers stand abroad nobody gives their ID, their account or their papers: a page of
ours asks for them, opened from the chat, once (PIPL Art. 36).

What somebody sends there all the same is taken away before anything is kept; they are told so, and how to
delete it. Which channels these are: `store.reaching.OFFSHORE`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from dialogs.deeds import Deed, PageWanted
from dialogs.hear.danger import danger
from dialogs.hear.long_numbers import without_halves, without_numbers
from dialogs.hear.text import bare, tidy
from dialogs.message import Heard, Say
from dialogs.questions.by_fact import QUESTIONS
from dialogs.state import Talk
from dialogs.turn import Doing, Turn
from dialogs.words import Words

PATH = "/once/"
"""Where the pages are; what follows is the token of one of them."""
NUMBER = "number"
Making = Generator[Deed, Any, Say]
"""A part of a turn that makes a bubble."""


def takes(name: str) -> str:
    """`id` or `photos` where the question called `name` asks for identity (cards are `id`, too), or ""."""
    question = QUESTIONS.get(name.partition("[")[0])
    return question.takes if question is not None and question.takes in ("id", "photos") else ""


def without_identity(heard: Heard, talk: Talk, files: Sequence[str]) -> Heard:
    """What was heard, and nothing that must not be kept. `files`: what else came along: photo | voice."""
    asked = "id" in (takes(talk.asked), takes(heard.about))
    text = without_numbers(heard.text, asked=asked)
    withheld = files[0] if files else NUMBER if text != heard.text else heard.withheld
    return replace(heard, text=text, withheld=withheld)


def discreet(say: Say, languages: Iterable[Words]) -> Say:
    """A bubble as it may leave through such a channel, whoever wrote it. Where it invites photos or a voice
    message, as everywhere else, a line says how it is done here.
    """
    text = say.text if say.link else _said_how(say.text, languages)
    return replace(
        say,
        text=_discreet(text),
        preview=_discreet(say.preview),
        options=tuple(replace(option, label=_discreet(option.label)) for option in say.options),
        lines=tuple((label, _discreet(value), payload) for label, value, payload in say.lines),
        link=(say.link[0], _discreet(say.link[1])) if say.link else None,
    )


def _said_how(text: str, languages: Iterable[Words]) -> str:
    for words in languages:
        if any(each in text for each in words.say("offshore-here.invites").split("|")):
            return f"{_only_typed(text, words)}\n{words.say('offshore-here')}"
    return text


def _only_typed(text: str, words: Words) -> str:
    """Nobody is invited to speak, and told in the next line that it cannot be heard."""
    for pair in words.say("offshore-here.instead").split("|"):
        invites, _, types = pair.partition(" > ")
        text = text.replace(invites, types)
    return text


def _discreet(text: str) -> str:
    return without_halves(without_numbers(text))


def draft_name(talk: Talk) -> str:
    """What a page is bound to: this request, and not the next one of the same kind."""
    return f"{talk.script}:{talk.serial}"


def asks_now(talk: Talk, draft: str, question: str) -> bool:
    """Whether the chat still waits for what a page was made for. `question` "": for whatever comes."""
    return draft_name(talk) == draft and question in ("", talk.asked)


def concerns(turn: Turn) -> bool:
    """Whether nothing of what was heard can be an answer any more, or another page is wanted."""
    return _unusable(turn) or _wants_page(turn)


def answer(turn: Turn) -> Doing:
    """What is open is asked again; `with_pages` adds the page and says what was not kept."""
    shut = _cannot_open(turn)
    if not _unusable(turn) and not _open(turn):
        turn.says.append((yield from _paged(turn, turn.words.say("offshore-any"), "")))
    turn.ask_again(turn.words.say("offshore-cannot-open") if shut and _open(turn) else "")


def _unusable(turn: Turn) -> bool:
    return bool(turn.heard.withheld) and (bool(_open(turn)) or not bare(turn.heard.text))


def _wants_page(turn: Turn) -> bool:
    """ "Another link, please"."""
    return turn.offshore and (_among(turn, "offshore-again.also") or _cannot_open(turn))


def _cannot_open(turn: Turn) -> bool:
    return turn.offshore and _among(turn, "offshore-cannot-open.also")


def _among(turn: Turn, words_id: str) -> bool:
    said = tidy(turn.heard.text).strip(" 。.!！").casefold()
    return said in turn.words.say(words_id).split("|")


def with_pages(turn: Turn) -> Doing:
    """Give the question that was put its page; and say what was not kept, before whatever is asked."""
    says = turn.says
    at = next((n for n in reversed(range(len(says))) if takes(says[n].about)), None)
    if at is not None:
        line = turn.words.say(f"offshore-page-{takes(says[at].about)}")
        paged = yield from _paged(turn, f"{says[at].text}\n{line}", says[at].about)
        says[at] = replace(says[at], text=paged.text, link=paged.link)
    if turn.heard.withheld == "photo":  # an album: what is asked again is asked once
        says[:] = [replace(say, gather=f"again:{say.about}") if say.about else say for say in says]
    if turn.heard.withheld:
        says.insert(_place(turn), (yield from _kept_out(turn, paged=at is not None)))


def _kept_out(turn: Turn, *, paged: bool) -> Making:
    kind = turn.heard.withheld
    text = turn.words.say(f"offshore-kept-out-{kind}")
    verbs = ("track", "staff") if turn.talk.cases else ("apply", "track", "staff")
    buttons = () if turn.says else turn.buttons(*verbs)
    album = f"kept-out:{turn.talk.asked}" if kind == "photo" else ""  # all of it is answered by one sentence
    if paged or kind == "voice" or (kind == NUMBER and turn.in_script):
        return Say(text, buttons, gather=album)
    say = yield from _paged(turn, f"{text}\n{turn.words.say('offshore-page-any')}", "")
    return replace(say, options=buttons, gather=album)


def _paged(turn: Turn, text: str, question: str) -> Making:
    path: str = yield PageWanted(draft_name(turn.talk), question)
    label = turn.words.say("offshore-open-" + (takes(question) or "any"))
    return Say(text, link=(path, label))


def _place(turn: Turn) -> int:
    """Behind the words that save a life, before what is asked."""
    return 1 if len(turn.says) > 1 and danger(turn.heard.text) else 0


def _open(turn: Turn) -> str:
    return takes(turn.talk.asked) if turn.in_script else ""
