# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The words of pictures: what a node is, and what an arrow says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from zorgplicht.model.level import Demand, Level
from zorgplicht.model.text import Language, Text

KINDS: Mapping[str, tuple[Text, Text]] = {
    "barrier": (
        Text(nl="belemmering", en="barrier"),
        Text(nl="belemmeringen", en="barriers"),
    ),
    "variant": (
        Text(nl="vorm van een belemmering", en="variant of a barrier"),
        Text(nl="vormen van belemmeringen", en="variants of barriers"),
    ),
    "capability": (
        Text(nl="vaardigheid", en="capability"),
        Text(nl="vaardigheden", en="capabilities"),
    ),
    "measure": (Text(nl="hulp", en="measure"), Text(nl="vormen van hulp", en="measures")),
    "channel": (Text(nl="kanaal", en="channel"), Text(nl="kanalen", en="channels")),
    "group": (Text(nl="doelgroep", en="target group"), Text(nl="doelgroepen", en="target groups")),
    "fact": (Text(nl="voorwaarde", en="condition"), Text(nl="voorwaarden", en="conditions")),
    "enabler": (
        Text(nl="middel van de organisatie", en="enabler"),
        Text(nl="middelen van de organisatie", en="enablers"),
    ),
    "pillar": (Text(nl="pijler", en="pillar"), Text(nl="pijlers", en="pillars")),
    "obligation": (
        Text(nl="verplichting", en="obligation"),
        Text(nl="verplichtingen", en="obligations"),
    ),
    "law": (
        Text(nl="wetsartikel", en="provision of law"),
        Text(nl="wetsartikelen", en="provisions of law"),
    ),
    "provision": (
        Text(nl="voorziening", en="provision"),
        Text(nl="voorzieningen", en="provisions"),
    ),
    "digital-skill-factor": (
        Text(nl="oorzaak van minder digitale vaardigheid", en="digital skill factor"),
        Text(nl="oorzaken van minder digitale vaardigheid", en="digital skill factors"),
    ),
    "organisational-factor": (
        Text(nl="factor in de organisatie", en="organisational factor"),
        Text(nl="factoren in de organisatie", en="organisational factors"),
    ),
    "recommendation": (
        Text(nl="aanbeveling", en="recommendation"),
        Text(nl="aanbevelingen", en="recommendations"),
    ),
    "source": (Text(nl="bron", en="source"), Text(nl="bronnen", en="sources")),
    "situation": (
        Text(nl="gesprek", en="conversation"),
        Text(nl="gesprekken", en="conversations"),
    ),
    "support": (
        Text(nl="ondersteuning", en="support"),
        Text(nl="vormen van ondersteuning", en="forms of support"),
    ),
}
"""Each kind of node: one of them, and several."""

EDGES: Mapping[str, Text] = {
    "has-variant": Text(nl="komt voor als", en="occurs as"),
    "impairs": Text(nl="maakt moeilijk of onmogelijk", en="hampers or blocks"),
    "demands": Text(nl="vraagt", en="asks"),
    "sets": Text(nl="maakt mogelijk", en="restores"),
    "raises": Text(nl="maakt makkelijker", en="makes easier"),
    "requires": Text(nl="kan alleen met", en="needs"),
    "adds-demand": Text(nl="vraagt zelf ook", en="asks in turn"),
    "on-channel": Text(nl="werkt bij", en="works on"),
    "opens": Text(nl="opent", en="opens"),
    "arranged-via": Text(nl="te regelen via", en="is arranged via"),
    "needs-enabler": Text(nl="hangt af van", en="depends on"),
    "restricted-to": Text(nl="is alleen voor", en="is only for"),
    "applies-to": Text(nl="werkt alleen bij", en="works only with"),
    "typical-of": Text(nl="komt vaak voor bij", en="is typical of"),
    "has-fact": Text(nl="heeft vaak", en="often has"),
    "addresses": Text(nl="helpt bij", en="helps with"),
    "in-pillar": Text(nl="hoort bij", en="belongs to"),
    "rests-on": Text(nl="steunt op", en="rests on"),
    "established": Text(nl="maakt moeilijk of onmogelijk", en="hampers or blocks"),
    "restores": Text(nl="maakt mogelijk", en="restores"),
    "serves": Text(nl="is nodig voor", en="is needed for"),
    "hands-over-to": Text(nl="draagt over aan", en="hands over to"),
    "arranges": Text(nl="regelt", en="arranges"),
    "has-support": Text(nl="biedt", en="has"),
    "ends-on": Text(nl="eindigt bij", en="ends on"),
}
"""Each kind of arrow, as a verb between its ends."""

_BY_LEVEL: Mapping[tuple[str, Level | Demand], Text] = {
    ("impairs", Level.HAMPERED): Text(nl="maakt moeilijk", en="hampers"),
    ("established", Level.HAMPERED): Text(nl="maakt moeilijk", en="hampers"),
    ("impairs", Level.BLOCKED): Text(nl="maakt onmogelijk", en="blocks"),
    ("established", Level.BLOCKED): Text(nl="maakt onmogelijk", en="blocks"),
    ("sets", Level.HAMPERED): Text(nl="maakt deels mogelijk", en="restores in part"),
    ("restores", Level.HAMPERED): Text(nl="maakt deels mogelijk", en="restores in part"),
    ("demands", Demand.LIGHT): Text(nl="vraagt een beetje", en="asks a little"),
    ("adds-demand", Demand.LIGHT): Text(
        nl="vraagt zelf ook een beetje", en="asks a little in turn"
    ),
}


def kind_label(kind: str) -> Text:
    """
    What one node of *kind* is; the bare word for a kind of somebody's own.
    """
    return KINDS[kind][0] if kind in KINDS else Text(nl=kind, en=kind)


def several(kind: str) -> Text:
    """
    What nodes of *kind* are; the bare word for a kind of somebody's own.
    """
    return KINDS[kind][1] if kind in KINDS else Text(nl=kind, en=kind)


def counted(kind: str, number: int) -> Text:
    """
    A number of things.

    Examples:
        >>> counted("measure", 1).nl, counted("measure", 3).nl
        ('1 hulp', '3 vormen van hulp')
    """
    word = kind_label(kind) if number == 1 else several(kind)
    return Text(nl=f"{number} {word.nl}", en=f"{number} {word.en}")


def edge_label(data: Mapping[str, Any]) -> Text:
    """
    What an arrow that carries *data* says.
    """
    kind = str(data.get("kind"))
    degree = data["level"] if "level" in data else data.get("demand")
    found = EDGES.get(kind, Text(nl=kind, en=kind))
    if isinstance(degree, (Level, Demand)):
        return _BY_LEVEL.get((kind, degree), found)
    return found


def both(tell: Callable[[Language], str]) -> Text:
    """
    What *tell* makes, in each language.
    """
    return Text(nl=tell(Language.NL), en=tell(Language.EN))


def listed(texts: Sequence[Text]) -> Text:
    """
    Things that hold together.

    Examples:
        >>> listed([Text(nl="a", en="a"), Text(nl="b", en="b")]).nl
        'a en b'
    """

    def tell(language: Language) -> str:
        words = [text.in_language(language) for text in texts]
        last = {Language.NL: " en ", Language.EN: " and "}[language]
        return last.join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)

    return both(tell)
