# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Putting a site into a folder: all of it or nothing, and nothing of somebody else.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path, PurePosixPath

from zorgplicht.errors import FolderInUseError

LIST = ".zorgplicht-site"
"""The file that says which files of the folder are ours."""

_NEW = ".zorgplicht-new-"
"""How the name begins of the folder in which new pages wait."""
_BOTH = f"{LIST}~"


def put(files: Mapping[str, str], folder: Path, *, keep: Collection[str] = ()) -> None:
    """
    Writes *files* into *folder*, and takes away what an earlier site left there.

    Args:
        files: The text of each file, by its path with ``/``.
        folder: The folder; it is made when it is not there.
        keep: Files that stay as they are when they are there.

    Raises:
        FolderInUseError: there are files in it, or in the way, that are not of a site; the
            folder is as it was.
        OSError: it cannot be written. When there is no room for the new pages, the folder is
            as it was; a stop while they replace the old ones is put right by a next time.
    """
    folder = Path(os.path.realpath(folder))
    old = _ours(folder)
    kept = {path for path in files if path in keep and (folder / path).is_file()}
    wanted = {path: text for path, text in files.items() if path not in kept}
    others = sorted({*_others(folder, wanted, old)})
    if others:
        raise FolderInUseError(os.fspath(folder), others)
    _replace(old, set(files) - (kept - old), wanted, folder)
    for place in folder.glob(f"{_NEW}*"):  # of a time that was broken off
        shutil.rmtree(place, ignore_errors=True)


def _replace(old: set[str], new: set[str], wanted: Mapping[str, str], folder: Path) -> None:
    """
    Puts the *wanted* pages in place of the *old* ones, so that the *new* ones are ours.
    """
    with ExitStack() as undo:
        for place in _missing(folder, wanted):
            place.mkdir(exist_ok=True)
            # At the end it goes only when it is empty.
            undo.callback(_remove_empty, place)
        # In the folder, so on the same disk: what does not fit or may not be written fails
        # here, before anything is replaced.
        staged = Path(tempfile.mkdtemp(prefix=_NEW, dir=folder))
        undo.callback(shutil.rmtree, staged, ignore_errors=True)
        _write({**wanted, _BOTH: _listed(old | new), LIST: _listed(new)}, staged)
        # Before the pages, so that after a stop halfway all of them are known as ours.
        (staged / _BOTH).replace(folder / LIST)
        for path in wanted:
            (staged / path).replace(folder / path)
        _take_away(old - new, folder)
        (staged / LIST).replace(folder / LIST)


def _write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def _listed(paths: Iterable[str]) -> str:
    return "".join(f"{path}\n" for path in sorted(paths))


def _missing(folder: Path, paths: Iterable[str]) -> list[Path]:
    """
    The folders that must be made, the outermost first.
    """
    needed = {folder, *folder.parents}
    for path in paths:
        above = PurePosixPath(path).parents
        needed.update(folder / one for one in above)
    return sorted(one for one in needed if not one.exists())


def _take_away(paths: Iterable[str], folder: Path) -> None:
    """
    Removes old pages, and the folders that are empty without them.
    """
    for path in sorted(paths):
        (folder / path).unlink(missing_ok=True)
        for above in [*PurePosixPath(path).parents][:-1]:
            _remove_empty(folder / above)


def _remove_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _others(folder: Path, wanted: Iterable[str], old: Collection[str]) -> Iterator[str]:
    """
    What is not ours and stands where a page must come, or a folder for pages.

    A link to a folder elsewhere is in the way too: pages would be written outside *folder*.
    """
    for path in wanted:
        for above in PurePosixPath(path).parents:
            place = folder / above
            if os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
                yield above.as_posix()
        if path not in old and os.path.lexists(folder / path):
            yield path


def _ours(folder: Path) -> set[str]:
    """
    The files in *folder* that an earlier site put there.
    """
    if not folder.exists():
        return set()
    if not folder.is_dir():
        raise FolderInUseError(os.fspath(folder))
    try:
        lines = (folder / LIST).read_text("utf-8").splitlines()
    except FileNotFoundError:
        if any(not one.name.startswith(_NEW) for one in folder.iterdir()):
            raise FolderInUseError(os.fspath(folder)) from None
        return set()
    found = {line for line in lines if line and _inside(line)}
    return {line for line in found if (folder / line).is_file()}


def _inside(path: str) -> bool:
    """
    Whether a path of the list stays within the folder: a list can be tampered with.
    """
    parts = PurePosixPath(path).parts
    return not PurePosixPath(path).is_absolute() and ".." not in parts and "\\" not in path
