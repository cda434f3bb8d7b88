# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import random

import pytest

from zorgplicht.routing.truth import Problem, smallest, smallest_not


def without_a_part(combinations):
    """Those of which no other is a part, in order of size and number."""
    combinations = sorted(set(combinations), key=lambda one: (one.bit_count(), one))
    return [
        one
        for one in combinations
        if not any(other & one == other != one for other in combinations)
    ]


class TestSmallest:
    @pytest.mark.parametrize("count", range(4))
    def test_equals_looking_at_every_column(self, count):
        """Of few things, every column there is."""
        size = 1 << count
        for column in range(1 << size):
            members = [one for one in range(size) if column >> one & 1]

            assert list(smallest(column, count)) == without_a_part(members)

    @pytest.mark.parametrize("count", [4, 6, 9])
    def test_equals_looking_at_random_columns(self, count):
        """Of more things columns with few, many and nearly all combinations, also with gaps."""
        rng, size = random.Random(count), 1 << count
        for share in (0.01, 0.1, 0.5, 0.9, 0.99) * 8:
            members = [one for one in range(size) if rng.random() < share]

            column = sum(1 << one for one in members)
            assert list(smallest(column, count)) == without_a_part(members)


def parts(whole: int):
    """Every part of a combination."""
    part = whole
    while True:
        yield part
        if not part:
            return
        part = (part - 1) & whole


class Wall:
    """
    What holds for whoever passes: nothing of a list may be had entirely.

    It is asked as `smallest_not` asks it, and notes what was asked.
    """

    def __init__(self, rng: random.Random, count: int, problems: int) -> None:
        self.too_much = [
            [
                sum(1 << one for one in rng.sample(range(count), rng.randint(0, min(4, count))))
                for _ in range(rng.choice([0, 1, 3, 6, 9]))
            ]
            for _ in range(problems)
        ]
        self.asked: list[list[tuple[int, int]]] = []

    def holds(self, number: int, combination: int) -> bool:
        return not any(one & combination == one for one in self.too_much[number])

    def __call__(self, questions):
        self.asked.append(list(questions))
        return [self.holds(*question) for question in questions]


def problems_of(rng: random.Random, count: int, numbers: int) -> list[Problem]:
    problems = []
    for _ in range(rng.randint(1, 6)):
        fixed = rng.getrandbits(count) & rng.getrandbits(count)
        universe = rng.getrandbits(count) | rng.getrandbits(count)
        problems.append(Problem(rng.randrange(numbers), fixed, universe & ~fixed))
    return problems


class TestSmallestNot:
    @pytest.mark.parametrize("batch", range(4))
    def test_several_problems_in_step_equal_trying_every_combination(self, batch):
        """For each problem: the smallest that have the fixed things and for which it fails."""
        for seed in range(batch * 150, (batch + 1) * 150):
            rng = random.Random(seed)
            count = rng.randint(1, 8)
            wall = Wall(rng, count, problems=3)
            problems = problems_of(rng, count, numbers=3)

            found = smallest_not(wall, problems)

            for problem, family in zip(problems, found, strict=True):
                failing = [
                    problem.fixed | part
                    for part in parts(problem.universe)
                    if not wall.holds(problem.number, problem.fixed | part)
                ]
                assert sorted(family) == sorted(without_a_part(failing)), seed

    def test_only_what_a_problem_allows_is_asked(self):
        """No combination is asked without the fixed things, or with more than the universe."""
        for seed in range(100):
            rng = random.Random(seed)
            wall = Wall(rng, 7, problems=1)
            problem = Problem(0, *problems_of(rng, 7, 1)[0][1:])

            smallest_not(wall, [problem])

            for _, combination in (one for asked in wall.asked for one in asked):
                assert combination & problem.fixed == problem.fixed, seed
                assert not combination & ~(problem.fixed | problem.universe), seed

    def test_it_is_asked_in_few_rounds(self):
        """A hundred problems take hardly more rounds than the slowest of them alone."""
        rng = random.Random(4)
        wall = Wall(rng, 8, problems=100)
        problems = [Problem(number, 0, 255) for number in range(100)]
        alone = 0
        for problem in problems:
            wall.asked.clear()
            smallest_not(wall, [problem])
            alone = max(alone, len(wall.asked))
        wall.asked.clear()

        smallest_not(wall, problems)

        assert len(wall.asked) <= 2 * alone

    def test_nothing_is_asked_about_no_problem(self):
        """Without problems there is no question and no answer."""
        wall = Wall(random.Random(0), 3, problems=1)

        assert smallest_not(wall, []) == []
        assert not any(wall.asked)
