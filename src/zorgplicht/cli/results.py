# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A file of results, so that checking hundreds of policies can go on where it stopped.

Each line is JSON. A result is found again by what was asked, by the program that answered and
by the bytes of the policy; whatever differs is checked anew. What all results share, the
pages of rules and the law, stands there once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, final

from attrs import evolve

from zorgplicht.cli.checking import Question, check_all, checker
from zorgplicht.codec import unstructure
from zorgplicht.errors import ZorgplichtError
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    from zorgplicht.model.assessment import Assessment
    from zorgplicht.reporting import Result

SCHEMA = "zorgplicht-results/1"
PROGRAM = Path(__file__).parents[1]
"""Where the program itself stands."""
_SHARED = ("rules", "law", "basis-titles", "obligation-titles")
"""What results share; of rules only the cards."""

_FOREIGN = Text(
    nl="{file}: dit is geen bestand met resultaten. Kies een andere naam voor --results.",
    en="{file}: this is no file of results. Choose another name for --results.",
)


class ForeignFileError(ZorgplichtError):
    """
    A file for results holds something else, which must not be lost.
    """

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file

    def text(self, language: str = "nl") -> str:
        """
        One sentence that says what to do.
        """
        words = _FOREIGN.en if language == "en" else _FOREIGN.nl
        return words.format(file=self.file)

    def __str__(self) -> str:
        return self.text()


def check_or_find(
    files: list[str], question: Question, *, jobs: int, results: str | None
) -> Iterator[Result]:
    """
    As `check_all`; what is in the file *results* already is not checked again.

    Raises:
        ForeignFileError: the file holds something else.
        CatalogueError: as `checker`; so are RegisterError, MissingExtraError and
            UnknownIdError.
    """
    if results is None:
        return check_all(files, question, jobs=jobs)
    checker(question)  # so that what is wrong with a question is told, whatever is known already

    def check(some: Sequence[str]) -> Iterator[Result]:
        return check_all(some, question, jobs=min(jobs, len(some)))

    return resumed(files, question, results, check)


def resumed(
    files: Sequence[str],
    question: Question,
    path: str,
    check: Callable[[Sequence[str]], Iterator[Result]],
) -> Iterator[Result]:
    """
    The result of each file in the order given: the known ones from *path*, the others checked.

    Each new result is in the file before it is given. A file that cannot be used is told and
    not kept, so that it is read again; so is one that changed while it was checked.

    Args:
        files: What to check.
        question: What is asked of each.
        path: The file of results; it is made when it is not there.
        check: Checks files, giving their results in order.

    Raises:
        ForeignFileError: *path* holds something else.
        OSError: *path* cannot be read or written.
    """
    asked = digest_of(question)
    keys = {file: key for file in files if (key := _key(file, asked)) is not None}
    with Path(path).open("a+b") as stream:
        store = _Store(stream, path)
        # Decided once for each file, so that a result is never taken for that of another.
        known = [keys.get(file) in store.places for file in files]
        waiting = check(
            [file for file, is_known in zip(files, known, strict=True) if not is_known]
        )
        for file, is_known in zip(files, known, strict=True):
            key = keys.get(file)
            found = store.find(key) if is_known and key is not None else None
            if found is not None:
                yield found if found.file == file else _moved(found, file)
                continue
            result = next(check([file]) if is_known else waiting)
            if key is not None and key == _key(file, asked):
                store.keep(key, result)
            yield result


def _moved(known: Assessment, file: str) -> Assessment:
    """
    A result of the same bytes under another name.
    """
    findings = tuple(evolve(one, file=file) for one in known.findings)
    return evolve(known, file=file, findings=findings)


# --- what makes a result the same -----------------------------------------------------------


def _key(file: str, asked: str) -> str | None:
    try:
        content = Path(file).read_bytes()
    except (OSError, ValueError):
        return None  # checking it will say what is wrong
    suffix = Path(file).suffix.lower()
    return hashlib.sha256(f"{asked} {suffix} ".encode() + content).hexdigest()


