"""Understanding of free text: rules and character n-grams, no network, no model, well under a millisecond."""

from dialogs.understand.judge import learn, nearest_topics, understand
from dialogs.understand.lines import as_json
from dialogs.understand.meaning import INTENTS, SURE, TOPICS, Understood

__all__ = ["INTENTS", "SURE", "TOPICS", "Understood", "as_json", "learn", "nearest_topics", "understand"]
