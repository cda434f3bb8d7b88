# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Between this library and the files and lists of others.
"""

from zorgplicht.interop.arrays import mask_array, place_array, usable_arrays
from zorgplicht.interop.registers import read_upl
from zorgplicht.interop.words import dutch_words

__all__ = ["dutch_words", "mask_array", "place_array", "read_upl", "usable_arrays"]
