# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
# One of each kind of page: links, wide tables, code, two languages, scripts.
PAGES = [
    "index",
    "nl/index",
    "nl/een-rapport-lezen",
    "tutorials/first-policy",
    "how-to/publish-pages",
    "reference/api/index",
    "reference/catalogue/barriers",
    "reference/command-line",
    "reference/glossary",
    "reference/policy-format",
    "reference/rules/ZPA001",
    "search",
]


@pytest.fixture(scope="module")
def docs(browser, tmp_path_factory, need):
    """The folder of the built documentation: ZORGPLICHT_DOCS, or built here with Sphinx."""
    assert browser
    if built := os.environ.get("ZORGPLICHT_DOCS"):
        return Path(built)
    need("sphinx", "furo", "myst_parser", install="--group docs")
    built = tmp_path_factory.mktemp("docs")
    command = [sys.executable, "-m", "sphinx", "-q", str(DOCS), str(built)]
    subprocess.run(command, check=True, timeout=300)
    return built


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_docs_is_for_everyone(name, docs, open_page, checks):
    """What Sphinx and its theme leave out has been added."""
    checks.check_accessible(open_page(docs / f"{name}.html"), long=True)


def test_the_side_bar_comes_when_the_keyboard_goes_there(docs, open_page):
    """On a narrow screen it is out of sight, until the focus is in it."""
    page = open_page(docs / "index.html", width=320)
    link = page.locator(".sidebar-tree a").first

    assert link.bounding_box()["x"] < 0
    link.focus()
    page.wait_for_function("() => document.activeElement.getBoundingClientRect().left >= 0")


def test_the_dutch_half_of_a_page_is_dutch(docs, open_page):
    """A screen reader says it with a Dutch voice."""
    page = open_page(docs / "reference" / "rules" / "ZPA001.html")

    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.locator("[lang=nl] h3").first.inner_text().startswith("Wat de regel toetst")
