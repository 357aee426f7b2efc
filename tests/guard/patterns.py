"""Every regular expression of ours, found by walking the code, and text that is hard for each."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from palmtop.settings import ROOT

OURS = ("api", "bot", "cases", "dialogs", "documents", "palmtop", "rules", "store")
WHOLE = frozenset({"fullmatch", "match"})
"""Ways of asking that begin at the first character and nowhere else."""
ASKING = WHOLE | {"search", "findall", "finditer", "sub", "subn", "split"}


@dataclass(frozen=True)
class Asked:
    """A pattern at a place in the code, and whether it is looked for anywhere in the text or at its start."""

    where: str
    pattern: re.Pattern[str]
    anywhere: bool
    whole: bool


@dataclass(frozen=True)
class Place:
    """A call of `re`. `said`: what makes its pattern; it cannot be known where it depends on a call."""

    where: str
    module: str
    call: str
    said: ast.expr
    flags: ast.expr | None
    name: str


@cache
def places() -> tuple[Place, ...]:
    return tuple(
        each
        for inside, tree in _files().items()
        for each in _places(
            tree, inside, inside.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        )
    )


@cache
def _files() -> dict[str, ast.Module]:
    """Only those that look for anything; to read the others takes longer than all the rest."""
    texts = {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
        for room in OURS
        for path in sorted((ROOT / room).rglob("*.py"))
    }
    asking = re.compile(rf"\.(?:{'|'.join(sorted(ASKING | {'compile'}))})\(")
    return {inside: ast.parse(text) for inside, text in texts.items() if asking.search(text)}


def _places(tree: ast.Module, path: str, module: str) -> Iterator[Place]:
    named = {
        id(each): ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for each in ast.walk(node.value)
    }
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args):
            continue
        call = ast.unparse(node.func).removeprefix("re.")
        if call not in ASKING | {"compile"}:
            continue
        others = node.args[1:] if call == "compile" else node.args[3 if call in ("sub", "split") else 2 :]
        flags = next((k.value for k in node.keywords if k.arg == "flags"), others[0] if others else None)
        name = named.get(id(node), "")
        yield Place(f"{path}:{node.lineno}", module, call, node.args[0], flags, name)


def asked(place: Place, given: Mapping[str, Any], ways: Mapping[tuple[str, str], frozenset[str]]) -> Asked:
    """`given`: what stands for the names that are known only while it runs. `ways`: see `ways_of_asking`."""
    known = {**vars(importlib.import_module(place.module)), **given}
    said = _worth(place.said, known)
    flags = _worth(place.flags, known) if place.flags is not None else 0
    inside = place.where.split(":")[0] if place.name.startswith("_") else ""
    used = ways.get((inside, place.name), frozenset()) if place.call == "compile" else frozenset({place.call})
    return Asked(
        place.where,
        said if isinstance(said, re.Pattern) else re.compile(said, flags),
        anywhere=not used or bool(used - WHOLE),
        whole=used == {"fullmatch"},
    )


def _worth(said: ast.expr, known: Mapping[str, Any]) -> Any:
    return eval(compile(ast.Expression(said), "<pattern>", "eval"), dict(known))


def ways_of_asking() -> dict[tuple[str, str], frozenset[str]]:
    """For each name of a pattern how it is asked: by file for a name of its own, else everywhere ("")."""
    ways: dict[tuple[str, str], set[str]] = {}
    for path, tree in _files().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in ASKING:
                name = ast.unparse(node.value).split(".")[-1]
                ways.setdefault((path if name.startswith("_") else "", name), set()).add(node.attr)
    return {name: frozenset(how) for name, how in ways.items()}


def made_in(modules: Iterable[str]) -> Iterator[Asked]:
    """The patterns that these modules keep in tables, however they were made."""
    for module in sorted(modules):
        for name, kept in vars(importlib.import_module(module)).items():
            for pattern in _held(kept):
                yield Asked(f"{module.replace('.', '/')}.py:{name}", pattern, anywhere=True, whole=False)


def _held(kept: object) -> Iterator[re.Pattern[str]]:
    if isinstance(kept, re.Pattern):
        yield kept
    elif isinstance(kept, dict):
        yield from (each for value in kept.values() for each in _held(value))
    elif isinstance(kept, tuple | list | frozenset):
        yield from (each for value in kept for each in _held(value))


END = "\x00"
"""Stands in no text that a pattern hopes for."""


def hard_for(pattern: re.Pattern[str], most: int = 6) -> Iterator[tuple[str, str]]:
    """Beginnings and what is repeated after them: at each place where the pattern may repeat something, what
    leads there and then more and more of what it repeats; and the way there again and again.
    """
    seen: set[tuple[str, str]] = set()
    for before, body in _repeats(_parser.parse(pattern.pattern, pattern.flags), ""):
        for pair in ((before, body), ("", before + body), ("", body), ("", before or body)):
            if pair[1] and pair not in seen and len(seen) < most:
                seen.add(pair)
                yield pair


def _repeats(parsed: Any, before: str) -> Iterator[tuple[str, str]]:
    so_far = before
    for op, args in parsed:
        if op in (of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT):
            _, most, body = args
            if most == of.MAXREPEAT or most > 50:
                for sample in _samples(body, so_far):
                    yield so_far, sample
        for inner in _inside(op, args):
            yield from _repeats(inner, so_far)
        so_far += _sample([(op, args)])


def _inside(op: Any, args: Any) -> list[Any]:
    if op in (of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT):
        return [args[2]]
    if op is of.SUBPATTERN:
        return [args[3]]
    if op is of.ATOMIC_GROUP:
        return [args]
    if op is of.BRANCH:
        return list(args[1])
    return [args[1]] if op in (of.ASSERT, of.ASSERT_NOT) else []


def _samples(body: Any, before: str) -> list[str]:
    """What is repeated: the plain case, and where it fits what came just before it, which makes it unclear
    where the one ends and the other begins. Of several words each: the beginning may be one of them.
    """
    plain = [_sample(body), *(_sample(each) for each in _words_of(body))]
    again = [each for each in dict.fromkeys(before[-3:] + " 1a中") if _fits(body, each)]
    return list(dict.fromkeys([*plain, *again]))


def _words_of(body: Any) -> list[Any]:
    if len(body) != 1:
        return []
    [(op, args)] = body
    if op is of.SUBPATTERN:
        return _words_of(args[3])
    return list(args[1]) if op is of.BRANCH else []


def _fits(body: Any, text: str) -> bool:
    if len(body) != 1:
        return False
    [(op, args)] = body
    if op is of.SUBPATTERN:
        return _fits(args[3], text)
    return op in (of.ANY, of.IN, of.NOT_LITERAL) and _takes(op, args, text)


def _sample(parsed: Any) -> str:
    """A text that it matches, without what may be left out."""
    return "".join(_one(op, args) for op, args in parsed)


def _one(op: Any, args: Any) -> str:
    if op is of.LITERAL:
        return chr(args)
    if op in (of.IN, of.NOT_LITERAL, of.ANY):
        return next(each for each in _in_it(op, args) if _takes(op, args, each))
    if op in (of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT):
        return _sample(args[2]) * min(max(args[0], 1), 50)
    if op is of.BRANCH:
        return max((_sample(each) for each in args[1]), key=len)
    return (
        "".join(_sample(each) for each in _inside(op, args)[:1])
        if op in (of.SUBPATTERN, of.ATOMIC_GROUP)
        else ""
    )


_CANDIDATES = "1a A-_.,:/(?·。，；、%&;中"


def _in_it(op: Any, args: Any) -> Iterator[str]:
    """Characters that it may take, as they are likely to be typed."""
    yield from _CANDIDATES
    if op is of.IN:
        yield from (
            chr(value if kind is of.LITERAL else value[0])
            for kind, value in args
            if kind in (of.LITERAL, of.RANGE)
        )
    yield from map(chr, range(1, 0x3000))


def _takes(op: Any, args: Any, text: str) -> bool:
    if op is of.ANY:
        return text != "\n"
    if op is of.NOT_LITERAL:
        return ord(text) != args
    wanted, negated = [each for each in args if each[0] is not of.NEGATE], args[0][0] is of.NEGATE
    return negated != any(_of_set(op, value, text) for op, value in wanted)


def _of_set(op: Any, value: Any, text: str) -> bool:
    if op is of.LITERAL:
        return ord(text) == value
    if op is of.RANGE:
        return bool(value[0] <= ord(text) <= value[1])
    kind = {
        of.CATEGORY_DIGIT: r"\d", of.CATEGORY_NOT_DIGIT: r"\D", of.CATEGORY_SPACE: r"\s",
        of.CATEGORY_NOT_SPACE: r"\S", of.CATEGORY_WORD: r"\w", of.CATEGORY_NOT_WORD: r"\W",
    }[value]  # fmt: skip
    return re.fullmatch(kind, text) is not None


def gives_nothing_back(pattern: str) -> bool:
    """Whether any part of it is possessive (`a++`) or atomic (`(?>a)`)."""
    return any(_keeps(op, args) for op, args in _parser.parse(pattern))


def _keeps(op: Any, args: Any) -> bool:
    if op in (of.POSSESSIVE_REPEAT, of.ATOMIC_GROUP):
        return True
    return any(_keeps(*each) for inner in _inside(op, args) for each in inner)
