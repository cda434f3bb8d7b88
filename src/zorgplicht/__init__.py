# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The Dutch duty of care for appropriate support (zorgplicht, Awb 2:1), as a library.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zorgplicht.bulk import route_counts, route_frame
    from zorgplicht.catalogue import load_catalogue
    from zorgplicht.catalogue.answers import read_answers, read_answers_text
    from zorgplicht.codec import policy_schema, read_policy, read_policy_text
    from zorgplicht.errors import (
        AnswersError,
        CatalogueError,
        FolderInUseError,
        MissingExtraError,
        PolicyReadError,
        Problem,
        RegisterError,
        ResultsError,
        RuleContractError,
        UnknownFormatError,
        UnknownIdError,
        UnknownWordsError,
        ZorgplichtError,
    )
    from zorgplicht.interop import (
        Loss,
        dutch_words,
        klantinteracties_labels,
        losses_of,
        mask_array,
        place_array,
        rdf_text,
        read_results,
        read_upl,
        to_cpsv_ap,
        to_hsds,
        to_skos,
        usable_arrays,
    )
    from zorgplicht.model.assessment import (
        Assessment,
        Certainty,
        Finding,
        NotAssessed,
        Outcome,
        RuleCard,
        RuleResult,
        Verdict,
        Weight,
    )
    from zorgplicht.model.baseline import Answers, Baseline
    from zorgplicht.model.benchmark import Benchmark
    from zorgplicht.model.caseload import Caseload, Listed, Masked
    from zorgplicht.model.catalogue import Catalogue
    from zorgplicht.model.channel import Audience, Purpose
    from zorgplicht.model.comparison import Comparison
    from zorgplicht.model.coverage import Coverage
    from zorgplicht.model.excerpt import Excerpt
    from zorgplicht.model.handovers import HandOvers
    from zorgplicht.model.impact import Impact
    from zorgplicht.model.level import Demand, Level
    from zorgplicht.model.measurement import Measurement
    from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
    from zorgplicht.model.picture import Picture
    from zorgplicht.model.policy import Policy
    from zorgplicht.model.publication import Publication
    from zorgplicht.model.reading import Reading
    from zorgplicht.model.registers import Layer, Product, Registers
    from zorgplicht.model.route import Ease, Flag, Route, RouteKind, RoutePlan
    from zorgplicht.model.situation import Situation
    from zorgplicht.model.specification import Specification
    from zorgplicht.model.survey_result import SurveyResult
    from zorgplicht.model.table import RouteTable
    from zorgplicht.model.text import Text
    from zorgplicht.notebook import show
    from zorgplicht.reporting import Document, Site, output_schema, render, site_of
    from zorgplicht.reporting.charts import chart
    from zorgplicht.reporting.rows import Rows
    from zorgplicht.reporting.tables import rows_of
    from zorgplicht.routing import (
        Criterion,
        RuleEngine,
        build_graph,
        hand_overs_of,
        offer_everything,
        offer_of,
        offers_of,
        picture_of_hand_overs,
        picture_of_kinds,
        picture_of_knowledge,
        picture_of_plan,
        publication_of,
        situation_of,
        specification_of,
    )
    from zorgplicht.testing import assert_policy
    from zorgplicht.validation import (
        baseline_of,
        benchmark_of,
        compare,
        measurement_of,
        reading_advice,
        validate,
    )

