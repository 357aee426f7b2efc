"""Money and goods on their way: proposed by one hand, approved by a second, paid by a third.

No payment without a decision, none twice, and none that leaves an envelope below nothing.
"""

from store.money.acting import DEED, Doing, do_slice, doing, set_about, unfinished
from store.money.answers import ANSWER, Answered, answered, book_slice, hand_in
from store.money.asking import Answer, ask_who_was_paid, said, settle_unanswered
from store.money.batches import Batch, batch_of, batches, export, ids_of_batch, rows_of_batch, rows_to_send
from store.money.ceilings import one_month, small_ceiling
from store.money.doubts import doubts
from store.money.envelopes import Envelope, EnvelopeLine, envelope_page, envelopes, put_in
from store.money.files import columns_of, hash_of_list, plain_yuan, write_list
from store.money.ledger import approve, cancel, confirm, fail, give_back, hand_over, propose
from store.money.lists import (
    Filter,
    by_ids,
    count_proposable,
    counts,
    find,
    given_first,
    of_case,
    one,
    page,
    proofs,
    proposable,
)
from store.money.mending import months_of_case_to_mend
from store.money.receipts import keep_receipt
from store.money.refusals import AlreadyThere, NotDecided, NotEnough, OwnHand, TooMuch
from store.money.results import Booked, ResultLine, UnreadableTable, book_results, read_results, reference
from store.money.runs import UNPAID, RunLine, draw_up, in_slices, month_list, month_of
from store.money.samples import Rate, Sample, check_one, draw, rate, sample_page, samples
from store.money.selecting import Done, Looked, Pairs, act_on, looked_at, read_pairs
from store.money.shapes import Paid, Payee, Wish
from store.money.slices import AT_ONCE

__all__ = [
    "ANSWER",
    "AT_ONCE",
    "DEED",
    "Doing",
    "do_slice",
    "set_about",
    "doing",
    "unfinished",
    "Answered",
    "answered",
    "book_slice",
    "hand_in",
    "Pairs",
    "by_ids",
    "ids_of_batch",
    "given_first",
    "keep_receipt",
    "proofs",
    "AlreadyThere",
    "Answer",
    "Batch",
    "Booked",
    "Done",
    "Envelope",
    "EnvelopeLine",
    "Filter",
    "Looked",
    "NotDecided",
    "NotEnough",
    "OwnHand",
    "Paid",
    "Payee",
    "Rate",
    "ResultLine",
    "UNPAID",
    "RunLine",
    "Sample",
    "TooMuch",
    "UnreadableTable",
    "Wish",
    "act_on",
    "approve",
    "ask_who_was_paid",
    "batch_of",
    "batches",
    "book_results",
    "cancel",
    "check_one",
    "columns_of",
    "count_proposable",
    "confirm",
    "counts",
    "doubts",
    "draw",
    "draw_up",
    "in_slices",
    "envelope_page",
    "envelopes",
    "export",
    "fail",
    "find",
    "give_back",
    "hand_over",
    "hash_of_list",
    "looked_at",
    "month_list",
    "month_of",
    "months_of_case_to_mend",
    "of_case",
    "one",
    "one_month",
    "page",
    "plain_yuan",
    "proposable",
    "propose",
    "put_in",
    "rate",
    "read_pairs",
    "read_results",
    "reference",
    "rows_of_batch",
    "rows_to_send",
    "said",
    "sample_page",
    "samples",
    "settle_unanswered",
    "small_ceiling",
    "write_list",
]
