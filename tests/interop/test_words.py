# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import sys

import pytest

import zorgplicht as zp


def test_common_words_come_before_rare_ones():
    """The scale goes up with use; what is never seen has zero."""
    how_common = zp.dutch_words()

    assert how_common("huis") > how_common("bezwaar") > how_common("ontvankelijkheid") > 0
    assert how_common("formulierenbrigade") == 0


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch):
    """The extra is asked for by name."""
    monkeypatch.setitem(sys.modules, "wordfreq", None)

    with pytest.raises(zp.MissingExtraError, match=r"zorgplicht\[reading\]"):
        zp.dutch_words()
