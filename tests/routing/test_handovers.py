# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Hand-overs: each answer by hand, and all of them against a naive reading of random policies.
"""

from __future__ import annotations

import datetime as dt
import random
from itertools import pairwise, product
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.measure import Help
from zorgplicht.model.policy import (
    Authority,
    AuthorityKind,
    Policy,
    PolicyChannel,
    PolicyFormat,
    PolicySupport,
    Service,
)
from zorgplicht.routing import hand_over_graph, hand_overs_of

EXAMPLES = Path(__file__).parents[2] / "examples"
CATALOGUE = zp.load_catalogue()
ON = dt.date(2026, 11, 24)
ENDED = dt.date(2026, 6, 30)

ASSIST, REFER, COURSE, PLAIN, VISIT = (
    "form-brigades",
    "public-internet",
    "digisterker",
    "communicate-at-b1",
    "service-at-home",
)


def policy(*places, services=()):
    """A policy of channels and support: ``("balie", "counter")``, ``("a", ASSIST, "balie")``."""
    channels, support = [], []
    for place in places:
        if isinstance(place, PolicyChannel):
            channels.append(place)
        elif isinstance(place, PolicySupport):
            support.append(place)
        elif place[1] in CATALOGUE.channels:
            channels.append(PolicyChannel(id=place[0], channel=place[1]))
        else:
            support.append(sup(*place))
    return Policy(
        format=PolicyFormat.V1,
        authority=Authority(name="x", kind=AuthorityKind.MUNICIPALITY),
        channels=tuple(channels),
        support=tuple(support),
        services=tuple(services),
    )


def sup(id_, measure, *to, **more):
    return PolicySupport(id=id_, measure=measure, hands_over_to=to, **more)


def found(*places, on=None, services=()):
    return hand_overs_of(policy(*places, services=services), CATALOGUE, on=on)


def graph_of(*places, on=None, services=()):
    return hand_over_graph(policy(*places, services=services), CATALOGUE, on=on)


BALIE = ("balie", "counter")
CHAT = ("chat", "chat")


class TestFinishing:
    @pytest.mark.parametrize("id_", list(CATALOGUE.channels))
    def test_a_channel_finishes_by_its_purposes(self, id_):
        """A channel finishes when the catalogue lets a transaction end there."""
        node = graph_of(("x", id_)).nodes["channel:x"]
        transacts = "transaction" in CATALOGUE.channels[id_].purposes

        assert (transacts, transacts, True) == (node["finishes"], node["ends"], node["enters"])

    def test_a_channel_finishes_what_a_service_ends_on(self):
        """E-mail finishes when some service says that it ends there."""
        service = Service(id="een", name="Een", channels=("email",))
        graph = graph_of(("email", "email"), ("website", "website"), services=[service])

        assert graph.nodes["channel:email"]["finishes"]
        assert not graph.nodes["channel:website"]["finishes"]

    @pytest.mark.parametrize("id_", list(CATALOGUE.measures))
    def test_support_finishes_by_its_help(self, id_):
        """Help that only refers, teaches or represents finishes nothing today."""
        measure = CATALOGUE.measures[id_]
        node = graph_of(("x", id_)).nodes["support:x"]

        assert measure.help == node["help"]
        assert node["finishes"] == (
            measure.effect is not None
            and measure.horizon == "now"
            and measure.help in {None, "assist", "do"}
        )

    def test_support_that_hands_over_is_no_end(self):
        """It finishes for some; those whom it hands over are not done."""
        node = graph_of(BALIE, ("hulp", ASSIST, "balie")).nodes["support:hulp"]

        assert (node["finishes"], node["ends"]) == (True, False)

    def test_support_that_opens_a_channel_finishes_as_that_channel(self):
        """A visit finishes because things can be arranged at a visit."""
        opened = CATALOGUE.channels["home-visit"]
        only_talk = attrs.evolve(
            CATALOGUE,
            channels={
                **CATALOGUE.channels,
                "home-visit": attrs.evolve(opened, purposes=("question",)),
            },
        )

        assert graph_of(("x", VISIT)).nodes["support:x"]["finishes"]
        talk = hand_over_graph(policy(("x", VISIT)), only_talk).nodes["support:x"]
        assert not talk["finishes"]
        assert talk["enters"]

    def test_support_where_no_place_is_there_finishes_nothing(self):
        """Help at a desk that is never open helps nobody."""
        closed = PolicyChannel(id="wijk", channel="neighbourhood-location", hours=())
        at_both = sup("beide", "social-work", on=("wijk", "balie"))
        graph = graph_of(BALIE, closed, at_both, sup("wijkhulp", "social-work", on=("wijk",)))

        assert graph.nodes["support:beide"]["finishes"]
        assert not graph.nodes["support:wijkhulp"]["finishes"]


class TestEntering:
    def test_a_channel_that_must_be_asked_for_is_no_entrance(self):
        """One does not walk into an appointment."""
        asked = PolicyChannel(id="afspraak", channel="appointment", arranged_via=("balie",))
        graph = graph_of(BALIE, asked)

        assert graph.nodes["channel:balie"]["enters"]
        assert not graph.nodes["channel:afspraak"]["enters"]

    @pytest.mark.parametrize(
        ("support", "enters"),
        [
            (sup("x", ASSIST), True),
            (sup("x", REFER), True),
            (sup("x", VISIT), True),
            (sup("x", ASSIST, arranged_via=("balie",)), True),
            (sup("x", ASSIST, arranged_via=("nergens", "balie")), True),
            (sup("x", ASSIST, arranged_via=("nergens",)), True),
            (sup("x", ASSIST, arranged_via=("dicht",)), False),
            (sup("x", PLAIN), False),
            (sup("x", PLAIN, "balie"), True),
            (sup("x", COURSE), False),
            (sup("x", COURSE, "balie"), True),
            (sup("x", "authorisation"), False),
            (sup("x", "gender-neutral-toilets"), False),
        ],
    )
    def test_people_enter_support_where_they_meet_somebody(self, support, enters):
        """Where there is help, a visit or a hand-over, if it can be asked for."""
        closed = PolicyChannel(id="dicht", channel="counter", hours=())

        assert enters == graph_of(BALIE, closed, support).nodes["support:x"]["enters"]


class TestTheGraph:
    def test_what_is_not_there_is_no_place(self):
        """A pilot that has ended, and what is never open, are left out; the last day counts."""
        places = [
            sup("proef", ASSIST, pilot_until=ENDED),
            sup("nooit", ASSIST, hours=()),
            sup("op-verzoek", ASSIST, hours=(), arranged_via=("balie",)),
            PolicyChannel(id="dicht", channel="counter", hours=()),
            BALIE,
        ]

        assert list(graph_of(*places, on=ON)) == ["channel:balie", "support:op-verzoek"]
        assert "support:proef" in graph_of(*places, on=ENDED)
        assert "support:proef" in graph_of(*places)

    def test_nodes_are_named_in_both_languages(self):
        """An own name goes before the catalogue's label."""
        graph = graph_of(BALIE, sup("hulp", ASSIST, name="Het spreekuur"))
        label = CATALOGUE.channels["counter"].label

        balie, hulp = graph.nodes["channel:balie"], graph.nodes["support:hulp"]
        assert (balie["kind"], balie["id"], balie["help"]) == ("channel", "balie", None)
        assert (label.nl, label.en) == (balie["nl"], balie["en"])
        assert (hulp["kind"], hulp["id"], hulp["help"]) == ("support", "hulp", Help.ASSIST)
        assert (hulp["nl"], hulp["en"]) == ("Het spreekuur", "Het spreekuur")

    def test_only_what_support_says_is_a_hand_over(self):
        """Channels lead on by what is arranged there, works there, or ends elsewhere."""
        graph = graph_of(
            BALIE,
            CHAT,
            ("ido", "ido"),
            ("formulier", "web-form-secured"),
            PolicyChannel(id="afspraak", channel="appointment", arranged_via=("chat",)),
            sup("uitzoeken", "question-clarification-and-referral", "balie", on=("chat",)),
            sup("brigade", ASSIST, "balie"),
            sup("anders", "question-clarification-and-referral", on=("chat",)),
        )

        assert [
            (source, target, way["kind"], way["hand_overs"])
            for source, target, way in graph.edges(data=True)
        ] == [
            ("channel:chat", "channel:afspraak", "arranges", 0),
            ("channel:chat", "support:uitzoeken", "has-support", 0),
            ("channel:formulier", "support:brigade", "has-support", 0),
            ("channel:ido", "channel:formulier", "ends-on", 0),
            ("support:brigade", "channel:balie", "hands-over-to", 1),
            ("support:uitzoeken", "channel:balie", "hands-over-to", 1),
        ]

    def test_the_order_of_the_policy_does_not_matter(self):
        """Equal nodes and edges, in equal order, and equal answers."""
        places = [BALIE, CHAT, ("a", ASSIST, "c", "b"), ("b", ASSIST, "a"), ("c", REFER, "chat")]
        one, other = graph_of(*places), graph_of(*reversed(places))

        assert list(one.nodes(data=True)) == list(other.nodes(data=True))
        assert list(one.edges(data=True)) == list(other.edges(data=True))
        assert found(*places) == found(*reversed(places))


