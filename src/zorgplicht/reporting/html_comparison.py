# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison as a page of HTML, for a griffier, a council or a team.
"""

from __future__ import annotations

from zorgplicht.model.comparison import Comparison
from zorgplicht.reporting import phrases_comparison as phrases
from zorgplicht.reporting.comparison_told import view_of
from zorgplicht.reporting.html import filled_in, ready
from zorgplicht.reporting.speaker import Speaker


def comparison_page(comparison: Comparison, say: Speaker) -> str:
    """
    One page that stands alone.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    ready()
    effects = (phrases.LOST, phrases.HARDER, phrases.GAINED, phrases.EASIER)
    return filled_in(
        "comparison.html",
        say,
        view=view_of(comparison, say),
        its=phrases,
        heads=[say(effect.head) for effect in effects],
    )
