# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A picture in which every text tries to be more than text.
"""

from __future__ import annotations

from zorgplicht.model.picture import Picture, PictureEdge, PictureNode, PicturePart
from zorgplicht.model.text import Text

TEXTS = (
    'een " en een "] en een "}} en <b>',
    "<script>alert(1)</script>",
    "</desc><data>x</data> ]]> <!-- &amp; &quot; &#39;",
    '`code` en "`markdown`"',
    '%%{init: {"theme": "dark"}}%%',
    'click n1 "javascript:alert(1)"',
    "#quot; #35; &lt;",
    "--- {accolades} |strepen| ; end",
    "**vet** _schuin_ 1. lijst",
    r"schuin \N \G \\ \" streep",
    r"einde\nregel en $$x^2$$ en ﬂ°°34¶ß en fa:fa-user",
    "end",
    "emoji 😀 en ë",
)
"""What is to be seen as it stands."""

NUMBERED = {"draai \u202e om": r"draai \u202e om", "nul \x00 half \ud800": r"nul \x00 half \ud800"}
"""What is to be seen by the number of a character."""

_ALL = (*TEXTS, *NUMBERED)
_KINDS = ("barrier", "variant", "capability", "measure", "channel", "fact", "enabler", "law", "x")


def _text(words: str) -> Text:
    return Text(nl=words, en=words)


NODES = tuple(
    PictureNode(
        id=f"{number}/{words}",
        kind=_KINDS[number % len(_KINDS)],
        kind_label=_text(words),
        label=_text(words),
        part=None if number % 2 else 'deel "]',
    )
    for number, words in enumerate(_ALL)
)
PICTURE = Picture(
    title=_text(" ".join(_ALL)),
    description=_text(" ".join(_ALL)),
    left_out=_text(_ALL[0]),
    nodes=NODES,
    edges=tuple(
        PictureEdge(source=one.id, target=other.id, kind=words, label=_text(words))
        for one, other, words in zip(NODES, NODES[1:], _ALL, strict=False)
    ),
    parts=(PicturePart(id='deel "]', label=_text(_ALL[0])),),
)
ALIKE = Picture(
    title=_text("gelijk"),
    description=_text("gelijk"),
    nodes=tuple(
        PictureNode(id=id_, kind="entry", kind_label=_text("kanaal"), label=_text("gelijk"))
        for id_ in ("a\x00b", r"a\x00b")
    ),
    edges=(PictureEdge(source="a\x00b", target=r"a\x00b", kind="x", label=_text("naar")),),
)
"""Two nodes whose ids look the same when they are shown."""
SEEN = (*TEXTS, *NUMBERED.values())
"""The texts in order, as they are to be seen."""
