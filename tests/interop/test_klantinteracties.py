# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import tomllib
from importlib.resources import files

import zorgplicht as zp


def test_each_channel_has_a_label(catalogue):
    """One for each channel of the catalogue and no other; short enough for the field."""
    labels = zp.klantinteracties_labels()

    assert set(labels) == set(catalogue.channels)
    assert len(set(labels.values())) == len(labels)
    assert all(0 < len(label) <= 50 for label in labels.values())


def test_the_table_says_that_it_is_a_judgement():
    """No code list is claimed: that of VNG is empty."""
    table = tomllib.loads(
        (files("zorgplicht.interop") / "klantinteracties.toml").read_text("utf-8")
    )

    assert table["basis"] == "judgement"
    assert table["why"]
    assert "no rows" in table["source"]
