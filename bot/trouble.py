"""How often this process had to write an error into its log, by the part that wrote it. For the figures that
whoever looks after the house collects; a restart begins at nothing.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping
from threading import Lock


class Trouble(logging.Handler):
    """Counts, and keeps nothing of what was said."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._counts: Counter[str] = Counter()
        self._counting = Lock()

    def emit(self, record: logging.LogRecord) -> None:
        with self._counting:
            self._counts[record.name] += 1

    def counts(self) -> Mapping[str, int]:
        with self._counting:
            return dict(self._counts)


TROUBLE = Trouble()
"""Of this process; `palmtop.logs` sets it beside the log itself."""
