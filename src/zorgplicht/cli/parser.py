# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
argparse that speaks Dutch.
"""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn, final

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
    (r"argument ([^:]+): (.*)", r"\1: \2"),
)
"""What argparse says, and the same in Dutch; the last pattern wraps the others."""


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
    for pattern, dutch in _IN_DUTCH:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match and len(match.groups()) < 2:  # noqa: PLR2004 - a message without a name
            return match.expand(dutch)
        if match:
            return f"{match[1]}: {in_dutch(match[2])}"
    return message


def _formatter(usage: str) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.RawDescriptionHelpFormatter):
        def add_usage(self, *given: Any, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
            settings.setdefault("prefix", usage)
            super().add_usage(*given, **settings)

    return Formatter
