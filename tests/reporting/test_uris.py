# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import unquote

import pytest

from zorgplicht.reporting.uris import posix_path, uri

NAMES = [
    ("a.toml", "a.toml"),
    ("./map/a.toml", "map/a.toml"),
    ("../a.toml", "../a.toml"),
    ("mijn beleid/één.toml", "mijn%20beleid/%C3%A9%C3%A9n.toml"),
    ("50%.toml", "50%25.toml"),
    ("a:b#c?d.toml", "a%3Ab%23c%3Fd.toml"),
    ("a\\b.toml", "a%5Cb.toml"),
    ("a\0b", "a%00b"),
    ("/srv/mijn beleid.toml", "file:///srv/mijn%20beleid.toml"),
    ("//srv/a.toml", "file:///srv/a.toml"),
]


@pytest.mark.parametrize(("file", "expected"), NAMES)
def test_a_name_becomes_a_uri(file, expected):
    """Relative stays relative, absolute gets its scheme, and what cannot stand is encoded."""
    found = uri(file, PurePosixPath)

    assert found == expected
    assert unquote(found.removeprefix("file://")).endswith(PurePosixPath(file).name)


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (r"map\a.toml", "map/a.toml"),
        (r"C:\beleid\mijn a.toml", "file:///C:/beleid/mijn%20a.toml"),
        (r"\\server\deel\a.toml", "file://server/deel/a.toml"),
    ],
)
def test_a_name_on_windows(file, expected):
    """Backslashes become slashes, also for a drive and for a share."""
    assert uri(file, PureWindowsPath) == expected


def test_a_name_that_is_no_text():
    """Bytes that are no UTF-8, and half a character, become bytes and no error."""
    assert uri("\udce9.toml", PurePosixPath) == "%E9.toml"
    assert uri("\ud800.toml", PurePosixPath) == "%ED%A0%80.toml"


def test_a_path_has_forward_slashes():
    """GitLab and GitHub compare names with those in the repository."""
    assert posix_path("./a//b.toml", PurePosixPath) == "a/b.toml"
    assert posix_path(r"a\b.toml", PureWindowsPath) == "a/b.toml"
