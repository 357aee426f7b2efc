"""Tell whoever started this process that it is well: systemd, which starts it again when it hears nothing,
and a file whose age a health check reads.

It speaks from the event loop, and only while every loop comes round: a process that hangs is silent. It ends
by itself then, too, since not everybody who starts processes again listens (Docker does not).
"""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from bot.house import House

log = logging.getLogger(__name__)

SPEAKS_SECONDS = 5.0
ENDS_SECONDS = 60.0
"""As in `deploy/palmtop.service`."""


class Systemd:
    """The service manager, as sd_notify(3) has it; silent where there is none."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        given = os.environ if environment is None else environment
        self._at = given.get("NOTIFY_SOCKET", "")

    def tell(self, what: str) -> None:
        if not self._at:
            return
        at = "\0" + self._at[1:] if self._at.startswith("@") else self._at
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)
            line.sendto(what.encode(), at)


async def speak(house: House, stop: asyncio.Event, file: Path | None, ends: float = ENDS_SECONDS) -> None:
    """Until `stop` is set. `file`: touched each time, if there is one. `ends`: seconds without a word after
    which the process is over; a thread that needs nothing of the interpreter writes where it hung.
    """
    systemd = Systemd()
    systemd.tell("READY=1")
    while not stop.is_set():
        if silent := house.pulse.silent():
            log.error("nothing was heard for too long of: %s", ", ".join(silent))
        else:
            systemd.tell("WATCHDOG=1")
            faulthandler.dump_traceback_later(ends, exit=True, file=house.in_hand.last_words)
            if file is not None:
                with suppress(OSError):
                    file.touch()
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), SPEAKS_SECONDS)
    faulthandler.cancel_dump_traceback_later()
    systemd.tell("STOPPING=1")
