# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Tables of coverage, and of what a change does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from zorgplicht.model.coverage import Combination, Coverage, ServiceCoverage
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.impact import Impact, ServiceImpact
from zorgplicht.model.text import Text
from zorgplicht.reporting.rows import Rows, table
from zorgplicht.reporting.speaker import Speaker

_SERVICE = "service service_label audience"


def _service(
    one: ServiceCoverage | ServiceImpact, words: FrozenMap[str, Text], say: Speaker
) -> tuple[Any, ...]:
    named = words.get(f"service:{one.service}")
    label = say(named) if named else one.service
    return one.service, label, tuple(side.value for side in one.audience)


def _labels(ids: Iterable[str], kind: str, words: FrozenMap[str, Text], say: Speaker) -> Any:  # noqa: ANN401 - a cell
    found = ((id_, words.get(f"{kind}:{id_}")) for id_ in ids)
    return tuple(say(text) if text else id_ for id_, text in found)


def gaps(coverage: Coverage, say: Speaker) -> Rows:
    """
    The smallest combinations of barriers without a route, or with none but a poor one.
    """
    words = coverage.words
    return table(
        f"{_SERVICE} answer size barriers barrier_labels",
        (
            (
                *_service(one, words, say),
                answer,
                len(few),
                few,
                _labels(few, "variant", words, say),
            )
            for one in coverage.services
            for answer, some in (
                ("no-route", one.gaps),
                ("difficult", one.difficult),
                ("conditional", one.conditional),
            )
            for few in some
        ),
    )


def services(coverage: Coverage, say: Speaker) -> Rows:
    """
    For each service how many combinations there are, and how many have no route.
    """
    return table(
        f"{_SERVICE} combinations without_route gaps difficult conditional repairs",
        (
            (
                *_service(one, coverage.words, say),
                coverage.combinations,
                one.closed,
                len(one.gaps),
                len(one.difficult),
                len(one.conditional),
                len(one.repairs),
            )
            for one in coverage.services
        ),
    )


def repairs(coverage: Coverage, say: Speaker) -> Rows:
    """
    What would close gaps, for each service, best first.
    """
    words = coverage.words
    return table(
        f"{_SERVICE} rank channels channel_labels measures measure_labels gaps_closed closes_all"
        " combinations enablers",
        (
            (
                *_service(one, words, say),
                rank,
                repair.channels,
                _labels(repair.channels, "channel", words, say),
                repair.measures,
                _labels(repair.measures, "measure", words, say),
                len(repair.closes),
                repair.closes_all,
                repair.combinations,
                repair.enablers,
            )
            for one in coverage.services
            for rank, repair in enumerate(one.repairs, start=1)
        ),
    )


def single_points(coverage: Coverage, say: Speaker) -> Rows:
    """
    What may not fall away, for each service, the gravest first.
    """
    return table(
        f"{_SERVICE} rank kind id slot gaps_opened combinations",
        (
            (
                *_service(one, coverage.words, say),
                rank,
                point.kind.value,
                point.id,
                point.slot or "",
                len(point.opens),
                point.combinations,
            )
            for one in coverage.services
            for rank, point in enumerate(one.single_points, start=1)
        ),
    )


def impact(change: Impact, say: Speaker) -> Rows:
    """
    The smallest combinations for which each service becomes worse or better.
    """
    words = change.words

    def row(one: ServiceImpact, name: str, few: Combination, total: int) -> tuple[Any, ...]:
        labels = _labels(few, "variant", words, say)
        return *_service(one, words, say), name, len(few), few, labels, total

    return table(
        f"{_SERVICE} change size barriers barrier_labels combinations",
        (
            row(one, name, few, shift.combinations)
            for one in change.services
            for name, shift in (
                ("lost", one.lost),
                ("harder", one.harder),
                ("easier", one.easier),
                ("gained", one.gained),
            )
            for few in shift.minimal
        ),
    )
