# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Who can use which service, as a page of HTML shows it: tables, and gaps with what helps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from zorgplicht.model.assessment import Assessment
from zorgplicht.model.channel import Purpose
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.ids import BarrierId, ServiceId, VariantId
from zorgplicht.model.policy import Completeness
from zorgplicht.model.reach import Reach, ReachTable, SharedGaps, SharedReach
from zorgplicht.reporting import phrases_coverage
from zorgplicht.reporting import phrases_reach as phrases
from zorgplicht.reporting.coverage_answers import combinations_told
from zorgplicht.reporting.coverage_words import CoverageWords
from zorgplicht.reporting.repair_words import repair_told
from zorgplicht.reporting.speaker import Speaker

COLUMNS = 5
"""Columns of one table; so many fit on a screen and on paper."""
NAMED = 3
"""Services that the head of a column names; the others stand below the table."""
OFTEN = 3
"""Barriers that are told to go wrong most often."""


def reach_view(assessment: Assessment, say: Speaker) -> dict[str, Any]:
    """
    What the templates show of the reach: a summary, tables, and gaps.
    """
    table = assessment.reach
    if table is None:
        return {"summary": [say(phrases.NOT_ASKED)], "looked": False, "unseen": []}
    words = words_of(table, say)
    excerpt = assessment.completeness is Completeness.EXCERPT
    looked = [row for row in table.rows if row.variants]
    groups = [_group(row, number, words) for number, row in enumerate(looked, start=1)]
    return {
        "excerpt": excerpt,
        "summary": list(_summary(table, words)),
        "legend": [
            reach for reach in Reach if any(reach in row.variants.values() for row in looked)
        ],
        "tables": list(_tables(table, looked, groups, words)),
        "shared": [group for group in groups if group["others"]],
        "unseen": [
            {"names": _names(row, words), "because": say(row.because)}
            for row in table.rows
            if row.because is not None
        ],
        "gaps": [_gaps(one, words) for one in table.gaps],
        "looked": bool(looked),
    }


def words_of(table: ReachTable, say: Speaker) -> CoverageWords:
    """
    What the ids of *table* are called.
    """
    coverage = Coverage(
        services=(), variants=table.single, purpose=Purpose.TRANSACTION, words=table.words
    )
    return CoverageWords(coverage=coverage, say=say)


# --- the summary ------------------------------------------------------------------------


def _summary(table: ReachTable, words: CoverageWords) -> Iterator[str]:
    """
    At how many services somebody with one barrier has no route, and which barriers those are.
    """
    say = words.say
    if not table.rows:
        yield say(phrases.NO_SERVICES)
        return
    services = {id_ for row in table.rows for id_ in row.services}
    closed = _services_with(Reach.NO_ROUTE, table)
    unsure = {id_ for row in table.rows if not row.variants for id_ in row.services}
    unsure |= _services_with(Reach.UNKNOWN, table)
    alone, of_all = len(services) == 1, {"all": say.number(len(services))}
    if closed:
        several = phrases.SOMEBODY_EVERYWHERE if closed == services else phrases.SOMEBODY
        template = phrases.SOMEBODY_ONE if alone else several
        yield say(template, n=say.number(len(closed)), **of_all)
        yield say(phrases.WITH_BARRIERS, barriers=say.all_of(_often(table, words)))
    if unsure:
        template = phrases.UNSURE_ONE if alone else phrases.UNSURE
        yield say(template, n=say.number(len(unsure)), **of_all)
    if not closed and not unsure:
        yield say(phrases.EVERYBODY_ONE if alone else phrases.EVERYBODY, **of_all)


def _services_with(reach: Reach, table: ReachTable) -> set[ServiceId]:
    return {
        id_
        for row in table.rows
        for id_ in row.services
        if any(row.variants.get(variant) is reach for variant in table.single)
    }


def _often(table: ReachTable, words: CoverageWords) -> list[str]:
    """
    The barriers that most services close out.
    """
    count: Counter[VariantId] = Counter()
    for row in table.rows:
        for variant in table.single:
            if row.variants.get(variant) is Reach.NO_ROUTE:
                count[variant] += len(row.services)
    named = sorted(count, key=lambda variant: (-count[variant], variant))[:OFTEN]
    return [f"'{words.label('variant', variant)}'" for variant in named]


# --- the tables -------------------------------------------------------------------------


def _group(row: SharedReach, number: int, words: CoverageWords) -> dict[str, Any]:
    """
    Services that share a column: some by name, and all of them where there are more.
    """
    names = _names(row, words)
    few = len(names) <= NAMED
    return {
        "number": number,
        "names": names if few else names[: NAMED - 1],
        "others": 0 if few else len(names) - NAMED + 1,
        "all": names,
        "side": _side(row, words),
        "row": row,
    }


def _names(row: SharedReach | SharedGaps, words: CoverageWords) -> list[str]:
    return [words.label("service", id_) for id_ in row.services]


def _side(row: SharedReach | SharedGaps, words: CoverageWords) -> str:
    sides = (words.say(phrases.AUDIENCES[side]) for side in row.only_for)
    return words.say.all_of(sides) if row.only_for else ""


def _tables(
    table: ReachTable,
    rows: Sequence[SharedReach],
    groups: Sequence[dict[str, Any]],
    words: CoverageWords,
) -> Iterator[dict[str, Any]]:
    say = words.say
    parts = range(0, len(rows), COLUMNS)
    for number, start in enumerate(parts, start=1):
        here = groups[start : start + COLUMNS]
        alone = len(parts) == 1
        caption = phrases.TABLE if alone else phrases.TABLE_PART
        yield {
            "number": number,
            "caption": say(caption, n=number, all=len(parts)),
            "groups": here,
            "rows": [
                {
                    "name": words.label("barrier", barrier),
                    "usual": words.label("variant", variants[0]),
                    "cells": [_cell(group["row"], variants, words) for group in here],
                }
                for barrier, variants in _by_name(table, words)
            ],
        }


def _by_name(
    table: ReachTable, words: CoverageWords
) -> list[tuple[BarrierId, tuple[VariantId, ...]]]:
    return sorted(table.barriers.items(), key=lambda pair: words.label("barrier", pair[0]))


def _cell(row: SharedReach, variants: Sequence[VariantId], words: CoverageWords) -> dict[str, Any]:
    """
    How it is with the usual form, and the forms with which it is worse.
    """
    reach = row.variants[variants[0]]
    return {
        "reach": reach,
        "worse": [
            {"name": words.label("variant", one), "reach": row.variants[one]}
            for one in variants[1:]
            if row.variants[one].gravity > reach.gravity
        ],
    }


# --- gaps -------------------------------------------------------------------------------


def _gaps(group: SharedGaps, words: CoverageWords) -> dict[str, Any]:
    say, names = words.say, _names(group, words)
    side = _side(group, words)
    title = "; ".join(names)
    if len(names) > NAMED:
        title = say(phrases.SAME_GAPS, n=say.number(len(names)))
    closed = {gap for repair in group.example.repairs for gap in repair.closes}
    left = len(group.gaps) - len(closed)
    return {
        "title": f"{title} ({side})" if side else title,
        "names": names if len(names) > NAMED else [],
        "several": len(names) > 1,
        "answers": list(combinations_told(group.gaps, phrases_coverage.NONE_FOR, words)),
        "repairs": [repair_told(one, group.example, words) for one in group.example.repairs],
        "advised": group.advised,
        "example": words.label("service", group.example.service or ""),
        "not_closed": (
            say(phrases.NOT_CLOSED, n=say.number(left), all=say.number(len(group.gaps)))
            if left and closed
            else None
        ),
    }
