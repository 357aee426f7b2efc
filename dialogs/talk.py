"""One message in, some bubbles out: the whole conversation as a pure function of what is known.

`answer` is a generator: it yields deeds (see `dialogs.deeds`), is sent their outcomes, and leaves its words
in the turn. It has no clock, no database and no network, so a test can play any chat by answering the deeds.
"""

from __future__ import annotations

from msgspec.structs import replace

from dialogs.asking import interview
from dialogs.hear.asides import asks_of_photos
from dialogs.hear.choice import nth
from dialogs.hear.danger import danger
from dialogs.hear.dangers.meanwhile import help_called
from dialogs.hear.passing.courtesy import thanks
from dialogs.hear.passing.of_the_service import service_verb
from dialogs.hear.passing.of_the_window import part_asked
from dialogs.hear.talk_itself import of_the_talk, wrong_in_it
from dialogs.hear.text import tidy
from dialogs.hear.unclear import Unclear
from dialogs.hear.verbs import verb_of
from dialogs.message import BACK, UNCOUNTED
from dialogs.questions.by_fact import question_for
from dialogs.questions.question import MORE, spoken
from dialogs.scripts.small import KEPT
from dialogs.scripts.standing import STANDING
from dialogs.state import APART
from dialogs.telling.emergency import at_once, danger_heard, tell_answer
from dialogs.turn import Doing, Turn
from dialogs.turns import anytime, edited, menu, offshore, own_cases, tongue, withdrawing
from dialogs.turns.answering import leave_open, take_answer
from dialogs.turns.editing import keep_old
from dialogs.turns.free import free_words
from dialogs.turns.going_on import keep
from dialogs.turns.over import stale
from dialogs.turns.to_case import TO, added_meanwhile, in_words
from rules import keys

A_SENTENCE = 4  # Chinese characters; fewer may be a name
ODD_WORDS = {"sticker": "odd-sticker", "video": "odd-video", "contact": "odd-contact"}


def answer(turn: Turn) -> Doing:
    """Answer one message. Whatever was said, at least one bubble comes of it."""
    _follow_link(turn)
    _in_their_language(turn)
    if not edited.heard_anew(turn) and not turn.heard.edited:
        _option_said(turn)
    apart = turn.talk.script == APART
    stood = turn.talk.script, turn.talk.asked
    yield from tongue.in_theirs(turn, _route)
    edited.note(turn, stood)
    if turn.offshore:
        yield from offshore.with_pages(turn)
    if not turn.says:
        yield from menu.menu(turn)
    turn.apart = turn.apart or apart or turn.talk.script == APART
    if turn.apart:
        turn.says = [replace(say, apart=True) for say in turn.says]
    _numbered(turn)


def _numbered(turn: Turn) -> None:
    """One number picks one button: they go on from bubble to bubble. Beside an open question only its own
    are counted, because what is typed answers the question.
    """
    talk, last = turn.talk, turn.says[-1]
    talk.shown = []
    talk.numbered = True
    for at, say in enumerate(turn.says):
        if not say.options:
            continue
        if last.about and say is not last:
            turn.says[at] = replace(say, after=UNCOUNTED)
            continue
        talk.numbered = talk.numbered and say.numbered
        if talk.shown:
            turn.says[at] = replace(say, after=len(talk.shown))
        talk.shown += [(option.value, option.label) for option in say.options]


def _in_their_language(turn: Turn) -> None:
    """Whoever begins in Chinese is answered in Chinese, whatever the telephone is set to."""
    talk, said = turn.talk, turn.heard.text
    if turn.in_script or talk.lang.startswith("zh"):
        return
    chinese = next((code for code in turn.ground.languages if code.startswith("zh")), "")
    if chinese and sum("\u4e00" <= letter <= "\u9fff" for letter in said) >= A_SENTENCE:
        talk.lang = chinese


