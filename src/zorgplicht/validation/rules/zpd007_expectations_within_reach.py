# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Nothing is expected of a group that its own barriers take away, unless there is support for it.

What it checks
--------------
For each target group, its `expects` is laid beside what its barriers take away. Asked lightly,
a capability must not be blocked; asked in full, it must not be hampered either. Where that goes
wrong, the policy must have support on the day that restores the capability far enough and that
is open to the group: support of its own list or of the whole policy, or what follows from hours,
languages and language level. Support that opens a channel which does not ask the capability
counts as well.

Why it matters
--------------
The explanatory memorandum speaks of skills and efforts that may be expected of the group. What
a barrier takes away can hardly be expected: a policy that asks newcomers for good Dutch without
an interpreter describes the barrier a second time.

What it cannot see
------------------
Whether the support works on the channel that the group uses; ZPD004 follows the route. Whether
the expectation is reasonable for who has no such barrier. Where the group really is: the
barriers are typical of it and not of each member. The words of `reasoning`.

How to fix
----------
Ask less of the group under `expects`, as far as the channels allow it; or add support that
restores what is missing.

Example
-------
`group = "newcomers"`, `expects = { read-dutch = "full" }`: with an interpreter or information
in other languages the expectation can be met.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: the skills and efforts that may be
expected of them, also in view of social provisions and of one's own responsibility to have
certain qualifications. So an expectation may be set; that support must stand beside it where a
barrier takes it away, is how we read that.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.ids import CapabilityId, MeasureId
from zorgplicht.model.level import Demand, Level
from zorgplicht.model.measure import Effect, Help, Horizon
from zorgplicht.model.policy import PolicyGroup
from zorgplicht.model.text import Text
from zorgplicht.validation.absent import NO_GROUPS
from zorgplicht.validation.case import Case
from zorgplicht.validation.levels import levels_of
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement, Unknown

_DUTCH = """
U verwacht niets van een groep wat haar eigen belemmeringen wegnemen, tenzij er hulp voor is.

Wat de regel toetst
-------------------
De regel legt bij elke doelgroep `expects` naast wat haar belemmeringen wegnemen. Vraagt u iets
een beetje (`light`)? Dan mag het niet onmogelijk zijn. Vraagt u het helemaal (`full`)? Dan mag
het ook niet moeilijk zijn. Gaat dat mis, dan moet er die dag hulp zijn die genoeg herstelt. Die
hulp moet open zijn voor de groep. Zij mag bij de groep staan of elders in het beleid. Zij mag
ook volgen uit openingstijden, talen en taalniveau. Hulp die een kanaal opent waar het niet nodig
is, telt ook.

Waarom dit telt
---------------
De memorie van toelichting spreekt van vaardigheden en inspanningen die u van de groep mag
verwachten. Wat een belemmering wegneemt, kunt u moeilijk verwachten. Vraagt u nieuwkomers om
goed Nederlands zonder tolk? Dan beschrijft u de belemmering een tweede keer.

Wat de regel niet ziet
----------------------
Of de hulp werkt op het kanaal dat de groep gebruikt: ZPD004 volgt de weg. Of de verwachting
redelijk is voor wie de belemmering niet heeft. Hoe de groep echt is: de belemmeringen komen er
vaak voor, maar niet bij ieder lid. De woorden van `reasoning`.

Zo lost u het op
----------------
Vraag onder `expects` minder van de groep, als de kanalen dat toelaten. Of voeg hulp toe die
herstelt wat er ontbreekt.

Voorbeeld
---------
`group = "newcomers"`, `expects = { read-dutch = "full" }`: met een tolk of met informatie in
andere talen kan de groep eraan voldoen.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: de vaardigheden en inspanningen die verwacht
mogen worden. Daarbij tellen maatschappelijke voorzieningen mee. Ook telt de eigen
verantwoordelijkheid om aan bepaalde kwalificaties te voldoen. U mag dus iets verwachten. Dat er
hulp naast moet staan als een belemmering het wegneemt, is hoe wij dat lezen.
"""


