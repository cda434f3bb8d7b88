# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Makes pages that everyone can use, where Sphinx and its theme do not by themselves.

The tests open the pages in a browser; what stands here is what they found.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

DUTCH = "in-het-nederlands"  # what the Dutch half of a page is called
HERE = Path(__file__).parent.parent


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Called by Sphinx.
    """
    for builder in ("html", "dirhtml"):
        app.set_translator(builder, AccessibleTranslator)
    app.connect("config-inited", _configure)
    app.connect("html-page-context", _tell_language)
    app.add_css_file("accessible.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _configure(_: Sphinx, config: Config) -> None:
    config.templates_path = [*config.templates_path, str(HERE / "_templates")]
    config.html_static_path = [*config.html_static_path, str(HERE / "_static")]
    # The link to the source of a page has a name outside every part of the page.
    config.html_theme_options = {"top_of_page_buttons": []} | config.html_theme_options


def _tell_language(_: Sphinx, __: str, ___: str, context: dict[str, Any], ____: object) -> None:
    """
    A page that begins with ``lang: nl`` between two lines of ``---`` is a Dutch page.
    """
    context["language"] = (context.get("meta") or {}).get("lang", context["language"])


class AccessibleTranslator(HTML5Translator):
    """
    Writes the attributes that screen readers and keyboards need.
    """

    def starttag(
        self,
        node: nodes.Element,
        tagname: str,
        suffix: str = "\n",
        empty: bool = False,  # noqa: FBT001, FBT002 - the signature is that of docutils
        **attributes: Any,  # noqa: ANN401 - same
    ) -> str:
        """
        The tag, with what docutils leaves out.
        """
        if tagname == "th":
            attributes["scope"] = "col" if _is_in_head(node) else "row"
        elif isinstance(node, nodes.section) and DUTCH in node["ids"]:
            attributes["lang"] = "nl"
        elif isinstance(node, nodes.table):
            attributes |= _label(node)
        elif isinstance(node, nodes.container) and "table-wrapper" in node["classes"]:
            # A wide table scrolls in its own box, which the keyboard must be able to reach.
            attributes |= {"role": "group", "tabindex": "0"} | _label(node.next_node(nodes.table))
        if attributes.get("ROLE") == "heading":
            # The name of a list of pages; it comes before the heading of the page itself.
            del attributes["ROLE"]
        return super().starttag(node, tagname, suffix, empty, **attributes)


def _is_in_head(entry: nodes.Element) -> bool:
    return isinstance(entry.parent.parent, nodes.thead)


def _label(table: nodes.table) -> dict[str, str]:
    """
    A table without a caption is called after the section in which it stands.
    """
    if table.next_node(nodes.title) is not None:
        return {}
    section = _section_of(table)
    title = section.next_node(nodes.title)
    siblings = [one for one in section.findall(nodes.table) if _section_of(one) is section]
    number = f", table {siblings.index(table) + 1}" if len(siblings) > 1 else ""
    return {"aria-label": f"{title.astext()}{number}"} if title is not None else {}


def _section_of(node: nodes.Element) -> nodes.Element:
    while not isinstance(node, nodes.section | nodes.document):
        node = node.parent
    return node
