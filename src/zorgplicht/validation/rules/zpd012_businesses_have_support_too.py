# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Businesses have support too.

What it checks
--------------
As soon as the policy has to do with businesses: a service is for them, or a document on support
addresses them. Then at least one target group is of businesses. And each service for businesses
has, beside the digital way, somebody to turn to: a channel with personal contact that is open
to businesses, or support that works on one of its channels and is not only for groups of
residents.

Why it matters
--------------
Citizens *and businesses* have a claim to support. In the study another department serves
businesses, rather apart from the policy for residents (§3.4), so they are easily forgotten. Many
owners of a small business have the same barriers as any resident.

What it cannot see
------------------
Whether the business desk knows the policy. Whether support of a partner takes in businesses:
the policy format does not tell for whom support is, other than by group. An authority that
serves no businesses at all says so by naming them nowhere; whether that is right is for ZPA002.

How to fix
----------
Describe a group such as `businesses` under `target-groups`. Give services for businesses a
telephone number, a desk or an appointment, or help with the form.

Example
-------
`channels = ["webformulier", "bedrijfsloket"]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: citizens and businesses have a claim to
support; study §3.4: beside the digital channel, contact by telephone and a visit are enough for
businesses; §4.1: chat, telephone and counter are tailored support.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Audience, ProvisionKind
from zorgplicht.model.ids import GroupId
from zorgplicht.model.measure import Effect, Help, Horizon
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.policy import Topic
from zorgplicht.model.text import Text
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement

_DUTCH = """
Ook bedrijven krijgen hulp.

Wat de regel toetst
-------------------
De regel kijkt zodra het beleid met bedrijven te maken heeft. Een dienst is dan voor hen, of een
document over hulp gaat over hen. Dan is ten minste één doelgroep van bedrijven. En bij elke
dienst voor bedrijven is er naast de digitale weg iemand die helpt. Dat is een kanaal met
persoonlijk contact dat open is voor bedrijven. Of het is hulp op een van de kanalen, die er niet
alleen is voor groepen inwoners.

Waarom dit telt
---------------
Burgers én bedrijven hebben aanspraak op hulp. In het onderzoek helpt een andere afdeling de
bedrijven. Die staat vrij los van het beleid voor inwoners (§3.4). Zo worden bedrijven snel
vergeten. Veel kleine ondernemers hebben dezelfde belemmeringen als andere inwoners.

Wat de regel niet ziet
----------------------
Of het bedrijfsloket het beleid kent. Of een partner ook bedrijven helpt: in het bestand staat
alleen per groep voor wie hulp is. Helpt u geen bedrijven? Dan noemt u ze nergens. Of dat klopt,
ziet u bij ZPA002.

Zo lost u het op
----------------
Beschrijf onder `target-groups` een groep zoals `businesses`. Geef diensten voor bedrijven een
telefoonnummer, een loket of een afspraak. Of bied hulp bij het formulier.

Voorbeeld
---------
`channels = ["webformulier", "bedrijfsloket"]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: burgers en bedrijven hebben aanspraak op
ondersteuning. Onderzoek §3.4: naast het digitale kanaal is telefoon en bezoek genoeg voor
bedrijven. §4.1: chat, telefoon en balie zijn maatwerk.
"""


def _check(case: Case) -> Iterator[Statement]:
    services = [
        (index, one)
        for index, one in enumerate(case.policy.services)
        if Audience.BUSINESSES in one.audience
    ]
    addressed = any(Audience.BUSINESSES in one.audience for _, one in case.documents_on(_SUPPORT))
    if not services and not addressed:
        yield NotApplicable(
            because=Text(
                nl="Geen dienst en geen document over hulp noemt bedrijven (ZPA002).",
                en="No service and no document on support names businesses (ZPA002).",
            )
        )
        return
    groups = {case.audience_of(group) for group in case.policy.target_groups}
    if Audience.BUSINESSES not in groups:
        yield Missing(
            at=("target-groups",),
            says=Text(
                nl="Geen enkele doelgroep is van bedrijven.",
                en="No target group is of businesses.",
            ),
        )
    for index, service in services:
        if service.channels and not _helped(case, case.offered.by_service[service.id]):
            yield Missing(
                at=("services", index, "channels"),
                says=Text(
                    nl=f"Bij '{service.name}' kan een bedrijf niemand spreken en is er geen hulp.",
                    en=f"For '{service.name}' a business can talk to nobody, and has no support.",
                ),
            )


_SUPPORT = Topic.SUPPORT


def _helped(case: Case, offer: Offer) -> bool:
    open_ = [one for one in offer.channels if one.ends and Audience.BUSINESSES in one.audience]
    return any(_personal(case, one) for one in open_) or any(
        _works(case, measure, channel) for measure in offer.measures for channel in open_
    )


def _personal(case: Case, channel: OfferedChannel) -> bool:
    """
    A channel that the study counts as tailored support: telephone, counter, appointment.
    """
    tailored = case.catalogue.channels[channel.channel].provision is ProvisionKind.TAILORED
    return tailored and _for_businesses(case, channel.groups)


def _works(case: Case, measure: OfferedMeasure, channel: OfferedChannel) -> bool:
    known = case.catalogue.measures[measure.measure]
    effect = known.effect
    if effect is None or known.horizon is not Horizon.NOW or known.help is Help.REPRESENT:
        return False
    groups = _for_businesses(case, measure.groups) and _for_businesses(case, effect.restricted_to)
    return groups and _on(case, effect, measure, channel)


def _on(case: Case, effect: Effect, measure: OfferedMeasure, channel: OfferedChannel) -> bool:
    family = case.catalogue.channels[channel.channel].family
    can = channel.channel in effect.on or family in effect.on_families
    return can and (measure.on is None or channel.entry in measure.on)


def _for_businesses(case: Case, groups: tuple[GroupId, ...]) -> bool:
    own = {group.group: case.audience_of(group) for group in case.policy.target_groups}
    return not groups or any(
        own.get(one) is Audience.BUSINESSES or _known_business(case, one) for one in groups
    )


def _known_business(case: Case, group: GroupId) -> bool:
    known = case.catalogue.target_groups.get(group)
    return known is not None and known.audience is Audience.BUSINESSES


RULE = Rule(
    code="ZPD012",
    name="businesses-have-support-too",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-both-audiences", "study-3-4", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services", "target-groups"}),
)
