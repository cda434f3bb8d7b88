# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which tables each kind of value has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.assessment import Assessment
from zorgplicht.model.baseline import Baseline
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.entry import Entry
from zorgplicht.model.impact import Impact
from zorgplicht.model.measurement import Measurement
from zorgplicht.model.route import RoutePlan
from zorgplicht.model.table import RouteTable
from zorgplicht.model.text import Language
from zorgplicht.reporting.rows import Rows
from zorgplicht.reporting.shown import Batch, Listing, as_shown
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tables_assessment import (
    findings,
    in_all,
    not_assessed,
    obligations,
    reach,
    rules,
)
from zorgplicht.reporting.tables_catalogue import all_entries, entries, kind_of
from zorgplicht.reporting.tables_coverage import gaps, impact, repairs, services, single_points
from zorgplicht.reporting.tables_measurement import areas, outcomes, replies, series, subjects
from zorgplicht.reporting.tables_plan import combinations, routes, unusable

Maker = Callable[[Any, Speaker], Rows]

TABLES: Mapping[type, Mapping[str, Maker]] = {
    Assessment: {
        "findings": findings,
        "obligations": obligations,
        "rules": rules,
        "not-assessed": not_assessed,
        "reach": reach,
    },
    Batch: {
        "obligations": in_all(obligations),
        "findings": in_all(findings),
        "rules": in_all(rules),
        "not-assessed": in_all(not_assessed),
        "reach": in_all(reach),
    },
    Baseline: {"replies": replies},
    Catalogue: {"entries": all_entries},
    Coverage: {
        "gaps": gaps,
        "services": services,
        "repairs": repairs,
        "single-points": single_points,
    },
    Impact: {"changes": impact},
    Listing: {"entries": entries},
    Measurement: {
        "outcomes": outcomes,
        "subjects": subjects,
        "series": series,
        "areas": areas,
    },
    RoutePlan: {"routes": routes, "unusable": unusable},
    RouteTable: {"combinations": combinations},
}
"""By the type of the value, the tables by name; the first is the one meant without a name."""


def rows_of(value: object, of: str | None = None, *, lang: str = "nl") -> Rows:
    """
    *value* as a table, ready for `pandas.DataFrame` or `polars.DataFrame`.

    Columns are named alike in every language; labels and messages are in *lang*. The columns
    of each table stand in the how-to on notebooks.

    Args:
        value: A plan, a coverage, an assessment or several, a catalogue or the entries of a
            kind, a table of routes, an impact, a measurement, or a baseline.
        of: Which table of it: of an assessment "findings", "obligations", "rules",
            "not-assessed" or "reach"; of a coverage "gaps", "services", "repairs" or
            "single-points"; of a plan "routes" or "unusable"; of a measurement "outcomes",
            "subjects", "series" or "areas". None: the first of these.
        lang: "nl" or "en".

    Raises:
        UnknownIdError: *value* has no such table.
        TypeError: no table can be made of it.
        ValueError: *lang* is neither.

    Examples:
        >>> import zorgplicht as zp
        >>> rows = zp.rows_of(zp.load_catalogue().barriers, lang="en")
        >>> rows.columns
        ('kind', 'id', 'label', 'definition', 'basis', 'sources')
        >>> rows[4]["label"]
        'Low literacy'
    """
    say = Speaker(Language(lang))
    value = as_one((value,) if isinstance(value, Entry) else value)
    if isinstance(value, Rows):
        return value
    known = TABLES.get(type(value))
    if known is None:
        message = f"there are no tables of values of type {type(value).__name__}"
        raise TypeError(message)
    name = next(iter(known)) if of is None else of
    if name not in known:
        raise UnknownIdError("table", name, nearest(name, known))
    return known[name](value, say)


def as_one(value: object) -> object:
    """
    *value*; entries or assessments in a mapping, a list or a tuple are a value of their own.
    """
    match value:
        case Mapping():
            parts: tuple[Any, ...] = tuple(value.values())
        case list() | tuple():
            parts = tuple(value)
        case _:
            return as_shown(value)
    if parts and all(isinstance(one, Entry) for one in parts):
        return Listing(kind=kind_of(parts[0]), entries=parts)
    if parts and all(isinstance(one, Assessment) for one in parts):
        return Batch(parts)
    return as_shown(value)
