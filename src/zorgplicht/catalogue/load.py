# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Loading the catalogue: the shipped entries, and a municipality's own on top.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from zorgplicht.catalogue.integrity import flaws_in
from zorgplicht.codec.document import parse, read_text
from zorgplicht.codec.problems import Misfit, misfits_of, problem_of
from zorgplicht.codec.structure import structure
from zorgplicht.codec.words import nearest
from zorgplicht.errors import CatalogueError, PolicyReadError, Problem
from zorgplicht.model.catalogue import KINDS, Catalogue, Override
from zorgplicht.model.entry import Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.measure import Pillar
from zorgplicht.model.origin import Origin

FILES: Mapping[str, str] = {
    **{kind: kind for kind in KINDS},
    **{pillar.value: "measures" for pillar in Pillar},
}
"""The kind of entry that each file holds; measures stand in one file per pillar."""


class _Raw(NamedTuple):
    """
    One entry as it stands in its files, before it is a value.
    """

    fields: Mapping[str, Any]
    origins: Mapping[tuple[str, ...], Origin]
    """By field, the file that has the last word; under () the file that made the entry."""


_Entries = dict[tuple[str, str], _Raw]


Folder = str | os.PathLike[str]
"""A folder with files named as the shipped ones."""
Folders = Folder | Iterable[Folder]
"""One such folder, or several, each on top of those before it."""


def load_catalogue(extra: Folders | None = None) -> Catalogue:
    """
    The catalogue, with an authority's own entries if it has any.

    Args:
        extra: A folder with files named as the shipped ones (``barriers.toml``,
            ``channels.toml`` …), or several, each on top of those before it: that of a
            region, and then that of a municipality. An entry with a new id is added; one with
            a known id replaces, field by field, what it names. What was replaced is told in
            `Catalogue.overrides`, and where each field comes from by `Catalogue.file_of`.

    Raises:
        CatalogueError: a file cannot be read or the entries do not fit together; it
            carries every problem.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> catalogue.barriers["low-literacy"].label.nl
        'Laaggeletterdheid'
        >>> len(catalogue.capabilities), len(catalogue.channels)
        (17, 23)
    """
    folders = _folders(extra)
    if not folders:
        return _shipped()
    entries = dict(_shipped_entries())
    overrides: list[Override] = []
    problems: list[Problem] = []
    for folder in folders:
        replaced, wrong = _overlay(entries, folder)
        overrides += replaced
        problems += wrong
    return _build(entries, tuple(overrides), problems)


def _folders(extra: Folders | None) -> list[FilePath]:
    if extra is None:
        return []
    if isinstance(extra, str | os.PathLike):
        return [FilePath(extra)]
    return [FilePath(one) for one in extra]


@cache
def _shipped() -> Catalogue:
    return _build(dict(_shipped_entries()), (), [])


@cache
def _shipped_entries() -> Mapping[tuple[str, str], _Raw]:
    from importlib import resources  # slow to import

    entries: _Entries = {}
    folder = resources.files("zorgplicht.catalogue") / "data"
    for file in sorted(folder.iterdir(), key=lambda item: item.name):
        origin = Origin(file=file.name, format="toml", text=file.read_text("utf-8"))
        for id_, fields in parse(origin).items():
            key = FILES[file.name.removesuffix(".toml")], id_
            if key in entries:
                raise CatalogueError((_problem(origin, (id_,), *_twice(id_)),))
            entries[key] = _Raw(fields=_table(fields), origins={(): origin})
    return entries


def _overlay(entries: _Entries, folder: FilePath) -> tuple[tuple[Override, ...], list[Problem]]:
    """
    Lays the files of *folder* over *entries*, in place.
    """
    if not folder.is_dir():
        nl, en = "deze map bestaat niet.", "there is no such folder."
        return (), [Problem(file=os.fspath(folder), nl=nl, en=en)]
    overrides: list[Override] = []
    problems: list[Problem] = []
    seen: dict[tuple[str, str], str] = {}
    for file in sorted(folder.glob("*.toml")):
        kind = FILES.get(file.stem)
        if kind is None:
            problems.append(_unknown_file(os.fspath(file), file.stem))
            continue
        try:
            origin = Origin(file=os.fspath(file), format="toml", text=read_text(os.fspath(file)))
            tree = parse(origin)
        except PolicyReadError as error:
            problems.extend(error.problems)
            continue
        for id_, table in tree.items():
            key = kind, id_
            if key in seen:
                problems.append(_problem(origin, (id_,), *_twice(id_)))
                continue
            seen[key] = origin.file
            fields = _table(table)
            base = entries.get(key)
            if base is None:
                entries[key] = _Raw(fields=fields, origins={(): origin})
                continue
            entries[key], replaced = _laid_over(base, fields, origin)
            overrides.extend(
                Override(kind=kind, id=id_, field=".".join(field), file=origin.file)
                for field in replaced
            )
    return tuple(overrides), problems


