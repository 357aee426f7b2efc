"""A message that was changed on the phone after it was sent.

Whoever mends "3" to "4" in Telegram has mended the answer, as far as they know. So it is: while the request
is open the answer changes; once it is handed in the clerk reads the correction; a message that was not
understood is heard anew. Of anything else is said how a change is made.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from dialogs.asking import interview
from dialogs.asking.rough import shown
from dialogs.deeds import CaseView, MyCases, ToldCase
from dialogs.hear.hardship import TOLD, day_told, hardship_beside, hardship_told
from dialogs.hear.unclear import Unclear
from dialogs.message import Say
from dialogs.questions.by_fact import question_for
from dialogs.questions.kinds import LONGEST_STORY
from dialogs.questions.question import Asking
from dialogs.state import APART, LONGEST_MARK, MARK_MESSAGE, MARK_WORDS, Draft
from dialogs.telling.handed import called
from dialogs.turn import Doing, Turn
from dialogs.turns.asking_back import not_understood
from dialogs.turns.going_on import keep
from dialogs.turns.own_cases import OVER
from dialogs.turns.storing import A_STORY, PIECES
from rules import keys

SHORT = 20
"""Characters of an answer that is said back in a sentence."""


def heard_anew(turn: Turn) -> bool:
    """Whether the message that nothing came of was mended: then it is heard as if it were written now."""
    heard = turn.heard
    if not heard.edited or not heard.message or heard.message != turn.talk.unheard:
        return False
    turn.heard = replace(heard, edited=False)
    return True


def note(turn: Turn, stood: tuple[str, str]) -> None:
    """After the turn: whether anything came of this message. `stood`: script and question before it."""
    talk, heard = turn.talk, turn.heard
    if (talk.script, talk.asked) != stood:
        talk.unheard = ""
    elif not heard.edited:
        came = heard.message in talk.handed or _answers(turn) is not None
        talk.unheard = "" if came else heard.message


def answer(turn: Turn) -> Doing:
    """What a changed message changes."""
    talk, found = turn.talk, _answers(turn)
    if found is not None and (not turn.in_script or found[0] == talk.script):
        yield from _of_the_draft(turn, *found)
    elif (script := _told_in(turn)) and script == (talk.script or script):
        talk.script = script
        _mend_story(turn)
        turn.ask_again(turn.words.say("edited-to", {"what": _of_the_story(turn)}))
    elif turn.heard.message in talk.handed:
        yield from _of_a_case(turn, *talk.handed[turn.heard.message])
    elif turn.in_script:
        turn.ask_again(turn.words.say("edited-how"))
    elif talk.mend_piece(turn.heard.text, turn.heard.message):
        turn.say("edited-piece", options=turn.buttons("apply", "check", "staff"))
    else:
        turn.say("edited-idle", options=turn.buttons("apply", "track", "staff"))


def _answers(turn: Turn) -> tuple[str, list[str]] | None:
    """The script and the facts that the message gave; of several drafts, those of the one that is open."""
    talk = turn.talk
    for script in sorted(talk.drafts, key=lambda name: name != talk.script):
        names = _given_by(turn.heard.message, talk.drafts[script])
        if names:
            return script, names
    return None


def _told_in(turn: Turn) -> str:
    """The script whose story holds what the message told; "" if none does."""
    message, drafts = turn.heard.message, turn.talk.drafts
    return next((name for name in drafts if message and message in drafts[name].ground.get(PIECES, ())), "")


def _given_by(message: str, draft: Draft) -> list[str]:
    if not message:
        return []
    return [name for name in draft.known if draft.marks.get(name, ())[MARK_MESSAGE:] == (message,)]


def _of_the_draft(turn: Turn, script: str, names: list[str]) -> Doing:
    """The answers are read anew. A request that was put aside is taken up again."""
    talk = turn.talk
    talk.script = script
    mended = _mend_story(turn)
    read = {name: _read_anew(turn, name) for name in names}
    clear = {name: value for name, value in read.items() if not isinstance(value, Unclear)}
    changed = {name: value for name, value in clear.items() if value != talk.draft.known[name]}
    if changed:
        yield from _change(turn, changed)
    elif mended:
        turn.ask_again(turn.words.say("edited-to", {"what": _of_the_story(turn)}))
    elif clear:
        _as_before(turn, *next(iter(clear.items())))
    else:
        _put_again(turn, names[0], read[names[0]])


def _mend_story(turn: Turn) -> bool:
    """Whether the message told a part of the story, be it of several lines: it stands there as it is now."""
    draft, message, now = turn.talk.draft, turn.heard.message, turn.heard.text
    before = draft.ground.get(PIECES, {}).get(message)
    if not before or before == now:
        return False
    draft.ground[PIECES][message] = now
    for kept in (draft.old, draft.known):
        if told := kept.get(keys.STORY.name):
            kept[keys.STORY.name] = str(told).replace(before, now, 1)
    return True


def _of_the_story(turn: Turn) -> str:
    """That it was changed; it is too long to be said back."""
    return turn.words.say("edited-one", {"what": called(turn, turn.talk.draft, keys.STORY.name)})


def _read_anew(turn: Turn, name: str) -> Any:
    """As it was read the first time: an answer, or something gathered from a story."""
    draft, text = turn.talk.draft, turn.heard.text
    before = draft.marks[name][MARK_WORDS]
    value = question_for(name).read(turn.heard, _asking(turn, name))
    if name == keys.STORY.name:
        return _beside_the_rest(str(draft.known[name] or ""), before, value)
    if len(before) < A_STORY:
        return value
    if name == keys.HARDSHIP.name:
        return hardship_told(text) or hardship_beside(text) or value
    hardship = draft.known.get(keys.HARDSHIP.name)
    if name == keys.HARDSHIP_WHEN.name and hardship in TOLD:
        day = day_told(text, str(hardship), turn.ground.day)
        return day.day.isoformat() if day else value
    return value


def _beside_the_rest(story: str, before: str, value: Any) -> Any:
    """What was told at the start goes along with a story, also when its own words are mended."""
    at = story.rfind(before) if before else -1
    if at < 0 or isinstance(value, Unclear):
        return value
    after = "" if len(before) == LONGEST_MARK else story[at + len(before) :]
    return f"{story[:at]}{value}{after}"[:LONGEST_STORY]


def _change(turn: Turn, changed: dict[str, Any]) -> Doing:
    """All of them, and the next question once."""
    talk, (first, *others) = turn.talk, changed
    told = turn.words.say("and-list").join(_turned(turn, name, value) for name, value in changed.items())
    place = len(turn.says)
    for name in (*others, first):
        interview.change(talk, name)
    for name in others:
        interview.store_answer(talk, name, changed[name], turn.mark())
    yield from keep(turn, first, changed[first], read_back=True)
    if turn.in_script:  # where all kinds of help are looked at anew, that says what was changed
        turn.says.insert(place, Say(turn.words.say("edited-to", {"what": told})))


def _turned(turn: Turn, name: str, value: Any) -> str:
    """From what to what; of a long one, and of a number that is not shown, only that it was changed."""
    asking = _asking(turn, name)
    before, after = shown(name, turn.talk.draft.known[name], asking), shown(name, value, asking)
    what = called(turn, turn.talk.draft, name) or turn.words.say("edited-an-answer")
    if before == after or len(before) > SHORT or len(after) > SHORT:
        return turn.words.say("edited-one", {"what": what})
    return turn.words.say("cards-edited-one", {"what": what, "before": before, "after": after})


def _as_before(turn: Turn, name: str, value: Any) -> None:
    """A slip of the pen was mended; what it says is the same."""
    turn.talk.draft.marks[name] = turn.mark()
    kept = shown(name, value, _asking(turn, name))
    told = turn.words.say("edited-same", {"value": kept if len(kept) <= SHORT else f"{kept[:SHORT]}……"})
    turn.ask_again(told)


def _put_again(turn: Turn, name: str, why: Unclear) -> None:
    """What it says now is no answer to what was asked: asked again, and the old answer can be kept."""
    turn.say("edited-unclear")
    interview.change(turn.talk, name)
    turn.talk.asked = name
    not_understood(turn, question_for(name), why)


def _of_a_case(turn: Turn, case_id: str, answer_called: str) -> Doing:
    """What is handed in stays as it was; whoever works on it reads what it should have been."""
    views: tuple[CaseView, ...] = yield MyCases()
    view = next((one for one in views if one.id == case_id and one.state not in OVER), None)
    if view is None:
        turn.say("edited-over", options=() if turn.in_script else turn.buttons("track", "staff"))
        turn.ask_again()
        return
    turn.apart = view.kind == APART
    said = {"what": answer_called, "text": turn.heard.text}
    yield ToldCase(view.id, turn.words.say("corrected-answer" if answer_called else "corrected", said))
    turn.say(
        "edited-told-answer" if answer_called else "edited-told",
        {"township": turn.office(view.area), **said},
        options=() if turn.in_script else turn.buttons("track"),
        case_id=view.id,
    )
    turn.ask_again()


def _asking(turn: Turn, name: str) -> Asking:
    return interview.asking_for(name, turn.talk.draft, turn.ground, turn.words)
