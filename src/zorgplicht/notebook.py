# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Notebooks: values shown richly, by `show` or by an extension that the user loads.

``%load_ext zorgplicht.notebook`` makes the last line of a cell show plans, coverage,
assessments and the catalogue as pages. Without it they keep their plain form (ADR 0008).
"""

from __future__ import annotations

import sys
from typing import Any

from zorgplicht.errors import MissingExtraError
from zorgplicht.model.text import Language
from zorgplicht.reporting import Document, formats_for, render
from zorgplicht.reporting.charts import chart_bundle
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tables import as_one, rows_of
from zorgplicht.reporting.text_rows import rows_html, rows_text

Bundle = dict[str, Any]
"""What is shown, by media type."""

RICH = {
    "zorgplicht.model.assessment": ("Assessment", "RuleCard"),
    "zorgplicht.model.catalogue": ("Catalogue",),
    "zorgplicht.model.coverage": ("Coverage",),
    "zorgplicht.model.entry": ("Entry",),
    "zorgplicht.model.impact": ("Impact",),
    "zorgplicht.model.picture": ("Picture",),
    "zorgplicht.model.route": ("RoutePlan",),
    "zorgplicht.model.table": ("RouteTable",),
    "zorgplicht.reporting.rows": ("Rows",),
    "zorgplicht.reporting.shown": ("Batch", "Listing", "Rules", "RuleSheet"),
}
"""What the extension shows richly: names of types by module, so that nothing is loaded."""


def show(value: object, *, lang: str = "nl") -> None:
    """
    Shows *value*: in a notebook as a page, anywhere else as text.

    Plans, coverage, assessments, rules, and a catalogue or entries of it have a page of
    their own. Rows, impacts and tables of routes are shown as a table, charts as a picture
    without a network, and anything else as it is. `zorgplicht.render` gives the page itself,
    to save it.

    Args:
        value: What to show.
        lang: "nl" or "en".

    Raises:
        ValueError: *lang* is neither.

    Examples:
        >>> import zorgplicht as zp
        >>> zp.show(zp.load_catalogue().barriers["low-literacy"], lang="en")
        Low literacy
        ============
        ...
    """
    bundle = shown(value, lang=lang)
    display = _display()
    if display is not None:
        display(value if bundle is None else bundle, raw=bundle is not None)
    else:
        print(repr(value) if bundle is None else bundle["text/plain"].rstrip())  # noqa: T201


def shown(value: object, *, lang: str = "nl") -> Bundle | None:
    """
    What `show` shows of *value*: text, and HTML where Jinja2 is installed.

    It is None for a value of somebody else, which shows itself.

    Examples:
        >>> import zorgplicht as zp
        >>> bundle = shown(zp.load_catalogue().barriers["low-literacy"])
        >>> bundle["text/plain"].splitlines()[0]
        'Laaggeletterdheid'
        >>> shown(42) is None
        True
    """
    say, one = Speaker(Language(lang)), as_one(value)
    if type(one).__module__.startswith("altair."):
        return chart_bundle(one.to_dict())  # type: ignore[attr-defined]
    if isinstance(one, Document):
        return one._repr_mimebundle_()
    formats = formats_for(type(one))
    if "text" in formats:
        bundle: Bundle = {"text/plain": str(render(one, lang=lang))}  # type: ignore[arg-type]
        if "mermaid" in formats:
            drawn = render(one, "mermaid", lang=lang)  # type: ignore[arg-type]
            bundle[drawn.media_type] = drawn.text
        if "html" in formats:
            try:
                page = render(one, "html", lang=lang)  # type: ignore[arg-type]
            except MissingExtraError:
                return bundle
            bundle["text/html"] = page._repr_html_()
        return bundle
    try:
        rows = rows_of(value, lang=lang)
    except TypeError:
        return None
    return {"text/plain": rows_text(rows, say), "text/html": rows_html(rows, say)}


def load_ipython_extension(shell: Any, lang: str = "nl") -> None:  # noqa: ANN401 - of IPython
    """
    Makes a notebook show our values as pages; what ``%load_ext zorgplicht.notebook`` does.

    For English: ``zorgplicht.notebook.load_ipython_extension(get_ipython(), "en")``.
    """
    formatter = shell.display_formatter.mimebundle_formatter
    for module, names in RICH.items():
        for name in names:
            formatter.for_type_by_name(module, name, lambda value: shown(value, lang=lang))


def unload_ipython_extension(shell: Any) -> None:  # noqa: ANN401 - of IPython
    """
    Gives our values their plain form again; what ``%unload_ext zorgplicht.notebook`` does.
    """
    formatter = shell.display_formatter.mimebundle_formatter
    for module, names in RICH.items():
        for name in names:
            formatter.pop(f"{module}.{name}", None)


def _display() -> Any:  # noqa: ANN401 - of IPython
    """
    How IPython shows something; None where no notebook or console of it is running.
    """
    loaded = sys.modules.get("IPython")
    if loaded is None or loaded.get_ipython() is None:
        return None
    return loaded.display.display
