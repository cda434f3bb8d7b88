# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What helps in the long run, beside the plan.
"""

from __future__ import annotations

from collections.abc import Iterator

from zorgplicht.model.level import Level
from zorgplicht.model.measure import Horizon
from zorgplicht.model.route import Advice
from zorgplicht.model.text import Text
from zorgplicht.routing.found import barriers_behind
from zorgplicht.routing.question import Question
from zorgplicht.routing.sentences import Sentences


def advice_for(question: Question, sentences: Sentences) -> Iterator[Advice]:
    """
    Measures of the offer with a long horizon that touch what the person lacks.
    """
    program, levels = question.program, question.levels
    for offered in program.offer.measures:
        table = program.knowledge.measures[offered.measure]
        if table.horizon is not Horizon.LONG:
            continue
        if not program.alphabet.admissions[table.id].admits(question.person):
            continue
        gains = sorted(name for name in {*table.sets, *table.raises} if levels[name] < Level.ABLE)
        if not gains:
            continue
        label = sentences.label("measure", table.id)
        names = [sentences.label("capability", name) for name in gains]
        behind = {barrier for name in gains for barrier in barriers_behind(question, name)}
        yield Advice(
            measure=table.id,
            capabilities=tuple(gains),
            barriers=tuple(sorted(behind)),
            text=Text(
                nl=f"Helpt op langere termijn: {label.nl} ({', '.join(n.nl for n in names)}).",
                en=f"Helps in the long run: {label.en} ({', '.join(n.en for n in names)}).",
            ),
        )
