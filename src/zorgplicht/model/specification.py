# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A specification: what is expected of people in one situation, and what help there is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import final

from attrs import frozen

from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, EntryId, ServiceId, VariantId
from zorgplicht.model.level import Demand
from zorgplicht.model.situation import Situation
from zorgplicht.model.table import Outline


@final
@frozen(kw_only=True)
class Reach:
    """
    A route without explanation, and how somebody comes to it.

    Args:
        outline: The channel and the help.
        through: For what of it must be asked for, the entries through which that works in
            the situation.
        aided: Those of these entries that take help themselves.
    """

    outline: Outline
    through: FrozenMap[EntryId, tuple[EntryId, ...]]
    aided: tuple[EntryId, ...] = ()


@final
@frozen(kw_only=True)
class Way:
    """
    One way to reach the purpose, and what it still asks of somebody in the situation.

    Args:
        outline: The channel and the help.
        through: For what of it must be asked for, the entries through which that works.
        aided: Those of these entries that take help themselves.
        difficulties: On a difficult way, what may stay hard.
        expects: What it asks of the person: what channel and help demand, without what the
            help takes over.
        takes_over: What it would ask as well, but the help takes over or makes lighter.
    """

    outline: Outline
    through: FrozenMap[EntryId, tuple[EntryId, ...]]
    aided: tuple[EntryId, ...]
    difficulties: tuple[CapabilityId, ...]
    expects: FrozenMap[CapabilityId, Demand]
    takes_over: tuple[CapabilityId, ...]


@final
@frozen(kw_only=True)
class Answer:
    """
    The ways to services that can be reached alike.

    Args:
        services: The services, in the order of the policy; None for none in particular.
        ways: The best way on each channel, best first; empty: there is none.
    """

    services: tuple[ServiceId | None, ...]
    ways: tuple[Way, ...]


@final
@frozen(kw_only=True)
class Specification:
    """
    What obligation d asks per target group, derived from what is offered.

    Args:
        situation: For whom.
        variants: The variants of barriers that the situation stands for.
        answers: The ways to each service that is for them; services with the same ways
            together.
        manual: Whether one of the barriers is ``other``, from which nothing follows: then a
            person must look (design §4, point 10).
    """

    situation: Situation
    variants: tuple[VariantId, ...]
    answers: tuple[Answer, ...]
    manual: bool = False

    @property
    def ways(self) -> tuple[Way, ...]:
        """
        Every way, each once.
        """
        return tuple(dict.fromkeys(way for answer in self.answers for way in answer.ways))

    @property
    def always(self) -> FrozenMap[CapabilityId, Demand]:
        """
        What every way expects: the skills and efforts that nobody in this situation can avoid.
        """
        return common([way.expects for way in self.ways])

    @property
    def support(self) -> tuple[EntryId, ...]:
        """
        The help in any of the ways, by the authority's own name, in the order of the ways.
        """
        return tuple(dict.fromkeys(one for way in self.ways for one in way.outline.support))

    @property
    def everywhere(self) -> tuple[Way, ...]:
        """
        The ways that are there for every service, in the order of the first.
        """
        first, *others = self.answers or (Answer(services=(), ways=()),)
        return tuple(one for one in first.ways if all(one in other.ways for other in others))

    @property
    def without_way(self) -> tuple[ServiceId | None, ...]:
        """
        The services to which there is no way.
        """
        return tuple(one for answer in self.answers if not answer.ways for one in answer.services)


def common(
    demands: Iterable[Mapping[CapabilityId, Demand]],
) -> FrozenMap[CapabilityId, Demand]:
    """
    What all of *demands* ask, each as light as the lightest of them does.

    Examples:
        >>> from zorgplicht.model.level import Demand
        >>> one = {"travel": Demand.FULL, "speak": Demand.LIGHT}
        >>> dict(common([one, {"travel": Demand.LIGHT}]))
        {'travel': <Demand.LIGHT: 'light'>}
    """
    first, *others = [*demands] or [{}]
    return FrozenMap(
        {
            capability: min((one[capability] for one in (first, *others)), key=list(Demand).index)
            for capability in first
            if all(capability in one for one in others)
        }
    )
