"""python -m bench turns|http|growth|memory|many|queue|case|dashboard|... [--quick] [--write]

Figures of one run may be compared with each other, and with nothing else: machines differ, and are shared.
"""

from __future__ import annotations

import sys
from importlib import import_module

WHAT = (
    "turns",
    "http",
    "growth",
    "memory",
    "many",
    "queue",
    "case",
    "dashboard",
    "assess",
    "export",
    "trail",
    "pdf",
)


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in WHAT:
        print(f"usage: python -m bench {'|'.join(WHAT)} ...")
        return 2
    outcome: int = import_module(f"bench.{sys.argv[1]}").main(sys.argv[2:])
    return outcome


if __name__ == "__main__":
    sys.exit(main())
