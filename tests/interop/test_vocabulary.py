# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest

from zorgplicht.interop.losses import LOSSES, REMARKS
from zorgplicht.interop.vocabulary import TERMS

PAGE = Path("docs/reference/open-data.md").read_text("utf-8")


def test_the_page_has_each_word():
    """The reference explains the vocabulary with the words of the graph, in the same order."""
    rows = [line for line in PAGE.splitlines() if line.startswith("| `zv:")]

    assert [row for row in rows if row.count("|") == 3][-len(TERMS) :] == [
        f"| `zv:{name}` | {text.en} |" for name, text in TERMS.items()
    ]


@pytest.mark.parametrize(("name", "title"), [("cpsv-ap", "CPSV-AP"), ("hsds", "HSDS")])
def test_the_page_has_each_loss(name, title):
    """The reference tells what is lost, as the command does."""
    section = PAGE.partition(f"## What {title} cannot say")[2].partition("##")[0]
    lines = [line for line in section.splitlines() if line.startswith(("| `", "- "))]

    assert lines == [
        *(f"| `{loss.path}` | {loss.why.en} |" for loss in LOSSES[name]),
        *(f"- {remark.en}" for remark in REMARKS[name]),
    ]
