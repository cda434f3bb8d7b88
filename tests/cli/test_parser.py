# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

from zorgplicht.cli.parser import in_dutch


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("the following arguments are required: BELEID", "dit ontbreekt: BELEID"),
        ("argument --on: expected one argument", "--on: hier hoort een waarde achter"),
        (
            "argument X: invalid choice: 'chek' (choose from 'check', 'route')",
            "X: 'chek' kan hier niet; kies uit: check, route. Bedoelt u 'check'?",
        ),
        (
            (
                "argument X: invalid choice: 'chek', maybe you meant 'check'? "
                "(choose from check, route)"
            ),
            "X: 'chek' kan hier niet; kies uit: check, route. Bedoelt u 'check'?",
        ),
        (
            "argument X: invalid choice: 'q' (choose from a, b)",
            "X: 'q' kan hier niet; kies uit: a, b.",
        ),
        ("something new", "something new"),
    ],
)
def test_messages_of_argparse_in_dutch(english, dutch):
    """What we have words for is said in Dutch; the rest stays as it is."""
    assert dutch == in_dutch(english)


def test_an_error_is_one_sentence_and_a_hint(run):
    """A usage error says what is wrong and where help is, and steers no terminal."""
    code, out, err = run("check", "x", "--\x1b[31m")

    assert (code, out) == (2, "")
    assert err == ("zorgplicht: dit is hier niet bekend: --\\x1b[31m\nZie: zorgplicht --help\n")


def test_options_are_not_guessed(run):
    """Half an option is no option, so that a new one never changes what an old script does."""
    assert run("check", "x", "--form", "json")[0] == 2
