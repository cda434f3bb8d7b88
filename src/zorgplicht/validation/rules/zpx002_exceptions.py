# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Exceptions are complete, allowed, still running and needed.

What it checks
--------------
Each exception (comply or explain) names one rule that exists and may be explained, and a place
that the policy has, or none. It gives a reason of at least three words, the body that decided,
an owner and an end. The end has not passed and lies within ten years. The exception explains
at least one finding, and not only what another exception explains already. What lies inside a
place is explained with it; of several exceptions the one with the narrowest place counts. Advice
may be explained as well, which leaves the verdict as it is.

Why it matters
--------------
To explain openly why one departs from a rule is a fair answer. An exception without a reason
or an end is a way to look away, and one that is no longer needed hides the next problem.

What it cannot see
------------------
Whether the reason is good. A person must judge that. That three words are the least for a
reason, and ten years the most for an end, is our judgement. And whether an exception is needed
when its rule was left out or could not be judged: then this rule is unknown.

How to fix
----------
Fill in what is missing, decide anew when the end has passed, and remove what explains nothing.
A place is written with the id, `services.paspoort`, or with a number, `$.services[2]`. That
there is no policy, no publication, no information and no target group cannot be explained away:
solve it. Nor can wrong ids and wrong exceptions (ZPX001, ZPX002).

Example
-------
`rule = "ZPD004"`, `at = "services.paspoort"`, `because = "De nieuwe balie opent in maart."`,
`decided-by = "executive"`, `owner = "team Dienstverlening"`, `until = 2026-12-31`.

Legal basis
-----------
The explanatory memorandum: whether the body could reasonably come to its choice can be reviewed
by the court; that asks for a reason that can be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zorgplicht.codec import nearest
from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.policy import PolicyException
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.exceptions import Valid, lacks
from zorgplicht.validation.rule import Missing, Rule, Statement, Unknown, Wrong

_DUTCH = """
Uitzonderingen zijn volledig, toegestaan, nog geldig en nodig.

Wat de regel toetst
-------------------
Elke uitzondering (pas toe of leg uit) noemt één regel die bestaat en waarvan u mag afwijken. Noemt
zij een plek, dan is die er in het beleid. Zij geeft een reden van minstens drie woorden, wie
besloot, een eigenaar en een einddatum. Die datum is niet voorbij en ligt binnen tien jaar. De
uitzondering verklaart ten minste één bevinding, en niet alleen wat een andere al verklaart.
Wat binnen de plek ligt, is ook verklaard. Van meer uitzonderingen telt die met de kleinste plek.
Ook van een advies mag u afwijken. Dat verandert het oordeel niet.

Waarom dit telt
---------------
Open uitleggen waarom u van een regel afwijkt, is een eerlijk antwoord. Een uitzondering zonder
reden of einde is wegkijken. En een uitzondering die niet meer nodig is, verbergt het volgende
probleem.

Wat de regel niet ziet
----------------------
Of de reden goed is. Dat moet een mens beoordelen. Dat een reden minstens drie woorden telt en een
einde hoogstens tien jaar weg is, is ons oordeel. De regel weet ook niet of een uitzondering nodig
is als haar regel niet is gekozen of niet kon oordelen. Dan is de uitkomst 'onbekend'.

Zo lost u het op
----------------
Vul in wat ontbreekt. Besluit opnieuw als de datum voorbij is. Haal weg wat niets verklaart. Een
plek schrijft u met de id, `services.paspoort`, of met een nummer, `$.services[2]`. Dat er geen
beleid, bekendmaking, informatie of doelgroep is, kunt u niet verklaren: los het op. Foute
ids en foute uitzonderingen (ZPX001, ZPX002) ook niet.

Voorbeeld
---------
`rule = "ZPD004"`, `at = "services.paspoort"`, `because = "De nieuwe balie opent in maart."`,
`decided-by = "executive"`, `owner = "team Dienstverlening"`, `until = 2026-12-31`.

Grondslag
---------
Memorie van toelichting: de rechter kan toetsen of het bestuursorgaan in redelijkheid tot zijn
keuze kon komen. Daarvoor moet de reden te vinden zijn.
"""

_CODE = re.compile(r"ZP[A-DX][0-9]{3}")


def _check(case: Case) -> Iterator[Statement]:
    uses: dict[str, _Use] = {}
    for number, exception in enumerate(case.policy.exceptions):
        at = ("exceptions", number)
        wrong_rule = _rule(case, exception)
        if wrong_rule is not None:
            yield Wrong(at=(*at, "rule"), says=wrong_rule)
            continue
        yield from _incomplete(case, at, exception)
        place = exception.at
        if place is not None and not case.exceptions.places.named(place):
            says = Wrong if case.exceptions.places.nearest(place) is not None else Missing
            yield says(at=(*at, "at"), says=_no_place(case, place))
        else:
            rule = exception.rule
            if rule not in uses:
                uses[rule] = _use(case, rule)
            yield from _needless(case, number, rule, uses[rule])


