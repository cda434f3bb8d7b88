# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A SARIF log of one run: first the results, as they come, then what they point at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from zorgplicht.model.assessment import Assessment, Finding, Outcome
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases_machine as words
from zorgplicht.reporting.fingerprints import identified
from zorgplicht.reporting.json_text import inside, listed, written
from zorgplicht.reporting.machine_text import (
    UNUSABLE,
    basis_titles,
    own_version,
    unknowns,
    visible_tree,
)
from zorgplicht.reporting.sarif_results import ROOT, Results
from zorgplicht.reporting.sarif_rules import rule_tree, unusable_tree
from zorgplicht.reporting.shown import Result, UnusableFile
from zorgplicht.reporting.speaker import Speaker

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_RESULT, _KEY, _POLICY = 4, 3, 5
"""How deep in the log a result stands, a key of the run, and a policy in its properties."""


def sarif_log(
    results: Iterable[Result], language: Language, *, for_github: bool = False
) -> Iterator[str]:
    """
    Pieces of one log, each as soon as it can; kept are the rules and what each file gave.
    """
    run = _Run(Speaker(language), for_github=for_github)
    begin, end = written(_empty(language)).split("[]")
    yield begin
    yield from listed(map(visible_tree, run.results(results)), _RESULT)
    for key, value in run.rest().items():
        yield f',\n      "{key}": {inside(visible_tree(value), _KEY).lstrip()}'
    yield ',\n      "properties": {\n        "policies": '
    yield from listed(map(visible_tree, run.policies), _POLICY)
    yield f"\n      }}{end}"


def _empty(language: Language) -> dict[str, Any]:
    """
    A log without anything in it; the list of results is the only one that is empty.
    """
    run: dict[str, Any] = {
        "columnKind": "unicodeCodePoints",
        "language": language.value,
        "results": [],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


class _Run:
    """
    One run, with what must wait until all results are there.
    """

    def __init__(self, say: Speaker, *, for_github: bool) -> None:
        self._say = say
        self._write = Results(say, for_github)
        self._for_github = for_github
        self._rules: list[dict[str, Any]] = []
        self._index: dict[str, int] = {}
        self.policies: list[dict[str, Any]] = []
        self._notifications: list[dict[str, Any]] = []

    def results(self, results: Iterable[Result]) -> Iterator[dict[str, Any]]:
        """
        The results of all files; their rules and verdicts are kept.
        """
        for one in results:
            made = self._of_unusable(one) if isinstance(one, UnusableFile) else self._of(one)
            for tree in made:
                code = tree["ruleId"]
                index = {"ruleIndex": self._index[code]} if code in self._index else {}
                yield {"ruleId": code, **index, **tree}

    def _of(self, assessment: Assessment) -> Iterator[dict[str, Any]]:
        say = self._say
        for card in (result.card for result in assessment.rules):
            if card.code not in self._index:
                titles = basis_titles(card.basis, assessment, say)
                title = assessment.obligation_titles.get(card.obligation or "")
                self._add(rule_tree(card, titles, say(title) if title else None, say))
        self.policies.append(_policy(assessment))
        for finding, identity in identified(assessment.findings):
            if self._is_told(finding):
                yield self._write.found(finding, identity, assessment)
        for one in () if self._for_github else unknowns(assessment):
            yield self._write.unknown(one, assessment.file)

    def _add(self, rule: dict[str, Any]) -> None:
        self._index[rule["id"]] = len(self._rules)
        self._rules.append(rule)

    def _is_told(self, finding: Finding) -> bool:
        return finding.outcome is Outcome.NOT_MET or not self._for_github

    def _of_unusable(self, file: UnusableFile) -> Iterator[dict[str, Any]]:
        if not self._for_github:
            self._notifications.extend(map(self._write.notification, file.problems))
            return
        if UNUSABLE not in self._index:
            self._add(unusable_tree(self._say))
        for number, problem in enumerate(file.problems):
            yield self._write.unusable(problem, number)

    def rest(self) -> dict[str, Any]:
        """
        The keys of the run that come behind the results.
        """
        say = self._say
        driver: dict[str, Any] = {"name": "zorgplicht"}
        if version := own_version():
            driver["semanticVersion"] = version
        driver["language"] = say.language.value
        driver["rules"] = self._rules
        rest: dict[str, Any] = {"tool": {"driver": driver}}
        if not self._for_github:
            driver["notifications"] = [unusable_tree(say)]
            rest["invocations"] = [
                {
                    "executionSuccessful": not self._notifications,
                    "toolExecutionNotifications": self._notifications,
                }
            ]
        rest["originalUriBaseIds"] = {ROOT: {"description": {"text": say(words.SOURCE_ROOT)}}}
        return rest


def _policy(assessment: Assessment) -> dict[str, Any]:
    """
    What a file gave beyond its results: "no result" must not mean "not looked at".
    """
    outcomes: dict[str, list[str]] = {outcome.value: [] for outcome in Outcome}
    for result in assessment.rules:
        outcomes[result.outcome.value].append(result.card.code)
    return {
        "policy": assessment.policy,
        "file": assessment.file,
        "completeness": assessment.completeness.value,
        "on": assessment.on.isoformat(),
        "obligations": {
            letter: verdict.value for letter, verdict in assessment.obligations.items()
        },
        "rules": outcomes,
        "ignored": list(assessment.ignored),
    }
