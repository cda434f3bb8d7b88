# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What two policies say otherwise: every key of the format, in words.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.codec import key_of
from zorgplicht.codec.schema_words import Described, DescribedClass
from zorgplicht.codec.structure import fields_of
from zorgplicht.model.comparison import ChangeKind, Section, Side
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import EntryId
from zorgplicht.model.level import Demand
from zorgplicht.model.policy import (
    Completeness,
    Cost,
    Day,
    Hours,
    Instrument,
    LanguageLevel,
    Languages,
    PolicyChannel,
)
from zorgplicht.model.text import Text
from zorgplicht.validation import values
from zorgplicht.validation.changes import changes_of
from zorgplicht.validation.values import Words, label_of, word_of

CATALOGUE = zp.load_catalogue()
GOOD = zp.read_policy(Path(__file__).parents[2] / "examples" / "voorbeeldstad.toml")
LISTS = [one.value.replace("-", "_") for one in Section if isinstance(
    getattr(GOOD, one.value.replace("-", "_")), tuple)]  # fmt: skip
IDENTITY = {"id", "group", "subject", "method", "rule", "at"}


def changes(old, new):
    return tuple(changes_of(old, new, CATALOGUE))


def only(old, new):
    (change,) = changes(old, new)
    return change


def field(old, new):
    (found,) = only(old, new).fields
    return found


def with_first(section, **fields):
    first, *others = getattr(GOOD, section)
    return attrs.evolve(GOOD, **{section: (attrs.evolve(first, **fields), *others)})


def dropped():
    """Each key that some entry of the example fills and need not, with the policy without it."""
    for section in LISTS:
        entries = getattr(GOOD, section)
        seen = set()
        for number, entry in enumerate(entries):
            for one in fields_of(type(entry)):
                default = one.default
                if default is attrs.NOTHING or one.name in seen | IDENTITY:
                    continue
                if isinstance(default, attrs.Factory):
                    default = default.factory()
                if getattr(entry, one.name) == default:
                    continue
                seen.add(one.name)
                changed = list(entries)
                changed[number] = attrs.evolve(entry, **{one.name: default})
                yield section, one.name, attrs.evolve(GOOD, **{section: tuple(changed)})


DROPPED = list(dropped())


@pytest.mark.parametrize(
    ("section", "name", "policy"), DROPPED, ids=[f"{one}.{name}" for one, name, _ in DROPPED]
)
def test_every_key_that_goes_is_seen(section, name, policy):
    """Take any key out of the example: exactly that key is told, in both languages."""
    there, back = only(GOOD, policy), only(policy, GOOD)

    assert there.section.value == section.replace("_", "-")
    assert there.kind is ChangeKind.CHANGED
    assert {one.key.partition(".")[0] for one in there.fields} == {key_of(name)}
    for one, other in zip(there.fields, back.fields, strict=True):
        assert (one.old, one.new) == (other.new, other.old)
        assert one.old or one.new
        assert one.certain
        assert one.label.nl
        assert one.label.en


def test_the_example_has_nearly_every_key():
    """So the test above is no empty promise."""
    assert len(DROPPED) > 50


@pytest.mark.parametrize("section", LISTS)
def test_an_entry_that_comes_or_goes(section):
    """It is removed or added, under the name that people know."""
    entries = getattr(GOOD, section)
    if not entries:
        pytest.skip("the example has none")
    fewer = attrs.evolve(GOOD, **{section: entries[1:]})

    assert (only(GOOD, fewer).kind, only(GOOD, fewer).only_in) == (ChangeKind.REMOVED, Side.OLD)
    assert (only(fewer, GOOD).kind, only(fewer, GOOD).only_in) == (ChangeKind.ADDED, Side.NEW)
    assert only(GOOD, fewer).name == only(fewer, GOOD).name


