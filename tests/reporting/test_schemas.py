# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The shipped JSON Schemas: sound, closed, and true of what is written.
"""

from __future__ import annotations

import json
import random
from importlib.resources import files

import attrs
import pytest
from jsonschema import Draft202012Validator

import zorgplicht as zp
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.coverage import SingleKind
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.route import Ease, Flag, Hindrance, RouteKind, StepKind

FOLDER = files("zorgplicht") / "reporting" / "schemas"
NAMES = sorted(file.name for file in FOLDER.iterdir() if file.name.endswith(".json"))


def schema(name):
    return json.loads((FOLDER / f"zorgplicht-{name}-1.json").read_text("utf-8"))


def errors(name, value, lang="nl"):
    document = json.loads(str(zp.render(value, "json", lang=lang)))
    return [error.message for error in Draft202012Validator(schema(name)).iter_errors(document)]


def inside(node):
    """Every object within a schema."""
    if isinstance(node, dict):
        yield node
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from inside(one)


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_and_is_called_after_its_document(name):
    """Each file is a schema of draft 2020-12 with a title, for the document in its name."""
    found = json.loads((FOLDER / name).read_text("utf-8"))
    Draft202012Validator.check_schema(found)
    document, _, version = name.removesuffix(".json").rpartition("-")

    assert found["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["properties"]["schema"] == {"const": f"{document}/{version}"}
    assert found["$id"] == f"urn:zorgplicht:schema:{document}:{version}"


@pytest.mark.parametrize("name", NAMES)
def test_objects_are_closed_and_definitions_have_titles(name):
    """A key that nobody described is an error, and everything has a name."""
    found = json.loads((FOLDER / name).read_text("utf-8"))
    for one in inside(found):
        if "properties" in one and isinstance(one.get("type"), str):
            assert one["additionalProperties"] is False
            assert set(one["required"]) <= set(one["properties"])
    assert all(one["title"] for one in [found, *found["$defs"].values()])


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("coverage", [Purpose, Audience, SingleKind]),
        ("route-plan", [Purpose, Audience, Ease, RouteKind, StepKind, Flag, Demand]),
    ],
)
def test_closed_sets_are_those_of_the_model(name, members):
    """A new member of an enumeration cannot be forgotten here."""
    sets = [
        tuple(one["enum"]) for one in inside(schema(name)) if isinstance(one.get("enum"), list)
    ]

    for member in members:
        assert tuple(one.value for one in member) in sets
    assert name == "coverage" or tuple(level.word for level in Level) in sets


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_coverage_fits(coverage, make, lang):
    """What is written fits, with and without hand-overs, counts and services."""
    uncounted = make.coverage(make.service("x", gaps=(("a",),), closed=None))

    for one in (coverage, uncounted, make.coverage(make.service()), make.coverage()):
        assert errors("coverage", one, lang) == []


def test_a_coverage_that_does_not_fit(coverage):
    """The schema is no empty promise: a key too many or a gap that is no list is seen."""
    document = json.loads(str(zp.render(coverage, "json")))
    document["services"][0]["gaps"] = ["visual-impairment:blind"]
    document["services"][1]["extra"] = 1

    assert len(list(Draft202012Validator(schema("coverage")).iter_errors(document))) == 2


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_real_plans_fit(engine, catalogue, lang):
    """Plans for random situations, over the catalogue and within a policy."""
    policy = zp.read_policy("examples/voorbeeldstad.toml")
    offers = [
        zp.offer_everything(catalogue),
        zp.offer_of(policy, catalogue),
        zp.offer_of(policy, catalogue, "terrasvergunning"),
    ]
    rng = random.Random(lang)
    for number in range(12):
        situation = zp.Situation(
            barriers=rng.sample(sorted(catalogue.barriers), rng.randint(0, 4)),
            facts={"has-representative": rng.random() < 0.5} if number % 2 else {},
            groups=["older-people"] if number % 3 else [],
            purpose=rng.choice(list(Purpose)),
            preferred_channel=rng.choice([None, "phone"]),
            levels={"read-dutch": "hampered"} if number % 4 else {},
        )
        plan = engine.plan(situation, offer=offers[number % 3])
        assert errors("route-plan", plan, lang) == []


def test_a_plan_with_everything_fits(plan):
    """Also a hindrance, and a cost that is no number."""
    hindered = (Hindrance(measure="teletolk", lacks=("see-text",), not_obtainable=("email",)),)
    closed = next(one for one in plan.unusable if one.because)
    block = attrs.evolve(closed.because[0], hindered=hindered)
    route = plan.routes[0]
    dear = attrs.evolve(route, efforts=attrs.evolve(route.efforts, cost=float("inf")))
    full = attrs.evolve(
        plan, routes=(dear,), order=(), unusable=(attrs.evolve(closed, because=(block,)),)
    )

    assert errors("route-plan", full) == []
