# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

import pytest

from zorgplicht.cli import app


@pytest.mark.parametrize("words", [["--lang", "en", "rules"], ["rules", "--lang=en"]])
def test_the_language_may_stand_before_or_after_the_command(run, words):
    """An option for all commands works on both sides."""
    assert "Rules\n=====\n" in run(*words)[1]


def test_help_is_in_the_language(run):
    """Help is Dutch, unless English is asked for."""
    assert run("check", "--help")[1].startswith("gebruik: zorgplicht check")
    assert run("check", "--help", "--lang", "en")[1].startswith("usage: zorgplicht check")
    assert run("--help")[0] == 0


def test_a_file_may_be_called_after_an_option(run):
    """What stands behind -- is a file, also when it looks like --lang."""
    code, _, err = run("check", "--", "--lang", "en")

    assert code == 2
    assert "het soort bestand" in err


def test_an_interrupt_ends_with_130(run, monkeypatch):
    """Ctrl-C is no crash."""

    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "_run", stop)

    assert run("rules") == (130, "", "")


def test_a_full_disk_is_told(run, monkeypatch):
    """An output that cannot be written is one line and exit 2."""

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(app, "_run", full)
    code, _, err = run("rules")

    assert (code, err) == (2, "zorgplicht: schrijven lukt niet: No space left on device\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full")
def test_a_really_full_disk():
    """Also at the end of the process nothing but that line appears."""
    command = f"{sys.executable} -m zorgplicht catalogue > /dev/full"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_closed_output():
    """Nobody listens: nothing happens, and nothing crashes."""
    command = f"{sys.executable} -m zorgplicht catalogue >&- 2>&-"
    done = subprocess.run(["/bin/sh", "-c", command], check=False)

    assert done.returncode == 0


def test_help_loads_neither_rules_nor_networkx():
    """Help is quick: a command loads what it needs when it runs."""
    code = (
        "import sys; from zorgplicht.cli import main; main(['--help']);"
        "print([m for m in ('networkx', 'zorgplicht.validation') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.endswith("[]\n")


def test_the_version_is_that_of_the_package(run):
    """Whoever reports a fault can say with what."""
    assert run("--version")[:2] == (0, f"zorgplicht {version('zorgplicht')}\n")
