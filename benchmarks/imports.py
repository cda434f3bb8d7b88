# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Importing the library with all that loading the catalogue needs, against what it stands on.

Each import is a new process, as a user starts one, and the whole of it counts: the start of
the interpreter as well. All modules are compiled beforehand, as they are after the first
time, also where the environment says that nothing may be kept.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from tempfile import TemporaryDirectory

from benchmarks.measure import race, turn
from benchmarks.report import compared
from benchmarks.scale import Benchmark, Outcome, Scale, agree

OURS = "import zorgplicht, cattrs"
NAMED = "import zorgplicht, load_catalogue"
LOADED = "the same, and load it"
TRIO = "import attrs, cattrs, networkx"

_CODE = {
    # The package loads the rest when it is used; cattrs is what nearly every use needs.
    OURS: "import zorgplicht, cattrs",
    # Naming it imports what it needs; calling it would read the files too.
    NAMED: "import zorgplicht; zorgplicht.load_catalogue",
    LOADED: "import zorgplicht; zorgplicht.load_catalogue()",
    TRIO: "import attrs, cattrs, networkx",
}
_LEAST = 9


def check(_: Scale) -> None:
    """
    Each imports what it says: ours the catalogue's reader and cattrs, and no networkx.
    """
    names = ("cattrs", "networkx", "zorgplicht.catalogue")
    tell = f"; import sys; print([name in sys.modules for name in {names}])"
    agree(OURS, "[True, False, False]", _started(_CODE[OURS] + tell))
    agree(NAMED, "[True, False, True]", _started(_CODE[NAMED] + tell))
    agree(TRIO, "[True, True, False]", _started(_CODE[TRIO] + tell))


def run(scale: Scale) -> Outcome:
    """
    Wall time of each, process and all.
    """
    check(scale)
    with TemporaryDirectory() as compiled:
        # The round of `race` that does not count fills the folder.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        turns = {
            name: turn(lambda code=code: _started(code, environment))
            for name, code in _CODE.items()
        }
        laps = race(turns, max(scale.rounds, _LEAST))
    return Outcome(
        rows=(
            compared(laps, OURS, TRIO, benchmark="import", bar=0.45, stretch=0.25),
            compared(laps, NAMED, TRIO, benchmark="import"),
            compared(laps, LOADED, TRIO, benchmark="import"),
        )
    )


def _started(code: str, environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(  # noqa: S603 - our own code, in our own interpreter
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return done.stdout.strip()


BENCHMARK = Benchmark("import", check, run)
