# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A comparison as people read it: in text, in Markdown and as a page.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.errors import MissingExtraError
from zorgplicht.model.digitalised import Moved
from zorgplicht.model.impact import Shift
from zorgplicht.model.policy import Completeness
from zorgplicht.reporting import html

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)

GOLDEN = Path(__file__).parent / "golden"
FOR_PEOPLE = ["text", "markdown", "html"]
SUFFIX = {"text": "txt", "markdown": "md"}
HOSTILE = [
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7 * 7 }} {% raw %} &lt;",
    "</details> | a | `` ` ``` [klik](javascript:alert(1)) ![x](https://x.example/y.png) **vet**",
    "# kop\n- punt\n::error::x {braces} {0} %s",
    "\x00\x1b[31m\u202eomgekeerd\u2028",
]
ENDS = [*zip(HOSTILE, ["&lt;", "**vet**", "%s", "omgekeerd"], strict=True)]
"""Each of these with its end, which a reader must still see."""


def flat(value, format="text", lang="nl"):  # noqa: A002 - the word that users know
    """What is read, without markup and line ends."""
    said = str(zp.render(value, format, lang=lang))
    if format == "html":
        said = pages.check_page(said, lang).text
    return " ".join(said.replace("\\", "").split())


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("format", SUFFIX)
def test_the_whole_report(make_comparison, format, lang):  # noqa: A002 - as above
    """Every kind of answer once; read the files aloud before you change them."""
    expected = (GOLDEN / f"comparison.{lang}.{SUFFIX[format]}").read_text("utf-8")

    assert expected == str(zp.render(make_comparison(), format, lang=lang))


@pytest.mark.parametrize("format", FOR_PEOPLE)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_summary_is_in_every_form(make_comparison, format, lang):  # noqa: A002 - as above
    """Who reads the text, the merge request or the page begins with the same sentences."""
    comparison = make_comparison()
    told = json.loads(str(zp.render(comparison, "json", lang=lang)))["summary"]
    said = flat(comparison, format, lang)

    assert told
    for sentence in told:
        assert sentence in said


def test_no_line_is_longer_than_ninety(make_comparison):
    """The report fits a terminal."""
    assert max(map(len, str(zp.render(make_comparison())).splitlines())) <= 90


@pytest.mark.parametrize("format", FOR_PEOPLE)
def test_no_difference_is_said_and_no_more(make_comparison, format):  # noqa: A002 - as above
    """Two equal policies: one sentence, and no empty headings."""
    comparison = make_comparison()
    equal = attrs.evolve(
        comparison,
        new=comparison.old,
        changes=(),
        impact=comparison.impact[-1:],
        findings=(),
        digitalised=(),
    )
    said = flat(equal, format)

    assert "het nieuwe beleid zegt hetzelfde als het oude" in said
    assert "Geen verschil voor de routes naar: 'Afvalpas aanvragen'." in said
    for words in ("Bevindingen die anders zijn", "digitaal worden", "in het beleid verandert"):
        assert words not in said


@pytest.mark.parametrize("format", FOR_PEOPLE)
def test_what_an_excerpt_does_not_show_is_not_certain(make_comparison, format):  # noqa: A002 - as above
    """Nothing is called lost when the new policy may only not show it."""
    said = flat(make_comparison(new=Completeness.EXCERPT), format)

    assert "Het nieuwe beleid is een uittreksel." in said
    assert "maar dat is niet zeker." in said
    assert "Niet zeker. Combinaties zonder route die in het nieuwe beleid te zien is: 3." in said
    assert "verliezen de laatste route." not in said


def test_what_an_old_excerpt_did_not_show_is_not_called_new(make_comparison):
    """The same for what seems to be gained; what is lost is lost then."""
    said = flat(make_comparison(old=Completeness.EXCERPT))

    assert "Niet zeker. Combinaties zonder route die in het oude beleid te zien was: 1." in said
    assert "3 combinaties verliezen de laatste route." in said


@pytest.mark.parametrize("format", FOR_PEOPLE)
def test_without_a_service_in_both_no_routes_are_told(make_comparison, format):  # noqa: A002 - as above
    """Nothing to compare is not the same as no difference."""
    said = flat(attrs.evolve(make_comparison(), impact=(), digitalised=()), format)

    assert "Er is geen dienst die in allebei staat." in said
    assert "Wie een route verliest of krijgt" not in said


@pytest.mark.parametrize("service", [None, "paspoort"])
def test_one_service_is_called_by_name(make_comparison, service):
    """Policies without services are looked at as a whole, which has no name."""
    comparison = make_comparison()
    part = attrs.evolve(comparison.impact[0], service=service)
    said = flat(attrs.evolve(comparison, impact=(part,), digitalised=comparison.digitalised[:1]))

    assert ("Bij 'Paspoort aanvragen' gaat het om 3 van" in said) is (service is not None)
    assert ("Het gaat om 3 van de 32" in said) is (service is None)
    assert ("Het hele aanbod" in said) is (service is None)
    assert "'Melding doen' wordt digitaal: de hulp gaat mee." in said


