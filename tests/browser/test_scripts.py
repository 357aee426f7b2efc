"""What residents' browsers run is old: Chrome 70, and WeChat's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).resolve().parents[2] / "api" / "static"
TOO_NEW = {
    r"\?\.(?!\d)": "optional chaining (Chrome 80)",
    r"\?\?": "nullish coalescing (80)",
    r"\|\|=|&&=": "logical assignment (85)",
    r"\.replaceAll\(": "replaceAll (85)",
    r"\.at\(": "at (92)",
    r"\.replaceChildren\(": "replaceChildren (86)",
    r"\bstatic\s*\{|#\w+\s*[=(;]": "class fields (72 to 94)",
    r"\bimport\s*\(|\bexport\b": "modules",
    r"Promise\.(any|allSettled)": "Promise.any, allSettled (76)",
    r"\bcrypto\.randomUUID": "randomUUID (92)",
    r"structuredClone": "structuredClone (98)",
    r"\beval\b|new Function|innerHTML\s*\+=|document\.write": "what the policy forbids",
}
NEW_STYLES = {
    r"(?<![-\w])gap\s*:": "gap of flex boxes (84); grid-gap for grids",
    r"\binset\s*:": "inset (87)",
    r":(is|where|has)\(": ":is, :where, :has",
    r"\b\d+[ds]v[hw]\b": "dvh (108)",
    r"\bclamp\(|(?<![\w-])min\(|(?<![\w-])max\(": "clamp, min, max (79)",
    r"aspect-ratio": "aspect-ratio (88)",
    r"\burl\(|@import": "anything to be fetched",
    r"overflow-wrap:\s*anywhere": "anywhere (80)",
}


@pytest.mark.parametrize(("pattern", "what"), TOO_NEW.items())
def test_the_script_of_the_chat_runs_in_old_browsers(pattern: str, what: str) -> None:
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", (STATIC / "chat.js").read_text(encoding="utf-8"), flags=re.S)
    assert re.findall(pattern, code) == [], what


@pytest.mark.parametrize(("pattern", "what"), NEW_STYLES.items())
def test_the_styles_of_the_chat_work_in_old_browsers(pattern: str, what: str) -> None:
    assert re.findall(pattern, (STATIC / "chat.css").read_text(encoding="utf-8")) == [], what
