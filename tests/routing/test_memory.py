# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import pickle
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

import zorgplicht as zp
from zorgplicht.routing import engine as engine_module
from zorgplicht.routing.memory import Memory


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


random_knowledge = load("random_knowledge")

THREADS = 8


class TestMemory:
    def test_a_remembered_answer_is_the_one_that_was_kept(self):
        """Whatever is kept and forgotten, a memory never gives another answer than the last."""
        rng = random.Random(7)
        for most in (1, 2, 5, 20):
            memory, kept = Memory(most=most), {}
            for _ in range(300):
                key, answer = rng.randrange(12), rng.random()
                if rng.random() < 0.5:
                    kept[key] = answer
                    assert memory.keep(key, answer) == answer
                    assert memory.find(key) == answer
                else:
                    assert memory.find(key) in {None, kept.get(key)}
                assert len(memory.values()) <= most
                assert set(memory.values()) <= set(kept.values())

    def test_it_forgets_nothing_before_it_is_full(self):
        """As many answers as it holds are all found again, and with one more none but that."""
        memory = Memory(most=3)
        for number in range(3):
            memory.keep(number, str(number))
        assert [memory.find(number) for number in range(3)] == ["0", "1", "2"]

        memory.keep(3, "3")

        assert [memory.find(number) for number in range(4)] == [None, None, None, "3"]

    def test_to_forget_is_to_begin_anew(self):
        """After forgetting nothing is found, also by who took the look-up before."""
        memory = Memory(most=3)
        find = memory.find
        memory.keep("a", 1)
        memory.forget()
        assert find("a") is None
        assert memory.values() == ()

        memory.keep("a", 2)

        assert find("a") == 2


# --- an engine that forgets ---------------------------------------------------------------


def questions(seed: int):
    """A catalogue, and many situations before several offers of it."""
    rng = random.Random(f"questions {seed}")
    catalogue = random_knowledge.rich_catalogue(rng)
    offers = [
        random_knowledge.rich_offer(rng, catalogue, channels=6, measures=8) for _ in range(5)
    ]
    asked = [
        (rng.choice(offers), random_knowledge.rich_situation(rng, catalogue)) for _ in range(30)
    ]
    return catalogue, asked


def answers(engine, offer, situation):
    """Everything that an engine says about one person."""
    return (
        engine.plan(situation, offer=offer),
        engine.minimal_routes(situation, offer=offer),
        engine.has_route(situation, offer=offer),
        engine.usable_channels(situation, offer=offer),
    )


@pytest.fixture
def hasty():
    """Threads that take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


class TestEngine:
    @pytest.mark.parametrize("seed", range(2))
    def test_threads_may_share_one_engine(self, seed, monkeypatch, hasty):  # noqa: ARG002
        """Eight threads that make it forget all the time get the answers of a fresh engine."""
        catalogue, asked = questions(seed)
        expected = [answers(zp.RuleEngine(catalogue), *one) for one in asked]
        monkeypatch.setattr(engine_module, "_ANSWERS_KEPT", 2)
        monkeypatch.setattr(engine_module, "_PROGRAMS_KEPT", 2)
        shared, start = zp.RuleEngine(catalogue), Barrier(THREADS)

        def work(number: int):
            rng = random.Random(number)
            order = rng.sample(range(len(asked)), len(asked))
            start.wait()
            found = {}
            for place in order:
                if rng.random() < 0.05:
                    shared.forget()
                found[place] = answers(shared, *asked[place])
            return [found[place] for place in range(len(asked))]

        with ThreadPoolExecutor(THREADS) as pool:
            for found in pool.map(work, range(THREADS)):
                assert found == expected

    def test_what_is_remembered_changes_no_answer(self, monkeypatch):
        """Asked again, in another order, with much or little memory: the answers are equal."""
        for seed in range(10, 15):
            catalogue, asked = questions(seed)
            engine = zp.RuleEngine(catalogue)
            first = [answers(engine, *one) for one in asked]
            again = [answers(engine, *one) for one in reversed(asked)]
            with monkeypatch.context() as patch:
                patch.setattr(engine_module, "_ANSWERS_KEPT", 1)
                forgetful = zp.RuleEngine(catalogue)
                less = [answers(forgetful, *one) for one in asked]

            assert first == again[::-1] == less, seed

    def test_a_pickled_engine_says_the_same(self):
        """An engine that has answered, sent to another process, gives equal answers there."""
        for seed in range(20, 23):
            catalogue, asked = questions(seed)
            engine = zp.RuleEngine(catalogue)
            before = [answers(engine, *one) for one in asked]
            again = pickle.loads(pickle.dumps(engine))

            assert again.knowledge == engine.knowledge
            assert [answers(again, *one) for one in asked] == before
            assert [answers(engine, *one) for one in asked] == before

    def test_remembered_answers_do_not_travel(self):
        """A pickle is as large before a question as after many."""
        catalogue, asked = questions(30)
        engine = zp.RuleEngine(catalogue)
        size = len(pickle.dumps(engine))
        for one in asked:
            answers(engine, *one)

        assert len(pickle.dumps(engine)) == size
