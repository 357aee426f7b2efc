"""A house behind a free port, served as it runs."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bot.house import House
from palmtop.serve import server_of
from palmtop.settings import Settings
from tests.patience import PATIENCE


@contextmanager
def serving(house: House, settings: Settings | None = None) -> Iterator[str]:
    """Its address, such as "http://127.0.0.1:40123"."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = server_of(house, settings or Settings())
        running = threading.Thread(target=server.run, args=([door],), daemon=True)
        running.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        running.join(PATIENCE)
