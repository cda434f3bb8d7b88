# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What rules say when there is nothing for them to look at.

Each points at the rule that reports the absence itself.
"""

from __future__ import annotations

from zorgplicht.model.text import Text
from zorgplicht.validation.rule import NotApplicable

NO_GROUPS = NotApplicable(
    because=Text(
        nl="Er is geen doelgroep beschreven (ZPD001).",
        en="No target group is described (ZPD001).",
    )
)
NO_INFORMATION = NotApplicable(
    because=Text(
        nl="Geen enkele dienst heeft informatie (ZPC001).",
        en="No service has any information (ZPC001).",
    )
)
NO_CHANNELS_OF_SERVICES = NotApplicable(
    because=Text(
        nl="Geen enkele dienst noemt een kanaal (ZPC001).",
        en="No service names a channel (ZPC001).",
    )
)
NO_SERVICES = NotApplicable(
    because=Text(
        nl="Er is geen dienst beschreven (ZPC001).",
        en="No service is described (ZPC001).",
    )
)
NO_SUPPORT = NotApplicable(
    because=Text(
        nl="Er is geen hulp beschreven (ZPD003).",
        en="No support is described (ZPD003).",
    )
)
