"""Commands for whoever keeps the house: its keys, its copies, its health, and everybody out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from palmtop.settings import BadSettings, Settings


def add_keeping(commands: Any) -> None:
    rotate = commands.add_parser("rotate-keys")
    rotate.add_argument(
        "--go-on", action="store_true", help="no fresh key: finish a round that was cut short"
    )
    rotate.add_argument("--master-only", action="store_true", help="only let the newest master hold the keys")
    rotate.add_argument(
        "--marks", action="store_true", help="instead, a fresh key for the marks by which people are found"
    )
    rotate.set_defaults(command=_rotate)
    copy = commands.add_parser("backup")
    copy.add_argument("folder", type=Path, help="where to put it; on another disk, better on another machine")
    copy.add_argument("--keep", type=int, metavar="N", help="take older copies away, all but the last N")
    copy.set_defaults(command=_backup)
    out = commands.add_parser("sign-out")
    out.add_argument("--residents", action="store_true", help="every browser of a resident begins anew")
    out.add_argument("--staff", action="store_true", help="everybody who works here signs in anew")
    out.set_defaults(command=_sign_out)
    well = commands.add_parser("doctor")
    well.set_defaults(command=_doctor)
    commands.add_parser("recount").set_defaults(command=_recount)
    days = commands.add_parser("holidays")
    days.add_argument("year", type=int)
    days.add_argument("file", type=Path, help="the text of the State Council's notice")
    days.set_defaults(command=_holidays)
    back = commands.add_parser("restore")
    back.add_argument("file", type=Path)
    back.set_defaults(command=_restore)


def _rotate(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.rotate import rotate, rotate_marks

    if given.marks:
        return rotate_marks(settings, go_on=given.go_on, lang=given.lang)
    return rotate(settings, go_on=given.go_on, master_only=given.master_only, lang=given.lang)


def _backup(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.backup import backup

    return backup(settings, given.folder, given.keep, given.lang)


def _sign_out(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.sign_out import sign_out

    if not given.residents and not given.staff:
        raise BadSettings("keep-out-whose")
    return sign_out(settings, residents=given.residents, staff=given.staff, lang=given.lang)


def _recount(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.doctor.recount import recount

    return recount(settings, given.lang)


def _holidays(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.county import spoken
    from palmtop.holidays.entering import enter

    return enter(settings, given.year, given.file, spoken(given.lang))


def _doctor(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.doctor.looking import doctor

    return doctor(settings, given.lang)


def _restore(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.backup import restore

    return restore(settings, given.file, given.lang)
