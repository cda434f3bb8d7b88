# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.errors import Problem
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.model.text import Text
from zorgplicht.reporting import Batch, UnusableFile
from zorgplicht.reporting.markdown import code, fenced, line, link, prose, table, text

REPORT = """\
# Controle van het beleid van Gemeente Voorbeeldstad

- Bestand: `beleid.toml`
- Beoordeeld op: 1 november 2026
- Alles samen: op te lossen: 3 kern; uitgelegd: 1; regels niet te beoordelen: 1

Dit is een uittreksel. Wat er niet in staat, is onbekend; het kan er wel zijn.

## Per verplichting

| Verplichting | Oordeel | Wat dat betekent | Bevindingen |
| --- | --- | --- | --- |
| a. Beleid | ✗ niet op orde | Iets uit de kern is niet op orde. Los dat als eerste op. | op te\
 lossen: 2 kern |
| b. Verplichting b | ? niet te beoordelen | Er was te weinig te zien. Dit is geen goed en geen\
 slecht nieuws. | regels niet te beoordelen: 1 |
| c. Verplichting c | ✓ op orde volgens de regels | De regels die konden kijken, vonden niets dat\
 anders moet. | geen bevindingen |
| d. Verplichting d | ◐ deels op orde | De kern is op orde of uitgelegd. Nog niet alles is op\
 orde. | uitgelegd: 1 |
| Over het bestand zelf |  |  | op te lossen: 1 kern |

## Bevindingen bij a: Beleid

### ZPA001 policy-exists (kern)

*Er is beleid.*

- Er is geen beleid.

  `beleid.toml:3:1` `documents`

  ```text
  3 | [authority]
    | ^^^^^^^^^^^
  4 | name = "Gemeente Voorbeeldstad"
  ```
- Er is geen beleid.

  `beleid.toml:9:2` `documents`

**Zo lost u het op:** Schrijf het op.

Bronnen: art. 2:1 lid 1 Awb

## Bevindingen over het bestand zelf

### ZPX002 policy-exists (kern)

*Er is beleid.*

- Er is geen beleid.

  `$.exceptions[0]` `documents`

**Zo lost u het op:** Schrijf het op.

Bronnen: art. 2:1 lid 1 Awb

## Uitgelegd

Hier wijkt het beleid af van een regel. De overheid legt uit waarom, en tot wanneer.

| Regel | Bevindingen | Reden | Besloten door | Eigenaar | Geldt tot en met |
| --- | --- | --- | --- | --- | --- |
| ZPD002 | Er is geen beleid. (beleid.toml:3:1, documents) | De balie wordt verbouwd. | het\
 college | team Dienstverlening | 31 december 2026 |

## Uitleggen in plaats van oplossen
"""

HOSTILE = [
    "<script>alert(1)</script>",
    "<b onclick=x>vet</b> &lt;",
    "a | b | c",
    "`` ` ``` code",
    "```\n# kop",
    "[klik](javascript:alert(1)) ![x](https://x.example/y.png)",
    "<https://x.example> https://x.example www.x.example ftp://x.example 1https://x.example",
    "[x]: https://x.example",
    "*vet* __vet__ ~~weg~~",
    "# kop",
    "- punt",
    "1. punt",
    "2) punt",
    "+ punt",
    "===",
    "---",
    "> citaat",
    "    ingesprongen",
    "\ttab",
    "\\",
    "\\|",
    "regel\nvolgende  \nregel",
    "<!-- commentaar",
    "$x$",
    " ",
    "`",
]


@pytest.fixture(scope="module")
def parsed():
    """An independent reader of CommonMark with tables: the kinds of its tokens, and its text."""
    reader = pytest.importorskip("markdown_it").MarkdownIt("commonmark").enable("table")
    reader.enable("strikethrough")

    def parse(markdown):
        kinds, words = [], []
        for token in reader.parse(markdown):
            kinds.append(token.type)
            for child in token.children or ():
                if child.type not in {"text", "text_special"}:
                    kinds.append(child.type)
                words.append(child.content)
            if token.type == "fence":
                words.append(token.content)
        return kinds, "".join(words)

    return parse


def test_a_report_reads_well_as_it_is(assessment):
    """Verdicts, findings by obligation, and the exceptions in a table."""
    assert str(zp.render(assessment, "markdown")).startswith(REPORT)


def test_the_report_ends_with_what_it_does_not_mean(assessment):
    """As every report."""
    said = str(zp.render(assessment, "markdown", lang="en"))

    assert "## Not assessed\n\n- ZPB001, ZPB002\n  - Not visible.\n" in said
    assert "## What this says and does not say\n\nThis is no judgement on" in said


@pytest.mark.parametrize("word", HOSTILE)
def test_a_text_is_only_text(parsed, word):
    """Nothing in it becomes markup, and nothing of it is lost."""
    said = text(word)
    shown = " ".join(word.split())

    assert parsed(said)[0] in (["paragraph_open", "inline", "paragraph_close"], [])
    assert parsed(said)[1] == shown
    assert parsed(f"# {said}")[0][:3:2] == ["heading_open", "heading_close"]
    rows = parsed("\n".join(table(["a", "b"], [[said, "x"]])))
    assert rows[0].count("td_open") == 2
    assert rows[1] == f"ab{shown}x"


