# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a policy's data makes of an offer.
"""

from __future__ import annotations

import datetime as dt

import pytest

import zorgplicht as zp

CATALOGUE = zp.load_catalogue()
HEAD = """
format = "zorgplicht-policy/1"
authority = { name = "Gemeente Voorbeeldstad", kind = "municipality" }
"""


def offered(text, service=None, on=None):
    policy = zp.read_policy_text(HEAD + text, format="toml", file="p.toml")
    return zp.offer_of(policy, CATALOGUE, service, on=on)


def measures(offer):
    return {one.entry: one for one in offer.measures}


def with_hours(hours, channel="counter"):
    return f'[[channels]]\nid = "balie"\nchannel = "{channel}"\nhours = {hours}\n'


@pytest.mark.parametrize(
    ("hours", "outside"),
    [
        ('[{ days = ["mon"], from = 09:00:00, to = 17:00:00 }]', False),
        ('[{ days = ["mon"], from = 08:30:00, to = 17:00:00 }]', False),
        ('[{ days = ["mon"], from = 08:30:00, to = 17:30:00 }]', False),
        ('[{ days = ["mon"], from = 08:00:00, to = 17:00:00 }]', True),
        ('[{ days = ["mon"], from = 13:00:00, to = 18:00:00 }]', True),
        ('[{ days = ["thu"], from = 17:00:00, to = 20:00:00 }]', True),
        ('[{ days = ["thu"], from = 18:00:00, to = 18:30:00 }]', False),
        ('[{ days = ["sat"], from = 10:00:00, to = 13:00:00 }]', True),
        ('[{ days = ["sun"], from = 10:00:00, to = 10:30:00 }]', False),
    ],
)
def test_hours_put_evening_opening_in_effect(hours, outside):
    """An hour in one stretch outside Monday to Friday nine to five counts."""
    offer = offered(with_hours(hours))

    assert outside == ("evening-opening@balie" in measures(offer))


def test_evening_hours_on_the_phone_help_there():
    """What the hours show works on that channel, also where the catalogue's measure cannot."""
    text = with_hours('[{ days = ["thu"], from = 17:00:00, to = 20:00:00 }]', "phone")
    plan = zp.RuleEngine(CATALOGUE).plan(
        zp.Situation(barriers=["limited-time"]), offer=offered(text)
    )

    assert plan.routes[0].measures == {"evening-opening"}
    assert offered(text).channels[0].slots == ("thu 17:00-20:00",)


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        ('language-level = "B1"', "communicate-at-b1@balie"),
        ('language-level = "A2"', "communicate-at-b1@balie"),
        ('languages = { written = ["nl", "en"] }', "multilingual-information@balie"),
        ('languages = { spoken = ["nl", "pl"] }', "multilingual-staff@balie"),
    ],
)
def test_language_puts_measures_in_effect(line, entry):
    """Plain Dutch and other languages on a channel are measures there."""
    offer = offered(f'[[channels]]\nid = "balie"\nchannel = "counter"\n{line}\n')

    assert measures(offer)[entry].from_data
    assert measures(offer)[entry].on == ("balie",)


@pytest.mark.parametrize(
    "line",
    [
        'language-level = "B2"',
        'languages = { spoken = ["nl"], written = ["NL"] }',
        'languages = { spoken = ["nl-NL", "nederlands"], written = ["Dutch", "nld"] }',
    ],
)
def test_ordinary_dutch_is_no_measure(line):
    """B2 and Dutch alone put nothing in effect."""
    assert measures(offered(f'[[channels]]\nid = "b"\nchannel = "counter"\n{line}\n')) == {}


@pytest.mark.parametrize(
    ("measure", "line"),
    [
        ("evening-opening", 'hours = [{ days = ["mon"], from = 09:00:00, to = 17:00:00 }]'),
        ("communicate-at-b1", 'language-level = "C1"'),
        ("multilingual-information", 'languages = { written = ["nl"] }'),
        ("multilingual-staff", 'languages = { spoken = ["nl"] }'),
    ],
)
def test_a_claim_that_the_data_contradicts_is_left_out(measure, line):
    """What the data shows not to be there is not offered, and the offer says why."""
    offer = offered(
        f'[[channels]]\nid = "balie"\nchannel = "counter"\n{line}\n'
        f'[[support]]\nid = "hulp"\nmeasure = "{measure}"\non = ["balie"]\n'
    )

    assert "hulp" not in measures(offer)
    assert offer.left_out["hulp"] == "contradicted-by-data"


def test_a_denial_on_one_channel_leaves_the_others():
    """Plain language claimed everywhere still works on a home visit that support opens."""
    offer = offered(
        '[[channels]]\nid = "balie"\nchannel = "counter"\nlanguage-level = "C1"\n'
        '[[support]]\nid = "bezoek"\nmeasure = "service-at-home"\n'
        '[[support]]\nid = "b1"\nmeasure = "communicate-at-b1"\n'
    )

    assert "balie" not in measures(offer)["b1"].on
    assert "bezoek" in measures(offer)["b1"].on


