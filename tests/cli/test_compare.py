# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The command ``compare``: what it asks, what it writes, and how it ends.
"""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from zorgplicht.cli.compare import FORMATS
from zorgplicht.model.comparison import Comparison
from zorgplicht.reporting import formats_for

EXAMPLES = Path(__file__).parents[2] / "examples"
OLD, NEW = (EXAMPLES / "loket-dicht" / f"{name}.toml" for name in ("voor", "na"))
PAGE = EXAMPLES.parent / "docs" / "how-to" / "compare-policies.md"
DAY = ("--on", "2026-11-25")


def test_a_route_that_is_lost_ends_with_one(run):
    """The summary says it first."""
    code, out, err = run("compare", OLD, NEW, *DAY)

    assert code == 1
    assert "Let op: met sommige belemmeringen is er straks geen route meer." in out
    assert err == ""


def test_a_route_that_is_gained_ends_with_zero(run):
    """The other way round nobody loses a route."""
    code, out, _ = run("compare", NEW, OLD, *DAY, "--service", "parkeervergunning")

    assert code == 0
    assert "raakt niemand de laatste route kwijt" in out
    assert "432 combinaties zonder route krijgen er een." in out


def test_a_service_that_goes_ends_with_one(run, tmp_path):
    """Also when nobody loses a route to the others."""
    text = OLD.read_text("utf-8")
    shorter = tmp_path / "korter.toml"
    shorter.write_text(text[: text.index('[[services]]\nid = "melding"')], "utf-8")
    code, out, _ = run("compare", OLD, shorter, *DAY)

    assert code == 1
    assert "Deze dienst vervalt: 'Melding doen over de straat'." in out


def test_an_excerpt_ends_with_zero(run, tmp_path):
    """What is not certain does not fail a pipeline; the report says that it is not."""
    excerpt = tmp_path / "uittreksel.toml"
    excerpt.write_text(NEW.read_text("utf-8").replace('"complete"', '"excerpt"'), "utf-8")
    code, out, _ = run("compare", OLD, excerpt, *DAY)

    assert code == 0
    assert "maar dat is niet zeker." in " ".join(out.split())


@pytest.mark.parametrize("format", FORMATS.split(", "))
def test_every_form_in_both_languages(run, format):  # noqa: A002 - the word that users know
    """Text, a page, Markdown and JSON, with the same exit code."""
    dutch = run("compare", OLD, NEW, *DAY, "--format", format)
    english = run("compare", OLD, NEW, *DAY, "--format", format, "--lang", "en")

    assert dutch[0] == english[0] == 1
    assert dutch[1] != english[1]
    assert "Parkeervergunning aanvragen" in english[1]


def test_the_forms_named_in_the_help_are_all_there_are():
    """They are written down, because looking loads them all."""
    assert sorted(FORMATS.split(", ")) == list(formats_for(Comparison))


def test_the_day_is_that_of_both(run):
    """On a day before the duty there is nothing to find."""
    found = json.loads(run("compare", OLD, NEW, "--on", "2023-06-01", "--format", "json")[1])

    assert found["on"] == "2023-06-01"
    assert {one["rule"][:3] for one in found["findings"]} <= {"ZPX"}


def test_own_files_add_to_the_catalogue(run, tmp_path):
    """A group that is called otherwise is called so here too."""
    own = '[low-literate-people]\nlabel.nl = "Wie niet graag leest"\n'
    (tmp_path / "target-groups.toml").write_text(own, "utf-8")
    code, out, err = run("compare", OLD, NEW, *DAY, "--catalogue", tmp_path)

    assert (code, err) == (1, "")
    assert "Wie niet graag leest (low-literate-people): verandert" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("weg.toml", NEW), "weg.toml"),
        ((OLD, EXAMPLES.parent / "tests/codec/broken/json-several-faults.json"), "json-several"),
        ((OLD, NEW, "--service", "paspoort"), "paspoort"),
        ((OLD, NEW, "--format", "sarif"), "sarif"),
        ((OLD, NEW, "--on", "morgen"), "morgen"),
        ((OLD,), "NIEUW"),
    ],
)
def test_what_cannot_be_used_ends_with_two(run, words, told):
    """One sentence on standard error, and nothing else."""
    code, out, err = run("compare", *words)

    assert code == 2
    assert out == ""
    assert told in err


def test_the_how_to_shows_what_is_written(run):
    """Each command of the page runs, and what the page shows of its output is in it."""
    blocks = re.findall(r"```(bash|text)\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    out = ""
    for kind, block in blocks:
        if kind == "bash":
            program, *words = shlex.split(block)
            code, out, err = run(*words)
            assert (program, code, err) == ("zorgplicht", 1, "")
        else:
            assert block in out

    assert [kind for kind, _ in blocks] == ["bash", "text", "bash", "text"]
