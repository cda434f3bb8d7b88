# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import pytest

STYLE = """
body { background: Canvas; color: CanvasText; font: 1rem/1.5 sans-serif; }
a:focus-visible, button:focus-visible { outline: 3px solid; }
.row { height: 1.5rem; overflow: hidden; }
.free { outline: none !important; }
"""
GOOD = f"""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Hulp</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'">
<style>{STYLE}</style></head>
<body><a href="#content">Naar de inhoud</a>
<nav><a href="#more">Meer</a></nav>
<main id="content" tabindex="-1"><h1>Hulp</h1>
<table><caption>Uren</caption>
<tr><th scope="col">dag</th><th scope="col">tijd</th></tr>
<tr><td>maandag</td><td>9 uur</td></tr></table>
<h2 id="more">Meer hulp</h2><p class="row">Bel ons.</p>
<button>Kies</button> <button>Wis</button>
</main></body></html>
"""

# What is changed on the good page, and words of the fault that has to be found.
FAULTS = {
    "no language": ("structure", ' lang="nl"', "", "no language"),
    "no title": ("structure", "<title>Hulp</title>", "", "<title>: empty"),
    "no viewport": ("structure", '<meta name="viewport"', '<meta name="x"', "no viewport"),
    "two tops": ("structure", "<h2 id", "<h1>Nog een</h1><h2 id", "there are 2, one is needed"),
    "no top": ("structure", "<h1>Hulp</h1>", "<p>Hulp</p>", "there are 0, one is needed"),
    "a level left out": ("structure", "</h2>", "</h2><h4>Post</h4>", "follows level 2"),
    "an empty heading": ("structure", "</h2>", "</h2><h3></h3>", "empty heading"),
    "no main": ("structure", "main", "div", "<main>: there are 0"),
    "a second nav": ("structure", "</nav>", "</nav><nav><p>x</p></nav>", "so it needs a name"),
    "no caption": ("structure", "<caption>Uren</caption>", "", "no caption or label"),
    "no scope": ("structure", ' scope="col"', "", "no scope"),
    "no head": ("structure", "th", "td", "no <th>"),
    "an id twice": ("structure", "<p", '<p id="more"', "the id stands there twice"),
    "a dead link": ("structure", 'id="more"', 'id="other"', "leads to nothing"),
    "pale text": ("violations", "<h2", '<h2 style="color: #aaa"', "axe color-contrast (serious)"),
    "a picture": ("violations", "<h2", '<svg role="img"></svg><h2', "axe svg-img-alt (serious)"),
    "small targets": (
        "violations",
        "<button>",
        '<button style="all: unset; height: 9px; width: 9px; overflow: hidden">',
        "axe target-size",
    ),
    "a wide box": ("reflow", "<p", '<p style="width: 400px"', "400px"),
    "a fixed height": ("text_spacing", "</p>", " Of kom langs. En nog meer.</p>", "is cut off"),
    "no focus": ("keyboard", "<a h", '<a class="free" h', "no line shows"),
    "no focus on a button": ("keyboard", "<button>", '<button class="free">', "no line shows"),
    "a pale line": (
        "keyboard",
        "outline: 3px solid",
        "outline: 3px solid rgb(200 200 200)",
        "the line of its focus has a contrast of 1.67",
    ),
    "too wide for paper": ("paper", "<p", '<p style="width: 800px"', "on paper: <body>: 8"),
    "a shadow only": (
        "keyboard",
        "</style>",
        ".free:focus { box-shadow: 0 0 4px red }</style><a class=free href='#more'>x</a>",
        "no line shows",
    ),
    "a jump": ("keyboard", "<button>", '<button tabindex="1">', "tabindex above 0"),
    "another order": (
        "keyboard",
        "<button>",
        "<div style='display: flex; flex-flow: row-reverse; reading-flow: flex-visual'><button>",
        "comes here too late",
    ),
    "no skip link": ("keyboard", '"#content"', '"#more-of-it"', "is no link to the main part"),
    "hidden focus": (
        "keyboard",
        "<nav>",
        '<nav style="opacity: 1; margin-left: -99em">',
        "cannot",
    ),
    "under a bar": (
        "keyboard",
        "</nav>",
        '</nav><p style="position: fixed; inset: 0; margin: 0; background: #fff"></p>',
        "has the focus and cannot be seen",
    ),
}


def test_a_good_page_is_good(open_page, checks):
    """Nothing is found where nothing is wrong."""
    checks.check_accessible(open_page(GOOD))


@pytest.fixture(scope="module")
def page(browser):
    """A page for many tests, which is quicker than one for each."""
    return browser.new_page(viewport={"width": 1280, "height": 1024})


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found(name, page, checks):
    """Every check can fail, and says what is wrong."""
    check, old, new, words = FAULTS[name]
    assert old in GOOD
    page.set_content(GOOD.replace(old, new))

    faults = getattr(checks, check)(page)

    assert words in "\n".join(faults)


def test_all_faults_are_told_at_once(open_page, checks):
    """One error names the faults of all checks, in the scheme in which they are."""
    pale = GOOD.replace(
        "</style>",
        "@media (prefers-color-scheme: dark) { h1 { color: #222 } }</style>",
    ).replace("<caption>Uren</caption>", "")

    with pytest.raises(AssertionError) as raised:
        checks.check_accessible(open_page(pale))

    assert "no caption or label" in str(raised.value)
    assert "with color_scheme dark: axe color-contrast" in str(raised.value)


def test_a_page_looks_as_before_after_the_checks(open_page, checks):
    """Who opened a page dark and narrow has it dark and narrow."""
    page = open_page(GOOD, width=400, scheme="dark")
    checks.check_accessible(page)

    assert page.viewport_size["width"] == 400
    assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")


SCRIPTED = GOOD.replace("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'")
SCRIPTED = SCRIPTED.replace(
    "</main>",
    "<noscript><p>Zonder script</p></noscript>"
    "<p id='x'>oud</p><script>document.getElementById('x').textContent = 'nieuw'</script></main>",
)


def test_a_page_can_be_opened_without_scripts(open_page, checks):
    """Its scripts stay off, what stands there instead is shown, and axe still works."""
    page = open_page(SCRIPTED, javascript=False)
    checks.check_accessible(page)

    assert "Zonder script" in page.inner_text("main")
    assert page.inner_text("#x") == "oud"
    page.reload()
    assert page.inner_text("#x") == "oud"
    assert open_page(SCRIPTED).inner_text("#x") == "nieuw"


def test_sheets_of_paper_are_counted(open_page, checks):
    """One, and one more for every break."""
    page = open_page(GOOD.replace("<h2", '<h2 style="break-before: page"'))

    assert checks.pages_when_printed(page) == 2


FORBIDDEN = {
    "asked for https://voorbeeldstad.example/x.png": (
        "default-src 'none'; style",
        "img-src *; style",
        '<img alt="" src="https://voorbeeldstad.example/x.png">',
    ),
    "a script failed: no": ("default-src 'none'; ", "", "<script>throw 'no'</script>"),
    "a dialogue: no": ("default-src 'none'; ", "", "<script>alert('no')</script>"),
    "an error on the console: ": ("", "", "<script>alert('no')</script>"),
}


@pytest.mark.parametrize("told", FORBIDDEN)
def test_what_a_page_must_not_do_is_told(told, open_page, page_faults):
    """To ask the network, to fail, to pop up, or to do what its own policy forbids."""
    old, new, part = FORBIDDEN[told]
    open_page(GOOD.replace(old, new).replace("</main>", f"{part}</main>"))

    assert page_faults[0].startswith(told)
    page_faults.clear()
