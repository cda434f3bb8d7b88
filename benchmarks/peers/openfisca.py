# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
OpenFisca: a column for each channel, by formulas over columns of barriers.

It is used in three ways. With the rules as they are written, the level that barriers leave of each
capability is a column, and a channel is usable when it asks for nothing that is blocked. Or a
column says only whether a capability is blocked. Or even that is worked out beforehand: a channel
is usable when none of the barriers that close it is there, which is the fastest form we found.

A simulation remembers what it calculated, so each turn has a new one, made outside the timed part
with its columns of barriers in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial, reduce
from operator import and_, or_
from typing import Any, NamedTuple

PACKAGE = "OpenFisca-Core"
MONTH = "2026-11"
"""Of all columns: a formula needs a period, and one month is the least."""

_ABLE = 2
"""The level of who has no barrier."""

Columns = Mapping[str, Any]
"""Arrays of true and false by name."""


Simulate = Callable[[Columns], Callable[[], Columns]]
"""Makes a simulation of given barriers, and then the columns of all channels."""


def by_level(
    leaves: Mapping[str, Mapping[str, int]], asks: Mapping[str, Sequence[str]]
) -> Simulate:
    """
    The rules as they are written.

    Args:
        leaves: For each capability the level that each barrier leaves of it.
        asks: For each channel the capabilities that it asks.
    """
    from numpy import minimum, where

    def level(persons: Any, period: object, some: Mapping[str, int]) -> Any:  # noqa: ANN401
        each = (where(persons(one, period), level, _ABLE) for one, level in some.items())
        return reduce(minimum, each)

    def usable(persons: Any, period: object, some: Sequence[str]) -> Any:  # noqa: ANN401
        return reduce(and_, (persons(one, period) > 0 for one in some))

    variables: list[_Variable] = [
        *(
            _Variable(one, bool, None)
            for one in sorted({b for one in leaves.values() for b in one})
        ),
        *(
            _Variable(f"level_{one}", int, partial(level, some=some))
            for one, some in leaves.items()
        ),
        *(
            _Variable(
                f"to_{channel}",
                bool,
                partial(usable, some=[f"level_{one}" for one in some if one in leaves]),
            )
            for channel, some in asks.items()
        ),
    ]
    return _simulate(variables, tuple(asks))


def by_block(
    blocked_by: Mapping[str, Sequence[str]], asks: Mapping[str, Sequence[str]]
) -> Simulate:
    """
    Whether a capability is blocked, and no more.

    Args:
        blocked_by: For each capability the barriers that block it.
        asks: For each channel the capabilities that it asks.
    """
    blocked = {one: some for one, some in blocked_by.items() if some}
    barriers = sorted({barrier for some in blocked.values() for barrier in some})
    variables: list[_Variable] = [
        *(_Variable(one, bool, None) for one in barriers),
        *(_Variable(f"no_{one}", bool, partial(_any, some=some)) for one, some in blocked.items()),
        *(
            _Variable(
                f"to_{channel}",
                bool,
                partial(_none, some=[f"no_{one}" for one in some if one in blocked]),
            )
            for channel, some in asks.items()
        ),
    ]
    return _simulate(variables, tuple(asks))


def worked_out(closed_by: Mapping[str, Sequence[str]]) -> Simulate:
    """
    The barriers that close each channel, worked out beforehand.
    """
    barriers = sorted({barrier for some in closed_by.values() for barrier in some})
    variables: list[_Variable] = [
        *(_Variable(one, bool, None) for one in barriers),
        *(
            _Variable(f"to_{channel}", bool, partial(_none, some=some))
            for channel, some in closed_by.items()
        ),
    ]
    return _simulate(variables, tuple(closed_by))


class _Variable(NamedTuple):
    name: str
    type: type
    formula: Callable[[Any, object], Any] | None


def _any(persons: Any, period: object, some: Sequence[str]) -> Any:  # noqa: ANN401 - OpenFisca's
    return reduce(or_, (persons(one, period) for one in some))


def _none(persons: Any, period: object, some: Sequence[str]) -> Any:  # noqa: ANN401 - same
    return ~_any(persons, period, some)


def _simulate(variables: Sequence[_Variable], channels: Sequence[str]) -> Simulate:
    from openfisca_core.entities import Entity
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem

    person = Entity("person", "persons", "Somebody", "")
    system = TaxBenefitSystem([person])
    for one in variables:
        system.add_variable(_made(person, one))
    given = [one.name for one in variables if one.formula is None]

    def simulate(columns: Columns) -> Callable[[], Columns]:
        count = len(next(iter(columns.values())))
        simulation = SimulationBuilder().build_default_simulation(system, count=count)
        for barrier in given:
            simulation.set_input(barrier, MONTH, columns[barrier])
        return lambda: {
            channel: simulation.calculate(f"to_{channel}", MONTH) for channel in channels
        }

    return simulate


def _made(person: object, variable: _Variable) -> type:
    from openfisca_core.periods import DateUnit
    from openfisca_core.variables import Variable

    body: dict[str, object] = {
        "value_type": variable.type,
        "entity": person,
        "definition_period": DateUnit.MONTH,
        "label": variable.name,
    }
    asked = variable.formula
    if asked is not None:

        def formula(persons: object, period: object) -> object:
            return asked(persons, period)

        body["formula"] = formula
    return type(variable.name, (Variable,), body)
