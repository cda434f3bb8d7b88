# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reading a policy of a thousand services with every check, against reading it without any.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from attrs import evolve

from benchmarks.knowledge import catalogue, long_policy
from benchmarks.measure import Turn, race, turn_after
from benchmarks.peers.plain import structured
from benchmarks.report import Row, compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree
from zorgplicht.codec import locate, read_policy_text, unstructure
from zorgplicht.model.policy import Policy
from zorgplicht.validation.references import dangling

OURS = "{name}: read, references"
PLACES = "{name}: read, references, positions"
PEERS = {"YAML": "CSafeLoader, cattrs", "JSON": "json.loads, cattrs"}
BARS = {(OURS, "JSON"): (1.5, 1.1), (PLACES, "YAML"): (0.75, 0.45)}
"""The bar and the stretch; YAML with positions, JSON without, as in the study."""

LAST = ("services", 0, "name")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check(scale: Scale) -> None:
    """
    Both read the same policy from the same text, and we find its places.
    """
    for name, text in _texts(scale.policy_services).items():
        agree(name, _ours(name, text), structured(_plain(name, text)))


def run(scale: Scale) -> Outcome:
    """
    One row without positions and one with, for each format.
    """
    check(scale)
    return Outcome(rows=tuple(_rows(scale)))


def _rows(scale: Scale) -> Iterator[Row]:
    texts = _texts(scale.policy_services)
    for name, peer in PEERS.items():
        if name not in texts:
            yield Row(
                benchmark="reading", ours=OURS.format(name=name), peer=peer, absent="no PyYAML"
            )
            continue
        works = {OURS: _ours, PLACES: _with_places, peer: _theirs}
        laps = race(
            {one: _turn(work, name, texts[name]) for one, work in works.items()}, scale.rounds
        )
        for ours in (OURS, PLACES):
            bar, stretch = BARS.get((ours, name), (None, None))
            row = compared(laps, ours, peer, benchmark="reading", bar=bar, stretch=stretch)
            yield _named(row, ours.format(name=name))


def _named(row: Row, ours: str) -> Row:
    return evolve(row, ours=ours)


def _turn(work: Callable[[str, str], object], name: str, text: str) -> Turn:
    """
    A turn with a text that was never seen before: positions are remembered by text.
    """
    texts = [text]

    def renew() -> None:
        texts[0] += "\n"

    return turn_after(renew, (lambda: work(name, texts[0]),))


def _ours(name: str, text: str) -> Policy:
    policy = read_policy_text(text, format=name.lower())
    for _ in dangling(policy, catalogue()):
        pass
    return policy


def _with_places(name: str, text: str) -> object:
    policy = _ours(name, text)
    return locate(policy.origin, LAST) if policy.origin else None


def _theirs(name: str, text: str) -> Policy:
    return structured(_plain(name, text))


def _plain(name: str, text: str) -> object:
    if name == "JSON":
        return json.loads(text)
    import yaml

    return yaml.load(text, Loader=yaml.CSafeLoader)


@cache
def _texts(services: int) -> dict[str, str]:
    """
    The same policy in each format, its dates written as people do.
    """
    tree = unstructure(long_policy(services))
    found = {"JSON": json.dumps(tree, ensure_ascii=False, indent=2)}
    if find_spec("yaml") is not None:
        import yaml

        found["YAML"] = yaml.dump(
            _dated(json.loads(found["JSON"])), allow_unicode=True, sort_keys=False
        )
    return found


def _dated(tree: Any) -> Any:  # noqa: ANN401 - a plain tree
    match tree:
        case dict():
            return {key: _dated(value) for key, value in tree.items()}
        case list():
            return [_dated(value) for value in tree]
        case str() if _DATE.fullmatch(tree):
            return dt.date.fromisoformat(tree)
        case _:
            return tree


BENCHMARK = Benchmark("reading", check, run)
