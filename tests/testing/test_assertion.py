# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import zorgplicht as zp

DAY = dt.date(2026, 11, 1)


def message(file, **how):
    with pytest.raises(AssertionError) as caught:
        zp.assert_policy(file, on=DAY, **how)
    return str(caught.value)


@pytest.mark.parametrize("name", ["good", "explained", "advice", "unknown", "not-applicable"])
def test_what_check_lets_pass_passes(policy, name):
    """Advice, explained findings and what could not be judged are no failure, as in check."""
    file = policy(name)

    result = zp.assert_policy(file, on=DAY)
    assert result == zp.validate(zp.read_policy(file), zp.load_catalogue(), on=DAY)


def test_a_policy_in_memory_is_as_good_as_a_file(policy):
    """A policy that was read already is judged as it is."""
    read = zp.read_policy(policy("stale"))

    with pytest.raises(AssertionError, match="ZPC007"):
        zp.assert_policy(read, on=DAY)


def test_the_message_names_each_finding(policy):
    """Place, code, name and message on one line; then what to do, and on what it rests."""
    file = policy("stale")
    line = file.read_text("utf-8").splitlines().index("checked-on = 2024-09-01") + 1
    told = message(file).splitlines()

    assert told[0] == "Gemeente Voorbeeldstad, beoordeeld op 1 november 2026: 1 bevinding."
    assert told[2].startswith(f"{file}:{line}:1 ZPC007 checked-within-a-year: De informatie")
    assert told[3].startswith("    Zo lost u het op: ")
    assert any(one.startswith("    Bronnen: art. 2:1 lid 1 Awb; ") for one in told)


def test_the_message_is_english_on_request(policy):
    """The same in English."""
    told = message(policy("stale"), lang="en")

    assert "Gemeente Voorbeeldstad, assessed on 1 November 2026: 1 finding." in told
    assert "    How to fix: " in told


def test_all_findings_are_told_at_once(policy_text):
    """Two rules that fail are two findings in one message, the weightiest first."""
    text = policy_text("unused").replace('because = "Wij herschrijven alle teksten."\n', "")
    text = text.replace('objection = "Stuur binnen 6 weken een bezwaar."\n', "")
    told = message(zp.read_policy_text(text, format="toml"))

    assert "2 bevindingen" in told
    assert told.index("ZPC008") < told.index("ZPX002")


@pytest.mark.parametrize(
    ("weight", "name", "fails"),
    [
        ("core", "stale", False),
        ("supporting", "stale", True),
        ("supporting", "advice", False),
        ("advice", "advice", True),
        ("core", "unused", True),
    ],
)
def test_the_lightest_weight_that_fails_is_chosen(policy, weight, name, fails):
    """A finding fails from the given weight up."""
    file = policy(name)

    if fails:
        assert message(file, weight=weight)
    else:
        zp.assert_policy(file, on=DAY, weight=weight)


def test_unknown_can_be_a_failure(policy):
    """Who must be sure that all was looked at, says so, and hears what was not and why."""
    told = message(policy("unknown"), allow_unknown=False)

    assert "1 regel niet te beoordelen" in told
    assert "ZPC002 steps: niet te beoordelen" in told
    assert "Dit is een uittreksel, dus dit is niet zeker: " in told


def test_unknown_fails_by_weight_too(policy_text):
    """A rule of advice that could not be judged is no failure where advice is none."""
    text = policy_text("advice").replace(
        'format = "zorgplicht-policy/1"',
        'format = "zorgplicht-policy/1"\ncompleteness = "excerpt"',
    )
    policy = zp.read_policy_text(text, format="toml")

    zp.assert_policy(policy, on=DAY, allow_unknown=False)
    assert "ZPC009" in message(policy, allow_unknown=False, weight="advice")


def test_rules_left_out_are_not_unknown(policy):
    """What was not selected was not asked for."""
    result = zp.assert_policy(policy("stale"), on=DAY, ignore="ZPC007", allow_unknown=False)

    assert result.ignored == ("ZPC007",)
    zp.assert_policy(policy("stale"), on=DAY, select=["ZPA", "ZPD"], allow_unknown=False)


def test_the_day_counts(policy):
    """The same policy holds on one day and not on another."""
    file = policy("explained")

    zp.assert_policy(file, on=dt.date(2027, 1, 31), select="ZPC007")
    with pytest.raises(AssertionError, match="ZPC007"):
        zp.assert_policy(file, on=dt.date(2027, 2, 1), select="ZPC007")


def test_without_a_day_it_is_today(policy):
    """A test suite is an edge: the clock is read when no day is given."""
    before = dt.date.today()  # noqa: DTZ011 - as the library does
    result = zp.assert_policy(policy("good"), select="ZPA001")

    assert before <= result.on <= dt.date.today()  # noqa: DTZ011


def test_an_unreadable_file_is_an_error_and_no_finding(policy):
    """All its problems are told, and it is no AssertionError."""
    with pytest.raises(zp.PolicyReadError) as caught:
        zp.assert_policy(policy("broken"), on=DAY)

    assert len(caught.value.problems) > 1
    assert not hasattr(caught.value, "__notes__")


def test_an_unreadable_file_speaks_english_on_request(policy):
    """The problems stand beneath in English."""
    with pytest.raises(zp.PolicyReadError) as caught:
        zp.assert_policy(policy("broken"), on=DAY, lang="en")

    assert "Did you mean 'services'?" in caught.value.__notes__[0]


def test_a_word_that_does_not_exist_is_refused(policy):
    """Codes, weights and languages are not guessed."""
    file = policy("good")

    with pytest.raises(zp.UnknownIdError):
        zp.assert_policy(file, on=DAY, select="ZPQ")
    with pytest.raises(ValueError, match="heavy"):
        zp.assert_policy(file, on=DAY, weight="heavy")
    with pytest.raises(ValueError, match="fr"):
        zp.assert_policy(file, on=DAY, lang="fr")


def test_an_own_catalogue_counts(policy, tmp_path):
    """A folder of one's own is laid over the catalogue; a catalogue is taken as it is."""
    own = tmp_path / "eigen"
    own.mkdir()
    (own / "law-provisions.toml").write_text(
        '[awb-2-1-1]\ncitation = { nl = "ONZE WET", en = "OUR ACT" }\n', "utf-8"
    )
    file = policy("stale")

    assert "ONZE WET" in message(file, catalogue=own)
    assert "ONZE WET" in message(file, catalogue=zp.load_catalogue(own))
    with pytest.raises(zp.CatalogueError):
        zp.assert_policy(file, on=DAY, catalogue=tmp_path / "weg")


def test_hostile_text_stays_text(policy):
    """What a policy says can neither steer a terminal nor begin a line."""
    told = message(policy("hostile"))

    assert r"\x1b[31mrood\x0a::error::" in told
    assert "\x1b" not in told
    assert not any(line.startswith("::") for line in told.splitlines())


def test_lists_of_others_count(policy):
    """With the Uniforme Productnamenlijst a name that is not in it is found."""
    products = zp.read_upl(Path(__file__).parents[1] / "interop" / "upl-sample.csv")
    file = policy("good")
    text = file.read_text("utf-8").replace('upl = "paspoort"', 'upl = "paspoord"')
    file.write_text(text, "utf-8")
    settings = {"on": dt.date(2026, 11, 1), "select": "ZPC009", "weight": "advice"}

    zp.assert_policy(file, **settings)
    with pytest.raises(AssertionError, match="paspoord"):
        zp.assert_policy(file, registers=zp.Registers(products=products), **settings)
