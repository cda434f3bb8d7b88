# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A graph of RDF that is being filled, and its text.

All else in this package names things by strings; only here do they become terms of rdflib.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, final

from zorgplicht.codec import nearest
from zorgplicht.errors import MissingExtraError, UnknownFormatError
from zorgplicht.interop.iris import BASE
from zorgplicht.model.text import Text

if TYPE_CHECKING:
    from rdflib import Graph, URIRef

PREFIXES: Final = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "locn": "http://www.w3.org/ns/locn#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "zv": f"{BASE}vocabulary/",
}
"""The vocabularies that we use; "zv" is our own."""

SYNTAXES: Final = ("turtle", "json-ld")

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)
"""What a terminal may obey; it stands in strings only, where it can be written as a number."""


@final
class Sheet:
    """
    A graph that is being filled with facts.

    A word with a prefix, such as "dct:title", stands for its full name.

    Raises:
        MissingExtraError: the extra ``rdf`` is not installed.
    """

    def __init__(self) -> None:
        if find_spec("rdflib") is None:
            raise MissingExtraError("rdf")
        from rdflib import Graph

        self.graph: Graph = Graph(bind_namespaces="none")
        for prefix, namespace in PREFIXES.items():
            self.graph.bind(prefix, namespace)

    def is_a(self, subject: str, *classes: str) -> None:
        """
        Of which classes *subject* is.
        """
        for one in classes:
            self.link(subject, "rdf:type", one)

    def link(self, subject: str, predicate: str, target: str) -> None:
        """
        *subject* points at another thing.
        """
        self.graph.add((_term(subject), _term(predicate), _term(target)))

    def says(
        self, subject: str, predicate: str, words: Text | str | None, en: str | None = None
    ) -> None:
        """
        *subject* has words: those of a policy are Dutch, with English where it has them.
        """
        from rdflib import Literal

        nl, en = (words.nl, words.en) if isinstance(words, Text) else (words, en)
        for language, text in (("nl", nl), ("en", en)):
            if text is not None:
                literal = Literal(clean(text), lang=language)
                self.graph.add((_term(subject), _term(predicate), literal))

    def value(
        self,
        subject: str,
        predicate: str,
        value: str | float | dt.date | dt.time | None,
        datatype: str | None = None,
    ) -> None:
        """
        *subject* has a value that is the same in every language.
        """
        from rdflib import Literal

        if value is None:
            return
        plain = clean(value) if isinstance(value, str) else value
        literal = Literal(plain, datatype=None if datatype is None else _term(datatype))
        self.graph.add((_term(subject), _term(predicate), literal))


def rdf_text(graph: Graph, syntax: str = "turtle") -> str:
    """
    A graph as text, the same bytes each time.

    Args:
        graph: What `to_skos` or `to_cpsv_ap` gave, or another graph of rdflib without blank
            nodes.
        syntax: "turtle" or "json-ld".

    Raises:
        UnknownFormatError: *syntax* is neither.

    Examples:
        >>> import zorgplicht as zp
        >>> print(zp.rdf_text(zp.to_skos(zp.load_catalogue()))[:43])
        @prefix dct: <http://purl.org/dc/terms/> .
    """
    if syntax not in SYNTAXES:
        raise UnknownFormatError("format", syntax, nearest(syntax, SYNTAXES))
    if syntax == "turtle":
        text = graph.serialize(format="turtle").strip("\n") + "\n"
        return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    tree = json.loads(graph.serialize(format="json-ld", context=PREFIXES))
    context = tree.pop("@context")
    things = tree.get("@graph", [tree])  # rdflib writes one thing alone without a list
    ordered = {"@context": context, "@graph": _ordered(things)}
    text = json.dumps(ordered, indent=2, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def clean(text: str) -> str:
    r"""
    *text* as UTF-8 can hold it: half of a pair becomes the mark of a lost character.

    Examples:
        >>> clean("a\ud800b")
        'a�b'
    """
    return _LONE_SURROGATES.sub("\ufffd", text)


@lru_cache(maxsize=4096)  # a graph names the same things over and over
def _term(name: str) -> URIRef:
    from rdflib import URIRef

    prefix, colon, rest = name.partition(":")
    return URIRef(PREFIXES[prefix] + rest if colon and prefix in PREFIXES else name)


def _ordered(tree: object) -> object:
    """
    Objects by their keys and lists by their text: in RDF no order has a meaning.
    """
    match tree:
        case dict():
            return {key: _ordered(tree[key]) for key in sorted(tree)}
        case list():
            return sorted((_ordered(one) for one in tree), key=json.dumps)
        case _:
            return tree
