# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

import zorgplicht as zp


@pytest.fixture(scope="module")
def catalogue():
    return zp.load_catalogue()


@pytest.fixture(scope="module")
def planned(catalogue):
    """Plans over the catalogue, or within an example policy."""
    engine = zp.RuleEngine(catalogue)

    def plan(*barriers, policy=None, **more):
        offer = zp.offer_everything(catalogue)
        if policy:
            offer = zp.offer_of(zp.read_policy(f"examples/{policy}.toml"), catalogue)
        return engine.plan(zp.Situation(barriers=barriers, **more), offer=offer)

    return plan


def test_each_route_is_a_box_with_its_derivation(planned):
    """The box holds the nodes and arrows of `Route.graph`, and the conditions."""
    plan = planned("low-literacy", "limited-time:works-office-hours")
    picture = zp.picture_of_plan(plan)

    assert [part.id for part in picture.parts] == ["route-1", "route-2", "route-3"]
    for part, route in zip(picture.parts, plan.routes, strict=False):
        graph = route.graph()
        inside = {node.id.removeprefix(f"{part.id}/") for node in picture.nodes
                  if node.part == part.id}  # fmt: skip
        arrows = {(e.source, e.target, e.kind) for e in picture.edges
                  if e.source.startswith(part.id)}  # fmt: skip
        assert inside - {f"fact:{fact}" for fact in route.conditions} == set(graph)
        assert arrows >= {
            (f"{part.id}/{source}", f"{part.id}/{target}", data["kind"])
            for source, target, data in graph.edges(data=True)
        }


def test_what_is_left_out_is_counted(planned):
    """Routes and channels that are not drawn are told; nothing when all are."""
    plan = planned("low-literacy", "limited-time:works-office-hours")
    some, all_ = zp.picture_of_plan(plan), zp.picture_of_plan(plan, routes=plan.routes)

    assert f"{len(plan.routes) - 3} other routes" in some.left_out.en
    assert f"{len(plan.unusable)} channels that do not work" in some.left_out.en
    assert "route" not in all_.left_out.en


def test_no_route_shows_what_blocks(planned):
    """Without a route the channels are drawn with what blocks them."""
    plan = planned("deaf-or-hard-of-hearing", "visual-impairment:blind", policy="knelpunten")
    picture = zp.picture_of_plan(plan)

    assert plan.routes == ()
    assert picture.title.nl == "Geen route"
    assert "Een medewerker moet meekijken." in picture.description.nl
    assert {edge.kind for edge in picture.edges} == {"impairs", "serves"}


def test_every_barrier_is_in_the_picture(planned):
    """Also one that hinders in none of the routes; then it stands outside the boxes."""
    plan = planned("low-literacy", "limited-time:works-office-hours")
    picture = zp.picture_of_plan(plan, routes=plan.routes[:1])
    loose = [node.id for node in picture.nodes if node.part is None]

    assert loose == ["variant:low-literacy:low-literate"]


def test_a_condition_is_told(planned):
    """What is not known of the person is a node, and a sentence."""
    plan = planned("visual-impairment:blind", policy="voorbeeldstad")
    route = next(one for one in plan.routes if one.conditions)
    picture = zp.picture_of_plan(plan, routes=[route])

    assert [node.kind for node in picture.nodes].count("fact") == len(route.conditions)
    assert "Dat kan alleen als" in picture.description.nl


def test_what_staff_established_hinders_too(planned):
    """A level without a barrier comes from the conversation."""
    plan = planned(levels={"read-dutch": "blocked", "see-text": "blocked"}, policy="voorbeeldstad")
    picture = zp.picture_of_plan(plan)

    assert "Wat in gesprek bleek" in picture.description.nl
    assert any(node.kind == "situation" for node in picture.nodes)
    assert all(
        {edge.source, edge.target} <= {node.id for node in picture.nodes} for edge in picture.edges
    )
