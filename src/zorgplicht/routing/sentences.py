# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the engine found, in sentences that somebody at a contact centre can read aloud.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from attrs import frozen

from zorgplicht.model.channel import Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, ChannelId, MeasureId, VariantId
from zorgplicht.model.level import Level
from zorgplicht.model.route import BY_STAFF, Hindrance, Requirement
from zorgplicht.model.text import Text

_BY_TALKING = Text(nl="een oorzaak die in het gesprek bleek", en="a cause found in conversation")
_BEFORE = {
    Level.BLOCKED: Text(nl="lukt niet", en="not possible"),
    Level.HAMPERED: Text(nl="lukt met moeite", en="possible with effort"),
    Level.ABLE: Text(nl="lukt goed", en="goes well"),
}
_AFTER = {
    Level.BLOCKED: Text(nl="lukt het niet", en="it is not possible"),
    Level.HAMPERED: Text(nl="lukt het met moeite", en="it is possible with effort"),
    Level.ABLE: Text(nl="lukt het goed", en="it goes well"),
}
_NOTHING_HELPS = Text(
    nl="Geen enkele maatregel uit de catalogus lost dit alleen op.",
    en="No measure in the catalogue solves this alone.",
)
_AUDIENCES = {
    Audience.RESIDENTS: Text(nl="inwoners", en="residents"),
    Audience.BUSINESSES: Text(nl="bedrijven", en="businesses"),
}