def _rule(case: Case, exception: PolicyException) -> Text | None:
    """
    What is wrong with the rule that it names.
    """
    code = exception.rule
    if code in case.rules:
        if case.rules[code]:
            return None
        return Text(
            nl=f"{code} kunt u niet met een uitzondering verklaren.",
            en=f"{code} cannot be explained by an exception.",
        )
    if any(known.startswith(code.strip().upper()) for known in case.rules) and not _is_code(code):
        return Text(
            nl=f"'{code}' is een groep regels. Noem één regel, zoals ZPD004.",
            en=f"'{code}' is a group of rules. Name one rule, such as ZPD004.",
        )
    near = nearest(code.strip(), case.rules)
    nl, en = f"Er is geen regel '{code}'.", f"There is no rule '{code}'."
    if not _is_code(code):
        nl = f"'{code}' is geen code van een regel. Een code is bijvoorbeeld ZPD004."
        en = f"'{code}' is no code of a rule. A code is for example ZPD004."
    if near is not None:
        nl, en = f"{nl} Bedoelt u '{near}'?", f"{en} Did you mean '{near}'?"
    return Text(nl=nl, en=en)


def _is_code(word: str) -> bool:
    return _CODE.fullmatch(word.strip().upper()) is not None


def _no_place(case: Case, place: str) -> Text:
    near = case.exceptions.places.nearest(place)
    nl = f"De plek '{place}' is er niet in dit beleid."
    en = f"The place '{place}' is not in this policy."
    if near is not None:
        nl, en = f"{nl} Bedoelt u '{near}'?", f"{en} Did you mean '{near}'?"
    return Text(nl=nl, en=en)


_MISSING = {
    "because": Text(nl="de reden", en="the reason"),
    "decided-by": Text(nl="wie besloot", en="who decided"),
    "owner": Text(nl="de eigenaar", en="the owner"),
    "until": Text(nl="de einddatum", en="the end"),
}


def _incomplete(case: Case, at: Path, exception: PolicyException) -> Iterator[Statement]:
    rule, until = exception.rule, exception.until
    for key in lacks(exception, case.on):
        if key == "until" and until is not None and until < case.on:
            nl = f"De uitzondering op {rule} is verlopen op {until}."
            en = f"The exception to {rule} ended on {until}."
        elif key == "until" and until is not None:
            nl = f"De uitzondering op {rule} duurt tot {until}. Dat is meer dan tien jaar."
            en = f"The exception to {rule} lasts until {until}. That is more than ten years."
        elif key == "because" and (exception.because or "").strip():
            nl = f"De reden bij de uitzondering op {rule} is te kort. Schrijf op waarom."
            en = f"The reason of the exception to {rule} is too short. Write down why."
        else:
            word = _MISSING[key]
            nl = f"Bij de uitzondering op {rule} ontbreekt {word.nl}."
            en = f"The exception to {rule} lacks {word.en}."
        says = Wrong if getattr(exception, key.replace("-", "_")) else Missing
        yield says(at=(*at, key), says=Text(nl=nl, en=en))


class _Use(NamedTuple):
    """
    How the exceptions to one rule are used.

    Args:
        valid: Those that may explain, by number.
        first: By the places that they name, the number of the first that names them.
        chosen: By each place around a finding, the exceptions that explain one there.
    """

    valid: Mapping[int, Valid]
    first: Mapping[tuple[Path, ...], int]
    chosen: Mapping[Path, set[int]]


def _use(case: Case, rule: str) -> _Use:
    valid = case.exceptions.by_rule.get(rule, ())
    first: dict[tuple[Path, ...], int] = {}
    for one in valid:
        first.setdefault(one.places, one.number)
    chosen: dict[Path, set[int]] = {}
    for at in case.findings.get(rule, ()):
        explains = case.exceptions.explaining(rule, at)
        if explains is not None:
            for steps in range(len(at) + 1):
                chosen.setdefault(at[:steps], set()).add(explains.number)
    return _Use({one.number: one for one in valid}, first, chosen)


def _needless(case: Case, number: int, rule: str, use: _Use) -> Iterator[Statement]:
    """
    Whether it explains nothing, or only what another one explains.
    """
    own = use.valid.get(number)
    if own is None:
        return
    at = ("exceptions", number)
    same = use.first[own.places]
    by = {one for place in own.places for one in use.chosen.get(place, ())}
    if same < number:
        yield Wrong(at=at, says=_double(rule, same))
    elif number in by:
        return
    elif by:
        yield Wrong(at=at, says=_double(rule, min(by)))
    elif rule not in case.findings:
        yield Unknown(because=_unknown(rule, "is niet gekozen", "was not selected"))
    elif rule in case.undecided:
        yield Unknown(because=_unknown(rule, "kon niet oordelen", "could not be judged"))
    else:
        yield Wrong(
            at=at,
            says=Text(
                nl=f"De uitzondering op {rule} verklaart niets. Haal haar weg.",
                en=f"The exception to {rule} explains nothing. Remove it.",
            ),
        )


def _double(rule: str, other: int) -> Text:
    return Text(
        nl=f"De uitzondering op {rule} is dubbel: `exceptions[{other}]` verklaart dit al.",
        en=f"The exception to {rule} is double: `exceptions[{other}]` explains this already.",
    )


def _unknown(rule: str, nl: str, en: str) -> Text:
    return Text(
        nl=f"{rule} {nl}. Of de uitzondering nodig is, blijft onbekend.",
        en=f"{rule} {en}, so whether the exception is needed remains unknown.",
    )


RULE = Rule(
    code="ZPX002",
    name="exceptions",
    obligation=None,
    weight=Weight.CORE,
    certainty=Certainty.MECHANICAL,
    basis=("mvt-review",),
    dutch=_DUTCH,
    check=_check,
    explainable=False,
    after_all=True,
)
