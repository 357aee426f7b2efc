"""Files that take long: nothing is decoded to its end before a test says so."""

from __future__ import annotations

import sys
from pathlib import Path

from store.papers.intake import Intake

_WAITS = (
    "import os, pathlib, sys, time; here = pathlib.Path(sys.argv[1]); raw = sys.stdin.buffer.read(); "
    "(here / f'{len(raw)}-{os.getpid()}').touch()\nwhile not (here / 'go').exists(): time.sleep(0.01)"
)


class SlowFiles:
    def __init__(self, folder: Path) -> None:
        self._folder = folder / "being decoded"
        self._folder.mkdir()
        self.intake = Intake(command=(sys.executable, "-c", _WAITS, str(self._folder)))

    def sizes(self) -> list[int]:
        """Of the files that are being decoded."""
        return sorted(int(each.name.split("-")[0]) for each in self._folder.iterdir())

    def go(self) -> None:
        (self._folder / "go").touch()
