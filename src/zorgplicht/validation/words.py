# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Words that several rules use: labels of ids, and enumerations.
"""

from __future__ import annotations

from collections.abc import Iterable

from zorgplicht.model.barrier import barrier_of
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience
from zorgplicht.model.ids import VariantId
from zorgplicht.model.policy import Policy, Service
from zorgplicht.model.text import Text


def listed(texts: Iterable[Text], between: str = "; ") -> Text:
    """
    An enumeration, in both languages.

    Examples:
        >>> listed([Text(nl="balie", en="counter"), Text(nl="post", en="post")]).nl
        'balie; post'
    """
    some = tuple(texts)
    return Text(nl=between.join(one.nl for one in some), en=between.join(one.en for one in some))


def variants_in_words(variants: Iterable[VariantId], catalogue: Catalogue) -> Text:
    """
    Barriers that one person has together: "Doof + Blind".
    """
    return listed((variant_label(one, catalogue) for one in variants), " + ")


def variant_label(variant: VariantId, catalogue: Catalogue) -> Text:
    """
    The label of a variant of a barrier.
    """
    return catalogue.barriers[barrier_of(variant)].variants[variant.partition(":")[2]].label


def for_whom(audience: Iterable[Audience], service: Service) -> Text:
    """
    For whom something holds, where that is not everybody that the service is for.

    Empty, or a part of a sentence that begins with a space: " (residents)".
    """
    some = set(audience)
    if some == set(service.audience):
        return Text(nl="", en="")
    word = listed(AUDIENCES[one] for one in Audience if one in some)
    return Text(nl=f" ({word.nl})", en=f" ({word.en})")


AUDIENCES = {
    Audience.RESIDENTS: Text(nl="inwoners", en="residents"),
    Audience.BUSINESSES: Text(nl="bedrijven", en="businesses"),
}


def place_label(entry: str, policy: Policy, catalogue: Catalogue) -> Text:
    """
    What people call a channel or support of the policy: its name, the catalogue's, or its id.
    """
    for channel in policy.channels:
        if channel.id == entry:
            return _named(channel.name) or catalogue.channels[channel.channel].label
    for support in policy.support:
        if support.id == entry:
            return _named(support.name) or catalogue.measures[support.measure].label
    return Text(nl=entry, en=entry)


def _named(name: str | None) -> Text | None:
    return Text(nl=name, en=name) if name else None
