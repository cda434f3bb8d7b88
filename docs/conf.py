# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
How Sphinx builds the documentation.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

_pyproject = tomllib.loads(
    (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
)

project = "zorgplicht"
author = "zorgplicht contributors"
project_copyright = "2026, zorgplicht contributors; text CC BY 4.0"
release = version = _pyproject["project"]["version"]
language = "en"

sys.path.append(str(Path(__file__).parent / "_ext"))
extensions = ["myst_parser", "rule_pages", "accessible"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
nitpicky = True

html_theme = "furo"
html_title = f"zorgplicht {release}"
