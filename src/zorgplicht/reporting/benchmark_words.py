# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What a benchmark says, in tables: the same for text, Markdown and HTML.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import frozen

from zorgplicht.model.assessment import Outcome, Verdict
from zorgplicht.model.benchmark import Benchmark
from zorgplicht.model.reach import Reach
from zorgplicht.model.text import Text
from zorgplicht.reporting import phrases
from zorgplicht.reporting.speaker import Speaker

MOST_GAPS = 15
"""So many combinations are told; JSON has them all."""

TITLE = Text(nl="Wat veel beleid gemeen heeft", en="What many policies have in common")
INTRO = Text(
    nl="Beoordeeld op {day}: {n}. Hiervan zijn {excerpts} uittreksels.",
    en="Assessed on {day}: {n}. Of these {excerpts} are excerpts.",
)
NOTHING = Text(nl="Er is geen beleid beoordeeld.", en="No policy was assessed.")
POLICY = Text(nl="{n} bestand met beleid", en="{n} policy file")
POLICIES = Text(nl="{n} bestanden met beleid", en="{n} policy files")
UNUSABLE = Text(nl="Bestanden die niet bruikbaar waren: {n}.", en="Files that were unusable: {n}.")
NO_RANKING = Text(
    nl="Dit is geen ranglijst. Een regel die niet op orde is, zegt iets over papier en niet over"
    " de hulp aan de balie.",
    en="This is no ranking. A rule that is not met says something about paper, and nothing about"
    " the help at the counter.",
)
OBLIGATIONS = Text(nl="Per verplichting", en="Per obligation")
OBLIGATION = Text(nl="Verplichting", en="Obligation")
RULES = Text(nl="Wat het vaakst ontbreekt", en="What is missing most often")
RULE = Text(nl="Regel", en="Rule")
BARRIERS = Text(nl="Wie een dienst niet kan gebruiken", en="Who cannot use a service")
BARRIERS_NOTE = Text(
    nl="Per belemmering: hoe het is bij de dienst die het slechtst te bereiken is. Gekeken bij"
    " {n}.",
    en="Per barrier: how it is with the service that is hardest to reach. Looked at in {n}.",
)
BARRIER = Text(nl="Belemmering", en="Barrier")
GAPS = Text(nl="Samen geen route", en="Together no route")
GAPS_NOTE = Text(
    nl="Wie hier samen mee te maken heeft, heeft geen route naar minstens één dienst. Het getal"
    " zegt bij hoeveel bestanden met beleid dat zo is. Uittreksels tellen hier niet mee: wat daar"
    " niet in staat, is onbekend.",
    en="Whoever deals with all of this together has no route to at least one service. The number"
    " says in how many policy files that is so. Excerpts do not count here: what they do not show"
    " is unknown.",
)
COMBINATION = Text(nl="Belemmeringen", en="Barriers")
IN_POLICIES = Text(nl="Aantal", en="Number")
NAMES = Text(nl="Op naam", en="By name")
NAMES_NOTE = Text(
    nl="Op alfabet, omdat u om namen vroeg. Het is geen volgorde van goed naar slecht.",
    en="In the order of the alphabet, since you asked for names. It is no order of merit.",
)
AUTHORITY = Text(nl="Bestuursorgaan", en="Authority")
MORE_GAPS = Text(nl="En nog {n}.", en="And {n} more.")
REACHES = {
    Reach.COMFORTABLE: Text(nl="goed", en="well"),
    Reach.DIFFICULT: Text(nl="met moeite", en="with effort"),
    Reach.CONDITIONAL: Text(nl="onder voorwaarde", en="on a condition"),
    Reach.UNKNOWN: Text(nl="onbekend", en="unknown"),
    Reach.NO_ROUTE: Text(nl="geen route", en="no route"),
}


