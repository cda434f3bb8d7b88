# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Two policies beside each other: against planning every combination, and case by case.
"""

from __future__ import annotations

import datetime as dt
import random
from itertools import chain, combinations
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.comparison import ChangeKind, FindingKind, Section, Side
from zorgplicht.model.digitalised import Moved, Reason, Sign
from zorgplicht.model.policy import Completeness, Hours
from zorgplicht.validation import compare as public_compare

EXAMPLES = Path(__file__).parents[2] / "examples"
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 25)
OLD, NEW = (zp.read_policy(EXAMPLES / "loket-dicht" / f"{name}.toml") for name in ("voor", "na"))
GOOD = zp.read_policy(EXAMPLES / "voorbeeldstad.toml")


def compared(old, new, **about):
    return zp.compare(old, new, CATALOGUE, on=ON, engine=ENGINE, **about)


def subsets(things):
    return chain.from_iterable(combinations(things, size) for size in range(len(things) + 1))


def smallest(found):
    minimal = [one for one in found if not any(set(other) < set(one) for other in found)]
    return tuple(sorted(minimal, key=lambda one: (len(one), one)))


def routed(policy, service, audience, groups=()):
    """The combinations that have a route to a service, by asking for each of them."""
    offer = zp.offer_of(policy, CATALOGUE, service, on=ON)
    if audience not in offer.audience:
        return set()
    return {
        one
        for one in subsets(ENGINE.default_variants)
        if ENGINE.has_route(
            zp.Situation(barriers=one, audience=audience, groups=groups), offer=offer
        )
    }


def brute_force(old, new, service, audience):
    """Who loses the last route, and who gains one."""
    before, after = routed(old, service, audience), routed(new, service, audience)
    return before - after, after - before


def check_against_brute_force(found, old, new):
    """Every part of the impact is what planning each combination says."""
    for part in found.impact:
        for audience in part.audience:
            lost, gained = brute_force(old, new, part.service, audience)
            assert part.lost.minimal == smallest(lost)
            assert part.lost.combinations == len(lost)
            assert part.gained.minimal == smallest(gained)
            assert part.gained.combinations == len(gained)


def service_of(found, name):
    return next(one for one in found.digitalised if one.service == name)


def changed(policy, section, id_, **fields):
    """The policy with some fields of one entry changed."""
    entries = tuple(
        attrs.evolve(one, **fields) if one.id == id_ else one for one in getattr(policy, section)
    )
    return attrs.evolve(policy, **{section: entries})


def without(policy, section, *ids):
    left = tuple(one for one in getattr(policy, section) if one.id not in ids)
    return attrs.evolve(policy, **{section: left})


def excerpt(policy):
    return attrs.evolve(policy, completeness=Completeness.EXCERPT)


# --- routes -----------------------------------------------------------------------------


def test_the_example_names_exactly_who_loses_the_last_route():
    """The counter closes: those are lost of whom planning says so, before and after."""
    found = compared(OLD, NEW)

    check_against_brute_force(found, OLD, NEW)
    part = found.impact[0]
    assert part.service == "parkeervergunning"
    assert part.lost.combinations == 432
    assert part.lost.minimal[:2] == (
        ("low-literacy:low-literate",),
        ("visual-impairment:blind",),
    )
    assert found.route_lost


@pytest.mark.parametrize("seed", range(4))
def test_random_policies_equal_planning_every_combination(seed):
    """Whatever falls away or changes, the combinations are those of a slow search."""
    rng = random.Random(f"compare {seed}")
    services = tuple(rng.sample(GOOD.services, 2))

    def some(policy):
        return attrs.evolve(
            policy,
            channels=tuple(one for one in policy.channels if rng.random() < 0.7),
            support=tuple(one for one in policy.support if rng.random() < 0.6),
            services=tuple(
                attrs.evolve(
                    one,
                    channels=tuple(c.id for c in policy.channels if rng.random() < 0.4),
                    audience=one.audience if rng.random() < 0.8 else tuple(zp.Audience),
                )
                for one in services
            ),
        )

    old, new = some(GOOD), some(GOOD)
    found = compared(old, new)

    assert {part.service for part in found.impact} == {one.id for one in services}
    check_against_brute_force(found, old, new)


def test_a_policy_and_itself_are_the_same():
    """No change, no finding, no route that differs."""
    found = compared(GOOD, GOOD)

    assert (found.changes, found.findings, found.digitalised) == ((), (), ())
    assert not any(p.lost or p.harder or p.easier or p.gained for p in found.impact)
    assert len(found.impact) == len(GOOD.services)
    assert not found.route_lost


def test_the_other_way_round_everything_is_the_other_way_round():
    """What is lost one way is gained the other way; what is added there is removed here."""
    there, back = compared(OLD, NEW), compared(NEW, OLD)
    turned = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}

    assert [(p.service, p.lost, p.harder) for p in there.impact] == [
        (p.service, p.gained, p.easier) for p in back.impact
    ]
    assert {(c.section, c.id, c.kind) for c in there.changes} == {
        (c.section, c.id, turned.get(c.kind, c.kind)) for c in back.changes
    }
    new = {one.finding.at for one in there.findings if one.only_in is Side.NEW}
    assert new == {one.finding.at for one in back.findings if one.only_in is Side.OLD}


def test_services_that_are_offered_alike_have_the_same_answer():
    """Alike services are looked at once, and each is told."""

    def three(policy):
        first = policy.services[0]
        more = tuple(attrs.evolve(first, id=f"dienst-{n}", name=f"Dienst {n}") for n in range(3))
        return attrs.evolve(policy, services=(*policy.services, *more))

    found = compared(three(OLD), three(NEW))
    parts = {part.service: attrs.evolve(part, service=None) for part in found.impact}

    assert [part.service for part in found.impact] == [one.id for one in three(OLD).services]
    assert len({parts[name] for name in ("parkeervergunning", "dienst-0", "dienst-2")}) == 1
    assert parts["melding"] != parts["dienst-0"]


def test_a_service_for_a_group_is_looked_at_for_who_belongs_to_it():
    """What only they can use counts for them."""
    group = "older-people"

    def for_group(policy):
        policy = changed(policy, "services", "parkeervergunning", groups=(group,))
        support = tuple(attrs.evolve(one, groups=(group,)) for one in policy.support)
        return attrs.evolve(policy, support=support)

    old, new = for_group(OLD), for_group(NEW)
    (part, _) = compared(old, new).impact

    before, after = (
        routed(one, "parkeervergunning", zp.Audience.RESIDENTS, [group]) for one in (old, new)
    )
    assert part.lost.combinations == len(before - after)
    assert before != routed(old, "parkeervergunning", zp.Audience.RESIDENTS)


def test_policies_without_services_are_looked_at_as_a_whole():
    """Then all channels are one offer; with services in one only there is nothing to compare."""
    old, new = (attrs.evolve(one, services=()) for one in (OLD, NEW))

    (part,) = compared(old, new).impact
    assert part.service is None
    assert part.lost
    assert compared(old, NEW).impact == ()


def test_a_service_that_goes_is_a_route_lost():
    """Nobody can have it any more; one that comes is told as well."""
    new = without(OLD, "services", "melding")
    found = compared(OLD, new)

    assert [one.id for one in found.removed_services] == ["melding"]
    assert [part.service for part in found.impact] == ["parkeervergunning"]
    assert found.route_lost
    assert not compared(new, OLD).route_lost


def test_for_whom_a_service_is_counts():
    """Who is no longer served loses the route."""
    found = compared(OLD, changed(OLD, "services", "melding", audience=(zp.Audience.RESIDENTS,)))
    lost = [part for part in found.impact if part.lost]

    assert [(part.service, part.audience) for part in lost] == [
        ("melding", (zp.Audience.BUSINESSES,))
    ]


def test_only_some_services():
    """Those that are named, and what is not about a service."""
    found = compared(OLD, NEW, services=["melding"])

    assert [part.service for part in found.impact] == ["melding"]
    assert found.digitalised == ()
    assert not [one for one in found.changes if one.section is Section.SERVICES]
    assert [one for one in found.changes if one.section is Section.CHANNELS]
    assert not [one for one in found.findings if one.finding.at.startswith("services.parkeer")]
    assert compared(OLD, NEW, services=["parkeervergunning"]).digitalised


def test_an_unknown_service_is_refused():
    """With the nearest that either policy has."""
    with pytest.raises(zp.UnknownIdError, match="Bedoelt u 'melding'"):
        compared(OLD, NEW, services=["meldingen"])


@pytest.mark.parametrize("wrong", [(None, NEW), (OLD, "beleid.toml")])
def test_only_policies_are_compared(wrong):
    """Anything else is a mistake of the caller."""
    with pytest.raises(TypeError, match="a Policy is asked"):
        compared(*wrong)


def test_the_name_is_public():
    """One function, in the package and in its part."""
    assert zp.compare is public_compare


# --- excerpts ---------------------------------------------------------------------------


def test_what_an_excerpt_does_not_show_is_unknown():
    """Never removed, never lost, never solved."""
    found = compared(GOOD, excerpt(NEW))

    kinds = {one.kind for one in found.changes}
    assert ChangeKind.REMOVED not in kinds
    assert ChangeKind.UNKNOWN in kinds
    assert not found.losses_are_certain
    assert found.gains_are_certain
    assert not found.route_lost
    unseen = {
        one.rule for one in zp.validate(excerpt(NEW), CATALOGUE, on=ON, engine=ENGINE).not_assessed
    }
    assert unseen
    for one in found.findings:
        if one.only_in is Side.OLD and one.finding.rule in unseen:
            assert one.kind is FindingKind.UNKNOWN


def test_what_an_old_excerpt_did_not_show_is_not_added():
    """It may have been there; what it showed and is gone is gone."""
    found = compared(excerpt(OLD), NEW)
    kinds = {(one.section, one.id): one.kind for one in found.changes}

    assert kinds[Section.SUPPORT, "digipunt"] is ChangeKind.UNKNOWN
    assert kinds[Section.CHANNELS, "balie"] is ChangeKind.REMOVED
    assert found.route_lost


def test_fields_of_an_excerpt_are_certain_where_both_say_something():
    """A value in the place of another was seen in both; what is only missing was not."""
    new = changed(NEW, "services", "melding", name="Iets melden", channels=("webformulier",))
    fields = {
        (one.id, field.key): field.certain
        for one in compared(NEW, excerpt(new)).changes
        for field in one.fields
    }

    assert fields == {("melding", "name"): True, ("melding", "channels"): False}


def test_an_excerpt_does_not_say_that_support_stayed_behind():
    """Whether it moved along is unknown, with the reason."""
    one = service_of(compared(OLD, excerpt(NEW)), "parkeervergunning")

    assert one.verdict is Moved.UNKNOWN
    assert [because.reason for because in one.because] == [Reason.EXCERPT]


# --- findings ---------------------------------------------------------------------------


def kinds_of(found):
    return {(one.kind, one.finding.rule, one.finding.at) for one in found.findings}


def test_a_line_that_moves_is_no_new_finding():
    """Findings are matched by rule and place by name."""
    text = (EXAMPLES / "loket-dicht" / "voor.toml").read_text("utf-8")
    moved = zp.read_policy_text("# een regel erbij\n\n" + text, format="toml")

    assert compared(OLD, moved).findings == ()


def test_findings_are_new_solved_or_gone():
    """Solved is something else than: what it was about is there no more."""
    there, back = kinds_of(compared(OLD, NEW)), kinds_of(compared(NEW, OLD))

    assert (FindingKind.NEW, "ZPA006", "services.parkeervergunning.channels") in there
    assert (FindingKind.SOLVED, "ZPA006", "services.parkeervergunning.channels") in back
    assert (FindingKind.GONE, "ZPD013", "support.gebarentolk") in there
    assert (FindingKind.GONE, "ZPD011", "support.digipunt.hours") in back


def test_an_exception_that_comes_or_goes():
    """The finding stays; that it is explained is what changes."""
    exception = attrs.evolve(
        GOOD.exceptions[0],
        rule="ZPA006",
        at="services.parkeervergunning.channels",
        because="De balie wordt een jaar verbouwd.",
        until=dt.date(2027, 6, 30),
    )
    explained = attrs.evolve(NEW, exceptions=(exception,))
    place = "ZPA006", "services.parkeervergunning.channels"

    assert (FindingKind.EXPLAINED, *place) in kinds_of(compared(NEW, explained))
    assert (FindingKind.REOPENED, *place) in kinds_of(compared(explained, NEW))


def test_a_rule_that_cannot_look_solves_nothing():
    """An excerpt does not make a finding solved, nor one of a whole policy new."""
    place = "ZPA006", "services.parkeervergunning.channels"

    assert (FindingKind.UNKNOWN, *place) in kinds_of(compared(NEW, excerpt(NEW)))
    assert (FindingKind.UNKNOWN, *place) in kinds_of(compared(excerpt(NEW), NEW))


def test_what_an_excerpt_leaves_out_is_not_solved():
    """Not of a service that it does not show, nor of a key, nor of the policy as a whole."""
    policy = zp.read_policy(EXAMPLES / "knelpunten.toml")
    less = attrs.evolve(
        policy,
        completeness=Completeness.EXCERPT,
        documents=(),
        services=tuple(attrs.evolve(one, information=None) for one in policy.services[1:]),
    )
    there, back = compared(policy, less).findings, compared(less, policy).findings

    assert len([one for one in there if one.only_in is Side.OLD]) > 10
    assert {one.kind for one in there if one.only_in is Side.OLD} == {FindingKind.UNKNOWN}
    assert {one.kind for one in back if one.only_in is Side.NEW} == {FindingKind.UNKNOWN}


def test_what_an_excerpt_shows_to_be_mended_is_solved():
    """It stands there now, at the place of the finding."""
    name = "terrasvergunning"
    information = next(one for one in GOOD.services if one.id == name).information
    mended = changed(GOOD, "services", name, information=attrs.evolve(information, checked_on=ON))
    place = FindingKind.SOLVED, "ZPC007", f"services.{name}.information.checked-on"

    assert place in kinds_of(compared(GOOD, mended))
    assert place in kinds_of(compared(GOOD, excerpt(mended)))
    assert place not in kinds_of(compared(GOOD, excerpt(without(GOOD, "services", name))))


def test_of_several_findings_in_a_list_the_same_go_together():
    """One more in a list where there was one already is one new finding."""
    two = changed(OLD, "services", "melding", channels=("fax", "telex"))
    one = changed(OLD, "services", "melding", channels=("telex",))
    found = [
        change
        for change in compared(one, two).findings
        if change.finding.rule == "ZPX001" and change.kind is FindingKind.NEW
    ]

    assert len(found) == 1
    assert "fax" in found[0].finding.message.nl


# --- services that went digital -----------------------------------------------------------


def test_support_does_not_move_along_when_a_route_is_lost():
    """The reasons are named, with the support that stays behind and that which is there."""
    one = service_of(compared(OLD, NEW), "parkeervergunning")

    assert one.signs == (Sign.DIGITAL_SINCE, Sign.ONLY_DIGITAL)
    assert (one.since, one.ways, one.gone) == (dt.date(2026, 10, 1), ("webformulier",), ("balie",))
    assert one.verdict is Moved.NOT_MOVED
    assert {because.reason: because.entries for because in one.because} == {
        Reason.ROUTE_LOST: (),
        Reason.HARDER: (),
        Reason.LEFT_BEHIND: ("gebarentolk", "invulhulp"),
        Reason.SUPPORT_THERE: ("digipunt",),
    }


def test_a_digital_way_without_support():
    """Nobody loses a route, for the counter stays; yet no support is there on the new way."""
    old = changed(OLD, "services", "parkeervergunning", channels=("balie",))
    one = service_of(compared(old, OLD), "parkeervergunning")

    assert one.signs == (Sign.FIRST_DIGITAL_WAY,)
    assert one.verdict is Moved.NOT_MOVED
    assert [because.reason for because in one.because] == [Reason.NO_SUPPORT]


def test_support_moves_along():
    """The counter stays, and there is help on the new way."""
    old = changed(OLD, "services", "parkeervergunning", channels=("balie",))
    new = attrs.evolve(OLD, support=(*OLD.support, *NEW.support))
    one = service_of(compared(old, new), "parkeervergunning")

    assert one.verdict is Moved.MOVED
    assert [(b.reason, b.entries) for b in one.because] == [(Reason.SUPPORT_THERE, ("digipunt",))]


def test_a_visit_at_home_is_support_that_moves_along():
    """It works on no digital way, and brings the service all the same."""
    visit = next(one for one in GOOD.support if one.measure == "service-at-home")
    visit = attrs.evolve(
        visit, arranged_via=("telefoon",), services=(), except_services=(), provider=None
    )
    old, new = (attrs.evolve(one, support=(*one.support, visit)) for one in (OLD, NEW))
    one = service_of(compared(old, new), "parkeervergunning")

    assert visit.id in {entry for because in one.because for entry in because.entries}


def test_digital_in_name_only():
    """Without a channel on the internet there is nothing to look at."""
    new = changed(OLD, "services", "melding", channels=("telefoon",), digital_since=ON)
    one = service_of(compared(OLD, new), "melding")

    assert one.signs == (Sign.DIGITAL_SINCE,)
    assert one.verdict is Moved.UNKNOWN
    assert [because.reason for because in one.because] == [Reason.NO_DIGITAL_WAY]


def test_a_counter_without_hours_is_no_way():
    """It is named still, and never open."""
    new = changed(OLD, "channels", "balie", hours=())
    one = service_of(compared(OLD, new), "parkeervergunning")

    assert one.signs == (Sign.ONLY_DIGITAL,)
    assert one.gone == ("balie",)


@pytest.mark.parametrize(
    "policy",
    [
        changed(OLD, "services", "parkeervergunning", channels=("balie",)),
        changed(OLD, "services", "parkeervergunning", name="Parkeren"),
        changed(
            OLD, "channels", "balie", hours=(Hours(days=(), from_=dt.time(1), to=dt.time(2)),)
        ),
    ],
)
def test_other_changes_make_nothing_digital(policy):
    """A form that goes, a name, or other hours."""
    assert compared(OLD, policy).digitalised == ()


def test_what_was_digital_before_an_excerpt_ended_is_not_new():
    """An excerpt that did not say since when does not make it new."""
    assert [one.signs for one in compared(excerpt(OLD), NEW).digitalised] == [(Sign.ONLY_DIGITAL,)]
