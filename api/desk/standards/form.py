"""The form of a proposed value: read kindly, nothing guessed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from api.forms import Sent, fen
from rules.changes import Change, Kind, Laid, faults
from rules.standards import Confidence, Figure, Standard

CONFIDENCES = {
    "confirmed": Confidence.CONFIRMED,
    "published": Confidence.PUBLISHED,
    "unknown": Confidence.UNKNOWN,
}
MOST_NUMBER = 1_000_000


@dataclass(frozen=True, slots=True)
class Read:
    """What was typed, as a change if it can be one. `wrong`: names of fields."""

    change: Change | None
    wrong: tuple[str, ...]


def read(form: Sent, model: Standard, county: str, corrects: Laid | None) -> Read:
    """A value for the county, of the kind of `model`; in place of `corrects`, or from a day on."""
    confidence = CONFIDENCES.get(form.line("confidence"))
    first, published = day(form.line("valid_from")), day(form.line("published_on"))
    last, reconfirm = day(form.line("valid_to")), day(form.line("reconfirm_by"))
    unknown = confidence is Confidence.UNKNOWN
    value = None if unknown else figure(form.line("value"), model.unit)
    missing = {
        "value": value is None and not unknown,
        "confidence": confidence is None,
        "valid_from": first is None,
        "valid_to": last is None and bool(form.line("valid_to")),
        "published_on": published is None,
        "reconfirm_by": reconfirm is None and bool(form.line("reconfirm_by")),
        "title": not form.line("title"),
    }
    wrong = tuple(name for name, is_wrong in missing.items() if is_wrong)
    if wrong or first is None or published is None or confidence is None:
        return Read(None, wrong)
    made = replace(
        model,
        value=value,
        area=county,
        period=_period(form, model),
        valid_from=first,
        valid_to=last,
        title=form.line("title"),
        number=form.line("number", 80),
        article=form.line("article", 40),
        published_on=published,
        reconfirm_by=reconfirm or a_year_after(published),
        confidence=confidence,
        note=form.line("note", 300),
        on=None,
    )
    return Read(_change(made, corrects), faults(made))


def _change(value: Standard, corrects: Laid | None) -> Change:
    if corrects is None:
        return Change(0, Kind.NEW, value)
    from_files = corrects.value.valid_from if corrects.change is None else None
    return Change(0, Kind.CORRECTION, value, corrects.change, from_files)


def _period(form: Sent, model: Standard) -> str:
    """A monthly amount may be published by the year and the other way round."""
    chosen = form.line("period")
    return chosen if {chosen, model.period} <= {"month", "year"} else model.period


def figure(typed: str, unit: str) -> Figure | None:
    """What was typed, in the unit. None if it is none."""
    if unit == "yuan":
        amount = fen(typed)
        return None if amount is None else _plain(Decimal(amount) / 100)
    if unit == "yes-no":
        return {"yes": True, "no": False}.get(typed)
    if unit == "word":
        return typed[:40] or None
    found = decimal(typed)
    if found is None or not 0 <= found <= MOST_NUMBER:
        return None
    whole = unit in ("days", "months", "years", "occasions")
    return None if whole and found != found.to_integral_value() else _plain(found)


def decimal(typed: str) -> Decimal | None:
    """A plain number, with a percent sign or without; None if it is none."""
    text = unicodedata.normalize("NFKC", typed).strip().removesuffix("%").replace(",", "")
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def _plain(found: Decimal) -> int | float:
    return int(found) if found == found.to_integral_value() else float(found)


def day(typed: str) -> date | None:
    try:
        found = date.fromisoformat(typed)
    except ValueError:
        return None
    return found if 1990 <= found.year <= 2100 else None


def a_year_after(published: date) -> date:
    last = 28 if (published.month, published.day) == (2, 29) else published.day
    return published.replace(year=published.year + 1, day=last)