class TestDeadEnds:
    def test_help_that_refers_to_nobody(self):
        """Who can only refer must say to whom."""
        assert found(BALIE, ("internet", REFER)).dead_ends == ("internet",)
        assert found(BALIE, ("internet", REFER, "balie")).dead_ends == ()

    def test_a_channel_on_which_nothing_ends_when_somebody_is_sent_there(self):
        """Being sent to a chat helps nobody on; going there oneself is another matter."""
        assert found(CHAT).dead_ends == ()
        assert found(CHAT, ("hulp", ASSIST, "chat")).dead_ends == ("chat",)

    def test_a_channel_leads_to_what_is_arranged_there(self):
        """Being sent to a chat where one makes an appointment is no dead end."""
        asked = PolicyChannel(id="afspraak", channel="appointment", arranged_via=("chat",))

        assert found(CHAT, asked, ("hulp", ASSIST, "chat")) == HandOvers()

    def test_a_channel_leads_to_support_on_it(self):
        """A chat with somebody who refers on to the counter is no dead end."""
        there = sup("uitzoeken", "question-clarification-and-referral", "balie", on=("chat",))

        assert found(BALIE, CHAT, there, ("hulp", ASSIST, "chat")).dead_ends == ()

    def test_an_assistance_place_leads_to_the_forms(self):
        """At the library one fills in the form; without any form there it leads nowhere."""
        places = [("ido", "ido"), ("hulp", ASSIST, "ido"), BALIE]

        assert found(*places, ("formulier", "web-form-secured")).dead_ends == ()
        assert found(*places).dead_ends == ("ido",)

    def test_a_hand_over_to_what_has_gone(self):
        """After a pilot, those whom it took over are stuck where they were handed over."""
        places = [BALIE, sup("proef", ASSIST, pilot_until=ENDED), ("hulp", ASSIST, "proef")]

        assert found(*places, on=ENDED).dead_ends == ()
        assert found(*places, on=ON).dead_ends == ("hulp",)

    def test_a_course_only_when_somebody_is_sent_there(self):
        """A course helps later: fine as an offer, no answer to a question of today."""
        assert found(("cursus", COURSE)).dead_ends == ()
        assert found(("cursus", COURSE), ("hulp", ASSIST, "cursus")).dead_ends == ("cursus",)

    def test_what_nobody_can_ask_for_is_none(self):
        """Where nobody comes nobody can be stuck."""
        closed = PolicyChannel(id="dicht", channel="counter", hours=())

        assert found(closed, sup("x", REFER, arranged_via=("dicht",))).dead_ends == ()


