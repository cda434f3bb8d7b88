# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The dates of law that documents state are right.

What it checks
--------------
Where a document says from when a provision of law applies, that day is the one in the
catalogue: 1 January 2024 for Awb article 2:1 paragraph 1 (the duty of care), 1 January 2026 for
division 2.3 (electronic messages), 1 January 2027 for article 2:10 paragraph 2. A document that
no longer applies is left alone; one that will apply is not.

Why it matters
--------------
The act took effect in parts, and texts mix them up: some say that the duty of care began in
2026. Who reads that in a policy thinks that an earlier request gave no claim. Three days, one
act: it is a small mistake, easily made and easily mended.

What it cannot see
------------------
Dates in the text that `names-law` does not show. Whether the catalogue is right: for these
provisions it rests on secondary sources, since the commencement decrees were not found.
Provisions for which it has no day stay unknown. An earlier day can be right in another sense: an
older division 2.3 existed before, and paragraphs 2 and 3 of article 2:1 had other numbers. For
those paragraphs an earlier day is left alone.

How to fix
----------
Look the day up on wetten.overheid.nl and correct it in the document, at the next change, and in
the file. Is the catalogue wrong? Tell us, with the source.

Example
-------
`names-law = [{ provision = "awb-2-1-1", in-force-from = 2024-01-01 }]`.

Legal basis
-----------
Wet modernisering elektronisch bestuurlijk verkeer, Stb. 2023, 183; Awb article 2:1 paragraph 1,
division 2.3 and article 2:10 paragraph 2; obligation a in study §4.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import LawNamed, PolicyDocument
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_DATES_OF_LAW
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Rule, Statement, Unknown, Wrong

_DUTCH = """
De datums van wetten in documenten kloppen.

Wat de regel toetst
-------------------
Noemt een document vanaf wanneer een bepaling geldt? Dan is dat de dag uit onze catalogus. Voor
artikel 2:1 lid 1 Awb (de zorgplicht) is dat 1 januari 2024. Voor afdeling 2.3 (digitale
berichten) is het 1 januari 2026. Voor artikel 2:10 lid 2 is het 1 januari 2027. Een document dat
niet meer geldt, telt niet mee. Een document dat nog gaat gelden wel.

Waarom dit telt
---------------
De wet is in delen ingegaan, en teksten halen die door elkaar. Soms staat er dat de zorgplicht in
2026 begon. Wie dat leest, denkt dat hij voor die tijd geen aanspraak had. Het is een kleine
fout: snel gemaakt en snel verbeterd.

Wat de regel niet ziet
----------------------
Datums in de tekst die niet bij `names-law` staan. Ook niet of de catalogus klopt. Voor deze
bepalingen rust zij op bronnen uit de tweede hand, want de besluiten over de ingang zijn niet
gevonden. Heeft de catalogus geen dag, dan blijft het onbekend. Een eerdere dag kan op een andere
manier kloppen. Er was al een oudere afdeling 2.3. En lid 2 en lid 3 van artikel 2:1 hadden eerst
een ander nummer. Bij lid 2 en lid 3 laat de regel een eerdere dag staan.

Zo lost u het op
----------------
Zoek de dag op via wetten.overheid.nl. Verbeter hem in het document, bij de volgende wijziging, en
in het bestand. Is de catalogus fout? Meld het ons, met de bron.

Voorbeeld
---------
`names-law = [{ provision = "awb-2-1-1", in-force-from = 2024-01-01 }]`.

Grondslag
---------
Wet modernisering elektronisch bestuurlijk verkeer, Stb. 2023, 183. Artikel 2:1 lid 1, afdeling
2.3 en artikel 2:10 lid 2 Awb. Verplichting a in onderzoek §4.1.
"""

_RENUMBERED = {"awb-2-1-2", "awb-2-1-3"}
"""In force before under another number, so an earlier day may be meant."""


def _check(case: Case) -> Iterator[Statement]:
    dated = [
        (index, document, number, law)
        for index, document in enumerate(case.policy.documents)
        if not _past(case, document)
        for number, law in enumerate(document.names_law)
        if law.in_force_from is not None
    ]
    if not dated:
        yield NO_DATES_OF_LAW
    for index, document, number, law in dated:
        yield from _date(case, document, law, index=index, number=number)


def _past(case: Case, document: PolicyDocument) -> bool:
    periods = (document.in_force, case.main_of(document).in_force)
    ends = [period.until for period in periods if period is not None]
    return any(end is not None and end < case.on for end in ends)


def _date(
    case: Case, document: PolicyDocument, law: LawNamed, *, index: int, number: int
) -> Iterator[Statement]:
    provision = case.catalogue.law_provisions[law.provision]
    stated, known = law.in_force_from, provision.in_force_from
    name = provision.citation
    if known is None:
        yield Unknown(
            because=Text(
                nl=f"De catalogus kent de eerste dag van {name.nl} niet ('{document.title}').",
                en=f"The catalogue does not know the first day of {name.en} ('{document.title}').",
            )
        )
    elif stated != known and not (
        law.provision in _RENUMBERED and stated is not None and stated < known
    ):
        yield Wrong(
            at=("documents", index, "names-law", number, "in-force-from"),
            says=Text(
                nl=f"'{document.title}' noemt {stated} als eerste dag van {name.nl}. Volgens de"
                f" catalogus is dat {known}.",
                en=f"'{document.title}' gives {stated} as the first day of {name.en}. According"
                f" to the catalogue it is {known}.",
            ),
        )


RULE = Rule(
    code="ZPA009",
    name="dates-of-law",
    obligation="a",
    weight=Weight.ADVICE,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "awb-2-3", "awb-2-10-2", "study-4-1-a"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"documents"}),
)
