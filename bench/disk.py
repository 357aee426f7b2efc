"""A disk that takes longer to keep what it is given than the one under this machine.

A sync takes 0.1 to 0.2 ms on a quick disk of a data centre, and 1 to 5 ms on many a county's. What a commit
costs decides how much one commit for several turns saves, so whole turns are measured on both.

SQLite reaches its files by a table of functions (https://sqlite.org/c3ref/io_methods.html). The one that
syncs is followed by a wait here, for every connection of the process alike. As with a disk, the wait holds
neither the processor nor the lock of the interpreter.
"""

from __future__ import annotations

import atexit
import ctypes
import ctypes.util
import time
from collections.abc import Callable, Sequence

_POINTER = ctypes.sizeof(ctypes.c_void_p)
_OF_A_FILE = 20 * _POINTER  # its version and nineteen functions
_SYNC = 5 * _POINTER  # after the version: close, read, write, truncate, sync

_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)


class _Files(ctypes.Structure):
    """The head of `sqlite3_vfs`; what follows it is taken over unread."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 15),
    )


def _keep(pointed_to: object) -> None:
    """For ever: SQLite follows its pointers to close what nobody closed, after Python has cleared away."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(pointed_to))


def milliseconds(arguments: Sequence[str]) -> float:
    """What follows `--disk`: how much longer a sync shall take."""
    return float(arguments[arguments.index("--disk") + 1]) if "--disk" in arguments else 0.0


def which(longer: float) -> str:
    """As the head of a table says it."""
    return f", each sync made {longer:g} ms longer" if longer else ""


def slower(longer: float) -> None:
    """Let every sync of a file that SQLite opens from now on take so many milliseconds `longer`."""
    if not longer:
        return
    sqlite = ctypes.CDLL(ctypes.util.find_library("sqlite3"))
    sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Files)
    real = sqlite.sqlite3_vfs_find(None)
    files = _Files.from_buffer_copy(real.contents)
    files.name = b"slower"
    opening = _Open(_opener(_Open(real.contents.open), ctypes.addressof(real.contents), longer / 1000))
    files.open = ctypes.cast(opening, ctypes.c_void_p).value
    _keep(files)
    _keep(opening)
    if sqlite.sqlite3_vfs_register(ctypes.byref(files), 1):
        raise RuntimeError("SQLite takes no other files")


def _opener(open_file: Callable[..., int], real: int, seconds: float) -> Callable[..., int]:
    functions: dict[int, ctypes.Array[ctypes.c_char]] = {}

    def opened(_files: int, path: int, file: int, flags: int, given: int) -> int:
        outcome = open_file(real, path, file, flags, given)
        at = ctypes.c_void_p.from_address(file)
        if at.value:  # there is none where opening failed
            if at.value not in functions:
                functions[at.value] = _with_a_wait(at.value, seconds)
            at.value = ctypes.addressof(functions[at.value])
        return outcome

    return opened


def _with_a_wait(functions: int, seconds: float) -> ctypes.Array[ctypes.c_char]:
    table = ctypes.create_string_buffer(ctypes.string_at(functions, _OF_A_FILE), _OF_A_FILE)
    slot = ctypes.c_void_p.from_buffer(table, _SYNC)
    real = slot.value or 0
    sync = _Sync(real)

    def slowly(file: int, flags: int) -> int:
        outcome: int = sync(file, flags)
        time.sleep(seconds)
        return outcome

    waiting = _Sync(slowly)
    slot.value = ctypes.cast(waiting, ctypes.c_void_p).value
    _keep(table)
    _keep(waiting)
    atexit.register(setattr, slot, "value", real)  # no Python is called once there is none
    return table
