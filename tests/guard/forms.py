"""The forms that a page of the desk offers, filled in as somebody would who has no time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

ANSWERS = {"number": "1", "date": "2026-12-01", "month": "2026-12", "time": "09:00", "tel": "13800138000"}
WORDS = "看过了，没有问题"


@dataclass
class Form:
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    presses: list[tuple[str, str]] = field(default_factory=list)  # buttons that say something of their own
    sends_files: bool = False

    def names(self) -> set[str]:
        return set(self.fields) | {name for name, _ in self.presses}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._form: Form | None = None
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(said.get("action", ""), sends_files="multipart" in said.get("enctype", ""))
            if said.get("method") == "post":
                self.found.append(self._form)
        elif self._form is not None:
            self._field(tag, said)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = ""

    def _field(self, tag: str, said: dict[str, str]) -> None:
        form, name = self._form, said.get("name", "")
        assert form is not None
        if tag == "select":
            self._select = name
        elif tag == "option" and self._select and (said.get("value") or "selected" in said):
            form.fields.setdefault(self._select, said.get("value", ""))
        elif tag == "textarea" and name:
            form.fields.setdefault(name, WORDS)
        elif tag == "button" and name:
            form.presses.append((name, said.get("value", "")))
        elif tag == "input" and name:
            kind, value = said.get("type", "text"), said.get("value", "")
            if kind in ("radio", "checkbox", "hidden"):
                form.fields.setdefault(name, value or "on")
            elif kind != "file":
                form.fields.setdefault(name, value or ANSWERS.get(kind, WORDS))


def forms_of(page: str) -> Iterator[Form]:
    reader = _Reader()
    reader.feed(page)
    yield from reader.found
