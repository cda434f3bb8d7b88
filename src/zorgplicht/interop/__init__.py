# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Between this library and the files and lists of others.
"""

from zorgplicht.interop.registers import read_upl
from zorgplicht.interop.results import read_results
from zorgplicht.interop.words import dutch_words

__all__ = ["dutch_words", "read_results", "read_upl"]
