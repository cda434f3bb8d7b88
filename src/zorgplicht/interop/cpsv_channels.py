# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Channels in CPSV-AP, with the contact points behind them.
"""

from __future__ import annotations

from zorgplicht.interop.cpsv_write import Writer
from zorgplicht.model.policy import Contact, PolicyChannel


def write_channel(writer: Writer, channel: PolicyChannel) -> None:
    """
    One channel as the authority offers it.
    """
    sheet, node, en = writer.sheet, writer.own("channels", channel.id), channel.en
    sheet.is_a(node, "cv:Channel")
    sheet.value(node, "dct:identifier", f"channel:{channel.id}")
    writer.entry(node, "dct:type", "channels", channel.channel)
    sheet.says(node, "dct:description", channel.name, en and en.name)
    sheet.link(node, "cv:ownedBy", writer.organisation(channel.provider))
    writer.audience(node, channel.audience)
    writer.languages(node, channel.languages)
    sheet.value(node, "zv:languageLevel", channel.language_level and channel.language_level.value)
    for other in channel.arranged_via:
        sheet.link(node, "zv:arrangedVia", writer.own("channels", other))
    for other in channel.when_undelivered:
        sheet.link(node, "zv:whenUndelivered", writer.own("channels", other))
    sheet.says(node, "zv:serviceLevel", channel.service_level, en and en.service_level)
    sheet.says(node, "zv:whenDown", channel.when_down, en and en.when_down)
    slots = writer.hours(node, channel.hours)
    if channel.contact is not None:
        point = contact_point(writer, channel.id)
        sheet.link(node, "cv:contactPoint", point)
        for slot in slots:
            sheet.link(point, "cv:openingHours", slot)
        _contact(writer, point, channel.contact)


def contact_point(writer: Writer, channel: str) -> str:
    """
    The name of the contact point behind a channel.
    """
    return writer.own("contact-points", channel)


def _contact(writer: Writer, point: str, contact: Contact) -> None:
    sheet = writer.sheet
    sheet.is_a(point, "cv:ContactPoint")
    sheet.value(point, "cv:telephone", contact.phone)
    sheet.value(point, "cv:email", contact.email)
    writer.page(point, "cv:contactPage", contact.url)
    for predicate, kind, words in (
        ("locn:address", "visit", contact.address),
        ("zv:postalAddress", "post", contact.postal_address),
    ):
        if words is not None:
            node = f"{point}/{kind}"
            sheet.link(point, predicate, node)
            sheet.is_a(node, "locn:Address")
            sheet.says(node, "locn:fullAddress", words)
