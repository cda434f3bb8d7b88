# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
OpenFisca: a column for each channel, by a formula over columns of barriers.

The formulas are as simple as can be: a channel is usable when none of the barriers that close it
is there. That is worked out beforehand, from the catalogue, which is to its advantage. A
simulation remembers what it calculated, so each turn has a new one, made outside the timed part
with its columns of barriers in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any

PACKAGE = "OpenFisca-Core"
MONTH = "2026-11"
"""Of all columns: a formula needs a period, and one month is the least."""

Columns = Mapping[str, Any]
"""Arrays of true and false by name."""


def asker(closed_by: Mapping[str, Sequence[str]]) -> Callable[[Columns], Callable[[], Columns]]:
    """
    What makes a simulation of given barriers, and then the columns of all channels.

    Args:
        closed_by: For each channel the barriers that close it, each of which is a column.
    """
    from openfisca_core.entities import Entity
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem

    person = Entity("person", "persons", "Somebody", "")
    system = TaxBenefitSystem([person])
    for barrier in sorted({one for some in closed_by.values() for one in some}):
        system.add_variable(_variable(person, barrier, None))
    for channel, barriers in closed_by.items():
        system.add_variable(_variable(person, f"to_{channel}", tuple(barriers)))

    def simulate(columns: Columns) -> Callable[[], Columns]:
        count = len(next(iter(columns.values())))
        simulation = SimulationBuilder().build_default_simulation(system, count=count)
        for barrier, column in columns.items():
            if barrier in system.variables:
                simulation.set_input(barrier, MONTH, column)
        return lambda: {
            channel: simulation.calculate(f"to_{channel}", MONTH) for channel in closed_by
        }

    return simulate


def _variable(person: object, name: str, closed_by: Sequence[str] | None) -> type:
    from openfisca_core.periods import DateUnit
    from openfisca_core.variables import Variable

    body: dict[str, object] = {
        "value_type": bool,
        "entity": person,
        "definition_period": DateUnit.MONTH,
        "label": name,
    }
    if closed_by is not None:

        def formula(persons: Any, period: object) -> Any:  # noqa: ANN401 - OpenFisca's
            if not closed_by:
                return persons.filled_array(value=True, dtype=bool)
            return ~reduce(or_, (persons(one, period) for one in closed_by))

        body["formula"] = formula
    return type(name, (Variable,), body)
