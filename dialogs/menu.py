"""What can be asked for at any moment, by button, by word, by command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dialogs import afterwards, begin, editing, interview, reaching, received, remember
from dialogs.answering import advance
from dialogs.cards import one_card
from dialogs.deeds import CaseView, JoinByCode, MyCases, NewHandOver, ToldCase, Withdrawn
from dialogs.editing import stale
from dialogs.looked import who_looked
from dialogs.message import Option
from dialogs.policy import topic_says, topics_say
from dialogs.progress import view_says
from dialogs.questions import ENQUIRY
from dialogs.scripts.small import KEPT
from dialogs.scripts.standing import STANDING
from dialogs.state import Draft, Talk
from dialogs.turn import Doing, Turn
from dialogs.understand import TOPICS
from rules import keys
from rules.all import assess
from rules.facts import Facts
from rules.stated import possible_for

FIRST_TOPICS = 6
AT_HUKOU = ("medical", "employment", "disability")
"""Applied for where the household is registered (Social Assistance Law Art. 37(1))."""
A_STORY = 12  # characters: from here on, what was written first is offered as the story


def do(turn: Turn, verb: str, argument: str = "") -> Doing:
    """Carry out one verb. One we do not know (an old button) is answered with the menu."""
    turn.talk.pending.pop(afterwards.RATED, None)
    action = VERBS.get(verb)
    if action is None:
        stale(turn)
        return
    yield from action(turn, argument)


def menu(turn: Turn, _: str = "") -> Doing:
    talk = turn.talk
    if turn.in_script:
        talk.script = talk.asked = ""
        talk.pending.clear()
    greeting = "hello-again" if talk.cases or talk.drafts else "hello"
    turn.say(greeting, {"county": turn.ground.county.called(turn.talk.lang)}, menu_buttons(turn))
    yield from ()


def menu_buttons(turn: Turn) -> tuple[Option, ...]:
    return begin.drafts_open(turn) + turn.buttons("apply", "check", "track", "policy", "staff")


def help_(turn: Turn, _: str) -> Doing:
    turn.say("help", {"phones": "、".join(turn.ground.county.hotlines)})
    if not turn.in_script:
        turn.say("help-more", options=turn.buttons("report", "complaint", "data", "menu"))
    _back_to_it(turn)
    yield from ()


def _back_to_it(turn: Turn) -> None:
    if turn.in_script:
        turn.ask_again()


def apply(turn: Turn, _: str) -> Doing:
    """At most one open draft of a kind: go on with it, or start again."""
    if turn.talk.script == "temporary":
        turn.ask_again()
    elif "temporary" in turn.talk.drafts and turn.talk.drafts["temporary"].known:
        turn.say("draft-waits", options=turn.buttons("resume:temporary", "restart:temporary"))
    else:
        yield from restart(turn, "temporary")


def apply_with(turn: Turn, hardship: str) -> Doing:
    """Somebody told what happened instead of pressing a button: a kind word, and nothing is asked twice."""
    talk = turn.talk
    waiting = talk.drafts.get("temporary")
    if waiting is not None and waiting.known:
        _offer_as_story(waiting, turn.heard.text)
        yield from apply(turn, "")
        return
    draft = _begin_temporary(turn)
    turn.say(f"sorry-{hardship.replace('_', '-')}")
    interview.store_answer(talk, keys.HARDSHIP.name, hardship, turn.mark())
    _offer_as_story(draft, turn.heard.text)
    yield from advance(turn, turn.words.say("told-already"))


def _offer_as_story(draft: Draft, said: str) -> None:
    """What was written before anybody asked is offered where the story is asked for."""
    before = draft.old.get(keys.STORY.name)
    if len(said) >= A_STORY and keys.STORY.name not in draft.known:
        draft.old[keys.STORY.name] = f"{before}\n{said}" if before and before != said else said


def resume(turn: Turn, script: str) -> Doing:
    """Go on with a draft; said in words, with the one that was begun last."""
    script = script or next((name for name in reversed(turn.talk.drafts) if name != "benefits"), "")
    if script not in turn.talk.drafts:
        stale(turn)
        return
    turn.talk.script = script
    yield from advance(turn)


def restart(turn: Turn, script: str) -> Doing:
    if script in KEPT and script != "temporary":
        yield from begin.start(turn, script)
        return
    if script not in ("temporary", "enquiry", "find"):
        stale(turn)
        return
    if script == "temporary":
        _begin_temporary(turn)
        turn.say("apply-start")
    else:
        _begin(turn, script)
    yield from advance(turn)


def _begin_temporary(turn: Turn) -> Draft:
    draft = _begin(turn, "temporary")
    _carry_over(turn.talk, draft)
    begin.told_before(turn.talk, draft, STANDING)
    draft.ground.pop("answers", None)
    return draft


def _begin(turn: Turn, script: str) -> Draft:
    """A fresh draft that offers again what is remembered of the person."""
    draft = interview.begin(turn.talk, script)
    draft.old.update(turn.talk.profile)
    if turn.talk.hint:
        draft.old[keys.TOWNSHIP.name] = turn.talk.hint
    return draft


def check(turn: Turn, _: str) -> Doing:
    """What may I get: all programmes at once, with what is known already."""
    talk = turn.talk
    if talk.script == "benefits":
        turn.ask_again()
        return
    if "benefits" not in talk.drafts:
        draft = interview.begin(talk, "benefits")
        _carry_over(talk, draft)
        turn.say("check-start")
    else:
        talk.script = "benefits"
    yield from advance(turn)


def _carry_over(talk: Talk, draft: Draft) -> None:
    """Nobody is asked twice: what the other draft knows is known here too."""
    other = talk.drafts.get("temporary" if talk.script == "benefits" else "benefits")
    if other is not None:
        told = {name: value for name, value in other.known.items() if _carries(talk.script, name, value)}
        draft.known.update(told)
        draft.marks.update({name: mark for name, mark in other.marks.items() if name in told})


def _carries(script: str, name: str, value: Any) -> bool:
    """ "Nothing happened" was true of looking around; who asks for help is asked anew."""
    return not (script == "temporary" and name == keys.HARDSHIP.name and value == "none")


def edit_benefits(turn: Turn, _: str) -> Doing:
    """Change an answer behind the cards."""
    if "benefits" not in turn.talk.drafts:
        stale(turn)
        return
    turn.talk.script = "benefits"
    yield from editing.edit(turn, "")


def what_if(turn: Turn, _: str) -> Doing:
    """A job, a child, a move: looked at, never kept."""
    if "benefits" not in turn.talk.drafts:
        yield from check(turn, "")
        return
    interview.begin(turn.talk, "what_if")
    yield from advance(turn)


def remember_me(turn: Turn, _: str) -> Doing:
    """May we tell you when help for you changes?"""
    if "benefits" not in turn.talk.drafts:
        yield from check(turn, "")
        return
    interview.begin(turn.talk, remember.SCRIPT)
    yield from advance(turn)


def card(turn: Turn, name: str) -> Doing:
    """One more card, worked out anew from the answers."""
    draft = turn.talk.drafts.get("benefits")
    ground = turn.ground
    found = assess(Facts(draft.known), ground.day, ground.standards, ground.county.code) if draft else None
    say = one_card(found, name, turn.words) if found else None
    if say is None:
        stale(turn)
        return
    turn.says.append(say)
    yield from ()


def ask_for(turn: Turn, programme: str) -> Doing:
    """From a card. What is not filed here goes to the township as a wish, with all answers."""
    if programme in STANDING:
        yield from begin.begun(turn, programme)
        return
    name = turn.words.maybe(f"programme-{programme}")
    if not name:
        stale(turn)
        return
    talk = turn.talk
    told = talk.drafts.get("benefits")
    draft = interview.begin(talk, "enquiry")
    if told is not None:
        answers = [name for name in told.known if possible_for(name) is not None]
        draft.known.update({name: told.known[name] for name in answers})
        draft.marks.update({name: told.marks[name] for name in answers if name in told.marks})
        draft.ground.update(
            {
                "programme": programme,
                "answers": answers,
                "apply_at": "hukou" if programme in AT_HUKOU else "home",
            }
        )
    draft.known[ENQUIRY.name] = turn.words.say("wants-programme", {"programme": name})
    if known := interview.township_known(talk):
        draft.known[keys.TOWNSHIP.name] = known
    yield from advance(turn)


def staff(turn: Turn, _: str) -> Doing:
    """A person, at any time: through an open case if there is one, else by an enquiry to the township."""
    talk = turn.talk
    views: tuple[CaseView, ...] = (yield MyCases()) if talk.cases else ()
    running = [view for view in views if view.state not in OVER]
    running.sort(key=speaking_first)
    phones = {"phones": "、".join(turn.ground.county.hotlines)}
    if running:
        yield ToldCase(running[0].id, turn.words.say("wants-a-person"), person_asked=True)
        turn.say("staff-called", {"township": turn.ground.places.shown(running[0].area), **phones})
        _back_to_it(turn)
        return
    turn.say("staff-start", phones)
    talk.script = talk.asked = ""  # a draft of another kind waits
    draft = interview.begin(talk, "enquiry")
    if known := interview.township_known(talk):
        draft.known[keys.TOWNSHIP.name] = known
    yield from advance(turn)


def track(turn: Turn, _: str) -> Doing:
    views: tuple[CaseView, ...] = yield MyCases()
    if not views:
        turn.say("no-cases", options=turn.buttons("find", "apply", "menu"))
    for view in views[:3]:
        turn.says.extend(view_says(view, turn))
    _back_to_it(turn)


def find(turn: Turn, _: str) -> Doing:
    yield from restart(turn, "find")


def policy(turn: Turn, _: str) -> Doing:
    turn.says.append(topics_say(TOPICS[:FIRST_TOPICS], turn.words, "policy-ask"))
    yield from ()


def topic(turn: Turn, name: str) -> Doing:
    if name not in TOPICS:
        stale(turn)
        return
    turn.says.append(topic_says(name, turn.ground, turn.words))
    _back_to_it(turn)
    yield from ()


def lang(turn: Turn, code: str) -> Doing:
    if code in turn.ground.languages:
        turn.talk.lang = code
        turn.say("lang-set")
        _back_to_it(turn)
    else:
        options = tuple(
            Option(f"g:lang:{known}", words.say("lang-name"))
            for known, words in turn.ground.languages.items()
        )
        turn.say("lang-which", options=options)
    yield from ()


def privacy(turn: Turn, _: str) -> Doing:
    turn.say(
        "privacy",
        {"county": turn.ground.county.called(turn.talk.lang)},
        link=("/privacy", turn.words.say("privacy-link")),
    )
    _back_to_it(turn)
    yield from ()


def looked(turn: Turn, _: str) -> Doing:
    """Who of the staff has looked at my file (PIPL Art. 44: the right to know)."""
    yield from who_looked(turn)
    _back_to_it(turn)


def cancel(turn: Turn, _: str) -> Doing:
    """Leaving is never losing: the draft is kept unless the person throws it away."""
    talk = turn.talk
    if talk.script in KEPT:
        verbs = [f"{verb}:{talk.script}" for verb in ("later", "discard", "resume")]
        turn.say("cancel-which", options=turn.buttons(*verbs))
    elif turn.in_script:
        talk.drafts.pop(talk.script, None)
        yield from menu(turn)
    elif talk.cases:
        turn.say("cancel-case")
        yield from track(turn, "")
    else:
        yield from menu(turn)


def later(turn: Turn, script: str) -> Doing:
    turn.talk.script = turn.talk.asked = ""
    turn.say("kept-for-later", options=turn.buttons(f"resume:{script or 'temporary'}", "menu"))
    yield from ()


def discard(turn: Turn, script: str) -> Doing:
    turn.talk.drafts.pop(script or "temporary", None)
    turn.talk.script = turn.talk.asked = ""
    turn.say("discarded", options=turn.buttons("apply", "menu"))
    yield from ()


def supply(turn: Turn, case_id: str) -> Doing:
    views: tuple[CaseView, ...] = yield MyCases()
    view = next((view for view in views if view.id == case_id), None)
    if view is None or view.wanted is None:
        turn.say("not-wanted-any-more")
        return
    begin_supply(turn, view)
    yield from advance(turn)


def begin_supply(turn: Turn, view: CaseView) -> None:
    """Ask only for the one thing that the clerk wants, in the clerk's words."""
    assert view.wanted is not None
    key, words = view.wanted
    interview.begin(turn.talk, "supply", {"case": view.id, "key": key, "words": words})
    turn.talk.asked = key


