"""The same programmes as a small OpenFisca model, for `bench assess`: verdicts only, without reasons.

Every programme is one yes-or-no variable over a household, worked out from inputs and parameters as OpenFisca
models do. It is simpler than ours (no unknown facts, no stale figures, no articles), so it is never the
slower one for what it leaves out.
"""

from __future__ import annotations

from typing import Any

from openfisca_core.entities import Entity, GroupEntity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import MONTH
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIOD = "2023-05"
PERSON = Entity("person", "persons", "", "")
HOUSEHOLD = GroupEntity(
    "household", "households", "", "", roles=[{"key": "member", "plural": "members", "label": "", "doc": ""}]
)
NEEDS = ("severe", "disabled", "ill", "student", "jobless", "housing", "homeless")
SUMS = ("wage", "farm", "pension", "job_cost", "spent", "repaid", "owned", "obligors")
FLAGS = (*NEEDS, "rural", "sudden", "urgent", "disaster", "on_dibao", "on_tekun", "on_border")


def _input(named: str, kind: type) -> type[Variable]:
    return type(named, (Variable,), {"value_type": kind, "entity": HOUSEHOLD, "definition_period": MONTH})


class age(Variable):
    value_type = int
    entity = PERSON
    definition_period = MONTH


def _output(named: str, kind: type, formula: Any) -> type[Variable]:
    parts = {"value_type": kind, "entity": HOUSEHOLD, "definition_period": MONTH, "formula": formula}
    return type(named, (Variable,), parts)


def _income(home: Any, period: Any, _: Any) -> Any:
    wage = home("wage", period) - home("job_cost", period)
    return wage * (wage > 0) + home("farm", period) + home("pension", period)


def _limit(home: Any, period: Any, law: Any) -> Any:
    standard = law(period).dibao
    rural = home("rural", period)
    return (rural * standard.rural + (1 - rural) * standard.urban) * home.nb_persons()


def _share(home: Any, period: Any, _: Any) -> Any:
    own = home("spent", period) - home("repaid", period)
    return own / (home("income", period) * 12 + 1)


def _oldest(home: Any, period: Any, _: Any) -> Any:
    return home.max(home.members("age", period))


def _dibao(home: Any, period: Any, _: Any) -> Any:
    poor = home("income", period) < home("limit", period)
    return poor * (home("owned", period) == 0) * (1 - home("on_tekun", period)) > 0


def _amount(home: Any, period: Any, _: Any) -> Any:
    return home("dibao", period) * (home("limit", period) - home("income", period))


def _border(home: Any, period: Any, law: Any) -> Any:
    near = home("income", period) < home("limit", period) * law(period).border.multiple
    return near * (1 - home("dibao", period)) * (home("owned", period) == 0) > 0


def _single(home: Any, period: Any, _: Any) -> Any:
    return home("border", period) * (home("severe", period) + home("ill", period)) > 0


def _tekun(home: Any, period: Any, _: Any) -> Any:
    helpless = (home("oldest", period) >= 60) + home("severe", period)
    return helpless * (home("obligors", period) == 0) * (home("income", period) < home("limit", period)) > 0


def _rigid(home: Any, period: Any, law: Any) -> Any:
    return (home("share", period) > law(period).rigid.ratio) * (home("owned", period) == 0) > 0


def _quick(home: Any, period: Any, _: Any) -> Any:
    return home("sudden", period) * home("urgent", period) > 0


def _costly(home: Any, period: Any, _: Any) -> Any:
    return (home("spent", period) > home("repaid", period)) * (1 - home("quick", period)) > 0


def _known(home: Any, period: Any, _: Any) -> Any:
    known = home("on_dibao", period) + home("on_tekun", period) + home("on_border", period)
    return known + home("dibao", period) + home("border", period) > 0


def _for(need: tuple[str, ...], recognised: bool) -> Any:
    def formula(home: Any, period: Any, _: Any) -> Any:
        has = sum(home(one, period) for one in need)
        return has * home("known", period) > 0 if recognised else has > 0

    return formula


WORKED_OUT = (
    ("income", float, _income), ("limit", float, _limit), ("share", float, _share), ("oldest", int, _oldest),
    ("amount", float, _amount), ("known", bool, _known),
)  # fmt: skip
PROGRAMMES = (
    ("quick", bool, _quick), ("costly", bool, _costly), ("tekun", bool, _tekun), ("dibao", bool, _dibao),
    ("single", bool, _single), ("border", bool, _border), ("rigid", bool, _rigid),
    ("emergency", bool, _for(("ill",), False)), ("relief", bool, _for(("disaster",), False)),
    ("medical", bool, _for(("ill", "severe", "disabled"), True)),
    ("education", bool, _for(("student",), True)), ("housed", bool, _for(("housing",), True)),
    ("employment", bool, _for(("jobless",), True)), ("sheltered", bool, _for(("homeless",), False)),
    ("allowance", bool, _for(("severe", "disabled"), False)), ("prices", bool, _for((), True)),
)  # fmt: skip


def model() -> TaxBenefitSystem:
    system = TaxBenefitSystem([PERSON, HOUSEHOLD])
    for variable in [age, *(_input(name, float) for name in SUMS), *(_input(name, bool) for name in FLAGS)]:
        system.add_variable(variable)
    for name, kind, formula in (*WORKED_OUT, *PROGRAMMES):
        system.add_variable(_output(name, kind, formula))
    figures = {
        "dibao": {"urban": _since(705.0), "rural": _since(443.0)},
        "border": {"multiple": _since(1.5)},
        "rigid": {"ratio": _since(0.6)},
    }
    system.parameters = ParameterNode("", data=figures)
    return system


def _since(value: float) -> dict[str, Any]:
    return {"values": {"2020-01-01": {"value": value}}}


def one_household(system: TaxBenefitSystem, wage: float, members: int) -> bool:
    """Build the simulation of one household and work out every programme, as a request would."""
    people = [f"p{i}" for i in range(members)]
    home: dict[str, Any] = {"members": people}
    home |= {"wage": {PERIOD: wage}, "farm": {PERIOD: 150.0}, "job_cost": {PERIOD: 200.0}}
    home |= {"rural": {PERIOD: True}, "student": {PERIOD: True}}
    situation = {
        "persons": {name: {"age": {PERIOD: 20 + 9 * i}} for i, name in enumerate(people)},
        "households": {"home": home},
    }
    simulation = SimulationBuilder().build_from_dict(system, situation)
    for name, _, _ in (*PROGRAMMES, ("amount", float, _amount)):
        simulation.calculate(name, PERIOD)
    return bool(simulation.calculate("dibao", PERIOD)[0])
