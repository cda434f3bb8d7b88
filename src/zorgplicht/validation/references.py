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
from zorgplicht.routing.offer import opened_channels
from zorgplicht.validation.rule import Missing, Wrong


@final
@frozen(kw_only=True)
class Loose:
    """
    One id that points at nothing: where it stands, and among which ids it should be found.
    """

    at: Path
    id: str
    kind: str
    known: Collection[str]


def dangling(policy: Policy, catalogue: Catalogue) -> Iterator[Wrong | Missing]:
    """
    Every id that points at nothing, with the nearest id that exists.

    What should stand in the policy itself is missing: an excerpt may have left it out. An id
    that is almost there is a slip of the pen, in an excerpt too.
    """
    for one in loose_ends(policy, catalogue):
        near = nearest(one.id, one.known)
        nl = f"'{one.id}' bestaat niet ({_KINDS[one.kind].nl})."
        en = f"'{one.id}' does not exist ({_KINDS[one.kind].en})."
        if near is not None:
            nl += f" Bedoelt u '{near}'?"
            en += f" Did you mean '{near}'?"
        left_out = one.kind in _OWN and near is None
        statement = Missing if left_out else Wrong
        yield statement(at=one.at, says=Text(nl=nl, en=en))


_OWN = {"document", "provider", "channel", "support", "place", "service", "subject"}
"""The kinds of which the ids stand in the policy. A group stands where it is named."""


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


def loose_ends(policy: Policy, catalogue: Catalogue) -> Iterator[Loose]:
    """
    Every id in *policy* that points at nothing, in the order of its sections.
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
    for key, right in (
        ("representation", policy.representation),
        ("complaints", policy.complaints),
    ):
        if right is not None:
            yield from known.each((key, "contact"), "channel", right.contact)
    for index, monitoring in enumerate(policy.monitoring):
        yield from known.one(("monitoring", index, "subject"), "subject", monitoring.subject)


class _Known:
    """
    The ids that exist, by kind.
    """

    def __init__(self, policy: Policy, catalogue: Catalogue) -> None:
        channels = {channel.id for channel in policy.channels}
        support = {support.id for support in policy.support}
        opened = set(opened_channels(policy, catalogue))
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

    def one(self, at: Path, kind: str, id_: str | None) -> Iterator[Loose]:
        if id_ is not None and id_ not in self.ids[kind]:
            yield Loose(at=at, id=id_, kind=kind, known=self.ids[kind])

    def each(self, at: Path, kind: str, ids: Iterable[str]) -> Iterator[Loose]:
        known = self.ids[kind]
        for index, id_ in enumerate(ids):
            if id_ not in known:
                yield Loose(at=(*at, index), id=id_, kind=kind, known=known)

    def keys(self, at: Path, kind: str, ids: Iterable[str]) -> Iterator[Loose]:
        known = self.ids[kind]
        for id_ in ids:
            if id_ not in known:
                yield Loose(at=(*at, id_), kind=kind, id=id_, known=known)


def _document(known: _Known, at: Path, document: PolicyDocument) -> Iterator[Loose]:
    yield from known.one((*at, "annex-of"), "document", document.annex_of)
    for index, law in enumerate(document.names_law):
        yield from known.one((*at, "names-law", index, "provision"), "law", law.provision)
    for index, designation in enumerate(document.designates):
        yield from known.each(
            (*at, "designates", index, "channels"), "channel", designation.channels
        )


def _channel(known: _Known, at: Path, channel: PolicyChannel) -> Iterator[Loose]:
    yield from known.one((*at, "channel"), "catalogue-channel", channel.channel)
    yield from known.each((*at, "arranged-via"), "channel", channel.arranged_via)
    yield from known.one((*at, "provider"), "provider", channel.provider)
    yield from known.each((*at, "when-undelivered"), "channel", channel.when_undelivered)


def _support(known: _Known, at: Path, support: PolicySupport) -> Iterator[Loose]:
    yield from known.one((*at, "measure"), "catalogue-measure", support.measure)
    yield from known.one((*at, "provider"), "provider", support.provider)
    yield from known.each((*at, "on"), "channel", support.on or ())
    yield from known.each((*at, "arranged-via"), "channel", support.arranged_via)
    yield from known.each((*at, "services"), "service", support.services)
    yield from known.each((*at, "except-services"), "service", support.except_services)
    yield from known.each((*at, "groups"), "group", support.groups)
    yield from known.keys((*at, "asks"), "capability", support.asks)
    yield from known.each((*at, "hands-over-to"), "place", support.hands_over_to)
    yield from known.each((*at, "preferred-over"), "support", support.preferred_over)


def _group(known: _Known, at: Path, group: PolicyGroup) -> Iterator[Loose]:
    yield from known.one((*at, "group"), "group", group.group)
    yield from known.each((*at, "barriers"), "barrier", group.barriers)
    yield from known.keys((*at, "facts"), "fact", group.facts)
    yield from known.keys((*at, "expects"), "capability", group.expects or {})
    yield from known.each((*at, "support"), "support", group.support)


def _service(known: _Known, at: Path, service: Service) -> Iterator[Loose]:
    yield from known.each((*at, "channels"), "channel", service.channels)
    yield from known.one((*at, "provider"), "provider", service.provider)
    yield from known.each((*at, "groups"), "group", service.groups)
    if service.information is not None:
        at = (*at, "information")
        yield from known.each((*at, "contact"), "channel", service.information.contact)
        yield from known.keys(
            (*at, "steps-by-channel"), "channel", service.information.steps_by_channel
        )


def used_twice(policy: Policy) -> Iterator[tuple[Path, str]]:
    """
    Every id that was given before to something of the same kind, with its place.

    Channels and support share their names, because hand-overs point at either.
    """
    places = [("channels", i, "id", one.id) for i, one in enumerate(policy.channels)]
    places += [("support", i, "id", one.id) for i, one in enumerate(policy.support)]
    for names in (
        [("documents", i, "id", one.id) for i, one in enumerate(policy.documents)],
        [("providers", i, "id", one.id) for i, one in enumerate(policy.providers)],
        places,
        [("target-groups", i, "group", one.group) for i, one in enumerate(policy.target_groups)],
        [("services", i, "id", one.id) for i, one in enumerate(policy.services)],
    ):
        seen: set[str] = set()
        for section, index, key, id_ in names:
            if id_ in seen:
                yield (section, index, key), id_
            seen.add(id_)


def annex_circles(policy: Policy) -> Iterator[tuple[int, PolicyDocument]]:
    """
    The documents that are, by way of others or not, an annex to themselves; numbered.
    """
    above = {document.id: document.annex_of for document in policy.documents}
    for index, document in enumerate(policy.documents):
        seen: set[str] = set()
        place = document.annex_of
        while place is not None and place not in seen:
            seen.add(place)
            place = above.get(place)
        if document.id in seen:
            yield index, document
