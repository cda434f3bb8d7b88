# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The words of the pages are short and plain, in both languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

import zorgplicht as zp
from zorgplicht.model.text import Text
from zorgplicht.reporting.site import phrases
from zorgplicht.validation.plain_words import hard_words_in
from zorgplicht.validation.wording import sentences_in

LONGEST = 15


def all_texts():
    for name, value in vars(phrases).items():
        if isinstance(value, Text):
            yield name, value
        elif isinstance(value, Mapping) and name.isupper() and name != "NATIVE":
            yield from ((f"{name}[{key}]", one) for key, one in value.items())
    catalogue = zp.load_catalogue()
    for barrier in catalogue.barriers.values():
        for name, variant in barrier.variants.items():
            yield f"{barrier.id}:{name}", variant.says
    for entry in (*catalogue.capabilities.values(), *catalogue.target_groups.values()):
        yield entry.id, entry.plain
    for measure in catalogue.measures.values():
        if measure.plain is not None:
            yield measure.id, measure.plain


TEXTS = dict(all_texts())


@pytest.mark.parametrize("name", TEXTS)
def test_sentences_are_short(name):
    """No sentence has more than fifteen words, in either language."""
    for text in (TEXTS[name].nl, TEXTS[name].en):
        for sentence in sentences_in([text]):
            assert len(sentence.words) <= LONGEST, sentence.text


@pytest.mark.parametrize("name", TEXTS)
def test_words_are_plain(name):
    """None of the words for which there is a simpler one."""
    assert hard_words_in(sentences_in([TEXTS[name].nl])) == {}


def test_both_languages_take_the_same():
    """What is filled in in one language is filled in in the other."""
    for name, text in TEXTS.items():
        assert set(re.findall(r"{\w+}", text.nl)) == set(re.findall(r"{\w+}", text.en)), name


def test_every_variant_and_capability_has_words_for_residents():
    """The shipped catalogue leaves nobody with a label of the trade."""
    assert all(TEXTS.values())
