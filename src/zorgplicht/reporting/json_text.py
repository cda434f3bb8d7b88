# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Plain trees as JSON text, whole or as a part of a larger document.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping

_UNSEEN = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]",
)
"""What JSON leaves as it is, but a terminal may obey or UTF-8 cannot hold."""


def written(tree: Mapping[str, object]) -> str:
    r"""
    A plain tree as JSON text, with a newline at its end.

    Examples:
        >>> print(written({"naam": "Één \x9b"}), end="")
        {
          "naam": "Één \u009b"
        }
    """
    return _dumped(tree) + "\n"


def inside(tree: object, depth: int) -> str:
    """
    A plain tree as JSON text, its lines as far in as *depth* objects or lists would put them.

    Examples:
        >>> print(inside([1], 1))
          [
            1
          ]
    """
    return textwrap.indent(_dumped(tree), "  " * depth)


def listed(trees: Iterable[object], depth: int) -> Iterator[str]:
    r"""
    Pieces of a list of plain trees, each as soon as it is there.

    Args:
        trees: What the list holds.
        depth: How deep in the document they stand.

    Examples:
        >>> "".join(listed([1, 2], 1)), "".join(listed([], 1))
        ('[\n  1,\n  2\n]', '[]')
    """
    yield "["
    between = ""
    for tree in trees:
        yield f"{between}\n{inside(tree, depth)}"
        between = ","
    yield f"\n{'  ' * (depth - 1)}]" if between else "]"


def _dumped(tree: object) -> str:
    text = json.dumps(tree, indent=2, ensure_ascii=False, allow_nan=False)
    # Outside strings there is only ASCII, so this touches nothing but strings.
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
