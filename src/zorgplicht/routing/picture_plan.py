# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Pictures of routes: what hinders, which help takes that away, and where one then goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, final

from attrs import evolve, frozen

from zorgplicht.model.picture import Picture, PictureEdge, PictureNode, PicturePart
from zorgplicht.model.route import BY_STAFF, Ease, Route, RouteKind, RoutePlan, Unusable
from zorgplicht.model.text import Text
from zorgplicht.routing.picture_words import edge_label, kind_label, listed

AT_MOST = 3
"""Routes that fit in a picture that is still to be read."""

_STAFF = "situation:levels"
_TALK = Text(nl="Wat in gesprek bleek", en="What was established by talking")
_ONLY = Text(nl="kan alleen", en="works only")
_EASES = {
    Ease.COMFORTABLE: Text(nl="", en=""),
    Ease.DIFFICULT: Text(nl=", blijft moeilijk", en=", stays difficult"),
}


def picture_of_plan(plan: RoutePlan, *, routes: Iterable[Route] | None = None) -> Picture:
    """
    A picture of how routes work: each in a box, beside what hinders.

    Args:
        plan: What the engine found.
        routes: Which of its routes; None: the best three. Where a plan has none, up to three
            channels are drawn with what blocks them.

    Returns:
        The derivation of each route (`Route.graph`), with the words of the plan, and what
        was left out.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> situation = zp.Situation(barriers=["low-literacy"], preferred_channel="counter")
        >>> offer = zp.offer_everything(catalogue)
        >>> plan = zp.RuleEngine(catalogue).plan(situation, offer=offer)
        >>> picture = zp.picture_of_plan(plan, routes=plan.routes[:1])
        >>> print(picture.description.en)
        What hinders: Low-literate. Route 1: Counter with Help with filling in forms.
    """
    draw = _Drawing(plan=plan)
    shown = plan.routes[:AT_MOST] if routes is None else tuple(routes)
    closed = () if plan.routes else plan.unusable[:AT_MOST]
    parts = [
        *(draw.route(number, route) for number, route in enumerate(shown, start=1)),
        *(draw.closed(number, one) for number, one in enumerate(closed, start=1)),
    ]
    inside = [node for part in parts for node in part.nodes]
    drawn = {node.id.rpartition("/")[2] for node in inside}
    nodes = (*(cause for cause in draw.causes() if cause.id not in drawn), *inside)
    return Picture(
        title=draw.title(len(shown)),
        description=draw.description(shown, closed),
        left_out=draw.left_out(len(shown), len(closed)),
        nodes=nodes,
        edges=tuple(edge for part in parts for edge in part.edges),
        parts=tuple(part.part for part in parts),
    )


@final
@frozen(kw_only=True)
class _Box:
    """
    One part of the picture with what is in it and what leads to it.
    """

    part: PicturePart
    nodes: tuple[PictureNode, ...]
    edges: tuple[PictureEdge, ...]


