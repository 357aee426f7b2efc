"""A script as a Mermaid flowchart, for officials: to be pasted into any page that draws Mermaid."""

from __future__ import annotations

import sys
from dataclasses import replace

from dialogs.asking.roads import mermaid, roads
from dialogs.scripts.small import SCRIPTS
from palmtop.figures import figures
from palmtop.settings import Settings
from palmtop.wiring import ground_of


def draw(settings: Settings, script: str, lang: str, *, files_only: bool) -> int:
    if script not in SCRIPTS:
        print(f"no script {script!r}; there are: {', '.join(SCRIPTS)}", file=sys.stderr)
        return 2
    standards = figures(settings, files_only=files_only)
    ground = replace(ground_of(settings.county), standards=standards)
    sys.stdout.write(mermaid(roads(script, ground), ground, ground.words(lang)))
    return 0
