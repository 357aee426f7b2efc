"""A script as a Mermaid flowchart, for officials: to be pasted into any page that draws Mermaid."""

from __future__ import annotations

import sys

from dialogs.roads import mermaid, roads
from dialogs.scripts.small import SCRIPTS
from palmtop.settings import Settings
from palmtop.wiring import ground_of


def draw(settings: Settings, script: str, lang: str) -> int:
    if script not in SCRIPTS:
        print(f"no script {script!r}; there are: {', '.join(SCRIPTS)}", file=sys.stderr)
        return 2
    ground = ground_of(settings.county)
    sys.stdout.write(mermaid(roads(script, ground), ground, ground.words(lang)))
    return 0
