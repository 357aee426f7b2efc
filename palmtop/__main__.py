"""`python -m palmtop ...`: everything that is done from a terminal."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from palmtop.keeping import add_keeping
from palmtop.refused import FIRST, Refused
from palmtop.settings import Settings, open_data, read

Command = Callable[[argparse.Namespace, Settings], int]


def main(arguments: list[str] | None = None) -> int:
    parser = _parser(described=not {"-h", "--help"}.isdisjoint(sys.argv if arguments is None else arguments))
    given = parser.parse_args(arguments)
    try:
        settings = read()
        if getattr(given, "data", None):
            settings = replace(settings, data=given.data)
        command: Command = given.command
        return command(given, settings)
    except Refused as why:
        from palmtop.county import spoken

        print(why.told(spoken(given.lang)), file=sys.stderr)
        return 2


def _parser(*, described: bool = False) -> argparse.ArgumentParser:
    """`described`: with what each command does, in both languages, as nobody has said yet which is theirs."""
    parser = argparse.ArgumentParser(prog="palmtop", formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run")
    run.add_argument("--only", choices=("web", "post"), help="only the pages, or only the post and the jobs")
    run.set_defaults(command=_run)

    chat = commands.add_parser("chat")
    chat.add_argument("--day", type=date.fromisoformat, help="pretend that it is this day")
    chat.add_argument(
        "--data", type=Path, help="keep the conversation in this folder (default: keep nothing)"
    )
    chat.add_argument("--as", dest="sender", default="terminal", help="who is talking")
    chat.set_defaults(command=_chat)

    staff = commands.add_parser("staff")
    staff.add_argument("what", choices=("list", "invite", "change", "disable", "enable", "reset", "link"))
    staff.add_argument("--login")
    staff.add_argument("--name", default="")
    staff.add_argument(
        "--role", help="village, worker, clerk (default), head, officer, county_head, auditor, ..."
    )
    staff.add_argument(
        "--area", help="division code: a village's twelve digits, a township's nine, the county's six"
    )
    staff.add_argument("--duty", action="append", help="payer, or none; may be given again")
    staff.set_defaults(command=_staff)

    access = commands.add_parser("access")
    access.add_argument("what", choices=("list", "make", "revoke"))
    access.add_argument("--name", default="", help="of the other system")
    access.add_argument("--scope", action="append", help="cases:read, verify, ...; may be given again")
    access.add_argument("--area", help="the county (default) or one township")
    access.add_argument("--until", type=date.fromisoformat, metavar="DAY", help="its last day")
    access.add_argument("--number", type=int, help="of the key to revoke")
    access.set_defaults(command=_access)

    verify = commands.add_parser("verify")
    verify.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DAY",
                        help="trust the anchor of this day and check what came after it")  # fmt: skip
    verify.set_defaults(command=_verify)

    for name, work in (
        ("migrate", _migrate),
        ("demo", _demo),
        ("key", _key),
        ("understand", _understand),
        ("catalogue", _catalogue),
        ("parts", _parts),
    ):
        commands.add_parser(name).set_defaults(command=work)
    add_keeping(commands)
    _add_machines(commands)
    for command in commands.choices.values():
        command.add_argument("--lang", default=FIRST, help="zh-CN, en")
    if described:
        _describe(parser, commands.choices)
    return parser


def _describe(parser: argparse.ArgumentParser, commands: Mapping[str, argparse.ArgumentParser]) -> None:
    from palmtop.county import spoken

    words, listed = (spoken(FIRST), spoken("en")), []
    for name, command in commands.items():
        said = [each.say(f"command-{name}") for each in words]
        command.description = " ".join(said)
        listed += [f"  {name:<12}  {said[0]}", *(f"  {'':<12}  {each}" for each in said[1:])]
    parser.description = " · ".join(each.say("chat-name") for each in words)
    parser.epilog = "\n".join(listed)


def _add_machines(commands: Any) -> None:
    """For officials and other programs: the law over households, and the roads of a conversation."""
    assess = commands.add_parser("assess")
    assess.add_argument("--day", type=date.fromisoformat, help="by the law of this day (default: today)")
    assess.add_argument("--words", nargs="?", const=FIRST, metavar="LANG", help="add the sentences")
    assess.set_defaults(command=_assess)

    screen = commands.add_parser("screen")
    whom = screen.add_mutually_exclusive_group(required=True)
    whom.add_argument("file", type=Path, nargs="?", help="xlsx, csv or jsonl; columns: docs/screening.md")
    whom.add_argument("--registry", action="store_true", help="the people in the house's own books")
    screen.add_argument("--reveal", default="", metavar="REASON", help="names and numbers whole, and why")
    screen.add_argument("--out", type=Path, help="folder of the results (default: beside the file)")
    screen.add_argument("--day", type=date.fromisoformat, help="by the law of this day (default: today)")
    screen.add_argument("--standards", type=Path, help="values to suppose instead (YAML)")
    screen.set_defaults(command=_screen)

    replay = commands.add_parser("replay")
    replay.add_argument("case", help="its code")
    replay.set_defaults(command=_replay)

    holes = commands.add_parser("holes")
    holes.add_argument("file", type=Path, help="one entry, a list of them, a folder or a zip")
    holes.set_defaults(command=_holes)

    roads = commands.add_parser("roads")
    roads.add_argument("script")
    roads.set_defaults(command=_roads)
    moves = commands.add_parser("moves")
    moves.add_argument("kind", help="dibao, temporary, ... or all: the page docs/cases.md")
    moves.set_defaults(command=_moves)
    for command in (assess, screen, roads):
        command.add_argument(
            "--files-only",
            action="store_true",
            help="by the figures of the files, not what the desk published",
        )


def _run(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.serve import serve

    return serve(settings, only=given.only, lang=given.lang)


def _chat(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.terminal import chat

    return chat(settings, lang=given.lang, day=given.day, sender=given.sender, keep=given.data is not None)


def _staff(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.staffing import manage

    return manage(given, settings)


def _access(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.access import access

    return access(given, settings)


def _verify(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.verify import verify

    return verify(settings, given.since, given.lang)


def _migrate(_: argparse.Namespace, settings: Settings) -> int:
    from palmtop.wiring import up_to_date
    from store.migrate import migrate

    open_data(settings)
    up_to_date(settings, migrate)
    return 0


def _demo(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.demo import demo

    own = settings if "PALMTOP_DATA" in os.environ else replace(settings, data=Path("demo-data"))
    return demo(own, given.lang)


def _key(_: argparse.Namespace, __: Settings) -> int:
    from store.seal import make_key

    print(make_key())
    return 0


def _understand(_: argparse.Namespace, settings: Settings) -> int:
    import json

    from dialogs.understand.lines import as_json
    from palmtop.county import read_county

    places = read_county(settings.county)[1]

    for line in sys.stdin:
        if line.strip():
            print(json.dumps(as_json(line.rstrip("\n"), places), ensure_ascii=False), flush=True)
    return 0


def _holes(given: argparse.Namespace, _: Settings) -> int:
    from palmtop.county import spoken
    from palmtop.holes import holes

    return holes(given.file, spoken(given.lang))


def _parts(_: argparse.Namespace, __: Settings) -> int:
    from palmtop.parts import parts

    print(parts().decode())
    return 0


def _catalogue(_: argparse.Namespace, __: Settings) -> int:
    from palmtop.catalogue import page

    sys.stdout.write(page())
    return 0


def _assess(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.assess import assess_lines

    return assess_lines(settings, given.day, given.words, given.lang, files_only=given.files_only)


def _screen(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.screen import Wish, screen

    wish = Wish(
        file=given.file,
        out=given.out,
        day=given.day,
        supposed=given.standards,
        lang=given.lang,
        files_only=given.files_only,
        reveal=given.reveal.strip(),
    )
    return screen(settings, wish)


def _replay(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.replay import replay_case

    return replay_case(settings, given.case, given.lang)


def _roads(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.roads import draw

    return draw(settings, given.script, given.lang, files_only=given.files_only)


def _moves(given: argparse.Namespace, settings: Settings) -> int:
    from palmtop.moves import draw

    return draw(settings, given.kind, given.lang)


if __name__ == "__main__":
    sys.exit(main())