class TestScope:
    TEXT = """
[[channels]]
id = "balie"
channel = "counter"
[[channels]]
id = "kcc"
channel = "phone"
[[support]]
id = "voor-een"
measure = "help-with-forms"
services = ["een"]
[[support]]
id = "niet-voor-een"
measure = "train-staff"
except-services = ["een"]
[[support]]
id = "bezoek"
measure = "service-at-home"
arranged-via = ["kcc"]
groups = ["older-people"]
lead-time-days = 10
cost = { amount = 37.85 }
hours = [{ days = ["sat"], from = 10:00:00, to = 12:00:00 }]
[[support]]
id = "proef"
measure = "social-work"
pilot-until = 2026-06-30
[[support]]
id = "nooit"
measure = "adapted-counters"
hours = []
[[services]]
id = "een"
name = "Een"
channels = ["balie", "bezoek"]
[[services]]
id = "twee"
name = "Twee"
channels = ["kcc"]
audience = ["businesses"]
"""

    def test_services_decide_what_counts(self):
        """Support is for its services; channels that do not serve are entries only."""
        one, two = offered(self.TEXT, "een"), offered(self.TEXT, "twee")

        assert {"voor-een"} <= set(measures(one))
        assert "niet-voor-een" not in measures(one)
        assert {"niet-voor-een"} <= set(measures(two))
        assert "voor-een" not in measures(two)
        assert {channel.entry: channel.ends for channel in one.channels} == {
            "balie": True,
            "kcc": False,
            "bezoek": True,
        }
        assert one.service == "een"
        assert two.audience == ("businesses",)

    def test_a_measure_opens_a_channel_with_its_own_terms(self):
        """The home visit has the entry, groups, wait, cost and hours of the support."""
        (visit,) = (c for c in offered(self.TEXT).channels if c.entry == "bezoek")

        assert visit.channel == "home-visit"
        assert visit.opened_by == "service-at-home"
        assert visit.arranged_via == ("kcc",)
        assert visit.groups == ("older-people",)
        assert visit.lead_time_days == 10
        assert visit.cost == 37.85
        assert "evening-opening@bezoek" in measures(offered(self.TEXT))

    def test_what_is_not_there_on_the_day_leaves_the_offer(self):
        """A pilot that ended and support without hours are gone, with the reason."""
        offer = offered(self.TEXT, "een", on=dt.date(2026, 7, 1))

        assert "proef" not in measures(offer)
        assert offer.left_out["proef"] == "pilot-ended"
        assert offer.left_out["nooit"] == "no-hours"
        assert "proef" in measures(offered(self.TEXT, "een", on=dt.date(2026, 6, 30)))

    def test_unknown_ids_are_left_out_and_told(self):
        """What the catalogue does not know cannot be offered."""
        offer = offered(
            '[[channels]]\nid = "a"\nchannel = "fax"\n[[support]]\nid = "b"\nmeasure = "fax"\n'
        )

        assert dict(offer.left_out) == {"a": "unknown-channel", "b": "unknown-measure"}

    def test_a_counter_without_hours_is_closed_and_a_website_is_not(self):
        """An empty list of hours means never, on a channel that has hours."""
        offer = offered(
            '[[channels]]\nid = "balie"\nchannel = "counter"\nhours = []\n'
            '[[channels]]\nid = "site"\nchannel = "website"\nhours = []\n'
        )

        assert [channel.entry for channel in offer.channels] == ["site"]
        assert offer.left_out["balie"] == "no-hours"

    def test_an_unknown_service(self):
        """A service that the policy does not have is refused with the nearest."""
        with pytest.raises(zp.UnknownIdError, match="Bedoelt u 'twee'"):
            offered(self.TEXT, "twe")


class TestSituationOf:
    POLICY = zp.read_policy_text(
        HEAD
        + '[[target-groups]]\ngroup = "seizoen"\nlabel = "Seizoenswerkers"\n'
        + 'barriers = ["language-problem"]\nfacts = { speaks-an-offered-language = true }\n'
        + '[[target-groups]]\ngroup = "older-people"\nbarriers = ["no-digital-means"]\n',
        format="toml",
    )

    def test_a_group_of_the_catalogue(self):
        """Its typical barriers and itself as group."""
        situation = zp.situation_of("homeless-people", CATALOGUE)

        assert situation.barriers == ("no-digital-means",)
        assert situation.groups == ("homeless-people",)

    def test_an_own_group(self):
        """What the policy says of it; the catalogue does not know it, so it opens nothing."""
        situation = zp.situation_of("seizoen", CATALOGUE, self.POLICY)

        assert situation.barriers == ("language-problem",)
        assert situation.facts["speaks-an-offered-language"] is True
        assert situation.groups == ("seizoen",)

    def test_a_policy_may_describe_a_known_group_itself(self):
        """Its own barriers come before the catalogue's."""
        situation = zp.situation_of("older-people", CATALOGUE, self.POLICY)

        assert situation.barriers == ("no-digital-means",)
        assert situation.groups == ("older-people",)

    def test_an_unknown_group(self):
        """Refused with the nearest."""
        with pytest.raises(zp.UnknownIdError, match="older-people"):
            zp.situation_of("older-peple", CATALOGUE)
