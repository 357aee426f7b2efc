"""What the house keeps of people: every column, how personal it is, how it is held, how long."""

from store.catalogue.book import Entry, Held, Keep, Level
from store.catalogue.of_cases import CASES
from store.catalogue.of_money import MONEY
from store.catalogue.of_office import OFFICE
from store.catalogue.of_residents import RESIDENTS

BOOK: tuple[Entry, ...] = (*RESIDENTS, *CASES, *MONEY, *OFFICE)

__all__ = ["BOOK", "Entry", "Held", "Keep", "Level"]