def test_a_section_with_one_entry_can_come_or_go():
    """Representation and complaints are no lists."""
    bare = attrs.evolve(GOOD, representation=None, complaints=None)

    assert [(one.section, one.kind, one.name.nl) for one in changes(GOOD, bare)] == [
        (Section.REPRESENTATION, ChangeKind.REMOVED, "Machtigen"),
        (Section.COMPLAINTS, ChangeKind.REMOVED, "Klachten"),
    ]


def test_the_order_of_entries_says_nothing():
    """Turn every list of entries round, and nothing changed."""
    turned = attrs.evolve(GOOD, **{one: getattr(GOOD, one)[::-1] for one in LISTS})

    assert changes(GOOD, turned) == ()


def test_an_id_that_is_used_twice():
    """The first goes with the first, the second with the second; nothing falls out."""
    first = GOOD.services[0]
    twice = attrs.evolve(GOOD, services=(*GOOD.services, attrs.evolve(first, name="Nog eens")))
    named = attrs.evolve(GOOD, services=(*GOOD.services, attrs.evolve(first, name="Anders")))

    assert only(GOOD, twice).kind is ChangeKind.ADDED
    assert field(twice, named).new == (Text(nl="Anders", en="Anders"),)


def test_of_a_list_only_what_differs_is_told():
    """The rest of the list stays, so it is not repeated."""
    first = GOOD.services[0]
    fewer = with_first("services", channels=first.channels[1:])

    found = field(GOOD, fewer)
    assert found.old == (Words(GOOD, CATALOGUE).name(first.channels[0], EntryId),)
    assert found.old[0].nl != first.channels[0]
    assert found.new == ()


def test_another_way_is_told_by_name_or_in_its_own_words():
    """It may be a channel of the policy, or words."""
    first = GOOD.services[0]
    other = GOOD.channels[0]
    new = with_first(
        "services",
        information=attrs.evolve(first.information, other_ways=(other.id, "langs de deur")),
    )
    said = {one.nl for one in field(GOOD, new).new} | {one.nl for one in field(new, GOOD).old}

    assert "langs de deur" in said
    assert other.id not in said


def test_another_order_is_told_whole():
    """Steps in another order are other steps."""
    steps = ("Kom langs.", "Betaal.")
    old, new = (
        with_first("services", information=attrs.evolve(GOOD.services[0].information, steps=one))
        for one in (steps, steps[::-1])
    )

    found = field(old, new)
    assert found.key == "information.steps"
    assert [one.nl for one in found.old] == ["Kom langs.", "Betaal."]
    assert [one.nl for one in found.new] == ["Betaal.", "Kom langs."]


def test_never_open_is_something_else_than_not_stated():
    """An empty list says "never", and a list that is left out says nothing."""
    silent, never = with_first("channels", hours=None), with_first("channels", hours=())

    assert field(silent, never).old == ()
    assert field(silent, never).new == (Text(nl="geen", en="none"),)


def test_another_channel_with_the_same_name_is_told_by_its_id():
    """Otherwise a reader would see the same word twice."""
    first = GOOD.channels[0]
    twin = attrs.evolve(first, id="tweeling")
    both = attrs.evolve(GOOD, channels=(*GOOD.channels, twin))
    service = both.services[0]
    services = both.services[1:]
    old = attrs.evolve(both, services=(attrs.evolve(service, channels=(first.id,)), *services))
    new = attrs.evolve(both, services=(attrs.evolve(service, channels=("tweeling",)), *services))

    found = field(old, new)
    assert (found.old, found.new) == (
        (Text(nl=first.id, en=first.id),),
        (Text(nl="tweeling", en="tweeling"),),
    )


HOURS = Hours(
    days=(Day.MON, Day.THU), from_=dt.time(9), to=dt.time(12, 30), nth=(1,), note="Op afspraak"
)


