"""Moving about in a script: back, change, leave open, keep, and why a thing is asked."""

from __future__ import annotations

from dialogs.asking import interview
from dialogs.hear.choice import pick
from dialogs.message import Option
from dialogs.questions.by_fact import question_for
from dialogs.turn import Doing, Turn
from dialogs.turns.answering import leave_open
from dialogs.turns.going_on import advance, keep
from dialogs.turns.over import stale
from rules import keys
from rules.all import assess
from rules.facts import Facts


def back(turn: Turn, _: str) -> Doing:
    if not turn.in_script or not interview.back(turn.talk, turn.ground):
        if turn.in_script:
            turn.ask_again(turn.words.say("first-question"))
        else:
            stale(turn)
        return
    yield from advance(turn)


def edit(turn: Turn, _: str) -> Doing:
    """Which answer to change: each as a button."""
    if not turn.in_script:
        stale(turn)
        return
    talk = turn.talk
    names = interview.changeable(talk, turn.ground)
    if not names:
        turn.ask_again(turn.words.say("nothing-to-change"))
        return
    _which(turn, names)
    yield from ()


def change(turn: Turn, what: str) -> Doing:
    """`what`: a fact's name, a number of the summary, or what people call the answer ("电话")."""
    if not turn.in_script:
        stale(turn)
        return
    talk = turn.talk
    names = interview.changeable(talk, turn.ground)
    found = [what] if what in names else _by_words(turn, what, names)
    if len(found) == 1:
        interview.change(talk, found[0])
        yield from advance(turn)
    elif found:
        _which(turn, found)
    else:
        yield from edit(turn, "")


def _by_words(turn: Turn, what: str, names: list[str]) -> list[str]:
    """The answers that may be meant: "收入" is where it comes from, and how much each brings."""
    asking = interview.asking_for("", turn.talk.draft, turn.ground, turn.words)
    called = {name: interview.short(name, turn.words, asking) for name in names}
    found = pick(what, [(name, (said,)) for name, said in called.items()])
    if isinstance(found, str):
        return [found]
    return list(found.near) or [name for name, said in called.items() if what in said]


def _which(turn: Turn, names: list[str]) -> None:
    asking = interview.asking_for("", turn.talk.draft, turn.ground, turn.words)
    options = tuple(Option(f"g:change:{name}", interview.short(name, turn.words, asking)) for name in names)
    turn.say("change-which", options=options)


def why(turn: Turn, _: str) -> Doing:
    if not turn.in_script or not turn.talk.asked:
        stale(turn)
        return
    question = question_for(turn.talk.asked)
    reason = turn.words.maybe(question.words_id + ".why") or turn.words.say("why-nothing")
    turn.ask_again("\n".join(part for part in (reason, _decides(turn)) if part))
    yield from ()


def wait(turn: Turn, _: str) -> Doing:
    """Somebody looks for a paper, or thinks: nothing was answered, and nothing is lost."""
    turn.ask_again(turn.words.say("no-hurry"))
    yield from ()


def whose(turn: Turn, _: str) -> Doing:
    """ "写娃儿的还是我的": the name, the number or the telephone that is asked for is one person's."""
    talk = turn.talk
    helper = talk.asked in (keys.SPEAKER_NAME.name, keys.SPEAKER_PHONE.name)
    who = "self" if helper else str(talk.draft.known.get(keys.SPEAKER.name) or "self")
    turn.ask_again(turn.words.say("whose", {"who": who}))
    yield from ()


def said_before(turn: Turn, _: str) -> Doing:
    """What was told and is offered here is taken; else it is known at least that it was heard."""
    if turn.talk.asked in turn.talk.draft.old:
        yield from keep_old(turn, "")
    else:
        turn.ask_again(turn.words.say("said-before"))


def _decides(turn: Turn) -> str:
    """Which kinds of help the open question moves on; where all are looked at together."""
    talk, ground = turn.talk, turn.ground
    if talk.script != "benefits":
        return ""
    found = assess(Facts(talk.draft.known), ground.day, ground.standards, ground.county.code)
    names = [turn.words.say(one.name) for one in found.findings if one.blocked_by == found.next_key]
    return turn.words.say("decides", {"names": turn.words.listed(names)}) if found.next_key and names else ""


def skip(turn: Turn, _: str) -> Doing:
    if turn.in_script and turn.talk.asked:
        yield from leave_open(turn)
    else:
        stale(turn)


def keep_old(turn: Turn, _: str) -> Doing:
    talk = turn.talk
    if turn.in_script and talk.asked in talk.draft.old:
        yield from keep(turn, talk.asked, talk.draft.old[talk.asked])
    else:
        stale(turn)
