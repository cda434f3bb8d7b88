# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Writes pages that are made when the documentation is built, and never committed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path


def write_folder(folder: Path, pages: Mapping[str, Iterable[str]]) -> None:
    """
    Writes the pages that changed, and removes those in *folder* that are gone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for gone in set(folder.glob("*.md")) - {folder / name for name in pages}:
        gone.unlink()
    for name, lines in pages.items():
        write_page(folder / name, lines)


def write_page(file: Path, lines: Iterable[str]) -> None:
    """
    Writes one page; leaves it alone when nothing changed, so that Sphinx need not read it.
    """
    page = "".join(f"{line}\n" for line in lines)
    if not file.exists() or file.read_text(encoding="utf-8") != page:
        file.write_text(page, encoding="utf-8", newline="\n")
