# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The pages for residents and businesses, made from a publication.
"""

from zorgplicht.reporting.site.site import Site, site_of

__all__ = ["Site", "site_of"]
