# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import attrs

import zorgplicht as zp

BLIND = "visual-impairment:blind"
DEAF = "deaf-or-hard-of-hearing:deaf"
DEVICE = "no-digital-means:no-device"
DUTCH = "language-problem:no-dutch"
LITERACY = "low-literacy:low-literate"


def tree(value, lang="nl"):
    return json.loads(str(zp.render(value, "json", lang=lang)))


def test_the_keys_of_the_contract(coverage):
    """The keys of design §7 are there, and what they hold."""
    found = tree(coverage)
    service = found["services"][0]

    assert found["schema"] == "zorgplicht-coverage/1"
    assert service["service"] == "paspoort"
    assert service["gaps"] == [[BLIND], [DEAF, DEVICE], [DEAF, DUTCH, LITERACY]]
    assert [(one["add"], one["closes"]) for one in service["repairs"]] == [
        (["home-visit", "teletolk"], 3),
        (["teletolk"], 2),
    ]
    assert service["single-points"] == ["balie", "tolken", "balie thu 17:00-20:00"]


def test_all_keys_in_order(coverage):
    """Further keys say more, and their order is part of the result."""
    found = tree(coverage, "en")
    service = found["services"][0]

    assert list(found) == [
        "schema",
        "language",
        "purpose",
        "groups",
        "facts",
        "advised",
        "left-out",
        "variants",
        "combinations",
        "services",
        "hand-overs",
        "policy",
        "completeness",
    ]
    assert (found["language"], found["purpose"], found["combinations"]) == (
        "en",
        "transaction",
        32,
    )
    assert found["variants"] == sorted([BLIND, DEAF, DEVICE, DUTCH, LITERACY])
    assert list(service) == [
        "service",
        "audience",
        "closed",
        "gaps",
        "difficult",
        "conditional",
        "repairs",
        "repairs-complete",
        "single-points",
        "single-point-details",
    ]
    assert service["audience"] == ["residents"]
    assert service["closed"] == 21
    assert service["difficult"] == [[BLIND], [LITERACY]]
    assert service["conditional"] == [[DEAF], [DEVICE, LITERACY]]


def test_a_repair_and_a_single_point_in_full(coverage):
    """What it takes, what it closes; what falls away, what that opens."""
    service = tree(coverage)["services"][0]

    assert service["repairs"][0] == {
        "add": ["home-visit", "teletolk"],
        "channels": ["home-visit"],
        "measures": ["teletolk"],
        "enablers": ["kcc", "training"],
        "present": [],
        "closes": 3,
        "closes-gaps": [[BLIND], [DEAF, DEVICE], [DEAF, DUTCH, LITERACY]],
        "closes-all": True,
        "on-condition": [],
        "combinations": 21,
    }
    assert service["repairs"][1]["on-condition"] == [[DEAF, DUTCH, LITERACY]]
    assert service["single-point-details"][2] == {
        "kind": "slot",
        "id": "balie",
        "slot": "thu 17:00-20:00",
        "opens": [[DEAF, LITERACY]],
        "combinations": 2,
    }


def test_no_barrier_at_all_is_an_empty_list(coverage):
    """The empty combination is a gap like any other."""
    assert tree(coverage)["services"][3]["gaps"] == [[]]


def test_nothing_is_cut_short(make):
    """JSON has every gap, however many there are."""
    gaps = tuple((f"v{number:02}",) for number in range(40))

    assert len(tree(make.coverage(make.service("x", gaps=gaps)))["services"][0]["gaps"]) == 40


def test_hand_overs_or_null(coverage):
    """Not looked at is null; looked at is an object, also when it is empty."""
    assert tree(coverage)["hand-overs"] == {
        "dead-ends": ["website"],
        "circles": [["balie", "kcc"]],
        "long-chains": [["website", "kcc", "balie", "wijkpunt"]],
        "passed-by-all": ["kcc"],
    }
    assert tree(attrs.evolve(coverage, hand_overs=None))["hand-overs"] is None


def test_what_was_not_counted_is_null(make):
    """Too many combinations to count is not zero."""
    one = make.service(
        "x",
        gaps=(("a",),),
        closed=None,
        repairs=(make.repair("m", combinations=None),),
        single_points=(make.point("channel", "k", ("b",), combinations=None),),
    )
    service = tree(make.coverage(one))["services"][0]

    assert service["closed"] is None
    assert service["repairs"][0]["combinations"] is None
    assert service["single-point-details"][0]["combinations"] is None


def test_whether_all_repairs_are_told(make):
    """An empty list of repairs says whether it is empty because there are none."""
    services = tree(make.coverage(make.service("x"), make.service("y", repairs_complete=False)))[
        "services"
    ]

    assert [one["repairs-complete"] for one in services] == [True, False]


def test_hostile_ids_come_back_unharmed(make):
    """What a terminal would obey is escaped, and means the same."""
    hostile = '\x1b[2J \u202e "}'
    text = str(zp.render(make.coverage(make.service(hostile)), "json"))

    assert not set("\x1b\u202e") & set(text)
    assert json.loads(text)["services"][0]["service"] == hostile
