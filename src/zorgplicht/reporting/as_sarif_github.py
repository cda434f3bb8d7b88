# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
SARIF as GitHub reads it: every result becomes an alert, so there are only findings to solve.

GitHub looks at neither ``suppressions`` nor ``kind``, refuses a whole log with one result
that has no file, and refuses what calls its own execution unsuccessful.
"""

from __future__ import annotations

from functools import partial

from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.sarif_log import sarif_log

FORMAT = Format(media_type="application/sarif+json", stream=partial(sarif_log, for_github=True))
