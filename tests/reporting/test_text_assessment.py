# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs

import zorgplicht as zp
from zorgplicht.errors import Problem
from zorgplicht.model.policy import Completeness
from zorgplicht.model.text import Text
from zorgplicht.reporting import Batch, UnusableFile

DUTCH = """\
Controle van het beleid van Gemeente Voorbeeldstad
==================================================
Bestand: beleid.toml
Beoordeeld op: 1 november 2026
Dit is een uittreksel. Wat er niet in staat, is onbekend; het kan er wel zijn.

Per verplichting
----------------
  x a  Beleid: niet op orde
       op te lossen: 2 kern
  ? b  Verplichting b: niet te beoordelen
       regels niet te beoordelen: 1
  + c  Verplichting c: op orde volgens de regels
       geen bevindingen
  ~ d  Verplichting d: deels op orde
       uitgelegd: 1
       Over het bestand zelf
       op te lossen: 1 kern

       Alles samen
       op te lossen: 3 kern; uitgelegd: 1; regels niet te beoordelen: 1

Bevindingen bij a: Beleid
-------------------------
  ZPA001 policy-exists (kern)
    Er is beleid.
    Bronnen: art. 2:1 lid 1 Awb

    beleid.toml:3:1  documents
        3 | [authority]
          | ^^^^^^^^^^^
        4 | name = "Gemeente Voorbeeldstad"
      Er is geen beleid.
    beleid.toml:9:2  documents
      Er is geen beleid.
    Zo lost u het op: Schrijf het op.

Bevindingen bij d: Verplichting d
---------------------------------
  ZPD002 policy-exists (ondersteunend, indicatief)
    Er is beleid.
    Bronnen: art. 2:1 lid 1 Awb

    beleid.toml:3:1  documents  (UITGELEGD)
      Er is geen beleid.
    Uitleg van de overheid: De balie wordt verbouwd. (besloten door het college; eigenaar:
      team Dienstverlening; geldt tot en met 31 december 2026)
    Zo lost u het op: Schrijf het op.

Bevindingen over het bestand zelf
---------------------------------
  ZPX002 policy-exists (kern)
    Er is beleid.
    Bronnen: art. 2:1 lid 1 Awb

    $.exceptions[0]  documents
      Er is geen beleid.
    Zo lost u het op: Schrijf het op.

Uitleggen in plaats van oplossen
--------------------------------
Kunt u iets nu niet oplossen? Leg dan uit waarom. Zet een uitzondering in het bestand,
onder `exceptions`. De bevinding blijft zichtbaar, als 'uitgelegd'.

  rule        de code van de regel: ZPA001
  at          de plaats, zoals die bij de bevinding staat: documents
  because     waarom het nu niet anders kan
  decided-by  wie besloot: council (raad), executive (college) of mayor (burgemeester)
  owner       wie erop let dat het goed komt
  until       de laatste dag waarop de uitleg geldt: 2026-12-31

Niet uit te leggen, alleen op te lossen: ZPX002.

Niet beoordeeld
---------------
  ZPB001, ZPB002
    Niet te zien.

Telling
-------
  4 regels uitgevoerd
      0  op orde
      2  niet op orde
      1  uitgelegd
      1  niet te beoordelen
      0  niet van toepassing
  4 bevindingen
      3  mechanisch (een computer kan dit zien)
      1  indicatief (een mens moet dit beoordelen)

Wat dit wel en niet zegt
------------------------
"""


def test_the_report_reads_from_top_to_bottom(assessment):
    """Verdicts, findings, what was not assessed, counts; explained is a state of its own."""
    assert str(zp.render(assessment)).startswith(DUTCH)


def test_the_report_ends_with_what_it_does_not_mean(assessment):
    """It says once that it is no judgement on the law."""
    text = " ".join(str(zp.render(assessment)).split())

    assert text.count("Dit is geen oordeel") == 1
    assert "betekent niet dat de ondersteuning in de praktijk werkt." in text


def test_without_findings_it_says_so(assessment):
    """No findings is told, and what could not be looked at stays visible."""
    text = str(zp.render(attrs.evolve(assessment, findings=(), not_assessed=())))

    assert "\nGeen bevindingen\n" in text
    assert "\nNiet beoordeeld\n" in text
    assert "Alle regels zijn beoordeeld." in text


def test_english(assessment):
    """The same in English."""
    text = str(zp.render(assessment, lang="en"))

    assert "\nNot assessed\n" in text
    assert "Assessed on: 1 November 2026" in text
    assert "Bevinding" not in text


def test_a_policy_without_a_file(assessment):
    """A policy that was made in a program has no file to name."""
    complete = attrs.evolve(assessment, file=None, completeness=Completeness.COMPLETE)
    text = str(zp.render(complete))

    assert "Bestand:" not in text
    assert "uittreksel" not in text


