# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Services and help of an authority as HSDS, the Human Services Data Specification.

Open Referral's HSDS is what social maps and help finders exchange. It has one language, so the
words are the Dutch ones.
"""

from __future__ import annotations

from zorgplicht.interop.hsds_places import located
from zorgplicht.interop.hsds_schedules import languages_of, schedules_of
from zorgplicht.interop.hsds_source import Source, Tree, without_empty
from zorgplicht.interop.iris import web_iri
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import GroupId
from zorgplicht.model.policy import Information, Policy, PolicySupport, Service
from zorgplicht.model.registers import Registers, product_key

VERSION = "3.0"
"""The version of HSDS whose schema the tests run."""

_NO_REGISTERS = Registers()
_FOR = {Audience.RESIDENTS: "inwoners", Audience.BUSINESSES: "bedrijven"}


def to_hsds(
    policy: Policy, catalogue: Catalogue, registers: Registers = _NO_REGISTERS
) -> list[Tree]:
    """
    The services and support measures of a policy, as services of HSDS 3.0.

    Each has its organisation, the places where it can be had with their hours, telephone
    numbers, addresses and languages, what it costs and which papers are needed. Ids are the
    same each time. `losses_of` tells what HSDS has no place for.

    Args:
        policy: What `read_policy` gave.
        catalogue: What the words mean.
        registers: With `products`, services point at their official name in the
            Uniforme Productnamenlijst.

    Returns:
        One tree per service, to be written as a JSON array: first the services, then the
        support, each in the order of the policy.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> help_desk = next(
        ...     one for one in zp.to_hsds(policy, zp.load_catalogue())
        ...     if one["name"] == "Formulierenbrigade"
        ... )
        >>> help_desk["organization"]["name"]
        'Stichting Welzijn Voorbeeldstad'
        >>> [(one["byday"], one["opens_at"]) for one in help_desk["schedules"]]
        [('MO,WE,FR', '09:00'), ('TU', '18:30'), ('SA', '10:00')]
    """
    source = Source(policy=policy, catalogue=catalogue)
    services = [_service(source, one, registers) for one in policy.services]
    return services + [_support(source, one) for one in policy.support]


def _service(source: Source, service: Service, registers: Registers) -> Tree:
    id_ = source.id("service", service.id)
    information = service.information or Information()
    attributes = [
        source.attribute(id_, "service", "target-groups", group, source.group_words(group))
        for group in service.groups
    ]
    if service.upl is not None:
        attributes.insert(0, _product(source, id_, service.upl, registers))
    return without_empty(
        {
            **_base(source, id_, service.provider),
            "name": service.name,
            "description": _about(information),
            "url": web_iri(information.url),
            "application_process": _numbered(information.steps),
            "fees_description": information.cost,
            "eligibility_description": _eligible(source, service),
            "assured_date": information.checked_on and information.checked_on.isoformat(),
            "phones": [
                source.phone(phone, "service_id", id_, channel)
                for channel in information.contact
                if (phone := source.phone_of(channel))
            ],
            "service_at_locations": located(source, id_, service.channels),
            "required_documents": [
                {"id": source.id(id_, "document", f"{number}"), "service_id": id_, "document": one}
                for number, one in enumerate(information.documents, start=1)
            ],
            "attributes": attributes,
        }
    )


def _support(source: Source, support: PolicySupport) -> Tree:
    id_ = source.id("support", support.id)
    measure = source.catalogue.measures.get(support.measure)
    groups = [
        source.attribute(id_, "service", "target-groups", group, source.group_words(group))
        for group in support.groups
    ]
    return without_empty(
        {
            **_base(source, id_, support.provider),
            "name": support.name or (measure.label.nl if measure else support.measure),
            "description": support.about or (measure.definition.nl if measure else None),
            "application_process": _how_to_ask(source, support),
            "eligibility_description": _may_use(source, support),
            "alert": support.pilot_until
            and f"Dit is een proef tot en met {support.pilot_until.isoformat()}.",
            "schedules": schedules_of(
                source, ("service_id", id_), support.hours, until=support.pilot_until
            ),
            "service_at_locations": located(source, id_, support.on or ()),
            "languages": languages_of(source, ("service_id", id_), support.languages),
            "cost_options": _cost(source, id_, support),
            "attributes": [
                source.attribute(
                    id_,
                    "service",
                    "measures",
                    support.measure,
                    (measure.label.nl, measure.definition.nl) if measure else None,
                ),
                *groups,
            ],
        }
    )


def _base(source: Source, id_: str, provider: str | None) -> Tree:
    organisation = source.organisation(provider)
    return {
        "id": id_,
        "organization_id": organisation["id"],
        "status": "active",
        "organization": organisation,
    }


def _about(information: Information) -> str | None:
    """
    What the service is; an address that is none for a program is told in words.
    """
    url = information.url
    page = f"Website: {url}." if url is not None and web_iri(url) is None else None
    return " ".join(filter(None, (information.about, page))) or None


def _product(source: Source, id_: str, name: str, registers: Registers) -> Tree:
    products = registers.products or FrozenMap()
    known = products.get(product_key(name))
    term = source.id("upl", product_key(name))
    return {
        "id": source.id(id_, term),
        "link_id": id_,
        "link_entity": "service",
        "taxonomy_term_id": term,
        "taxonomy_term": without_empty(
            {
                "id": term,
                "code": name,
                "name": name,
                "description": f"{name} (Uniforme Productnamenlijst)",
                "taxonomy": "Uniforme Productnamenlijst",
                "language": "nl",
                "term_uri": web_iri(known.uri) if known else None,
            }
        ),
    }


def _eligible(source: Source, service: Service) -> str:
    audience = " en ".join(_FOR[one] for one in service.audience)
    return " ".join([f"Voor {audience}.", *_groups(source, service.groups)])


def _may_use(source: Source, support: PolicySupport) -> str | None:
    return " ".join([*_groups(source, support.groups), *support.conditions]) or None


def _groups(source: Source, groups: tuple[GroupId, ...]) -> list[str]:
    names = [source.group_words(group)[0] for group in groups]
    return [f"Bedoeld voor: {', '.join(names)}."] if names else []


def _how_to_ask(source: Source, support: PolicySupport) -> str | None:
    said = []
    if support.arranged_via:
        said.append(f"Vraag het aan via: {source.channel_names(support.arranged_via)}.")
    if support.lead_time_days is not None:
        said.append(f"Dagen tussen vragen en krijgen: {support.lead_time_days}.")
    return " ".join(said) or None


def _cost(source: Source, id_: str, support: PolicySupport) -> list[Tree]:
    if support.cost is None:
        return []
    cost: Tree = {
        "id": source.id(id_, "cost"),
        "service_id": id_,
        "currency": "EUR",
        "amount": support.cost.amount,
        "amount_description": support.cost.refund,
    }
    return [without_empty(cost)]


def _numbered(steps: tuple[str, ...]) -> str | None:
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1)) or None
