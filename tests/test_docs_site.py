# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from docs_console import ConsoleParser, EditParser
from site_links import broken, pages_of
from sybil import Sybil
from sybil.example import SybilFailure

import zorgplicht as zp
from zorgplicht.cli.app import COMMANDS
from zorgplicht.model.catalogue import KINDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
WRITTEN = [file for file in DOCS.rglob("*.md") if "_build" not in file.parts]


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The built documentation: of ZORGPLICHT_DOCS, or built here with Sphinx."""
    if built := os.environ.get("ZORGPLICHT_DOCS"):
        return pages_of(Path(built))
    missing = [name for name in ("sphinx", "furo", "myst_parser") if find_spec(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)} (pip install --group docs)")
    site = tmp_path_factory.mktemp("docs")
    command = [sys.executable, "-m", "sphinx", "-q", "-n", "-W", "--keep-going"]
    subprocess.run([*command, str(DOCS), str(site)], check=True, timeout=300)
    return pages_of(site)


def page(pages, name):
    (found,) = [one for file, one in pages.items() if file.as_posix().endswith(f"/{name}.html")]
    return found


def test_every_link_leads_somewhere(pages):
    """Each link within the site finds its page, and the place in it."""
    assert len(pages) > len(WRITTEN) / 2
    assert list(broken(pages)) == []


def test_a_broken_link_is_seen(tmp_path):
    """A page or an anchor that is not there is told; an address elsewhere is left alone."""
    (tmp_path / "a.html").write_text(
        '<html lang="nl"><p id="x"><a href="b.html"></a><a href="#y"></a><a href="a.html#x"></a>'
        '<a href="https://voorbeelddorp.example/"></a>',
        "utf-8",
    )
    pages = pages_of(tmp_path)

    assert [told.partition(": ")[2] for told in broken(pages)] == [
        "no file b.html",
        "no anchor #y",
    ]
    assert [one.lang for one in pages.values()] == ["nl"]


def test_a_dutch_page_is_dutch(pages):
    """A page that says so in its first lines is read aloud with a Dutch voice; others are not."""
    dutch = {one.lang: one for one in (page(pages, "tutorials/first-policy"),)}
    folder = {one.lang for file, one in pages.items() if file.parent.name == "nl"}

    assert set(dutch) == {"nl"}
    assert folder == {"nl"}
    assert page(pages, "tutorials/first-route").lang == "en"


def test_each_page_says_for_whom_it_is():
    """The first line below the title, in the language of the page."""
    for file in WRITTEN:
        if file.relative_to(DOCS).parts[0] == "decisions" and file.stem != "index":
            continue
        if file.parent.name == "rules" and file.stem != "index":
            continue  # what a rule says of itself, below a title that is its code
        text = file.read_text("utf-8")
        front, dutch, body = text.rpartition("---\nlang: nl\n---\n")
        first = body.partition("\n# ")[2] if dutch else text.removeprefix("# ")

        assert not front, file
        assert re.match(r".+\n\n\*(Voor|For) ", first), file
        assert ("\n\n*Voor " in first[:200]) == bool(dutch), file


def test_each_entry_of_the_catalogue_has_an_anchor(pages):
    """So that a report, a page or a letter can point at it."""
    catalogue = zp.load_catalogue()
    for kind in KINDS:
        anchors = page(pages, f"reference/catalogue/{kind}").anchors

        assert {f"{kind}-{id_}" for id_ in catalogue.of_kind(kind)} <= anchors


def test_each_public_name_is_in_the_api_pages(pages):
    """What can be imported is explained, once."""
    anchors = [
        anchor
        for file, one in pages.items()
        if file.parent.name == "api"
        for anchor in one.anchors
        if anchor.startswith("zorgplicht.")
    ]

    assert {f"zorgplicht.{name}" for name in zp.__all__} <= set(anchors)
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("name", ["reference/command-line", "nl/opdrachten"])
def test_each_command_is_on_the_page_of_commands(pages, name):
    """With a heading that can be linked to."""
    assert {command.name for command in COMMANDS} <= page(pages, name).anchors


def test_each_extra_is_told():
    """The page on extras names what pip can install, and no more."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    rows = re.findall(r"(?m)^\| (`.+?`) \|", (DOCS / "reference" / "extras.md").read_text("utf-8"))
    told = {name for row in rows for name in re.findall(r"`(\w+)`", row)}

    assert told == set(project["optional-dependencies"])


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("```{code-block} toml\n:class: find\nformat = 1\n```\n", "stands 0 times"),
        ("```console\n$ zorgplicht rules ZPA001\nZPA002 ...\n```\n", "wanted:\nZPA002 ..."),
        ("```console\n$ zorgplicht rules ZPA999\n$ echo $?\n0\n```\n", "wanted:"),
    ],
)
def test_a_page_that_is_no_longer_true_is_seen(tmp_path, block, told):
    """A step that does not fit the file any more, other output, another exit code."""
    page = tmp_path / "page.md"
    page.write_text(
        f"```console\n$ zorgplicht new --out beleid.toml\n...\n```\n\n{block}", "utf-8"
    )
    document = Sybil(parsers=[ConsoleParser(), EditParser()]).parse(page)
    first, second = document.examples()
    first.evaluate()
    with pytest.raises(SybilFailure, match=re.escape(told)):
        second.evaluate()
