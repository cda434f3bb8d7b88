# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The page on the policy format tells every key that the reader takes, and which it asks for.
"""

from __future__ import annotations

import re
import typing
from enum import StrEnum
from pathlib import Path

import attrs
import pytest

from zorgplicht.codec.structure import fields_of, key_of
from zorgplicht.model import policy
from zorgplicht.model.channel import Audience
from zorgplicht.model.level import Demand

PAGE = (Path(__file__).parents[1] / "docs" / "reference" / "policy-format.md").read_text("utf-8")

SECTIONS = {
    "Top level": policy.Policy,
    "`authority`": policy.Authority,
    "`documents`": policy.PolicyDocument,
    "`providers`": policy.Provider,
    "`channels`": policy.PolicyChannel,
    "`support`": policy.PolicySupport,
    "Hours": policy.Hours,
    "`target-groups`": policy.PolicyGroup,
    "`services`": policy.Service,
    "`services.information`": policy.Information,
    "`representation`": policy.Representation,
    "`complaints`": policy.Complaints,
    "`monitoring`": policy.Monitoring,
    "`exceptions`": policy.PolicyException,
}
"""Classes with a table of their own; the others are told in the row of their key."""


def table(heading):
    """The rows of the table under a heading, by key: type, required or not, both texts."""
    section = re.split(r"^#+ ", PAGE, flags=re.MULTILINE)
    (text,) = (one for one in section if one.startswith(f"{heading}\n"))
    rows = re.findall(r"^\| `([a-z-]+)` \| (.*) \| (.*) \| (.*) \| (.*) \|$", text, re.MULTILINE)
    return {key: (kind, required, f"{kind} {meaning}") for key, kind, required, meaning, _ in rows}


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_key_is_on_the_page(heading):
    """The keys of a class are those of its table, and no other is promised."""
    keys = [key_of(field.name) for field in fields_of(SECTIONS[heading])]

    assert sorted(table(heading)) == sorted(keys)


@pytest.mark.parametrize("heading", SECTIONS)
def test_what_is_required_is_said(heading):
    """The word "yes" stands by exactly the keys without which the reader refuses a file."""
    required = {
        key_of(field.name)
        for field in fields_of(SECTIONS[heading])
        if field.default is attrs.NOTHING
    }

    assert {key for key, row in table(heading).items() if row[1] == "yes"} == required


def parts_in(hint):
    arguments = typing.get_args(hint)
    return [part for argument in arguments for part in parts_in(argument)] or [hint]


@pytest.mark.parametrize("heading", SECTIONS)
def test_words_and_small_tables_are_told_with_their_key(heading):
    """Each word of an enumeration, and each key of a table without a section of its own."""
    hints = typing.get_type_hints(SECTIONS[heading])
    rows = table(heading)
    for field in fields_of(SECTIONS[heading]):
        said = rows[key_of(field.name)][2]
        for part in parts_in(hints[field.name]):
            if part in SECTIONS.values():
                continue
            if attrs.has(part):
                names = [key_of(inner.name) for inner in fields_of(part)]
            elif part is policy.LanguageLevel:
                names = ["A1", "C2"]  # with an ellipsis between them
            elif isinstance(part, type) and issubclass(part, StrEnum):
                names = [member.value for member in part]
            else:
                continue
            assert [name for name in names if f"`{name}`" not in said] == []


def test_words_of_small_tables_are_on_the_page():
    """Enumerations that occur only within a small table."""
    for words in (policy.Body, policy.Day, policy.Weeks, policy.Closure, Audience, Demand):
        assert all(f"`{member.value}`" in PAGE for member in words)
