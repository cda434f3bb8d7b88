# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
``python -m zorgplicht``: the command line.
"""

import sys

from zorgplicht.cli import main

if __name__ == "__main__":
    sys.exit(main())
