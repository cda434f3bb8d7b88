# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The shipped JSON Schemas: sound, closed, and true of what is written.

Each is held against the classes of the model, and against what `render` and the command
line really write.
"""

from __future__ import annotations

import copy
import io
import json
import random
import re
import types
import typing
from contextlib import redirect_stderr, redirect_stdout
from enum import StrEnum
from importlib.resources import files

import attrs
import pytest
from jsonschema import Draft202012Validator

import zorgplicht as zp
from zorgplicht.cli import main
from zorgplicht.codec.structure import fields_of, key_of
from zorgplicht.model.assessment import Certainty, Outcome, RulePage, Verdict, Weight
from zorgplicht.model.baseline import Topic
from zorgplicht.model.catalogue import KINDS, Override
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.comparison import ChangeKind, FindingKind, Section
from zorgplicht.model.coverage import SingleKind
from zorgplicht.model.digitalised import Moved, Reason, Sign
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measurement import Area, Comes, Concern, Mark, Standing
from zorgplicht.model.policy import Completeness
from zorgplicht.model.reach import Reach
from zorgplicht.model.route import Ease, Flag, Hindrance, RouteKind, StepKind
from zorgplicht.reporting import OUTPUTS, CatalogueCheck, Rules
from zorgplicht.validation import all_rules

FOLDER = files("zorgplicht") / "reporting" / "schemas"
OLD, NEW = "examples/loket-dicht/voor.toml", "examples/loket-dicht/na.toml"
NAMES = sorted(file.name for file in FOLDER.iterdir() if file.name.endswith(".json"))


def schema(name):
    return json.loads((FOLDER / f"zorgplicht-{name}-1.json").read_text("utf-8"))


def errors(name, value, lang="nl"):
    return errors_in(name, json.loads(str(zp.render(value, "json", lang=lang))))


def errors_in(name, document):
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
        ("comparison", [Purpose, Audience, Completeness, Verdict, Section, ChangeKind,
                        FindingKind, Sign, Moved, Reason, Weight, Certainty]),
        ("coverage", [Purpose, Audience, SingleKind]),
        ("route-plan", [Purpose, Audience, Ease, RouteKind, StepKind, Flag, Demand]),
        ("assessment", [Completeness, Weight, Certainty, Outcome, Verdict, Reach]),
        ("rule", [Weight, Certainty]),
        ("measurement", [Completeness, Area, Standing, Concern, Mark, Comes]),
        ("baseline", [Completeness, Verdict, Topic]),
        ("benchmark", [Outcome, Verdict, Reach]),
    ],
)  # fmt: skip
def test_closed_sets_are_those_of_the_model(name, members):
    """A new member of an enumeration cannot be forgotten here."""
    sets = [
        tuple(one["enum"]) for one in inside(schema(name)) if isinstance(one.get("enum"), list)
    ]

    for member in members:
        assert tuple(one.value for one in member) in sets
    assert name != "route-plan" or tuple(level.word for level in Level) in sets


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
def test_a_comparison_fits(make_comparison, lang):
    """Every kind of change, finding and reason, and also when one is an excerpt."""
    excerpt = make_comparison(new=Completeness.EXCERPT)

    for one in (make_comparison(), excerpt, attrs.evolve(excerpt, impact=(), changes=())):
        assert errors("comparison", one, lang) == []


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


def test_there_is_a_schema_for_every_document():
    """Each has its file; `output_schema` reads it, by the short name and by the document's own."""
    assert [f"zorgplicht-{name}-1.json" for name in OUTPUTS] == NAMES
    for name in OUTPUTS:
        assert zp.output_schema(name) == schema(name) == zp.output_schema(f"zorgplicht-{name}/1")


def test_an_unknown_document_has_no_schema():
    """A mistyped name is refused with the nearest."""
    with pytest.raises(zp.UnknownIdError, match="Bedoelt u 'route-plan'"):
        zp.output_schema("route-plam")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("assessment", "assessments"),
        ("assessments", "catalogue-check"),
        ("catalogue-entry", "catalogue-entries"),
        ("rule", "rules"),
        ("rule", "assessment"),
        ("comparison", "assessment"),
        ("comparison", "coverage"),
        ("coverage", "assessment"),
        ("catalogue", "catalogue-check"),
    ],
)
def test_what_two_schemas_share_is_the_same(one, other):
    """A schema stands alone, so some definitions stand in two; they do not drift apart."""
    first, second = schema(one), schema(other)
    shared = set(first["$defs"]) & set(second["$defs"]) - {"rule"}
    shared -= {"ids"} if one == "coverage" else set()

    assert shared
    for name in shared:
        assert first["$defs"][name] == second["$defs"][name]


