# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From values to documents that people and programs read.
"""

from zorgplicht.reporting.document import Document
from zorgplicht.reporting.formats import format_for, formats_for
from zorgplicht.reporting.output_schemas import OUTPUTS, output_schema
from zorgplicht.reporting.render import render
from zorgplicht.reporting.shown import (
    Batch,
    CatalogueCheck,
    Listing,
    Result,
    Rules,
    RuleSheet,
    UnusableFile,
)
from zorgplicht.reporting.site import Site, site_of

__all__ = [
    "OUTPUTS",
    "Batch",
    "CatalogueCheck",
    "Document",
    "Listing",
    "Result",
    "RuleSheet",
    "Rules",
    "Site",
    "UnusableFile",
    "format_for",
    "formats_for",
    "output_schema",
    "render",
    "site_of",
]
