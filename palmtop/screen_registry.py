"""The people who stand in the house's own books, as a list to be screened.

A name, an ID number, a telephone number are shown masked. Who needs them whole (to call on the people found)
gives a reason, which stands in the trail and beside the result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from cases.people import Actor, Role
from dialogs.hear.persons.identity import mask_id
from dialogs.hear.persons.names import mask_name
from dialogs.hear.persons.phones import mask_phone
from palmtop.figures import has_database
from palmtop.screen_people import Progress
from palmtop.screen_rows import BadList, Row
from palmtop.settings import Settings
from palmtop.wiring import masters_of, real_now, seal_of
from store.database import Store
from store.registry import Person, people
from store.seal import Seal
from store.trail import Act, What, note

AT_THE_TERMINAL = Actor("terminal", Role.ADMINISTRATOR, "")
AT_A_TIME = 2_000  # residents read in one go: a short look each, so nobody who writes waits


@dataclass(frozen=True, slots=True)
class Registry:
    """Raises BadList where there are no books to look into. `reveal`: why names are to be shown whole."""

    settings: Settings
    day: date
    reveal: str = ""

    @property
    def name(self) -> str:
        return f"registry-{self.day.isoformat()}" + ("-named" if self.reveal else "")

    def marks(self) -> Iterator[bytes]:
        yield self.settings.database.encode()
        yield self.reveal.encode()

    def batches(self, progress: Progress) -> Iterator[tuple[list[Row], int]]:
        """People who come in while it runs have higher numbers and are read as well."""
        if not has_database(self.settings):
            raise BadList("screen-no-database")
        store = Store(self.settings.database)
        seal = seal_of(store, masters_of(self.settings))
        try:
            if self.reveal:
                store.write_now(lambda tx: note(tx, seal, self._act(), real_now()))
            found, last = self._read(store, seal, progress.last)
            while last:
                yield [self._row(person) for person in found], last
                found, last = self._read(store, seal, last)
        finally:
            store.close()

    def _read(self, store: Store, seal: Seal, after: int) -> tuple[list[Person], int]:
        return store.read_now(lambda tx: people(tx, seal, after, AT_A_TIME, self.day))

    def _act(self) -> Act:
        """Everybody is seen by name at once: it stands in the trail, with why."""
        return Act(AT_THE_TERMINAL, What.EXPORT, subject=self.name, words=self.reveal)

    def _row(self, person: Person) -> Row:
        labels: dict[str, Any] = {"id": person.code or f"R{person.resident_id}", "label.area": person.area}
        shown = {
            "label.name": person.name if self.reveal else mask_name(person.name),
            "label.id": person.id_number if self.reveal else mask_id(person.id_number),
            "label.phone": person.phone if self.reveal else mask_phone(person.phone),
        }
        labels |= {name: text for name, text in shown.items() if text}
        if self.reveal:
            labels["label.reason"] = self.reveal
        return Row(person.resident_id, labels, person.facts, ())
