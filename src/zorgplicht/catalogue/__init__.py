# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The shipped knowledge, and a municipality's own on top.
"""

from zorgplicht.catalogue.integrity import Flaw, flaws_in
from zorgplicht.catalogue.load import Folders, load_catalogue

__all__ = ["Flaw", "Folders", "flaws_in", "load_catalogue"]
