# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp
from zorgplicht.model.channel import Purpose
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.offer import Offer, OfferedChannel
from zorgplicht.routing.graph_check import RELATIONS

CATALOGUE = zp.load_catalogue()


def refused(change) -> list[str]:
    graph = zp.build_graph(CATALOGUE)
    change(graph)
    with pytest.raises(zp.CatalogueError) as raised:
        zp.RuleEngine.from_graph(graph)
    return [problem.text("en") for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            lambda g: g.add_edge("measure:teletolk", "channel:fone", kind="on-channel"),
            (
                "graph: channel:fone: this node lacks: kind, id, nl, en."
                " Did you mean 'channel:phone'?"
            ),
        ),
        (
            lambda g: g.add_edge("measure:teletolk", "channel:phone", kind="on-chanel"),
            (
                "graph: measure:teletolk -> channel:phone: 'on-chanel' is no known relation."
                " Did you mean 'on-channel'?"
            ),
        ),
        (
            lambda g: g.add_edge("measure:teletolk", "channel:phone"),
            "graph: measure:teletolk -> channel:phone: 'None' is no known relation.",
        ),
        (
            lambda g: g.add_edge("channel:phone", "measure:teletolk", kind="on-channel"),
            "graph: channel:phone -> measure:teletolk: 'on-channel' goes from: measure.",
        ),
        (
            lambda g: g.add_edge("channel:phone", "capability:travel", kind="demands", demand=2),
            "graph: channel:phone -> capability:travel: 'demands' must carry 'demand', a Demand.",
        ),
        (
            lambda g: g.add_edge(
                "measure:teletolk", "capability:travel", kind="requires", alternative=0
            ),
            (
                "graph: measure:teletolk -> capability:travel: 'requires' must carry 'demand', a"
                " Demand."
            ),
        ),
        (
            lambda g: g.add_node("channel:robot", kind="channel", id="bot", nl="Robot", en="Bot"),
            "graph: channel:robot: this node should be called 'channel:bot'.",
        ),
        (
            lambda g: g.add_node("channel:bot", kind="channel", id="bot", nl="Robot", en="Bot"),
            "graph: channel:bot: a channel has 'purposes': what one can come for.",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(change, expected):
    """A slip of the pen in a node or an edge is an error that says what was expected."""
    assert expected in refused(change)


def test_all_problems_are_told_together():
    """Two slips give two problems, in one error."""

    def change(graph):
        graph.add_edge("measure:teletolk", "channel:phone", kind="raisse")
        graph.add_edge("variant:x:y", "capability:travel", kind="impairs", level=Level.BLOCKED)

    assert len(refused(change)) == 2


def test_relations_that_the_engine_does_not_know_are_left_alone():
    """A graph may hold more than the engine reads."""
    graph = zp.build_graph(CATALOGUE)
    graph.add_edge("measure:teletolk", "channel:phone", kind="financed-by", euro=1)
    situation = zp.Situation(barriers=["deaf-or-hard-of-hearing"])
    offer = zp.offer_everything(CATALOGUE)

    plan = zp.RuleEngine.from_graph(graph).plan(situation, offer=offer)

    assert plan == zp.RuleEngine(CATALOGUE).plan(situation, offer=offer)


def test_a_channel_of_ones_own_is_known():
    """With the least that a node needs, a new channel takes part in plans."""
    graph = zp.build_graph(CATALOGUE)
    graph.add_node(
        "channel:robot",
        kind="channel",
        id="robot",
        nl="Robot",
        en="Robot",
        purposes=(Purpose.TRANSACTION,),
    )
    graph.add_edge("channel:robot", "capability:speak", kind="demands", demand=Demand.FULL)
    engine = zp.RuleEngine.from_graph(graph)
    offer = Offer(channels=[OfferedChannel(entry="robot", channel="robot")], measures=[])

    (route,) = engine.plan(zp.Situation(), offer=offer).routes

    assert route.channel == "robot"
    assert set(route.efforts.demands) == {"speak"}


def test_the_relations_are_those_of_the_catalogue():
    """Everything that the engine reads and the catalogue uses has an entry here."""
    used = {kind for _, _, kind in zp.build_graph(CATALOGUE).edges(data="kind")}

    assert set(RELATIONS) - used == {"arranged-via"}
