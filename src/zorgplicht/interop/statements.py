# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The fields of an entry as facts, whatever kind of entry it is.

A field that is added to the model appears by itself, as a word of our own vocabulary. Only what
names other entries, as the keys of each mapping do, must be told here.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Final, cast

import attrs

from zorgplicht.interop.iris import entry_iri, named, web_iri
from zorgplicht.interop.sheet import Sheet
from zorgplicht.model.entry import Citation
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.level import Level
from zorgplicht.model.text import Text

KNOWN: Final = {
    "id": "skos:notation",
    "label": "skos:prefLabel",
    "definition": "skos:definition",
    "note": "skos:editorialNote",
    "plain": "skos:altLabel",
    "says": "skos:example",
    "caution": "skos:scopeNote",
    "recognised": "skos:scopeNote",
    "practice": "skos:scopeNote",
    "citation": "dct:bibliographicCitation",
    "publisher": "dct:publisher",
    "dated": "dct:date",
    "licence": "dct:rights",
    "url": "foaf:page",
    "uri": "foaf:page",
}
"""Fields that a well-known vocabulary has a word for."""

POINTS_AT: Final = {
    "adds_demands": "capabilities",
    "addresses": "barriers",
    "applies_to_all": "barriers",
    "applies_to_any": "barriers",
    "arranged_via": "channels",
    "barriers": "barriers",
    "capability": "capabilities",
    "enablers": "enablers",
    "facts": "facts",
    "levels": "capabilities",
    "on": "channels",
    "opens": "channels",
    "part_of": "measures",
    "pillar": "pillars",
    "raises": "capabilities",
    "restricted_to": "target-groups",
    "rests_on": "law-provisions",
    "sets": "capabilities",
    "split_into": "measures",
    "standards": "sources",
    "target_groups": "target-groups",
}
"""Fields that name entries, and of which kind."""

ELSEWHERE: Final = frozenset({"variants", "default"})
"""Fields that become concepts of their own; see `zorgplicht.interop.skos`."""

_ENGLISH: Final = frozenset({"note", "why"})
"""Plain strings that are words, for maintainers and so in English."""


def term(field: str) -> str:
    """
    The word for a field.

    Examples:
        >>> term("label"), term("adds_demands")
        ('skos:prefLabel', 'zv:addsDemands')
    """
    first, *rest = field.split("_")
    return KNOWN.get(field) or "zv:" + first + "".join(one.capitalize() for one in rest)


def write_fields(sheet: Sheet, subject: str, value: attrs.AttrsInstance, base: str) -> None:
    """
    Every field of *value*, as facts about *subject*.
    """
    for field in attrs.fields(type(value)):
        if field.name not in ELSEWHERE:
            _write(sheet, subject, field.name, getattr(value, field.name), base)


def _write(
    sheet: Sheet, subject: str, field: str, value: object, base: str, *, number: str = ""
) -> None:
    match value:
        case None:
            return
        case Text():
            sheet.says(subject, term(field), value)
        case Citation():
            sheet.link(subject, "dct:source", entry_iri("sources", value.id, base))
            sheet.value(subject, "dct:bibliographicCitation", f"{value.id}: {value.at}")
        case str() | Level() | bool() | dt.date():
            _write_plain(sheet, subject, field, value, base)
        case FrozenMap():
            for pair in value.items():
                _write_pair(sheet, subject, field, pair, base)
        case tuple():
            for place, one in enumerate(value, start=1):
                _write(sheet, subject, field, one, base, number=f"{place}")
        case _:
            _write_part(sheet, subject, field, value, number, base)


def _write_plain(
    sheet: Sheet, subject: str, field: str, value: str | int | dt.date, base: str
) -> None:
    if isinstance(value, Level):
        sheet.value(subject, term(field), value.word)
    elif not isinstance(value, str):
        sheet.value(subject, term(field), value)
    elif field in POINTS_AT:
        sheet.link(subject, term(field), entry_iri(POINTS_AT[field], str(value), base))
    elif field in {"url", "uri"} and (address := web_iri(value)):
        sheet.link(subject, term(field), address)
    elif field in _ENGLISH:
        sheet.says(subject, term(field), None, en=value)
    else:
        plain = value.value if isinstance(value, StrEnum) else value
        sheet.value(subject, term(field), plain)


def _write_pair(
    sheet: Sheet, subject: str, field: str, pair: tuple[str, object], base: str
) -> None:
    """
    One pair of a mapping: a thing of its own, that says what has which value.
    """
    key, value = pair
    part = f"{subject}/{term(field).removeprefix('zv:')}/{named(key)}"
    sheet.link(subject, term(field), part)
    sheet.link(part, "zv:of", entry_iri(POINTS_AT[field], key, base))
    _write(sheet, part, "value", value, base)


def _write_part(
    sheet: Sheet, subject: str, field: str, value: object, number: str, base: str
) -> None:
    """
    A value with fields of its own: a thing of its own.
    """
    part = "/".join(filter(None, (subject, term(field).removeprefix("zv:"), number)))
    sheet.link(subject, term(field), part)
    write_fields(sheet, part, cast("attrs.AttrsInstance", value), base)
