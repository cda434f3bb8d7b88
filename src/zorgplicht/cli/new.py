# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``new``: a commented policy to start from.
"""

from __future__ import annotations

import argparse
from importlib import resources
from pathlib import Path

from zorgplicht.cli.command import Command
from zorgplicht.cli.output import err, out
from zorgplicht.cli.parser import USAGE_ERROR, Parser
from zorgplicht.codec.formats import format_of
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker

TEMPLATE = "new-policy.toml"

_OUT = Text(
    nl="schrijf het naar dit bestand, dat er nog niet mag zijn",
    en="write it to this file, which must not exist yet",
)
_EXISTS = Text(
    nl="{file}: dit bestand is er al; het blijft zoals het is. Kies een andere naam.",
    en="{file}: this file exists already and stays as it is. Choose another name.",
)
_NO_TOML = Text(
    nl="{file}: dit beleid is in TOML geschreven. Kies een naam die eindigt op .toml.",
    en="{file}: this policy is written in TOML. Choose a name that ends in .toml.",
)
_FAILED = Text(nl="{file}: schrijven lukt niet ({reason}).", en="{file}: cannot write ({reason}).")
_WRITTEN = Text(
    nl="{file} is gemaakt. Pas het aan, en controleer het met: zorgplicht check {file}",
    en="{file} was made. Change it, and check it with: zorgplicht check {file}",
)


def _configure(parser: Parser) -> None:
    say = parser.say
    parser.options.add_argument(
        "--out", metavar=say(Text(nl="BESTAND", en="FILE")), help=say(_OUT)
    )


def _run(arguments: argparse.Namespace, say: Speaker) -> int:
    text = (resources.files("zorgplicht.cli") / TEMPLATE).read_text("utf-8")
    file: str | None = arguments.out
    if file is None:
        out(text)
        return 0
    if format_of(file) != "toml":
        err(say(_NO_TOML, file=file))
        return USAGE_ERROR
    try:
        # "x": never over a file that is there, not even one that appears at this moment.
        with Path(file).open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        err(say(_EXISTS, file=file))
        return USAGE_ERROR
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        err(say(_FAILED, file=file, reason=getattr(error, "strerror", None) or str(error)))
        return USAGE_ERROR
    err(say(_WRITTEN, file=file))
    return 0


COMMAND = Command(
    name="new",
    help=Text(
        nl="Schrijft een beleid met uitleg, om mee te beginnen.",
        en="Writes a policy with comments (in Dutch) to start from.",
    ),
    more=Text(
        nl="Voorbeeld: zorgplicht new --out beleid.toml",
        en="Example: zorgplicht new --out policy.toml",
    ),
    configure=_configure,
    run=_run,
)
