"""A request for temporary assistance (临时救助).

Two tracks. Quick: a sudden event, basic living is hit now; only what is needed is asked, no paper is
demanded, no economic
check. Expenditure: necessary spending beyond what the household has. The place of hardship decides where it
goes; nobody is
asked for a hukou (Law Art. 37(2)). The pre-check never stops anyone: "go on" is always offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogs.findings.finding import as_kept, check_now
from dialogs.ground import Ground
from dialogs.scripts.endings import Ending, Hand, Leave
from dialogs.scripts.speaker import person, place, speaker
from rules import keys
from rules.facts import Facts
from rules.programmes.temporary import EXPENDITURE, QUICK, track


def temporary(facts: Facts, ground: Ground, _: Mapping[str, Any]) -> Ending:
    if not facts.sure(keys.PRIVACY):
        return Leave("leave-privacy")
    speaker(facts)
    hardship = facts.ask(keys.HARDSHIP)
    if hardship in keys.SUDDEN:
        facts.ask(keys.HARDSHIP_WHEN)
    if track(facts) == EXPENDITURE:
        facts.sure(
            keys.CHECK
        )  # asked only where an economic check is needed; a no ends nothing (Law Art. 40)
        facts.ask(keys.MEMBERS)
    finding = check_now(facts, ground)
    if not facts.sure(keys.GO_ON):
        return Leave("leave-later", keep=True)
    quick = finding.track == QUICK
    township, village = place(facts, ground)
    person(facts)
    facts.ask(keys.STORY)
    facts.ask(keys.SCENE_PAPERS if quick else keys.RECEIPTS)
    if not facts.sure(keys.TRUTH):
        return Leave("leave-truth", keep=True)
    if not facts.sure(keys.SUBMIT):
        return Leave("leave-unsubmitted", keep=True)
    return Hand(
        kind="temporary",
        track=finding.track,
        area=township,
        village=village,
        first_aid=facts.glance(keys.LIVING) == "none_today",
        finding=as_kept(finding),
    )
