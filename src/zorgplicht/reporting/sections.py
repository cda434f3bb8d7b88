# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A report for people as plain parts, so that text, Markdown and HTML say the same.

All words in it are final: in one language, and not yet escaped for any format.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.reporting import markdown
from zorgplicht.reporting.citations import Passage
from zorgplicht.reporting.html import filled_in
from zorgplicht.reporting.layout import WIDTH, fill, heading
from zorgplicht.reporting.speaker import Speaker


@final
@frozen(kw_only=True)
class Table:
    """
    Rows of cells; the first cell of a row says what it is about. A cell may be empty.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@final
@frozen(kw_only=True)
class Bullets:
    """
    Things that stand side by side.
    """

    items: tuple[str, ...]


@final
@frozen(kw_only=True)
class Laws:
    """
    Provisions and passages, with where they can be read.
    """

    passages: tuple[Passage, ...]


Part = str | Bullets | Table | Laws
"""A text is a paragraph."""


@final
@frozen(kw_only=True)
class Section:
    """
    A title with what stands under it.
    """

    title: str
    parts: tuple[Part, ...]


@final
@frozen(kw_only=True)
class Report:
    """
    A whole report.

    Args:
        title: What it is.
        facts: Of what, and of which day: pairs of a name and a value.
        sections: In the order of reading; the first is the summary.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]


# --- plain text -----------------------------------------------------------------------


def text_of(report: Report) -> Iterator[str]:
    """
    The report in lines of plain text; a table becomes a list.
    """
    title = list(fill(report.title))
    yield from title
    yield "=" * min(max(map(len, title), default=0), WIDTH)
    for name, value in report.facts:
        yield from fill(f"{name}: {value}")
    for section in report.sections:
        yield from heading(section.title)
        for index, part in enumerate(section.parts):
            if index:
                yield ""
            yield from _text_part(part, section.title)


def _text_part(part: Part, title: str) -> Iterator[str]:
    match part:
        case str():
            yield from fill(part)
        case Bullets():
            for item in part.items:
                yield from fill(item, "- ")
        case Table():
            if part.caption != title:
                yield from fill(f"{part.caption}:")
            yield from _text_rows(part)
        case Laws():
            for one in part.passages:
                yield from fill(f"{one.citation}: {'; '.join(one.about)}", "- ")


def _text_rows(table: Table) -> Iterator[str]:
    for first, *others in table.rows:
        yield from fill(first, "- ", "  ")
        for name, cell in zip(table.head[1:], others, strict=True):
            if cell:
                yield from fill(f"{name}: {cell}", "    ", "      ")


# --- Markdown -------------------------------------------------------------------------


def markdown_of(report: Report) -> Iterator[str]:
    """
    The report in lines of Markdown.
    """
    yield f"# {markdown.text(report.title)}"
    yield ""
    for name, value in report.facts:
        yield f"- {markdown.text(name)}: {markdown.text(value)}"
    for section in report.sections:
        yield ""
        yield f"## {markdown.text(section.title)}"
        for part in section.parts:
            yield ""
            yield from _markdown_part(part)


def _markdown_part(part: Part) -> Iterator[str]:
    match part:
        case str():
            yield markdown.text(part)
        case Bullets():
            yield from (f"- {markdown.text(item)}" for item in part.items)
        case Table():
            rows = (map(markdown.text, row) for row in part.rows)
            yield from markdown.table(map(markdown.text, part.head), rows)
        case Laws():
            yield from markdown.passage_items(part.passages)


# --- HTML -----------------------------------------------------------------------------


def html_of(report: Report, say: Speaker) -> str:
    """
    The report as a page that stands alone.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    kinds = {str: "text", Bullets: "bullets", Table: "table", Laws: "laws"}
    sections = [
        (one.title, [(kinds[type(part)], part) for part in one.parts]) for one in report.sections
    ]
    return filled_in("report.html", say, report=report, sections=sections)
