# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Mermaid, read back with a reader of the small part of the language that is written.

What Mermaid itself makes of it was looked at by hand (decision 0027).
"""

from __future__ import annotations

import html
import re

import pytest
import yaml

import zorgplicht as zp
from zorgplicht.reporting.as_mermaid import MOST_EDGES

LINE = re.compile(
    r"""
    \s*(?:
      flowchart\ (?:LR|TB) | end | direction\ (?:LR|TB) | style\ note\ stroke-dasharray:\ 4\ 4
    | (?:accTitle|accDescr):\ [^\n"]+
    | subgraph\ p\d+\["[^"]*"\]
    | (?:n\d+|note)\W{1,3}"[^"]*"\W{1,3}
    | n\d+\ -->\|"[^"]*"\|\ n\d+
    | n\d+\ ~~~\ note
    )
    """,
    re.VERBOSE,
)


def parts(text):
    """The title in the front matter, and the lines of the drawing."""
    _, front, body = text.split("---\n", 2)
    return yaml.safe_load(front)["title"], body.splitlines()


def shown(label):
    """A label as a browser shows it once Mermaid has made entities of its numbers."""
    said = html.unescape(re.sub(r"#(\d+);", r"&#\1;", label.replace("<br/>", " ")))
    return said.replace("\u200b", "")


def said(lines, keyword):
    line = next(one for one in lines if one.strip().startswith(f"{keyword}: "))
    return shown(line.partition(": ")[2])


def test_hostile_texts_are_texts(hostile):
    """Each label is read back as it stands, and no line is anything but what was meant."""
    title, lines = parts(str(zp.render(hostile.PICTURE, "mermaid")))
    nodes = dict(re.findall(r'\s(n\d+)\W{1,3}"[^"]*:<br/>([^"]*)"', "\n".join(lines)))

    assert title == said(lines, "accTitle") == " ".join(hostile.SEEN)
    assert said(lines, "accDescr") == " ".join((*hostile.SEEN, hostile.SEEN[0]))
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert [shown(nodes[f"n{number}"]) for number in range(1, len(hostile.SEEN) + 1)] == list(
        hostile.SEEN
    )


def test_nothing_in_a_label_means_anything_to_mermaid(hostile):
    """No quote, bracket, directive, formula, entity or Markdown is left in any label."""
    _, lines = parts(str(zp.render(hostile.PICTURE, "mermaid")))
    lines = [line for line in lines if "acc" not in line[:6]]
    labels = re.findall(r'"([^"]*)"', "\n".join(lines))

    for label in labels:
        assert not re.search(r"[^\w\s,#;ë😀ﬂß-]|_", re.sub(":?<br/>", " ", label))
        assert "#quot;" not in label


def test_an_empty_text_is_a_space(hostile):
    """Mermaid refuses empty quotes."""
    one = zp.Text(nl="", en="")
    edge = hostile.PICTURE.edges[0]
    nodes = hostile.PICTURE.nodes[:2]
    empty = zp.Picture(
        title=one,
        description=one,
        nodes=nodes,
        edges=(type(edge)(source=edge.source, target=edge.target, kind="x", label=one),),
    )

    assert '-->|"#160;"|' in str(zp.render(empty, "mermaid"))


@pytest.mark.parametrize(("lang", "words"), [("nl", "groter dan"), ("en", "larger than")])
def test_what_is_too_large_says_so(catalogue, lang, words):
    """Mermaid draws 500 arrows as it comes; a comment says that there are more."""
    whole = zp.picture_of_knowledge(catalogue)
    lines = str(zp.render(whole, "mermaid", lang=lang)).splitlines()

    assert len(whole.edges) > MOST_EDGES
    assert [line for line in lines if line.startswith("  %% ") and words in line]
    assert "%%" not in str(zp.render(zp.picture_of_kinds(catalogue), "mermaid", lang=lang))
