# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import posixpath
import re

from hypothesis import given
from hypothesis import strategies as st

from zorgplicht.reporting.site.addresses import between, slug, slugs

PATHS = st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3).map(
    lambda parts: "/".join([*parts, "x.html"])
)


@given(st.text())
def test_a_slug_is_safe_on_every_disk(words):
    """Whatever an id holds: small letters, digits and hyphens, and no name of a device."""
    found = slug(words)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", found)
    assert len(found) <= 62
    assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)", found)


@given(st.dictionaries(st.text(max_size=3), st.text(max_size=4)))
def test_no_two_things_share_an_address(words):
    """Every thing has a slug of its own, which is none of the pages that stand alone."""
    found = slugs(words.items())

    assert set(found) == set(words)
    taken = {"index", "alle-hulp", "all-help", "content", "also"}
    assert len({*found.values()} | taken) == len(words) + len(taken)


@given(PATHS, PATHS)
def test_a_link_leads_from_page_to_page(here, there):
    """Followed from where it stands, a link arrives."""
    arrived = posixpath.normpath(posixpath.join(posixpath.dirname(here), between(here, there)))

    assert arrived == there
