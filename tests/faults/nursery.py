"""Starts servers fast: reads the whole service once and splits off a process for each that is wanted.

`python -m palmtop run` takes some seconds to read its own code, which is not what a crash test waits for. A
process from here runs the same `main` with its own environment, in its own group, and dies like any other.
Orders come as JSON lines on standard input; on standard output: {"pid": 7}, and {"pid": 7, "ended": -9}.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import selectors
import signal
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from tests.faults import held
from tests.faults.clocks.machine import WRONG, wrong_by

PR_SET_PDEATHSIG = 1


def main() -> None:
    from api.app import routes
    from api.render import environment
    from dialogs.understand import learn
    from palmtop.settings import Settings
    from palmtop.wiring import ground_of

    for later in ("palmtop.serve", "palmtop.telegram", "uvloop"):  # aiogram alone is a second of each start
        import_module(later)
    learn()
    nowhere = {"type": "http", "path": "/nowhere", "root_path": "", "method": "GET", "headers": []}
    for way in routes():
        way.matches(nowhere)
    for template in environment.list_templates(extensions=["html"]):
        environment.get_template(template)
    ground_of(Settings().county)  # the words of both languages stay taken apart
    gc.collect()
    gc.freeze()
    bell, rung = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(rung, warn_on_full_buffer=False)
    waiting = selectors.DefaultSelector()
    waiting.register(0, selectors.EVENT_READ)
    waiting.register(bell, selectors.EVENT_READ)
    _say({"ready": True})
    kept = b""
    while True:
        for key, _ in waiting.select():
            if key.fd == bell:
                os.read(bell, 4096)
                _bury()
                continue
            read = os.read(0, 65536)
            if not read:
                return
            *orders, kept = (kept + read).split(b"\n")
            for order in orders:
                _start(json.loads(order))


def _start(order: dict[str, Any]) -> None:
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        _become(order, parent)
    # Whoever kills the group at once finds one, though the child has not run yet.
    with suppress(ProcessLookupError):
        os.setpgid(pid, pid)
    _say({"pid": pid})


def _become(order: dict[str, Any], parent: int) -> NoReturn:
    """The server; it does not outlive the nursery."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setpgid(0, 0)
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    book = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for source, target in ((nothing, 0), (book, 1), (book, 2)):
        os.dup2(source, target)
    os.environ.update(order["environment"])
    if folder := os.environ.get(held.WHERE):
        held.begin(Path(folder))
    code = 1
    try:
        code = _run(order["arguments"])
    except BaseException:
        import traceback

        traceback.print_exc()
    sys.stdout.flush()
    os._exit(code)


def _run(arguments: list[str]) -> int:
    """As from a terminal; or as `run`, on a machine whose clock is wrong."""
    from palmtop.__main__ import main
    from palmtop.serve import serve
    from palmtop.settings import read

    if not os.environ.get(WRONG):
        return main(arguments)
    _, *only = arguments
    return serve(read(), only=only[1] if only else None, now=wrong_by(Path(os.environ[WRONG])))


def _bury() -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        _say({"pid": pid, "ended": os.waitstatus_to_exitcode(status)})


def _say(what: dict[str, Any]) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    main()
