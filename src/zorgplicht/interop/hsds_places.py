# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Channels in HSDS: a channel is a location, which may be physical, postal or virtual.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from zorgplicht.interop.hsds_schedules import languages_of, schedules_of
from zorgplicht.interop.hsds_source import Source, Tree, without_empty
from zorgplicht.interop.iris import web_iri
from zorgplicht.model.barrier import BarrierKind
from zorgplicht.model.ids import EntryId
from zorgplicht.model.measure import Measure
from zorgplicht.model.policy import Contact, PolicyChannel

_ADDRESS = re.compile(
    r"(?P<street>[^,]+(?:,[^,]+)*?),\s*(?P<code>[1-9][0-9]{3}\s?[A-Z]{2})\s+(?P<city>[^,\s][^,]*)"
)
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
_BODILY = {BarrierKind.SENSORY, BarrierKind.PHYSICAL}


def located(source: Source, service: str, channels: Iterable[EntryId]) -> list[Tree]:
    """
    Where a service can be had: one link for each of its channels that the policy describes.
    """
    own = {one.id: one for one in source.policy.channels}
    return [
        {
            "id": source.id(service, "at", channel),
            "service_id": service,
            "location_id": location["id"],
            "location": location,
        }
        for channel in dict.fromkeys(channels)
        if channel in own
        for location in [location_of(source, own[channel])]
    ]


def location_of(source: Source, channel: PolicyChannel) -> Tree:
    """
    One channel as a location.
    """
    id_, contact = source.id("channel", channel.id), channel.contact or Contact()
    kind = _kind(contact)
    known = source.catalogue.channels.get(channel.channel)
    email = contact.email if contact.email and _EMAIL.fullmatch(contact.email) else None
    return without_empty(
        {
            "id": id_,
            "location_type": kind,
            "url": web_iri(contact.url),
            "organization_id": source.organisation(channel.provider)["id"],
            "name": source.channel_name(channel.id),
            "description": " ".join(_in_words(source, channel, contact)) or None,
            "languages": languages_of(source, ("location_id", id_), channel.languages),
            "addresses": list(_addresses(source, id_, contact)),
            "contacts": email
            and [{"id": source.id(id_, "contact"), "location_id": id_, "email": email}],
            "accessibility": list(_accessibility(source, id_, channel.id))
            if kind == "physical"
            else [],
            "phones": contact.phone
            and [source.phone(contact.phone, "location_id", id_, channel.id)],
            "schedules": schedules_of(source, ("location_id", id_), channel.hours),
            "attributes": [
                source.attribute(
                    id_,
                    "location",
                    "channels",
                    channel.channel,
                    (known.label.nl, known.definition.nl) if known else None,
                )
            ],
        }
    )


def _kind(contact: Contact) -> str:
    if contact.address is not None:
        return "physical"
    return "virtual" if contact.postal_address is None else "postal"


def _addresses(source: Source, id_: str, contact: Contact) -> Iterator[Tree]:
    """
    Addresses that can be taken apart; the others stay in words.
    """
    for kind, words in (("physical", contact.address), ("postal", contact.postal_address)):
        found = _ADDRESS.fullmatch(words or "")
        if found is not None:
            yield {
                "id": source.id(id_, "address", kind),
                "location_id": id_,
                "address_1": found["street"],
                "city": found["city"],
                # HSDS asks for it, and a policy does not say it: empty is "not known".
                "state_province": "",
                "postal_code": found["code"],
                "country": "NL",
                "address_type": kind,
            }


def _in_words(source: Source, channel: PolicyChannel, contact: Contact) -> Iterator[str]:
    """
    What HSDS has no field for, or what does not fit into the field.
    """
    if channel.arranged_via:
        yield f"Vraag het aan via: {source.channel_names(channel.arranged_via)}."
    if channel.hours == ():
        yield "Er zijn geen openingstijden: dit kanaal is nooit open."
    for name, words in (("Adres", contact.address), ("Postadres", contact.postal_address)):
        if words is not None and _ADDRESS.fullmatch(words) is None:
            yield f"{name}: {words}."
    if contact.email is not None and _EMAIL.fullmatch(contact.email) is None:
        yield f"E-mail: {contact.email}."
    if contact.url is not None and web_iri(contact.url) is None:
        yield f"Website: {contact.url}."


def _accessibility(source: Source, id_: str, channel: str) -> Iterator[Tree]:
    """
    Support that is told to work here and helps with seeing, hearing or moving.
    """
    for support in source.policy.support:
        measure = source.catalogue.measures.get(support.measure)
        if measure is None or channel not in (support.on or ()) or not _bodily(source, measure):
            continue
        yield {
            "id": source.id(id_, "accessibility", support.id),
            "location_id": id_,
            "description": support.name or measure.label.nl,
            "details": measure.definition.nl,
        }


def _bodily(source: Source, measure: Measure) -> bool:
    barriers = source.catalogue.barriers
    return any(barriers[one].kind in _BODILY for one in measure.addresses if one in barriers)
