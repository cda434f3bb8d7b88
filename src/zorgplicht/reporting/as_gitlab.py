# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A Code Quality report, as GitLab shows it beside a merge request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from zorgplicht.model.assessment import Assessment, Finding, Weight
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases_machine as words
from zorgplicht.reporting.assessment_words import explanation
from zorgplicht.reporting.fingerprints import fingerprint, identified
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.json_text import listed
from zorgplicht.reporting.machine_text import (
    UNNAMED,
    UNUSABLE,
    remedy,
    unknowns,
    visible_tree,
)
from zorgplicht.reporting.shown import Result, UnusableFile
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.uris import posix_path

_SEVERITIES = {Weight.CORE: "critical", Weight.SUPPORTING: "major", Weight.ADVICE: "minor"}


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    One list, each entry as soon as it is there.
    """
    yield from listed(map(visible_tree, _entries(results, Speaker(language))), 1)
    yield "\n"


def _entries(results: Iterable[Result], say: Speaker) -> Iterator[dict[str, Any]]:
    for one in results:
        yield from _of(one, say) if isinstance(one, Assessment) else _of_unusable(one, say)


def _of(assessment: Assessment, say: Speaker) -> Iterator[dict[str, Any]]:
    for finding, identity in identified(assessment.findings):
        yield _finding(finding, identity, finding.file or assessment.file or UNNAMED, say)
    names = {result.card.code: result.card.name for result in assessment.rules}
    for one in unknowns(assessment):
        file = assessment.file or UNNAMED
        name = names.get(one.rule, "")
        yield _entry(
            say(words.NOT_ASSESSED, reason=say(one.reason)),
            f"{one.rule} {name}".rstrip(),
            "info",
            ("not-assessed", one.rule, one.reason.nl),
            file,
        )


def _finding(
    finding: Finding, identity: tuple[str, ...], file: str, say: Speaker
) -> dict[str, Any]:
    says, severity = say(finding.message), _SEVERITIES[finding.weight]
    if finding.explanation is not None:
        reason = explanation(finding.explanation, say)
        says, severity = f"{says} {say(words.EXPLAINED, reason=reason)}", "info"
    entry = _entry(
        says, f"{finding.rule} {finding.name}", severity, identity, file, finding.line or 1
    )
    return {**entry, "content": {"body": remedy(finding, say)}}


def _of_unusable(file: UnusableFile, say: Speaker) -> Iterator[dict[str, Any]]:
    for number, problem in enumerate(file.problems):
        yield _entry(
            f"{say(words.UNUSABLE)}: {problem.says(say.language)}",
            UNUSABLE,
            "blocker",
            (UNUSABLE, problem.path, str(number)),
            problem.file,
            problem.line or 1,
        )


def _entry(
    description: str,
    check: str,
    severity: str,
    identity: tuple[str, ...],
    file: str,
    line: int = 1,
) -> dict[str, Any]:
    path = posix_path(file)
    return {
        "description": description,
        "check_name": check,
        "fingerprint": fingerprint(path, *identity),
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }


FORMAT = Format(media_type="application/json", stream=_stream)
