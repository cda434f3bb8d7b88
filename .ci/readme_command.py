# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Prints, or runs, the first or second command block of the README.

So what CI runs and what a newcomer reads cannot differ.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^```bash\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXPECTED = 2


def commands() -> list[str]:
    """
    The command blocks of the README, in order.
    """
    found = BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    if len(found) != EXPECTED:
        sys.exit(f"README.md must have {EXPECTED} command blocks, found {len(found)}")
    return found


def main() -> int:
    """
    Print one block, or run it with bash from the root of the repository.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int, choices=[1, 2])
    parser.add_argument("--run", action="store_true", help="run it instead of printing it")
    arguments = parser.parse_args()
    command = commands()[arguments.number - 1]
    print(command, end="", flush=True)
    if not arguments.run:
        return 0
    return subprocess.run(["bash", "-c", command], cwd=ROOT, check=False).returncode  # noqa: S603, S607 - our own text


if __name__ == "__main__":
    sys.exit(main())
