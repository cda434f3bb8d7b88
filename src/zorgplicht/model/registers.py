# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Registers that the user brings: lists of others, which change and are not in this package.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap


class Layer(StrEnum):
    """
    A layer of government that offers a product.
    """

    NATIONAL = "national"
    PROVINCE = "province"
    WATER_AUTHORITY = "water-authority"
    MUNICIPALITY = "municipality"


@final
@frozen(kw_only=True)
class Product:
    """
    One product of the Uniforme Productnamenlijst (UPL).

    Args:
        name: Its name, as the list writes it.
        layers: Who offers it; empty: the list does not say.
        audience: Whom it is for; empty: the list does not say.
        uri: Its official address; None: the list that was read does not give it.
    """

    name: str
    layers: tuple[Layer, ...] = ()
    audience: tuple[Audience, ...] = ()
    uri: str | None = None


@final
@frozen(kw_only=True)
class Registers:
    """
    What the user knows besides the policy and the catalogue; what is None is not known.

    Args:
        products: The Uniforme Productnamenlijst, by name as `product_key` writes it; see
            `zorgplicht.read_upl`.
        word_frequency: How common a Dutch word is, on the Zipf scale: 3 is once in a
            million words, 0 is never seen. See `zorgplicht.dutch_words`.
    """

    products: FrozenMap[str, Product] | None = None
    word_frequency: Callable[[str], float] | None = attrs.field(default=None, repr=False)


def product_key(name: str) -> str:
    """
    The name of a product as names are compared: no capitals and no white space to spare.

    Examples:
        >>> product_key("  Paspoort   aanvraag ")
        'paspoort aanvraag'
    """
    return " ".join(name.casefold().split())
