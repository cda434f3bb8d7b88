# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Rules over a policy, and the verdict per obligation.
"""

from zorgplicht.validation.baseline import baseline_of
from zorgplicht.validation.benchmark import benchmark_of
from zorgplicht.validation.comparing import compare
from zorgplicht.validation.measurement import measurement_of
from zorgplicht.validation.reading import reading_advice
from zorgplicht.validation.registry import Registered, all_rules, chosen, codes_in, rules_in
from zorgplicht.validation.runner import validate

__all__ = [
    "Registered",
    "all_rules",
    "baseline_of",
    "benchmark_of",
    "chosen",
    "codes_in",
    "compare",
    "measurement_of",
    "reading_advice",
    "rules_in",
    "validate",
]
