# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
One rule, one file. A file that is put here is found; there is no list to add it to.
"""