def _option_said(turn: Turn) -> None:
    """A number or a label typed out means the button that was shown."""
    talk, said = turn.talk, tidy(turn.heard.text).casefold()
    if not said:
        return
    number = nth(said)
    if talk.numbered and number is not None and 1 <= number <= len(talk.shown):
        pressed = talk.shown[number - 1][0]
    else:
        pressed = next((value for value, label in talk.shown if tidy(label).casefold() == said), "")
    pressed = pressed or withdrawing.said_in_words(turn)
    if pressed:
        turn.heard = turn.heard.choosing(pressed)


def _route(turn: Turn) -> Doing:
    heard = turn.heard
    kind = danger(heard.text) if heard.text else None
    if kind is not None and not _told_already(turn, kind):
        yield from danger_heard(turn, kind)
    elif heard.choice:
        yield from _pressed(turn)
    elif offshore.concerns(turn):
        yield from offshore.answer(turn)
    elif heard.edited:
        yield from edited.answer(turn)
    else:
        yield from _typed(turn)


def _typed(turn: Turn) -> Doing:
    heard, talk = turn.heard, turn.talk
    if heard.about and heard.about != talk.asked and talk.script and heard.about in talk.draft.known:
        yield from _replied_to_old(turn)
    elif heard.odd == BACK:
        yield from own_cases.back_again(turn)
    elif heard.empty or (heard.odd and not heard.text):
        _nothing_usable(turn)
    elif heard.place and turn.in_script and talk.asked:
        yield from _place_shared(turn)
    elif verb := _verb(turn):
        name, _, argument = verb.partition(":")
        if name == "done":
            yield from _answered(turn, "done")
        else:
            yield from anytime.do(turn, name, argument)
    elif turn.in_script and TO in talk.pending:
        yield from added_meanwhile(turn)
    elif turn.in_script and thanks(heard.text):
        turn.ask_again(turn.words.say("thanked-short"))
    elif talk.script and talk.asked:
        yield from take_answer(turn)
    else:
        yield from free_words(turn)


PLACED = ("temporary", "crisis", "lead", *STANDING)
"""Scripts that ask where exactly."""
TALKED_THROUGH = ("benefits", *(script for script in KEPT if script != APART))
"""Scripts in which nobody but us hears what is said between the answers."""
NOTHING_TO_GIVE = ("photos", "id", "phone", "text", "day")
LACKED = {"no-phone": "phone", "no-id": "id", "no-papers": "photos"}
"""What somebody says who has none, and the kind of question that it answers."""
OF_ONE_PERSON = (keys.NAME, keys.ID_NUMBER, keys.PHONE, keys.SPEAKER_NAME, keys.SPEAKER_PHONE)
"""Of which it may be asked whose it is."""
SAME_TROUBLE = {"fire": ("fire",), "disaster": ("disaster",), "collapse": ("illness", "injury", "traffic")}


def _told_already(turn: Turn, kind: str) -> bool:
    """Words of danger that are a button of the open question, or tell the trouble we are already talking
    about.
    """
    talk = turn.talk
    if not talk.script or not talk.asked:
        return False
    if at_once(talk) and help_called(turn.heard.text):
        return True
    if talk.draft.known.get(keys.HARDSHIP.name) in SAME_TROUBLE.get(kind, ()):
        return talk.script == "temporary"
    return _is_an_option(turn)


def _is_an_option(turn: Turn) -> bool:
    """Whether it is word for word how an option of the open question is said."""
    talk = turn.talk
    asking = interview.asking_for(talk.asked, talk.draft, turn.ground, turn.words)
    said = tidy(turn.heard.text)
    return any(said in forms for _, forms in spoken(question_for(talk.asked), asking))


def _verb(turn: Turn) -> str:
    """Inside a free-text question only commands count, or "没有" could never be told as a story."""
    talk = turn.talk
    verb = verb_of(turn.heard.text, in_script=turn.in_script) or _of_the_talk(turn) or _asked_of_us(turn)
    if not verb or not talk.asked:
        return verb
    question = question_for(talk.asked)
    if verb == "keep" and talk.asked not in talk.draft.old:
        return ""  # nothing to keep: then "the same" is the answer itself
    if verb == "apply" and _is_an_option(turn):
        return ""  # "申请" to "shall we go on?"
    if verb == "done" and question.takes != "photos":
        return ""
    if verb == "send-photo" and asks_of_photos(turn.heard.text) and question.takes == "photos":
        return ""  # there the page or the button to press is said with the question
    if verb == "whose" and question.key not in OF_ONE_PERSON:
        return ""
    if verb in LACKED:
        return "skip" if question.skip and question.takes == LACKED[verb] else ""
    if verb == "none":  # "none" is an answer where an amount or a choice is asked
        return "skip" if question.skip and question.takes in NOTHING_TO_GIVE else ""
    return verb


