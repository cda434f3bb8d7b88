# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which rules there are: those whose files are there.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import final

from attrs import frozen

from zorgplicht.codec import nearest
from zorgplicht.errors import RuleContractError, UnknownIdError
from zorgplicht.model.assessment import RuleCard
from zorgplicht.model.ids import LawId, RuleCode
from zorgplicht.validation import rules as _rules
from zorgplicht.validation.page import DUTCH, ENGLISH, read_page
from zorgplicht.validation.rule import Rule


@final
@frozen(kw_only=True)
class Registered:
    """
    A rule with its card.
    """

    rule: Rule
    card: RuleCard


@cache
def all_rules() -> tuple[Registered, ...]:
    """
    Every shipped rule, by code.

    Raises:
        RuleContractError: a rule's file does not keep the contract.
    """
    return rules_in(_rules)


def rules_in(package: ModuleType) -> tuple[Registered, ...]:
    """
    Every rule in a package of rule modules, by code.

    Importing a rule module changes nothing; this function looks which ones there are.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(
        register(import_module(f"{package.__name__}.{name}"))
        for name in names
        if not name.startswith("_")
    )


def register(module: ModuleType) -> Registered:
    """
    The rule in *module*, with its card.

    Raises:
        RuleContractError: the module does not keep the contract.
    """
    name = module.__name__.rpartition(".")[2]
    rule = getattr(module, "RULE", None)
    if not isinstance(rule, Rule):
        raise RuleContractError(name, "a rule module has one constant RULE of type Rule")
    wanted = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    if name != wanted:
        raise RuleContractError(rule.code, f"its file is called {name}.py, expected {wanted}.py")
    card = RuleCard(
        code=RuleCode(rule.code),
        name=rule.name,
        obligation=rule.obligation,
        weight=rule.weight,
        certainty=rule.certainty,
        basis=tuple(LawId(basis) for basis in rule.basis),
        nl=read_page(rule.dutch, DUTCH, rule=rule.code),
        en=read_page(module.__doc__ or "", ENGLISH, rule=rule.code),
        since=rule.since,
        explainable=rule.explainable,
    )
    return Registered(rule=rule, card=card)


def chosen(
    select: str | Iterable[str] = (), ignore: str | Iterable[str] = ()
) -> tuple[Registered, ...]:
    """
    The rules that are selected and not ignored, by code or by a beginning of one (ZPD).

    Args:
        select: Codes in a list, or in one text with commas; empty: all.
        ignore: As *select*; empty: none.

    Raises:
        UnknownIdError: a code belongs to no rule.
    """
    select, ignore = codes_in(select), codes_in(ignore)
    codes = [one.rule.code for one in all_rules()]
    for word in (*select, *ignore):
        if not any(code.startswith(word) for code in codes) or not word:
            raise UnknownIdError("rule", word, nearest(word.upper(), codes))
    return tuple(
        one
        for one in all_rules()
        if (not select or one.rule.code.startswith(select))
        and not (ignore and one.rule.code.startswith(ignore))
    )


def codes_in(words: str | Iterable[str]) -> tuple[str, ...]:
    """
    Codes, given as a list or as one text, each with commas or not, in upper case.

    Examples:
        >>> codes_in("zpa001, ZPB"), codes_in(["ZPA001,zpb", ""])
        (('ZPA001', 'ZPB'), ('ZPA001', 'ZPB'))
    """
    given = (words,) if isinstance(words, str) else words
    parts = (part.strip().upper() for word in given for part in word.split(","))
    return tuple(part for part in parts if part)
