"""Measuring a household against a standard, with the honesty that a stale or missing standard asks for."""

from __future__ import annotations

from rules.line import Fen, Line, Source, Verdict
from rules.standards import Standard


def below(
    rule: str, yearly: int | None, members: int | None, limit: Standard | None, no_source: Source
) -> Line:
    """Is the income per head below the standard ("低于": being equal is not below)?

    Compared as yearly totals, exactly. Shown per head and month. Below a stale standard is still below,
    because standards only rise; not below a stale one proves nothing.
    """
    source = limit.source if limit else no_source
    has = None if yearly is None or not members else Fen(yearly // members // 12)
    if limit is None or limit.unknown:
        return Line(rule, Verdict.CHECK, has, None, source)
    needs = Fen(limit.yearly_fen // 12)
    if yearly is None or not members:
        return Line(rule, Verdict.CHECK, None, needs, source)
    return Line(rule, compared(yearly, limit.yearly_fen * members, limit.stale), has, needs, source)


def compared(has: int, limit: int, stale: bool) -> Verdict:
    if has < limit:
        return Verdict.OK
    return Verdict.CHECK if stale else Verdict.REFUSED
