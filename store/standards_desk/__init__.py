"""Figures that the county publishes by itself: one proposes, another decides, all of it is kept."""

from store.standards_desk.current import InForce, times_published
from store.standards_desk.deciding import Tried, publish, reject, try_out
from store.standards_desk.prices import (
    PriceMonth,
    decide_month,
    months,
    propose_month,
)
from store.standards_desk.proposals import (
    Proposal,
    proposal,
    proposals,
    propose,
    published,
    standards_now,
)
from store.standards_desk.refusals import (
    DECIDERS,
    AlreadyProposed,
    Gone,
    NotAccepted,
    Overlapping,
    OwnProposal,
    TriedOnOther,
)
from store.standards_desk.touched import Touched, Touching, touched

__all__ = [
    "DECIDERS",
    "AlreadyProposed",
    "Gone",
    "InForce",
    "NotAccepted",
    "Overlapping",
    "OwnProposal",
    "PriceMonth",
    "Proposal",
    "Touched",
    "Touching",
    "Tried",
    "TriedOnOther",
    "decide_month",
    "months",
    "proposal",
    "proposals",
    "propose",
    "propose_month",
    "publish",
    "published",
    "reject",
    "standards_now",
    "times_published",
    "touched",
    "try_out",
]
