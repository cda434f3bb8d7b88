# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
TOML, to be filled in: the questions of a baseline with the answers there are.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from zorgplicht.model.baseline import AnswersFormat, Baseline, ObligationBaseline, Reply, Topic
from zorgplicht.model.text import Language
from zorgplicht.reporting import phrases as common
from zorgplicht.reporting import phrases_baseline as t
from zorgplicht.reporting.formats import Format
from zorgplicht.reporting.json_text import inside
from zorgplicht.reporting.layout import WIDTH, page
from zorgplicht.reporting.speaker import Speaker


def _form(baseline: Baseline, language: Language) -> str:
    return page(_lines(baseline, Speaker(language)))


def _lines(baseline: Baseline, say: Speaker) -> Iterator[str]:
    yield from _comment(say(t.FORM_OF, name=baseline.policy, day=say.day(baseline.on)))
    for one in t.FORM:
        yield "#"
        yield from _comment(say(one))
    yield ""
    yield f'format = "{AnswersFormat.V1.value}"'
    for obligation in baseline.obligations:
        yield ""
        title = say(t.LETTER_TITLE, letter=obligation.id, title=say(obligation.title))
        yield from _comment(f"--- {title} ---")
        for reply in obligation.replies:
            at = f"obligations.{obligation.id}.{reply.question.id}"
            yield from _question(at, reply, say, obligation)
    yield ""
    yield from _comment(f"--- {say(t.ORGANISATION)} ---")
    for reply in baseline.factors:
        yield from _question(f"factors.{reply.question.id}", reply, say)


def _question(
    at: str, reply: Reply, say: Speaker, obligation: ObligationBaseline | None = None
) -> Iterator[str]:
    """
    One question with its choices; a sign stands before what is still to be filled in.
    """
    yield ""
    yield from _comment(say(reply.question.definition))
    choices = [
        one.id if say(one.label) == one.id else say(t.FORM_CHOICE, id=one.id, label=say(one.label))
        for one in reply.question.choices
    ]
    yield from _comment(say(t.FORM_CHOOSE, choices="; ".join(choices)))
    if obligation is not None and reply.question.topic is Topic.HOW_FAR:
        verdict = say(common.VERDICTS[obligation.verdict][1])
        yield from _comment(say(t.FORM_CHECK, verdict=verdict))
    yield f"[{at}]"
    answered = reply.choice is not None and not reply.from_check
    yield f'answer = "{reply.choice.id}"' if answered and reply.choice else '# answer = ""'
    # JSON writes a text as TOML reads it: the same signs are escaped in the same way.
    yield f"note = {inside(reply.note, 0)}" if reply.note else '# note = ""'


def _comment(words: str) -> Iterator[str]:
    for line in textwrap.wrap(words, WIDTH, break_long_words=False, break_on_hyphens=False):
        yield f"# {line}"


FORMAT = Format(media_type="application/toml", renderers={Baseline: _form})
