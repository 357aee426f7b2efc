"""What somebody may write where a name or a story is asked for, so that it runs on another's screen.

Shapes, not variants: each tries another door. If one of them runs, it opens a dialog or asks `CANARY`. Those
that are no tag behind something that closes (other doors of HTML, htmx, templates, workbooks) stand in
`payloads.jsonl`, those of Typst in `typst.jsonl`, a line each.
"""

from __future__ import annotations

import json
from pathlib import Path

CANARY = "canary.example"
CLOSERS = (
    "", '">', "'>", "`>", "</title>", "</textarea>", "</script>", "</style>", "-->", "]]>", "</svg>",
    "</noscript>", "</template>", "</option></select>", "</button></form>", '\\">', "&quot;>", "\u2028",
)  # fmt: skip
"""What might end the place that the words stand in."""
CORES = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    f"<iframe src=//{CANARY}/x></iframe>",
    "<a href=javascript:alert(1) autofocus onfocus=alert(1)>weiter</a>",
)


def _listed(name: str) -> list[str]:
    return [json.loads(line) for line in Path(__file__).with_name(name).read_text().splitlines()]


OF_TYPST = tuple(_listed("typst.jsonl"))
"""What is code or a mark where it stands in the source of a paper."""
PAYLOADS = tuple(
    dict.fromkeys(
        [*(close + core for close in CLOSERS for core in CORES), *_listed("payloads.jsonl"), *OF_TYPST]
    )
)
