# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reads a built site and tells which of its links lead nowhere. It reads nothing from the network.
"""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """
    One page: its language, the anchors in it, and where it points.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.lang = ""
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """
        Takes what the tag says.
        """
        known = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = known.get("lang", "")
        self.anchors |= {known[name] for name in ("id", "name") if name in known}
        self.links += [known[name] for name in ("href", "src") if name in known]


def pages_of(site: Path) -> dict[Path, Page]:
    """
    Every page of the site, by file.
    """
    return {file: Page(file) for file in sorted(site.resolve().rglob("*.html"))}


def broken(pages: dict[Path, Page]) -> Iterator[str]:
    """
    Each link to a file or an anchor that is not there.
    """
    for page in pages.values():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            path = unquote(parts.path)
            file = (page.file.parent / path).resolve() if path else page.file
            if not file.is_file():
                yield f"{page.file}: no file {link}"
            # A page goes to its top without an anchor.
            elif (
                parts.fragment
                and file in pages
                and unquote(parts.fragment) not in pages[file].anchors | {"top"}
            ):
                yield f"{page.file}: no anchor {link}"
