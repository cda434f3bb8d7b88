# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What every page for people has to hold, asked of the page in a browser.

Each function gives the faults it found, as sentences: an empty list is a good page. Ask them
all at once with `check_accessible`, which raises one error with every fault in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

SOURCE = Path(__file__).with_suffix(".js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# A screen of 1280 by 1024 px at 400 %: what WCAG 1.4.10 asks a page to fit in.
ZOOMED = {"width": 320, "height": 256}
SHOWN = 5
FOCUS_CONTRAST = 3
# What is left of A4 within the margins that a browser takes of itself, at 96 px per inch.
PAPER = {"width": 718, "height": 1046}
# What takes axe most of its time.
COLOURS = ["color-contrast"]
# The pages whose scripts are off; axe needs them on for a moment.
SILENCED: WeakKeyDictionary[Page, CDPSession] = WeakKeyDictionary()


def check_accessible(page, *, long=False):
    """
    Everything below, at the page's own width and zoomed in, light, dark and forced.

    Of a *long* page not every text is compared with its background, but every kind of text.
    """
    found = [*violations(page, but=COLOURS), *contrast(page)] if long else violations(page)
    faults = [*structure(page), *found, *reflow(page), *text_spacing(page), *paper(page)]
    other = "light" if _ask(page, "scheme") == "dark" else "dark"
    for name, value in [("color_scheme", other), ("forced_colors", "active")]:
        with media(page, **{name: value}):
            faults += [f"with {name} {value}: {one}" for one in contrast(page)]
    faults += keyboard(page)
    with viewport(page, ZOOMED):
        found = [*violations(page, but=COLOURS), *keyboard(page)]
        faults += [f"at 400 %: {one}" for one in found]
    if faults:
        raise AssertionError(f"{page.url}\n" + "\n".join(faults))


# --- axe --------------------------------------------------------------------------------


@cache
def _axe():
    from axe_playwright_python.sync_playwright import Axe

    return Axe().axe_script


def violations(page, *, but=()):
    """What axe finds wrong by WCAG 2.0 to 2.2 (A and AA) and by good practice."""
    rules = {"target-size": {"enabled": True}} | {rule: {"enabled": False} for rule in but}
    return _found_by_axe(page, "document", runOnly={"type": "tag", "values": TAGS}, rules=rules)


def contrast(page):
    """Whether axe can read the text: once for each way in which text looks, so it is quick."""
    samples = f"{{include: (() => {{{SOURCE}}})().looksOfText()}}"
    return _found_by_axe(page, samples, runOnly=COLOURS)


def _found_by_axe(page, part, **options):
    # Preloading would fetch style sheets, and the pages have all they need.
    options |= {"resultTypes": ["violations"], "preload": False}
    with _scripts_on(page):
        page.evaluate(_axe())
        found = page.evaluate(f"options => axe.run({part}, options)", options)["violations"]
    return [line for violation in found for line in _in_words(violation)]


def _in_words(violation):
    yield f"axe {violation['id']} ({violation['impact']}): {violation['help']}"
    for node in violation["nodes"][:SHOWN]:
        selector = " ".join(str(part) for part in node["target"])
        yield f"    {selector}  {' '.join(node['html'].split())[:200]}"
        yield "        " + " ".join((node["failureSummary"] or "").split())
    if len(violation["nodes"]) > SHOWN:
        yield f"    and {len(violation['nodes']) - SHOWN} more"


def silence(page):
    """Turn the scripts of a page off, in a way that lets axe run on it."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScriptExecutionDisabled", {"value": True})
    SILENCED[page] = session


@contextmanager
def _scripts_on(page) -> Iterator[None]:
    session = SILENCED.get(page)
    if session is None:
        yield
        return
    session.send("Emulation.setScriptExecutionDisabled", {"value": False})
    yield
    session.send("Emulation.setScriptExecutionDisabled", {"value": True})


# --- what a page is made of ---------------------------------------------------------------


def structure(page):
    """The faults of `language`, `headings`, `landmarks`, `tables` and `links`."""
    parts = (language, headings, landmarks, tables, links)
    return [fault for part in parts for fault in part(page)]


def language(page):
    """A page tells its language, its title, and that it fits small screens."""
    return _ask(page, "language")


def headings(page):
    """One h1, which comes first; no level is left out, none is empty."""
    return _ask(page, "headings")


def landmarks(page):
    """One main part; navigation has a name where there is more than one."""
    return _ask(page, "landmarks")


def tables(page):
    """Every table has a caption or a label, and heads that say what they are the head of."""
    return _ask(page, "tables")


def links(page):
    """No id stands on a page twice, and every link to a place on the page leads there."""
    return _ask(page, "links")


# --- fitting the screen -------------------------------------------------------------------


def reflow(page):
    """The page never scrolls sideways: not at its own width, nor zoomed in to 400 %."""
    faults = _ask(page, "tooWide")
    with viewport(page, ZOOMED):
        return faults + _ask(page, "tooWide")


def text_spacing(page):
    """The spacing of WCAG 1.4.12 cuts nothing off, at this width or zoomed in."""
    return _spaced(page, page.viewport_size) + _spaced(page, ZOOMED)


def _spaced(page, size):
    with viewport(page, size):
        before = set(_ask(page, "clipped"))
        _ask(page, "spaceOut")
        found = [fault for fault in _ask(page, "clipped") if fault not in before]
        found += _ask(page, "tooWide") if size != ZOOMED else []
        _ask(page, "undress")
    return [f"with more space at {size['width']} px: {fault}" for fault in found]


@contextmanager
def viewport(page, size) -> Iterator[None]:
    """The page in a window of another size."""
    before = page.viewport_size
    if size != before:
        page.set_viewport_size(size)
    yield
    if size != before:
        page.set_viewport_size(before)


@contextmanager
def media(page, **features) -> Iterator[None]:
    """The page for someone with other settings, such as color_scheme="dark"."""
    before = {"color_scheme": _ask(page, "scheme"), "forced_colors": "none", "media": "screen"}
    page.emulate_media(**features)
    yield
    page.emulate_media(**{name: before[name] for name in features})


def paper(page):
    """Nothing is cut off when the page is printed on A4."""
    with media(page, media="print"), viewport(page, PAPER):
        return [f"on paper: {fault}" for fault in _ask(page, "tooWide") + _ask(page, "clipped")]


def pages_when_printed(page, **settings):
    """How many sheets of A4 the page takes."""
    paper = page.pdf(**({"format": "A4", "prefer_css_page_size": True} | settings))
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", paper))


# --- the keyboard -------------------------------------------------------------------------


def keyboard(page):
    """
    Tab reaches everything that can be used, in the order of the page, and one sees where one is.

    The first stop is a link to the main part, and it works.
    """
    _ask(page, "holdStill")
    faults = _tabbed_through(page)
    _ask(page, "undress")
    return faults


def _tabbed_through(page):
    _ask(page, "startAtTop")
    stops = {stop["position"]: stop for stop in _ask(page, "stops")}
    faults = [f"{one['where']}: tabindex above 0" for one in stops.values() if one["forced"]]
    visited = []
    asked = page.evaluate_handle(f"() => {{{SOURCE}}}")  # once, because it is asked so often
    for _ in range(len(stops) + 2):
        page.keyboard.press("Tab")
        here = asked.evaluate("checks => checks.focused()")
        if here is None or here["position"] in visited:
            break
        faults += _faults_of_stop(here, stops, max(visited, default=-1))
        visited.append(here["position"])
    expected = {position for position, stop in stops.items() if stop["expected"]}
    faults += [f"{stops[one]['where']}: Tab skips it" for one in sorted(expected - {*visited})]
    return faults + (_skipping(page, visited) if visited else [])


def _faults_of_stop(here, stops, before):
    where, rest = here["where"], stops.get(here["position"])
    if here["position"] < before:
        yield f"{where}: Tab comes here too late, it stands earlier on the page"
    if rest is not None and here["looks"] == rest["looks"]:
        yield f"{where}: no line shows that it has the focus"
    if here["contrast"] < FOCUS_CONTRAST:
        yield f"{where}: the line of its focus has a contrast of {here['contrast']:.2f}"
    if not here["seen"]:
        yield f"{where}: has the focus and cannot be seen"


def _skipping(page, visited):
    if not _ask(page, "leadsToMain", visited[0]):
        return ["the first stop of Tab is no link to the main part"]
    _ask(page, "startAtTop")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    here = _ask(page, "focused")
    if here is not None and not _ask(page, "isPastMain", here["position"]):
        return [f"{here['where']}: the link to the main part does not pass it"]
    return []


def _ask(page, name, argument=None):
    expression = f"([name, argument]) => (() => {{{SOURCE}}})()[name](argument)"
    return page.evaluate(expression, [name, argument])
