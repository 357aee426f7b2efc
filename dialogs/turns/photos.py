"""Photos are asked for: they come in any number of messages, and whoever sends them talks meanwhile."""

from __future__ import annotations

from dialogs.deeds import ToldCase
from dialogs.hear.agreement import plainly
from dialogs.hear.asides import asks_of_photos
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.text import bare
from dialogs.message import Option
from dialogs.questions.kinds import LONGEST_STORY
from dialogs.questions.question import Question
from dialogs.scripts.standing import STANDING
from dialogs.state import APART
from dialogs.turn import Doing, Trying, Turn
from dialogs.turns.asking_back import answered_meanwhile
from dialogs.turns.going_on import keep
from rules import keys

MOST = 20
A_WORD = 2  # characters; fewer say nothing that belongs to a photo
_TOLD = {"temporary": keys.STORY, **dict.fromkeys(STANDING, keys.STORY), APART: keys.COMPLAINT_WORDS}
"""By script: the answer that words beside the photos are added to."""


def collected(turn: Turn, question: Question) -> Doing:
    """ "Done" ends them. Whatever came before anyone asked counts too."""
    talk, heard = turn.talk, turn.heard
    held: list[int] = list(talk.pending.get("photos", ())) or list(talk.loose)
    if heard.papers:
        yield from _more(turn, held)
        return
    agreed = plainly(heard.text) == "yes"
    done = heard.choice == "done" or of_the_talk(heard.text) in ("done", "no-papers", "skip")
    if held and (done or agreed):
        talk.loose.clear()
        yield from keep(turn, talk.asked, held)
    elif (done and question.skip) or (agreed and question.key == keys.RECEIPTS):  # "later": "all right"
        yield from keep(turn, talk.asked, None)
    elif done:
        _ask_for_photos(turn)
    elif heard.voice:
        turn.ask_again(turn.words.say("kept-voice"))
    elif answered_meanwhile(turn):
        return
    elif asks_of_photos(heard.text):
        turn.ask_again(turn.words.say("photos-how", {"most": MOST}))
    elif (yield from _noted(turn)):
        turn.ask_again(turn.words.say("photos-words-kept"))
    else:
        _ask_for_photos(turn)


def _ask_for_photos(turn: Turn) -> None:
    turn.ask_again(turn.words.say("unclear-photo-page" if turn.offshore else "unclear-photo"))


def _more(turn: Turn, held: list[int]) -> Doing:
    talk, heard = turn.talk, turn.heard
    talk.loose.clear()
    held = (held + [paper for paper in heard.papers if paper not in held])[:MOST]
    talk.pending = {"photos": held}
    yield from _noted(turn)
    options = (Option(f"a:{talk.number}:done", turn.words.say("photos-done"), strong=True),)
    turn.say(
        "photos-so-far",
        {"n": len(held)},
        options,
        about=talk.asked,
        takes="photos",
        gather=f"photos:{talk.number}",
    )


def _noted(turn: Turn) -> Trying:
    """Words beside the photos are kept with them: in the story, or with the case that they were asked for."""
    talk, said = turn.talk, turn.heard.text.strip()
    if len(bare(said)) < A_WORD or bare(said).isdecimal():
        return False
    if talk.script == "supply":
        yield ToldCase(str(talk.draft.ground["case"]), said)
        return True
    key = _TOLD.get(talk.script)
    if key is None:
        return False
    before = talk.draft.known.get(key.name)
    talk.draft.known[key.name] = f"{before}\n{said}"[:LONGEST_STORY] if before else said
    talk.draft.marks.setdefault(key.name, turn.mark())
    return True
