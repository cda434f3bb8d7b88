# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Every id in a policy that points at something, and whether it is there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import final

from attrs import frozen

from zorgplicht.codec import nearest
from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.barrier import variant_id
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.policy import (
    Policy,
    PolicyChannel,
    PolicyDocument,
    PolicyGroup,
    PolicySupport,
    Service,
)
from zorgplicht.model.text import Text
from zorgplicht.validation.rule import Wrong


@final
@frozen(kw_only=True)
class Reference:
    """
    One id at one place, and among which ids it should be found.
    """

    at: Path
    id: str
    kind: str
    known: Collection[str]


def dangling(policy: Policy, catalogue: Catalogue) -> Iterator[Wrong]:
    """
    Every id that points at nothing, with the nearest id that exists.
    """
    for reference in references_in(policy, catalogue):
        if reference.id not in reference.known:
            near = nearest(reference.id, reference.known)
            nl = f"'{reference.id}' bestaat niet ({_KINDS[reference.kind].nl})."
            en = f"'{reference.id}' does not exist ({_KINDS[reference.kind].en})."
            if near is not None:
                nl += f" Bedoelt u '{near}'?"
                en += f" Did you mean '{near}'?"
            yield Wrong(at=reference.at, says=Text(nl=nl, en=en))


_KINDS = {
    "catalogue-channel": Text(nl="kanaal in de catalogus", en="channel in the catalogue"),
    "catalogue-measure": Text(nl="maatregel in de catalogus", en="measure in the catalogue"),
    "capability": Text(nl="vaardigheid in de catalogus", en="capability in the catalogue"),
    "barrier": Text(nl="belemmering in de catalogus", en="barrier in the catalogue"),
    "fact": Text(nl="feit in de catalogus", en="fact in the catalogue"),
    "enabler": Text(nl="randvoorwaarde in de catalogus", en="enabler in the catalogue"),
    "law": Text(nl="wetsbepaling in de catalogus", en="provision of law in the catalogue"),
    "group": Text(
        nl="doelgroep in de catalogus, of eigen doelgroep met label",
        en="target group in the catalogue, or own group with a label",
    ),
    "document": Text(nl="document in dit beleid", en="document in this policy"),
    "provider": Text(nl="partner (providers) in dit beleid", en="provider in this policy"),
    "channel": Text(nl="eigen kanaal in dit beleid", en="own channel in this policy"),
    "support": Text(nl="ondersteuning (support) in dit beleid", en="support in this policy"),
    "place": Text(
        nl="eigen kanaal of ondersteuning in dit beleid", en="own channel or support here"
    ),
    "service": Text(nl="dienst in dit beleid", en="service in this policy"),
    "subject": Text(
        nl="onderwerp: whole, channel:…, support:… of service:…",
        en="subject: whole, channel:…, support:… or service:…",
    ),
}


def references_in(policy: Policy, catalogue: Catalogue) -> Iterator[Reference]:
    """
    Every reference of *policy*, in the order of its sections.
    """
    known = _Known(policy, catalogue)
    yield from known.each(("authority", "enablers"), "enabler", policy.authority.enablers)
    for index, document in enumerate(policy.documents):
        yield from _document(known, ("documents", index), document)
    for index, channel in enumerate(policy.channels):
        yield from _channel(known, ("channels", index), channel)
    for index, support in enumerate(policy.support):
        yield from _support(known, ("support", index), support)
    for index, group in enumerate(policy.target_groups):
        yield from _group(known, ("target-groups", index), group)
    for index, service in enumerate(policy.services):
        yield from _service(known, ("services", index), service)
    for index, monitoring in enumerate(policy.monitoring):
        yield known.one(("monitoring", index, "subject"), "subject", monitoring.subject)


