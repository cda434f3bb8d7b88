# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Policies in test suites: one assertion for a whole policy, or one test for each rule.

A test suite is an edge, as the command line is: when no day is given, it is today. Only
`parametrize_rules` needs pytest.
"""

from zorgplicht.testing.assertion import assert_policy
from zorgplicht.testing.parametrize import parametrize_rules
from zorgplicht.testing.rule_check import ExplainedError, RuleCheck

__all__ = ["ExplainedError", "RuleCheck", "assert_policy", "parametrize_rules"]
