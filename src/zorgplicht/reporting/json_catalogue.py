# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue as plain trees, with the keys of its own files.
"""

from __future__ import annotations

from typing import Any

from zorgplicht.codec import unstructure
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.reporting.json_assessment import problem_tree
from zorgplicht.reporting.shown import CatalogueCheck, Listing
from zorgplicht.reporting.speaker import Speaker


def overview_tree(catalogue: Catalogue, say: Speaker) -> dict[str, Any]:
    """
    How many entries there are of each kind, and what was replaced.
    """
    del say  # numbers and ids are the same in every language
    return {
        "schema": "zorgplicht-catalogue/1",
        "kinds": {kind: len(catalogue.of_kind(kind)) for kind in KINDS},
        "overrides": [unstructure(one) for one in catalogue.overrides],
    }


def listing_tree(listing: Listing, say: Speaker) -> dict[str, Any]:
    """
    The entries of one kind, whole.
    """
    del say  # an entry carries both languages
    return {
        "schema": "zorgplicht-catalogue-entries/1",
        "kind": listing.kind,
        "entries": [unstructure(entry) for entry in listing.entries],
    }


def entry_tree(entry: Entry, say: Speaker) -> dict[str, Any]:
    """
    One entry, whole.
    """
    del say  # an entry carries both languages
    kind = next((kind for kind, cls in KINDS.items() if type(entry) is cls), None)
    return {
        "schema": "zorgplicht-catalogue-entry/1",
        "kind": kind,
        "entry": unstructure(entry),
    }


def check_tree(check: CatalogueCheck, say: Speaker) -> dict[str, Any]:
    """
    What was checked, and every flaw.
    """
    return {
        "schema": "zorgplicht-catalogue-check/1",
        "kinds": dict(check.entries),
        "flaws": [problem_tree(one, say) for one in check.problems],
    }