class TestCircles:
    def test_two_that_hand_over_to_each_other(self):
        """Neither finishes for whom it hands over, so nobody gets out."""
        places = [BALIE, ("b", ASSIST, "a"), ("a", ASSIST, "b")]

        assert found(*places).circles == (("a", "b"),)

    def test_a_way_out_is_no_circle(self):
        """One hand-over to a counter is enough."""
        assert found(BALIE, ("a", ASSIST, "b"), ("b", ASSIST, "a", "balie")).circles == ()

    def test_a_way_out_that_ends_nowhere_is_still_a_circle(self):
        """Leaving the circle must lead to an end."""
        result = found(BALIE, CHAT, ("a", ASSIST, "b"), ("b", ASSIST, "a", "chat"))

        assert result.circles == (("a", "b"),)
        assert result.dead_ends == ("chat",)

    def test_handing_over_to_oneself(self):
        """The smallest circle has one place."""
        result = found(BALIE, ("a", ASSIST, "a"), ("b", ASSIST, "b", "balie"))

        assert result.circles == (("a",),)
        assert result.dead_ends == ()

    def test_a_circle_through_a_channel(self):
        """Support that must be asked for by chat, and that hands back to the chat."""
        circle = sup("hulp", ASSIST, "chat", arranged_via=("chat",))

        assert found(CHAT, circle).circles == (("chat", "hulp"),)

    def test_a_circle_with_a_counter_in_it_is_none(self):
        """Handing back to a channel that finishes is not sending somebody round."""
        assert found(BALIE, sup("hulp", ASSIST, "balie", arranged_via=("balie",))) == HandOvers()

    def test_channels_that_must_be_asked_for_through_each_other_are_none(self):
        """Nobody is handed over; ZPD009 is about what cannot be asked for."""
        one = PolicyChannel(id="een", channel="chat", arranged_via=("twee", "een"))
        two = PolicyChannel(id="twee", channel="email", arranged_via=("een",))

        assert found(one, two).circles == ()

    def test_every_circle_sorted(self):
        """Two circles, each and both in order."""
        places = [("d", ASSIST, "b"), ("b", ASSIST, "d"), ("c", ASSIST, "a"), ("a", ASSIST, "c")]

        assert found(*places).circles == (("a", "c"), ("b", "d"))


