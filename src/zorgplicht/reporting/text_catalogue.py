# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The catalogue in plain text: what there is, the entries of one kind, one entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from zorgplicht.codec import unstructure
from zorgplicht.model.barrier import Barrier, variant_id
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.reporting import phrases
from zorgplicht.reporting.entry_words import NOT_LISTED, key_word, on_one_line
from zorgplicht.reporting.layout import fill, heading
from zorgplicht.reporting.shown import CatalogueCheck, Listing
from zorgplicht.reporting.speaker import Speaker


def overview_lines(catalogue: Catalogue, say: Speaker) -> Iterator[str]:
    """
    How many entries there are of each kind, and what was replaced.
    """
    yield say(phrases.CATALOGUE)
    yield "=" * len(say(phrases.CATALOGUE))
    width = max(len(kind) for kind in KINDS)
    for kind in KINDS:
        number = len(catalogue.of_kind(kind))
        yield f"  {kind:<{width}}  {number:>3}  {say(phrases.KINDS[kind])}"
    if catalogue.overrides:
        yield from heading(say(phrases.OVERRIDES))
        for one in catalogue.overrides:
            yield from fill(f"{one.kind} {one.id}: {one.field} ({one.file})", "  ", "    ")
    yield ""
    yield from fill(say(phrases.CATALOGUE_HINT))


def check_lines(check: CatalogueCheck, say: Speaker) -> Iterator[str]:
    """
    What was checked, and every flaw.
    """
    number = sum(check.entries.values())
    if check.entries:
        yield say(phrases.CHECKED, entries=number, kinds=len(check.entries))
        yield from fill(say(phrases.CHECKED_FOR))
    if not check.problems:
        yield say(phrases.NO_FLAWS)
        return
    yield say.count(len(check.problems), phrases.FLAW, phrases.FLAWS)
    for problem in check.problems:
        yield f"- {problem.text(say.language)}"


def listing_lines(listing: Listing, say: Speaker) -> Iterator[str]:
    """
    Every entry by id with its name; barriers with their variants.
    """
    named = phrases.KINDS.get(listing.kind)
    title = f"{listing.kind}: {say(named)}" if named else listing.kind
    yield title
    yield "=" * len(title)
    width = max((len(entry.id) for entry in listing.entries), default=0)
    for entry in listing.entries:
        yield from fill(say(entry.label), f"  {entry.id:<{width}}  ")
        if isinstance(entry, Barrier):
            yield from _variants(entry, say)


def _variants(barrier: Barrier, say: Speaker) -> Iterator[str]:
    for name, variant in barrier.variants.items():
        note = say(phrases.DEFAULT_VARIANT) if name == barrier.default else ""
        line = f"{variant_id(barrier.id, name)}  {say(variant.label)}{note}"
        yield from fill(line, "      ", "        ")


def entry_lines(entry: Entry, say: Speaker) -> Iterator[str]:
    """
    One entry: its name, what it is, and all that is known of it.
    """
    label = list(fill(say(entry.label)))
    yield from label
    yield "=" * max((len(line) for line in label), default=0)
    yield from fill(say(entry.definition))
    yield ""
    tree = unstructure(entry)
    yield f"{key_word('id', say)}: {entry.id}"
    for key, value in tree.items():
        if key not in NOT_LISTED:
            yield from _item(key_word(key, say), value, say, "")


def _item(key: str, value: Any, say: Speaker, indent: str) -> Iterator[str]:  # noqa: ANN401 - a plain tree
    """
    One key with its value: on one line where that fits, else indented below it.
    """
    short = on_one_line(value, say)
    if short is not None:
        yield from fill(f"{key}: {short}", indent, f"{indent}  ")
        return
    yield f"{indent}{key}:"
    if isinstance(value, list):
        for one in value:
            yield from _listed(one, say, f"{indent}  ")
        return
    for name, one in value.items():
        yield from _item(key_word(name, say), one, say, f"{indent}  ")


def _listed(value: Any, say: Speaker, indent: str) -> Iterator[str]:  # noqa: ANN401 - a plain tree
    short = on_one_line(value, say)
    if short is not None:
        yield from fill(short, f"{indent}- ")
        return
    inner = f"{indent}  "
    lines = (
        line for name, one in value.items() for line in _item(key_word(name, say), one, say, inner)
    )
    for index, line in enumerate(lines):
        yield line if index else f"{indent}- {line.removeprefix(inner)}"
