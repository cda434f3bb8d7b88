# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The results within a page of the documentation, between two marks.
"""

from __future__ import annotations

from benchmarks.report import Report, as_markdown

BEGIN = "<!-- benchmarks: begin; written by python -m benchmarks --write -->"
END = "<!-- benchmarks: end -->"


def rewritten(page: str, report: Report) -> str:
    """
    *page* with the results of *report* between its marks.

    Raises:
        ValueError: the page does not have each mark once, in order.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end) or BEGIN in rest or END in after:
        raise ValueError(f"the page must have {BEGIN!r} and {END!r} once each, in this order")
    return f"{before}{BEGIN}\n\n{as_markdown(report)}\n\n{END}{after}"