class TestLongChains:
    def test_more_than_two_hand_overs(self):
        """Two hand-overs are accepted, three are not."""
        two = [BALIE, ("b", ASSIST, "c"), ("c", ASSIST, "balie")]

        assert found(*two).long_chains == ()
        assert found(*two, ("a", ASSIST, "b")).long_chains == (("a", "b", "c", "balie"),)

    def test_the_shortest_way_counts(self):
        """A long way beside a short one is no long chain."""
        places = [BALIE, ("a", ASSIST, "b", "balie"), ("b", ASSIST, "c"), ("c", ASSIST, "balie")]

        assert found(*places).long_chains == ()

    def test_asking_is_no_hand_over(self):
        """Two hand-overs, and then asking for an appointment at the chat."""
        asked = PolicyChannel(id="afspraak", channel="appointment", arranged_via=("chat",))
        places = [CHAT, asked, ("b", ASSIST, "c"), ("c", ASSIST, "chat")]

        assert found(*places).long_chains == ()
        assert found(*places, ("a", ASSIST, "b")).long_chains == (
            ("a", "b", "c", "chat", "afspraak"),
        )

    def test_one_for_each_place_to_begin(self):
        """Every entrance from which it takes too long, and none where nobody enters."""
        closed = PolicyChannel(id="dicht", channel="counter", hours=())
        places = [
            BALIE,
            closed,
            ("a", ASSIST, "b"),
            ("b", ASSIST, "c"),
            ("c", ASSIST, "d"),
            ("d", ASSIST, "balie"),
            sup("e", ASSIST, "a", arranged_via=("dicht",)),
        ]

        assert found(*places).long_chains == (
            ("a", "b", "c", "d", "balie"),
            ("b", "c", "d", "balie"),
        )


