# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Shows signatures as a reader needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Called by Sphinx.
    """
    app.connect("autodoc-process-signature", _shown)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _shown(*event: Any) -> tuple[str | None, str | None]:  # noqa: ANN401 - as Sphinx calls it
    """
    An empty default that attrs makes anew each time is called NOTHING: a word of attrs.
    """
    *_, signature, returns = event
    return signature and signature.replace("NOTHING", "..."), returns
