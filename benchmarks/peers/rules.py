# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which channels can be used without support, as rules for each rule engine.

A rule per channel: every capability that it demands must be there. Only the channels that
serve the purpose and the audience become rules, and a person comes as one truth value per
capability ("not blocked"), made beforehand, so that no engine has to know what a barrier is.
Ours does both within the time that counts. Where an engine knows several ways to say the
same, its fastest is used; what was tried stands with it.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from itertools import count
from typing import Any, NamedTuple

from attrs import frozen

Facts = Mapping[str, bool]
"""For each capability, written with underscores, whether it is there at all."""


@frozen(kw_only=True)
class Rules:
    """
    The question: by channel, the capabilities that it demands.
    """

    capabilities: tuple[str, ...]
    channels: Mapping[str, tuple[str, ...]]


_NUMBERS = count()


class Asker(NamedTuple):
    """
    An engine that has the rules.

    Args:
        ask: What is timed.
        read: What makes a set of channels of its answer; not timed.
        settle: What is done after each question to be ready for the next; not timed.
    """

    ask: Callable[[Facts], Any]
    read: Callable[[Any], Iterable[str]] = set
    settle: Callable[[], object] = bool


@frozen(kw_only=True)
class Peer:
    """
    A rule engine.

    Args:
        name: As it stands in the results.
        package: What pip calls it.
        make: From rules to something that can be asked.
    """

    name: str
    package: str
    make: Callable[[Rules], Asker]


def zen_loader(rules: Rules) -> Asker:
    """
    A decision table, through `ZenEngine.evaluate` and a static loader.

    By far its fastest way to evaluate a table: a loader that is a Python function takes
    half as much again, and a decision from `create_decision` ten times as much
    (gorules/zen issue 441), whether or not it was compiled before with ZenDecisionContent.
    """
    import zen

    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"rules": _table(rules)}}})
    return Asker(ask=lambda facts: engine.evaluate("rules", facts), read=_read_table)


def zen_decision(rules: Rules) -> Asker:
    """
    The same table as the first page of its manual has it, compiled before.
    """
    import zen

    decision = zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(_table(rules))))
    return Asker(ask=decision.evaluate, read=_read_table)


def zen_expression(rules: Rules) -> Asker:
    """
    No table but one compiled expression, which gives a list: the least that zen can do.
    """
    import zen

    each = (f'({" and ".join(names)}) ? "{one}" : ""' for one, names in rules.channels.items())
    expression = zen.compile_expression(f"[{', '.join(each)}]")
    return Asker(ask=expression.evaluate, read=lambda found: {one for one in found if one})


def rule_engine_rules(rules: Rules) -> Asker:
    """
    One compiled rule per channel.

    Types declared beforehand are slower, and so is one rule that gives a list.
    """
    import rule_engine

    context = rule_engine.Context(resolver=rule_engine.resolve_item)
    compiled = {
        channel: rule_engine.Rule(" and ".join(names), context=context)
        for channel, names in rules.channels.items()
    }
    return Asker(lambda facts: [one for one, rule in compiled.items() if rule.matches(facts)])


def durable_rules(rules: Rules) -> Asker:
    """
    One rule per channel over one fact, asserted in its time and retracted outside it.

    A fact carries only what is true. An event would be consumed by its first rule, so it
    cannot answer. Its background timers are stopped: the rules have none.
    """
    from durable import engine, lang

    yes = True
    found: list[str] = []
    asserted: list[dict[str, bool]] = []
    # Its rule sets are global and cannot be made twice.
    ruleset = f"usable{next(_NUMBERS)}"
    with lang.ruleset(ruleset):
        for channel, names in rules.channels.items():
            conditions = [operator.eq(getattr(lang.m, name), yes) for name in names]
            lang.when_all(reduce(operator.and_, conditions))(_action(channel, found))
    host = lang.get_host()
    host._d_timer.cancel()  # noqa: SLF001
    host._t_timer.cancel()  # noqa: SLF001

    def ask(facts: Facts) -> list[str]:
        found.clear()
        true = {name: True for name, value in facts.items() if value}
        try:
            host.assert_fact(ruleset, true)
        except engine.MessageNotHandledException:  # no rule took it, and it is not kept
            return []
        asserted.append(true)
        return list(found)

    def settle() -> None:
        for facts in asserted:
            host.retract_fact(ruleset, facts)
        asserted.clear()

    return Asker(ask=ask, settle=settle)


