# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A browser for tests that open pages: a real one, without a network.

Without Playwright or Chromium the tests are skipped; where ZORGPLICHT_BROWSER is "required",
as in CI, they fail instead.
"""

from __future__ import annotations

import importlib.util
import itertools
import os
import shutil
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("checks", Path(__file__).parent / "checks.py")
_checks = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_checks)

BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
LOCAL = ("file:", "data:", "about:")
OFFLINE = ["--host-resolver-rules=MAP * ~NOTFOUND"]


def _without(reason):
    if os.environ.get("ZORGPLICHT_BROWSER") == "required":
        pytest.fail(f"ZORGPLICHT_BROWSER=required, and {reason}", pytrace=False)
    pytest.skip(reason)


def _need(*packages, install):
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if missing:
        _without(f"{missing[0]} is not installed: pip install {install}")


@pytest.fixture(scope="session")
def need():
    """Ends a test when a package is not installed: `need("sphinx", install="--group docs")`."""
    return _need


# Not for the whole session: its event loop counts as running as long as it is there, so that
# no test elsewhere could start one.
@pytest.fixture(scope="package")
def browser():
    """Chromium, without a window."""
    _need("playwright", "axe_playwright_python", install="-e '.[test]'")
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        _without(f"none of {', '.join(BROWSERS)} is on PATH")

    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=OFFLINE)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def checks():
    """The module of checks: `checks.check_accessible(page)` and finer ones."""
    return _checks


@pytest.fixture
def page_faults():
    """What pages did that no page may do; a test that expects it takes it out."""
    return []


@pytest.fixture
def open_page(browser, tmp_path, page_faults):
    """
    Opens a file, or a text of HTML, and gives the page.

    The test fails when a page asks for anything but a file, when one of its scripts fails, or
    when one shows a dialogue.
    """
    contexts, numbers = [], itertools.count(1)

    def open_(what, width=1280, height=1024, scheme="light", *, javascript=True):
        if isinstance(what, Path):
            file = what.resolve()
        else:
            file = tmp_path / f"page-{next(numbers)}.html"
            file.write_text(what, "utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce",
            service_workers="block",
            locale="nl-NL",
        )
        contexts.append(context)
        context.route("**/*", lambda route: _let_through(route, page_faults))
        page = context.new_page()
        page.on("pageerror", lambda error: page_faults.append(f"a script failed: {error}"))
        page.on("console", lambda said: _listen(said, page_faults))
        page.on("dialog", lambda dialog: _dismiss(dialog, page_faults))
        if not javascript:
            _checks.silence(page)
        page.goto(file.as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()
    assert not page_faults, "\n".join(page_faults)


def _let_through(route, faults):
    if route.request.url.startswith(LOCAL):
        route.continue_()
        return
    faults.append(f"asked for {route.request.url}")
    route.abort()


def _listen(said, faults):
    if said.type == "error":
        faults.append(f"an error on the console: {said.text}")


def _dismiss(dialog, faults):
    faults.append(f"a dialogue: {dialog.message}")
    dialog.dismiss()
