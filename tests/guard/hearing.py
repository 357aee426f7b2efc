"""What our readers hear in some texts, told so that one Python can be compared with another.

python -S -m tests.guard.hearing < texts.json > heard.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from datetime import date

from dialogs.hear.amounts import read_monthly, read_yearly
from dialogs.hear.calendar.days import read_day
from dialogs.hear.danger import danger
from dialogs.hear.family.ages import read_age
from dialogs.hear.family.counting import read_count
from dialogs.hear.family.obligors import read_others
from dialogs.hear.family.relatives import read_relatives
from dialogs.hear.hardship import hardship_told
from dialogs.hear.passing.courtesy import clauses_that_count, thanks
from dialogs.hear.persons.names import read_own_name
from dialogs.hear.persons.phones import read_phone
from dialogs.hear.taken_back import instead
from dialogs.hear.talk_itself import of_the_talk
from dialogs.hear.unasked.at_home import told_at_home
from dialogs.hear.unasked.of_another import told_of_another
from dialogs.hear.unasked.spent import told_of_bills
from dialogs.hear.verbs import verb_of
from dialogs.hear.whereabouts import read_whereabouts
from dialogs.understand.peril import in_danger

READERS: tuple[Callable[[str], object], ...] = (
    read_monthly,
    read_yearly,
    lambda text: read_day(text, date(2026, 11, 26)),
    lambda text: read_age(text, 2026),
    lambda text: read_count(text, 1, 20),
    lambda text: read_others(text, 0, 10),
    read_relatives,
    read_own_name,
    read_phone,
    read_whereabouts,
    danger,
    in_danger,
    hardship_told,
    told_at_home,
    told_of_another,
    told_of_bills,
    instead,
    of_the_talk,
    clauses_that_count,
    thanks,
    lambda text: verb_of(text, in_script=True),
)


def heard_in(texts: Sequence[str]) -> list[str]:
    """What each reader makes of each text."""
    return [repr([read(text) for read in READERS]) for text in texts]


if __name__ == "__main__":
    json.dump(heard_in(json.load(sys.stdin)), sys.stdout)
