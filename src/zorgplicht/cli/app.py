# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The entry of the command line: which command, in which language, and what went wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from zorgplicht.cli import (
    baseline,
    benchmark,
    catalogue,
    check,
    compare,
    export,
    gaps,
    graph,
    measure,
    new,
    publish,
    route,
    rules,
    schema,
)
from zorgplicht.cli.options import add_language
from zorgplicht.cli.output import err, out, tell
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.errors import ZorgplichtError
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.speaker import Speaker

COMMANDS = (
    check.COMMAND,
    benchmark.COMMAND,
    route.COMMAND,
    gaps.COMMAND,
    compare.COMMAND,
    measure.COMMAND,
    baseline.COMMAND,
    publish.COMMAND,
    export.COMMAND,
    catalogue.COMMAND,
    graph.COMMAND,
    rules.COMMAND,
    schema.COMMAND,
    new.COMMAND,
)

_INTERRUPTED = 130  # 128 + SIGINT, as shells have it

_DESCRIPTION = Text(
    nl="Helpt bij de zorgplicht: passende ondersteuning bij contact met de overheid (Awb 2:1).",
    en="Helps with the duty of care: appropriate support in dealings with government (Awb 2:1).",
)
_COMMANDS = Text(nl="opdrachten", en="commands")
_COMMAND = Text(nl="OPDRACHT", en="COMMAND")
_MORE = Text(
    nl="Uitleg bij een opdracht: zorgplicht OPDRACHT --help",
    en="Help on a command: zorgplicht COMMAND --help",
)
_VERSION = Text(nl="laat de versie zien", en="show the version")
_NOT_WRITTEN = Text(nl="schrijven lukt niet: {reason}", en="cannot write: {reason}")


def main(argv: Sequence[str] | None = None) -> int:
    """
    Runs one command.

    Args:
        argv: The words after the name of the program; None: those it was started with.

    Returns:
        0 when all is well; 1 when the command found something that must be solved; 2 when
        the input or the way of asking was unusable; 130 when it was interrupted.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    say = Speaker(language_in(words))
    try:
        return _run(words, say)
    except SystemExit as stop:  # argparse: help was shown, or the usage was wrong
        return stop.code if isinstance(stop.code, int) else USAGE_ERROR
    except ZorgplichtError as error:
        tell(error, say)
        return USAGE_ERROR
    except OSError as error:
        err("zorgplicht: " + say(_NOT_WRITTEN, reason=error.strerror or str(error)))
        return USAGE_ERROR
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(words: list[str], say: Speaker) -> int:
    parser = _parser(say)
    arguments = parser.parse_args(words)
    if arguments.command is None:
        out(parser.format_help())
        return USAGE_ERROR
    by_name = {command.name: command for command in COMMANDS}
    return by_name[arguments.command].run(arguments, say)


def _parser(say: Speaker) -> Parser:
    parser = Parser(
        language=say.language,
        prog="zorgplicht",
        description=say(_DESCRIPTION),
        epilog=say(_MORE),
    )
    add_language(parser, default=Language.NL.value)
    parser.options.add_argument("--version", action=_ShowVersion, nargs=0, help=say(_VERSION))
    commands = parser.add_subparsers(
        title=say(_COMMANDS), metavar=say(_COMMAND), dest="command", parser_class=Parser
    )
    for command in COMMANDS:
        own = commands.add_parser(
            command.name,
            language=say.language,
            help=say(command.help),
            description=say(command.help),
            epilog=say(command.more),
        )
        add_language(own)
        command.configure(own)
    return parser


class _ShowVersion(argparse.Action):
    """
    Tells the version, which is looked up only when somebody asks.
    """

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            out(f"zorgplicht {version('zorgplicht')}\n")
        except PackageNotFoundError:  # run from a folder that was never installed
            out("zorgplicht\n")
        parser.exit()


def language_in(words: Sequence[str]) -> Language:
    """
    The language asked for, before anything else is read: help and errors need it too.

    Examples:
        >>> language_in(["check", "--lang", "en", "beleid.toml"]).value
        'en'
    """
    known = {language.value: language for language in Language}
    found = Language.NL
    for index, word in enumerate(words):
        if word == "--":
            break
        name, _, value = word.partition("=")
        if name == "--lang":
            given = value or next(iter(words[index + 1 :]), "")
            found = known.get(given, found)
    return found
