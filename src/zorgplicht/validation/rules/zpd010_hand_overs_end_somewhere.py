# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Whoever is handed over ends up where it can be finished.

What it checks
--------------
The graph of `hands-over-to`, with what else leads from one place to another (asking for
something through a channel). Three things are faults: a dead end, where somebody cannot be
helped to the end and nobody is named to go to; a circle, where places hand over to one another
and no way leads out; and a chain in which more than two hand-overs are needed.

Why it matters
--------------
The study warns of a new kind of being sent from pillar to post, now that channels are many
(§3.1). Each hand-over asks for effort, and who has least of it drops out first.

What it cannot see
------------------
Whether a hand-over is warm or a note with an address, and whether the next desk knows of it.
For whom a place is: services and groups are not told apart. Hand-overs that nobody wrote down.
That all ways pass one place is no fault here; `zorgplicht gaps` tells it.

How to fix
----------
Let support that cannot finish name where one goes next, and let that be a place that can
finish, such as the counter. Cut out the steps between.

Example
-------
The forms desk hands over to social work, social work to the counter, and the counter to the
forms desk. Let one of them finish it.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: referral and clarifying the question
are forms of support; study §3.1. That more than two hand-overs are too many is a judgement.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.ids import EntryId
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_SUPPORT
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.words import listed, place_label

_DUTCH = """
Wie wordt doorgestuurd, komt uit waar het afgemaakt kan worden.

Wat de regel toetst
-------------------
De regel volgt `hands-over-to`, en wat verder van de ene plek naar de andere leidt. Drie dingen
zijn niet goed. Een doodlopende weg: iemand kan niet verder worden geholpen, en er staat niet
waar hij heen kan. Een kring: plekken sturen naar elkaar door, en geen weg leidt eruit. En een
lange keten: er is meer dan twee keer doorsturen nodig.

Waarom dit telt
---------------
Het onderzoek waarschuwt voor een nieuw 'van het kastje naar de muur', nu er veel kanalen zijn
(§3.1). Elke keer doorsturen kost moeite. Wie daar het minst van heeft, haakt het eerst af.

Wat de regel niet ziet
----------------------
Of iemand echt wordt overgedragen, of alleen een adres krijgt. En of de volgende plek ervan
weet. Ook niet voor wie een plek is: diensten en groepen houdt de regel niet uit elkaar. En niet
wat niemand opschreef. Dat alle wegen langs één plek gaan, is hier geen fout. `zorgplicht gaps`
laat dat zien.

Zo lost u het op
----------------
Zeg bij hulp die het niet kan afmaken waar iemand daarna heen gaat. Kies een plek die het kan
afmaken, zoals de balie. Haal stappen ertussen weg.

Voorbeeld
---------
Het formulierenspreekuur stuurt door naar maatschappelijk werk. Dat stuurt door naar de balie,
en de balie weer naar het spreekuur. Laat een van de drie het afmaken.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vraagverheldering en doorverwijzing zijn vormen
van ondersteuning. Onderzoek §3.1. Dat meer dan twee keer te veel is, is een oordeel.
"""


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.support:
        yield NO_SUPPORT
    found = case.offered.hand_overs
    for entry in found.dead_ends:
        label = place_label(entry, case.policy, case.catalogue)
        yield Missing(
            at=_place(case, entry),
            says=Text(
                nl=f"Bij '{label.nl}' loopt het dood: het kan er niet worden afgemaakt, en er is"
                " geen plek waar u daarna heen kunt.",
                en=f"'{label.en}' is a dead end: it cannot be finished there, and there is no"
                " place to go next.",
            ),
        )
    for circle in found.circles:
        names = listed(place_label(one, case.policy, case.catalogue) for one in circle)
        yield Missing(
            at=_place(case, circle[0]),
            says=Text(
                nl=f"Van het kastje naar de muur: deze plekken sturen u naar elkaar: {names.nl}.",
                en=f"From pillar to post: these places hand over to one another: {names.en}.",
            ),
        )
    for chain in found.long_chains:
        steps = listed((place_label(one, case.policy, case.catalogue) for one in chain), " → ")
        yield Missing(
            at=_place(case, chain[0]),
            says=Text(
                nl=f"Meer dan twee keer doorsturen voordat het klaar is: {steps.nl}.",
                en=f"More than two hand-overs before it is done: {steps.en}.",
            ),
        )


def _place(case: Case, entry: EntryId) -> Path:
    """
    Where the policy tells of a place: at its hand-overs when it has any.
    """
    places: list[tuple[Path, EntryId, bool]] = [
        (("support", index), one.id, bool(one.hands_over_to))
        for index, one in enumerate(case.policy.support)
    ]
    places += [
        (("channels", index), one.id, False) for index, one in enumerate(case.policy.channels)
    ]
    at, _, hands_over = next(one for one in places if one[1] == entry)
    return (*at, "hands-over-to") if hands_over else at


RULE = Rule(
    code="ZPD010",
    name="hand-overs-end-somewhere",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-generic-and-tailored", "study-3-1"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
