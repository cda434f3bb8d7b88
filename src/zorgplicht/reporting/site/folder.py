# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Putting a site into a folder: all of it or nothing, and nothing of somebody else.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from zorgplicht.errors import FolderInUseError

LIST = ".zorgplicht-site"
"""The file that says which files of the folder are ours."""


def put(files: Mapping[str, str], folder: Path, *, keep: Collection[str] = ()) -> None:
    """
    Writes *files* into *folder*, and takes away what an earlier site left there.

    Args:
        files: The text of each file, by its path with ``/``.
        folder: The folder; it is made when it is not there.
        keep: Files that stay as they are when they are there.

    Raises:
        FolderInUseError: there are files in it that are not of a site.
        OSError: it cannot be written; the folder is as it was.
    """
    folder = Path(os.path.realpath(folder))
    old = _ours(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside the folder, so on the same disk: what does not fit or may not be written fails
    # here, before anything is replaced.
    staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        wanted = {
            path: text for path, text in files.items() if path not in keep or path not in old
        }
        listed = "".join(f"{path}\n" for path in sorted(files))
        for path, text in {**wanted, LIST: listed}.items():
            target = staged / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for path in (*wanted, LIST):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            (staged / path).replace(target)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    for path in sorted(old - set(files)):
        (folder / path).unlink(missing_ok=True)


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
        if any(folder.iterdir()):
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
