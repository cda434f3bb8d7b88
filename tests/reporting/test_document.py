# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import html
import re

from zorgplicht.reporting import Document


def test_str_is_the_text():
    """Printing a document prints its text."""
    assert str(Document("Dag.\n", "text/plain")) == "Dag.\n"


def test_save_writes_utf_8_without_touching_newlines(tmp_path):
    """A saved document has the same bytes on every machine."""
    Document("Één\n", "text/plain").save(tmp_path / "rapport.txt")

    assert (tmp_path / "rapport.txt").read_bytes() == "Één\n".encode()


def test_a_notebook_shows_plain_text_escaped():
    """Text that looks like HTML stays text."""
    document = Document("<b>&</b>", "text/plain")

    assert document._repr_html_() == "<pre>&lt;b&gt;&amp;&lt;/b&gt;</pre>"
    assert document._repr_mimebundle_() == {
        "text/plain": "<b>&</b>",
        "text/html": "<pre>&lt;b&gt;&amp;&lt;/b&gt;</pre>",
    }


def test_a_notebook_may_ask_for_fewer_kinds():
    """Include and exclude of the bundle are respected."""
    document = Document("x", "text/plain")

    assert list(document._repr_mimebundle_(include=["text/plain"])) == ["text/plain"]
    assert list(document._repr_mimebundle_(exclude=["text/plain"])) == ["text/html"]


def test_html_is_shown_as_it_is():
    """A document that is HTML needs no escaping."""
    assert Document("<p>Dag</p>", "text/html")._repr_html_() == "<p>Dag</p>"


def test_a_whole_page_stands_in_a_frame_of_its_own():
    """Its style does not touch the notebook, and what is in it cannot get out."""
    page = '<!DOCTYPE html>\n<html lang="nl"><style>body {}</style></html>\n'
    shown = Document(page, "text/html")._repr_html_()
    frame, inside = shown.split(' srcdoc="')

    assert frame.startswith('<iframe title="zorgplicht" sandbox ')
    assert html.unescape(inside) == f'{page}"></iframe>'
    assert "<" not in inside.removesuffix("</iframe>")


def test_a_frame_has_the_name_of_its_page_and_is_as_high_as_it_seems_to_need():
    """Hostile names stay names; a short page takes little room, a long one scrolls."""

    def height(items):
        page = f"<!DOCTYPE html>\n<title>&lt;b&gt; &#34;x&#34;</title>{'<li>a</li>' * items}\n"
        frame, _ = Document(page, "text/html")._repr_html_().split(' srcdoc="')
        assert frame.startswith('<iframe title="&lt;b&gt; &quot;x&quot;" sandbox ')
        return float(re.search(r"height: (\d+)rem", frame)[1])

    assert height(0) < height(5) < height(100) == height(1000)
