# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What each format cannot say, by key of the policy format: Dutch and English.
"""

from __future__ import annotations

from typing import Final

_NO_PLACE = ("hier is geen plek voor", "there is no place for it")
_AS_TEXT = ("staat er alleen in woorden", "is there in words only")
_ACCOUNT = (
    "dit is verantwoording, geen beschrijving van diensten",
    "this is an account, not a description of services",
)

CPSV_AP: Final = {
    "documents.covers": _NO_PLACE,
    "documents.audience": _NO_PLACE,
    "documents.adopted": _NO_PLACE,
    "documents.in-force": _NO_PLACE,
    "documents.published.on": _NO_PLACE,
    "documents.published.medium": _NO_PLACE,
    "documents.review-by": _ACCOUNT,
    "documents.reviewed-on": _ACCOUNT,
    "documents.names-law.in-force-from": _NO_PLACE,
    "documents.designates": _NO_PLACE,
    "documents.annex-of": _NO_PLACE,
    "documents.language-level": _NO_PLACE,
    "documents.owner": _NO_PLACE,
    "documents.channel-strategy": _NO_PLACE,
    "support.contact": _NO_PLACE,
    "target-groups.barriers": _NO_PLACE,
    "target-groups.facts": _NO_PLACE,
    "target-groups.audience": _NO_PLACE,
    "target-groups.expects": (
        "wat u van een groep vraagt, heeft geen plek",
        "what is asked of a group has no place",
    ),
    "target-groups.support": _NO_PLACE,
    "target-groups.reasoning": _NO_PLACE,
    "target-groups.en.reasoning": _NO_PLACE,
    "representation": _NO_PLACE,
    "complaints": _NO_PLACE,
    "monitoring": _ACCOUNT,
    "exceptions": _ACCOUNT,
}
"""Losses of CPSV-AP. What is not here comes across, sometimes in our own vocabulary."""

HSDS: Final = {
    "authority.enablers": _NO_PLACE,
    "completeness": (
        "HSDS kent geen verschil tussen 'niet' en 'niet bekend'",
        "HSDS cannot tell 'not' from 'not known'",
    ),
    "documents": _NO_PLACE,
    "channels.audience": _NO_PLACE,
    "channels.en": ("HSDS heeft één taal: Nederlands", "HSDS has one language: Dutch"),
    "channels.hours.not-in": _AS_TEXT,
    "channels.language-level": _NO_PLACE,
    "channels.service-level": _NO_PLACE,
    "channels.when-undelivered": _NO_PLACE,
    "channels.when-down": _NO_PLACE,
    "channels.arranged-via": _AS_TEXT,
    "support.except-services": _NO_PLACE,
    "support.services": _NO_PLACE,
    "support.asks": (
        "wat hulp van iemand vraagt, heeft geen plek",
        "what help asks of a person has no place",
    ),
    "support.conditions": _AS_TEXT,
    "support.arranged-via": _AS_TEXT,
    "support.lead-time-days": _AS_TEXT,
    "support.hours.not-in": _AS_TEXT,
    "support.hands-over-to": _NO_PLACE,
    "support.prohibits": _NO_PLACE,
    "support.preferred-over": _NO_PLACE,
    "support.en": ("HSDS heeft één taal: Nederlands", "HSDS has one language: Dutch"),
    "support.contact": _NO_PLACE,
    "target-groups.barriers": _NO_PLACE,
    "target-groups.facts": _NO_PLACE,
    "target-groups.audience": _NO_PLACE,
    "target-groups.expects": (
        "wat u van een groep vraagt, heeft geen plek",
        "what is asked of a group has no place",
    ),
    "target-groups.support": _NO_PLACE,
    "target-groups.reasoning": _NO_PLACE,
    "target-groups.en": ("HSDS heeft één taal: Nederlands", "HSDS has one language: Dutch"),
    "services.audience": _AS_TEXT,
    "services.digital-since": _NO_PLACE,
    "services.en": ("HSDS heeft één taal: Nederlands", "HSDS has one language: Dutch"),
    "services.information.language-level": _NO_PLACE,
    "services.information.steps-by-channel": _NO_PLACE,
    "services.information.term": _NO_PLACE,
    "services.information.afterwards": _NO_PLACE,
    "services.information.objection": _NO_PLACE,
    "services.information.complaint": _NO_PLACE,
    "services.information.help": _NO_PLACE,
    "services.information.contact": (
        "alleen het telefoonnummer komt mee",
        "only the telephone number comes across",
    ),
    "services.information.other-ways": _NO_PLACE,
    "services.information.status": _NO_PLACE,
    "representation": _NO_PLACE,
    "complaints": _NO_PLACE,
    "monitoring": _ACCOUNT,
    "exceptions": _ACCOUNT,
}
"""Losses of HSDS."""

ALWAYS: Final = {
    "hsds": (
        (
            "Tijden zijn lokale tijd: HSDS kent geen tijdzone met zomertijd.",
            "Times are local time: HSDS has no time zone with summer time.",
        ),
        (
            "Bij adressen is de provincie leeg: die staat niet in een beleid.",
            "The province of addresses is empty: a policy does not tell it.",
        ),
        (
            "Hulp zonder `on` werkt op alle kanalen waarop zij kan. HSDS noemt dan geen plek.",
            "Help without `on` works on all channels on which it can. HSDS then names no place.",
        ),
        (
            "Een kanaal waarop geen dienst of hulp is, staat er niet in.",
            "A channel on which there is no service or help is not in it.",
        ),
        (
            "Een weg of route staat er niet in: wie wat nodig heeft, blijft in zorgplicht.",
            "There are no routes in it: who needs what stays in zorgplicht.",
        ),
    ),
    "cpsv-ap": (
        (
            "Zonder beschrijving is de naam van een dienst de beschrijving: CPSV-AP wil er een.",
            "Without a description the name of a service stands in: CPSV-AP wants one.",
        ),
        (
            "Elke dienst volgt elk document van het beleid: het geldt voor alles samen.",
            "Each service follows each document: a policy holds for all of it together.",
        ),
        (
            "Hulp zonder `on` werkt op alle kanalen waarop zij kan. Dan staat er geen kanaal bij.",
            "Help without `on` works on all channels on which it can. Then no channel is named.",
        ),
    ),
}
"""What holds for every export, whatever the policy says."""
