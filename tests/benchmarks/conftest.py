# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import sys
from pathlib import Path

# The benchmarks are no part of the library: they are found from the root of the repository.
sys.path.insert(0, str(Path(__file__).parents[2]))