def add(turn: Turn, case_id: str) -> Doing:
    """What comes next is for this case, whichever others are open."""
    turn.say("add-how")
    if case_id in turn.talk.cases and not turn.in_script:
        turn.talk.pending = {"to": case_id}
    yield from ()


def withdraw(turn: Turn, case_id: str) -> Doing:
    turn.say("withdraw-sure", options=turn.buttons(f"withdraw-yes:{case_id}", "track"))
    yield from ()


def withdraw_yes(turn: Turn, case_id: str) -> Doing:
    view = (yield Withdrawn(case_id)) if case_id in turn.talk.cases else None
    turn.say("withdrawn" if view is not None else "cannot-withdraw", options=turn.buttons("apply", "menu"))


def move(turn: Turn, _: str) -> Doing:
    code = yield NewHandOver()
    turn.say("hand-over", {"code": code})


def joined(turn: Turn, code: str) -> Doing:
    outcome = yield JoinByCode(code)
    turn.say(f"hand-over-{outcome}", options=turn.buttons("track", "menu"))


def speaking_first(view: CaseView) -> bool:
    """False, so in front, for the cases that a resident's stray words are for: never what was told of others
    or of staff.
    """
    return view.kind in ("complaint", "lead", "data")


OVER = ("closed", "withdrawn")


