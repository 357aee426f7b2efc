"""Who said in words, where the telephone was asked, that there is none for us to call."""

from __future__ import annotations

from dialogs.hear.asides import cannot_phone, watched
from dialogs.hear.dangers.meanwhile import wants_no_calls
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.verbs import verb_of

_NONE = ("no-phone", "none")


def without_phone(said: str) -> bool:
    """Whether they have no telephone, cannot use one, or must not be called."""
    if of_the_talk(said) in _NONE or verb_of(said, in_script=True) in _NONE:
        return True
    return cannot_phone(said) or wants_no_calls(said) or watched(said)
