# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each service says how to object or complain, and where help is.

What it checks
--------------
Each service that has information says how to object (`objection`) or how to complain
(`complaint`), and where help is (`help`). None of these is empty.

Why it matters
--------------
The explanatory memorandum names the making of an objection as an example of what people need to
know the steps of, and says that communication can be the subject of a complaint. Help that
nobody knows of is not used. It must stand where somebody gets stuck: at the service.

What it cannot see
------------------
Whether a decision follows, so that an objection is possible: many services end without one, and
then how to complain is enough. Nor can it see whether the term for objecting is right, and
whether the help is there. That both belong at each service, and not on one general page, is our
judgement.

How to fix
----------
Write in `help` who helps and how one gets there. Channels for questions (`contact`) are something
else: they do not say that somebody will help. Write in `objection` how to object to a decision,
and in `complaint` how to complain.

Example
-------
`objection = "Stuur binnen 6 weken een bezwaar. Wij helpen u daarbij."`,
`help = "Hulp nodig? Bel 14 0999."`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: information on the steps for making an
objection, and the complaint; obligation c in study §4.1; help with forms is always there (study
§3.1).
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_INFORMATION
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.wording import told

_DUTCH = """
Bij elke dienst staat hoe u bezwaar maakt of klaagt, en waar u hulp krijgt.

Wat de regel toetst
-------------------
Elke dienst met informatie zegt hoe u bezwaar maakt (`objection`) of hoe u een klacht indient
(`complaint`). En elke dienst zegt waar u hulp krijgt (`help`). Geen van deze teksten is leeg.

Waarom dit telt
---------------
De memorie van toelichting noemt het maken van bezwaar als voorbeeld: leg uit welke stappen daarbij
horen. Ook zegt zij dat iemand kan klagen over de communicatie. Hulp die niemand kent, wordt niet
gebruikt. Zet de hulp daarom waar mensen vastlopen: bij de dienst.

Wat de regel niet ziet
----------------------
Of er een besluit volgt, en bezwaar dus kan. Veel diensten eindigen zonder besluit. Dan is genoeg
dat er staat hoe u klaagt. De regel ziet ook niet of de termijn klopt en of de hulp er echt is. Dat
dit bij elke dienst hoort, en niet op één algemene pagina, is ons oordeel.

Zo lost u het op
----------------
Schrijf in `help` wie helpt en hoe u daar komt. Een kanaal voor vragen (`contact`) is iets anders:
dat zegt niet dat iemand u helpt. Schrijf in `objection` hoe u bezwaar maakt tegen een besluit, en
in `complaint` hoe u een klacht indient.

Voorbeeld
---------
`objection = "Stuur binnen 6 weken een bezwaar. Wij helpen u daarbij."`,
`help = "Hulp nodig? Bel 14 0999."`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: voorlichting over het maken van bezwaar, en de
klacht. Verplichting c in onderzoek §4.1. Hulp bij formulieren is er altijd (onderzoek §3.1).
"""


def _check(case: Case) -> Iterator[Statement]:
    informed = case.informed_services()
    if not informed:
        yield NO_INFORMATION
    for index, service, information in informed:
        at = ("services", index, "information")
        if not told(information.objection) and not told(information.complaint):
            yield Missing(
                at=(*at, "objection"),
                says=Text(
                    nl=f"Bij '{service.name}' staat niet hoe u bezwaar maakt of een klacht"
                    " indient.",
                    en=f"'{service.name}' does not say how to object or complain.",
                ),
                fix=Text(
                    nl="Volgt er een besluit? Schrijf in `objection` hoe u bezwaar maakt. Schrijf"
                    " anders in `complaint` hoe u een klacht indient.",
                    en="Does a decision follow? Write in `objection` how to object. Otherwise"
                    " write in `complaint` how to complain.",
                ),
            )
        if not told(information.help):
            yield Missing(
                at=(*at, "help"),
                says=Text(
                    nl=f"Bij '{service.name}' staat niet waar u hulp krijgt.",
                    en=f"'{service.name}' does not say where help is.",
                ),
                fix=Text(
                    nl="Schrijf in `help` wie helpt en hoe u daar komt.",
                    en="Write in `help` who helps and how one gets there.",
                ),
            )


RULE = Rule(
    code="ZPC008",
    name="objection-complaint-and-help",
    obligation="c",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "mvt-review", "study-4-1-c", "study-3-1"),
    dutch=_DUTCH,
    check=_check,
)
