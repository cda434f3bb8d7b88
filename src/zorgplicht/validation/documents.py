# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Which documents carry the policy.
"""

from __future__ import annotations

from collections.abc import Collection

from zorgplicht.model.policy import Instrument, PolicyDocument, Topic
from zorgplicht.validation.case import Case

CARRIES_POLICY = frozenset(
    {
        Instrument.POLICY_RULE,
        Instrument.POLICY_MEMO,
        Instrument.SERVICE_VISION,
        Instrument.DECISION,
    }
)
"""Forms in which a policy can stand. The others show practice."""

DESCRIBES_GROUPS = CARRIES_POLICY | {Instrument.GUIDE}
"""Forms in which target groups can be described: the memorandum names a guide as one."""

Numbered = tuple[tuple[int, PolicyDocument], ...]


def has_form(case: Case, document: PolicyDocument, forms: Collection[Instrument]) -> bool:
    """
    Whether *document*, or the one of which it is an annex, is of one of these kinds.

    An annex is part of its document, whatever it looks like by itself.
    """
    return any(one.instrument in forms for one in (document, case.main_of(document)))


def communication_policies(case: Case) -> Numbered:
    """
    The documents that carry the policy on communication and are not known to be out of force.

    The same ones on which ZPA001 rests.
    """
    return tuple(
        (index, document)
        for index, document in case.documents_on(Topic.COMMUNICATION)
        if has_form(case, document, CARRIES_POLICY)
    )
