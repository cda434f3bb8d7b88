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


def test_a_file_of_somebody_else_in_an_earlier_site(tmp_path):
    """What is not in the list is not overwritten, but named; nothing else changes."""
    site = tmp_path / "site"
    put({"index.html": "begin\n"}, site)
    (site / "hulp").mkdir()
    (site / "hulp" / "blind.html").write_text("van mij", "utf-8")
    before = contents(site)
    with pytest.raises(FolderInUseError) as caught:
        put({**FILES, "index.html": "nieuw\n"}, site)

    assert contents(site) == before
    assert "zou verloren gaan: hulp/blind.html." in str(caught.value)
    assert "would be lost: hulp/blind.html." in caught.value.text("en")


def test_very_many_files_of_somebody_else(tmp_path):
    """A few are named and the others counted; the error has them all."""
    site = tmp_path / "site"
    put({"index.html": "begin\n"}, site)
    names = [f"{number}.html" for number in range(9)]
    for name in names:
        (site / name).write_text("van mij", "utf-8")
    with pytest.raises(FolderInUseError) as caught:
        put(dict.fromkeys(names, "x"), site)

    assert caught.value.files == tuple(names)
    assert "3.html, 4.html en nog 4. Zet" in str(caught.value)
    assert "3.html, 4.html and 4 more. Move" in caught.value.text("en")


def test_a_style_of_somebody_else_is_kept_and_never_taken_away(tmp_path):
    """A file to keep that was there before the site is not the site's, now or later."""
    site = tmp_path / "site"
    put({"index.html": "begin\n"}, site)
    (site / "thema.css").write_text("eigen\n", "utf-8")
    put(FILES, site, keep=["thema.css"])
    put({"index.html": "begin\n"}, site)

    assert contents(site) == {"index.html": "begin\n", "thema.css": "eigen\n"}


@pytest.mark.parametrize("way", ["a file for a folder", "a folder for a file", "a link"])
def test_something_in_the_way(tmp_path, way):
    """It is named before any page is replaced, and the folder is as it was."""
    site = tmp_path / "site"
    put({"index.html": "begin\n"}, site)
    if way == "a file for a folder":
        (site / "hulp").write_text("van mij", "utf-8")
    elif way == "a folder for a file":
        (site / "hulp" / "blind.html").mkdir(parents=True)
    else:
        (site / "hulp").symlink_to(tmp_path)
    before = sorted(site.rglob("*"))
    with pytest.raises(FolderInUseError, match="hulp"):
        put({**FILES, "index.html": "nieuw\n"}, site)

    assert sorted(site.rglob("*")) == before
    assert (site / "index.html").read_text("utf-8") == "begin\n"
    assert not (tmp_path / "blind.html").exists()


@pytest.mark.parametrize("stop", range(5))
def test_a_stop_halfway_is_put_right_the_next_time(tmp_path, monkeypatch, stop):
    """Whatever was replaced when it stopped, the folder is still known as ours."""
    site = tmp_path / "site"
    replace, done = Path.replace, []

    def until(path, target):
        if len(done) == stop:
            raise KeyboardInterrupt
        done.append(target)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", until)
    with pytest.raises(KeyboardInterrupt):
        put(FILES, site)
    monkeypatch.undo()
    put({"index.html": "nieuw\n"}, site)

    assert contents(site) == {"index.html": "nieuw\n"}
    assert {one.name for one in site.iterdir()} == {"index.html", LIST}


def test_a_stop_without_time_to_clean_up(tmp_path):
    """A folder in which new pages were waiting is no folder of somebody else, and goes."""
    site = tmp_path / "site"
    (site / ".zorgplicht-new-x").mkdir(parents=True)
    (site / ".zorgplicht-new-x" / "index.html").write_text("half", "utf-8")
    put(FILES, site)

    assert contents(site) == FILES


def test_the_folder_is_a_disk_of_its_own(tmp_path, monkeypatch):
    """Pages wait within it, since from another disk they cannot take the place of the old."""
    site = tmp_path / "site"
    replace = Path.replace

    def on_one_disk(path, target):
        if site not in path.parents:
            raise OSError(18, "Invalid cross-device link")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", on_one_disk)
    put(FILES, site)

    assert contents(site) == FILES


def test_a_long_name(tmp_path):
    """A folder may have the longest name that there is."""
    site = tmp_path / ("s" * 255)
    put(FILES, site)

    assert contents(site) == FILES


def test_folders_of_old_pages_go(tmp_path):
    """An empty folder is left nowhere; one with something of somebody else stays."""
    site = tmp_path / "site"
    put({**FILES, "en/help/deaf.html": "x"}, site)
    (site / "hulp" / "brief.txt").write_text("van mij", "utf-8")
    put({"index.html": "begin\n"}, site)

    assert {one.name for one in site.iterdir()} == {"index.html", "hulp", LIST}
    assert contents(site) == {"index.html": "begin\n", "hulp/brief.txt": "van mij"}


def test_a_new_folder_that_cannot_be_filled(tmp_path, monkeypatch):
    """It is not there, as before; nor are the folders above it."""

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        put(FILES, tmp_path / "a" / "site")

    assert not list(tmp_path.iterdir())