def _laid_over(
    base: _Raw, fields: Mapping[str, Any], origin: Origin
) -> tuple[_Raw, list[tuple[str, ...]]]:
    """
    *base* with *fields* on top, and the names of the fields that changed.

    A field that is itself a table is replaced key by key, so that one can change the
    Dutch label of an entry without repeating the English one.
    """
    merged = dict(base.fields)
    origins = dict(base.origins)
    replaced: list[tuple[str, ...]] = []
    changed: list[tuple[str, ...]]
    for field, value in sorted(fields.items()):
        before = base.fields.get(field)
        if isinstance(value, dict) and isinstance(before, dict):
            merged[field] = {**before, **value}
            changed = [(field, key) for key in sorted(value) if value[key] != before.get(key)]
        else:
            merged[field] = value
            changed = [(field,)] if value != before else []
        origins.update(dict.fromkeys(changed, origin))
        replaced.extend(changed)
    return _Raw(fields=merged, origins=origins), replaced


def _build(
    entries: _Entries, overrides: tuple[Override, ...], problems: list[Problem]
) -> Catalogue:
    """
    The catalogue of *entries*; raises all problems together.
    """
    values: dict[str, dict[str, Entry]] = {kind: {} for kind in KINDS}
    for (kind, id_), raw in entries.items():
        try:
            tree = {**raw.fields, "id": id_}
            values[kind][id_] = structure(tree, KINDS[kind], format="toml")
        except Exception as error:  # noqa: BLE001 - misfits_of raises what it does not know
            problems.extend(_misfit_problem(raw, id_, misfit) for misfit in misfits_of(error))
    if problems:
        raise CatalogueError(tuple(problems))
    catalogue = Catalogue(
        overrides=overrides,
        layers=FrozenMap(_layers(entries)),
        **{kind.replace("-", "_"): FrozenMap(found) for kind, found in values.items()},  # type: ignore[arg-type]
    )
    problems.extend(_flaw_problems(catalogue, entries))
    if problems:
        raise CatalogueError(tuple(problems))
    return catalogue


def _layers(entries: _Entries) -> Iterator[tuple[str, FrozenMap[str, str]]]:
    """
    For each entry that is not as it was shipped, the files that have the last word.
    """
    shipped = _shipped_entries()
    for (kind, id_), raw in entries.items():
        if shipped.get((kind, id_)) is raw:
            continue
        is_new = (kind, id_) not in shipped
        files = {
            ".".join(field): origin.file
            for field, origin in raw.origins.items()
            if field or is_new
        }
        yield f"{kind}:{id_}", FrozenMap(files)


def _flaw_problems(catalogue: Catalogue, entries: _Entries) -> Iterator[Problem]:
    for flaw in flaws_in(catalogue):
        raw = entries[flaw.kind, flaw.id]
        misfit = Misfit(path=flaw.path, nl=flaw.nl, en=flaw.en, suggestion=flaw.suggestion)
        yield _misfit_problem(raw, flaw.id, misfit)


def _misfit_problem(raw: _Raw, id_: str, misfit: Misfit) -> Problem:
    names = tuple(str(step) for step in misfit.path[:2])
    origin = raw.origins.get(names) or raw.origins.get(names[:1]) or raw.origins[()]
    return _problem(origin, (id_, *misfit.path), misfit.nl, misfit.en, misfit.suggestion)


def _problem(
    origin: Origin, path: tuple[str | int, ...], nl: str, en: str, suggestion: str | None = None
) -> Problem:
    return problem_of(origin, Misfit(path=path, nl=nl, en=en, suggestion=suggestion))


def _unknown_file(file: str, stem: str) -> Problem:
    known = ", ".join(f"{name}.toml" for name in FILES)
    near = nearest(stem, FILES)
    return Problem(
        file=file,
        nl=f"dit bestand hoort bij geen soort; bekend zijn: {known}.",
        en=f"this file belongs to no kind; known are: {known}.",
        suggestion=f"{near}.toml" if near else None,
    )


def _twice(id_: str) -> tuple[str, str]:
    return f"'{id_}' staat er twee keer.", f"'{id_}' stands here twice."


def _table(value: object) -> Mapping[str, Any]:
    # A bare value where an entry should be: let the structure step say so, in its words.
    return value if isinstance(value, dict) else {"": value}
