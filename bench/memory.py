"""How much memory the idle service takes: `python -m palmtop run` with nobody there.

python -m bench memory [--write]
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from bench import report

GOAL_MB = 200
TOKEN = "42:" + "T" * 35


def main(arguments: list[str]) -> int:
    quiet = 3.0 if "--quick" in arguments else 20.0
    lines = [
        f"After {quiet:.0f} s, all in one process:",
        "",
        "| service | resident memory, MB | goal |",
        "|---|---|---|",
        f"| pages only | {idle(quiet):.0f} | {GOAL_MB} |",
        f"| with the Telegram bot | {idle(quiet, TOKEN):.0f} | {GOAL_MB} |",
    ]
    print("\n".join(lines))
    if "--write" in arguments:
        report.write("memory", lines)
    return 0


def idle(quiet: float, token: str = "") -> float:
    """Megabytes after `quiet` seconds."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as data:
        settings = {
            "DATA": data,
            "PORT": str(port),
            "TELEGRAM_API": "http://127.0.0.1:9",
            "TELEGRAM_TOKEN": token,
        }
        surroundings = os.environ | {f"PALMTOP_{name}": value for name, value in settings.items()}
        process = subprocess.Popen(
            [sys.executable, "-m", "palmtop", "run"],
            env=surroundings,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _await_ready(f"http://127.0.0.1:{port}/readyz")
            time.sleep(quiet)
            return _resident(process.pid)
        finally:
            process.terminate()
            process.wait(20)


def _await_ready(url: str) -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("the service did not start")


def _resident(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))
