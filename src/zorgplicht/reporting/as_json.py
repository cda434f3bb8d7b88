# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
JSON, for programs: keys are a contract (design §7), and each document names its schema.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from zorgplicht.model.assessment import Assessment
from zorgplicht.model.baseline import Baseline
from zorgplicht.model.benchmark import Benchmark
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.comparison import Comparison
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.entry import Entry
from zorgplicht.model.measurement import Measurement
from zorgplicht.model.picture import Picture
from zorgplicht.model.route import RoutePlan
from zorgplicht.model.text import Language
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.json_assessment import BATCH, assessment_tree, unusable_tree
from zorgplicht.reporting.json_baseline import baseline_tree
from zorgplicht.reporting.json_benchmark import benchmark_tree
from zorgplicht.reporting.json_catalogue import check_tree, entry_tree, listing_tree, overview_tree
from zorgplicht.reporting.json_comparison import comparison_tree
from zorgplicht.reporting.json_coverage import coverage_tree
from zorgplicht.reporting.json_measurement import measurement_tree
from zorgplicht.reporting.json_picture import picture_tree
from zorgplicht.reporting.json_plan import plan_tree
from zorgplicht.reporting.json_rules import rule_tree, rules_tree
from zorgplicht.reporting.json_text import inside, written
from zorgplicht.reporting.shown import CatalogueCheck, Listing, Result, Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker

V = TypeVar("V")


def _json(tree: Callable[[V, Speaker], Mapping[str, object]]) -> Callable[[V, Language], str]:
    return lambda value, language: written(tree(value, Speaker(language)))


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    One document with all assessments, each as soon as it is there, and the unusable files.
    """
    say = Speaker(language)
    unusable = []
    yield f'{{\n  "schema": "{BATCH}",\n  "assessments": ['
    between = ""
    for one in results:
        if isinstance(one, Assessment):
            yield f"{between}\n{inside(assessment_tree(one, say), 2)}"
            between = ","
        else:
            unusable.append(unusable_tree(one, say))
    yield "\n  ],\n" if between else "],\n"
    yield f'  "unusable": {inside(unusable, 1).lstrip()}\n}}\n'


FORMAT = Format(
    media_type="application/json",
    renderers={
        Assessment: _json(assessment_tree),
        Benchmark: _json(benchmark_tree),
        RoutePlan: _json(plan_tree),
        Comparison: _json(comparison_tree),
        Coverage: _json(coverage_tree),
        Baseline: _json(baseline_tree),
        Measurement: _json(measurement_tree),
        Picture: _json(picture_tree),
        RuleSheet: _json(rule_tree),
        Rules: _json(rules_tree),
        Catalogue: _json(overview_tree),
        CatalogueCheck: _json(check_tree),
        Listing: _json(listing_tree),
        Entry: _json(entry_tree),
    },
    stream=_stream,
)
