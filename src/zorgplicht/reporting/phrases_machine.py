# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The fixed phrases of the formats for other programs, in Dutch and English.

What stands between braces is filled in by whoever says it.
"""

from __future__ import annotations

from zorgplicht.model.text import Text

NOT_ASSESSED = Text(nl="Niet beoordeeld: {reason}", en="Not assessed: {reason}")
LEFT_OUT = Text(nl="Niet gekozen regels: {n}.", en="Rules that were not selected: {n}.")
EXPLAINED = Text(nl="Uitgelegd: {reason}", en="Explained: {reason}")
NOT_APPLICABLE = Text(nl="Niet van toepassing.", en="Not applicable.")
FINDINGS = Text(nl="{n} bevindingen. De eerste: {first}", en="{n} findings. The first: {first}")

UNUSABLE = Text(nl="Bestand niet te gebruiken", en="File cannot be used")
UNUSABLE_MEANS = Text(
    nl="Dit bestand kon niet worden gebruikt. Daarom is het niet gecontroleerd.",
    en="This file could not be used. That is why it was not checked.",
)
UNUSABLE_HELP = Text(
    nl="Los op wat in de melding staat. Controleer het bestand dan opnieuw. Tot die tijd zegt de"
    " uitkomst niets over dit bestand.",
    en="Solve what the message says. Then check the file again. Until then the outcome says"
    " nothing about this file.",
)
SOURCE_ROOT = Text(
    nl="De map van waaruit de controle is gestart.",
    en="The folder from which the check was started.",
)

SUMMARY = Text(nl="{policy}: uitkomst per verplichting", en="{policy}: outcome per obligation")
VERDICT = Text(nl="{letter}: {verdict}", en="{letter}: {verdict}")
