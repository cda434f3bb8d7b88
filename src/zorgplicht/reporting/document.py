# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A document: what was rendered, ready to show or save.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Container
from pathlib import Path
from typing import final

from attrs import frozen

_HTML = "text/html"

_TITLE = re.compile("<title>(.*?)</title>", re.DOTALL)
_BLOCK = re.compile(r"<(?:h[1-6]|p|li|tr|dt)\b")
_LOWEST, _PER_BLOCK, _HIGHEST = 10, 2, 40
"""In rem: a frame without anything in it, what each piece of text adds, and no more."""


@final
@frozen
class Document:
    """
    A text and what kind of text it is.

    Args:
        text: The whole text, with a newline at its end.
        media_type: ``text/plain``, ``application/json`` …

    Examples:
        >>> print(Document("Goedemorgen", "text/plain"))
        Goedemorgen
    """

    text: str
    media_type: str

    def __str__(self) -> str:
        return self.text

    def save(self, path: str | os.PathLike[str]) -> None:
        """
        Writes the text to a file, in UTF-8; a file that is there is replaced.
        """
        Path(path).write_text(self.text, encoding="utf-8", newline="\n")

    def _repr_html_(self) -> str:
        if self.media_type == _HTML:
            return _framed(self.text) if self.text.startswith("<!DOCTYPE") else self.text
        return f"<pre>{html.escape(self.text)}</pre>"

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, str]:
        # A notebook shows the HTML, a console the plain text.
        bundle = {"text/plain": self.text, _HTML: self._repr_html_()}
        return {
            kind: shown
            for kind, shown in bundle.items()
            if (include is None or kind in include) and (exclude is None or kind not in exclude)
        }


def _framed(page: str) -> str:
    """
    A whole page within another one: its style stays its own, and it can do nothing there.

    The frame has the name of the page, for who hears it, and is as high as the page seems to
    need. It cannot measure that: measuring takes a script.
    """
    title = _TITLE.search(page)
    name = html.escape(html.unescape(title[1]) if title else "zorgplicht")
    rows = min(_HIGHEST, _LOWEST + _PER_BLOCK * len(_BLOCK.findall(page)))
    style = f"width: 100%; height: {rows}rem; resize: vertical; border: 1px solid"
    inside = html.escape(page)
    return f'<iframe title="{name}" sandbox style="{style}" srcdoc="{inside}"></iframe>'
