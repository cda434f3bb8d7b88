# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Ids exist and are unique, and dates and figures are in order.

What it checks
--------------
Every id that points at something: at an entry of the catalogue, or at another part of the
policy. Ids are used once. No document is an annex to itself, by way of others or not. A period
begins before it ends, opening comes before closing, figures lie in their range, and languages
are codes. In an excerpt, a part of the policy that is not there is unknown: it may stand in
what was left out.

Why it matters
--------------
A policy that names a channel, a measure or a target group that does not exist promises
nothing. The other rules cannot be judged where an id points at nothing; they become unknown.

What it cannot see
------------------
Whether the id that is there is the one that was meant.

How to fix
----------
Correct the id; the finding names the nearest one that exists. Swap dates or times that stand
in the wrong order.

Example
-------
Wrong: `measure = "teletlok"`. Right: `measure = "teletolk"`.

Legal basis
-----------
The explanatory memorandum (study §2): the support must be demonstrable and transparent.
What cannot be followed is neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import Hours, Policy
from zorgplicht.model.text import Text
from zorgplicht.routing.offer import is_language_code
from zorgplicht.validation.case import Case
from zorgplicht.validation.references import annex_circles, dangling, used_twice
from zorgplicht.validation.rule import Rule, Statement, Wrong

_DUTCH = """
Verwijzingen kloppen, namen zijn uniek, en datums en getallen staan goed.

Wat de regel toetst
-------------------
Elke id die ergens naar verwijst: naar de catalogus of naar een ander deel van het beleid. Elke
id komt één keer voor. Geen document is een bijlage bij zichzelf, ook niet via een ander. Een
periode begint voor zij eindigt, een loket gaat open voor het sluit, getallen liggen binnen hun
grenzen, en talen zijn codes. Staat een deel van het beleid niet in een uittreksel? Dan is dat
onbekend: het kan ergens anders staan.

Waarom dit telt
---------------
Een beleid dat een kanaal, maatregel of doelgroep noemt die niet bestaat, belooft niets. Andere
regels kunnen dan niet oordelen en worden 'onbekend'.

Wat de regel niet ziet
----------------------
Of de id die er staat ook de bedoelde is.

Zo lost u het op
----------------
Verbeter de id. De bevinding noemt de id die er het meest op lijkt. Draai datums of tijden om
die in de verkeerde volgorde staan.

Voorbeeld
---------
Fout: `measure = "teletlok"`. Goed: `measure = "teletolk"`.

Grondslag
---------
Memorie van toelichting (onderzoek §2): de ondersteuning is aantoonbaar en transparant. Wat
niet te volgen is, is dat niet.
"""


def _check(case: Case) -> Iterator[Statement]:
    yield from dangling(case.policy, case.catalogue)
    yield from _twice(case.policy)
    yield from _circles(case.policy)
    yield from _order(case.policy)
    yield from _ranges(case.policy)
    yield from _languages(case.policy)


def _twice(policy: Policy) -> Iterator[Statement]:
    for at, id_ in used_twice(policy):
        yield _wrong(
            at,
            f"'{id_}' is al gebruikt. Geef dit een eigen id.",
            f"'{id_}' is used already. Give this an id of its own.",
        )


def _circles(policy: Policy) -> Iterator[Statement]:
    for index, document in annex_circles(policy):
        yield _wrong(
            ("documents", index, "annex-of"),
            f"'{document.title}' is zo een bijlage bij zichzelf.",
            f"'{document.title}' is an annex to itself in this way.",
        )


def _order(policy: Policy) -> Iterator[Statement]:
    for index, document in enumerate(policy.documents):
        period = document.in_force
        if period is not None and period.until is not None and period.until < period.from_:
            yield _wrong(
                ("documents", index, "in-force", "until"),
                f"Het einde ({period.until}) ligt voor het begin ({period.from_}).",
                f"The end ({period.until}) lies before the beginning ({period.from_}).",
            )
    for index, channel in enumerate(policy.channels):
        yield from _hours(("channels", index, "hours"), channel.hours or ())
    for index, support in enumerate(policy.support):
        yield from _hours(("support", index, "hours"), support.hours or ())


def _hours(at: Path, hours: Iterable[Hours]) -> Iterator[Statement]:
    for index, slot in enumerate(hours):
        if slot.to <= slot.from_:
            yield _wrong(
                (*at, index, "to"),
                f"De sluitingstijd ({slot.to:%H:%M}) ligt niet na de openingstijd"
                f" ({slot.from_:%H:%M}).",
                f"Closing time ({slot.to:%H:%M}) does not lie after opening time"
                f" ({slot.from_:%H:%M}).",
            )
        if not slot.days:
            yield _wrong((*at, index, "days"), "Er staat geen dag bij.", "No day is given.")
        for place, number in enumerate(slot.nth):
            if number not in {1, 2, 3, 4, 5, -1}:
                yield _out_of_range((*at, index, "nth", place), number, "1 … 5, -1")


def _ranges(policy: Policy) -> Iterator[Statement]:
    for index, support in enumerate(policy.support):
        if support.cost is not None and support.cost.amount < 0:
            yield _out_of_range(("support", index, "cost", "amount"), support.cost.amount, "≥ 0")
        if support.lead_time_days is not None and support.lead_time_days < 0:
            at = ("support", index, "lead-time-days")
            yield _out_of_range(at, support.lead_time_days, "≥ 0")
    for index, monitoring in enumerate(policy.monitoring):
        if monitoring.every_months is not None and monitoring.every_months < 1:
            at = ("monitoring", index, "every-months")
            yield _out_of_range(at, monitoring.every_months, "≥ 1")
        for number, result in enumerate(monitoring.results):
            place = ("monitoring", index, "results", number)
            if result.responses is not None and result.responses < 0:
                yield _out_of_range((*place, "responses"), result.responses, "≥ 0")
            if result.scale is not None and not result.scale[0] <= result.score <= result.scale[1]:
                low, high = result.scale
                yield _out_of_range((*place, "score"), result.score, f"{low:g} … {high:g}")


def _languages(policy: Policy) -> Iterator[Statement]:
    told = [(("channels", index), one.languages) for index, one in enumerate(policy.channels)]
    told += [(("support", index), one.languages) for index, one in enumerate(policy.support)]
    for at, languages in told:
        for key in ("spoken", "written", "signed"):
            for number, word in enumerate(getattr(languages, key)):
                if not is_language_code(word):
                    yield _wrong(
                        (*at, "languages", key, number),
                        f"'{word}' is geen taalcode. Schrijf twee of drie letters, zoals nl.",
                        f"'{word}' is no language code. Write two or three letters, such as nl.",
                    )


def _out_of_range(at: Path, value: float, range_: str) -> Wrong:
    return _wrong(
        at,
        f"{value:g} valt buiten wat hier kan ({range_}).",
        f"{value:g} lies outside what is possible here ({range_}).",
    )


def _wrong(at: Path, nl: str, en: str) -> Wrong:
    return Wrong(at=at, says=Text(nl=nl, en=en))


RULE = Rule(
    code="ZPX001",
    name="references-and-dates",
    obligation=None,
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("mvt-minimum",),
    dutch=_DUTCH,
    check=_check,
    explainable=False,
)
