"""Golden households: what every change of a figure is tried on before it counts.

The table beside this file is read by `store.shipped.golden`; an official can read it too.
"""

from rules.golden.trying import Golden, Shift, filled, shifted

__all__ = ["Golden", "Shift", "filled", "shifted"]