def digest_of(question: Question) -> str:
    """
    What was asked, with the files it names and the program itself.
    """
    program = [one for end in ("*.py", "*.toml") for one in PROGRAM.rglob(end)]
    own = [one for folder in question.catalogue for one in Path(folder).glob("*.toml")]
    lists = [Path(question.upl)] if question.upl is not None else []
    digest = hashlib.sha256(repr(question).encode())
    for one in (*sorted(program), *sorted(own), *lists):
        digest.update(hashlib.sha256(one.read_bytes()).digest())
    return digest.hexdigest()


# --- the file ---------------------------------------------------------------------------------


@final
class _Store:
    """
    The file of results: where each stands, while the results themselves stay on disk.
    """

    def __init__(self, stream: BinaryIO, path: str) -> None:
        self.stream = stream
        self.places: dict[str, int] = {}
        self.shared: dict[str, Mapping[str, Any]] = {}
        stream.seek(0)
        first = stream.readline()
        if not first:
            self._write({"schema": SCHEMA})
            return
        if _read(first).get("schema") != SCHEMA:
            raise ForeignFileError(path)
        self._look()

    def _look(self) -> None:
        """
        Finds what is there. A line that was broken off is passed over, and closed.
        """
        needs: dict[str, str] = {}
        while True:
            place = self.stream.tell()
            line = self.stream.readline()
            if not line:
                break
            match _read(line):
                case {"key": str(key), "with": str(name), "result": {"rules": list()}}:
                    self.places[key], needs[key] = place, name
                case {"shared": str(name), "value": {"rules": dict()} as value}:
                    if name == _name_of(value):
                        self.shared[name] = value
                case _:
                    pass
            if not line.endswith(b"\n"):
                self.stream.write(b"\n")
        self.places = {key: self.places[key] for key in needs if needs[key] in self.shared}

    def find(self, key: str) -> Assessment | None:
        """
        The result under *key*; None when it is not there, or is damaged.
        """
        from zorgplicht.codec.structure import structure
        from zorgplicht.model.assessment import Assessment

        place = self.places.get(key)
        if place is None:
            return None
        self.stream.seek(place)
        found = _read(self.stream.readline())
        try:
            shared = self.shared[found["with"]]
            cards = shared["rules"]
            rules = [{**one, "card": cards[one["card"]]} for one in found["result"]["rules"]]
            tree = {**found["result"], **shared, "rules": rules}
            return structure(tree, Assessment, format="json")
        except Exception:  # noqa: BLE001 - whatever is wrong with it, it is checked anew
            return None

    def keep(self, key: str, result: Result) -> None:
        """
        Puts a result at the end of the file, at once.
        """
        from zorgplicht.model.assessment import Assessment

        if not isinstance(result, Assessment):
            return
        tree = unstructure(result)
        rules = tree["rules"]
        cards = {one["card"]["code"]: one["card"] for one in rules}
        shared = {**{one: tree.pop(one, {}) for one in _SHARED}, "rules": cards}
        tree["rules"] = [{**one, "card": one["card"]["code"]} for one in rules]
        name = _name_of(shared)
        if name not in self.shared:
            self.shared[name] = shared
            self._write({"shared": name, "value": shared})
        self._write({"key": key, "with": name, "result": tree})

    def _write(self, tree: Mapping[str, Any]) -> None:
        self.stream.write(_written(tree) + b"\n")
        self.stream.flush()


def _name_of(shared: Mapping[str, Any]) -> str:
    return hashlib.sha256(_written(shared)).hexdigest()[:16]


def _written(tree: Mapping[str, Any]) -> bytes:
    return json.dumps(tree, separators=(",", ":"), sort_keys=True).encode("ascii")


def _read(line: bytes) -> dict[str, Any]:
    """
    One line; nothing for one that is damaged.
    """
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
