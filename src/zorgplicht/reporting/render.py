# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rendering: a value and the name of a format in, a document out.
"""

from __future__ import annotations

from zorgplicht.model.assessment import Assessment, RuleCard
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
from zorgplicht.reporting.document import Document
from zorgplicht.reporting.formats import format_for
from zorgplicht.reporting.shown import (
    Batch,
    CatalogueCheck,
    Listing,
    Rules,
    RuleSheet,
    UnusableFile,
    as_shown,
)

Renderable = (
    Assessment
    | Benchmark
    | RoutePlan
    | Comparison
    | Coverage
    | Measurement
    | Baseline
    | Picture
    | RuleCard
    | Entry
    | Catalogue
    | Batch
    | UnusableFile
    | CatalogueCheck
    | Listing
    | Rules
    | RuleSheet
    | tuple[RuleCard, ...]
    | tuple[str, tuple[Entry, ...]]
)
"""What can be rendered; a pair of a kind and its entries is a listing."""


def render(
    value: Renderable,
    format: str = "text",  # noqa: A002 - the word that users know
    *,
    lang: str = "nl",
) -> Document:
    """
    *value* as a document.

    It needs nothing but the value: no catalogue, no rules, no clock. The same value gives
    the same bytes.

    Args:
        value: An assessment, a plan, a coverage, a comparison, a picture, a rule or several, an
            entry or the entries of a kind, or a whole catalogue.
        format: "text", "json", or another one that can show this kind of value.
        lang: "nl" or "en".

    Raises:
        UnknownFormatError: there is no such format for this kind of value.
        ValueError: *lang* is neither.

    Examples:
        >>> import zorgplicht as zp
        >>> barrier = zp.load_catalogue().barriers["low-literacy"]
        >>> str(zp.render(barrier)).splitlines()[0]
        'Laaggeletterdheid'
        >>> zp.render(barrier, "json").media_type
        'application/json'
    """
    shown = as_shown(value)
    chosen = format_for(type(shown), format)
    renderer = chosen.renderer(type(shown))
    assert renderer is not None  # noqa: S101 - format_for has seen to it
    return Document(renderer(shown, Language(lang)), chosen.media_type)
