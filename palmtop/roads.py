"""A script as a Mermaid flowchart, for officials: to be pasted into any page that draws Mermaid."""

from __future__ import annotations

import sys
from dataclasses import replace

from dialogs.asking.roads import mermaid, roads
from dialogs.scripts.small import SCRIPTS
from palmtop.figures import figures
from palmtop.refused import Refused
from palmtop.settings import Settings
from palmtop.wiring import ground_of


def draw(settings: Settings, script: str, lang: str, *, files_only: bool) -> int:
    """Raises Refused for a script that is not there."""
    if script not in SCRIPTS:
        raise Refused("roads-no-script", given=script, scripts=", ".join(SCRIPTS))
    bare = ground_of(settings.county)
    words = bare.words(lang)
    ground = replace(bare, standards=figures(settings, words, files_only=files_only))
    sys.stdout.write(mermaid(roads(script, ground), ground, words))
    return 0
