# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import pytest

import zorgplicht as zp
from zorgplicht.model.assessment import Assessment
from zorgplicht.model.catalogue import KINDS
from zorgplicht.reporting import Batch, CatalogueCheck, Rules, formats_for
from zorgplicht.reporting.shown import as_shown


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("format_", formats_for(Assessment))
def test_everything_can_be_rendered(
    assessment, unusable, plan, coverage, catalogue, rule_card, format_, lang
):
    """Each value in each format that can show it: not empty, one newline last, same bytes."""
    entries = tuple(catalogue.barriers.values())
    values = [
        assessment,
        plan,
        coverage,
        rule_card,
        (rule_card,),
        Rules(cards=(rule_card,)),
        catalogue,
        ("barriers", entries),
        Batch((assessment, unusable, assessment)),
        unusable,
        CatalogueCheck(entries={"barriers": 12}),
        *(entry for kind in KINDS for entry in list(catalogue.of_kind(kind).values())[:3]),
    ]
    able = [value for value in values if format_ in formats_for(type(as_shown(value)))]
    assert able == values or format_ not in {"json", "text"}
    for value in able:
        document = zp.render(value, format_, lang=lang)
        assert document.text.strip()
        assert document.text.endswith("\n")
        assert not document.text.endswith("\n\n")
        assert document == zp.render(value, format_, lang=lang)
        if format_ == "json":
            assert json.loads(document.text)["schema"].startswith("zorgplicht-")


def test_text_is_the_default(assessment):
    """Who asks for nothing gets Dutch text."""
    assert zp.render(assessment) == zp.render(assessment, "text", lang="nl")
    assert zp.render(assessment).media_type == "text/plain"


def test_an_unknown_format_is_refused(assessment):
    """The error is one of ours, and an unknown id as well."""
    with pytest.raises(zp.UnknownFormatError):
        zp.render(assessment, "sariff")


def test_an_unknown_language_is_a_mistake_of_the_caller(assessment):
    """There are two languages."""
    with pytest.raises(ValueError, match="de"):
        zp.render(assessment, lang="de")


def test_plain_tuples_become_values(rule_card, catalogue):
    """A tuple of cards is a list of rules, a pair with a kind is a listing."""
    entries = tuple(catalogue.facts.values())

    assert as_shown((rule_card,)) == Rules(cards=(rule_card,))
    assert as_shown(("facts", entries)).entries == entries
    assert as_shown(3) == 3
    assert {"json", "text"} <= set(formats_for(Rules)) & set(formats_for(Batch))