class TestPassedByAll:
    def test_where_all_ways_meet(self):
        """Two beginnings that only meet in one desk, and then at one counter."""
        desk = sup("loket", ASSIST, "balie", arranged_via=("dicht",))
        closed = PolicyChannel(id="dicht", channel="counter", hours=())
        places = [BALIE, closed, desk, ("a", ASSIST, "loket"), ("b", ASSIST, "loket")]

        assert found(*places).passed_by_all == ("balie", "loket")

    def test_not_with_another_way(self):
        """A second counter for one of them is enough."""
        places = [BALIE, ("wijk", "neighbourhood-team"), ("a", ASSIST, "balie")]

        assert found(*places, ("b", ASSIST, "balie")).passed_by_all == ("balie",)
        assert found(*places, ("b", ASSIST, "balie", "wijk")).passed_by_all == ()

    def test_not_with_one_beginning(self):
        """On the only way everything is passed, which says nothing."""
        assert found(BALIE, ("a", ASSIST, "balie")).passed_by_all == ()

    def test_not_where_one_of_them_begins(self):
        """Who begins at a place was not sent there."""
        places = [BALIE, ("a", ASSIST, "b"), ("b", ASSIST, "balie")]

        assert found(*places).passed_by_all == ("balie",)

    def test_a_beginning_without_an_end_does_not_count(self):
        """A way that ends nowhere passes nothing on the way to an end."""
        places = [BALIE, ("a", ASSIST, "balie"), ("b", ASSIST, "b")]

        assert found(*places).passed_by_all == ()


class TestHostile:
    def test_an_empty_policy(self):
        """No places, no answers."""
        assert found() == HandOvers()

    def test_ids_that_nobody_knows(self):
        """They are read as if they were not written; ZPX001 reports them."""
        hulp = sup("hulp", ASSIST, "nergens", "vreemd", on=None, arranged_via=("nergens",))
        places = [
            BALIE,
            hulp,
            PolicySupport(id="vreemd", measure="no-such-measure", hands_over_to=("hulp",)),
            PolicyChannel(id="raar", channel="no-such-channel", arranged_via=("hulp",)),
        ]

        assert list(graph_of(*places)) == ["channel:balie", "support:hulp"]
        assert graph_of(*places).nodes["support:hulp"]["ends"]
        assert found(*places) == HandOvers()

    def test_an_id_that_is_both_channel_and_support(self):
        """Two places, and a hand-over to either; the answers name the id once."""
        places = [("x", "chat"), ("x", ASSIST, "x"), ("y", ASSIST, "x")]
        graph = graph_of(*places)

        assert graph.has_edge("support:y", "channel:x")
        assert graph.has_edge("support:y", "support:x")
        assert found(*places).dead_ends == ("x",)
        assert found(*places).circles == (("x",),)

    def test_an_id_twice(self):
        """The first counts, as the other is an error in the policy."""
        places = [BALIE, ("x", ASSIST, "balie"), ("x", REFER)]

        assert graph_of(*places).nodes["support:x"]["help"] is Help.ASSIST
        assert found(*places) == HandOvers()

    def test_ids_that_look_like_our_own(self):
        """A place called start or end is a place like any other."""
        places = [("end", "counter"), ("start", ASSIST, "end"), ("a", ASSIST, "end")]

        assert found(*places).passed_by_all == ("end",)

    def test_a_thousand_places(self):
        """A chain or circle of a thousand is found without running out of stack."""
        names = [f"s{i:04}" for i in range(1000)]
        chain = [(one, ASSIST, other) for one, other in pairwise(names)]

        to_balie = found(BALIE, *chain, (names[-1], ASSIST, "balie"))
        round_again = found(*chain, (names[-1], ASSIST, names[0]))

        assert len(to_balie.long_chains) == 998
        assert round_again.circles == (tuple(names),)


class TestExamples:
    def test_voorbeeldstad_hands_over_well(self):
        """The good example has nothing to find."""
        good = zp.read_policy(EXAMPLES / "voorbeeldstad.toml")

        assert hand_overs_of(good, CATALOGUE, on=ON) == HandOvers()

    def test_knelpunten_sends_people_round(self):
        """The weak example has a circle of three, and nothing else."""
        weak = zp.read_policy(EXAMPLES / "knelpunten.toml")
        circle = ("formulierenspreekuur", "klantadvies", "sociaal-spreekuur")

        assert hand_overs_of(weak, CATALOGUE, on=ON) == HandOvers(circles=(circle,))

    def test_the_excerpt_shows_none(self):
        """Where no support is shown there is nothing to hand over."""
        excerpt = zp.read_policy(EXAMPLES / "uittreksel.toml")

        assert hand_overs_of(excerpt, CATALOGUE, on=ON) == HandOvers()


