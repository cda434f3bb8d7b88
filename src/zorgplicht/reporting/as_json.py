# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
JSON, for programs: keys are a contract (design §7), and each document names its schema.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from zorgplicht.model.assessment import Assessment
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.entry import Entry
from zorgplicht.model.route import RoutePlan
from zorgplicht.model.text import Language
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.json_assessment import BATCH, assessment_tree, unusable_tree
from zorgplicht.reporting.json_catalogue import check_tree, entry_tree, listing_tree, overview_tree
from zorgplicht.reporting.json_coverage import coverage_tree
from zorgplicht.reporting.json_plan import plan_tree
from zorgplicht.reporting.json_rules import rule_tree, rules_tree
from zorgplicht.reporting.shown import CatalogueCheck, Listing, Result, Rules, RuleSheet
from zorgplicht.reporting.speaker import Speaker

V = TypeVar("V")

_UNSEEN = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]",
)
"""What JSON leaves as it is, but a terminal may obey or UTF-8 cannot hold."""


def _json(tree: Callable[[V, Speaker], Mapping[str, object]]) -> Callable[[V, Language], str]:
    return lambda value, language: written(tree(value, Speaker(language)))


def written(tree: Mapping[str, object]) -> str:
    r"""
    A plain tree as JSON text, with a newline at its end.

    Examples:
        >>> print(written({"naam": "Één \x9b"}), end="")
        {
          "naam": "Één \u009b"
        }
    """
    return _dumped(tree) + "\n"


def _dumped(tree: object) -> str:
    text = json.dumps(tree, indent=2, ensure_ascii=False, allow_nan=False)
    # Outside strings there is only ASCII, so this touches nothing but strings.
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


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
            yield f"{between}\n{_inside(assessment_tree(one, say))}"
            between = ","
        else:
            unusable.append(unusable_tree(one, say))
    yield "\n  ],\n" if between else "],\n"
    yield f'  "unusable": {_inside(unusable, 1).lstrip()}\n}}\n'


def _inside(tree: object, depth: int = 2) -> str:
    return textwrap.indent(_dumped(tree), "  " * depth)


FORMAT = Format(
    media_type="application/json",
    renderers={
        Assessment: _json(assessment_tree),
        RoutePlan: _json(plan_tree),
        Coverage: _json(coverage_tree),
        RuleSheet: _json(rule_tree),
        Rules: _json(rules_tree),
        Catalogue: _json(overview_tree),
        CatalogueCheck: _json(check_tree),
        Listing: _json(listing_tree),
        Entry: _json(entry_tree),
    },
    stream=_stream,
)
