# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.cli import main


@pytest.fixture
def run(capsys):
    """Runs the command line in this process; gives the exit code, the output, the errors."""

    def call(*words):
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return call


TINY = """
format = "zorgplicht-policy/1"
[authority]
name = "Gemeente Voorbeeldstad"
kind = "municipality"

[[channels]]
id = "kvk-loket"
channel = "counter"
name = "Loket"

[[target-groups]]
group = "schippers"
label = "Schippers"
barriers = ["travel-time"]
audience = "businesses"

[[services]]
id = "ligplaats"
name = "Ligplaats aanvragen"
audience = ["businesses"]
channels = ["kvk-loket"]
"""


@pytest.fixture
def tiny(tmp_path):
    """A policy with one channel, one own group and one service, both for businesses."""
    file = tmp_path / "tiny.toml"
    file.write_text(TINY, "utf-8")
    return file
