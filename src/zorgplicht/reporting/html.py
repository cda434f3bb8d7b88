# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Filling in templates of HTML, where every text is a text and never a piece of page.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from zorgplicht.errors import MissingExtraError
from zorgplicht.reporting import (
    phrases,
    phrases_coverage,
    phrases_plan,
    phrases_reach,
    phrases_report,
)
from zorgplicht.reporting.layout import harmless
from zorgplicht.reporting.prose import Code, Items, Paragraph, blocks, spans
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from jinja2 import Environment


def filled_in(template: str, say: Speaker, **values: object) -> str:
    """
    A whole page made from a template, in one language.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return _environment().get_template(template).render(say=say, **values) + "\n"


def ready() -> None:
    """
    Nothing, when pages can be made; so that nobody finds out after long work that they cannot.

    Raises:
        MissingExtraError: as `filled_in`.
    """
    _environment()


@cache
def _environment() -> Environment:
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ImportError as error:
        raise MissingExtraError("html") from error
    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "common": phrases,
        "words": phrases_report,
        "reaching": phrases_reach,
        "covering": phrases_coverage,
        "planning": phrases_plan,
        "blocks": blocks,
        "spans": spans,
    }
    environment.tests |= {
        "paragraph": lambda block: isinstance(block, Paragraph),
        "items": lambda block: isinstance(block, Items),
        "code": lambda block: isinstance(block, Code),
    }
    return environment


def _harmless(value: object) -> object:
    """
    What is printed: control characters do not belong in a page, nor may text run backwards.
    """
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return harmless(value)
    return value
