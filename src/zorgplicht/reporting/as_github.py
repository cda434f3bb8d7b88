# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Annotations in a GitHub workflow: one command on each line, and nothing else.

A line that began otherwise could hold a command that somebody wrote into a policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zorgplicht.errors import Problem
from zorgplicht.model.assessment import Assessment, Finding, Weight
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_machine as words
from zorgplicht.reporting.assessment_words import explanation
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.machine_text import (
    remedy,
    unknowns,
    verdicts,
    visible,
)
from zorgplicht.reporting.shown import Result
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.uris import posix_path

_COMMANDS = {Weight.CORE: "error", Weight.SUPPORTING: "warning", Weight.ADVICE: "notice"}


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    Per file its verdicts and then its findings; GitHub shows no more than the first few.
    """
    say = Speaker(language)
    for one in results:
        if isinstance(one, Assessment):
            yield _summary(one, say)
            for finding in one.findings:
                yield _finding(finding, finding.file or one.file, say)
        else:
            for problem in one.problems:
                yield _problem(problem, say)


def _summary(assessment: Assessment, say: Speaker) -> str:
    title = say(words.SUMMARY, policy=assessment.policy)
    lines = [
        say(words.VERDICT, letter=letter, verdict=verdict)
        for letter, verdict in verdicts(assessment, say)
    ]
    lines += (
        f"{one.rule}: {say(words.NOT_ASSESSED, reason=say(one.reason))}"
        for one in unknowns(assessment)
    )
    if assessment.ignored:
        lines.append(say(words.LEFT_OUT, n=say.number(len(assessment.ignored))))
    return _command("notice", {"file": _path(assessment.file), "title": title}, lines)


def _finding(finding: Finding, file: str | None, say: Speaker) -> str:
    command, state = _COMMANDS[finding.weight], say(phrases.WEIGHTS[finding.weight])
    lines = [say(finding.message), remedy(finding, say)]
    if finding.explanation is not None:
        command, state = "notice", say(phrases.EXPLAINED)
        lines.insert(1, say(words.EXPLAINED, reason=explanation(finding.explanation, say)))
    properties = {
        "file": _path(file),
        "line": _number(finding.line),
        "col": _number(finding.column),
        "title": f"{finding.rule} {finding.name} ({state})",
    }
    return _command(command, properties, lines)


def _problem(problem: Problem, say: Speaker) -> str:
    properties = {
        "file": _path(problem.file),
        "line": _number(problem.line),
        "col": _number(problem.column),
        "title": say(words.UNUSABLE),
    }
    return _command("error", properties, [problem.says(say.language)])


def _path(file: str | None) -> str | None:
    return None if file is None else posix_path(file)


def _number(number: int | None) -> str | None:
    return None if number is None else str(number)


def _command(name: str, properties: dict[str, str | None], lines: Iterable[str]) -> str:
    """
    A workflow command on a line of its own, whatever stands in its parts.
    """
    given = ",".join(
        f"{key}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}"
        for key, value in properties.items()
        if value is not None
    )
    return f"::{name} {given}::{_escaped(chr(10).join(lines))}\n"


def _escaped(text: str) -> str:
    # What is visible has no carriage return left in it.
    return visible(text).replace("%", "%25").replace("\n", "%0A")


FORMAT = Format(media_type="text/plain", stream=_stream)
