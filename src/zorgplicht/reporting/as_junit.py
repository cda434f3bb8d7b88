# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
JUnit XML: each file is a suite, each rule a test.

A test fails exactly when its findings make ``check`` end with exit code 1. A rule that was
explained, could not be assessed or does not apply is a skipped test: neither passed nor
failed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from typing import final

from attrs import frozen

from zorgplicht.model.assessment import Assessment, Finding, Outcome, RuleCard, Weight
from zorgplicht.model.ids import RuleCode
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases
from zorgplicht.reporting import phrases_machine as words
from zorgplicht.reporting.assessment_words import explanation
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.machine_text import (
    UNUSABLE,
    basis_titles,
    remedy,
    unknowns,
    visible,
)
from zorgplicht.reporting.shown import Result, UnusableFile
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.uris import posix_path

_NO_OBLIGATION = "x"
"""Where an obligation has its letter: as in the codes of rules that belong to none."""


@final
@frozen(kw_only=True)
class _Case:
    """
    One test.

    Args:
        name: What it is called.
        group: The file, and the obligation.
        state: "failure", "error", "skipped", or "system-out" for one that passed.
        message: What happened, in a line; None: nothing to say.
        kind: The type of a failure or an error.
        body: All there is to tell.
    """

    name: str
    group: str
    state: str = "system-out"
    message: str | None = None
    kind: str | None = None
    body: str = ""


def _stream(results: Iterable[Result], language: Language) -> Iterator[str]:
    """
    The suites, each as soon as its file was checked.
    """
    say = Speaker(language)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="zorgplicht">\n'
    for one in results:
        if isinstance(one, Assessment):
            yield _suite(_name(one), _properties(one, say), [*_cases(one, say)])
        else:
            yield _suite(posix_path(one.file), {}, [_unusable(one, say)])
    yield "</testsuites>\n"


def _name(assessment: Assessment) -> str:
    return assessment.policy if assessment.file is None else posix_path(assessment.file)


def _properties(assessment: Assessment, say: Speaker) -> dict[str, str]:
    """
    The verdicts, and the basis of each rule in law.
    """
    properties = {
        "policy": assessment.policy,
        "completeness": assessment.completeness.value,
        "on": assessment.on.isoformat(),
    }
    for letter, verdict in assessment.obligations.items():
        properties[f"obligation-{letter}"] = verdict.value
    if assessment.ignored:
        properties["ignored"] = ", ".join(assessment.ignored)
    for result in assessment.rules:
        titles = basis_titles(result.card.basis, assessment, say)
        properties[f"basis-{result.card.code}"] = "; ".join(dict.fromkeys(titles.values()))
    return properties


# --- tests ------------------------------------------------------------------------------


def _cases(assessment: Assessment, say: Speaker) -> Iterator[_Case]:
    reasons: dict[RuleCode, list[str]] = {}
    for one in unknowns(assessment):
        reasons.setdefault(one.rule, []).append(say(one.reason))
    findings: dict[str, list[Finding]] = {}
    for finding in assessment.findings:
        findings.setdefault(finding.rule, []).append(finding)
    for result in assessment.rules:
        code = result.card.code
        found, unknown = findings.get(code, []), reasons.pop(code, [])
        yield _case(_name(assessment), result.card, result.outcome, (found, unknown), say)
    for code, unknown in reasons.items():
        message = say(words.NOT_ASSESSED, reason=" ".join(unknown))
        group = f"{_name(assessment)}/{_NO_OBLIGATION}"
        yield _Case(name=code, group=group, state="skipped", message=message)


