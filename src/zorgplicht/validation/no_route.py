# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What rules say of a plan without a route: why, and what would open one.
"""

from __future__ import annotations

from zorgplicht.model.route import RoutePlan
from zorgplicht.model.text import Text


def why_no_route(plan: RoutePlan) -> Text:
    """
    Per channel of the service, what stays blocked.
    """
    if not plan.unusable:
        return Text(
            nl="De dienst heeft geen kanaal dat een route kan zijn.",
            en="It has no usable channel.",
        )
    nl, en = [], []
    for channel in plan.unusable:
        label = plan.words[f"channel:{channel.channel}"]
        lacks = [plan.words[f"capability:{block.capability}"] for block in channel.because]
        if channel.restricted_to:
            nl.append(f"{label.nl} is er niet voor deze groep")
            en.append(f"{label.en} is not there for this group")
        elif lacks:
            nl.append(f"{label.nl} vraagt: {', '.join(one.nl for one in lacks)}")
            en.append(f"{label.en} asks: {', '.join(one.en for one in lacks)}")
        elif channel.not_obtainable:
            via = [plan.words[f"channel:{one}"] for one in channel.not_obtainable]
            nl.append(f"{label.nl} moet u aanvragen via: {', '.join(one.nl for one in via)}")
            en.append(f"{label.en} must be asked for via: {', '.join(one.en for one in via)}")
        else:
            nl.append(f"{label.nl} is er niet voor wie zo gehinderd is")
            en.append(f"{label.en} is not meant for who is hindered in this way")
    return Text(nl=f"{'; '.join(nl)}.", en=f"{'; '.join(en)}.")


NO_MEASURE_OPENS_ONE = Text(
    nl="Wij kennen geen maatregel die hier alleen genoeg is. Open voor deze dienst een ander"
    " kanaal. Of zet onder `exceptions` waarom dat niet kan: dan wordt d 'deels'.",
    en="We know of no single measure that is enough here. Open another channel for this service,"
    " or say under `exceptions` why that cannot be: d is then partly.",
)
"""What to do when `what_opens_one` names nothing."""


def what_opens_one(plan: RoutePlan) -> Text | None:
    """
    Measures that would each lift what blocks a channel with a single blocked demand.
    """
    helps = sorted(
        {
            measure
            for channel in plan.unusable
            if len(channel.because) == 1 and not (channel.not_obtainable or channel.restricted_to)
            for measure in channel.because[0].would_help
        }
    )
    if not helps:
        return None
    labels = [plan.words[f"measure:{measure}"] for measure in helps]
    return Text(
        nl=f"Een van deze maatregelen opent een weg: {'; '.join(one.nl for one in labels)}.",
        en=f"Any of these measures opens a route: {'; '.join(one.en for one in labels)}.",
    )