@given(st.text(st.sampled_from("\\`*_[]()<>#+-=.!|~&$:/@ a1\n\thtpsw"), max_size=20))
def test_any_text_is_only_text(parsed, word):
    """Also what nobody thought of."""
    kinds, words = parsed(text(word))

    assert set(kinds) <= {"paragraph_open", "inline", "paragraph_close", "code_inline"}
    assert words == " ".join(word.split())


@given(st.text(st.sampled_from("` |\\<ab\n"), min_size=1, max_size=20))
def test_a_word_of_code_is_one_word_of_code(parsed, word):
    """However many backticks it has."""
    kinds, words = parsed(f"x{code(word)}x")
    shown = word.replace("\n", "\\x0a")

    if shown.strip():
        assert kinds == ["paragraph_open", "inline", "code_inline", "paragraph_close"]
        assert words == f"x{shown}x"


@given(st.lists(st.text(st.sampled_from("`~ a"), max_size=8), max_size=5))
def test_nothing_ends_a_block_of_code_but_its_end(parsed, lines):
    """A fence in a policy does not close ours."""
    kinds, words = parsed("\n".join(fenced(lines)))

    assert kinds == ["fence"]
    assert words == "".join(f"{one}\n" for one in lines)


def test_nobody_is_called_by_name(parsed):
    """A name in a policy sends no message, and an address of mail stays an address."""
    assert text("@team en info@x.example") == "`@`team en info`@`x.example"
    assert parsed(text("@team en info@x.example"))[1] == "@team en info@x.example"
    assert text("https://x.example www.x.example") == "https\\://x.example www\\.x.example"


def test_our_own_texts_keep_their_code():
    """Words between backticks are code in the texts of rules."""
    assert line("Vul `owner` in, of niet: *.") == "Vul `owner` in, of niet: \\*."
    assert list(prose("Zo:\n\n- een\n- twee\n\n[a]\nb = 1")) == [
        "Zo:", "", "- een", "- twee", "", "```toml", "[a]", "b = 1", "```",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "address", [None, "javascript:alert(1)", "https://x.example/> <b>", "https://x.example\n"]
)
def test_a_link_is_only_made_of_a_web_address(address):
    """A catalogue of one's own cannot bring anything else along."""
    assert link("wet", address) == "wet"
    assert link("wet", "https://x.example/a(b)") == "[wet](<https://x.example/a(b)>)"


def with_words(assessment, word):
    """Every place of a report where a policy can put words of its own, filled with *word*."""
    said = Text(nl=word, en=word)
    findings = []
    for finding in assessment.findings:
        exception = finding.explanation
        if exception is not None:
            exception = attrs.evolve(exception, rule=word, at=word, because=word, owner=word)
        changes = {"message": said, "path": word, "at": word, "file": word, "line": 3, "column": 1}
        cut = Excerpt(first=2, lines=(word, word, word))
        findings.append(attrs.evolve(finding, **changes, explanation=exception, excerpt=cut))
    return attrs.evolve(
        assessment,
        policy=word,
        file=word,
        findings=tuple(findings),
        not_assessed=tuple(attrs.evolve(one, reason=said) for one in assessment.not_assessed),
    )


@pytest.mark.parametrize("word", [word for word in HOSTILE if word.strip()])
def test_hostile_words_make_no_markup(parsed, assessment, word):
    """A report on any policy has the parts of a report on a harmless one."""

    def kinds(word):
        broken = UnusableFile(file=word, problems=(Problem(file=word, nl=word, en=word),))
        batch = Batch((with_words(assessment, word), broken))
        return [
            kind for kind in parsed(str(zp.render(batch, "markdown")))[0] if kind != "code_inline"
        ]

    assert kinds(word) == kinds("x: 1")
    assert not {"html_inline", "html_block", "link_open", "image"} & set(kinds(word))


def test_several_files_begin_with_an_overview(assessment):
    """A table of verdicts; a file that could not be used is in it as well."""
    problem = Problem(file="x.toml", nl="stuk.", en="broken.")
    broken = UnusableFile(file="x.toml", problems=(problem,))
    said = str(zp.render(Batch((assessment, broken)), "markdown"))

    assert said.startswith(
        "# Controle van 2 bestanden\n\n| Bestand | Overheid | a | b | c | d | Bevindingen |\n"
    )
    assert "| x.toml |  |  |  |  |  | onbruikbaar |\n" in said
    assert "\n## Controle van het beleid van Gemeente Voorbeeldstad\n" in said
    assert "\n### Per verplichting\n" in said
    assert "\n## Niet gecontroleerd: x.toml\n\n- x.toml: stuk.\n" in said
    assert said.count("## Wat dit wel en niet zegt") == 1


def test_a_report_without_findings(assessment):
    """It says so, with what that means."""
    clean = attrs.evolve(assessment, findings=(), not_assessed=(), file=None)
    said = str(zp.render(clean, "markdown"))

    assert "## Geen bevindingen\n" in said
    assert "Bestand" not in said
