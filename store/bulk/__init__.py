"""One thing done in many cases: chosen in the queue, looked at, then done case by case as jobs.

What is looked at is what is done: the versions of the cases travel from the list to the job, and one rule
(`store.bulk.judging`) says before and after who is in, who is out, and why.
"""

from store.bulk.asking import MOST, Bulk, bulk_of, bulks_of, choose, choose_reply, choose_taker
from store.bulk.doing import JOB, One, broke, do_one, run
from store.bulk.judging import DEEDS, HAND_OVER, MESSAGE, REMIND
from store.bulk.looking import Chosen, Look, Outcome, look, outcomes

__all__ = [
    "One",
    "DEEDS",
    "HAND_OVER",
    "JOB",
    "MESSAGE",
    "MOST",
    "REMIND",
    "Bulk",
    "Chosen",
    "Look",
    "Outcome",
    "broke",
    "bulk_of",
    "bulks_of",
    "choose",
    "choose_reply",
    "choose_taker",
    "do_one",
    "look",
    "outcomes",
    "run",
]
