# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

import pytest

BASE = (Path(__file__).parent / "validation" / "cases" / "base.toml").read_text("utf-8")

CHECKED = "checked-on = 2026-09-01"
STATUS = 'status = "Bel 14 0999 en vraag of het paspoort klaar is."\n'
STEPS = 'steps = ["Maak een afspraak.", "Kom naar de balie."]\n'
LAW = 'names-law = [{ provision = "awb-2-1-1", in-force-from = 2024-01-01 }]\n'
EXCERPT = (
    'format = "zorgplicht-policy/1"',
    'format = "zorgplicht-policy/1"\ncompleteness = "excerpt"',
)
STALE = (CHECKED, "checked-on = 2024-09-01")
EXCEPTION = """
[[exceptions]]
rule = "ZPC007"
because = "Wij herschrijven alle teksten."
decided-by = "executive"
owner = "team Dienstverlening"
until = 2027-01-31
"""

POLICIES = {
    "good": [],
    "stale": [STALE],
    "explained": [STALE, ("[[monitoring]]", f"{EXCEPTION}\n[[monitoring]]")],
    "unused": [("[[monitoring]]", f"{EXCEPTION}\n[[monitoring]]")],
    "advice": [(STATUS, "")],
    "unknown": [EXCERPT, (STEPS, "")],
    "not-applicable": [(LAW, "")],
    "broken": [("[[services]]", "[[service]]")],
    "hostile": [STALE, ('name = "Paspoort aanvragen"', r'name = "\u001b[31mrood\n::error::"')],
}


PLUGIN = "zorgplicht.pytest_plugin"
INSTALLED = {point.value for point in entry_points(group="pytest11")}


@pytest.fixture
def plugin_words():
    """The words that load our plugin, where it is not installed with the library."""
    # A wheel or a new editable install brings it; naming it then as well would be an error.
    return () if PLUGIN in INSTALLED else ("-p", PLUGIN)


@pytest.fixture
def suite(pytester, policy_text, plugin_words, monkeypatch):
    """A test suite of its own with policies in it; run it with the words of a command line."""
    monkeypatch.setenv("CI", "true")  # no summary is cut off at the width of a terminal
    monkeypatch.setenv("PY_COLORS", "0")

    class Suite:
        path = pytester.path

        def write(self, name, to="beleid/beleid.toml"):
            file = self.path / to
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(policy_text(name), "utf-8")

        def ini(self, **settings):
            lines = "".join(f"{key} = {value}\n" for key, value in settings.items())
            (self.path / "pytest.ini").write_text(f"[pytest]\n{lines}", "utf-8")

        def module(self, text):
            pytester.makepyfile(text)

        def run(self, *words):
            return pytester.runpytest_inprocess(*plugin_words, "-ra", *words)

    suite = Suite()
    suite.ini()  # so that its folder is the root
    return suite


@pytest.fixture
def policy_text():
    """The small policy of the rule cases, with the edits that go with a name."""

    def make(name):
        text = BASE
        for old, new in POLICIES[name]:
            assert old in text
            text = text.replace(old, new, 1)
        return text

    return make


@pytest.fixture
def policy(policy_text, tmp_path):
    """Writes the policy of a name into the folder of the test; gives its path."""

    def write(name):
        file = tmp_path / "beleid.toml"
        file.write_text(policy_text(name), "utf-8")
        return file

    return write
