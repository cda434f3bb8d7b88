# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Support measures in CPSV-AP: help is a service of the authority too.
"""

from __future__ import annotations

from itertools import zip_longest

from zorgplicht.interop.cpsv_services import as_public_service, requirement, restricted_to
from zorgplicht.interop.cpsv_write import Writer
from zorgplicht.interop.iris import EURO, named
from zorgplicht.model.policy import PolicySupport, SupportInEnglish
from zorgplicht.model.text import Text

_NO_ENGLISH = SupportInEnglish()


def write_support(writer: Writer, support: PolicySupport) -> None:
    """
    One support measure as the authority offers it.
    """
    sheet, node = writer.sheet, writer.own("support", support.id)
    en = support.en or _NO_ENGLISH
    measure = writer.catalogue.measures.get(support.measure)
    unknown = Text(nl=support.measure, en=support.measure)
    as_public_service(writer, node, f"support:{support.id}")
    sheet.says(
        node, "dct:title", support.name or (measure.label.nl if measure else unknown.nl), en.name
    )
    if support.about is not None:
        sheet.says(node, "dct:description", support.about, en.about)
    else:
        sheet.says(node, "dct:description", measure.definition if measure else unknown)
    writer.entry(node, "dct:type", "measures", support.measure)
    if support.provider is not None:
        sheet.link(node, "zv:provider", writer.own("providers", support.provider))
    _where(writer, node, support)
    _for_whom(writer, node, support, en)
    _terms(writer, node, support, en)
    _next(writer, node, support)


def _where(writer: Writer, node: str, support: PolicySupport) -> None:
    sheet = writer.sheet
    for channel in support.on or ():
        sheet.link(node, "cv:hasChannel", writer.own("channels", channel))
    for channel in support.arranged_via:
        sheet.link(node, "zv:arrangedVia", writer.own("channels", channel))
    writer.hours(node, support.hours)
    writer.languages(node, support.languages)


def _for_whom(writer: Writer, node: str, support: PolicySupport, en: SupportInEnglish) -> None:
    sheet = writer.sheet
    for service in support.services:
        sheet.link(node, "cv:relatedService", writer.own("services", service))
    for service in support.except_services:
        sheet.link(node, "zv:exceptServices", writer.own("services", service))
    restricted_to(writer, node, support.groups)
    for number, (nl, english) in enumerate(zip_longest(support.conditions, en.conditions), 1):
        requirement(writer, node, f"condition-{number}", nl, english)
    for capability, demand in support.asks.items():
        part = f"{node}/asks/{named(capability)}"
        sheet.link(node, "zv:asks", part)
        writer.entry(part, "zv:of", "capabilities", capability)
        sheet.value(part, "zv:value", demand.value)


def _terms(writer: Writer, node: str, support: PolicySupport, en: SupportInEnglish) -> None:
    sheet = writer.sheet
    if support.lead_time_days is not None:
        days = f"P{support.lead_time_days}D"
        sheet.value(node, "cv:processingTime", days, "xsd:duration")
    sheet.value(node, "zv:pilotUntil", support.pilot_until)
    for forbidden in support.prohibits:
        sheet.value(node, "zv:prohibits", forbidden)
    if support.cost is None:
        return
    cost = f"{node}/cost"
    sheet.link(node, "cv:hasCost", cost)
    sheet.is_a(cost, "cv:Cost")
    sheet.value(cost, "dct:identifier", cost)
    sheet.value(cost, "cv:hasValue", float(support.cost.amount), "xsd:double")
    sheet.link(cost, "cv:currency", EURO)
    sheet.is_a(EURO, "skos:Concept")
    sheet.says(cost, "dct:description", support.cost.refund, en.refund)


def _next(writer: Writer, node: str, support: PolicySupport) -> None:
    """
    Where it leads: to a channel or to other support; both have names in one space.
    """
    channels = {one.id for one in writer.policy.channels}
    for other in support.hands_over_to:
        kind = "channels" if other in channels else "support"
        writer.sheet.link(node, "zv:handsOverTo", writer.own(kind, other))
    for other in support.preferred_over:
        writer.sheet.link(node, "zv:preferredOver", writer.own("support", other))
