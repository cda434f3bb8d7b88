# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Links that a browser may follow, made of what a policy says.
"""

from __future__ import annotations

import re
from urllib.parse import quote


def web_address(url: str | None) -> str | None:
    """
    *url*, if a browser may follow it.

    Examples:
        >>> web_address("https://voorbeeldstad.example"), web_address("javascript:alert(1)")
        ('https://voorbeeldstad.example', None)
    """
    return url if url and re.match(r"https?://[^\s]+\Z", url, re.IGNORECASE) else None


def phone_link(number: str) -> str | None:
    """
    The link that calls *number*; None for what no phone can call.

    Examples:
        >>> phone_link("14 0999"), phone_link("+31 (0)20-123 45 67"), phone_link("bel ons")
        ('tel:140999', 'tel:+31201234567', None)
    """
    digits = re.sub(r"[\s().-]", "", number.replace("(0)", ""))
    return f"tel:{digits}" if re.fullmatch(r"\+?\d{3,15}", digits, re.ASCII) else None


def mail_link(address: str) -> str | None:
    """
    The link that writes to *address*; None for what no mail can reach.

    Examples:
        >>> mail_link("gemeente@voorbeeldstad.example"), mail_link("bel ons")
        ('mailto:gemeente@voorbeeldstad.example', None)
    """
    sound = re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", address)
    return f"mailto:{quote(address, safe='@')}" if sound else None
