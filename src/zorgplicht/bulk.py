# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Many cases at once: asks the engine for its table, and hands that to the frames.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict, TypeVar, Unpack

from zorgplicht.interop.frames import add_routes, count_routes
from zorgplicht.interop.frames.keys import columns_of
from zorgplicht.model.caseload import Barriers, Caseload, Listed, Masked, Unknown
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.offer import Offer
from zorgplicht.model.table import RouteTable
from zorgplicht.routing import Criterion, RuleEngine

F = TypeVar("F")

FEWEST = 10
"""Situations with fewer cases are not told, unless somebody asks for it."""


class Shared(TypedDict, total=False):
    """
    What all cases share; the same words as in `RuleEngine.table`.
    """

    audience: Audience | str | None
    purpose: Purpose | str
    groups: Iterable[str]
    facts: Mapping[str, bool] | None
    ranking: Sequence[Criterion]


def route_frame(
    frame: F,
    engine: RuleEngine,
    offer: Offer,
    *,
    barriers: Barriers,
    unknown: Unknown | str = Unknown.RAISE,
    prefix: str = "route_",
    **shared: Unpack[Shared],
) -> F:
    """
    *frame* with the best route of every row, its ease, its conditions, and flags.

    Try `route_counts` first: questions about many people seldom need an answer per row.

    Args:
        frame: Of Polars, pandas, PyArrow, DuckDB, Dask or PySpark; a lazy one stays lazy.
        engine: What knows the routes.
        offer: What there is.
        barriers: Where the frame holds them: columns of true and false that are called after
            barriers or variants, a mapping from columns to these, `Listed` or `Masked`. At
            most 16 variants.
        unknown: What to do with listed words and masks that stand for no barrier. To
            ``raise`` an error, the column is looked through first, also in a lazy frame; to
            ``flag`` the row, it is not.
        prefix: What the names of the new columns begin with.
        shared: What all cases share, as in `RuleEngine.table`: audience, purpose, groups,
            facts, ranking.

    Returns:
        As many rows. New columns of text: ``channel``, ``entry``, ``measures``, ``support``,
        ``ease``, ``kind``, ``conditions``, ``flags``; several ids have a space between. A row
        has no route, and a flag, when there is none (``no-route``, ``only-represented``) and
        when something is unknown: nothing stands in one of its columns, or in its list
        (``unknown-barrier``). Polars, pandas and PyArrow keep the order of the rows.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: *frame* is no frame, or a column does not hold what it should.
        UnknownIdError: there is no such column, or something unknown is named.
        UnknownWordsError: a listed word stands for no barrier that is looked at.
        ValueError: more than 16 variants, a mask that stands for nothing, or a column that
            has the name of a new one.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> engine, offer = zp.RuleEngine(catalogue), zp.offer_everything(catalogue)
        >>> import pandas
        >>> cases = pandas.DataFrame({"low-literacy": [True, False], "travel-time": [True, None]})
        >>> routed = zp.route_frame(cases, engine, offer, barriers=list(cases.columns))
        >>> routed["route_channel"].tolist()[0], routed["route_flags"].tolist()
        ('phone', ['', 'unknown-barrier'])
    """
    how = Unknown(unknown)
    table = _table(engine, offer, barriers, shared)
    return add_routes(frame, table, barriers, unknown=how, prefix=prefix)


def route_counts(
    frame: object,
    engine: RuleEngine,
    offer: Offer,
    *,
    barriers: Barriers,
    unknown: Unknown | str = Unknown.RAISE,
    fewest: int = FEWEST,
    **shared: Unpack[Shared],
) -> Caseload:
    """
    How many cases there are in each situation, and the best route of each situation.

    Counting is done where the data is; only the counts come out, and the small ones do not.

    Args:
        frame: As in `route_frame`.
        engine: What knows the routes.
        offer: What there is.
        barriers: As in `route_frame`.
        unknown: As in `route_frame`.
        fewest: Situations with fewer cases are told together, as a number of situations and
            of cases; 1 tells all.
        shared: As in `route_frame`.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: as `route_frame`.
        UnknownIdError: as `route_frame`.
        UnknownWordsError: as `route_frame`.
        ValueError: as `route_frame`, or *fewest* is less than 1.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> engine, offer = zp.RuleEngine(catalogue), zp.offer_everything(catalogue)
        >>> import pandas
        >>> cases = pandas.DataFrame({"barriers": ["low-literacy"] * 40 + ["", "travel-time"]})
        >>> where = zp.Listed("barriers", separator=";")
        >>> found = zp.route_counts(cases, engine, offer, barriers=where)
        >>> [(group.variants, group.count) for group in found.groups], found.withheld
        ([], 3)
    """
    if fewest < 1:
        message = f"fewest is 1 or more, found {fewest}"
        raise ValueError(message)
    how = Unknown(unknown)
    table = _table(engine, offer, barriers, shared)
    return count_routes(frame, table, barriers, unknown=how, fewest=fewest)


def _table(engine: RuleEngine, offer: Offer, barriers: Barriers, shared: Shared) -> RouteTable:
    return engine.table(offer, barriers=_looked_at(barriers), **shared)


def _looked_at(barriers: Barriers) -> Iterable[str] | None:
    match barriers:
        case Listed():
            return barriers.among
        case Masked():
            return barriers.variants
        case _:
            return columns_of(barriers).values()
