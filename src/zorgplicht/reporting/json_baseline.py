# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A baseline as a plain tree: ``zorgplicht-baseline/1``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from zorgplicht.model.baseline import Baseline, Driver, ObligationBaseline, Remark, Reply
from zorgplicht.model.entry import Citation
from zorgplicht.reporting.speaker import Speaker


def baseline_tree(baseline: Baseline, say: Speaker) -> dict[str, Any]:
    """
    Everything; a question without an answer has null.
    """
    return {
        "schema": "zorgplicht-baseline/1",
        "language": say.language.value,
        "policy": baseline.policy,
        "file": baseline.file,
        "completeness": baseline.completeness.value,
        "on": baseline.on.isoformat(),
        "open": baseline.open,
        "obligations": [_obligation(one, say) for one in baseline.obligations],
        "factors": [_reply(one, say) for one in baseline.factors],
        "drivers": [_driver(one, say) for one in baseline.drivers],
        "remarks": [_remark(one, say) for one in baseline.remarks],
        "basis": list(baseline.basis),
    }


def _obligation(one: ObligationBaseline, say: Speaker) -> dict[str, Any]:
    return {
        "obligation": one.id,
        "title": say(one.title),
        "verdict": one.verdict.value,
        "core": one.core,
        "supporting": one.supporting,
        "advice": one.advice,
        "explained": one.explained,
        "not-assessed": one.unknown,
        "replies": [_reply(reply, say) for reply in one.replies],
        "differs": one.differs,
    }


def _reply(reply: Reply, say: Speaker) -> dict[str, Any]:
    question, choice = reply.question, reply.choice
    return {
        "question": question.id,
        "topic": question.topic.value,
        "asks": say(question.definition),
        "answer": choice.id if choice else None,
        "says": say(choice.label) if choice else None,
        "note": reply.note,
        "from-check": reply.from_check,
        "factor": question.factor,
        "sources": _sources(question.sources),
    }


def _driver(driver: Driver, say: Speaker) -> dict[str, Any]:
    return {
        "about": driver.about,
        "because": say(driver.because),
        "sources": _sources(driver.sources),
    }


def _remark(remark: Remark, say: Speaker) -> dict[str, Any]:
    return {
        "id": remark.id,
        "label": say(remark.label),
        "definition": say(remark.definition),
        "sources": _sources(remark.sources),
    }


def _sources(sources: Iterable[Citation]) -> list[dict[str, str]]:
    return [{"id": one.id, "at": one.at} for one in sources]
