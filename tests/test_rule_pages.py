# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from zorgplicht.validation import all_rules

EXTENSION = Path(__file__).parents[1] / "docs" / "_ext" / "rule_pages.py"


@pytest.fixture(scope="module")
def rule_pages():
    sys.path.append(str(EXTENSION.parent))  # as docs/conf.py does
    spec = importlib.util.spec_from_file_location("rule_pages", EXTENSION)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_rule_has_a_page_in_both_languages(rule_pages, tmp_path):
    """What the rule says of itself is what the documentation says, and the index finds it."""
    folder = tmp_path / "rules"
    rule_pages.write_pages(folder)
    index = (folder / "index.md").read_text("utf-8")
    codes = [one.card.code for one in all_rules()]

    assert sorted(file.stem for file in folder.iterdir()) == [*codes, "index"]
    for one in all_rules():
        page = (folder / f"{one.card.code}.md").read_text("utf-8")
        levels = [len(mark) for mark in re.findall(r"(?m)^(#+) ", page)]

        assert page.startswith(f"# {one.card.code} {one.card.name}\n")
        assert page.count("\n## In het Nederlands\n") == 1
        assert set(levels[1:]) == {2, 3}
        assert levels.count(1) == 1
        assert f"{{doc}}`{one.card.code}`" in index
        assert f"\n{one.card.code}\n" in index


def test_only_what_changed_is_written(rule_pages, tmp_path):
    """A second build has nothing to do, and the page of a rule that is gone goes too."""
    rule_pages.write_pages(tmp_path)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    (tmp_path / "ZPA999.md").write_text("# weg\n", "utf-8")
    rule_pages.write_pages(tmp_path)

    assert {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
