# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What is measured, held against a slow reading of the same words and against rule ZPD014.
"""

from __future__ import annotations

import datetime as dt
import random

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.model.measurement import Area, Concern, Direction, Mark, Standing
from zorgplicht.model.policy import Completeness, Monitoring, MonitoringResult

DAY = dt.date(2026, 11, 24)
CATALOGUE = zp.load_catalogue()
VOORBEELDSTAD = zp.read_policy("examples/voorbeeldstad.toml")
KNELPUNTEN = zp.read_policy("examples/knelpunten.toml")
FIGURES = st.floats(-20, 20) | st.floats(allow_nan=False, allow_infinity=False)
NEAR = {"neighbourhood-team", "neighbourhood-location", "home-visit"}


def plan(subject, method="survey", **fields):
    return Monitoring(subject=subject, method=method, **fields)


def result(on, score=7.0, scale=(1.0, 10.0), responses=100):
    return MonitoringResult(
        on=dt.date.fromisoformat(on), score=score, scale=scale, responses=responses
    )


def measured(*plans, policy=KNELPUNTEN, on=DAY, **settings):
    changed = attrs.evolve(policy, monitoring=plans)
    return zp.measurement_of(changed, CATALOGUE, on=on, **settings)


def area(measurement, name):
    return next(one for one in measurement.areas if one.area == name)


def subjects(policy):
    """Every subject of a policy, as its plan may write it."""
    return [
        *(f"channel:{one.id}" for one in policy.channels),
        *(f"support:{one.id}" for one in policy.support),
        *(f"service:{one.id}" for one in policy.services),
        "whole",
    ]


class TestNeverMeasured:
    def test_who_is_never_measured_by_brute_force(self):
        """For random plans: exactly the subjects that no line of the plan names."""
        rng = random.Random(7)
        for _ in range(60):
            named = rng.sample(subjects(VOORBEELDSTAD), rng.randint(0, 9))
            found = measured(*map(plan, named), policy=VOORBEELDSTAD)
            never = {one.subject for one in found.subjects if one.standing is Standing.NEVER}

            assert never == set(subjects(VOORBEELDSTAD)) - set(named)

    def test_areas_agree_with_the_rule_on_measuring(self):
        """For random plans: what ZPD014 calls not measured is an area that is never measured."""
        rng = random.Random(14)
        words = {
            "de hulp zelf": Area.SUPPORT,
            "persoonlijk contact": Area.COUNTER,
            "contact in de wijk": Area.NEIGHBOURHOOD,
            "de tweede lijn": Area.SECOND_LINE,
        }
        engine = zp.RuleEngine(CATALOGUE)
        for policy in (VOORBEELDSTAD, KNELPUNTEN):
            for _ in range(12):
                named = rng.sample(subjects(policy), rng.randint(0, 6))
                plans = [plan(one, rng.choice(["survey", "journey-research"])) for one in named]
                changed = attrs.evolve(policy, monitoring=tuple(plans))
                said = zp.validate(
                    changed, CATALOGUE, on=DAY, engine=engine, select=["ZPD014"]
                ).findings
                lacking = {
                    place
                    for word, place in words.items()
                    for one in said
                    if word in one.message.nl
                }
                found = zp.measurement_of(changed, CATALOGUE, on=DAY)
                never = {one.area for one in found.areas if one.standing is Standing.NEVER}

                assert lacking == never & set(words.values())

    def test_areas_by_the_kind_of_channel(self):
        """Each channel of the catalogue is in the area that the study would call it."""
        kinds = {
            "in-person": "counter", "voice": "phone", "paper": "paper",
            "assisted-digital": "help-place",
        }  # fmt: skip
        found = measured(policy=VOORBEELDSTAD)
        for channel in VOORBEELDSTAD.channels:
            family = CATALOGUE.channels[channel.channel].family.value
            expected = "neighbourhood" if channel.channel in NEAR else kinds.get(family, "digital")
            (one,) = [a for a in found.subjects if a.subject == f"channel:{channel.id}"]

            assert [part.value for part in one.areas] == [expected]

    def test_support_that_opens_a_channel_counts_in_two_areas(self):
        """A home visit is help, and contact at home."""
        found = measured(plan("support:huisbezoek"), policy=VOORBEELDSTAD)

        assert area(found, "support").measured == ("support:huisbezoek",)
        assert area(found, "neighbourhood").measured == ("support:huisbezoek",)

    def test_in_an_excerpt_it_is_unknown(self):
        """What an excerpt does not show is not absent, and is no concern."""
        excerpt = attrs.evolve(KNELPUNTEN, completeness=Completeness.EXCERPT)
        found = measured(policy=excerpt)

        assert {one.standing for one in found.areas} == {Standing.UNKNOWN}
        assert found.concerns == ()

    def test_a_subject_that_the_policy_has_not(self):
        """It is told, and counts for nothing."""
        found = measured(plan("channel:weg"))

        assert [(one.subject, one.known) for one in found.series] == [("channel:weg", False)]
        assert {one.standing for one in found.areas} == {Standing.NEVER}


class TestTooSeldom:
    @pytest.mark.parametrize(
        ("last", "months", "due"),
        [
            ("2026-01-31", 1, dt.date(2026, 2, 28)),
            ("2026-07-30", 3, dt.date(2026, 10, 30)),
            ("2024-02-29", 12, dt.date(2025, 2, 28)),
            ("2026-05-24", 6, dt.date(2026, 11, 24)),
            ("2025-12-15", 12, dt.date(2026, 12, 15)),
            ("2026-11-01", 26, dt.date(2029, 1, 1)),
            ("2026-11-01", 10**7, dt.date.max),
        ],
    )
    def test_the_day_on_which_the_next_one_is_due(self, last, months, due):
        """The same day so many months later; where there is none, the last of that month."""
        found = measured(plan("whole", every_months=months, results=(result(last),)))

        assert found.series[0].due == due
        assert found.series[0].standing is (Standing.OVERDUE if due < DAY else Standing.CURRENT)

    def test_late_from_the_day_after(self):
        """On the day itself it is in time; the day is an argument."""
        late = plan("whole", every_months=6, results=(result("2026-05-24"),))

        assert measured(late, on=DAY).series[0].standing is Standing.CURRENT
        after = DAY + dt.timedelta(days=1)
        assert measured(late, on=after).series[0].standing is Standing.OVERDUE

    def test_no_term_no_outcome_and_a_later_outcome(self):
        """Each has its own word; an outcome after the day is not there yet."""
        found = measured(
            plan("channel:website", results=(result("2020-01-01"),)),
            plan("service:x", every_months=3),
            plan("whole", every_months=3, results=(result("2027-01-01"),)),
        )

        assert [one.standing for one in found.series] == [
            Standing.NO_TERM, Standing.PLANNED, Standing.PLANNED,
        ]  # fmt: skip
        assert [one.on.year for one in found.outcomes] == [2020]

    def test_an_impossible_term_is_none(self):
        """Months below 1 say nothing; ZPX001 reports them."""
        found = measured(plan("whole", every_months=0, results=(result("2026-01-01"),)))

        assert found.series[0].every_months is None

    def test_two_lines_of_one_plan(self):
        """The shorter term holds, and all who are told are told."""
        found = measured(
            plan("whole", every_months=12, reported_to="council"),
            plan("whole", every_months=6, reported_to=" executive "),
        )

        assert [(one.every_months, one.reported_to) for one in found.series] == [
            (6, ("council", "executive"))
        ]

    def test_the_best_of_several_ways_counts_for_the_subject(self):
        """Late in one way and in time in another: the subject is measured in time."""
        found = measured(
            plan("whole", every_months=1, results=(result("2026-01-01"),)),
            plan("whole", "interviews", every_months=12, results=(result("2026-06-01"),)),
        )

        assert [one.standing for one in found.series] == [Standing.CURRENT, Standing.OVERDUE]
        assert found.subjects[-1].standing is Standing.CURRENT


class TestConcerns:
    @pytest.mark.parametrize(
        ("named", "told"),
        [
            ([], [Concern.NOTHING_MEASURED]),
            (["whole"], [Concern.ONLY_WHOLE]),
            (
                ["channel:website"],
                [Concern.ONLY_DIGITAL, Concern.FIRST_LINE_ONLY, Concern.SUPPORT_NOT_MEASURED],
            ),
            (
                ["channel:website", "channel:{phone}"],
                [Concern.ONLY_EASY, Concern.FIRST_LINE_ONLY, Concern.SUPPORT_NOT_MEASURED],
            ),
            (["channel:{counter}", "support:{support}"], [Concern.FIRST_LINE_ONLY]),
            (["channel:{counter}", "support:{support}", "service:{service}"], []),
        ],
    )
    def test_where_it_is_easy(self, named, told):
        """Only the whole, only digital, only what is easy, only the first line, never the help."""
        by_kind = {one.channel: one.id for one in KNELPUNTEN.channels}
        ids = {
            "phone": by_kind["phone"],
            "counter": by_kind["counter"],
            "support": KNELPUNTEN.support[0].id,
            "service": KNELPUNTEN.services[0].id,
        }
        plans = [plan(one.format(**ids), every_months=6, reported_to="council") for one in named]

        assert list(measured(*plans).concerns) == told

    @pytest.mark.parametrize(
        ("months", "to", "told"),
        [
            (12, "council", {Concern.YEARLY_AT_MOST}),
            (None, "de gemeenteraad", {Concern.YEARLY_AT_MOST}),
            (11, "het MT", {Concern.NOT_REPORTED}),
            (11, "College van B en W", set()),
        ],
    )
    def test_how_often_and_to_whom(self, months, to, told):
        """Once a year or less, and not to those who govern, is told."""
        found = measured(plan("whole", every_months=months, reported_to=to))

        assert set(found.concerns) - {Concern.ONLY_WHOLE} == told

    def test_a_plan_for_nothing_does_not_count_as_often(self):
        """A subject that the policy has not hides no concern."""
        found = measured(
            plan("channel:weg", every_months=1, reported_to="council"),
            plan("whole", every_months=12, reported_to="council"),
        )

        assert Concern.YEARLY_AT_MOST in found.concerns

    def test_nothing_else_to_measure(self):
        """When all that the policy has is digital, measuring that is no concern."""
        digital = tuple(one for one in KNELPUNTEN.channels if one.channel == "website")
        bare = attrs.evolve(KNELPUNTEN, channels=digital, support=(), services=())
        plans = [plan("channel:website", every_months=6, reported_to="council")]

        assert measured(*plans, policy=bare).concerns == ()


class TestOutcomes:
    def test_an_outcome_of_the_day_itself_counts(self):
        """One of the day after does not."""
        days = (result("2026-11-24"), result("2026-11-25"))

        assert [one.on for one in measured(plan("whole", results=days)).outcomes] == [DAY]

    def test_a_difference_is_told_only_when_it_is_more_than_its_margin(self):
        """Many answers make a small difference sure, few leave a large one open."""
        first, second = result("2025-06-01", 7.0), result("2026-06-01", 8.0)
        few = measured(plan("whole", results=(first, second))).outcomes
        many = [attrs.evolve(one, responses=5000) for one in (first, second)]
        sure = measured(plan("whole", results=tuple(many))).outcomes
        fallen = measured(
            plan("whole", results=(many[0], attrs.evolve(many[1], score=6.0)))
        ).outcomes

        assert [one.direction for one in few] == [None, Direction.WITHIN_MARGIN]
        assert [one.direction for one in sure] == [None, Direction.UP]
        assert (fallen[1].direction, fallen[1].difference) == (Direction.DOWN, -1.0)

    def test_what_cannot_be_compared(self):
        """Without numbers, or on another scale, nothing is said of a difference."""
        alone = result("2025-06-01", responses=None)
        other = result("2026-06-01", 4.1, scale=(1.0, 5.0))
        none = measured(plan("whole", results=(alone, result("2026-06-01", 9.9)))).outcomes[1]
        scale = measured(plan("whole", results=(result("2025-06-01"), other))).outcomes[1]

        assert (none.direction, none.difference_margin) == (Direction.UNKNOWN, None)
        assert (scale.direction, scale.difference) == (Direction.UNKNOWN, None)

    def test_without_number_or_scale_there_is_no_interval(self):
        """And it is marked, as are few answers and a score that is off its scale."""
        cases = {
            Mark.NO_RESPONSES: result("2026-01-01", responses=None),
            Mark.NO_SCALE: result("2026-02-01", scale=None),
            Mark.OFF_SCALE: result("2026-03-01", score=11.0),
            Mark.FEW_RESPONSES: result("2026-04-01", responses=9),
        }
        found = measured(plan("whole", results=tuple(cases.values()))).outcomes

        assert [one.marks for one in found] == [(mark,) for mark in cases]
        assert [one.interval_low is None for one in found] == [True, True, True, False]

    def test_the_limit_of_few_is_below_ten_and_can_be_chosen(self):
        """Ten answers are not marked; who wants another limit gives it."""
        ten = plan("whole", results=(result("2026-01-01", responses=10),))

        assert measured(ten).outcomes[0].marks == ()
        assert measured(ten, few=11).outcomes[0].marks == (Mark.FEW_RESPONSES,)

    def test_brought_outcomes_join_their_series_and_count_once(self):
        """The same outcome in both places is one; another figure of that day is marked."""
        own = plan("whole", results=(result("2026-06-01", 7.8, responses=1204),))
        figures = {"subject": "whole", "method": "survey", "low": 1.0, "high": 10.0}
        same = zp.SurveyResult(on=dt.date(2026, 6, 1), score=7.8, responses=1204, **figures)
        other = attrs.evolve(same, score=7.9)
        later = attrs.evolve(same, on=dt.date(2026, 9, 1))

        assert len(measured(own, results=[same]).outcomes) == 1
        found = measured(own, results=[later, other]).outcomes
        assert [one.score for one in found] == [7.8, 7.9, 7.8]
        assert [one.marks for one in found] == [(Mark.SAME_DAY,), (Mark.SAME_DAY,), ()]
        assert found[2].direction is Direction.UNKNOWN

    def test_what_was_only_brought_is_not_planned(self):
        """It counts as measured, without a term."""
        one = zp.SurveyResult(
            subject="channel:website", method="survey", on=dt.date(2026, 1, 1),
            score=7, low=1, high=10, responses=50,
        )  # fmt: skip
        found = measured(results=[one])

        assert [(s.planned, s.standing) for s in found.series] == [(False, Standing.NO_TERM)]

    def test_scales_are_made_alike_only_when_asked(self):
        """The lowest score becomes 0 and the highest 100."""
        half = plan("whole", results=(result("2026-01-01", 3.0, scale=(1.0, 5.0)),))

        assert measured(half).outcomes[0].of_100 is None
        assert measured(half, compare=True).outcomes[0].of_100 == 50.0

    def test_the_order_of_a_file_does_not_matter(self):
        """The same outcomes in another order give the same value."""
        results = zp.read_results("examples/metingen/uitkomsten.csv")
        found = [
            zp.measurement_of(VOORBEELDSTAD, CATALOGUE, on=DAY, results=order)
            for order in (results, results[::-1])
        ]

        assert found[0] == found[1]
        assert hash(found[0]) == hash(found[1])

    @settings(max_examples=80, deadline=None)
    @given(
        st.lists(
            st.builds(
                MonitoringResult,
                on=st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
                score=FIGURES,
                scale=st.none() | st.just((1.0, 10.0)) | st.tuples(FIGURES, FIGURES),
                responses=st.none() | st.integers(-3, 10**9),
            ),
            max_size=6,
        )
    )
    def test_whatever_a_policy_says_of_outcomes(self, results):
        """No outcome until the day is lost, and none claims more than it can."""
        found = measured(plan("whole", results=tuple(results)), compare=True)
        told = {(one.on, one.score, one.scale, one.responses) for one in results if one.on <= DAY}

        assert len(found.outcomes) == len(told)
        for one in found.outcomes:
            sure = one.low is not None and (one.responses or 0) > 0 and one.low < one.high
            sure = sure and one.low <= one.score <= one.high and one.high - one.low <= 1e10
            assert (one.interval_low is not None) is sure
            if one.interval_low is not None:
                assert one.low - 1e-4 <= one.interval_low <= one.score + 1e-4
                assert one.score - 1e-4 <= one.interval_high <= one.high + 1e-4
            if one.direction in {Direction.UP, Direction.DOWN}:
                assert abs(one.difference) > one.difference_margin
        for name in ("text", "json"):
            assert str(zp.render(found, name))