_WHERE = {
    "Answers": "model.baseline",
    "AnswersError": "errors",
    "Assessment": "model.assessment",
    "Audience": "model.channel",
    "Baseline": "model.baseline",
    "Benchmark": "model.benchmark",
    "Caseload": "model.caseload",
    "Catalogue": "model.catalogue",
    "CatalogueError": "errors",
    "Certainty": "model.assessment",
    "Comparison": "model.comparison",
    "Coverage": "model.coverage",
    "Criterion": "routing",
    "Demand": "model.level",
    "Document": "reporting",
    "Ease": "model.route",
    "Excerpt": "model.excerpt",
    "Finding": "model.assessment",
    "Flag": "model.route",
    "FolderInUseError": "errors",
    "HandOvers": "model.handovers",
    "Impact": "model.impact",
    "Layer": "model.registers",
    "Level": "model.level",
    "Listed": "model.caseload",
    "Loss": "interop",
    "Masked": "model.caseload",
    "Measurement": "model.measurement",
    "MissingExtraError": "errors",
    "NotAssessed": "model.assessment",
    "Offer": "model.offer",
    "OfferedChannel": "model.offer",
    "OfferedMeasure": "model.offer",
    "Outcome": "model.assessment",
    "Picture": "model.picture",
    "Policy": "model.policy",
    "PolicyReadError": "errors",
    "Problem": "errors",
    "Product": "model.registers",
    "Publication": "model.publication",
    "Purpose": "model.channel",
    "Reading": "model.reading",
    "RegisterError": "errors",
    "Registers": "model.registers",
    "ResultsError": "errors",
    "Route": "model.route",
    "RouteKind": "model.route",
    "RoutePlan": "model.route",
    "RouteTable": "model.table",
    "Rows": "reporting.rows",
    "RuleCard": "model.assessment",
    "RuleContractError": "errors",
    "RuleEngine": "routing",
    "RuleResult": "model.assessment",
    "Site": "reporting",
    "Situation": "model.situation",
    "Specification": "model.specification",
    "SurveyResult": "model.survey_result",
    "Text": "model.text",
    "UnknownFormatError": "errors",
    "UnknownIdError": "errors",
    "UnknownWordsError": "errors",
    "Verdict": "model.assessment",
    "Weight": "model.assessment",
    "ZorgplichtError": "errors",
    "assert_policy": "testing",
    "baseline_of": "validation",
    "benchmark_of": "validation",
    "build_graph": "routing",
    "chart": "reporting.charts",
    "compare": "validation",
    "dutch_words": "interop",
    "hand_overs_of": "routing",
    "klantinteracties_labels": "interop",
    "load_catalogue": "catalogue",
    "losses_of": "interop",
    "mask_array": "interop",
    "measurement_of": "validation",
    "offer_everything": "routing",
    "offer_of": "routing",
    "offers_of": "routing",
    "output_schema": "reporting",
    "picture_of_hand_overs": "routing",
    "picture_of_kinds": "routing",
    "picture_of_knowledge": "routing",
    "picture_of_plan": "routing",
    "place_array": "interop",
    "policy_schema": "codec",
    "publication_of": "routing",
    "rdf_text": "interop",
    "read_answers": "catalogue.answers",
    "read_answers_text": "catalogue.answers",
    "read_policy": "codec",
    "read_policy_text": "codec",
    "read_results": "interop",
    "read_upl": "interop",
    "reading_advice": "validation",
    "render": "reporting",
    "route_counts": "bulk",
    "route_frame": "bulk",
    "rows_of": "reporting.tables",
    "show": "notebook",
    "site_of": "reporting",
    "situation_of": "routing",
    "specification_of": "routing",
    "to_cpsv_ap": "interop",
    "to_hsds": "interop",
    "to_skos": "interop",
    "usable_arrays": "interop",
    "validate": "validation",
}

__all__ = [
    "Answers",
    "AnswersError",
    "Assessment",
    "Audience",
    "Baseline",
    "Benchmark",
    "Caseload",
    "Catalogue",
    "CatalogueError",
    "Certainty",
    "Comparison",
    "Coverage",
    "Criterion",
    "Demand",
    "Document",
    "Ease",
    "Excerpt",
    "Finding",
    "Flag",
    "FolderInUseError",
    "HandOvers",
    "Impact",
    "Layer",
    "Level",
    "Listed",
    "Loss",
    "Masked",
    "Measurement",
    "MissingExtraError",
    "NotAssessed",
    "Offer",
    "OfferedChannel",
    "OfferedMeasure",
    "Outcome",
    "Picture",
    "Policy",
    "PolicyReadError",
    "Problem",
    "Product",
    "Publication",
    "Purpose",
    "Reading",
    "RegisterError",
    "Registers",
    "ResultsError",
    "Route",
    "RouteKind",
    "RoutePlan",
    "RouteTable",
    "Rows",
    "RuleCard",
    "RuleContractError",
    "RuleEngine",
    "RuleResult",
    "Site",
    "Situation",
    "Specification",
    "SurveyResult",
    "Text",
    "UnknownFormatError",
    "UnknownIdError",
    "UnknownWordsError",
    "Verdict",
    "Weight",
    "ZorgplichtError",
    "assert_policy",
    "baseline_of",
    "benchmark_of",
    "build_graph",
    "chart",
    "compare",
    "dutch_words",
    "hand_overs_of",
    "klantinteracties_labels",
    "load_catalogue",
    "losses_of",
    "mask_array",
    "measurement_of",
    "offer_everything",
    "offer_of",
    "offers_of",
    "output_schema",
    "picture_of_hand_overs",
    "picture_of_kinds",
    "picture_of_knowledge",
    "picture_of_plan",
    "place_array",
    "policy_schema",
    "publication_of",
    "rdf_text",
    "read_answers",
    "read_answers_text",
    "read_policy",
    "read_policy_text",
    "read_results",
    "read_upl",
    "reading_advice",
    "render",
    "route_counts",
    "route_frame",
    "rows_of",
    "show",
    "site_of",
    "situation_of",
    "specification_of",
    "to_cpsv_ap",
    "to_hsds",
    "to_skos",
    "usable_arrays",
    "validate",
]


def __getattr__(name: str) -> object:
    # PEP 562: a name is loaded when it is first used, so that importing the package stays
    # cheap and never loads networkx (ADR 0011).
    if name not in _WHERE:
        message = f"module 'zorgplicht' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"zorgplicht.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
