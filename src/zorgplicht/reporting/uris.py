# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Names of files, as other programs look them up.
"""

from __future__ import annotations

import os
from pathlib import PurePath
from urllib.parse import quote


def posix_path(file: str, kind: type[PurePath] = PurePath) -> str:
    r"""
    *file* with forward slashes, and without a ``./`` before it.

    Args:
        file: As the user named it.
        kind: How paths are written on this machine.

    Examples:
        >>> from pathlib import PureWindowsPath
        >>> posix_path(r".\\beleid\\a.toml", PureWindowsPath)
        'beleid/a.toml'
    """
    return kind(file).as_posix()


def uri(file: str, kind: type[PurePath] = PurePath) -> str:
    """
    *file* as a URI: relative where the user named it so, else with ``file:``.

    What a URI cannot hold is written as its bytes.

    Args:
        file: As the user named it.
        kind: How paths are written on this machine.

    Examples:
        >>> uri("./beleid/mijn beleid.toml"), uri("100%:a.toml")
        ('beleid/mijn%20beleid.toml', '100%25%3Aa.toml')
    """
    path = kind(file)
    if not path.is_absolute():
        return quote(_bytes(path.as_posix()))
    # The drive of Windows keeps its colon; a share stands where a URI has its host.
    drive, rest = path.drive.replace("\\", "/"), path.as_posix()[len(path.drive) :]
    if drive.startswith("//"):
        return "file:" + quote(_bytes(drive + rest))
    return "file:///" + quote(_bytes(f"{drive}{rest}".lstrip("/")), safe="/:")


def _bytes(path: str) -> bytes:
    try:
        return os.fsencode(path)
    except UnicodeEncodeError:  # a name that no file on this machine can have
        return path.encode("utf-8", "surrogatepass")
