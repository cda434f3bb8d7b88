# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Errors: what the library raises when it cannot do its work.

That a policy falls short is no error but a finding. An error says that the input could
not be used at all; its fields are the facts, and the words are made from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class Problem:
    """
    One thing that is wrong with a file, and where.

    Args:
        file: The file as the user named it.
        line: From 1; None when the whole file is meant.
        column: From 1, in characters.
        path: The place in the document: ``$.channels[2].id``; empty for the whole file.
        nl: What is wrong and what was expected, in Dutch.
        en: The same in English.
        suggestion: The nearest known word; None when nothing is near.
    """

    file: str
    nl: str
    en: str
    line: int | None = None
    column: int | None = None
    path: str = ""
    suggestion: str | None = None

    def text(self, language: str = "nl") -> str:
        """
        The problem on one line: place, path, what is wrong, and the nearest known word.
        """
        place = self.file
        if self.line is not None:
            place += f":{self.line}:{self.column or 1}"
        path = f" {self.path}:" if self.path not in {"", "$"} else ""
        return f"{place}:{path} {self.says(language)}"

    def says(self, language: str = "nl") -> str:
        """
        What is wrong, and the nearest known word, without the place.
        """
        says = self.en if language == "en" else self.nl
        if self.suggestion is None:
            return says
        ask = "Did you mean" if language == "en" else "Bedoelt u"
        return f"{says} {ask} '{self.suggestion}'?"


class ZorgplichtError(Exception):
    """
    The root of all errors of this library.
    """


class _ProblemsError(ZorgplichtError):
    """
    An error that carries every problem that was found, so that one run shows them all.
    """

    problems: tuple[Problem, ...]

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def text(self, language: str = "nl") -> str:
        """
        All problems, one on a line.
        """
        return "\n".join(problem.text(language) for problem in self.problems)

    def __str__(self) -> str:
        return self.text()


class PolicyReadError(_ProblemsError):
    """
    A policy file could not be read as a policy.
    """


class CatalogueError(_ProblemsError):
    """
    A catalogue file could not be read, or its entries do not fit together.
    """


class RegisterError(_ProblemsError):
    """
    A register that the user brought could not be read.
    """


class ResultsError(_ProblemsError):
    """
    A file with outcomes of measuring could not be read.
    """


class AnswersError(_ProblemsError):
    """
    A file with answers for a baseline could not be read.
    """


class UnknownIdError(ZorgplichtError, LookupError):
    """
    An id is not in the catalogue.

    Args:
        kind: What was looked for: "barrier", "channel", "fact" and so on.
        id: The unknown id.
        suggestion: The nearest known id; None when nothing is near.
    """

    def __init__(self, kind: str, id: str, suggestion: str | None = None) -> None:  # noqa: A002
        super().__init__(kind, id, suggestion)
        self.kind = kind
        self.id = id
        self.suggestion = suggestion

    def text(self, language: str = "nl") -> str:
        """
        The error in one sentence.
        """
        if language == "en":
            hint = f" Did you mean '{self.suggestion}'?" if self.suggestion else ""
            return f"There is no {self.kind} '{self.id}'.{hint}"
        hint = f" Bedoelt u '{self.suggestion}'?" if self.suggestion else ""
        return f"'{self.id}' is geen bekende {_DUTCH.get(self.kind, self.kind)}.{hint}"

    def __str__(self) -> str:
        return self.text()


_DUTCH = {
    "barrier": "belemmering",
    "variant": "vorm van een belemmering",
    "capability": "vaardigheid",
    "channel": "kanaalnaam",
    "measure": "maatregel",
    "fact": "eigenschap",
    "target group": "doelgroep",
    "service": "dienst",
    "rule": "regelcode",
    "schema": "schemanaam",
    "kind": "soort",
    "entry": "naam",
    "node": "naam in de kennis",
    "relation": "soort pijl",
    "format": "uitvoervorm",
    "table": "tabel",
    "purpose": "reden van contact",
    "audience": "groep",
    "column": "kolom",
}


class UnknownFormatError(UnknownIdError):
    """
    A file or an output has a format that the library does not know.
    """


class UnknownWordsError(ZorgplichtError, LookupError):
    """
    A column holds words that stand for no barrier that is looked at.

    Args:
        column: The name of the column.
        words: For each unknown word the nearest known one; None when nothing is near.
    """

    _TOLD = 20
    """So many words are told in the text; a column with something else has one in every row."""

    def __init__(self, column: str, words: tuple[tuple[str, str | None], ...]) -> None:
        super().__init__(column, words)
        self.column = column
        self.words = words

    def text(self, language: str = "nl") -> str:
        """
        What the column is, and each word on a line of its own.
        """
        english = language == "en"
        lines = [
            f"Column '{self.column}' holds words that stand for no barrier here:"
            if english
            else f"In kolom '{self.column}' staan woorden die hier geen belemmering zijn:"
        ]
        ask = "did you mean" if english else "bedoelt u"
        for word, near in self.words[: self._TOLD]:
            line = " ".join(word.split())[:_SHOWN]
            lines.append(f"- '{line}'" + (f": {ask} '{near}'?" if near else ""))
        more = len(self.words) - self._TOLD
        if more > 0:
            lines.append(f"- and {more} more" if english else f"- en nog {more}")
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.text()


_SHOWN = 40
"""Characters of an unknown word that are shown: it may be anything."""


class MissingExtraError(ZorgplichtError, ImportError):
    """
    A part of the library needs a package that is not installed.

    Args:
        extra: The name of the extra, such as "yaml".
    """

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.extra = extra

    def text(self, language: str = "nl") -> str:
        """
        One sentence with the install command.
        """
        command = f"pip install 'zorgplicht[{self.extra}]'"
        if language == "en":
            return f"This needs the extra '{self.extra}': {command}"
        return f"Hiervoor is de uitbreiding '{self.extra}' nodig: {command}"

    def __str__(self) -> str:
        return self.text()


_NAMED = 5
"""So many files are named in a sentence."""


class FolderInUseError(ZorgplichtError):
    """
    A folder for pages has other things in it, which would be lost among them.

    Args:
        folder: The folder.
        files: What stands in the way, when the folder is of an earlier site.
    """

    def __init__(self, folder: str, files: Sequence[str] = ()) -> None:
        super().__init__(folder, files)
        self.folder = folder
        self.files = tuple(files)

    def text(self, language: str = "nl") -> str:
        """
        One sentence that says what to do.
        """
        if self.files:
            named = ", ".join(self.files[:_NAMED])
            more = len(self.files) - _NAMED
            if more > 0:
                named += f" and {more} more" if language == "en" else f" en nog {more}"
            if language == "en":
                return (
                    f"{self.folder}: these are not of the site and would be lost: {named}."
                    " Move them, or choose an empty or new folder."
                )
            return (
                f"{self.folder}: dit is niet van de site en zou verloren gaan: {named}."
                " Zet het ergens anders, of kies een lege of nieuwe map."
            )
        if language == "en":
            return f"{self.folder}: there are other files here; choose an empty or new folder."
        return f"{self.folder}: hier staan al andere bestanden; kies een lege of nieuwe map."

    def __str__(self) -> str:
        return self.text()


class RuleContractError(ZorgplichtError):
    """
    A rule module does not keep the contract for rules, or broke while it ran.

    Args:
        rule: The code or the module.
        reason: What is wrong.
    """

    def __init__(self, rule: str, reason: str) -> None:
        super().__init__(rule, reason)
        self.rule = rule
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.rule}: {self.reason}"
