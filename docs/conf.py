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
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "rule_pages",
    "catalogue_pages",
    "command_pages",
    "api_pages",
    "accessible",
]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]

# Docstrings write code between single backticks, and names of the package without a role.
default_role = "code"
autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

nitpicky = True
# Signatures name types of Python, networkx and the model that have no page. What a page
# itself refers to is always checked: it says zorgplicht.Name.
nitpick_ignore_regex = [(r"py:.*", r"(?!zorgplicht\.[A-Za-z_]+$).*")]

# Looked up by `nox -s linkcheck` only: a build reads nothing from the network.
linkcheck_timeout = 20
linkcheck_ignore = [r"https://[a-z.]+\.example"]

html_theme = "furo"
html_title = f"zorgplicht {release}"