# What each measure and channel of the random policies is, written down by hand.
MEASURES = {
    "form-brigades": "helps",
    "social-work": "helps",
    "public-internet": "refers",
    "digisterker": "later",
    "communicate-at-b1": "works",
    "no-such-measure": "unknown",
}
CHANNELS = {
    "counter": "ends",
    "post": "form",
    "chat": "talks",
    "ido": "assists",
    "no-such-channel": "unknown",
}
WORKS_ON = {
    "form-brigades": {"post"},
    "social-work": {"counter"},
    "public-internet": {"chat"},
    "communicate-at-b1": {"counter", "post", "chat", "ido"},
}


def random_policy(rng):
    names = [f"p{i}" for i in range(rng.randint(2, 9))]
    anything = [*names, "nergens"]

    def some(most):
        return tuple(rng.choice(anything) for _ in range(rng.randint(0, most)))

    channels, support = [], []
    for name in names:
        for _ in range(2 if rng.random() < 0.05 else 1):
            if rng.random() < 0.25:
                via = some(1) if rng.random() < 0.3 else ()
                kind = rng.choice([*CHANNELS, "chat"])
                channels.append(PolicyChannel(id=name, channel=kind, arranged_via=via))
            else:
                support.append(
                    sup(
                        name,
                        rng.choice([*MEASURES, "form-brigades", "form-brigades"]),
                        *some(2),
                        on=some(3) or None if rng.random() < 0.3 else None,
                        arranged_via=some(1) if rng.random() < 0.2 else (),
                        pilot_until=ENDED if rng.random() < 0.1 else None,
                    )
                )
    return policy(*channels, *support)