VERBS: dict[str, Callable[[Turn, str], Doing]] = {
    "menu": menu,
    "help": help_,
    "apply": apply,
    "check": check,
    "edit-benefits": edit_benefits,
    "card": card,
    "what-if": what_if,
    "remember": remember_me,
    "forget": remember.forget,
    "ask-for": ask_for,
    "track": track,
    "find": find,
    "policy": policy,
    "topic": topic,
    "staff": staff,
    "report": begin.lead,
    "complaint": begin.complaint,
    "appeal": begin.appeal,
    "data": begin.data,
    "data-for": begin.data_for,
    "hear": begin.hear,
    "hear-nothing": begin.hear_nothing,
    "lang": lang,
    "privacy": privacy,
    "looked": looked,
    "back": editing.back,
    "edit": editing.edit,
    "change": editing.change,
    "why": editing.why,
    "skip": editing.skip,
    "keep": editing.keep_old,
    "cancel": cancel,
    "later": later,
    "discard": discard,
    "resume": resume,
    "restart": restart,
    "supply": supply,
    "add": add,
    "withdraw": withdraw,
    "withdraw-yes": withdraw_yes,
    "move": move,
    "got": received.got,
    "notgot": received.not_got,
    "gotother": received.got_other,
    **reaching.VERBS,
    **afterwards.VERBS,
}
