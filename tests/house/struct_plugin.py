"""What mypy asks of us besides: structs of msgspec look like dataclasses to it, and are none when it runs.

`dataclasses.replace` and its sisters raise TypeError on them; `msgspec.structs` has the ones that work.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import FunctionContext, Plugin
from mypy.types import CallableType, Instance, Type, TypeVarType, UnionType, get_proper_type

ONLY_FOR_DATACLASSES = frozenset(f"dataclasses.{name}" for name in ("replace", "asdict", "astuple", "fields"))


class Structs(Plugin):
    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return _looked_at if fullname in ONLY_FOR_DATACLASSES else None


def _looked_at(call: FunctionContext) -> Type:
    if any(_may_be_struct(given) for given in call.arg_types[0]):
        call.api.fail("A msgspec Struct is no dataclass: take this from msgspec.structs", call.context)
    return call.default_return_type


def _may_be_struct(given: Type) -> bool:
    kind = get_proper_type(given)
    if isinstance(kind, UnionType):
        return any(map(_may_be_struct, kind.items))
    if isinstance(kind, TypeVarType):
        return any(map(_may_be_struct, kind.values or [kind.upper_bound]))
    if isinstance(kind, CallableType):
        return kind.is_type_obj() and _may_be_struct(kind.ret_type)
    return isinstance(kind, Instance) and kind.type.has_base("msgspec.Struct")


def plugin(version: str) -> type[Plugin]:
    return Structs
