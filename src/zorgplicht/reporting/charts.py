# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Charts: what is easier to see than to read, with words in it and a description beside it.
"""

from __future__ import annotations

import base64
import html
import re
from collections import Counter
from importlib import import_module
from typing import Any

from zorgplicht.errors import MissingExtraError
from zorgplicht.model.assessment import Assessment
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.reach import Reach
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases, phrases_chart, phrases_reach
from zorgplicht.reporting.layout import harmless
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.tables import rows_of

COLOURS = {
    Reach.COMFORTABLE: ("#d5ecd9", "#0f4a20"),
    Reach.DIFFICULT: ("#fbe8b8", "#553a00"),
    Reach.CONDITIONAL: ("#e3def5", "#3a2a70"),
    Reach.UNKNOWN: ("#e4e8ec", "#2b3a4a"),
    Reach.NO_ROUTE: ("#8f0f22", "#ffffff"),
}
"""Behind and of the words in a cell; together at least as contrasting as text must be."""

_WIDE = 400
"""Pixels that a label may take before it is cut; the tooltip has it all."""


def chart(value: Assessment | Coverage, *, lang: str = "nl") -> Any:  # noqa: ANN401 - of altair, an extra
    """
    *value* as an Altair chart.

    Of an assessment it shows who can use which service, of a coverage how many combinations
    of barriers have no route. Words say what colours say, and the chart carries a description
    for screen readers. The data are in it: making it needs no network.

    Args:
        value: An assessment or a coverage.
        lang: "nl" or "en".

    Raises:
        MissingExtraError: Altair is not installed.
        ValueError: as `chart_spec`.
    """
    spec = chart_spec(value, lang=lang)
    try:
        altair = import_module("altair")
    except ImportError as error:
        raise MissingExtraError("plot") from error
    return altair.Chart.from_dict(spec)


def chart_spec(value: Assessment | Coverage, *, lang: str = "nl") -> dict[str, Any]:
    """
    The chart of *value* as a plain tree of Vega-Lite, without Altair.

    Raises:
        ValueError: *value* has nothing to draw: nobody looked, or there are no services.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
        >>> offer = zp.offer_of(policy, catalogue, "identiteitskaart")
        >>> coverage = zp.RuleEngine(catalogue).coverage(offer, advise=False)
        >>> chart_spec(coverage, lang="en")["title"]["text"]
        'How many combinations have no route?'
    """
    say = Speaker(Language(lang))
    return _gaps(value, say) if isinstance(value, Coverage) else _reach(value, say)


def chart_bundle(spec: dict[str, Any]) -> dict[str, Any]:
    """
    A chart by media type: its description, and a picture that needs no network.

    Altair's own HTML fetches a script from the network. The picture is drawn here where
    vl-convert is installed; else the notebook draws Vega-Lite itself, as JupyterLab can.

    Examples:
        >>> spec = {"description": "Bars.", "data": {"values": []}, "mark": "bar"}
        >>> chart_bundle(spec)["text/plain"]
        'Bars.'
    """
    said = str(spec.get("description", ""))
    try:
        draw = import_module("vl_convert").vegalite_to_svg
    except ImportError:
        version = re.search(r"/v(\d+)", str(spec.get("$schema", "")))
        kind = f"application/vnd.vegalite.v{version[1] if version else 5}+json"
        return {"text/plain": said, kind: spec}
    picture = base64.b64encode(draw(spec).encode()).decode()
    shown = f'<img src="data:image/svg+xml;base64,{picture}" alt="{html.escape(said)}">'
    return {"text/plain": said, "text/html": shown}


def _reach(assessment: Assessment, say: Speaker) -> dict[str, Any]:
    """
    A heat map: barriers down, services across, and in each cell the answer in words.
    """
    rows = [
        {
            "service": _named(row["service_label"], row["audience"], say),
            "barrier": harmless(row["barrier_label"]),
            "form": harmless(row["variant_label"]),
            "answer": row["reach_label"],
            "mark": f"{phrases_reach.REACH_SYMBOLS[Reach(row['reach'])]} {row['reach_label']}",
        }
        for row in rows_of(assessment, "reach", lang=say.language)
        if row["is_default"]
    ]
    if not rows:
        raise ValueError("nobody looked at who can use which service")
    counts = Counter(row["answer"] for row in rows)
    barriers = list(dict.fromkeys(row["barrier"] for row in rows))
    services = list(dict.fromkeys(row["service"] for row in rows))
    answers = {one: say(phrases_reach.REACH[one]) for one in Reach}
    across = _axis("service", services)
    down = _axis("barrier", barriers)
    across["axis"]["labelAngle"] = -40
    return {
        "title": {
            "text": say(phrases_chart.REACH, policy=harmless(assessment.policy)),
            "subtitle": say(phrases_chart.REACH_UNDER),
            "anchor": "start",
        },
        "description": say(
            phrases_chart.REACH_DESCRIPTION,
            barriers=len(barriers),
            services=len(services),
            counts="; ".join(f"{answers[one]}: {counts[answers[one]]}" for one in Reach),
        ),
        "data": {"values": rows},
        "width": {"step": 100},
        "height": {"step": 30},
        "encoding": {"x": across, "y": down},
        "layer": [
            {"mark": {"type": "rect", "stroke": "#fff"}, "encoding": _coloured(answers, 0, say)},
            {
                "mark": {"type": "text", "fontSize": 11},
                "encoding": {
                    "text": {"field": "mark", "type": "nominal"},
                    **_coloured(answers, 1, say),
                },
            },
        ],
        "resolve": {"scale": {"color": "independent"}},
        **_CONFIG,
    }


def _coloured(answers: dict[Reach, str], part: int, say: Speaker) -> dict[str, Any]:
    """
    A colour by the answer; no legend, for the words are in the cells.
    """
    return {
        "color": {
            "field": "answer",
            "type": "nominal",
            "legend": None,
            "scale": {
                "domain": list(answers.values()),
                "range": [COLOURS[one][part] for one in answers],
            },
        },
        "tooltip": [
            {"field": "service", "title": say(phrases_chart.SERVICE)},
            {"field": "form", "title": say(phrases_chart.BARRIER)},
            {"field": "answer", "title": say(phrases_chart.ANSWER)},
        ],
    }


def _gaps(coverage: Coverage, say: Speaker) -> dict[str, Any]:
    """
    Bars: how many combinations have no route, for each service.
    """
    known = [
        row
        for row in rows_of(coverage, "services", lang=say.language)
        if row["without_route"] is not None
    ]
    often = Counter(row["service"] for row in known)
    rows = [
        {
            "service": _named(
                row["service_label"], row["audience"] if often[row["service"]] > 1 else (), say
            ),
            "closed": row["without_route"],
            "words": say.number(row["without_route"]),
        }
        for row in known
    ]
    if not rows:
        raise ValueError("there are no services, or too many combinations to count")
    total = say.number(coverage.combinations)
    services = [row["service"] for row in rows]
    length = {
        "field": "closed",
        "type": "quantitative",
        "title": say(phrases_chart.WITHOUT),
        "scale": {"domain": [0, coverage.combinations]},
        "axis": {"tickCount": 4, "format": "d"},
    }
    return {
        "title": {
            "text": say(phrases_chart.GAPS),
            "subtitle": say(phrases_chart.GAPS_UNDER, all=total),
            "anchor": "start",
        },
        "description": say(
            phrases_chart.GAPS_DESCRIPTION,
            all=total,
            counts="; ".join(f"{row['service']} {row['words']}" for row in rows),
        ),
        "data": {"values": rows},
        "width": 420,
        "height": {"step": 26},
        "encoding": {"x": length, "y": _axis("service", services)},
        "layer": [
            {"mark": {"type": "bar", "color": "#8f0f22"}},
            {
                "mark": {"type": "text", "align": "left", "dx": 4, "color": "#1b1f24"},
                "encoding": {"text": {"field": "words", "type": "nominal"}},
            },
        ],
        **_CONFIG,
    }


def _named(label: str | None, audience: tuple[str, ...], say: Speaker) -> str:
    """
    A service, with whom it is for where that must be told.
    """
    name = label or say(phrases_chart.WHOLE_OFFER)
    sides = [say(words) for side, words in phrases.AUDIENCES.items() if side.value in audience]
    whom = f" ({sides[0]})" if len(sides) == 1 else ""
    return harmless(f"{name}{whom}")


def _axis(field: str, order: list[str]) -> dict[str, Any]:
    """
    Names along a side. They say what they are; a title beside them would take their place.
    """
    return {
        "field": field,
        "type": "nominal",
        "title": None,
        "sort": order,
        "axis": {"labelLimit": _WIDE},
    }


_CONFIG = {
    # Paper of its own: text stays readable in a notebook with a dark theme.
    "background": "#ffffff",
    "config": {"font": "sans-serif", "view": {"stroke": None}},
}
