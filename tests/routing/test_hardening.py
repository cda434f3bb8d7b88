# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Offers that a policy file can hold and nobody would draw up on purpose.
"""

from __future__ import annotations

from datetime import date

import pytest

import zorgplicht as zp
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure

CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)

HEAD = """
format = "zorgplicht-policy/1"
completeness = "complete"
[authority]
name = "Gemeente Voorbeeldstad"
kind = "municipality"
[[channels]]
id = "balie"
channel = "counter"
"""


def offer_in(text: str):
    return zp.offer_of(zp.read_policy_text(HEAD + text, format="toml"), CATALOGUE)


TWICE = """
[[support]]
id = "hulp"
measure = "help-with-forms"
[[support]]
id = "hulp"
measure = "foreign-language-interpreter"
"""


class TestTwice:
    def test_the_first_of_two_with_the_same_id_counts(self):
        """An id that is used twice does not mix two measures, and the offer says so."""
        offer = offer_in(TWICE)
        situation = zp.Situation(barriers=["low-literacy"])

        assert [one.measure for one in offer.measures] == ["help-with-forms"]
        assert offer.left_out == {"hulp": "duplicate-id"}
        assert ENGINE.has_route(situation, offer=offer)
        assert ENGINE.plan(situation, offer=offer).routes[0].measures == {"help-with-forms"}

    def test_an_offer_by_hand_refuses_it(self):
        """Whoever makes an offer learns at once that an entry is given twice."""
        one = OfferedChannel(entry="a", channel="phone")
        with pytest.raises(ValueError, match="'a' is given twice"):
            Offer(channels=[one, OfferedChannel(entry="a", channel="post")], measures=[])
        with pytest.raises(ValueError, match="audience"):
            Offer(channels=[one], measures=[], audience=[])


class TestMissing:
    SITUATION = zp.Situation(barriers=["low-literacy"])

    def test_help_behind_an_entry_that_is_not_there(self):
        """A dangling entry is told as such, in a sentence, and nothing breaks."""
        offer = Offer(
            channels=[OfferedChannel(entry="balie", channel="counter")],
            measures=[
                OfferedMeasure(entry="hulp", measure="help-with-forms", arranged_via=["weg"])
            ],
        )
        (closed,) = ENGINE.plan(self.SITUATION, offer=offer).unusable
        (hindrance,) = closed.because[0].hindered

        assert hindrance.missing == ("weg",)
        assert "via: 'weg'. Dat kanaal is er niet." in closed.because[0].says[-1].nl

    def test_a_channel_behind_an_entry_that_is_not_there(self):
        """The same for a channel: it has a reason."""
        balie = OfferedChannel(entry="balie", channel="counter", arranged_via=["weg"])
        (closed,) = ENGINE.plan(
            zp.Situation(), offer=Offer(channels=[balie], measures=[])
        ).unusable

        assert closed.missing == ("weg",)
        assert closed.says[0].en.endswith("That channel is not there.")

    def test_an_unknown_capability_in_asks(self):
        """By hand it is an error with the nearest word; from a policy it is left to ZPX001."""
        offer = offer_in(
            TWICE.replace(
                'measure = "help', 'asks = { office-huors = "full" }\nmeasure = "help', 1
            )
        )
        assert offer.measures[0].asks == {}
        balie = OfferedChannel(entry="balie", channel="counter", asks={"office-huors": "full"})
        with pytest.raises(zp.UnknownIdError, match="office-hours"):
            ENGINE.plan(zp.Situation(), offer=Offer(channels=[balie], measures=[]))

    def test_an_unknown_preference_is_refused(self):
        """A channel that one would rather use exists, in the catalogue or in the offer."""
        offer = Offer(channels=[OfferedChannel(entry="balie", channel="counter")], measures=[])
        with pytest.raises(zp.UnknownIdError, match="phone"):
            ENGINE.plan(zp.Situation(preferred_channel="fone"), offer=offer)
        ENGINE.plan(zp.Situation(preferred_channel="balie"), offer=offer)


OWN = """
[[support]]
id = "hulp"
measure = "help-with-forms"
groups = ["statushouders"]
[[target-groups]]
group = "statushouders"
label = "Statushouders"
barriers = ["low-literacy"]
expects = { travel = "light" }
support = ["hulp"]
[[services]]
id = "paspoort"
name = "Paspoort"
audience = ["residents"]
channels = ["balie"]
"""


class TestOwnGroups:
    POLICY = zp.read_policy_text(HEAD + OWN, format="toml")

    def test_support_for_an_own_group_is_there_for_it(self):
        """A group that the authority describes itself can use what is restricted to it."""
        situation = zp.situation_of("statushouders", CATALOGUE, self.POLICY)
        (offer,) = zp.offers_of(self.POLICY, CATALOGUE)
        others = zp.Situation(barriers=["low-literacy"])

        assert ENGINE.has_route(situation, offer=offer)
        assert not ENGINE.has_route(others, offer=offer)
        assert ENGINE.coverage(offer, groups=["statushouders"]).services[0].closed < (
            ENGINE.coverage(offer).services[0].closed
        )

    def test_the_rule_agrees(self):
        """ZPD004 finds no fault with it."""
        result = zp.validate(self.POLICY, CATALOGUE, on=date(2026, 11, 1), select=["ZPD004"])

        assert result.findings == ()

    def test_a_group_that_nobody_describes_is_refused(self):
        """Neither the catalogue nor the authority knows it."""
        (offer,) = zp.offers_of(self.POLICY, CATALOGUE)
        with pytest.raises(zp.UnknownIdError, match="statushouders"):
            ENGINE.plan(zp.Situation(groups=["statushuoders"]), offer=offer)


class TestAudience:
    POST = OfferedChannel(entry="post", channel="post")

    def test_a_service_is_for_its_audience_only(self):
        """Plan, coverage and has_route agree that residents have no route to it."""
        offer = Offer(channels=[self.POST], measures=[], audience=["businesses"])
        plan = ENGINE.plan(zp.Situation(), offer=offer)
        (closed,) = plan.unusable

        assert plan.routes == ()
        assert closed.only_for == ("businesses",)
        assert closed.says[0].nl == "Dit is alleen voor bedrijven."
        assert not ENGINE.has_route(zp.Situation(), offer=offer)
        assert ENGINE.usable_channels(zp.Situation(), offer=offer) == ()
        (service,) = ENGINE.coverage(offer, advise=False).services
        assert service.audience == ("businesses",)


class TestWords:
    def test_offers_take_words_as_situations_do(self):
        """Lists and plain words are read; a bare text is refused."""
        one = OfferedChannel(
            entry="a", channel="phone", audience=["residents"], asks={"travel": "light"}
        )

        assert one.audience == (zp.Audience.RESIDENTS,)
        assert one.asks == {"travel": zp.Demand.LIGHT}
        with pytest.raises(TypeError, match="several ids"):
            OfferedMeasure(entry="b", measure="teletolk", on="balie")

    def test_big_values_have_a_small_repr(self):
        """Nobody wants a hundred thousand characters on the screen."""
        offer = zp.offer_everything(CATALOGUE)
        assert "kind:" not in repr(ENGINE.coverage(offer, advise=False))
        assert len(repr(ENGINE.coverage(offer, advise=False))) < 3_000
        assert repr(ENGINE) == "RuleEngine(23 channels, 45 measures)"
