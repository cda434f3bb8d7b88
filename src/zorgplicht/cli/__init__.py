# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The command line: ``zorgplicht``, or ``python -m zorgplicht``.
"""

from zorgplicht.cli.app import main

__all__ = ["main"]
