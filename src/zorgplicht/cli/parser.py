# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
argparse that speaks Dutch.
"""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn, final

from zorgplicht.codec import nearest
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.layout import harmless
from zorgplicht.reporting.speaker import Speaker

USAGE_ERROR = 2

_USAGE = Text(nl="gebruik: ", en="usage: ")
_ARGUMENTS = Text(nl="argumenten", en="arguments")
_OPTIONS = Text(nl="opties", en="options")
_HELP = Text(nl="laat deze uitleg zien", en="show this help")
_SEE = Text(nl="Zie: {prog} --help", en="See: {prog} --help")

_IN_DUTCH = (
    (r"the following arguments are required: (.*)", r"dit ontbreekt: \1"),
    (r"unrecognized arguments: (.*)", r"dit is hier niet bekend: \1"),
    (r"expected one argument", "hier hoort een waarde achter"),
    (r"expected at least one argument", "hier hoort ten minste één waarde achter"),
    (r"ignored explicit argument (.*)", r"hier hoort geen waarde achter (\1)"),
    (r"not allowed with argument (.*)", r"dit gaat niet samen met \1"),
)
"""What argparse says, and the same in Dutch."""

_ABOUT = re.compile(r"argument ([^:]+): (.*)", re.DOTALL)
_CHOICE = re.compile(r"invalid choice: '?(.*?)'?(?:, maybe .*)? \(choose from (.*)\)", re.DOTALL)


@final
class Parser(argparse.ArgumentParser):
    """
    An argument parser in one language, with one group for arguments and one for options.

    Args:
        language: The language of help and errors.
        settings: As for `argparse.ArgumentParser`.
    """

    def __init__(self, *, language: Language = Language.NL, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        self.say = Speaker(language)
        formatter = _formatter(self.say(_USAGE))
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=formatter)
        self.arguments = self.add_argument_group(self.say(_ARGUMENTS))
        self.options = self.add_argument_group(self.say(_OPTIONS))
        self.options.add_argument("-h", "--help", action="help", help=self.say(_HELP))

    def error(self, message: str) -> NoReturn:
        """
        Says in one sentence what is wrong, and stops with exit code 2.
        """
        said = message if self.say.language is Language.EN else in_dutch(message)
        see = self.say(_SEE, prog=self.prog)
        self.exit(USAGE_ERROR, f"{self.prog}: {harmless(said)}\n{see}\n")


def in_dutch(message: str) -> str:
    """
    A message of argparse in Dutch, as far as we know it.

    Examples:
        >>> in_dutch("argument --on: expected one argument")
        '--on: hier hoort een waarde achter'
    """
    about = _ABOUT.fullmatch(message)
    if about:
        return f"{about[1]}: {in_dutch(about[2])}"
    choice = _CHOICE.fullmatch(message)
    if choice:
        return _no_choice(choice[1], choice[2].replace("'", "").split(", "))
    for pattern, dutch in _IN_DUTCH:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return match.expand(dutch)
    return message


def _no_choice(word: str, known: list[str]) -> str:
    near = nearest(word, known)
    hint = f" Bedoelt u '{near}'?" if near else ""
    return f"'{word}' kan hier niet; kies uit: {', '.join(known)}.{hint}"


def _formatter(usage: str) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        def add_usage(self, *given: Any, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
            if len(given) <= _BEFORE_PREFIX and settings.get("prefix") is None:
                settings["prefix"] = usage
            super().add_usage(*given, **settings)

    return Formatter


_BEFORE_PREFIX = 3
"""The parameters of add_usage that come before the prefix."""