@pytest.mark.parametrize(
    ("section", "fields", "nl", "en"),
    [
        ("channels", {"hours": (HOURS,)},
         "maandag, donderdag 09:00–12:30; Hoeveelste: 1; Opmerking: Op afspraak",
         "Monday, Thursday 09:00–12:30; Nth: 1; Note: Op afspraak"),
        ("channels", {"language_level": LanguageLevel.A2}, "A2", "A2"),
        ("support", {"cost": Cost(amount=37.5)}, "37,5", "37.5"),
        ("support", {"lead_time_days": 1234567}, "1234567", "1234567"),
        ("support", {"measure": "teletolk"}, "Teletolk (bij KCC)",
         "Teletolk relay interpreting (at the KCC)"),
        ("support", {"groups": ("older-people",)}, "Ouderen", "Older people"),
        ("support", {"languages": Languages(spoken=("tlh",))}, "tlh", "tlh"),
        ("documents", {"instrument": Instrument.GUIDE}, "een handreiking", "a guide or manual"),
        ("target_groups", {"barriers": ("low-literacy:illiterate",)},
         CATALOGUE.barriers["low-literacy"].variants["illiterate"].label.nl,
         CATALOGUE.barriers["low-literacy"].variants["illiterate"].label.en),
        ("target_groups", {"barriers": ("low-literacy",)}, "Laaggeletterdheid", "Low literacy"),
        ("support", {"provider": "niemand"}, "niemand", "niemand"),
    ],
)  # fmt: skip
def test_values_are_said_in_words(section, fields, nl, en):
    """What a policy maker reads: no code, no id where there is a name."""
    new = with_first(section, **fields)
    told = [value for one in only(GOOD, new).fields for value in one.new]

    assert Text(nl=nl, en=en) in told


def test_a_date_stays_a_date():
    """So that each language can write it."""
    assert field(GOOD, with_first("services", digital_since=dt.date(2030, 1, 2))).new == (
        dt.date(2030, 1, 2),
    )


def test_a_date_within_a_line_is_written_as_in_the_file():
    """Where several things stand in one line."""
    first = GOOD.documents[0]
    published = (attrs.evolve(first.published[0], on=dt.date(2030, 1, 2)),)

    (value,) = [
        one
        for one in field(GOOD, with_first("documents", published=published)).new
        if "2030" in one.nl
    ]
    assert "2030-01-02" in value.nl


def test_expectations_are_told_by_capability():
    """A table of demands: what is asked, and how much."""
    asked = {"travel": Demand.FULL, "speak": Demand.LIGHT}
    said = field(GOOD, with_first("target_groups", expects=FrozenMap(asked))).new
    labels = {one: CATALOGUE.capabilities[one].label for one in asked}

    assert (
        Text(nl=f"{labels['travel'].nl}: helemaal", en=f"{labels['travel'].en}: in full") in said
    )
    assert (
        Text(nl=f"{labels['speak'].nl}: een beetje", en=f"{labels['speak'].en}: a little") in said
    )


def test_facts_are_told_with_yes_or_no():
    """A fact of a group that is true, or not."""
    fact = "has-representative"
    label = CATALOGUE.facts[fact].label
    said = field(GOOD, with_first("target_groups", facts=FrozenMap({fact: False}))).new

    assert Text(nl=f"{label.nl}: nee", en=f"{label.en}: no") in said


def test_an_excerpt_makes_what_is_missing_uncertain():
    """On either side; what both show is certain."""
    first = GOOD.channels[0]
    silent = with_first("channels", name=None)
    other = with_first("channels", name="Anders")

    def as_excerpt(policy):
        return attrs.evolve(policy, completeness=Completeness.EXCERPT)

    assert first.name is not None
    assert not field(GOOD, as_excerpt(silent)).certain
    assert field(GOOD, as_excerpt(other)).certain
    assert not field(as_excerpt(silent), GOOD).certain
    assert field(as_excerpt(GOOD), silent).certain


def test_words_without_docstrings(monkeypatch):
    """Under -OO there are no English descriptions; a word then stands for itself."""
    empty = DescribedClass(itself=Described(title="x"), parts={})
    monkeypatch.setattr(values, "described", lambda *_: empty)

    assert label_of(PolicyChannel, "hours").en == "hours"
    assert word_of(Instrument.GUIDE).en == "guide"
