"""One script, talked through: put a question, take its answer, go back, change, leave open, explain.

Everything is worked out by running the script over the known facts again; only facts and the question last
put are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson
from msgspec import Struct

from dialogs.asking.rough import shown, with_the_words
from dialogs.ground import Ground
from dialogs.message import Option, Say
from dialogs.questions.by_fact import IN_SUMMARY, question_for
from dialogs.questions.question import MORE, Asking, Question, on_buttons, said_label, way_past
from dialogs.scripts.endings import Ending
from dialogs.scripts.small import SCRIPTS, STEPS
from dialogs.scripts.standing import STANDING, steps_left
from dialogs.scripts.wording import words_of
from dialogs.state import Draft, Mark, Talk
from dialogs.words import Words
from rules import keys
from rules.all import questions_left
from rules.facts import Facts, Key, Need

OF_THE_FAMILY = tuple(
    key.name
    for key in (
        keys.PEOPLE,
        keys.TOGETHER,
        keys.TIE,
        keys.STAYS,
        keys.AGE_OF,
        keys.NAME_OF,
        keys.NEED_OF,
        keys.DISABILITY,
    )
)
OF_ONE = (
    keys.STAYS.name,
    keys.AGE_OF.name,
    keys.NAME_OF.name,
    keys.ID_OF.name,
    keys.NEED_OF.name,
    keys.DISABILITY.name,
)
"""Asked of one after another of the family; in a summary each line says of whom."""


GLANCE = 60
"""Characters of an old answer that are shown to know it by; the summary shows all of it."""


class Standing(Struct, frozen=True):
    """Where a script stands with what is known: the fact it needs next, or how it ends."""

    need: Key[Any] | None
    ending: Ending | None
    used: Mapping[str, Any]


MOST_KEPT = 512
_recent: dict[tuple[str, bytes, Ground], Standing] = {}


def stand(script: str, draft: Draft, ground: Ground) -> Standing:
    """Remembered for a while: where one message leaves a conversation, the next one finds it again."""
    asked = (script, orjson.dumps((draft.known, draft.ground)), ground)
    standing = _recent.get(asked)
    if standing is None:
        if len(_recent) >= MOST_KEPT:
            _recent.clear()
        standing = _recent[asked] = _run(script, draft, ground)
    return standing


def _run(script: str, draft: Draft, ground: Ground) -> Standing:
    facts = Facts(draft.known)
    try:
        return Standing(None, SCRIPTS[script](facts, ground, draft.ground), facts.used)
    except Need as need:
        return Standing(need.key, None, facts.used)


def begin(talk: Talk, script: str, ground_facts: Mapping[str, Any] | None = None) -> Draft:
    """Open a fresh draft of `script` and turn to it."""
    draft = Draft(ground=dict(ground_facts or {}))
    talk.drafts[script] = draft
    talk.script, talk.asked = script, ""
    lay_aside(talk)
    return draft


def asking_for(name: str, draft: Draft, ground: Ground, words: Words) -> Asking:
    return Asking(name, draft.known, ground, words)


def put(
    talk: Talk, ground: Ground, words: Words, standing: Standing, above: str = "", *, again: bool = False
) -> Say:
    """The bubble that asks for the fact the script needs. Remembers that it was asked.

    With `again`, a long question is put in short: it stands further up already.
    """
    assert standing.need is not None
    name, draft = standing.need.name, talk.draft
    question = question_for(name)
    talk.asked = name
    talk.pending.pop("guess", None)  # what is asked now is the question, and not whether that was meant
    talk.number += 1
    step = len(standing.used) + 1 + _told_twice(draft, standing)
    in_front = step >= draft.furthest
    draft.furthest = max(step, draft.furthest)
    asking = asking_for(name, draft, ground, words)
    if name == keys.SUBMIT.name:
        return _summary(talk, standing, asking, above)
    parts = [
        above,
        "" if again else question.lead(asking),
        (again and words.maybe(f"{question.words_id}.again")) or worded(talk, question, asking),
        _kept_before(draft, asking) if name in draft.old else "",
    ]
    return Say(
        "\n".join(part for part in parts if part),
        options=_buttons(talk, question, asking),
        about=name,
        takes=question.takes,
        progress=_progress(talk, ground, standing, step) if in_front else None,
    )


def _told_twice(draft: Draft, standing: Standing) -> bool:
    """The age that was asked is needed no more once the ID number tells it, and was a step all the same."""
    return {keys.AGE.name, keys.ID_NUMBER.name} <= draft.known.keys() and keys.AGE.name not in standing.used


def worded(talk: Talk, question: Question, asking: Asking) -> str:
    """The question as it is put in this request."""
    if talk.script == "supply" and talk.draft.ground.get("words"):
        return asking.words.say("supply-ask", {"words": talk.draft.ground["words"]})
    if question.key is keys.TOWNSHIP and "apply_at" in talk.draft.ground:
        return asking.words.say("ask-township", {"of": talk.draft.ground["apply_at"]})
    return asking.words.say(words_of(talk, question), {"who": asking.who, **question.params(asking)})


def _kept_before(draft: Draft, asking: Asking) -> str:
    """An answer that is being changed is shown, so that it can be kept."""
    old = shown(asking.name, draft.old[asking.name], asking)
    return asking.words.say("old-answer", {"old": old if len(old) <= GLANCE else f"{old[:GLANCE]}……"})


def _buttons(talk: Talk, question: Question, asking: Asking) -> tuple[Option, ...]:
    mark = f"a:{talk.number}:"
    shown_now = on_buttons(question, asking, more=MORE in talk.pending)
    buttons = [Option(mark + each, said_label(question, each, asking)) for each in shown_now]
    if asking.name in talk.draft.old:
        buttons.append(Option(mark + "keep", asking.words.say("keep-old")))
    if question.takes == "photos" and talk.pending.get("photos"):
        buttons.append(Option(mark + "done", asking.words.say("photos-done"), strong=True))
    elif talk.pending.get("many"):
        buttons.append(Option(mark + "done", asking.words.say("many-done"), strong=True))
    elif question.takes == "photos" and not question.skip:
        buttons.append(Option(mark + "done", asking.words.say("photos-done")))
    skip = way_past(question, asking) or (question.skip and "skip-skip" if talk.script == "crisis" else "")
    if skip and not talk.pending.get("photos"):
        buttons.append(Option(mark + "skip", asking.words.say(skip)))
    return tuple(buttons)


def _progress(talk: Talk, ground: Ground, standing: Standing, step: int) -> tuple[int, int] | None:
    if talk.script == "benefits":
        area = ground.county.code
        return step, step - 1 + questions_left(talk.draft.known, ground.day, ground.standards, area)
    if talk.script in STANDING:
        left = steps_left(talk.script, standing.used)
        return step, max(step - 1 + left, step, STEPS[talk.script])
    if talk.script not in ("temporary", "crisis"):
        return None
    costly = "consent.check" in talk.draft.known
    total = STEPS["crisis" if talk.script == "crisis" else "expenditure" if costly else "quick"]
    return step, max(step, total)


def _summary(talk: Talk, standing: Standing, asking: Asking, above: str) -> Say:
    """ "Not handed in yet": every answer with its own way to change it, and one way to hand in."""
    words, draft = asking.words, talk.draft
    lines = tuple(
        (short(name, words, asking), with_the_words(draft, name, value, asking), f"g:change:{name}")
        for name, value in standing.used.items()
        if name.partition("[")[0] in IN_SUMMARY
    )
    options = (
        Option(f"a:{talk.number}:yes", words.say("o-submit-yes"), strong=True),
        Option("g:edit", words.say("edit-something")),
        Option(f"a:{talk.number}:no", words.say("o-submit-no")),
    )
    title = " ".join([*above.splitlines(), words.say("summary-title")])  # the answers follow its line
    text = title + "\n" + words.say("summary-end", {"who": asking.who})
    return Say(text, options, about=keys.SUBMIT.name, takes="choice", lines=lines)


def short(name: str, words: Words, asking: Asking) -> str:
    """What an answer is called in a summary: "联系电话"."""
    question = question_for(name)
    label = words.say(question.words_id + ".short", {"who": asking.who})
    if name.partition("[")[0] in OF_ONE:
        called = question.params(Asking(name, asking.known, asking.ground, words))["name"]
        return words.say("short-of-person", {"label": label, "name": called}) if called != "none" else label
    if "[" in name and name.startswith(keys.INCOME_FROM.name):
        source = question.params(Asking(name, asking.known, asking.ground, words))["source"]
        return words.aside(label, source)
    stem, named, index = name.partition("[")
    if not named or not _several(stem, index, asking):
        return label
    own = 0 if stem.startswith("people.") else 1  # of a household, the first is the person in need
    counted = int(index[:-1]) + own
    return words.say("short-of-several", {"label": label, "n": counted})


def _several(stem: str, index: str, asking: Asking) -> bool:
    """Whether there is more than one to tell apart: on a form, both are asked before either is known."""
    counted = asking.known.get(keys.OBLIGORS.name, 0) if stem.startswith("obligors.") else 0
    return index != "0]" or f"{stem}[1]" in asking.known or counted > 1


def changeable(talk: Talk, ground: Ground) -> list[str]:
    """The answers given so far, in the order of the script; behind an open question, in the order they were
    given.
    """
    used = stand(talk.script, talk.draft, ground).used
    names = dict.fromkeys([*used, *talk.draft.known])
    return [name for name in names if name.partition("[")[0] in IN_SUMMARY]


def change(talk: Talk, name: str) -> None:
    """Take one answer out, to be asked again. What does not depend on it stays."""
    draft = talk.draft
    if name in draft.known:
        draft.old[name] = draft.known.pop(name)
        if talk.script == "benefits" and "outcomes" in draft.ground:
            draft.ground.setdefault("edited", {}).setdefault(name, draft.old[name])
        if name == keys.MEMBERS.name:
            _forget_family(draft.known)
    lay_aside(talk)


def lay_aside(talk: Talk) -> None:
    """What was half given to the open question is over; photos that came for it wait for the next time."""
    photos = talk.pending.get("photos", ())
    talk.loose.extend(photo for photo in photos if photo not in talk.loose)
    talk.pending.clear()


def back(talk: Talk, ground: Ground) -> bool:
    """One question back; nothing is lost, the old answer is offered. False at the first question."""
    before = given(talk, ground)
    if not before:
        return False
    change(talk, before[-1])
    talk.draft.furthest = 0  # the steps go back with whoever walks back
    return True


def given(talk: Talk, ground: Ground) -> list[str]:
    """The questions answered so far, in their order; a consent is not one."""
    used = stand(talk.script, talk.draft, ground).used
    return [name for name in used if not name.startswith("consent.")]


def _forget_family(known: dict[str, Any]) -> None:
    """How many they are is told anew, so who they are is as well."""
    for name in [name for name in known if name.partition("[")[0] in OF_THE_FAMILY]:
        if not name.endswith("[0]"):
            del known[name]


def township_known(talk: Talk) -> str:
    """The township that was told in any draft, remembered, or named by a poster; "" if none was."""
    drafts = (draft.known.get(keys.TOWNSHIP.name) for draft in talk.drafts.values())
    told = next((str(code) for code in drafts if code), "")
    return str(talk.profile.get(keys.TOWNSHIP.name) or talk.hint or told)


def store_answer(talk: Talk, name: str, value: Any, mark: Mark) -> None:
    """Write down one answer with who said it, when, how sure it is and in which words."""
    draft = talk.draft
    draft.known[name] = value
    draft.marks[name] = mark
    draft.old.pop(name, None)
    if name == talk.asked:
        talk.pending.clear()
    else:
        lay_aside(talk)