def json_logic(rules: Rules) -> Asker:
    """
    One rule per channel; one rule that merges them is slower. It compiles nothing.
    """
    import json_logic as package

    logic = {
        channel: {"and": [{"var": name} for name in names]}
        for channel, names in rules.channels.items()
    }
    apply = package.jsonLogic
    return Asker(lambda facts: [channel for channel, rule in logic.items() if apply(rule, facts)])


def business_rules(rules: Rules) -> Asker:
    """
    One rule per channel over boolean variables; numeric ones are slower. It compiles nothing.
    """
    from business_rules import run_all
    from business_rules.actions import BaseActions, rule_action
    from business_rules.fields import FIELD_TEXT
    from business_rules.variables import BaseVariables, boolean_rule_variable

    def variable(name: str) -> object:
        def read(self: Any) -> bool:  # noqa: ANN401 - a method of a class made below
            return bool(self.facts[name])

        read.__name__ = name
        return boolean_rule_variable()(read)

    def take(self: Any, facts: Facts) -> None:  # noqa: ANN401
        self.facts = facts

    variables = type(
        "Person",
        (BaseVariables,),
        {"__init__": take, **{name: variable(name) for name in rules.capabilities}},
    )

    class Found(BaseActions):
        def __init__(self) -> None:
            self.channels: list[str] = []

        @rule_action(params={"channel": FIELD_TEXT})
        def usable(self, channel: str) -> None:
            self.channels.append(channel)

    made = [
        {
            "conditions": {
                "all": [{"name": one, "operator": "is_true", "value": True} for one in names]
            },
            "actions": [{"name": "usable", "params": {"channel": channel}}],
        }
        for channel, names in rules.channels.items()
    ]

    def ask(facts: Facts) -> list[str]:
        found = Found()
        run_all(made, variables(facts), found)
        return found.channels

    return Asker(ask)


PEERS = (
    Peer(name="zen-engine, decision table", package="zen-engine", make=zen_loader),
    Peer(name="zen-engine, create_decision", package="zen-engine", make=zen_decision),
    Peer(name="zen-engine, one expression", package="zen-engine", make=zen_expression),
    Peer(name="rule-engine", package="rule-engine", make=rule_engine_rules),
    Peer(name="durable_rules", package="durable_rules", make=durable_rules),
    Peer(name="json-logic-qubit", package="json-logic-qubit", make=json_logic),
    Peer(name="business-rules", package="business-rules", make=business_rules),
)


def _table(rules: Rules) -> dict[str, object]:
    """
    One row per channel, one column per capability, and every row that fits is collected.
    """
    rows = [
        {
            "_id": str(number),
            "channel": json.dumps(channel),
            **{one: "true" if one in names else "" for one in rules.capabilities},
        }
        for number, (channel, names) in enumerate(rules.channels.items())
    ]
    table = {
        "hitPolicy": "collect",
        "inputs": [{"id": one, "name": one, "field": one} for one in rules.capabilities],
        "outputs": [{"id": "channel", "name": "channel", "field": "channel"}],
        "rules": rows,
    }
    return {
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode"},
            {"id": "table", "name": "table", "type": "decisionTableNode", "content": table},
            {"id": "out", "name": "out", "type": "outputNode"},
        ],
        "edges": [
            {"id": "first", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "second", "sourceId": "table", "targetId": "out", "type": "edge"},
        ],
    }


def _read_table(answer: dict[str, Any]) -> set[str]:
    return {row["channel"] for row in answer["result"]}


def _action(channel: str, found: list[str]) -> Callable[[object], None]:
    def act(_: object) -> None:
        found.append(channel)

    # Each action needs a name of its own.
    act.__name__ = f"use_{channel.replace('-', '_')}"
    return act