@final
@frozen
class Sentences:
    """
    Makes sentences with the words of one knowledge graph.

    Args:
        words: The label of every node, by ``kind:id``.
    """

    words: FrozenMap[str, Text]

    def label(self, kind: str, id_: str) -> Text:
        """
        What a thing is called.
        """
        return self.words[f"{kind}:{id_}"]

    def labels(self, kind: str, ids: Iterable[str], between: Text) -> Text:
        """
        What several things are called, with words between them.
        """
        labels = [self.label(kind, id_) for id_ in ids]
        return Text(
            nl=between.nl.join(one.nl for one in labels),
            en=between.en.join(one.en for one in labels),
        )

    def choice(self, kind: str, ids: Iterable[str]) -> Text:
        """
        Things of which any one will do: "A, B or C".
        """
        labels = [self.label(kind, id_) for id_ in ids]
        return Text(
            nl=_either([one.nl for one in labels], "of"),
            en=_either([one.en for one in labels], "or"),
        )

    def barriers(self, variants: Iterable[VariantId]) -> Text:
        """
        Variants by name; ``other`` stands for what a member of staff established.
        """
        labels = [
            _BY_TALKING if one == BY_STAFF else self.label("variant", one) for one in variants
        ]
        return Text(nl="; ".join(x.nl for x in labels), en="; ".join(x.en for x in labels))

    def reason(
        self,
        measure: MeasureId,
        capability: CapabilityId,
        levels: tuple[Level, Level],
        variants: Iterable[VariantId],
        through: tuple[Requirement, ...],
    ) -> Text:
        """
        What a measure restores, for which barrier, and what it takes.
        """
        what, help_ = self.label("capability", capability), self.label("measure", measure)
        why = self.barriers(variants)
        before, after = _BEFORE[levels[0]], _AFTER[levels[1]]
        taken = self._taken(through)
        return Text(
            nl=f"{what.nl}: {before.nl} door '{why.nl}'. Met '{help_.nl}' {after.nl}.{taken.nl}",
            en=f"{what.en}: {before.en} because of '{why.en}'. With '{help_.en}' {after.en}."
            f"{taken.en}",
        )

    def _taken(self, through: tuple[Requirement, ...]) -> Text:
        """
        What a measure takes of a person, in the ways that hold.
        """
        ways = [self._way(one) for one in through]
        if not ways:
            return Text(nl="", en="")
        nl, en = "; of ".join(one.nl for one in ways), "; or ".join(one.en for one in ways)
        return Text(nl=f" Daarvoor is nodig: {nl}.", en=f" This takes: {en}.")

    def _way(self, way: Requirement) -> Text:
        able = self.labels("capability", way.levels, _AND)
        facts = self.labels("fact", way.facts, _AND)
        return Text(
            nl=_AND.nl.join(filter(None, (able.nl, facts.nl))),
            en=_AND.en.join(filter(None, (able.en, facts.en))),
        )

    def blocked(self, capability: CapabilityId, variants: Iterable[VariantId]) -> Text:
        """
        What a channel asks that does not work, and why.
        """
        what, why = self.label("capability", capability), self.barriers(variants)
        return Text(
            nl=f"Hiervoor is nodig: {what.nl}. Dat lukt niet. Oorzaak: {why.nl}.",
            en=f"This needs: {what.en}. That does not work. Cause: {why.en}.",
        )

    def would_help(self, measures: Iterable[MeasureId]) -> Text:
        """
        Measures of which any one would lift a block.
        """
        helps = self.labels("measure", measures, _SEMICOLON)
        return Text(nl=f"Dit zou helpen: {helps.nl}.", en=f"This would help: {helps.en}.")

    def hindered(self, hindrance: Hindrance) -> Text:
        """
        Help that is offered, but is itself out of reach.
        """
        help_ = self.label("measure", hindrance.measure)
        if hindrance.lacks:
            lacks = self.labels("capability", hindrance.lacks, _SEMICOLON)
            return Text(
                nl=f"'{help_.nl}' is er wel. Maar daarvoor is iets nodig dat ook niet lukt: "
                f"{lacks.nl}.",
                en=f"'{help_.en}' is there. But it needs something that does not work either: "
                f"{lacks.en}.",
            )
        if not hindrance.not_obtainable:
            entries = ", ".join(f"'{entry}'" for entry in hindrance.missing)
            return Text(
                nl=f"'{help_.nl}' is er wel, maar is alleen aan te vragen via: {entries}. Dat "
                "kanaal is er niet.",
                en=f"'{help_.en}' is there, but can only be asked for through: {entries}. That "
                "channel is not there.",
            )
        via = self.choice("channel", hindrance.not_obtainable)
        return Text(
            nl=f"'{help_.nl}' is er wel, maar is alleen aan te vragen via: {via.nl}. Dat lukt "
            "hier niet.",
            en=f"'{help_.en}' is there, but can only be asked for through: {via.en}. That does "
            "not work here.",
        )

    def not_obtainable(self, channels: Iterable[ChannelId]) -> Text:
        """
        Entry channels that do not work.
        """
        via = self.choice("channel", channels)
        return Text(
            nl=f"Dit is alleen aan te vragen via: {via.nl}. Dat lukt hier niet.",
            en=f"This can only be asked for through: {via.en}. That does not work here.",
        )

    def restricted_to(self, groups: Iterable[str]) -> Text:
        """
        For whom something is only.
        """
        labels = [self.words.get(f"group:{one}", Text(nl=one, en=one)) for one in groups]
        nl, en = "; ".join(x.nl for x in labels), "; ".join(x.en for x in labels)
        return Text(nl=f"Dit is alleen voor: {nl}.", en=f"This is only for: {en}.")

    @staticmethod
    def nothing_helps() -> Text:
        """
        That no single measure lifts a block.
        """
        return _NOTHING_HELPS

    @staticmethod
    def entry_missing(entries: Iterable[str]) -> Text:
        """
        Entry channels that are not there.
        """
        named = ", ".join(f"'{entry}'" for entry in entries)
        return Text(
            nl=f"Dit is aan te vragen via: {named}. Dat kanaal is er niet.",
            en=f"It is to be asked for through: {named}. That channel is not there.",
        )

    @staticmethod
    def only_for(audience: Iterable[Audience]) -> Text:
        """
        For which side of the law something is.
        """
        named = [_AUDIENCES[one] for one in audience]
        return Text(
            nl=f"Dit is alleen voor {_either([one.nl for one in named], 'en')}.",
            en=f"This is only for {_either([one.en for one in named], 'and')}.",
        )

    def opens_later(self, measure: MeasureId) -> Text:
        """
        That what opens a channel works in the long run only.
        """
        label = self.label("measure", measure)
        return Text(
            nl=f"'{label.nl}' opent dit kanaal pas op langere termijn.",
            en=f"'{label.en}' opens this channel in the long run only.",
        )

    def opens_for(self, measure: MeasureId, barriers: Iterable[str]) -> Text:
        """
        For whom what opens a channel is.
        """
        label = self.label("measure", measure)
        named = [
            self.label("variant" if ":" in one else "barrier", one) for one in sorted(barriers)
        ]
        nl, en = "; ".join(x.nl for x in named), "; ".join(x.en for x in named)
        return Text(
            nl=f"'{label.nl}' opent dit kanaal. Dat is alleen voor wie te maken heeft met: {nl}.",
            en=f"'{label.en}' opens this channel. That is only for: {en}.",
        )

    def opens_with(self, measure: MeasureId, ways: tuple[Requirement, ...]) -> Text:
        """
        What opening a channel takes of the person.
        """
        label, taken = self.label("measure", measure), self._taken(ways)
        return Text(
            nl=f"'{label.nl}' opent dit kanaal.{taken.nl} Dat lukt hier niet.",
            en=f"'{label.en}' opens this channel.{taken.en} That does not work here.",
        )


def _either(words: list[str], or_: str) -> str:
    *first, last = words
    return f"{', '.join(first)} {or_} {last}" if first else last


_SEMICOLON = Text(nl="; ", en="; ")
_AND = Text(nl=", ", en=", ")
