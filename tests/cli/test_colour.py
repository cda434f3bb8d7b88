# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pytest

import zorgplicht as zp
from zorgplicht.cli import terminal

EXAMPLES = Path(__file__).parents[2] / "examples"
ANSI = re.compile(r"\x1b\[[0-9;]*m")
CYAN, RED, BOLD_RED = "\x1b[36m", "\x1b[31m", "\x1b[1;31m"


class Screen(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def shown(monkeypatch):
    """What a terminal with colours gets to see of a text."""
    pytest.importorskip("rich")
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)

    def show(text, form="text"):
        screen = Screen()
        monkeypatch.setattr("sys.stdout", screen)
        assert terminal.show(text, form)
        return screen.getvalue()

    return show


@pytest.fixture(scope="module")
def report():
    catalogue = zp.load_catalogue()

    def make(name, lang):
        policy = zp.read_policy(EXAMPLES / name)
        return str(zp.render(zp.validate(policy, catalogue, on=date(2026, 11, 1)), lang=lang))

    return make


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", ["knelpunten.toml", "uittreksel.toml", "knelpunten.json"])
def test_colour_changes_no_character(shown, report, name, lang):
    """Without its colours the report is the plain report, to the last space."""
    text = report(name, lang)
    coloured = shown(text)

    assert coloured != text
    assert ANSI.sub("", coloured) == text


def test_the_colours_lie_on_what_they_are_meant_for(shown, report):
    """Verdicts, places and the hats under a line of the policy; not the words between."""
    coloured = shown(report("knelpunten.toml", "nl"))

    assert f"{BOLD_RED}  x a  Beleid over communicatie: niet op orde\x1b[0m" in coloured
    assert re.search(rf"{re.escape(CYAN)}    \S+knelpunten\.toml:28:1\x1b\[0m", coloured)
    assert re.search(rf"{re.escape(RED)} +\| \^+\x1b\[0m", coloured)
    assert "\n      Het beleid over communicatie noemt bedrijven niet.\n" in coloured


def test_a_pipe_and_other_formats_get_no_colour(shown, monkeypatch):
    """Nor does who asks for none."""
    assert shown("  x a  Beleid\n", "json") == "  x a  Beleid\n"
    monkeypatch.setenv("NO_COLOR", "1")

    assert shown("  x a  Beleid\n") == "  x a  Beleid\n"
