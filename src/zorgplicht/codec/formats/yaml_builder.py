# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The events of a YAML parser made into a tree, without aliases, tags or guesses of type.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, final

from attrs import define, field

from zorgplicht.codec.formats import refusals
from zorgplicht.codec.formats.lines import Lines
from zorgplicht.codec.formats.tree import (
    MAX_DEPTH,
    Fault,
    FormatError,
    Path,
    Plain,
    Position,
    Tree,
)
from zorgplicht.model.origin import Marks

if TYPE_CHECKING:
    from yaml.events import (
        AliasEvent,
        CollectionStartEvent,
        DocumentStartEvent,
        Event,
        MappingStartEvent,
        ScalarEvent,
        SequenceStartEvent,
    )

_ANCHOR = (
    "een anker (&naam) kan niet; schrijf de waarde uit waar hij nodig is.",
    "an anchor (&name) is not allowed; write the value where it is needed.",
)
_ALIAS = (
    "een verwijzing (*naam) kan niet; schrijf de waarde hier uit.",
    "an alias (*name) is not allowed; write the value here.",
)
TAG = (
    "een tag (!soort) kan niet.",
    "a tag (!kind) is not allowed.",
)
_MERGE = (
    "samenvoegen met << kan niet; schrijf de sleutels hier uit.",
    "merging with << is not allowed; write the keys here.",
)
_KEY_EMPTY = (
    "hier hoort een sleutel die niet leeg is.",
    "expected a key that is not empty here.",
)
_KEY_NO_SCALAR = (
    "een sleutel moet tekst zijn; met { of [ begint een waarde.",
    "a key must be text; { or [ begins a value.",
)
_SECOND_DOCUMENT = (
    "hier begint een tweede document; er mag er maar een in het bestand staan.",
    "a second document begins here; the file may hold only one.",
)


@define
class _Open:
    """
    A mapping or sequence that is not closed yet.

    Of a mapping, *key* is the one that waits for its value.
    """

    path: Path
    node: dict[str, Tree] | list[Tree]
    key: str | None = None
    marks: Marks = field(factory=Marks)


