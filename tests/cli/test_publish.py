# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.routing import publication


@pytest.fixture(autouse=True)
def fewer_together(monkeypatch):
    """The finder for one barrier at a time is enough here."""
    monkeypatch.setattr(publication, "FINDS_FOR", 1)


def test_it_makes_pages(run, tiny, tmp_path):
    """It says how many, and where to begin; nothing goes to standard output."""
    site = tmp_path / "pagina"
    code, out, err = run("publish", tiny, "--out", site, "--on", "2026-11-25")

    assert (code, out) == (0, "")
    assert f"pagina's staan in {site}. Begin bij {site}/index.html." in err
    assert "25 november 2026" in (site / "index.html").read_text("utf-8")
    assert (site / "en" / "index.html").exists()


def test_one_language_only(run, tiny, tmp_path):
    """Who has no use for English pages leaves them out."""
    site = tmp_path / "pages"
    code, _, err = run(
        "publish", tiny, "--out", site, "--only", "nl", "--on", "2026-11-25", "--lang", "en"
    )

    assert code == 0
    assert "pages are in" in err
    assert not (site / "en").exists()


def test_a_second_time_replaces_the_first(run, tiny, tmp_path):
    """The folder of last time is taken again."""
    for _ in range(2):
        assert run("publish", tiny, "--out", tmp_path / "p", "--on", "2026-11-25")[0] == 0


def test_a_folder_with_other_things_is_refused(run, tiny, tmp_path):
    """One sentence that says what to do, and exit code 2."""
    code, _, err = run("publish", tiny, "--out", tmp_path, "--on", "2026-11-25")

    assert code == 2
    assert "hier staan al andere bestanden" in err
    assert [one.name for one in tmp_path.iterdir()] == ["tiny.toml"]


@pytest.mark.parametrize("out", ["tiny.toml/site", "a\0b"])
def test_a_folder_that_cannot_be_made(run, tiny, tmp_path, out):
    """A file in the way, or a name that no folder can have, is said in one sentence."""
    code, _, err = run("publish", tiny, "--out", f"{tmp_path}/{out}", "--on", "2026-11-25")

    assert code == 2
    assert "schrijven lukt niet" in err


def test_what_is_not_on_the_pages_is_said(run, tiny, tmp_path):
    """Each entry with its own reason, and groups with words that nobody knows."""
    odd = tiny.read_text("utf-8").replace('"travel-time"', '"travel-tim"')
    odd += '\n[[support]]\nid = "proef"\nmeasure = "teletolk"\npilot-until = 2026-01-01\n'
    odd += '\n[[support]]\nid = "droom"\nmeasure = "toverstaf"\n'
    odd += '\n[[support]]\nid = "los"\nmeasure = "teletolk"\nservices = ["nergens"]\n'
    tiny.write_text(odd, "utf-8")
    code, _, err = run("publish", tiny, "--out", tmp_path / "p", "--on", "2026-11-25")

    assert code == 0
    assert "Niet op de pagina's: proef. Reden: de proef is voorbij." in err
    assert "Niet op de pagina's: los. Reden: het is er niet op deze dag, of alleen voor" in err
    assert "Niet op de pagina's: droom. Reden: deze maatregel is niet bekend." in err
    assert "niet hoe zij iets regelen: schippers" in err


def test_an_unusable_policy(run, tmp_path):
    """Its problems are told as by every command, and no folder is made."""
    bad = tmp_path / "bad.toml"
    bad.write_text("format = 1\n", "utf-8")
    code, _, err = run("publish", bad, "--out", tmp_path / "p")

    assert code == 2
    assert "bad.toml" in err
    assert not (tmp_path / "p").exists()
