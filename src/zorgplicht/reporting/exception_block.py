# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
An exception to copy into a policy, in the format of its file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from zorgplicht.reporting.phrases_reach import TO_FILL_IN
from zorgplicht.reporting.speaker import Speaker

_DEL = "\x7f"


def exception_block(example: Mapping[str, str], file: str | None, say: Speaker) -> tuple[str, ...]:
    """
    The lines of an exception: TOML, or JSON or YAML where the policy is that.

    Args:
        example: The keys with their values; an empty value is to be filled in.
        file: The policy's file.
        say: The language of what to fill in.
    """
    if file is not None and file.endswith(".json"):
        return tuple(json.dumps(dict(example), ensure_ascii=False, indent=2).splitlines())
    if file is not None and file.endswith((".yaml", ".yml")):
        first, *others = _lines(example, ": ", say)
        return ("exceptions:", f"  - {first}", *(f"    {line}" for line in others))
    return ("[[exceptions]]", *_lines(example, " = ", say))


def _lines(example: Mapping[str, str], between: str, say: Speaker) -> Iterator[str]:
    for key, value in example.items():
        said = value if key == "until" else _quoted(value)
        asked = "" if value or key not in TO_FILL_IN else f"  # {say(TO_FILL_IN[key])}"
        yield f"{key}{between}{said}{asked}"


def _quoted(value: str) -> str:
    """
    A text between quotes, as both TOML and YAML read it.
    """
    return json.dumps(value, ensure_ascii=False).replace(_DEL, "\\u007f")
