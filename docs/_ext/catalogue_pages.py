# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Makes the pages of the catalogue when the documentation is built, from the entries themselves.

The pages stand in ``reference/catalogue/``: one for each kind, with an anchor for each entry
(``barriers-low-literacy``), and an index. They are never committed.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generated import write_folder

from zorgplicht.catalogue import load_catalogue
from zorgplicht.codec import unstructure
from zorgplicht.model.catalogue import KINDS, Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.model.text import Language
from zorgplicht.reporting.markdown import code, link, table, text
from zorgplicht.reporting.phrases import KINDS as NAMES
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FOLDER = Path("reference", "catalogue")
ENGLISH, DUTCH = Speaker(Language.EN), Speaker(Language.NL)

SAID_ALREADY = {"id", "label", "definition", "note"}

POINTS_AT = {
    "addresses": "barriers",
    "adds-demands": "capabilities",
    "applies-to-all": "barriers",
    "applies-to-any": "barriers",
    "arranged-via": "channels",
    "barriers": "barriers",
    "capability": "capabilities",
    "enablers": "enablers",
    "facts": "facts",
    "levels": "capabilities",
    "on": "channels",
    "opens": "channels",
    "part-of": "measures",
    "pillar": "pillars",
    "raises": "capabilities",
    "restricted-to": "target-groups",
    "rests-on": "law-provisions",
    "sets": "capabilities",
    "split-into": "measures",
    "target-groups": "target-groups",
}
"""Which kind of entry the value of a key names; where it is a table, its keys do."""

INTRODUCTION = """\
# The catalogue

*For everyone who wants to know which words the library has, and on what they rest.*

These pages are made from the files in the package, in English with the Dutch name and meaning.
`zorgplicht catalogue KIND ID` shows the same, in Dutch, and `--lang en` in English.
An entry rests on the *study*, on another public source (*external*), or on our own *judgement*.
A judgement always gives its reason.
{doc}`../../explanation/how-routes-are-chosen` tells what levels, demands and effects do.
{doc}`../../how-to/bring-your-own-catalogue` tells how to add to it or change it.
"""


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Called by Sphinx; the pages are there before it looks for pages.
    """
    app.connect("builder-inited", lambda app: write_pages(Path(app.srcdir) / FOLDER))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_pages(folder: Path) -> None:
    """
    Writes the index and a page for each kind.
    """
    catalogue = load_catalogue()
    pages = {"index.md": _index(catalogue)}
    pages |= {f"{kind}.md": _page(kind, catalogue) for kind in KINDS}
    write_folder(folder, pages)


def _index(catalogue: Catalogue) -> Iterator[str]:
    yield from INTRODUCTION.splitlines()
    yield ""
    rows = (
        [
            f"{{doc}}`{_title(kind)} <{kind}>`",
            _dutch_words(DUTCH(NAMES[kind])),
            str(len(catalogue.of_kind(kind))),
        ]
        for kind in KINDS
    )
    yield from table(("kind", "in Dutch", "entries"), rows)
    yield ""
    yield "```{toctree}"
    yield ":hidden:"
    yield ""
    yield from KINDS
    yield "```"


def _title(kind: str) -> str:
    said = ENGLISH(NAMES[kind])
    return said[0].upper() + said[1:]


def _page(kind: str, catalogue: Catalogue) -> Iterator[str]:
    entries = catalogue.of_kind(kind)
    yield f"# {_title(kind)}"
    yield ""
    yield f"*For everyone who meets one of these words in a policy, a plan or a report: `{kind}`.*"
    yield ""
    rows = (
        [f"{{ref}}`{one.id} <{_anchor(kind, one.id)}>`", text(ENGLISH(one.label))]
        for one in entries.values()
    )
    yield from table(("id", "name"), rows)
    for entry in entries.values():
        yield ""
        yield from _entry(kind, entry, catalogue)


def _entry(kind: str, entry: Entry, catalogue: Catalogue) -> Iterator[str]:
    yield f"({_anchor(kind, entry.id)})="
    yield ""
    yield f"## {text(ENGLISH(entry.label))}"
    yield ""
    yield text(ENGLISH(entry.definition))
    yield ""
    dutch = f"{DUTCH(entry.label)}: {DUTCH(entry.definition)}"
    yield f'<p lang="nl">{html.escape(dutch)}</p>'
    yield ""
    yield f"- **id**: {code(entry.id)}"
    for key, value in unstructure(entry).items():
        if key not in SAID_ALREADY:
            yield from _item(key, value, catalogue, "")


def _anchor(kind: str, id_: str) -> str:
    return f"{kind}-{id_}"


def _item(key: str, value: Any, catalogue: Catalogue, indent: str) -> Iterator[str]:  # noqa: ANN401 - a plain tree
    """
    One key with its value: on one line where that fits, else as a list below it.
    """
    short = _short(key, value, catalogue)
    if short is not None:
        yield f"{indent}- **{text(key)}**: {short}"
        return
    yield f"{indent}- **{text(key)}**:"
    if isinstance(value, list):
        for one in value:
            yield from _listed(key, one, catalogue, f"{indent}  ")
        return
    for name, one in value.items():
        yield from _item(name, one, catalogue, f"{indent}  ")


def _listed(key: str, value: Any, catalogue: Catalogue, indent: str) -> Iterator[str]:  # noqa: ANN401 - a plain tree
    short = _short(key, value, catalogue)
    if short is not None:
        yield f"{indent}- {short}"
        return
    told = {name: _short(name, one, catalogue) for name, one in value.items()}
    inline = "; ".join(f"{text(name)}: {said}" for name, said in told.items() if said is not None)
    yield f"{indent}- {inline}"
    for name, said in told.items():
        if said is None:
            yield from _item(name, value[name], catalogue, f"{indent}  ")


def _short(key: str, value: Any, catalogue: Catalogue) -> str | None:  # noqa: ANN401 - a plain tree
    """
    A value that fits on one line; None for what must be spread.
    """
    kind = POINTS_AT.get(key)
    said: str | None
    match value:
        case {"nl": _, "en": str(english), **rest} if not rest:
            said = text(english)
        case {"id": str(source), "at": str(place), **rest} if not rest:
            said = f"{_word('sources', source, catalogue)}, {text(place)}"
        case dict() if kind and all(isinstance(one, str | bool) for one in value.values()):
            said = ", ".join(
                f"{_word(kind, id_, catalogue)}: {text(_plain(one))}" for id_, one in value.items()
            )
        case list() if all(isinstance(one, str) for one in value):
            said = ", ".join(_word(kind, one, catalogue) for one in value) or "none"
        case dict() | list():
            said = None
        case str() if value.startswith("https://"):
            said = link(value, value)
        case _:
            said = _word(kind, _plain(value), catalogue)
    return said


def _plain(value: Any) -> str:  # noqa: ANN401 - a plain tree
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _word(kind: str | None, id_: str, catalogue: Catalogue) -> str:
    """
    An id as a link to its entry, also when it names a variant of a barrier; else as text.
    """
    entry = id_.partition(":")[0]
    if kind and entry in catalogue.of_kind(kind):
        return f"{{ref}}`{id_} <{_anchor(kind, entry)}>`"
    return text(id_)


def _dutch_words(words: str) -> str:
    return f'<span lang="nl">{html.escape(words)}</span>'
