# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
From situations and offers to routes: the only door to networkx.
"""

from zorgplicht.routing.engine import RuleEngine
from zorgplicht.routing.graph import build_graph
from zorgplicht.routing.handovers import hand_over_graph, hand_overs_of
from zorgplicht.routing.offer import offer_everything, offer_of, offers_of, situation_of
from zorgplicht.routing.picture import (
    picture_of_hand_overs,
    picture_of_kinds,
    picture_of_knowledge,
)
from zorgplicht.routing.picture_plan import picture_of_plan
from zorgplicht.routing.publication import publication_of, specification_of
from zorgplicht.routing.rank import RANKING, Criterion

__all__ = [
    "RANKING",
    "Criterion",
    "RuleEngine",
    "build_graph",
    "hand_over_graph",
    "hand_overs_of",
    "offer_everything",
    "offer_of",
    "offers_of",
    "picture_of_hand_overs",
    "picture_of_kinds",
    "picture_of_knowledge",
    "picture_of_plan",
    "publication_of",
    "situation_of",
    "specification_of",
]