@final
@frozen(kw_only=True)
class _Drawing:
    """
    Draws the parts of one plan.
    """

    plan: RoutePlan

    def label(self, kind: str, id_: str) -> Text:
        """
        What a thing is called; its id where the plan has no word for it.
        """
        if (kind, id_) == ("situation", "levels"):
            return _TALK
        # A condition says of a person what the name of the fact only names.
        found = self.plan.words.get(f"condition:{id_}") if kind == "fact" else None
        found = found or self.plan.words.get(f"{kind}:{id_}")
        return found or Text(nl=id_, en=id_)

    def labels(self, kind: str, ids: Iterable[str]) -> Text:
        return listed([self.label(kind, id_) for id_ in ids])

    def channel(self, one: Route | Unusable) -> Text:
        """
        The channel, with what the authority calls it where that says more.
        """
        label = self.label("channel", one.channel)
        if one.entry in {str(one.channel), label.nl.lower(), label.en.lower()}:
            return label
        return Text(nl=f"{label.nl} ({one.entry})", en=f"{label.en} ({one.entry})")

    def causes(self) -> Iterator[PictureNode]:
        for variant in self.plan.variants:
            yield self._node("variant", f"variant:{variant}", self.label("variant", variant))
        if self.plan.situation.levels:
            yield self._node("situation", _STAFF, _TALK)

    def _node(self, kind: str, id_: str, label: Text, part: str | None = None) -> PictureNode:
        # To who has it, a variant of a barrier is a barrier.
        word = kind_label("barrier" if kind == "variant" else kind)
        return PictureNode(id=id_, kind=kind, kind_label=word, label=label, part=part)

    # --- one box ----------------------------------------------------------------------

    def route(self, number: int, route: Route) -> _Box:
        """
        A route: its derivation. Nothing is shared with another box, lest arrows cross it.
        """
        part, graph = f"route-{number}", route.graph()
        inside: dict[str, PictureNode] = {}
        for node, data in graph.nodes(data=True):
            label = self._label_in(route, node, data)
            inside[node] = self._node(data["kind"], f"{part}/{node}", label, part)
        edges = [
            self._edge(inside, source, target, data)
            for source, target, data in graph.edges(data=True)
        ]
        for fact in route.conditions:
            node = f"fact:{fact}"
            if node not in inside:
                inside[node] = self._node("fact", f"{part}/{node}", self.label("fact", fact), part)
                channel = f"channel:{route.channel}"
                edges.append(self._edge(inside, channel, node, {"kind": "requires"}))
        name, ease = self.channel(route), _EASES[route.ease]
        label = Text(
            nl=f"Route {number}: {name.nl}{ease.nl}", en=f"Route {number}: {name.en}{ease.en}"
        )
        return _Box(
            part=PicturePart(id=part, label=label),
            nodes=tuple(inside.values()),
            edges=tuple(edges),
        )

    def _label_in(self, route: Route, node: str, data: Mapping[str, Any]) -> Text:
        if node == f"channel:{route.channel}":
            return self.channel(route)
        if "entry" in data:
            return Text(nl=data["entry"], en=data["entry"])
        return self.label(data["kind"], data["id"])

    def _edge(
        self, inside: Mapping[str, PictureNode], source: str, target: str, data: Mapping[str, Any]
    ) -> PictureEdge:
        # The words of a condition begin with "if".
        only_if = inside[target].kind == "fact"
        return PictureEdge(
            source=inside[source].id,
            target=inside[target].id,
            kind=data["kind"],
            label=_ONLY if only_if else edge_label(data),
        )

    def closed(self, number: int, one: Unusable) -> _Box:
        """
        A channel without a route: what is missing, and what takes it away.
        """
        part, label = f"closed-{number}", self.channel(one)
        channel = f"channel:{one.channel}"
        inside = {channel: self._node("channel", f"{part}/{channel}", label, part)}
        edges = []
        for block in one.because:
            missing = f"capability:{block.capability}"
            name = self.label("capability", block.capability)
            inside[missing] = self._node("capability", f"{part}/{missing}", name, part)
            for cause in self.causes():
                if cause.id in {_cause(variant) for variant in block.barriers}:
                    inside[cause.id] = evolve(cause, id=f"{part}/{cause.id}", part=part)
                    taken = {"kind": "impairs", "level": block.level}
                    edges.append(self._edge(inside, cause.id, missing, taken))
            edges.append(self._edge(inside, missing, channel, {"kind": "serves"}))
        heading = Text(nl=f"Werkt niet: {label.nl}", en=f"Does not work: {label.en}")
        return _Box(
            part=PicturePart(id=part, label=heading),
            nodes=tuple(inside.values()),
            edges=tuple(edges),
        )

    # --- what is said -----------------------------------------------------------------

    def title(self, shown: int) -> Text:
        if not shown:
            return Text(nl="Geen route", en="No route")
        if shown == 1:
            return Text(nl="Een route, en waarom die werkt", en="A route, and why it works")
        return Text(
            nl=f"{shown} routes, en waarom ze werken", en=f"{shown} routes, and why they work"
        )

    def description(self, shown: Sequence[Route], closed: Sequence[Unusable]) -> Text:
        sentences = [self._hinders()]
        for number, route in enumerate(shown, start=1):
            sentences.append(self._says(number, route))
        if not shown:
            sentences.append(
                Text(
                    nl="Er is geen route. Een medewerker moet meekijken.",
                    en="There is no route. A member of staff must step in.",
                )
            )
        if closed:
            names = listed([self.channel(one) for one in closed])
            sentences.append(
                Text(nl=f"Dit werkt niet: {names.nl}.", en=f"This does not work: {names.en}.")
            )
        return _together(sentences)

    def _hinders(self) -> Text:
        causes = [node.label for node in self.causes()]
        if not causes:
            return Text(nl="Er is geen belemmering.", en="Nothing hinders.")
        what = listed(causes)
        return Text(nl=f"Wat hindert: {what.nl}.", en=f"What hinders: {what.en}.")

    def _says(self, number: int, route: Route) -> Text:
        channel, ease = self.channel(route), _EASES[route.ease]
        with_nl, with_en = " zonder hulp", " without help"
        if route.measures:
            help_ = self.labels("measure", sorted(route.measures))
            with_nl, with_en = f" met {help_.nl}", f" with {help_.en}"
        if_nl = if_en = ""
        if route.conditions:
            facts = self.labels("fact", route.conditions)
            if_nl, if_en = f". Dat kan alleen {facts.nl}", f". Only {facts.en}"
        return Text(
            nl=f"Route {number}: {channel.nl}{with_nl}{ease.nl}{if_nl}.",
            en=f"Route {number}: {channel.en}{with_en}{ease.en}{if_en}.",
        )

    def left_out(self, shown: int, closed: int) -> Text | None:
        """
        How many routes and channels are not in the picture.
        """
        routes, channels = len(self.plan.routes) - shown, len(self.plan.unusable) - closed
        parts = []
        if routes > 0:
            theirs = sum(one.kind is RouteKind.REPRESENTED for one in self.plan.routes[shown:])
            by_nl = f" (waarvan {theirs} via een vertegenwoordiger)" if theirs else ""
            by_en = f" (of which {theirs} through a representative)" if theirs else ""
            parts.append(
                Text(
                    nl=f"{routes} {'andere route' if routes == 1 else 'andere routes'}{by_nl}",
                    en=f"{routes} {'other route' if routes == 1 else 'other routes'}{by_en}",
                )
            )
        if channels > 0:
            parts.append(
                Text(
                    nl=f"{channels} {'kanaal dat niet werkt' if channels == 1 else 'kanalen die niet werken'}",  # noqa: E501
                    en=f"{channels} {'channel that does' if channels == 1 else 'channels that do'} not work",  # noqa: E501
                )
            )
        if not parts:
            return None
        what = listed(parts)
        return Text(nl=f"Niet getekend: {what.nl}.", en=f"Not drawn: {what.en}.")


def _cause(variant: str) -> str:
    return _STAFF if variant == BY_STAFF else f"variant:{variant}"


def _together(sentences: Iterable[Text]) -> Text:
    told = tuple(sentences)
    return Text(nl=" ".join(one.nl for one in told), en=" ".join(one.en for one in told))