class Naive:
    """The same questions, answered with nothing but dicts and a walk along all ways."""

    def __init__(self, policy):
        channels = [own for own in policy.channels if CHANNELS[own.channel] != "unknown"]
        support = [own for own in policy.support if MEASURES[own.measure] != "unknown"]
        self.known = {own.id for own in (*channels, *support)}
        self.channels, self.support = {}, {}
        for own in channels:
            self.channels.setdefault(own.id, own)
        for own in support:
            if own.pilot_until is None:
                self.support.setdefault(own.id, own)
        self.there = {*self.channels, *self.support}
        self.ends, self.enters, self.begins = set(), set(), set()
        self.ways = {("c", id_): {} for id_ in self.channels}
        self.ways |= {("s", id_): {} for id_ in self.support}
        for id_, own in self.channels.items():
            if CHANNELS[own.channel] in {"ends", "form"}:
                self.ends.add(("c", id_))
        for id_, own in self.support.items():
            self.decide(id_, own)
        for one, other in product(self.ways, repeat=2):
            self.connect(one, other)

    def decide(self, id_, own):
        kind = MEASURES[own.measure]
        hands_over = self.hands_over(own)
        somewhere = own.on is None or self.there & set(own.on)
        if kind in {"helps", "works"} and somewhere and not hands_over:
            self.ends.add(("s", id_))
        asked = self.known & set(own.arranged_via)
        if (hands_over or kind in {"helps", "refers"}) and (not asked or asked & self.there):
            self.enters.add(("s", id_))
            if hands_over & self.there:
                self.begins.add(("s", id_))

    def hands_over(self, own):
        return self.known & set(own.hands_over_to)

    def connect(self, one, other):
        own = (self.channels if one[0] == "c" else self.support)[one[1]]
        to = (self.channels if other[0] == "c" else self.support)[other[1]]
        if one[0] == "s" and other[1] in own.hands_over_to:
            self.ways[one][other] = 1
        elif one != other and (
            one[1] in to.arranged_via
            or (one[0] == "c" and other[0] == "s" and self.leads_to_support(own, to))
            or (
                one[0] == other[0] == "c"
                and CHANNELS[own.channel] == "assists"
                and CHANNELS[to.channel] == "form"
            )
        ):
            self.ways[one][other] = 0

    def leads_to_support(self, channel, support):
        if not self.hands_over(support):
            return False
        if support.on is not None:
            return channel.id in support.on
        return channel.channel in WORKS_ON.get(support.measure, set())

    def reached(self, node, without=None):
        seen, waiting = set(), [node]
        while waiting:
            for to in self.ways[waiting.pop()]:
                if to not in seen and to != without:
                    seen.add(to)
                    waiting.append(to)
        return seen

    def gets_there(self, node, without=None):
        return node in self.ends or bool(self.ends & self.reached(node, without))

    def fewest(self, node, seen=()):
        """The fewest hand-overs to an end, by trying every way without a repetition."""
        if node in self.ends:
            return 0
        tries = [
            count + rest
            for to, count in self.ways[node].items()
            if to not in seen
            for rest in [self.fewest(to, (*seen, node))]
            if rest is not None
        ]
        return min(tries, default=None)

    def dead_ends(self):
        handed = {to for node in self.ways for to, count in self.ways[node].items() if count}
        stuck = {node for node in self.ways if not self.ways[node]} - self.ends
        come = handed | self.enters
        return tuple(sorted({id_ for _, id_ in stuck & come}))

    def circles(self):
        found = set()
        for node in self.ways:
            together = {other for other in self.reached(node) if node in self.reached(other)}
            hands = any(self.ways[one].get(other) for one in together for other in together)
            if together and hands and not self.gets_there(node):
                found.add(frozenset(together))
        return tuple(sorted(tuple(sorted({id_ for _, id_ in circle})) for circle in found))

    def chains(self):
        counts = {node: self.fewest(node) for node in self.begins}
        return {
            node[1]: count for node, count in counts.items() if count is not None and count > 2
        }

    def passed_by_all(self):
        begins = [node for node in self.begins if self.gets_there(node)]
        if len(begins) < 2:
            return ()
        passed = {
            node
            for node in self.ways
            if node not in begins
            and not any(self.gets_there(begin, without=node) for begin in begins)
        }
        return tuple(sorted({id_ for _, id_ in passed}))

    def walks(self, chain):
        """Whether the places of *chain* follow each other, from a beginning to an end."""
        at = {node for node in self.begins if node[1] == chain[0]}
        for id_ in chain[1:]:
            at = {to for node in at for to in self.ways[node] if to[1] == id_}
        return bool(at & self.ends)


@pytest.mark.parametrize("seed", range(300))
def test_equals_a_naive_reading(seed):
    """On random policies all four answers equal those of a walk along every way."""
    one = random_policy(random.Random(seed))
    naive, result = Naive(one), hand_overs_of(one, CATALOGUE, on=ON)

    assert naive.dead_ends() == result.dead_ends
    assert naive.circles() == result.circles
    assert naive.chains() == {
        chain[0]: naive.fewest(("s", chain[0])) for chain in result.long_chains
    }
    assert all(naive.walks(chain) for chain in result.long_chains)
    assert naive.passed_by_all() == result.passed_by_all


def test_the_random_policies_have_something_to_find():
    """Each answer is often given, and often empty."""
    results = [
        hand_overs_of(random_policy(random.Random(seed)), CATALOGUE, on=ON) for seed in range(300)
    ]

    for field in ("dead_ends", "circles", "long_chains", "passed_by_all"):
        assert 10 < sum(bool(getattr(result, field)) for result in results) < 290, field


def test_the_random_policies_describe_the_catalogue():
    """What the naive reading says of each measure and channel is true of the catalogue."""
    for id_, channels in WORKS_ON.items():
        effect = CATALOGUE.measures[id_].effect
        assert channels == {
            one
            for one in CHANNELS
            if one in CATALOGUE.channels
            and (one in effect.on or CATALOGUE.channels[one].family in effect.on_families)
        }