def test_a_remedy_of_several_paragraphs_stands_below_its_heading(assessment, make_finding):
    """Long remedies stay readable."""
    fix = Text(nl="Eerst dit.\n\nDan dat.", en="First this.\n\nThen that.")
    one = make_finding(fix=fix)
    text = str(zp.render(attrs.evolve(assessment, findings=(one,))))

    assert "    Zo lost u het op:\n      Eerst dit.\n\n      Dan dat.\n" in text


def test_the_rule_is_told_once_and_each_remedy_too(assessment, make_finding):
    """Findings of one rule with different remedies share what the rule is."""
    other = make_finding(fix=Text(nl="Iets anders.", en="Something else."), line=20)
    text = str(zp.render(attrs.evolve(assessment, findings=(make_finding(), other))))

    assert text.count("ZPA001 policy-exists (kern)\n    Er is beleid.\n") == 1
    assert text.count("Zo lost u het op: ") == 2


def test_a_rule_that_is_not_on_the_list_is_still_told(assessment, make_finding):
    """A finding can stand alone, with its basis by id."""
    one = make_finding(rule="ZPA999", basis=("iets-anders",))
    text = str(zp.render(attrs.evolve(assessment, findings=(one,))))

    assert "Bronnen: iets-anders\n" in text


def test_an_exception_without_details(assessment):
    """Only the reason is told when there is no more."""
    explained = assessment.findings[2]
    bare = attrs.evolve(explained.explanation, decided_by=None, owner=None, until=None)
    one = attrs.evolve(explained, explanation=bare)
    text = str(zp.render(attrs.evolve(assessment, findings=(one,))))

    assert "Uitleg van de overheid: De balie wordt verbouwd.\n" in text


def test_hostile_names_are_harmless(assessment, make_finding):
    """A name cannot colour the report, nor write a verdict of its own."""
    hostile = "\x1b[2J\x07\nPer verplichting\n  + a  Beleid: op orde"
    message = Text(nl=hostile, en=hostile)
    one = make_finding(message=message, file=hostile, path=hostile)
    text = str(zp.render(attrs.evolve(assessment, policy=hostile, file=hostile, findings=(one,))))

    assert "\x1b" not in text
    assert "\x07" not in text
    assert text.count("\n  + a ") == 0


def test_several_files_one_after_another(assessment):
    """In the order given; a file that could not be used is named in its place."""
    problem = Problem(file="x.toml", nl="stuk.", en="broken.")
    broken = UnusableFile(file="x.toml", problems=(problem,))
    text = str(zp.render(Batch((assessment, broken, assessment))))

    assert text.startswith("Controle van")
    assert "\n\n\nNiet gecontroleerd: x.toml\n  x.toml: stuk.\n\n\nControle van" in text
    assert text.count("Controle van") == 2


def test_a_place_that_is_seen_again_is_not_drawn_again(assessment, make_finding):
    """One rule shows the same lines once, also when it has more to say about them."""
    cut = assessment.findings[0].excerpt
    said = [Text(nl=f"Er ontbreekt iets: {n}.", en=f"Something is missing: {n}.") for n in "ab"]
    here = [make_finding(message=one, excerpt=cut) for one in said]
    there = make_finding(fix=Text(nl="Anders.", en="Otherwise."), at="elders", excerpt=cut)
    text = str(zp.render(attrs.evolve(assessment, findings=(*here, there))))

    assert text.count("3 | [authority]") == 1
    assert "\n      - Er ontbreekt iets: a.\n      - Er ontbreekt iets: b.\n" in text
    assert "    beleid.toml:3:1  elders\n      Er is geen beleid.\n" in text


def test_a_long_place_takes_two_lines(assessment, make_finding):
    """The place for an editor and the place for an exception stay whole."""
    one = make_finding(at="services." + "x" * 80)
    text = str(zp.render(attrs.evolve(assessment, findings=(one,))))

    assert f"    beleid.toml:3:1\n      services.{'x' * 80}\n" in text


def test_who_may_not_explain_is_not_told_how(assessment):
    """Without an open finding that may be explained, there is no example of an exception."""
    text = str(zp.render(attrs.evolve(assessment, findings=assessment.findings[2:])))

    assert "Uitleggen in plaats van oplossen" not in text


def test_short_names_are_told_in_full(assessment, make_finding, catalogue):
    """A lawyer finds the whole title below."""
    one = make_finding(basis=("study-3-4", "study-4-1-a"))
    shown = attrs.evolve(assessment, findings=(one,), law=catalogue.law_provisions)
    text = str(zp.render(shown)).replace("\u00a0", " ")

    assert "    Bronnen: Onderzoek §3.4, §4.1 a\n" in text
    assert "  Onderzoek: Onderzoek WMEBV, onderdeel zorgplicht (2022)\n" in text
    assert "  MvT:" not in text
