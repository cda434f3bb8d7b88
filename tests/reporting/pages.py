# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Reads pages of HTML as strictly as a test needs it.
"""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

VOID = {"meta", "br", "hr", "img", "input", "link"}
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


class Page(HTMLParser):
    """
    The elements of a page with their attributes, and all its text.

    A tag that is closed in the wrong place is an error, which browsers would mend in silence.
    """

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.words = []
        self._open = []
        self.feed(text)
        self.close()
        assert not self._open

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs), "/".join(self._open)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open[-1:] == [tag], f"</{tag}> within {self._open}"
        self._open.pop()

    def handle_data(self, data):
        if "style" not in self._open:
            self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)

    def all(self, *tags):
        return [(tag, attributes) for tag, attributes, _ in self.elements if tag in tags]

    @property
    def tags(self):
        return [tag for tag, *_ in self.elements]


def check_page(text, lang):
    """What holds for every page: for screen readers, without network, without scripts."""
    assert text.startswith("<!DOCTYPE html>\n")
    page = Page(text)
    ids = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]
    levels = [HEADINGS.index(tag) for tag in page.tags if tag in HEADINGS]

    assert page.all("html") == [("html", {"lang": lang})]
    assert levels[0] == 0
    assert levels.count(0) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert [page.tags.count(tag) for tag in ("main", "header", "footer", "title")] == [1] * 4
    assert page.all("a")[0][1] == {"class": "skip", "href": "#content"}
    assert len(ids) == len(set(ids))
    assert all(one["href"][1:] in ids for _, one in page.all("a") if one["href"].startswith("#"))
    assert page.tags.count("caption") == page.tags.count("table")
    assert all(one.get("scope") in {"col", "row"} for _, one in page.all("th"))
    assert not set(page.tags) & {"script", "iframe", "img", "link", "object", "form", "base"}
    for _, attributes, _ in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name == "src"]
    assert "url(" not in text
    assert "@import" not in text
    for _, one in page.all("div"):
        if one.get("class") == "wide":
            assert one["tabindex"] == "0"
            assert one["role"] == "region"
            assert one.get("aria-label") or one["aria-labelledby"] in ids
    labels = [one["aria-label"] for _, one, _ in page.elements if "aria-label" in one]
    assert len(labels) == len(set(labels))
    return page
