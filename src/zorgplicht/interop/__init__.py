# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Between this library and the files, lists and standards of others.
"""

from zorgplicht.interop.arrays import mask_array, place_array, usable_arrays
from zorgplicht.interop.cpsv_ap import to_cpsv_ap
from zorgplicht.interop.hsds import to_hsds
from zorgplicht.interop.klantinteracties import klantinteracties_labels
from zorgplicht.interop.losses import Loss, losses_of
from zorgplicht.interop.registers import read_upl
from zorgplicht.interop.results import read_results
from zorgplicht.interop.sheet import rdf_text
from zorgplicht.interop.skos import to_skos
from zorgplicht.interop.words import dutch_words

__all__ = [
    "Loss",
    "dutch_words",
    "klantinteracties_labels",
    "losses_of",
    "mask_array",
    "place_array",
    "rdf_text",
    "read_results",
    "read_upl",
    "to_cpsv_ap",
    "to_hsds",
    "to_skos",
    "usable_arrays",
]
