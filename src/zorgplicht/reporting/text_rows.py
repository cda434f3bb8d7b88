# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rows to look at: the first of them, as text or as a table of HTML.
"""

from __future__ import annotations

import datetime as dt
import html
from typing import Any

from zorgplicht.model.text import Text
from zorgplicht.reporting.layout import harmless, page
from zorgplicht.reporting.rows import Rows
from zorgplicht.reporting.speaker import Speaker

AT_MOST = 50
"""Rows that are shown; a DataFrame has them all."""

_ALL = Text(nl="{n} rijen", en="{n} rows")
_ONE = Text(nl="{n} rij", en="{n} row")
_FIRST = Text(nl="De eerste {some} van {all} rijen", en="The first {some} of {all} rows")


def rows_text(rows: Rows, say: Speaker) -> str:
    """
    How many rows there are, and each as a list of its filled cells.
    """
    lines = [_how_many(rows, say)]
    for number, row in enumerate(rows.values[:AT_MOST], start=1):
        told = (
            f"{name}={_cell(value)}"
            for name, value in zip(rows.columns, row, strict=True)
            if value not in {None, "", ()}
        )
        lines.append(f"{number:>3}. {', '.join(told)}")
    return page(lines)


def rows_html(rows: Rows, say: Speaker) -> str:
    """
    A table with a caption, in the style of the notebook around it.
    """
    # Names of columns are the same in every language; they are English.
    head = "".join(f'<th scope="col" lang="en">{html.escape(one)}</th>' for one in rows.columns)
    body = "".join(
        f"<tr>{''.join(f'<td>{html.escape(_cell(value))}</td>' for value in row)}</tr>\n"
        for row in rows.values[:AT_MOST]
    )
    caption = html.escape(_how_many(rows, say))
    return (
        f'<div lang="{say.language.value}" style="overflow-x: auto" tabindex="0" role="region"'
        f' aria-label="{caption}">\n<table>\n<caption>{caption}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n</div>\n"
    )


def _how_many(rows: Rows, say: Speaker) -> str:
    total = len(rows)
    if total > AT_MOST:
        return say(_FIRST, some=AT_MOST, all=say.number(total))
    return say.count(total, _ONE, _ALL)


def _cell(value: Any) -> str:  # noqa: ANN401 - any cell
    match value:
        case None:
            return ""
        case tuple():
            return "; ".join(_cell(one) for one in value)
        case dt.date():
            return value.isoformat()
        case _:
            return harmless(str(value))
