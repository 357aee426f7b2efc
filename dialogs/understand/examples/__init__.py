"""What people type, by intent or topic: the sentences that new ones are compared with."""

from __future__ import annotations

from dialogs.understand.examples import (
    english,
    others,
    own,
    policy_doors,
    policy_how,
    policy_looked_at,
    policy_then,
    policy_who,
    talk,
)

ROOMS = (
    own, others, talk, policy_who, policy_how, policy_looked_at, policy_then, policy_doors, english,
)  # fmt: skip

EXAMPLES: tuple[tuple[str, str], ...] = tuple(
    (label, sentence.strip())
    for room in ROOMS
    for label, sentences in room.SAID.items()
    for sentence in sentences.split("|")
)
"""(intent or topic, sentence). Topics begin with `policy-`."""
