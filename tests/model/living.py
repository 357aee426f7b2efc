"""What people, staff, time and machines may do in a house, in any order; what must hold after each step."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.channel import FileRef, Inbound
from cases.case import Case
from cases.hands import Part
from cases.moves import MOVES, Changed, MoveRefused
from cases.needs import can_take_over
from cases.people import Actor
from dialogs.message import Heard
from store.casework import load_case, make_move
from tests.cases.ground import enough
from tests.databases import PostgresServer
from tests.faults.history import Said
from tests.fuzz.texts import NASTY
from tests.model.answers import answer
from tests.model.holds import broken, buttons, counted, numbers, overdue, words_kept
from tests.model.world import Person, World, fresh, moods, quick_disk
from tests.store.office import OTHER_TOWN, TOWN

TALK_IS_KEPT = timedelta(days=29)
"""Less than the county's period: what is older may be gone."""
OPENINGS = (
    "申请",
    "我家房子昨天烧了，今天没地方住",
    "低保",
    "找人工",
    "我要投诉",
    "我能享受什么",
    "反映困难",
    "我的资料",
)
QUIET = ("帮助", "为什么", "英语", "中文", "菜单", "查进度", "接着填", "谁看过我的资料", "隐私", "随时可以发")
"""They ask for something else, and take no answer back."""
TELEGRAM, WEB = 0, 1
whose = some.sampled_from((TELEGRAM, WEB))
chances = some.randoms(use_true_random=False)


