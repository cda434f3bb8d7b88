# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Findings, and what could not be assessed, as SARIF writes results and notifications.
"""

from __future__ import annotations

from typing import Any, final

from attrs import frozen

from zorgplicht.codec.places import WIDTH
from zorgplicht.errors import Problem
from zorgplicht.model.assessment import Assessment, Finding, NotAssessed
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.reporting import phrases_machine as words
from zorgplicht.reporting.assessment_words import explanation
from zorgplicht.reporting.fingerprints import fingerprint
from zorgplicht.reporting.machine_text import UNNAMED, UNUSABLE, remedy
from zorgplicht.reporting.sarif_rules import LEVELS
from zorgplicht.reporting.speaker import Speaker
from zorgplicht.reporting.uris import uri

ROOT = "%SRCROOT%"
"""What SARIF calls the folder to which relative names of files belong."""

FINGERPRINT = "zorgplicht/v1"
_LINE_HASH = "primaryLocationLineHash"
"""The only fingerprint that GitHub looks at."""


@final
@frozen
class Results:
    """
    Writes results in one language, for readers of SARIF or for GitHub.

    GitHub knows no suppressions, no kinds, no placeholders and no results without a file.

    Args:
        say: The language.
        for_github: Whether GitHub will read it.
    """

    say: Speaker
    for_github: bool

    def found(
        self, finding: Finding, identity: tuple[str, ...], assessment: Assessment
    ) -> dict[str, Any]:
        """
        One finding; with a suppression when it is explained.
        """
        tree: dict[str, Any] = {
            "ruleId": finding.rule,
            "level": LEVELS[finding.weight],
            "message": self._message(
                f"{self.say(finding.message)}\n\n{remedy(finding, self.say)}"
            ),
            "locations": self._locations(finding, finding.file or assessment.file),
            "partialFingerprints": self._fingerprints(fingerprint(*identity)),
            "properties": {
                "outcome": finding.outcome.value,
                "obligation": finding.obligation,
                "weight": finding.weight.value,
                "certainty": finding.certainty.value,
            },
        }
        if finding.explanation is not None:
            reason = explanation(finding.explanation, self.say)
            tree["suppressions"] = [
                {"kind": "external", "status": "accepted", "justification": reason}
            ]
        return tree

    def unknown(self, one: NotAssessed, file: str | None) -> dict[str, Any]:
        """
        That a rule could not be assessed: neither a problem nor the absence of one.
        """
        reason = self.say(words.NOT_ASSESSED, reason=self.say(one.reason))
        tree: dict[str, Any] = {
            "ruleId": one.rule,
            "kind": "open",
            "level": "none",
            "message": self._message(reason),
        }
        if file is not None:
            tree["locations"] = [{"physicalLocation": {"artifactLocation": artifact(file)}}]
        return tree

    def unusable(self, problem: Problem, number: int) -> dict[str, Any]:
        """
        A problem of a file that could not be used, as a result.
        """
        return {
            "ruleId": UNUSABLE,
            "level": "error",
            "message": self._message(problem.says(self.say.language)),
            "locations": [problem_location(problem)],
            "partialFingerprints": self._fingerprints(
                fingerprint(UNUSABLE, problem.path, str(number))
            ),
        }

    def notification(self, problem: Problem) -> dict[str, Any]:
        """
        The same problem as a word from the tool on its own work.
        """
        return {
            "level": "error",
            "message": self._message(problem.says(self.say.language)),
            "locations": [problem_location(problem)],
            "descriptor": {"id": UNUSABLE},
        }

    def _message(self, text: str) -> dict[str, str]:
        """
        *text* as a message: no link, and no place for an argument.
        """
        text = text.replace("](", "\\](")
        if not self.for_github:
            text = text.replace("{", "{{").replace("}", "}}")
        return {"text": text}

    def _locations(self, finding: Finding, file: str | None) -> list[dict[str, Any]]:
        location: dict[str, Any] = {}
        if self.for_github and file is None:
            file = UNNAMED
        if file is not None:
            location["physicalLocation"] = {
                "artifactLocation": artifact(file),
                **_regions(finding),
            }
        location["logicalLocations"] = [
            {"name": finding.at or finding.path, "fullyQualifiedName": finding.path}
        ]
        return [location]

    def _fingerprints(self, value: str) -> dict[str, str]:
        prints = {FINGERPRINT: value}
        return {**prints, _LINE_HASH: value} if self.for_github else prints


def artifact(file: str) -> dict[str, str]:
    """
    A file; what is relative is relative to the root.
    """
    address = uri(file)
    return {"uri": address} if address.startswith("file:") else {"uri": address, "uriBaseId": ROOT}


def problem_location(problem: Problem) -> dict[str, Any]:
    """
    Where a problem is.
    """
    region = {"startLine": problem.line or 1, "startColumn": problem.column or 1}
    physical = {"artifactLocation": artifact(problem.file), "region": region}
    location: dict[str, Any] = {"physicalLocation": physical}
    if problem.path:
        location["logicalLocations"] = [{"fullyQualifiedName": problem.path}]
    return location


def _regions(finding: Finding) -> dict[str, Any]:
    """
    The rest of the line from where the finding is, and the lines around it.
    """
    if finding.line is None:
        return {"region": {"startLine": 1}}
    column = finding.column or 1
    region: dict[str, Any] = {"startLine": finding.line, "startColumn": column}
    if finding.excerpt is None:
        return {"region": region}
    excerpt = finding.excerpt
    line = excerpt.lines[finding.line - excerpt.first]
    rest = line[column - excerpt.from_column :]
    if rest:
        region["endLine"] = finding.line
        region["endColumn"] = column + len(rest)
        region["snippet"] = {"text": rest}
    around = _around(excerpt)
    return {"region": region, "contextRegion": around} if around else {"region": region}


def _around(excerpt: Excerpt) -> dict[str, Any] | None:
    """
    The lines of an excerpt; None when some of them are cut, for SARIF wants whole text.
    """
    if len(excerpt.lines) == 1 or any(len(line) >= WIDTH for line in excerpt.lines):
        return None
    if excerpt.from_column > 1:
        return None
    return {
        "startLine": excerpt.first,
        "endLine": excerpt.last,
        "snippet": {"text": "\n".join(excerpt.lines)},
    }
