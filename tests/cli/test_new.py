# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs

import zorgplicht as zp
from zorgplicht.model.policy import Policy


def test_it_is_written_as_toml_only(run, tmp_path):
    """A file of another kind would not be what its name says."""
    code, _, err = run("new", "--out", tmp_path / "beleid.yaml")

    assert code == 2
    assert "eindigt op .toml" in err
    assert not (tmp_path / "beleid.yaml").exists()


def test_the_template_shows_every_section(run):
    """Each section of the format is there, filled in or as a comment."""
    text = run("new")[1]
    policy = zp.read_policy_text(text, format="toml")

    for field in attrs.fields(Policy):
        if field.name not in {"origin", "exceptions"}:
            assert getattr(policy, field.name), field.name
    assert "# [[exceptions]]" in text


def test_the_template_points_at_nothing_unknown(run, tmp_path):
    """All its words are in the catalogue, so who starts from it starts clean."""
    file = tmp_path / "beleid.toml"
    code, out, err = run("new", "--out", file)

    assert (code, out) == (0, "")
    assert f"zorgplicht check {file}" in err
    assert run("check", file, "--select", "ZPX", "--on", "2026-11-01")[0] == 0


def test_its_exception_can_be_used(run):
    """The comment becomes a valid exception when its marks are taken away."""
    text = run("new")[1]
    head, _, tail = text.partition("# [[exceptions]]")
    whole = head + "[[exceptions]]" + tail.replace("\n# ", "\n")

    assert zp.read_policy_text(whole, format="toml").exceptions[0].rule == "ZPA006"


def test_a_place_that_cannot_be_written(run, tmp_path):
    """One line and exit 2."""
    code, _, err = run("new", "--out", tmp_path / "weg" / "beleid.toml")

    assert code == 2
    assert "schrijven lukt niet" in err
