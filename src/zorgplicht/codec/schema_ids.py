# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The ids and words that an editor can propose, without refusing any other.

An id that points at nothing is no reading problem but a finding, so a schema may not
refuse it either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, final

from attrs import frozen

from zorgplicht.model.assessment import RuleCard
from zorgplicht.model.barrier import Barrier, variant_id
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.entry import Entry
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import (
    CapabilityId,
    ChannelId,
    EnablerId,
    EntryId,
    FactId,
    GroupId,
    LawId,
    MeasureId,
    RuleCode,
    ServiceId,
    VariantId,
)
from zorgplicht.model.policy import (
    Languages,
    Monitoring,
    PolicyDocument,
    PolicyGroup,
    PolicySupport,
    Publication,
)
from zorgplicht.model.text import Text

NewTypeOfStr = Any
"""What `typing.NewType` makes; a type checker has no name for it."""

TYPED_AS: Mapping[tuple[type, str], NewTypeOfStr] = {
    (PolicyGroup, "barriers"): VariantId,
}
"""Fields that are plain text in the model, but hold ids of one kind."""

EXAMPLES: Mapping[tuple[type, str], tuple[str, ...]] = {
    (Publication, "medium"): ("official-gazette", "website", "paper", "newspaper", "counter"),
    (PolicyDocument, "channel_strategy"): ("omnichannel", "multichannel"),
    (PolicySupport, "prohibits"): ("child-interpreters",),
    (Languages, "spoken"): ("nl", "en"),
    (Languages, "written"): ("nl", "en"),
    (Languages, "signed"): ("ngt",),
    (Monitoring, "subject"): ("whole", "channel:…", "support:…", "service:…"),
    (Monitoring, "method"): ("survey", "journey-research", "statistics"),
    (Monitoring, "reported_to"): ("council", "executive"),
}
"""Words that rules and people know, for fields in which any other may stand as well."""

_FINDING = Text(
    nl="Een naam die daar niet staat, is geen leesfout maar een bevinding (ZPX001).",
    en="An id that is not there is no reading problem but a finding (ZPX001).",
)


@final
@frozen(kw_only=True)
class IdKind:
    """
    One kind of id.

    Args:
        title: What it names.
        text: Where it comes from.
    """

    title: Text
    text: Text


def _of_catalogue(nl: str, en: str) -> IdKind:
    text = Text(nl=f"Uit de catalogus. {_FINDING.nl}", en=f"Of the catalogue. {_FINDING.en}")
    return IdKind(title=Text(nl=nl, en=en), text=text)


def _of_file(nl: str, en: str) -> IdKind:
    text = Text(nl=f"Een naam uit dit bestand. {_FINDING.nl}", en=f"Of this file. {_FINDING.en}")
    return IdKind(title=Text(nl=nl, en=en), text=text)


KINDS: Mapping[NewTypeOfStr, IdKind] = {
    CapabilityId: _of_catalogue("Vaardigheid", "Capability"),
    ChannelId: _of_catalogue("Soort kanaal", "Kind of channel"),
    EnablerId: _of_catalogue("Randvoorwaarde", "Enabler"),
    EntryId: _of_file("Eigen naam", "Own id"),
    FactId: _of_catalogue("Feit", "Fact"),
    GroupId: IdKind(
        title=Text(nl="Doelgroep", en="Target group"),
        text=Text(
            nl=f"Uit de catalogus, of een eigen doelgroep uit dit bestand. {_FINDING.nl}",
            en=f"Of the catalogue, or an own group of this file. {_FINDING.en}",
        ),
    ),
    LawId: _of_catalogue("Artikel van de wet", "Provision of law"),
    MeasureId: _of_catalogue("Maatregel", "Measure"),
    RuleCode: IdKind(
        title=Text(nl="Code van een regel", en="Code of a rule"),
        text=Text(
            nl="Een code die niet bestaat, is geen leesfout maar een bevinding (ZPX002).",
            en="A code that does not exist is no reading problem but a finding (ZPX002).",
        ),
    ),
    ServiceId: _of_file("Eigen dienst", "Own service"),
    VariantId: _of_catalogue("Belemmering, of een vorm ervan", "Barrier, or a variant of it"),
}
"""Every kind of id that a policy holds."""


def known_ids(
    catalogue: Catalogue, rules: Iterable[RuleCard]
) -> dict[NewTypeOfStr, Mapping[str, Text]]:
    """
    The ids that can be proposed, with what each stands for.
    """
    return {
        CapabilityId: _explained(catalogue.capabilities),
        ChannelId: _explained(catalogue.channels),
        EnablerId: _explained(catalogue.enablers),
        FactId: _explained(catalogue.facts),
        GroupId: _explained(catalogue.target_groups),
        LawId: _explained(catalogue.law_provisions),
        MeasureId: _explained(catalogue.measures),
        RuleCode: {card.code: card.title for card in sorted(rules, key=lambda card: card.code)},
        VariantId: dict(_barriers(catalogue.barriers.values())),
    }


def _explained(entries: FrozenMap[Any, Any]) -> dict[str, Text]:
    return {id_: _explanation(entry) for id_, entry in entries.items()}


def _explanation(entry: Entry) -> Text:
    return Text(
        nl=f"{entry.label.nl}: {entry.definition.nl}",
        en=f"{entry.label.en}: {entry.definition.en}",
    )


def _barriers(barriers: Iterable[Barrier]) -> Iterator[tuple[str, Text]]:
    for barrier in barriers:
        yield barrier.id, _explanation(barrier)
        for name, variant in barrier.variants.items():
            yield (
                variant_id(barrier.id, name),
                Text(
                    nl=f"{barrier.label.nl}: {variant.label.nl}",
                    en=f"{barrier.label.en}: {variant.label.en}",
                ),
            )
