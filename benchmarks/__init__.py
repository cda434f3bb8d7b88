# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the library costs, as ratios within one run: ``python -m benchmarks``.
"""
