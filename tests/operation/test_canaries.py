"""The canaries of the suite do sing."""

from __future__ import annotations

import logging

from tests.canaries import Canaries


def test_a_name_in_a_log_is_heard_and_a_number_that_was_blotted_is_not(canaries: Canaries) -> None:
    log = logging.getLogger("bot.anything")
    log.warning("%s wrote from 13985400017 with 522702198503070025", "somebody")
    assert canaries.heard == []
    log.info("罗小秀 wrote")
    try:
        raise ValueError("王大山")
    except ValueError:
        log.exception("a turn failed")
    assert len(canaries.heard) == 2
    canaries.heard.clear()
