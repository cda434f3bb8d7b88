# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Other ways to the same answers: rule engines, an answer set solver, plain graph walks.

Each file says how its peer was made as fast as its own documentation tells.
"""
