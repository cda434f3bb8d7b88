# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a policy says that another format has no place for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, final

from attrs import frozen

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownFormatError
from zorgplicht.interop.loss_words import ALWAYS, CPSV_AP, HSDS
from zorgplicht.model.policy import Policy
from zorgplicht.model.text import Text


@final
@frozen(kw_only=True)
class Loss:
    """
    One key of the policy format that does not come across, or not as data.

    Args:
        path: The key, such as ``channels.hours.not-in``; all below it goes with it.
        why: What happens to it.
    """

    path: str
    why: Text


LOSSES: Final = {
    name: tuple(Loss(path=path, why=Text(nl=nl, en=en)) for path, (nl, en) in words.items())
    for name, words in (("cpsv-ap", CPSV_AP), ("hsds", HSDS))
}
"""Every loss, by the name of the format."""

REMARKS: Final = {
    name: tuple(Text(nl=nl, en=en) for nl, en in words) for name, words in ALWAYS.items()
}
"""What holds for every export in a format, whatever the policy says."""


def losses_of(policy: Policy, format: str) -> tuple[Loss, ...]:  # noqa: A002 - the word of users
    """
    What of this policy an export leaves out, or puts into words.

    Args:
        policy: What is exported.
        format: "cpsv-ap" or "hsds".

    Raises:
        UnknownFormatError: *format* is neither.

    Examples:
        >>> import zorgplicht as zp
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> [loss.path for loss in zp.losses_of(policy, "hsds")][:3]
        ['authority.enablers', 'completeness', 'documents']
    """
    if format not in LOSSES:
        raise UnknownFormatError("format", format, nearest(format, LOSSES))
    return tuple(loss for loss in LOSSES[format] if any(_values(policy, loss.path.split("."))))


def _values(value: object, keys: list[str]) -> Iterator[object]:
    """
    What stands at a path, in each of the tables there are.
    """
    if isinstance(value, tuple) and keys:
        for one in value:
            yield from _values(one, keys)
    elif value is None or not keys:
        yield value
    else:
        name = keys[0].replace("-", "_")
        yield from _values(getattr(value, "from_" if name == "from" else name), keys[1:])
