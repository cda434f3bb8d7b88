# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Makes the page on the command line in both languages, from the parser that reads it.

The pages are ``reference/command-line.md`` and ``nl/opdrachten.md``; they are never committed.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generated import write_page

from zorgplicht.cli.app import COMMANDS
from zorgplicht.cli.command import Command
from zorgplicht.cli.options import add_language
from zorgplicht.cli.parser import Parser
from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.markdown import code, fenced, row, text
from zorgplicht.reporting.speaker import Speaker

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FILES = {
    Language.EN: Path("reference", "command-line.md"),
    Language.NL: Path("nl", "opdrachten.md"),
}

INTRODUCTION = Text(
    en="""\
# The command line

*For everyone who types `zorgplicht`: each command, with each of its arguments and options.*

This page is made from the parser that reads the command line.
It is here in Dutch too: {doc}`../nl/opdrachten`.

Output is in Dutch; `--lang en` gives English, before the command or after it.
An option that takes a value can be written as `--on 2026-11-25` and as `--on=2026-11-25`.
An option cannot be shortened.
`zorgplicht --version` shows the version, and `zorgplicht COMMAND --help` explains a command.

## Exit codes

| code | when |
|---|---|
| 0 | All is well, or there is an answer. |
| 1 | `check` has a finding of a core or supporting rule; `catalogue --check` has a flaw. |
| 2 | A file, or what was asked, cannot be used. |
| 130 | Somebody stopped it with Ctrl+C. |
""",
    nl="""\
---
lang: nl
---

# Alle opdrachten

*Voor iedereen die `zorgplicht` typt: elke opdracht, met alles wat u erbij kunt zetten.*

Deze pagina is gemaakt uit het programma zelf.
Zij is er ook in het Engels: {doc}`../reference/command-line`.

Een opdracht typt u in een terminal: een venster waarin u opdrachten typt.
De uitvoer is in het Nederlands.
Met `--lang en` krijgt u Engels.
Typ een optie helemaal uit: `--lang`, niet `--la`.
Met `zorgplicht OPDRACHT --help` ziet u de uitleg van een opdracht.

## Uitkomst als getal

Elke opdracht eindigt met een getal, de *exit code*.
Andere programma's lezen dat getal.

| getal | wanneer |
|---|---|
| 0 | Alles is goed, of er is een antwoord. |
| 1 | `check` vond iets dat u moet oplossen. Of `catalogue --check` vond een fout. |
| 2 | Een bestand of een vraag was niet te gebruiken. |
| 130 | Iemand stopte de opdracht met Ctrl+C. |
""",
)
ARGUMENT = Text(nl="argument", en="argument")
OPTION = Text(nl="optie", en="option")
MEANING = Text(nl="wat het doet", en="what it does")


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Called by Sphinx; the pages are there before it looks for pages.
    """
    app.connect("builder-inited", lambda app: write_pages(Path(app.srcdir)))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_pages(folder: Path) -> None:
    """
    Writes the page in each language.
    """
    for language, name in FILES.items():
        write_page(folder / name, _page(Speaker(language)))


def _page(say: Speaker) -> Iterator[str]:
    yield from say(INTRODUCTION).splitlines()
    for command in COMMANDS:
        yield ""
        yield from _command(command, say)


def _command(command: Command, say: Speaker) -> Iterator[str]:
    parser = Parser(language=say.language, prog=f"zorgplicht {command.name}")
    add_language(parser)
    command.configure(parser)
    yield f"## {command.name}"
    yield ""
    yield text(say(command.help))
    yield text(say(command.more))
    yield ""
    usage = parser.format_usage().partition(": ")[2]
    yield from fenced([" ".join(usage.split())])
    arguments, options = [], []
    for action in parser._actions:  # noqa: SLF001 - argparse tells it in no other way
        (options if action.option_strings else arguments).append(action)
    for name, actions in ((ARGUMENT, arguments), (OPTION, options)):
        if actions:
            yield ""
            yield row([say(name), say(MEANING)])
            yield row(["---", "---"])
            yield from (row([_written(one), text(one.help or "")]) for one in actions)


def _written(action: argparse.Action) -> str:
    """
    What one types. A bar would end the cell of a table, and code cannot escape it.
    """
    value = str(action.metavar or action.dest) if action.nargs != 0 else ""
    names = action.option_strings or [value]
    shown = (f"{name} {value}".strip() if action.option_strings else name for name in names)
    return ", ".join(text(one) if "|" in one else code(one) for one in shown)
