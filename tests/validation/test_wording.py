# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.validation.wording import sentences_in, told


@pytest.mark.parametrize(("text", "is_told"), [(None, False), ("", False), (" \n", False)])
def test_white_space_tells_nothing(text, is_told):
    """What is left out, empty or blank says nothing."""
    assert told(text) is is_told


@pytest.mark.parametrize(
    ("texts", "lengths"),
    [
        ([], ()),
        ([None, "", "..."], ()),
        (["Kom langs"], (2,)),
        (["Bel 14 0999. Kom langs!", "Teken"], (3, 2, 1)),
        (["Neem iets mee, bijv. een brief."], (6,)),
        (["De e-mail kost € 37,85 per stuk."], (6,)),
        (["Eén regel\nen nog een"], (2, 3)),
        (["Wij zijn open. 's Avonds ook."], (3, 3)),
    ],
)
def test_sentences_are_counted_in_words(texts, lengths):
    """A sentence ends at a mark with a capital after it, at a line end, and at each text."""
    assert tuple(len(one.words) for one in sentences_in(texts)) == lengths
