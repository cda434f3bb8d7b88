# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
SARIF 2.1.0, the standard for findings of tools that read files.
"""

from __future__ import annotations

from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.sarif_log import sarif_log

FORMAT = Format(media_type="application/sarif+json", stream=sarif_log)