def _case(
    file: str,
    card: RuleCard,
    outcome: Outcome,
    said: tuple[list[Finding], list[str]],
    say: Speaker,
) -> _Case:
    """
    One rule as a test; *said* is what it found, and why it could not look.
    """
    findings, unknown = said
    state, message = "system-out", None
    open_ = [one for one in findings if one.outcome is Outcome.NOT_MET]
    if open_ and card.weight is not Weight.ADVICE:
        state, message = "failure", _first(open_, say)
    elif outcome in {Outcome.EXPLAINED, Outcome.UNKNOWN}:
        state, message = "skipped", " ".join(dict.fromkeys(_reasons(findings, unknown, say)))
    elif outcome is Outcome.NOT_APPLICABLE:
        state, message = "skipped", say(words.NOT_APPLICABLE)
    return _Case(
        name=f"{card.code} {card.name}",
        group=f"{file}/{card.obligation or _NO_OBLIGATION}",
        state=state,
        message=message,
        kind=card.weight.value if state == "failure" else None,
        body=_body(findings, unknown, say),
    )


def _first(findings: list[Finding], say: Speaker) -> str:
    first = say(findings[0].message)
    if len(findings) == 1:
        return first
    return say(words.FINDINGS, n=say.number(len(findings)), first=first)


def _reasons(findings: list[Finding], unknown: list[str], say: Speaker) -> Iterator[str]:
    accepted = [one.explanation for one in findings if one.explanation is not None]
    yield from (say(words.EXPLAINED, reason=explanation(one, say)) for one in accepted)
    yield from _not_seen(unknown, say)


def _not_seen(unknown: list[str], say: Speaker) -> Iterator[str]:
    for reason in unknown:
        yield say(words.NOT_ASSESSED, reason=reason)


def _body(findings: list[Finding], unknown: list[str], say: Speaker) -> str:
    """
    Every finding; what could not be looked at only beside them, as the message tells it.
    """
    told = [_told(one, say) for one in findings]
    return "\n\n".join([*told, *_not_seen(unknown, say)] if told else [])


def _told(finding: Finding, say: Speaker) -> str:
    """
    One finding: where, what, why that was accepted, and what to do.
    """
    place = finding.path
    if finding.file is not None and finding.line is not None:
        place = f"{posix_path(finding.file)}:{finding.line}:{finding.column or 1} {place}"
    lines = [place, say(finding.message)]
    if finding.explanation is not None:
        lines.append(say(words.EXPLAINED, reason=explanation(finding.explanation, say)))
    else:
        weight = say(phrases.WEIGHTS[finding.weight])
        lines[0] += f" ({weight})"
    return "\n".join([*lines, remedy(finding, say)])


def _unusable(file: UnusableFile, say: Speaker) -> _Case:
    return _Case(
        name=UNUSABLE,
        group=posix_path(file.file),
        state="error",
        message=say(words.UNUSABLE_MEANS),
        kind=UNUSABLE,
        body="\n".join(problem.text(say.language) for problem in file.problems),
    )


# --- XML --------------------------------------------------------------------------------


def _suite(name: str, properties: dict[str, str], cases: list[_Case]) -> str:
    states = Counter(case.state for case in cases)
    counts = {
        "tests": len(cases),
        "failures": states["failure"],
        "errors": states["error"],
        "skipped": states["skipped"],
    }
    lines = [f"  <testsuite{_attributes(name=name, **counts)}>"]
    if properties:
        lines.append("    <properties>")
        lines += (
            f"      <property{_attributes(name=key, value=value)}/>"
            for key, value in properties.items()
        )
        lines.append("    </properties>")
    lines += map(_test, cases)
    return "\n".join([*lines, "  </testsuite>\n"])


def _test(case: _Case) -> str:
    begin = f"    <testcase{_attributes(name=case.name, classname=case.group)}"
    if case.message is None and not case.body:
        return f"{begin}/>"
    about = _attributes(message=case.message, type=case.kind)
    inner = f"      <{case.state}{about}>{_text(case.body)}</{case.state}>"
    return f"{begin}>\n{inner}\n    </testcase>"


def _attributes(**values: str | int | None) -> str:
    """
    Attributes; a line end would become a space if it were not written by its number.
    """
    return "".join(
        f' {name}="{_text(str(value)).translate(_IN_ATTRIBUTES)}"'
        for name, value in values.items()
        if value is not None
    )


_IN_ATTRIBUTES = {ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}


def _text(text: str) -> str:
    return escape(visible(text), quote=False)


FORMAT = Format(media_type="application/xml", stream=_stream)
