# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import importlib.util
import re
import sys
from pathlib import Path

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.errors import MissingExtraError, Problem
from zorgplicht.model.assessment import Verdict
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.text import Text
from zorgplicht.reporting import Batch, RuleSheet, UnusableFile, html
from zorgplicht.validation import all_rules

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parent / "pages.py")
pages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages)

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ["knelpunten.toml", "uittreksel.yaml", "voorbeeldstad.json"]
HOSTILE = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7 * 7 }} {% raw %} &lt; `a`"
    " javascript:alert(1) \x00\x1b[31m\u202eomgekeerd"
)


@pytest.fixture(scope="module")
def real():
    """Assessments of the examples, with the real rules."""
    catalogue = zp.load_catalogue()
    engine = zp.RuleEngine(catalogue)
    return [
        zp.validate(
            zp.read_policy(EXAMPLES / name), catalogue, on=dt.date(2026, 11, 1), engine=engine
        )
        for name in NAMES
    ]


def shown(value, lang="nl"):
    document = zp.render(value, "html", lang=lang)
    assert document.media_type == "text/html"
    return pages.check_page(str(document), lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("number", range(len(NAMES)))
def test_a_real_report_can_be_used_by_everyone(real, number, lang):
    """Language, headings, captions, labels and links are right, whatever was found."""
    page = shown(real[number], lang)

    for finding in real[number].findings:
        message = finding.message.in_language(lang).replace("`", "")
        assert " ".join(message.split()) in " ".join(page.text.split())


def test_the_first_screen_tells_all(assessment):
    """Authority, day, how much there is to solve, and each verdict with what it means."""
    page = shown(assessment)
    first, _, _ = page.text.partition("Op deze pagina")
    words = " ".join(first.split())

    assert "Controle van het beleid van Gemeente Voorbeeldstad" in words
    assert "Beoordeeld op 1 november 2026" in re.sub(r"(?<=op)(?=1)", " ", words)
    assert "3 punten om op te lossen" in words
    for said in (
        "✗ niet op orde a. Beleid Iets uit de kern is niet op orde.",
        "? niet te beoordelen b. Verplichting b Er was te weinig te zien.",
        "✓ op orde volgens de regels c. Verplichting c De regels die konden kijken,",
        "◐ deels op orde d. Verplichting d De kern is op orde of uitgelegd.",
    ):
        assert said in words


def test_a_symbol_is_never_alone(assessment):
    """Symbols are for the eye only; the word stands beside them."""
    page = shown(assessment)
    symbols = [one for _, one in page.all("span") if one.get("class") == "symbol"]

    assert len(symbols) == 4
    assert all(one["aria-hidden"] == "true" for one in symbols)


def test_what_is_explained_stands_apart(assessment):
    """A third state: with the reason, who decided, who owns it and until when."""
    text = shown(assessment).text
    found, _, rest = text.partition("Hier wijkt het beleid af van een regel.")

    assert "ZPD002 policy-exists" not in found
    for said in ("De balie wordt verbouwd.", "het college", "team Dienstverlening"):
        assert said in rest
    assert "31 december 2026" in rest


def test_an_exception_without_details(assessment):
    """What it does not say is told, not left empty."""
    explained = assessment.findings[2]
    bare = attrs.evolve(
        explained.explanation, because=None, decided_by=None, owner=None, until=None
    )
    one = attrs.evolve(explained, explanation=bare)

    assert shown(attrs.evolve(assessment, findings=(one,))).text.count("staat er niet") == 4


def test_the_lines_of_the_policy_are_marked(assessment):
    """The line with its number; the place is marked, and not by colour alone."""
    document = str(zp.render(assessment, "html"))

    assert '<span class="number">3</span> <span class="text"><mark>[authority]</mark>' in document
    assert "text-decoration: underline" in document


def test_what_was_not_assessed_is_told(assessment):
    """Which rules and why; and that all were, when all were."""
    assert "ZPB001, ZPB002" in shown(assessment).text
    assert "Niet te zien." in shown(assessment).text
    assert "Alle regels zijn beoordeeld." in shown(attrs.evolve(assessment, not_assessed=())).text


def test_it_never_says_that_the_law_is_complied_with(real):
    """Each page ends with what the report does not say."""
    for assessment in real:
        text = shown(assessment).text

        assert "Dit is geen oordeel over de vraag" in text
        assert not re.search(r"vold(oet|oen) aan de wet", text)


def test_the_law_is_named_and_can_be_read(real):
    """Short names are told in full, and provisions link to where they stand."""
    page = shown(real[0])
    links = [one["href"] for _, one in page.all("a") if one["href"].startswith("https://")]

    assert "MvT: Kamerstukken II 2018/19, 35 261, nr. 3" in page.text
    assert any("officielebekendmakingen.nl" in link for link in links)


def test_a_link_is_only_made_of_a_web_address(assessment, catalogue):
    """A catalogue of one's own cannot bring a script along."""
    law = catalogue.law_provisions["awb-2-1-1"]
    evil = attrs.evolve(law, uri="javascript:alert(1)")
    page = shown(attrs.evolve(assessment, law=FrozenMap({"awb-2-1-1": evil})))

    assert not [one for _, one in page.all("a") if "javascript" in one["href"]]


def with_words(assessment, word):
    """Every place of a report where a policy can put words of its own, filled with *word*."""
    text = Text(nl=word, en=word)
    changes = {"message": text, "fix": text, "path": word, "at": word, "file": word}
    cut = Excerpt(first=2, lines=(word, word, word))
    findings = []
    for finding in assessment.findings:
        exception = finding.explanation
        if exception is not None:
            exception = attrs.evolve(exception, rule=word, at=word, because=word, owner=word)
        findings.append(
            attrs.evolve(finding, **changes, explanation=exception, excerpt=cut, line=3, column=1)
        )
    return attrs.evolve(
        assessment,
        policy=word,
        file=word,
        findings=tuple(findings),
        not_assessed=tuple(attrs.evolve(one, reason=text) for one in assessment.not_assessed),
    )


def test_hostile_words_are_words(assessment):
    """No word of a policy makes an element: the page has those it has with harmless words."""
    problem = Problem(file=HOSTILE, nl=HOSTILE, en=HOSTILE)
    broken = UnusableFile(file=HOSTILE, problems=(problem,))
    plain = UnusableFile(file="x", problems=(Problem(file="x", nl="x", en="x"),))
    word = HOSTILE.replace("`a`", "a")
    hostile = pages.Page(str(zp.render(Batch((with_words(assessment, word), broken)), "html")))
    harmless = pages.Page(str(zp.render(Batch((with_words(assessment, "x: 1"), plain)), "html")))

    assert hostile.tags == harmless.tags
    assert hostile.text.count("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>") > 20
    assert "{{ 7 * 7 }} {% raw %} &lt;" in hostile.text
    assert "\\x00\\x1b[31m\\u202eomgekeerd" in hostile.text
    assert not set("\x00\x1b\u202e") & set(hostile.text)


def test_several_files_begin_with_an_overview(assessment):
    """A table of verdicts with links; a file that could not be used is in it as well."""
    broken = UnusableFile(
        file="x.toml", problems=(Problem(file="x.toml", nl="stuk.", en="broken."),)
    )
    other = attrs.evolve(
        assessment, file=None, policy="Gemeente Elders", obligations=FrozenMap({"a": Verdict.MET})
    )
    page = shown(Batch((assessment, broken, other)))
    links = [one["href"] for _, one in page.all("a")]

    assert {"#f1", "#f2", "#f3"} <= set(links)
    assert "Controle van 3 bestanden" in page.text
    assert "onbruikbaar" in page.text
    assert "x.toml: stuk." in page.text


def test_an_unusable_file_alone():
    """One problem, one page."""
    broken = UnusableFile(
        file="x.toml", problems=(Problem(file="x.toml", nl="stuk.", en="broken."),)
    )
    page = shown(broken, "en")

    assert "Check of 1 file" in page.text
    assert "x.toml: broken." in page.text


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_rule_has_a_page(catalogue, lang):
    """Handbook pages follow the same rules for everyone, and hold all that the rule says."""
    for one in all_rules():
        law = FrozenMap((id_, catalogue.law_provisions[id_]) for id_ in one.card.basis)
        page = shown(RuleSheet(card=one.card, law=law), lang)
        said = "".join(page.text.split())

        for name in ("title", "checks", "matters", "cannot_see", "fix", "example", "basis"):
            text = getattr(one.card.page(lang), name).replace("`", "").replace("\n- ", "\n")
            assert "".join(text.split()).removeprefix("-") in said


def test_the_list_of_rules():
    """A table for each obligation, with a caption."""
    page = shown(tuple(one.card for one in all_rules()))

    assert page.tags.count("table") == 5
    assert "ZPD004" in page.text


def test_without_jinja_the_command_to_install_it_is_told(assessment, monkeypatch):
    """One sentence, before any work."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    vars(html)["_environment"].cache_clear()

    def results():
        pytest.fail("work began")
        yield assessment

    stream = zp.reporting.format_for(type(assessment), "html").stream
    with pytest.raises(MissingExtraError, match=r"zorgplicht\[html\]"):
        next(stream(results(), "nl"))