@final
class Builder:
    """
    The tree that grows with every event, on a stack of its own.

    It goes on after a fault as well as it can, to find the next one.

    Args:
        text: The text that the marks of the events count in.
    """

    def __init__(self, text: str) -> None:
        self.marks = Marks()
        self._text = text
        self._lines: Lines | None = None
        self._faults: list[Fault] = []
        self._open: list[_Open] = []
        self._root: Tree = Plain("")
        self._documents = 0
        self._take: dict[str, Callable[[Any], None]] = {
            "ScalarEvent": self._scalar,
            "MappingStartEvent": self._start_mapping,
            "SequenceStartEvent": self._start_sequence,
            "MappingEndEvent": self._end,
            "SequenceEndEvent": self._end,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._start_document,
        }

    def run(self, next_event: Callable[[], Event | None]) -> None:
        """
        Takes events up to the end of the stream.

        Raises:
            FormatError: it makes no sense to read on.
        """
        event = next_event()
        while event is not None and (name := type(event).__name__) != "StreamEndEvent":
            take = self._take.get(name)
            if take is not None:
                take(event)
            event = next_event()

    def result(self) -> dict[str, Tree]:
        """
        The finished tree.

        Raises:
            FormatError: there were faults, or the document is no mapping.
        """
        if not self._faults and not isinstance(self._root, dict):
            is_empty = isinstance(self._root, Plain) and not self._root
            self._faults.append(refusals.empty() if is_empty else refusals.not_a_table())
        if self._faults or not isinstance(self._root, dict):
            self._stop()
        return self._root

    # --- events ---

    def _start_document(self, event: DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self._fault(event, (), *_SECOND_DOCUMENT)
            self._stop()
        if event.tags:
            self._fault(event, (), *TAG)

    def _scalar(self, event: ScalarEvent) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        value = event.value
        if event.style and not value.isascii() and refusals.find_surrogate(value) is not None:
            # Only the parser written in Python makes these, of an escape such as \ud800.
            self._faults.append(refusals.half_character(self._at(event), self.path))
            value = refusals.mended(value)
        if self._waits_for_key():
            self._key(event, value)
        else:
            self._put(event, value if event.style else Plain(value))

    def _start_mapping(self, event: MappingStartEvent) -> None:
        self._start(event, _Open(self.path, {}))

    def _start_sequence(self, event: SequenceStartEvent) -> None:
        self._start(event, _Open(self.path, []))

    def _start(self, event: CollectionStartEvent, opened: _Open) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if len(opened.path) >= MAX_DEPTH:
            self._faults.append(refusals.too_deep(self._at(event), opened.path))
            self._stop()
        if self._waits_for_key():
            self._no_key(event, *_KEY_NO_SCALAR)
            opened.path = self.path
        else:
            self._put(event, opened.node)
            self._mark(opened)
        self._open.append(opened)

    def _mark(self, opened: _Open) -> None:
        if opened.path and self._open:
            self._open[-1].marks.inner[opened.path[-1]] = opened.marks
        else:
            self.marks = opened.marks

    def _end(self, _: Event) -> None:
        self._open.pop()

    def _alias(self, event: AliasEvent) -> None:
        if self._waits_for_key():
            self._no_key(event, *_ALIAS)
        else:
            self._fault(event, self.path, *_ALIAS)
            self._put(event, Plain(""))

    # --- places in the tree ---

    def _waits_for_key(self) -> bool:
        if not self._open:
            return False
        top = self._open[-1]
        return top.key is None and isinstance(top.node, dict)

    def _key(self, event: ScalarEvent, key: str) -> None:
        top = self._open[-1]
        if not key:
            self._no_key(event, *_KEY_EMPTY)
            return
        if key == "<<" and not event.style:
            self._fault(event, (*top.path, key), *_MERGE)
        elif key in top.node:
            self._faults.append(refusals.duplicate_key(self._at(event), (*top.path, key)))
        top.marks.offsets[key] = _offset(event)
        top.key = key

    def _no_key(self, event: Event, nl: str, en: str) -> None:
        """
        Refuses what stands in the place of a key, and takes the value all the same.
        """
        top = self._open[-1]
        self._fault(event, top.path, nl, en)
        top.key = ""

    def _put(self, event: Event, value: Tree) -> None:
        if not self._open:
            self._root = value
            return
        top = self._open[-1]
        node = top.node
        if isinstance(node, list):
            top.marks.offsets[len(node)] = _offset(event)
            node.append(value)
        else:
            node[top.key or ""] = value  # a key that was refused is empty
            top.key = None

    # --- faults ---

    @property
    def path(self) -> Path:
        """
        The path of the value that comes next, or of the mapping when a key comes next.
        """
        if not self._open:
            return ()
        top = self._open[-1]
        if isinstance(top.node, list):
            return (*top.path, len(top.node))
        return top.path if top.key is None else (*top.path, top.key)

    def add(self, fault: Fault) -> None:
        """
        Adds what somebody else found wrong.
        """
        self._faults.append(fault)

    def _refuse_properties(self, event: ScalarEvent | CollectionStartEvent) -> None:
        path = self.path
        if event.anchor is not None:
            self._fault(event, path, *_ANCHOR)
        if event.tag is not None:
            self._fault(event, path, *TAG)

    def _fault(self, event: Event, path: Path, nl: str, en: str) -> None:
        self._faults.append(Fault(self._at(event), path, nl, en))

    def _at(self, event: Event) -> Position:
        if self._lines is None:
            self._lines = Lines(self._text)
        return self._lines.at(_offset(event))

    def _stop(self) -> NoReturn:
        raise FormatError(tuple(self._faults))


def _offset(event: Event) -> int:
    mark = event.start_mark
    return 0 if mark is None else mark.index
