# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How many rows there are in each situation, and nothing about any row.
"""

from __future__ import annotations

from collections.abc import Mapping

from zorgplicht.interop.door import frames
from zorgplicht.interop.frames.keys import answers_of, key_of
from zorgplicht.interop.frames.strangers import check_known
from zorgplicht.model.caseload import Barriers, Caseload, Group, Unknown
from zorgplicht.model.table import RouteTable


def count_routes(
    frame: object, table: RouteTable, barriers: Barriers, *, unknown: Unknown, fewest: int
) -> Caseload:
    """
    The situations in *frame*, how often each occurs, and its best route.

    Raises:
        MissingExtraError: the extra ``frames`` is not installed.
        TypeError: it is no frame, or a column does not hold what it should.
        UnknownIdError: there is no such column, or it is called after no barrier.
        UnknownWordsError: a listed word stands for no barrier that is looked at.
        ValueError: a mask stands for nothing.
    """
    nw = frames()
    own = nw.from_native(frame)
    answers = answers_of(table, barriers)
    key = key_of(own, answers, barriers)
    if unknown is Unknown.RAISE:
        check_known(own, answers, barriers)
    if isinstance(key, nw.Series):
        keys = key.to_frame()
        keys = keys.select(situation=nw.col(*keys.columns))
    else:
        keys = own.select(situation=key)
    counted = keys.group_by("situation").agg(nw.len().alias("cases"))
    if isinstance(counted, nw.LazyFrame):
        counted = counted.collect()
    count = {int(key): int(cases) for key, cases in counted.iter_rows()}
    told, withheld = _told(count, fewest)
    return Caseload(
        groups=tuple(
            Group(
                variants=answers.variants(key),
                count=count[key],
                route=answers.route(key),
                flags=answers.flags(key),
            )
            for key in sorted(told, key=lambda key: (-count[key], key))
        ),
        cases=sum(count.values()),
        fewest=fewest,
        withheld=len(withheld),
        withheld_cases=sum(count[key] for key in withheld),
    )


def _told(count: Mapping[int, int], fewest: int) -> tuple[list[int], list[int]]:
    """
    The situations that are told, and those that are not.

    What is not told must not follow from what is: the rest together must have *fewest* cases
    as well, so if need be the next smallest is not told either.
    """
    keys = sorted(count, key=lambda key: (count[key], key))
    hidden = sum(1 for key in keys if count[key] < fewest)
    while 0 < hidden < len(keys) and sum(count[key] for key in keys[:hidden]) < fewest:
        hidden += 1
    return keys[hidden:], keys[:hidden]
