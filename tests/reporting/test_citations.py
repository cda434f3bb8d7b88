# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import re

import attrs
import pytest

from zorgplicht.model.text import Language, Text
from zorgplicht.reporting.citations import Citations
from zorgplicht.reporting.speaker import Speaker

BASIS = ("awb-2-1-1", "mvt-policy-duty", "mvt-not-static", "study-4-1-a", "study-3-4")
AWB = "art. 2:1(1) Awb (General Administrative Law Act)"


@pytest.mark.parametrize(
    ("language", "brief"),
    [
        (Language.NL, "art. 2:1 lid 1 Awb; MvT par. 3.1.2; Onderzoek §3.4, §4.1 a"),
        (Language.EN, f"{AWB}; Memorandum par. 3.1.2; Study §3.4, §4.1 a"),
    ],
)
def test_a_document_is_named_once_with_its_places(catalogue, language, brief):
    """Two passages of one paragraph are one place; places stand in order."""
    said = Citations(catalogue.law_provisions, Speaker(language)).brief(BASIS)

    assert brief == said.replace("\u00a0", " ")


def test_every_short_name_can_be_looked_up(catalogue):
    """What is shortened is told in full, and an article of law is not shortened."""
    citations = Citations(catalogue.law_provisions, Speaker(Language.NL))

    assert {one.name: one.title for one in citations.shortened(BASIS)} == {
        "MvT": "Kamerstukken II 2018/19, 35 261, nr. 3",
        "Onderzoek": "Onderzoek WMEBV, onderdeel zorgplicht (2022)",
    }


def test_a_short_name_never_stands_for_two_documents(catalogue):
    """With a second study in one's own catalogue, both are called in full."""
    study = catalogue.law_provisions["study-3-4"]
    other = attrs.evolve(study, citation=Text(nl="Ander onderzoek, §1", en="Other study, §1"))
    law = {"study-3-4": study, "other": other}
    said = Citations(law, Speaker(Language.NL)).brief(["other", "study-3-4"])

    assert said == "Ander onderzoek §1; Onderzoek WMEBV, onderdeel zorgplicht (2022) §3.4"


def test_every_citation_of_the_catalogue_can_be_made_brief(catalogue):
    """No citation loses its place, whatever words it has."""
    citations = Citations(catalogue.law_provisions, Speaker(Language.NL))
    for id_, law in catalogue.law_provisions.items():
        place = re.sub(r"^.*?(§|par\.|$)", r"\1", law.citation.nl).replace(",", "")
        said = citations.brief([id_]).replace("\u00a0", " ").replace(",", "")

        assert said.endswith(place)


def test_an_unknown_provision_is_told_by_its_title_or_id():
    """A finding can stand alone."""
    titles = {"a": Text(nl="art. 1", en="art. 1")}

    assert Citations({}, Speaker(Language.NL), titles).brief(["a", "b"]) == "art. 1; b"
