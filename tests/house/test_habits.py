"""Lines that open holes do not stand in our code, and what is installed is what was looked at."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from palmtop.settings import ROOT

ROOMS = ("api", "bot", "cases", "dialogs", "documents", "palmtop", "rules", "store")
NEVER = {
    "a shell reads what a person typed": r"shell=True|\bos\.(?:system|popen)\b",
    "what is read back may run": r"\b(?:pickle|marshal|shelve|dill)\b|yaml\.(?!safe_)\w*load",
    "a text runs as code": r"(?<![.\w])(?:eval|exec)\(",
    "a certificate is not looked at": r"verify=False|CERT_NONE|check_hostname|_create_unverified",
    "a text is called a safe page": r"(?<!\w)Markup\(",
    "a message may hold markup": r"\bparse_mode\b",
}
SQL_OF_TEXT = re.compile(r"(?:(?<![.\w])|\bsa\.)(?:text|literal_column)\(f[^)]*\)|exec_driver_sql\(f[^)]*\)")
SPEAKS = re.compile(
    r"^\s*(?:import|from) (?:socket|aiohttp|requests|httpx2?|smtplib|ftplib|http\.client|urllib\.request)\b"
    r"|asyncio\.open_connection|create_connection\(",
    re.M,
)
LIMIT_OF_ITS_OWN = re.compile(r"^_?[A-Z_]*(?:DAYS|MONTHS)[A-Z_]*\s*(?::[^=\n]+)?=\s*\d+", re.M)
MAKES_PAGES = re.compile(
    r".*\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|eval)\b.*"
)


DECLARED = re.compile(r"^  (?:function (\w+)|var (\w+) = )", re.M)


def code() -> Iterator[tuple[Path, str]]:
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("*.py")):
            yield file.relative_to(ROOT), file.read_text(encoding="utf-8")


def scripts() -> Iterator[tuple[Path, str]]:
    ours = [file for file in sorted((ROOT / "api/static").rglob("*.js")) if "vendor" not in file.parts]
    assert {file.parent.name for file in ours} == {"static", "desk"}
    for file in ours:
        yield file.relative_to(ROOT), file.read_text(encoding="utf-8")


def test_no_such_line_stands_in_our_code() -> None:
    for file, text in code():
        for why, never in NEVER.items():
            assert not re.search(never, text), (str(file), why)


def test_sql_is_put_together_from_words_of_our_own_only() -> None:
    """A setting of the database, the name of a view, the name of a lane: none of them is typed by anybody."""
    found = sorted(each for _, text in code() for each in SQL_OF_TEXT.findall(text))
    assert found == [
        "literal_column(f\"'{lane}'\")",
        "literal_column(f\"'{view}'\")",
        'text(f"SHOW {name}")',
    ]


def test_no_figure_of_the_law_stands_outside_the_dated_standards() -> None:
    """With its days, its article and how sure it is, or not at all: see `rules/standards`. What is counted in
    the table of deadlines itself is a goal, and called one.
    """
    for file, text in code():
        if file.parts[0] in ("cases", "rules", "dialogs", "documents"):
            assert not LIMIT_OF_ITS_OWN.findall(text), str(file)
    table = ast.parse((ROOT / "cases/deadlines.py").read_text(encoding="utf-8"))
    rows = [node for node in ast.walk(table) if isinstance(node, ast.Assign | ast.AnnAssign)]
    aims = {n for row in rows for call in ast.walk(row) if _calls(call, "_aim") for n in ast.walk(call)}
    counted = [
        n for row in rows for n in ast.walk(row) if isinstance(n, ast.Constant) and type(n.value) is int
    ]
    assert [n.lineno for n in counted if n not in aims and n.value] == []


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def test_three_places_speak_to_other_machines() -> None:
    """Telegram, the economic check and the webhooks: no address from a message is ever fetched."""
    speaking = {file: text for file, text in code() if SPEAKS.search(text)}
    for inside in ("palmtop/watchdog.py", "store/papers/scanner.py"):
        told = speaking.pop(Path(inside))
        assert "AF_UNIX" in told and "AF_INET" not in told  # a socket that is a file of this machine
    assert {file.parent.as_posix() for file in speaking} == {"bot/telegram", "bot/exchange", "bot/hooks"}


def test_our_scripts_make_no_page_of_text() -> None:
    """But for one line of the chat, which takes bubbles that the house has drawn and escaped."""
    found = [line.strip() for _, text in scripts() for line in MAKES_PAGES.findall(text)]
    assert found == ['held.innerHTML = pages.createHTML(answer.html || "");']


def test_no_name_of_a_script_is_given_twice() -> None:
    """The browser says nothing: the later one takes the place of the other, and what called it breaks."""
    for file, text in scripts():
        names = ["".join(found) for found in DECLARED.findall(text)]
        assert len(names) == len(set(names)), (file, [name for name in names if names.count(name) > 1])


def test_what_is_installed_is_pinned_by_its_hash() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
        lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
        assert lines
        for line in lines:
            assert re.match(r"\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line[:60]


def test_cases_are_locked_in_one_place() -> None:
    """The person first, then the case (decision 32). New keys and old decisions take nobody after it."""
    locks = re.compile(r"select\(cases\)(?:(?!\n\n).)*?with_for_update|with_for_update\(of=cases\)", re.S)
    locking = {file.as_posix() for file, text in code() if locks.search(text)}
    assert locking == {"store/casework/locking.py", "store/casework/past_rulings.py"}


def test_no_two_steps_of_the_tables_share_a_number() -> None:
    """Two who each add the next one land within minutes of each other, and no table can be built any more."""
    numbers = [each.name[:4] for each in (ROOT / "migrations/versions").glob("[0-9]*.py")]
    assert sorted({each for each in numbers if numbers.count(each) > 1}) == []
