# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand
from zorgplicht.model.measure import Help, Party
from zorgplicht.model.offer import Offer, OfferedChannel


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


small_catalogue = load("small_knowledge").small_catalogue


@pytest.mark.parametrize(
    ("help_", "provider", "kind", "parties"),
    [
        (Help.DO, None, "on-behalf", 2),
        (Help.ASSIST, None, "assisted", 2),
        (Help.DO, "welfare", "on-behalf", 2),
        (Help.TEACH, None, "self", 2),
        (None, None, "self", 1),
        (None, "welfare", "self", 2),
    ],
)
def test_who_opens_a_channel_helps_on_it(help_, provider, kind, parties):
    """A channel that a measure opens has the helper of the measure, as kind and as party."""
    catalogue = small_catalogue(
        channels={"desk": {"speak": Demand.FULL}},
        measures={"library-desk": {"help": help_, "opens": "desk"}},
    )
    opener = attrs.evolve(catalogue.measures["library-desk"], party=Party.LIBRARY)
    catalogue = attrs.evolve(catalogue, measures=FrozenMap({opener.id: opener}))
    desk = OfferedChannel(
        entry="first", channel="desk", opened_by="library-desk", provider=provider
    )
    offer = Offer(channels=[desk], measures=[])
    (route,) = zp.RuleEngine(catalogue).plan(zp.Situation(), offer=offer).routes

    assert (route.kind, route.efforts.parties) == (kind, parties)
    (best,) = zp.RuleEngine(catalogue).table(offer).routes[1:]
    assert (best.kind, best.efforts.parties) == (kind, parties)


def test_a_representative_opens_no_channel():
    """What a representative does never counts as support by the body, so it opens nothing."""
    catalogue = small_catalogue(
        channels={"desk": {"speak": Demand.FULL}},
        measures={"attorney": {"help": Help.REPRESENT, "opens": "desk"}},
    )
    desk = OfferedChannel(entry="first", channel="desk", opened_by="attorney")
    offer = Offer(channels=[desk], measures=[])
    engine = zp.RuleEngine(catalogue)

    assert not engine.has_route(zp.Situation(), offer=offer)
    assert engine.coverage(offer, advise=False).gaps == ((),)
    assert engine.plan(zp.Situation(), offer=offer).routes == ()
