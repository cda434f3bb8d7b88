# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import json

import pytest

from zorgplicht.cli.catalogue import kind_named
from zorgplicht.model.catalogue import KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_named_in_the_singular(kind):
    """Plural, singular, capitals and underscores."""
    singular = kind.removesuffix("ies") + "y" if kind.endswith("ies") else kind.removesuffix("s")

    assert [kind] * 3 == [kind_named(w) for w in (kind, singular, kind.upper().replace("-", "_"))]


def test_a_variant_shows_its_barrier(run):
    """Who copies a variant from the list gets the page that tells it."""
    assert run("catalogue", "barrier", "low-literacy:illiterate")[1].startswith(
        "Laaggeletterdheid"
    )


def test_an_unknown_entry_gets_a_hint(run):
    """A typing mistake in an id."""
    code, _, err = run("catalogue", "channels", "fone")

    assert code == 2
    assert "Bedoelt u 'phone'?" in err


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "eigen"
    folder.mkdir()
    return folder


def test_a_check_lists_the_flaws_of_own_files(run, own):
    """What does not fit is listed with its place, and the exit code is 1."""
    (own / "channels.toml").write_text('[phone]\nenablers = ["telefoons"]\n', "utf-8")
    code, out, _ = run("catalogue", "--check", "--catalogue", own)

    assert code == 1
    assert "channels.toml:2:1" in out
    assert "telefoons" in out


def test_a_check_in_json(run):
    """Programs get what was checked and what does not fit."""
    found = json.loads(run("catalogue", "--check", "--format", "json")[1])

    assert found["schema"] == "zorgplicht-catalogue-check/1"
    assert found["flaws"] == []
    assert found["kinds"]["barriers"] == 12


def test_a_check_of_a_folder_that_is_not_there(run, own):
    """That is no flaw of the catalogue but a wrong question."""
    assert run("catalogue", "--check", "--catalogue", own / "weg")[0] == 2


def test_flaws_in_a_catalogue_that_loads(run, monkeypatch):
    """What loading lets pass is still checked."""
    import zorgplicht.catalogue as package

    flaw = package.Flaw(kind="barriers", id="x", path=("label",), nl="stuk.", en="broken.")
    monkeypatch.setattr(package, "flaws_in", lambda _: [flaw])
    code, out, _ = run("catalogue", "--check")

    assert code == 1
    assert "- barriers: $.x.label: stuk." in out


def test_what_was_replaced_is_told(run, own):
    """The overview names every field that an own file changed."""
    (own / "channels.toml").write_text('[phone]\nlabel.nl = "Bellen"\n', "utf-8")

    assert "channels phone: label.nl" in run("catalogue", "--catalogue", own)[1]
