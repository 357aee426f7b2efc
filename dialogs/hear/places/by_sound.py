"""A place that is written otherwise than it is: by its sound, or nearly right."""

from __future__ import annotations

from dialogs.hear.places.called import BODY, KIND, TOWN, Entry
from dialogs.hear.places.divisions import Division
from dialogs.hear.sounds import likeness, local_sounds, sounds
from dialogs.hear.unclear import Unclear

_MAYBE = 0.6  # likeness from which a near spelling is asked back


def by_sound(said: str, entries: tuple[Entry, ...], what: str, *, nearly: bool = True) -> Division | Unclear:
    """Wrong characters of the right sound are taken; other near spellings are asked back."""
    if not said or len(said) > 60:
        return Unclear(f"unclear-{what}")
    heard = sounds(said)
    alike = [e for e in entries if len(e.stem) >= 2 and _within(sounds(e.stem), heard)]
    longest = max((len(e.stem) for e in alike), default=0)
    alike = [e for e in alike if len(e.stem) == longest]
    if len(alike) == 1:
        return alike[0].division
    if alike:
        return Unclear(f"unclear-{what}-which", near=tuple(sorted(e.division.code for e in alike)))
    return _nearly(said, entries, what) if nearly else Unclear(f"unclear-{what}")


def _nearly(said: str, entries: tuple[Entry, ...], what: str) -> Unclear:
    word = KIND.sub("", BODY.sub("", TOWN.sub("", said)))
    if len(word) < 2 or len(word) > 12:
        return Unclear(f"unclear-{what}")
    heard = local_sounds(word)
    scored = [(_closeness(word, heard, entry), entry) for entry in entries]
    best = max((score for score, _ in scored), default=0.0)
    if best < _MAYBE:
        return Unclear(f"unclear-{what}")
    near = tuple(entry.division.code for score, entry in scored if score >= best - 0.1)[:6]
    return Unclear(f"unclear-{what}-guess", near[0], near)


def _closeness(word: str, heard: tuple[str, ...], entry: Entry) -> float:
    if _within(local_sounds(entry.stem), heard):
        return 0.9
    return 0.8 if word in entry.stem else likeness(word, entry.stem)


def _within(part: tuple[str, ...], heard: tuple[str, ...]) -> bool:
    size = len(part)
    return any(heard[at : at + size] == part for at in range(len(heard) - size + 1))