@final
@frozen(kw_only=True)
class Section:
    """
    A table with what is said above and below it.

    Args:
        title: Its heading.
        note: What it shows, in a sentence; empty when the heading says it.
        head: The names of the columns.
        rows: The cells, as words; the first names the row.
        more: What was left out, in a sentence; empty when nothing was.
    """

    title: str
    note: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: str = ""


def introduction(found: Benchmark, say: Speaker) -> Iterator[str]:
    """
    How much was looked at, and what it does not mean.
    """
    if found.on is None:
        yield say(NOTHING)
    else:
        count = say.count(found.policies, POLICY, POLICIES)
        excerpts = say.number(found.excerpts)
        yield say(INTRO, day=say.day(found.on), n=count, excerpts=excerpts)
    if found.unusable:
        yield say(UNUSABLE, n=say.number(found.unusable))
    yield say(NO_RANKING)


def sections(found: Benchmark, say: Speaker) -> Iterator[Section]:
    """
    The tables, in the order in which one reads them.
    """
    if found.policies:
        yield _obligations(found, say)
        yield _rules(found, say)
    if found.looked_at:
        yield _barriers(found, say)
    if found.gaps:
        yield _gaps(found, say)
    if found.names:
        yield _names(found, say)


def _obligations(found: Benchmark, say: Speaker) -> Section:
    verdicts = tuple(Verdict)
    return Section(
        title=say(OBLIGATIONS),
        note="",
        head=(say(OBLIGATION), *(say(phrases.VERDICTS[one][1]) for one in verdicts)),
        rows=tuple(
            (
                _obligation(found, letter, say),
                *(say.number(counts.get(one.value, 0)) for one in verdicts),
            )
            for letter, counts in found.obligations.items()
        ),
    )


def _obligation(found: Benchmark, letter: str, say: Speaker) -> str:
    title = found.obligation_titles.get(letter)
    return f"{letter}. {say(title)}" if title is not None else letter


def _rules(found: Benchmark, say: Speaker) -> Section:
    outcomes = tuple(Outcome)
    return Section(
        title=say(RULES),
        note="",
        head=(say(RULE), *(say(phrases.OUTCOMES[one]) for one in outcomes)),
        rows=tuple(
            (
                f"{one.card.code} {say(one.card.title)}",
                *(say.number(one.count(outcome)) for outcome in outcomes),
            )
            for one in found.rules
        ),
    )


def _barriers(found: Benchmark, say: Speaker) -> Section:
    looked = say.count(found.looked_at, POLICY, POLICIES)
    return Section(
        title=say(BARRIERS),
        note=say(BARRIERS_NOTE, n=looked),
        head=(say(BARRIER), *(say(REACHES[one]) for one in Reach)),
        rows=tuple(
            (
                _label(found, one.variant, say),
                *(say.number(one.count(reach)) for reach in Reach),
            )
            for one in found.barriers
        ),
    )


def _gaps(found: Benchmark, say: Speaker) -> Section:
    more = len(found.gaps) - MOST_GAPS
    return Section(
        title=say(GAPS),
        note=say(GAPS_NOTE),
        head=(say(COMBINATION), say(IN_POLICIES)),
        rows=tuple(
            (
                " + ".join(_label(found, variant, say) for variant in one.combination),
                say.number(one.policies),
            )
            for one in found.gaps[:MOST_GAPS]
        ),
        more=say(MORE_GAPS, n=say.number(more)) if more > 0 else "",
    )


def _names(found: Benchmark, say: Speaker) -> Section:
    letters = tuple(found.obligations)
    return Section(
        title=say(NAMES),
        note=say(NAMES_NOTE),
        head=(say(AUTHORITY), *letters),
        rows=tuple(
            (
                one.name,
                *(
                    say(phrases.VERDICTS[one.obligations[letter]][1])
                    if letter in one.obligations
                    else ""
                    for letter in letters
                ),
            )
            for one in found.names
        ),
    )


def _label(found: Benchmark, variant: str, say: Speaker) -> str:
    label = found.words.get(f"variant:{variant}")
    return say(label) if label is not None else variant