def _check(case: Case) -> Iterator[Statement]:
    groups = list(enumerate(case.policy.target_groups))
    if not groups:
        yield NO_GROUPS
    elif all(group.expects is None for _, group in groups):
        yield NotApplicable(
            because=Text(
                nl="Bij geen enkele doelgroep staat wat u verwacht (ZPD002).",
                en="For no target group is it said what is expected (ZPD002).",
            )
        )
    for index, group in groups:
        levels = levels_of(group, case.catalogue, case.policy)
        if group.expects and not levels and _only_other(case, group):
            yield _cannot_look(case, group)
        for capability, demand in (group.expects or {}).items():
            level = levels.get(capability, Level.ABLE)
            if level < demand.level and not _restored(case, group, capability, level, demand):
                yield _beyond_reach(case, index, group, capability, demand)


def _only_other(case: Case, group: PolicyGroup) -> bool:
    known = case.catalogue.target_groups.get(group.group)
    return "other" in (group.barriers or (known.barriers if known else ()))


def _cannot_look(case: Case, group: PolicyGroup) -> Unknown:
    label = case.label_of(group)
    return Unknown(
        because=Text(
            nl=f"'{label.nl}' heeft alleen de belemmering 'anders'. Daar moet iemand naar kijken.",
            en=f"'{label.en}' has only the barrier 'other'. A person must look at that.",
        )
    )


def _beyond_reach(
    case: Case, index: int, group: PolicyGroup, capability: CapabilityId, demand: Demand
) -> Missing:
    label, what = case.label_of(group), case.catalogue.capabilities[capability].label
    how = _HOW[demand]
    return Missing(
        at=("target-groups", index, "expects", capability),
        says=Text(
            nl=f"Van '{label.nl}' verwacht u {how.nl}: {what.nl}. Dat lukt deze groep vaak niet,"
            " en er is geen hulp voor.",
            en=f"'{label.en}' is expected to manage {how.en}: {what.en}. This group often cannot,"
            " and there is no support for it.",
        ),
    )


_HOW = {
    Demand.LIGHT: Text(nl="ten minste een beetje", en="at least a little"),
    Demand.FULL: Text(nl="helemaal", en="in full"),
}


def _restored(
    case: Case, group: PolicyGroup, capability: CapabilityId, level: Level, demand: Demand
) -> bool:
    for offer in case.offered.everywhere:
        given = [(one.measure, one.groups) for one in offer.measures]
        opening = [(one.opened_by, one.groups) for one in offer.channels if one.opened_by]
        for measure, groups in (*given, *opening):
            effect = _effect_now(case, measure)
            if effect is None or not _open_to(group, groups, effect):
                continue
            if _spares(case, effect, capability) or _lifts(effect, capability, level, demand):
                return True
    return False


def _effect_now(case: Case, measure: MeasureId) -> Effect | None:
    """
    What a measure does at this contact; None for a course, and for a representative.
    """
    known = case.catalogue.measures[measure]
    if known.horizon is not Horizon.NOW or known.help is Help.REPRESENT:
        return None
    return known.effect


def _open_to(group: PolicyGroup, groups: tuple[str, ...], effect: Effect) -> bool:
    return all(not some or group.group in some for some in (groups, effect.restricted_to))


def _spares(case: Case, effect: Effect, capability: CapabilityId) -> bool:
    """
    Whether it opens a channel where the capability is not asked.
    """
    return (
        effect.opens is not None
        and capability not in case.catalogue.channels[effect.opens].asks.levels
    )


def _lifts(effect: Effect, capability: CapabilityId, level: Level, demand: Demand) -> bool:
    """
    Whether it brings the capability to what is asked, in at least one of its ways.
    """
    ways = (effect.sets, *(way.sets for way in effect.requires))
    if any(way.get(capability, Level.BLOCKED) >= demand.level for way in ways):
        return True
    return capability in effect.raises and level is Level.HAMPERED


RULE = Rule(
    code="ZPD007",
    name="expectations-within-reach",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-minimum", "mvt-appropriate", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services", "target-groups"}),
)
