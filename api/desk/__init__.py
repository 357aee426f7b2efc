"""The desk: where staff of the township and the county work. Server-rendered pages under /desk."""

from fastapi import Depends, FastAPI

from api.desk import live
from api.desk.account import door, factors, lost_password, me, passkeys, password, prove, second_step
from api.desk.case import alike, contacts, documents, here, household, snoozing, unmask, unsending, workers
from api.desk.case import erase as case_erase
from api.desk.case import page as case
from api.desk.case import photos as papers
from api.desk.checks import batches as checks
from api.desk.checks import of_case as case_check
from api.desk.counter import page as counter
from api.desk.lists import page as lists
from api.desk.money import at_once, envelope, payments
from api.desk.money import lists as payment_lists
from api.desk.money import months as payment_months
from api.desk.money import of_case as payment_part
from api.desk.notices import board as notices
from api.desk.notices import of_case as case_notice
from api.desk.office import access, accounts, away, kin, mutes, replies, staff
from api.desk.overview import behind, unequal
from api.desk.overview import page as overview
from api.desk.standards import page as standards
from api.desk.standards import prices
from api.desk.trail import page as trail
from api.desk.visits import draws
from api.desk.visits import planned as visits
from api.desk.visits import record as visit_record
from api.desk.work import asked, bells, bulk, inspected, parked, queue, tasks, views
from api.networks import from_the_office

PARTS = (
    queue,
    case,
    live,
    here,
    door,
    tasks,
    payments,
    overview,
    documents,
    papers,
    access,
    payment_lists,
    payment_months,
    at_once,
    payment_part,
    envelope,
    asked,
    inspected,
    bulk,
    behind,
    lost_password,
    household,
    case_notice,
    notices,
    case_check,
    case_erase,
    alike,
    checks,
    lists,
    contacts,
    counter,
    replies,
    parked,
    standards,
    prices,
    staff,
    accounts,
    me,
    mutes,
    factors,
    passkeys,
    second_step,
    prove,
    password,
    unmask,
    views,
    trail,
    bells,
    away,
    kin,
    draws,
    unequal,
    unsending,
    workers,
    snoozing,
    visit_record,
    visits,
)
"""What is open all day stands first: a request asks one after the other whether it is meant."""


def open_doors(ways: FastAPI) -> None:
    """Each part stands in the app itself: FastAPI looks through a router within a router twice a request."""
    office = [Depends(from_the_office)]
    for part in PARTS:
        ways.include_router(part.router, prefix="/desk", include_in_schema=False, dependencies=office)
