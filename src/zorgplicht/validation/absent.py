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
        nl="Er is geen enkele dienst beschreven (ZPC001).",
        en="No service is described (ZPC001).",
    )
)
NO_COMMUNICATION_POLICY = NotApplicable(
    because=Text(
        nl="Er is geen geldend beleid over communicatie (ZPA001).",
        en="There is no policy on communication in force (ZPA001).",
    )
)
NO_SUPPORT_POLICY = NotApplicable(
    because=Text(
        nl="Er is geen geldend document over ondersteuning (ZPB001).",
        en="There is no document on support in force (ZPB001).",
    )
)
NO_PUBLISHED_SUPPORT_POLICY = NotApplicable(
    because=Text(
        nl="Er is geen document over ondersteuning bekendgemaakt (ZPB001).",
        en="No document on support is published (ZPB001).",
    )
)
NO_DOCUMENTS = NotApplicable(
    because=Text(
        nl="Er is geen document (ZPA001, ZPB001).",
        en="There is no document (ZPA001, ZPB001).",
    )
)
NO_CHANNELS = NotApplicable(
    because=Text(
        nl="Er is geen eigen kanaal beschreven (ZPC001).",
        en="No own channel is described (ZPC001).",
    )
)
NO_DIGITAL_WAYS = NotApplicable(
    because=Text(
        nl="Geen enkele dienst noemt een kanaal op internet. Dat hoeft ook niet.",
        en="No service names a channel on the internet. It need not.",
    )
)
NO_PARTNERS = NotApplicable(
    because=Text(
        nl="Het beleid noemt geen partners. Die hoeven er ook niet te zijn.",
        en="The policy names no partners. There need not be any.",
    )
)
NO_DATES_OF_LAW = NotApplicable(
    because=Text(
        nl="Geen document noemt een dag waarop een wet ingaat. Dat hoeft ook niet.",
        en="No document states a day on which a law takes effect. It need not.",
    )
)
NO_SUPPORT = NotApplicable(
    because=Text(
        nl="Er is geen hulp beschreven (ZPD003).",
        en="No support is described (ZPD003).",
    )
)