def test_one_of_several_looks_like_one_alone():
    """An assessment among others is a whole one; a listed rule lacks only its pages and law."""
    alone, among = schema("assessment"), schema("assessments")["$defs"]["assessment"]
    rule, listed = schema("rule")["properties"], schema("rules")["$defs"]["rule"]["properties"]

    assert (among["required"], among["properties"]) == (alone["required"], alone["properties"])
    assert listed == {key: of for key, of in rule.items() if key not in {"schema", "pages", "law"}}


# --- the documents ----------------------------------------------------------------------


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """What every command writes as JSON, in both languages, by the name that each gives."""
    folder = tmp_path_factory.mktemp("own")
    (folder / "channels.toml").write_text('[phone]\nlabel.nl = "Bellen"\n', "utf-8")
    flawed = tmp_path_factory.mktemp("flawed")
    (flawed / "channels.toml").write_text('[phone]\nenablers = ["telefoons"]\n', "utf-8")
    good, weak, broken = (
        "examples/voorbeeldstad.toml",
        "examples/knelpunten.toml",
        "tests/codec/broken/json-several-faults.json",
    )
    day = ["--on", "2026-11-24"]
    commands = [
        ["check", good, *day],
        ["check", weak, *day, "--ignore", "ZPD006"],
        ["check", "examples/uittreksel.toml", *day],
        ["check", good, broken, weak, *day, "--select", "ZPB"],
        ["check", broken, "weg.toml", *day],
        ["route", "--barrier", "low-literacy", "--barrier", "no-digital-means"],
        ["route", "--barrier", "other", "--policy", good, "--service", "paspoort", *day],
        ["gaps", good, "--service", "paspoort", *day],
        ["compare", OLD, NEW, *day],
        ["compare", NEW, "examples/uittreksel.toml", *day],
        ["compare", OLD, OLD, *day],
        ["measure", good, "--results", "examples/metingen/uitkomsten.csv", "--compare", *day],
        ["measure", weak, *day],
        ["baseline", weak, "--answers", "examples/metingen/nulmeting.toml", *day],
        ["baseline", "examples/uittreksel.toml", *day],
        ["benchmark", good, weak, *day],
        ["benchmark", weak, "examples/uittreksel.toml", broken, "--names", *day],
        ["graph", "barrier", "low-literacy"],
        ["graph"],
        ["graph", "--policy", weak, *day],
        ["rules"],
        *(["rules", one.card.code] for one in all_rules()),
        ["catalogue"],
        ["catalogue", "--catalogue", folder],
        ["catalogue", "--check"],
        ["catalogue", "--check", "--catalogue", flawed],
        *(["catalogue", kind] for kind in KINDS),
        ["catalogue", "barrier", "low-literacy:illiterate"],
    ]
    found = {}
    for words in commands:
        for lang in ("nl", "en"):
            with redirect_stdout(io.StringIO()) as stream, redirect_stderr(io.StringIO()):
                main([*map(str, words), "--format", "json", "--lang", lang])
            document = json.loads(stream.getvalue())
            name = document["schema"].removeprefix("zorgplicht-").removesuffix("/1")
            found.setdefault(name, []).append(document)
    return found


def test_what_commands_write_fits(written):
    """Every document of every command, and there is no document without a schema."""
    assert sorted(written) == list(OUTPUTS)
    for name, several in written.items():
        for document in several:
            assert errors_in(name, document) == []


def test_a_document_that_was_changed_does_not_fit(written):
    """Take any key away, add one anywhere, or put something else in its place: it is seen."""
    for name, several in written.items():
        check = Draft202012Validator(schema(name))
        rng = random.Random(name)
        for document in several[:6]:
            places = [one for one in tables(document) if one and not is_open(one)]
            for place in [(), *rng.sample(places, min(12, len(places)))]:
                assert not check.is_valid(changed(document, place, {"unknown": 1}))
            assert not check.is_valid([document])
            for key in document:
                assert not check.is_valid(changed(document, (key,), 3.5))
                assert not check.is_valid({k: v for k, v in document.items() if k != key})


OPEN = {
    "obligations",
    "kinds",
    "facts",
    "left-out",
    "levels",
    "demands",
    "via-entries",
    "outcomes",
    "worst",
}
OPEN |= {"standards", "sets", "adds-demands", "variants"}
"""Keys whose value is a map from ids, in which any id may stand."""


def is_open(place):
    """Whether a table is such a map; of a benchmark, so is what stands under each obligation."""
    return place[-1] in OPEN or place[-2:-1] == ("obligations",)


