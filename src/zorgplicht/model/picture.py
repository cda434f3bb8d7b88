# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Pictures: things and the arrows between them, with words for who does not see them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import final

from attrs import frozen

from zorgplicht.model.text import Text


class Direction(StrEnum):
    """
    Which way the arrows run.
    """

    RIGHT = "right"
    DOWN = "down"


@final
@frozen(kw_only=True)
class PictureNode:
    """
    One thing in a picture.

    Args:
        id: Its own name within the picture, such as ``barrier:low-literacy``.
        kind: What it is: ``barrier``, ``measure`` … Formats give each kind a shape.
        kind_label: The same for people.
        label: What it is called.
        part: The id of the part in which it stands; None: in none.
    """

    id: str
    kind: str
    kind_label: Text
    label: Text
    part: str | None = None


@final
@frozen(kw_only=True)
class PictureEdge:
    """
    One arrow.

    Args:
        source: The id of the node where it starts.
        target: The id of the node where it ends.
        kind: What it means: ``impairs``, ``demands`` …
        label: The same for people, as a verb between the two.
    """

    source: str
    target: str
    kind: str
    label: Text


@final
@frozen(kw_only=True)
class PicturePart:
    """
    A box around some of the nodes.

    Args:
        id: Its own name within the picture.
        label: What stands above the box.
    """

    id: str
    label: Text


@final
@frozen(kw_only=True)
class Picture:
    """
    Things and arrows, to be drawn or to be read.

    Args:
        title: What it shows, in a few words.
        description: What one sees, in a few sentences: for who does not see it.
        left_out: What is not drawn, and why; None when nothing was left out.
        nodes: In the order in which they are drawn.
        edges: Each between two of the nodes.
        parts: Boxes, in order.
        direction: Which way the arrows run.
    """

    title: Text
    description: Text
    nodes: tuple[PictureNode, ...]
    edges: tuple[PictureEdge, ...]
    parts: tuple[PicturePart, ...] = ()
    left_out: Text | None = None
    direction: Direction = Direction.RIGHT