def _of_the_talk(turn: Turn) -> str:
    """Where words go to a person as they come, these do too, but for "I have none" and "whose?". A complaint
    may be dropped in any words.
    """
    talk = turn.talk
    if talk.asked and at_once(talk):
        said = of_the_talk(turn.heard.text)
        return said if said in (*LACKED, "skip", "whose") else ""
    if talk.script == APART and talk.asked:
        return "cancel" if of_the_talk(turn.heard.text) == "cancel" else ""
    ours = talk.script in TALKED_THROUGH and talk.asked
    if ours and talk.asked == keys.SUBMIT.name and (wrong := wrong_in_it(turn.heard.text)):
        return wrong
    return of_the_talk(turn.heard.text) if ours else ""


def _asked_of_us(turn: Turn) -> str:
    """What was filled in so far is looked at where it can be changed."""
    verb = service_verb(turn.heard.text)
    if not verb and (part := part_asked(turn.heard.text)):
        return f"window:{part}"
    return "edit" if verb == "data" and turn.in_script else verb


def _pressed(turn: Turn) -> Doing:
    kind, _, rest = turn.heard.choice.partition(":")
    name, _, value = rest.partition(":")
    if kind == "g":
        yield from anytime.do(turn, name, value)
    elif kind == "a" and name == str(turn.talk.number) and turn.talk.script and turn.talk.asked:
        yield from _answered(turn, value)
    else:
        stale(turn)


def _answered(turn: Turn, value: str) -> Doing:
    """A pressed answer, or one of the buttons that stand under every question."""
    if value == "skip":
        yield from leave_open(turn)
    elif value == MORE:
        turn.talk.pending[MORE] = True
        turn.ask_again()
    elif value == "keep":
        yield from keep_old(turn, "")
    else:
        turn.heard = turn.heard.choosing(value)
        yield from take_answer(turn)


def _replied_to_old(turn: Turn) -> Doing:
    """A reply to an old bubble changes the answer it asked for."""
    talk, name = turn.talk, turn.heard.about
    asking = interview.asking_for(name, talk.draft, turn.ground, turn.words)
    value = question_for(name).read(turn.heard, asking)
    interview.change(talk, name)
    if isinstance(value, Unclear):
        turn.ask_again(turn.words.say(value.problem))
    else:
        turn.say("corrected-to", {"value": question_for(name).show(value, asking)})
        yield from keep(turn, name, value, read_back=True)


def _nothing_usable(turn: Turn) -> None:
    words_id = ODD_WORDS.get(turn.heard.odd, "odd-other")
    if turn.in_script:
        turn.ask_again(turn.words.say(words_id))
    else:
        turn.say(words_id, options=turn.buttons("apply", "track", "staff"))


def _place_shared(turn: Turn) -> Doing:
    """A position says where exactly; which township that is, the person says."""
    talk = turn.talk
    value = in_words(turn)
    if talk.script in PLACED and talk.asked != keys.PLACE.name:
        interview.store_answer(talk, keys.PLACE.name, value, turn.mark())
        if at_once(talk):
            yield from tell_answer(turn, keys.PLACE.name, value)
        turn.ask_again(turn.words.say("kept-position"))
    elif talk.asked == keys.PLACE.name:
        yield from keep(turn, keys.PLACE.name, value)
    else:
        turn.ask_again(turn.words.say("odd-other"))


def _follow_link(turn: Turn) -> None:
    """A poster or QR code names a township (and a programme), never a person."""
    if not turn.start:
        return
    for part in turn.start.replace("_", "-").split("-"):
        if any(place.code == part for place in turn.ground.places.townships()):
            turn.talk.hint = part