class LivingHouse(RuleBasedStateMachine):
    server: PostgresServer | None = None
    """Where the database of a story is made; without one it is a file."""

    @initialize()
    def begin(self) -> None:
        self.opened = ExitStack()
        folder = self.opened.enter_context(tempfile.TemporaryDirectory(dir=quick_disk()))
        url = self.opened.enter_context(fresh(self.server)) if self.server else None
        self.world = World(Path(folder), url)
        self.opened.callback(self.world.close)
        self.sent_at: dict[str, datetime] = {}
        self.given: dict[str, tuple[frozenset[int], int]] = {}  # numbers that are there; the highest ever

    def teardown(self) -> None:
        if hasattr(self, "opened"):
            self.opened.close()

    # residents

    @rule(who=whose, opening=some.sampled_from(OPENINGS))
    def opens(self, who: int, opening: str) -> None:
        self._says(who, Heard(text=opening))

    @rule(who=whose, times=some.integers(1, 12), chance=chances)
    def answers_well(self, who: int, times: int, chance: Random) -> None:
        person = self.world.people[who]
        for _ in range(times):
            talk = self.world.talk(person)
            if not talk.script or not talk.asked:
                return
            before = _answers(talk.drafts)
            self._says(who, answer(person, talk, chance))
            self._nothing_lost(person, before, but=talk.asked, script=talk.script)

    @rule(who=whose, words=some.sampled_from(NASTY))
    def says_something_odd(self, who: int, words: str) -> None:
        self._says(who, Heard(text=words.encode(errors="replace").decode()))

    @rule(who=whose, words=some.sampled_from(QUIET))
    def asks_for_something_else(self, who: int, words: str) -> None:
        person = self.world.people[who]
        before = _answers(self.world.talk(person).drafts)
        self._says(who, Heard(text=words))
        self._nothing_lost(person, before)

    @rule(who=whose, words=some.sampled_from(("返回", "修改", "取消", "改电话", "跳过", "撤回")))
    def turns_back(self, who: int, words: str) -> None:
        self._says(who, Heard(text=words))

    @rule(who=whose, chance=chances, twice=some.booleans())
    def presses_a_button(self, who: int, chance: Random, twice: bool) -> None:
        """Perhaps twice, because nothing seemed to happen: two messages, one effect on cases."""
        sight = self.world.people[who].sight
        if sight:
            pressed = Heard(choice=chance.choice(sight).value)
            before = counted(self.world)["cases"]
            for _ in range(1 + twice):
                self._says(who, pressed)
            assert counted(self.world)["cases"] <= before + 1

    @rule(who=whose, chance=chances)
    def presses_an_old_button(self, who: int, chance: Random) -> None:
        seen = self.world.people[who].buttons
        if seen:
            self._says(who, Heard(choice=chance.choice(seen)))

    @rule(who=whose, most=some.integers(1, 3))
    def sends_photos(self, who: int, most: int) -> None:
        person = self.world.people[who]
        if person.resident:
            for _ in range(most):
                self._says(who, Heard(papers=(self.world.photo(person),)))

    @rule(most=some.integers(1, 3))
    def sends_photos_over_telegram(self, most: int) -> None:
        for n in range(most):
            self._says(TELEGRAM, Heard(), FileRef("photo", f"file-{n}"))

    @rule(who=whose, chance=chances)
    def the_provider_brings_it_again(self, who: int, chance: Random) -> None:
        person = self.world.people[who]
        kept = self.world.clock() - TALK_IS_KEPT
        young = [each for each in person.sent if self.sent_at[each.message_id] > kept]
        if young:
            before = counted(self.world), self.world.talk(person)
            assert self.world.bring(person, chance.choice(young)).duplicate
            assert before == (counted(self.world), self.world.talk(person))

    @rule(chance=chances)
    def an_old_page_is_sent_once_more(self, chance: Random) -> None:
        """Forgotten by then, it is a message like any other."""
        person = self.world.people[WEB]
        if person.sent:
            self.world.bring(person, chance.choice(person.sent))

    # staff

    @rule(chance=chances, times=some.integers(1, 4))
    def staff_move_a_case(self, chance: Random, times: int) -> None:
        """A button that shows is a button that works, for whoever fills in what it asks."""
        for _ in range(times):
            found = buttons(self.world)
            if not found:
                return
            case_id, actor, move = chance.choice(found)
            self._moves(case_id, move.name, actor, chance)

    @rule(chance=chances)
    def two_clerks_press_at_once(self, chance: Random) -> None:
        found = buttons(self.world)
        if found:
            case_id, actor, move = chance.choice(found)
            seen = self.world.read(lambda tx: load_case(tx, self.world.house.seal, case_id)).case.version
            self._moves(case_id, move.name, actor, chance)
            before = counted(self.world)
            try:
                self._moves(case_id, move.name, actor, chance, seen=seen)
            except Changed:
                assert before == counted(self.world)
            except MoveRefused:
                assert before == counted(self.world)
            else:
                raise AssertionError("both were let through")

    # time and machines

    @rule(hours=some.sampled_from((0.1, 1, 5, 24, 24 * 8, 24 * 35)))
    def time_passes(self, hours: float) -> None:
        self.world.time_passes(timedelta(hours=hours))
        found = overdue(self.world)
        assert not found, "\n".join(found)

    @rule(mood=some.integers(0, 4))
    def letters_go_out(self, mood: int) -> None:
        self.world.post(moods(30.0)[mood])

    @rule()
    def the_house_starts_again(self) -> None:
        before = [self.world.talk(each) for each in self.world.people]
        self.world.restart()
        assert before == [self.world.talk(each) for each in self.world.people]

    @rule(who=whose)
    @precondition(lambda self: len(self.sent_at) > 20)
    def a_person_is_erased(self, who: int) -> None:
        person = self.world.people[who]
        if not person.resident:
            return
        gone = self.world.erase(person)
        person.past += person.sent
        person.sent.clear()
        person.buttons.clear()
        person.sight.clear()
        stays = [each for each in self.world.cases_of(person) if each not in gone.cases]
        if not stays:
            assert not words_kept(self.world, person), "an erased person is still known"
            person.resident = person.read = 0

    @invariant()
    def the_promises_hold(self) -> None:
        if hasattr(self, "world"):
            kept = self.world.clock() - TALK_IS_KEPT
            said = [
                self._said(person, each, kept)
                for person in self.world.people
                for each in (*person.past, *person.sent)
            ]
            found = broken(self.world, said)
            assert not found, "\n".join(found)

    @invariant()
    def no_number_is_given_twice(self) -> None:
        if hasattr(self, "world"):
            for name, now in numbers(self.world).items():
                before, highest = self.given.get(name, (frozenset(), 0))
                again = [number for number in now - before if number <= highest]
                assert not again, f"{name}: {again} were given before"
                self.given[name] = now, max(now, default=highest)

    # the verbs of the rules above

    def _says(self, who: int, heard: Heard, *files: FileRef) -> None:
        person = self.world.people[who]
        before = counted(self.world)
        inbound = self.world.say(person, heard, *files)
        self.sent_at[inbound.message_id] = self.world.clock()
        after = counted(self.world)
        assert after["inbox"] == before["inbox"] + 1
        assert after["cases"] <= before["cases"] + 1

    def _said(self, person: Person, inbound: Inbound, kept: datetime) -> Said:
        """What is older than `kept` need not be there any more."""
        young = self.sent_at[inbound.message_id] > kept
        return Said(
            inbound.channel,
            inbound.sender,
            inbound.message_id,
            inbound.heard.choice or inbound.heard.text,
            0.0,
            acked=young and inbound in person.sent,
            photo=bool(inbound.heard.papers or inbound.files),
        )

    def _nothing_lost(
        self, person: Person, before: Mapping[str, Mapping[str, Any]], but: str = "", script: str = ""
    ) -> None:
        """Every answer of every draft is still there. A draft that was handed in is a case now; words of
        danger take the answers of a request for temporary help over into the urgent case.
        """
        after = _answers(self.world.talk(person).drafts)
        for name, answers in before.items():
            if name not in after and (name == script or (name == "temporary" and "crisis" in after)):
                continue
            lost = {
                key for key, value in answers.items() if key != but and after.get(name, {}).get(key) != value
            }
            assert not lost, f"{name}: {lost} lost"

    def _moves(self, case_id: int, name: str, actor: Actor, chance: Random, seen: int | None = None) -> None:
        world, house = self.world, self.world.house

        case = world.read(lambda tx: load_case(tx, house.seal, case_id)).case
        colleague = _somebody(world, case, name, chance)
        needs = MOVES[case.kind][name].needs
        if "assignee" in needs and colleague is None:
            return
        given = replace(enough(name, case), assignee=colleague, seen_version=seen)
        if "area" in needs:
            given = replace(given, area=OTHER_TOWN if case.area != OTHER_TOWN else TOWN)
        world.write(
            lambda tx: make_move(tx, house.seal, case_id, name, actor, given, world.clock(), house.today())
        )


def _somebody(world: World, case: Case, move: str, chance: Random) -> Actor | None:
    """Who may be given the case, or kept out of it; None where there is nobody."""
    if move == "bar":
        found = [each for each in world.staff if not case.did(Part.BARRED, each.id)]
    else:
        found = [each for each in world.staff if can_take_over(each, case)]
    return chance.choice(found) if found else None


def _answers(drafts: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    return {name: dict(draft.known) for name, draft in drafts.items()}
