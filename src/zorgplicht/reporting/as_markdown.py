# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Markdown, for people who talk about a policy: in a merge request, an issue or a wiki.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.model.text import Language
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.markdown_assessment import results_lines
from zorgplicht.reporting.shown import Result
from zorgplicht.reporting.speaker import Speaker


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    Line by line, once all results are there: it begins with an overview of all files.
    """
    for line in results_lines(results, Speaker(language)):
        yield f"{line}\n"


FORMAT = Format(media_type="text/markdown", stream=_stream)
