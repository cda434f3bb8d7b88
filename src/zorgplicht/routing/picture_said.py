# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is said with a picture of the knowledge: its title, and what it shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from zorgplicht.model.picture import PictureEdge, PictureNode
from zorgplicht.model.text import Text
from zorgplicht.routing.picture_words import KINDS, counted, edge_label, listed

_NOTHING_IN_POLICY = Text(
    nl="Er is niets om te tekenen: dit beleid heeft op deze dag geen kanalen en geen hulp.",
    en="There is nothing to draw: this policy has no channels and no support on this day.",
)


def title_of(named: list[Text], edges: tuple[str, ...] | None) -> Text:
    """
    What a picture of the knowledge is called.
    """
    if named:
        what = listed(named)
        return Text(nl=f"Rond: {what.nl}", en=f"Around: {what.en}")
    if edges is not None:
        what = listed([edge_label({"kind": kind}) for kind in edges])
        return Text(nl=f"Pijlen: {what.nl}", en=f"Arrows: {what.en}")
    return Text(nl="Alle kennis", en="All of the knowledge")


def description_of(
    nodes: tuple[PictureNode, ...],
    edges: tuple[PictureEdge, ...],
    named: list[Text],
    depth: int,
) -> Text:
    """
    What a picture of the knowledge shows, in a few sentences.
    """
    if not nodes:
        return Text(nl="Er is niets om te tekenen.", en="There is nothing to draw.")
    parts = listed(tally(nodes))
    if not named:
        return Text(
            nl=f"U ziet {parts.nl}. Er zijn {len(edges)} pijlen.",
            en=f"It shows {parts.en}. There are {len(edges)} arrows.",
        )
    what = listed(named)
    steps = "1 pijl", "1 arrow"
    if depth != 1:
        steps = f"{depth} pijlen", f"{depth} arrows"
    return Text(
        nl=f"U ziet wat tot {steps[0]} ver staat van: {what.nl}. Bij elkaar: {parts.nl}."
        f" Er zijn {len(edges)} pijlen.",
        en=f"It shows what is up to {steps[1]} away from: {what.en}. Together: {parts.en}."
        f" There are {len(edges)} arrows.",
    )


def hand_overs_told(nodes: tuple[PictureNode, ...], edges: tuple[PictureEdge, ...]) -> Text:
    """
    What a picture of hand-overs shows.
    """
    if not nodes:
        return _NOTHING_IN_POLICY
    parts = listed(tally(nodes))
    handed = sum(edge.kind == "hands-over-to" for edge in edges)
    return Text(
        nl=f"U ziet {parts.nl}. Er zijn {handed} pijlen voor een overdracht. De andere"
        f" {len(edges) - handed} pijlen zeggen hoe iemand verder komt zonder overdracht.",
        en=f"It shows {parts.en}. There are {handed} arrows for a hand-over. The other"
        f" {len(edges) - handed} arrows tell how one goes on without a hand-over.",
    )


def tally(nodes: Iterable[PictureNode]) -> list[Text]:
    """
    How many there are of each kind.
    """
    numbers = Counter(node.kind for node in nodes)
    return [counted(kind, numbers[kind]) for kind in ordered(numbers)]


def ordered(kinds: Iterable[str]) -> list[str]:
    """
    Kinds in the order of `KINDS`; those of somebody's own last, by name.
    """
    order = {kind: place for place, kind in enumerate(KINDS)}
    return sorted(kinds, key=lambda kind: (order.get(kind, len(order)), kind))


def in_figures(number: int) -> Text:
    """
    A number as words.
    """
    return Text(nl=str(number), en=str(number))


def times(kind: str, number: int) -> Text:
    """
    What an arrow for many says.
    """
    label = edge_label({"kind": kind})
    return Text(nl=f"{label.nl} ({number} keer)", en=f"{label.en} ({number} times)")


def not_drawn(kinds: list[Text]) -> Text:
    """
    That kinds are not drawn, and why.
    """
    what = listed(kinds)
    return Text(
        nl=f"Niet getekend, want zonder pijlen: {what.nl}.",
        en=f"Not drawn, since they have no arrows: {what.en}.",
    )
