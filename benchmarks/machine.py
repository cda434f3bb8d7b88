# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
On what machine, with which versions.
"""

from __future__ import annotations

import os
import platform
from importlib import metadata
from pathlib import Path

PACKAGES = (
    "attrs",
    "cattrs",
    "networkx",
    "clingo",
    "zen-engine",
    "rule-engine",
    "durable_rules",
    "json-logic-qubit",
    "business-rules",
    "PyYAML",
    "rich",
    "numpy",
    "OpenFisca-Core",
    "narwhals",
    "polars",
    "pandas",
    "pyarrow",
    "duckdb",
)
"""What the library needs, and the peers; the order is that of the printed line."""


def machine() -> dict[str, str]:
    """
    Processor, cores, Python and the version of each package.
    """
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count() or "unknown"),
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        **{package: version(package) or "not installed" for package in PACKAGES},
    }


def version(package: str) -> str | None:
    """
    The version of an installed package, None when it is not.
    """
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
