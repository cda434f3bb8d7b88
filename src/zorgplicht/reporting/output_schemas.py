# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The JSON Schemas of what is written as JSON.
"""

from __future__ import annotations

import json
from typing import Any

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError

OUTPUTS = (
    "assessment",
    "assessments",
    "baseline",
    "benchmark",
    "catalogue",
    "catalogue-check",
    "catalogue-entries",
    "catalogue-entry",
    "comparison",
    "coverage",
    "graph",
    "measurement",
    "route-plan",
    "rule",
    "rules",
)
"""The documents, by the middle part of the name that each gives of its schema."""


def output_schema(name: str) -> dict[str, Any]:
    """
    The JSON Schema (draft 2020-12) of one JSON document, as a plain tree.

    Args:
        name: "assessment", "coverage", "route-plan" …; the document's own word for it,
            ``zorgplicht-coverage/1``, is understood too.

    Raises:
        UnknownIdError: there is no such document.

    Examples:
        >>> import zorgplicht as zp
        >>> zp.output_schema("zorgplicht-coverage/1")["title"]
        'Coverage'
    """
    schema: dict[str, Any] = json.loads(output_schema_text(name))
    return schema


def output_schema_text(name: str) -> str:
    """
    The same as it was written, with a newline at its end.

    Raises:
        UnknownIdError: as `output_schema`.
    """
    from importlib import resources  # slow to import

    short = short_name(name)
    if short not in OUTPUTS:
        raise UnknownIdError("schema", name, nearest(short, OUTPUTS))
    folder = resources.files("zorgplicht.reporting") / "schemas"
    return (folder / f"zorgplicht-{short}-1.json").read_text("utf-8")


def short_name(name: str) -> str:
    """
    *name* without what all names have in common.

    Examples:
        >>> short_name("zorgplicht-route-plan/1"), short_name("rules")
        ('route-plan', 'rules')
    """
    return name.removeprefix("zorgplicht-").removesuffix("/1")
