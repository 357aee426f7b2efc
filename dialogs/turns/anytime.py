"""What can be asked for at any moment, by button, by word, by command."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.telling import afterwards, reaching, received, remember, service
from dialogs.turn import Doing, Turn
from dialogs.turns import begin, drafts, editing, looking_around, menu, own_cases, window, withdrawing
from dialogs.turns.enough import enough_today
from dialogs.turns.over import stale


def do(turn: Turn, verb: str, argument: str = "") -> Doing:
    """Carry out one verb. One we do not know (an old button) is answered with the menu."""
    turn.talk.pending.pop(afterwards.RATED, None)
    if (yield from enough_today(turn, verb)):
        return
    action = VERBS.get(verb)
    if action is None:
        stale(turn)
        return
    yield from action(turn, argument)


VERBS: dict[str, Callable[[Turn, str], Doing]] = {
    "menu": menu.menu,
    "help": menu.help_,
    "apply": drafts.apply,
    "check": looking_around.check,
    "edit-benefits": looking_around.edit_benefits,
    "card": looking_around.card,
    "what-if": looking_around.what_if,
    "remember": looking_around.remember_me,
    "forget": remember.forget,
    "ask-for": looking_around.ask_for,
    "track": own_cases.track,
    "find": drafts.find,
    "policy": menu.policy,
    "topic": menu.topic,
    "staff": own_cases.staff,
    "report": begin.lead,
    "complaint": begin.complaint,
    "appeal": begin.appeal,
    "data": begin.data,
    "data-for": begin.data_for,
    "hear": begin.hear,
    "hear-nothing": begin.hear_nothing,
    "lang": menu.lang,
    "privacy": menu.privacy,
    "looked": menu.looked,
    "back": editing.back,
    "edit": drafts.edit,
    "change": editing.change,
    "why": editing.why,
    "wait": editing.wait,
    "whose": editing.whose,
    "said-before": editing.said_before,
    "how-far": own_cases.how_far,
    "skip": editing.skip,
    "keep": editing.keep_old,
    "cancel": drafts.cancel,
    "later": drafts.later,
    "discard": drafts.discard,
    "resume": drafts.resume,
    "restart": drafts.restart,
    "supply": own_cases.supply,
    "add": own_cases.add,
    "withdraw": withdrawing.withdraw,
    "withdraw-yes": withdrawing.withdraw_yes,
    "withdraw-no": withdrawing.withdraw_no,
    "move": own_cases.move,
    "moved": own_cases.moved,
    "window": window.window,
    "got": received.got,
    "notgot": received.not_got,
    "gotother": received.got_other,
    **reaching.VERBS,
    **afterwards.VERBS,
    **service.VERBS,
}