def tables(node, place=()):
    """The places of all tables in a document."""
    if isinstance(node, dict):
        yield place
        for key, value in node.items():
            yield from tables(value, (*place, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from tables(value, (*place, index))


def changed(document, place, new):
    """A copy with *new* at a place, or added to the table that is there."""
    copied = copy.deepcopy(document)
    if not place:
        return copied | new
    at = copied
    for step in place[:-1]:
        at = at[step]
    at[place[-1]] = at[place[-1]] | new if isinstance(new, dict) else new
    return copied


def test_every_name_of_a_schema_in_the_code_has_one():
    """Whatever names its schema, also what no command above wrote."""
    code = (FOLDER.parent / name for name in ("as_json.py", *JSON_MODULES))
    names = {name for file in code for name in NAMED.findall(file.read_text("utf-8"))}

    assert names == set(OUTPUTS)


NAMED = re.compile('"zorgplicht-([a-z-]+)/1"')
JSON_MODULES = [file.name for file in FOLDER.parent.iterdir() if file.name.startswith("json_")]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_values_made_by_hand_fit(assessment, lang):
    """With every outcome and an exception, without a file, and with nothing in it."""
    problem = zp.Problem(file="weg.toml", nl="er is niets.", en="there is nothing.")
    check = CatalogueCheck(entries=FrozenMap(), problems=(problem,))

    assert errors("assessment", assessment, lang) == []
    assert errors("assessment", attrs.evolve(assessment, file=None), lang) == []
    assert errors("catalogue-check", check, lang) == []
    assert errors("rules", Rules(cards=()), lang) == []


def test_a_finding_may_tell_its_place_by_ids(assessment):
    """The key `at` is known, and is a text."""
    document = json.loads(str(zp.render(assessment, "json")))
    document["findings"][0]["at"] = "services.paspoort.information"
    assert errors_in("assessment", document) == []
    document["findings"][0]["at"] = None

    assert len(errors_in("assessment", document)) == 1


# --- the catalogue's classes ------------------------------------------------------------


def parts_of(cls):
    """*cls* and every class and enumeration within it."""
    yield cls
    for hint in typing.get_type_hints(cls).values() if attrs.has(cls) else ():
        yield from parts_in(hint)


def parts_in(hint):
    for argument in typing.get_args(hint):
        if argument not in {Ellipsis, types.NoneType}:
            yield from parts_in(argument)
    if attrs.has(hint) or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        yield from parts_of(hint)


def kebab(cls):
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in cls.__name__).lstrip("-")


@pytest.mark.parametrize("name", ["catalogue-entry", "catalogue-entries"])
def test_entries_have_the_keys_of_their_classes(name):
    """Keys, which are required, words, and which kind has which class."""
    found = schema(name)
    parts = {part for cls in KINDS.values() for part in parts_of(cls)}
    for part in parts:
        definition = found["$defs"][kebab(part)]
        if not attrs.has(part):
            assert definition["enum"] == [member.value for member in part]
            continue
        fields = fields_of(part)
        assert list(definition["properties"]) == [key_of(field.name) for field in fields]
        assert definition["required"] == [
            key_of(field.name) for field in fields if field.default is attrs.NOTHING
        ]
    for (kind, cls), rule in zip(KINDS.items(), found["allOf"], strict=True):
        assert rule["if"]["properties"]["kind"] == {"const": kind}
        assert f"#/$defs/{kebab(cls)}" in json.dumps(rule["then"])
    names = {kebab(part) for part in parts}

    assert set(found["$defs"]) - names <= {"kind", "level", "day"}


def test_every_entry_fits_and_another_kind_does_not(catalogue):
    """All entries that are shipped, each as its own kind only."""
    check = Draft202012Validator(schema("catalogue-entry"))
    for kind in KINDS:
        for entry in catalogue.of_kind(kind).values():
            document = json.loads(str(zp.render(entry, "json")))
            assert check.is_valid(document)
    barrier = json.loads(str(zp.render(catalogue.barriers["low-literacy"], "json")))

    assert not check.is_valid(barrier | {"kind": "channels"})
    assert not check.is_valid(barrier | {"kind": "barrier"})


def test_kinds_pages_and_overrides_are_those_of_the_model():
    """What has no enumeration of its own in the model."""
    for name in ("catalogue", "catalogue-check", "catalogue-entry", "catalogue-entries"):
        assert schema(name)["$defs"]["kind"]["enum"] == list(KINDS)
    for name, definition, cls in (("catalogue", "override", Override), ("rule", "page", RulePage)):
        keys = [key_of(field.name) for field in fields_of(cls)]
        assert schema(name)["$defs"][definition]["required"] == keys
