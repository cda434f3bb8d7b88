# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The checks of the project, each in an environment of its own: ``nox -s tests``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


def _group(name: str) -> list[str]:
    return list(nox.project.dependency_groups(PYPROJECT, name))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """
    Run the tests, with the examples in docs and docstrings, and measure coverage.
    """
    session.install("-e", ".[yaml]", *_group("tests"))
    session.run("coverage", "run", "-m", "pytest", *session.posargs)
    session.run("coverage", "report")


@nox.session
def types(session: nox.Session) -> None:
    """
    Check types, strictly.
    """
    session.install("-e", ".[cli,html,reading,yaml]", *_group("types"))
    session.run("mypy")


@nox.session
def lint(session: nox.Session) -> None:
    """
    Check style and layout of the code.
    """
    session.install(*_group("lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def contracts(session: nox.Session) -> None:
    """
    Check that imports go one way.
    """
    session.install("-e", ".", *_group("lint"))
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """
    Build the documentation; a warning fails.
    """
    session.install("-e", ".[yaml]", *_group("docs"))
    session.run("sphinx-build", "-n", "-W", "--keep-going", "docs", "docs/_build/html")


@nox.session
def linkcheck(session: nox.Session) -> None:
    """
    Look up every address in the documentation. It needs the network, so CI leaves it alone.
    """
    session.install("-e", ".[yaml]", *_group("docs"))
    session.run("sphinx-build", "-b", "linkcheck", "docs", "docs/_build/linkcheck")


@nox.session
def reuse(session: nox.Session) -> None:
    """
    Check that every file tells its copyright and licence.
    """
    session.install(*_group("lint"))
    session.run("reuse", "lint")


@nox.session
def build(session: nox.Session) -> None:
    """
    Build sdist and wheel, check the wheel, and use it without the source tree.
    """
    dist = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.install("build", "check-wheel-contents")
    session.run("python", "-m", "build", "--outdir", str(dist))
    (wheel,) = dist.glob("*.whl")
    session.run("check-wheel-contents", str(wheel))
    session.install(f"{wheel}[yaml]")
    policy = Path("examples/voorbeeldstad.toml").resolve()
    session.chdir(dist)
    session.run("zorgplicht", "check", str(policy))


@nox.session
def examples(session: nox.Session) -> None:
    """
    Run the first command of the README as it stands there, and the example script.
    """
    session.run("python", ".ci/readme_command.py", "1", "--run", external=True, silent=False)
    session.install("-e", ".[yaml]")
    session.run("python", "examples/quickstart.py")


@nox.session
def bench(session: nox.Session) -> None:
    """
    Compare the library with its peers: ``nox -s bench -- --only routes``.
    """
    session.install("-e", ".[bench]")
    # A missed bar is something to read, and no reason for a build to fail.
    session.run("python", "-m", "benchmarks", *session.posargs, success_codes=[0, 3])
