# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json


def plan(run, *words):
    code, out, _ = run("route", *words, "--format", "json")
    assert code == 0
    return json.loads(out)


def test_a_group_stands_for_its_typical_barriers(run):
    """Without a barrier the group's are used, and the text says so."""
    assert plan(run, "--group", "older-people")["situation"]["barriers"] == [
        "not-digitally-skilled"
    ]
    out = " ".join(run("route", "--group", "older-people")[1].split())
    assert "Gebruikt is wat typisch is voor de doelgroep." in out


def test_a_barrier_goes_before_what_is_typical(run):
    """With a barrier, the group only opens what is restricted to it."""
    words = ("--group", "older-people", "--barrier", "travel-time")
    situation = plan(run, *words)["situation"]

    assert situation["barriers"] == ["travel-time"]
    assert situation["groups"] == ["older-people"]
    assert "typisch" not in run("route", *words)[1]


def test_an_own_group_of_the_policy(run, tiny):
    """A group that only the policy knows brings its barriers and its side."""
    situation = plan(run, "--policy", tiny, "--group", "schippers")["situation"]

    assert situation["barriers"] == ["travel-time"]
    assert situation["audience"] == "businesses"
    assert situation["groups"] == ["schippers"]


def test_a_service_for_businesses_is_asked_by_a_business(run, tiny):
    """Who asks about a service for one side is on that side, unless said otherwise."""
    words = ("--policy", tiny, "--service", "ligplaats")

    assert plan(run, *words)["situation"]["audience"] == "businesses"
    given = plan(run, *words, "--audience", "residents")
    assert given["situation"]["audience"] == "residents"


def test_groups_of_both_sides_need_a_choice(run, tiny):
    """Residents and businesses at once: which one is asked."""
    words = ("--policy", tiny, "--group", "schippers", "--group", "older-people")
    code, _, err = run("route", *words)

    assert code == 2
    assert "kies met --audience" in err
    assert plan(run, *words, "--audience", "residents")["situation"]["audience"] == "residents"


def test_facts_and_levels(run):
    """Dutch and English answers, and what a member of staff established."""
    words = ("--fact", "has-representative=ja", "--fact", "signs-dutch-sign-language=no")
    situation = plan(run, *words, "--level", "read-dutch=blocked")["situation"]

    assert situation["facts"] == {"has-representative": True, "signs-dutch-sign-language": False}
    assert situation["levels"] == {"read-dutch": "blocked"}
    for wrong in ("has-representative", "has-representative=maybe", "=ja"):
        assert run("route", "--fact", wrong)[0] == 2
    assert run("route", "--level", "read-dutch=1")[0] == 2


def test_unknown_names_get_a_hint(run, tiny):
    """Every option that names something knows what is near."""
    for words, hint in [
        (("--barrier", "limited-time:works-ofice-hours"), "limited-time:works-office-hours"),
        (("--fact", "has-representativ=ja"), "has-representative"),
        (("--group", "older-peple"), "older-people"),
        (("--level", "read-duch=able"), "read-dutch"),
        (("--prefer", "phon"), "phone"),
        (("--policy", str(tiny), "--prefer", "kvk-loke"), "kvk-loket"),
        (("--policy", str(tiny), "--service", "ligplats"), "ligplaats"),
        (("--format", "jsno"), "json"),
    ]:
        code, out, err = run("route", *words)
        assert (code, out) == (2, "")
        assert f"Bedoelt u '{hint}'?" in err


def test_the_preferred_channel_comes_first(run):
    """By the catalogue's word."""
    found = plan(run, "--prefer", "phone")

    assert found["routes"][0]["channel"] == "phone"
    assert found["situation"]["preferred-channel"] == "phone"


def test_the_text_says_within_what_was_looked(run, tiny):
    """The whole catalogue, or one policy on one day."""
    words = ("--policy", tiny, "--on", "2026-11-01")

    assert run("route")[1].startswith("Gezocht in alles uit de catalogus")
    assert (
        "beleid van Gemeente Voorbeeldstad, zoals het geldt op 1 november"
        in (run("route", *words)[1])
    )


def test_an_unusable_policy(run, tmp_path):
    """The problems of the file, and exit 2."""
    file = tmp_path / "stuk.toml"
    file.write_text('format = "zorgplicht-policy/1"\nnaam = 3\n', "utf-8")
    code, out, err = run("route", "--policy", file)

    assert (code, out) == (2, "")
    assert f"{file}:2:1:" in err
