"""One sentence in, one JSON-ready mapping out: what `python -m palmtop understand` prints a line of."""

from __future__ import annotations

from typing import Any

from dialogs.hear.places.atlas import Places
from dialogs.understand.judge import understand


def as_json(text: str, places: Places) -> dict[str, Any]:
    """Intent, topic, confidence and alternatives of one sentence, in JSON's own types."""
    found = understand(text, places)
    return {
        "intent": found.intent,
        "topic": found.topic,
        "confidence": found.confidence,
        "alternatives": [
            {"intent": intent, "topic": topic, "confidence": confidence}
            for intent, topic, confidence in found.alternatives
        ],
    }
