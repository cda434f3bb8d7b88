# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a command is.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import final

from attrs import frozen

from zorgplicht.cli.parser import Parser
from zorgplicht.model.text import Text
from zorgplicht.reporting.speaker import Speaker


@final
@frozen(kw_only=True)
class Command:
    """
    One command of the command line.

    Args:
        name: As it is typed.
        help: What it does, in one sentence.
        more: What else one must know, such as its exit codes.
        configure: Adds its arguments to a parser.
        run: Does it; gives the exit code.
    """

    name: str
    help: Text
    more: Text
    configure: Callable[[Parser], None]
    run: Callable[[argparse.Namespace, Speaker], int]
