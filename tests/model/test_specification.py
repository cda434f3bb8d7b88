# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.model.publication import together
from zorgplicht.model.specification import common

DEMANDS = st.dictionaries(
    st.sampled_from(["read", "speak", "travel"]), st.sampled_from(list(zp.Demand))
)


@given(st.lists(DEMANDS, max_size=4))
def test_common_is_what_each_asks(several):
    """A demand is common when each has it, and is light when one has it light."""
    found = common(several)

    for capability in ("read", "speak", "travel"):
        asked = [one[capability] for one in several if capability in one]
        if several and len(asked) == len(several):
            lightest = zp.Demand.LIGHT if zp.Demand.LIGHT in asked else zp.Demand.FULL
            assert found[capability] is lightest
        else:
            assert capability not in found


def test_together_does_not_look_at_order():
    """Two barriers have one name."""
    assert together("b:x", "a:y") == together("a:y", "b:x") == "a:y + b:x"
