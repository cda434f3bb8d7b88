# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import Path

import pytest

from zorgplicht.errors import FolderInUseError
from zorgplicht.reporting.site import folder as folder_module
from zorgplicht.reporting.site.folder import LIST, put

FILES = {"index.html": "begin\n", "hulp/blind.html": "hulp\n", "thema.css": "leeg\n"}


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != LIST
    }


def test_a_new_folder(tmp_path):
    """It is made, with all folders above it, and nothing else is left beside it."""
    put(FILES, tmp_path / "a" / "site")

    assert contents(tmp_path / "a" / "site") == FILES
    assert [one.name for one in (tmp_path / "a").iterdir()] == ["site"]


def test_an_empty_folder(tmp_path):
    """It may be there already."""
    (tmp_path / "site").mkdir()
    put(FILES, tmp_path / "site")

    assert contents(tmp_path / "site") == FILES


def test_a_later_time(tmp_path):
    """Old pages go, own files stay, and what must be kept is kept."""
    site = tmp_path / "site"
    put(FILES, site, keep=["thema.css"])
    (site / "thema.css").write_text("eigen\n", "utf-8")
    (site / "logo.svg").write_text("logo\n", "utf-8")
    put({"index.html": "nieuw\n", "thema.css": "leeg\n"}, site, keep=["thema.css"])

    assert contents(site) == {
        "index.html": "nieuw\n",
        "thema.css": "eigen\n",
        "logo.svg": "logo\n",
    }


@pytest.mark.parametrize("made", ["a file in it", "a file"])
def test_other_files_are_safe(tmp_path, made):
    """A folder with other things, or a file of that name, is refused and stays as it is."""
    site = tmp_path / "site"
    if made == "a file":
        site.write_text("brief", "utf-8")
    else:
        site.mkdir()
        (site / "index.html").write_text("van mij", "utf-8")
    with pytest.raises(FolderInUseError) as caught:
        put(FILES, site)

    assert "kies een lege of nieuwe map" in str(caught.value)
    assert "choose an empty or new folder" in caught.value.text("en")
    text = site if made == "a file" else site / "index.html"
    assert text.read_text("utf-8") in {"brief", "van mij"}
    assert [one.name for one in tmp_path.iterdir()] == ["site"]


def test_a_full_disk(tmp_path, monkeypatch):
    """What cannot be written changes nothing of what was there."""
    site = tmp_path / "site"
    put(FILES, site)
    before = contents(site)
    write = Path.write_text

    def full(path, text, *rest, **more):
        if path.name == "blind.html":
            raise OSError(28, "No space left on device")
        return write(path, text, *rest, **more)

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        put({**FILES, "index.html": "nieuw\n"}, site)
    monkeypatch.undo()

    assert contents(site) == before
    assert [one.name for one in tmp_path.iterdir()] == ["site"]


def test_a_list_that_was_tampered_with(tmp_path):
    """Nothing outside the folder is taken away, whatever the list says."""
    site = tmp_path / "site"
    put(FILES, site)
    outside = tmp_path / "brief.txt"
    outside.write_text("van mij", "utf-8")
    (site / LIST).write_text(f"../brief.txt\n{outside}\nindex.html\n", "utf-8")
    put({"anders.html": "x\n"}, site)

    assert outside.exists()
    assert not (site / "index.html").exists()


def test_a_link_to_a_folder(tmp_path):
    """A link is followed once, for the whole folder: the pages stand where it points."""
    real = tmp_path / "echt"
    real.mkdir()
    link = tmp_path / "site"
    link.symlink_to(real)
    put(FILES, link)

    assert link.is_symlink()
    assert contents(real) == FILES
    assert folder_module.LIST in {one.name for one in real.iterdir()}