def test_nobody_loses_a_route(make_comparison):
    """Then the summary says so."""
    comparison = make_comparison()

    said = flat(attrs.evolve(comparison, impact=comparison.impact[2:]))

    assert "raakt niemand de laatste route kwijt." in said


def test_of_many_services_some_are_named(make_comparison):
    """In a sentence a few names, and how many more there are."""
    comparison = make_comparison()
    same = tuple(attrs.evolve(comparison.impact[-1], service=f"dienst-{n}") for n in range(7))

    said = flat(attrs.evolve(comparison, impact=same))

    assert (
        "routes naar: 'dienst-0', 'dienst-1', 'dienst-2', 'dienst-3', 'dienst-4', en nog 2."
        in (said)
    )


def test_two_authorities_are_both_named(make_comparison):
    """Somebody may compare two municipalities."""
    comparison = make_comparison()
    other = attrs.evolve(comparison.new, policy="Gemeente Elders", file=None)

    said = flat(attrs.evolve(comparison, new=other))

    assert said.startswith("Wat verandert er: Gemeente Voorbeeldstad → Gemeente Elders")
    assert "Nieuw beleid: Gemeente Elders" in said


def test_long_lists_are_cut_in_text_only(make_comparison):
    """The text says how many more there are; the page and the merge request have them all."""
    comparison = make_comparison()
    many = tuple(
        attrs.evolve(comparison.digitalised[0], service=f"dienst-{number}", verdict=verdict)
        for number, verdict in enumerate([Moved.MOVED] * 12)
    )
    long = attrs.evolve(
        comparison,
        digitalised=many,
        changes=comparison.changes[:1] * 12,
        findings=comparison.findings[:1] * 12,
        impact=(
            attrs.evolve(
                comparison.impact[0],
                lost=Shift(
                    minimal=tuple((f"low-literacy:{n}",) for n in range(12)), combinations=12
                ),
            ),
        ),
    )

    assert flat(long).count("En nog 2. Met --format json ziet u alles.") == 4
    for format_ in ("markdown", "html"):
        assert flat(long, format_).count("dienst-11") == 1
        assert "En nog 2" not in flat(long, format_)


@pytest.mark.parametrize(("word", "end"), ENDS)
def test_hostile_words_make_no_element(make_comparison, word, end):
    """The page has the elements of a page with harmless words, and shows the others as text."""
    hostile = pages.Page(str(zp.render(make_comparison(word), "html")))
    harmless = pages.Page(str(zp.render(make_comparison("x: 1"), "html")))

    assert hostile.tags == harmless.tags
    assert not set("\x00\x1b\u202e\u2028") & set(hostile.text)
    assert hostile.text.count(end) > 20


@pytest.mark.parametrize("word", HOSTILE)
def test_hostile_words_make_no_markup(make_comparison, word):
    """Nor do they in a merge request; only our own details are HTML."""
    reader = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable("table")

    def kinds(word):
        tokens = reader.parse(str(zp.render(make_comparison(word), "markdown")))
        inside = [child for token in tokens for child in token.children or ()]
        found = [one.type for one in (*tokens, *inside)]
        blocks = [one.content for one in tokens if one.type == "html_block"]
        return [one for one in found if one not in {"text", "text_special", "code_inline"}], blocks

    assert kinds(word) == kinds("x: 1")
    assert not {"html_inline", "link_open", "image"} & set(kinds(word)[0])


@pytest.mark.parametrize(("word", "end"), ENDS)
def test_hostile_words_steer_no_terminal(make_comparison, word, end):
    """In text each line stays a line, and no control character is left."""
    said = str(zp.render(make_comparison(word)))

    assert not set("\x00\x1b\u202e\u2028") & set(said)
    assert said.count(end) > 20


@pytest.mark.parametrize("word", HOSTILE)
def test_hostile_words_stay_whole_in_json(make_comparison, word):
    """What a program reads is what the policy said."""
    found = json.loads(str(zp.render(make_comparison(word), "json")))

    assert found["changes"][0]["name"] == word
    assert found["changes"][0]["fields"][0]["old"] == [word, word]


def test_without_jinja_the_page_says_what_to_install(make_comparison, monkeypatch):
    """One sentence with the command."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    vars(html)["_environment"].cache_clear()

    with pytest.raises(MissingExtraError, match=r"zorgplicht\[html\]"):
        zp.render(make_comparison(), "html")