class _Known:
    """
    The ids that exist, by kind.
    """

    def __init__(self, policy: Policy, catalogue: Catalogue) -> None:
        channels = {channel.id for channel in policy.channels}
        support = {support.id for support in policy.support}
        opened = {
            support.id
            for support in policy.support
            if (measure := catalogue.measures.get(support.measure)) is not None
            and measure.effect is not None
            and measure.effect.opens is not None
        }
        services = {service.id for service in policy.services}
        variants = {
            variant_id(barrier.id, name)
            for barrier in catalogue.barriers.values()
            for name in barrier.variants
        }
        own_groups = {group.group for group in policy.target_groups if group.label is not None}
        self.ids: dict[str, Collection[str]] = {
            "catalogue-channel": catalogue.channels,
            "catalogue-measure": catalogue.measures,
            "capability": catalogue.capabilities,
            "barrier": variants | set(catalogue.barriers),
            "fact": catalogue.facts,
            "enabler": catalogue.enablers,
            "law": catalogue.law_provisions,
            "group": own_groups | set(catalogue.target_groups),
            "document": {document.id for document in policy.documents},
            "provider": {provider.id for provider in policy.providers},
            # A support entry that opens a channel (a home visit) is a channel too.
            "channel": channels | opened,
            "support": support,
            "place": channels | support,
            "service": services,
            "subject": {"whole"}
            | {f"channel:{id_}" for id_ in channels | opened}
            | {f"support:{id_}" for id_ in support}
            | {f"service:{id_}" for id_ in services},
        }

    def one(self, at: Path, kind: str, id_: str) -> Reference:
        return Reference(at=at, id=id_, kind=kind, known=self.ids[kind])

    def each(self, at: Path, kind: str, ids: Iterable[str]) -> Iterator[Reference]:
        for index, id_ in enumerate(ids):
            yield self.one((*at, index), kind, id_)

    def keys(self, at: Path, kind: str, ids: Iterable[str]) -> Iterator[Reference]:
        for id_ in ids:
            yield self.one((*at, id_), kind, id_)

    def maybe(self, at: Path, kind: str, id_: str | None) -> Iterator[Reference]:
        if id_ is not None:
            yield self.one(at, kind, id_)


def _document(known: _Known, at: Path, document: PolicyDocument) -> Iterator[Reference]:
    yield from known.maybe((*at, "annex-of"), "document", document.annex_of)
    for index, law in enumerate(document.names_law):
        yield known.one((*at, "names-law", index, "provision"), "law", law.provision)
    for index, designation in enumerate(document.designates):
        yield from known.each(
            (*at, "designates", index, "channels"), "channel", designation.channels
        )


def _channel(known: _Known, at: Path, channel: PolicyChannel) -> Iterator[Reference]:
    yield known.one((*at, "channel"), "catalogue-channel", channel.channel)
    yield from known.each((*at, "arranged-via"), "channel", channel.arranged_via)
    yield from known.maybe((*at, "provider"), "provider", channel.provider)
    yield from known.each((*at, "when-undelivered"), "channel", channel.when_undelivered)


def _support(known: _Known, at: Path, support: PolicySupport) -> Iterator[Reference]:
    yield known.one((*at, "measure"), "catalogue-measure", support.measure)
    yield from known.maybe((*at, "provider"), "provider", support.provider)
    yield from known.each((*at, "on"), "channel", support.on or ())
    yield from known.each((*at, "arranged-via"), "channel", support.arranged_via)
    yield from known.each((*at, "services"), "service", support.services)
    yield from known.each((*at, "except-services"), "service", support.except_services)
    yield from known.each((*at, "groups"), "group", support.groups)
    yield from known.keys((*at, "asks"), "capability", support.asks)
    yield from known.each((*at, "hands-over-to"), "place", support.hands_over_to)
    yield from known.each((*at, "preferred-over"), "support", support.preferred_over)


def _group(known: _Known, at: Path, group: PolicyGroup) -> Iterator[Reference]:
    yield known.one((*at, "group"), "group", group.group)
    yield from known.each((*at, "barriers"), "barrier", group.barriers)
    yield from known.keys((*at, "facts"), "fact", group.facts)
    yield from known.keys((*at, "expects"), "capability", group.expects or {})
    yield from known.each((*at, "support"), "support", group.support)


def _service(known: _Known, at: Path, service: Service) -> Iterator[Reference]:
    yield from known.each((*at, "channels"), "channel", service.channels)
    yield from known.maybe((*at, "provider"), "provider", service.provider)
    yield from known.each((*at, "groups"), "group", service.groups)
    if service.information is not None:
        at = (*at, "information")
        yield from known.each((*at, "contact"), "channel", service.information.contact)
        yield from known.keys(
            (*at, "steps-by-channel"), "channel", service.information.steps_by_channel
        )
