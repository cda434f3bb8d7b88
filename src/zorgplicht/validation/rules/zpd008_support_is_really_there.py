# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the policy offers is really there.

What it checks
--------------
Per channel and support entry, on the day of assessment. The authority declares the enablers
that the catalogue says it needs. A pilot has not ended. There are hours, where hours are
stated; without hours it can at least be asked for. Its partner has an agreement. A claim is not
contradicted by the data of a channel: evening opening against hours within office hours, plain
language against level B2, other languages against Dutch alone. And support that a target group
lists is not restricted to other groups.

Why it matters
--------------
Citizens and businesses can hold an authority to its measures: they have a claim to the support
that is offered for their group. What has ended, or is meant for others, is a promise that
cannot be kept.

What it cannot see
------------------
Whether what is declared works: an interpreter contract with too few interpreters, a lift that
is out of order. Whether an agreement still runs; only its title is known. Enablers that a
partner brings. Anything that an excerpt leaves out.

How to fix
----------
Remove what is no longer there, or say since when it is again. Declare under `enablers` what the
organisation has. Give the partner its `agreement`. Bring claim and data together.

Example
-------
`measure = "evening-opening"`, `on = ["balie"]`, while the counter has hours from nine to five:
either the claim or the hours are wrong.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: there is a claim to what is offered for
the group one belongs to; study §3.1, enablers such as a customer contact centre or a case
system. Which measure needs which enabler stands in the catalogue, with its source or as a
judgement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.ids import EnablerId, EntryId, GroupId
from zorgplicht.model.measure import Effect
from zorgplicht.model.policy import PolicyChannel, PolicyGroup, PolicySupport
from zorgplicht.model.text import Text
from zorgplicht.routing.offer import contradicts, never_open, slots_of, why_gone
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, NotApplicable, Rule, Statement, Wrong
from zorgplicht.validation.words import listed, place_label

_DUTCH = """
Wat het beleid aanbiedt, is er ook echt.

Wat de regel toetst
-------------------
De regel kijkt naar elk kanaal en elke hulp, op de dag van de toets. U noemt de randvoorwaarden
die volgens de catalogus nodig zijn. Een proef is niet afgelopen. Er zijn uren, als u uren noemt.
Of u kunt de hulp aanvragen. Met de partner is een afspraak gemaakt. Wat u belooft, klopt met de
gegevens van het kanaal. Dat klopt niet bij een avondopenstelling met alleen kantooruren. Ook
niet bij gewone taal met niveau B2, of bij andere talen met alleen Nederlands. En hulp die bij
een doelgroep staat, is er niet alleen voor andere groepen.

Waarom dit telt
---------------
Mensen en bedrijven kunnen u aan uw beleid houden. Zij hebben recht op de hulp die u voor hun
groep aanbiedt. Wat voorbij is of voor anderen bedoeld is, kunt u niet waarmaken.

Wat de regel niet ziet
----------------------
Of het werkt: een contract met te weinig tolken, of een lift die stuk is. Of een afspraak nog
loopt: alleen de titel is bekend. Wat een partner zelf meebrengt. En wat een uittreksel weglaat.

Zo lost u het op
----------------
Haal weg wat er niet meer is, of zeg vanaf wanneer het er weer is. Noem onder `enablers` wat uw
organisatie heeft. Zet de afspraak met de partner onder `agreement`. Laat belofte en gegevens
kloppen.

Voorbeeld
---------
`measure = "evening-opening"`, `on = ["balie"]`, en de balie is open van negen tot vijf. Dan
klopt de belofte niet, of de uren.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: u hebt aanspraak op de hulp voor de groep waar u
bij hoort. Onderzoek §3.1: randvoorwaarden zoals een klantcontactcentrum of een zaaksysteem.
Welke maatregel wat nodig heeft, staat in de catalogus, met een bron of als oordeel.
"""


_FIX_ENABLERS = Text(
    nl="Zet onder `enablers` wat uw organisatie heeft. Is het er niet? Dan werkt dit nog niet.",
    en="List under `enablers` what the organisation has. If it is not there, this does not work.",
)
_FIX_PARTNER = Text(
    nl="Maak een afspraak met de partner en zet die onder `agreement`.",
    en="Make an agreement with the partner and name it under `agreement`.",
)
_FIX_PILOT = Text(
    nl="Zet de hulp voort en pas de datum aan, of haal haar weg. Zeg wat er dan voor komt.",
    en="Continue the support and change the date, or remove it. Say what takes its place.",
)
_FIX_HOURS = Text(
    nl="Noem dagen en uren. Of noem onder `arranged-via` hoe u het aanvraagt.",
    en="Name days and hours. Or name under `arranged-via` how to ask for it.",
)
_FIX_CLAIM = Text(
    nl="Kijk naar uren, talen en taalniveau van het kanaal. Pas die aan, of haal de belofte weg.",
    en="Look at hours, languages and language level of the channel. Change them, or the claim.",
)
_FIX_GROUP = Text(
    nl="Open de hulp ook voor deze groep, of noem bij de groep hulp die er wel voor is.",
    en="Open the support to this group as well, or list support that is meant for it.",
)


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.channels and not case.policy.support:
        yield NotApplicable(
            because=Text(
                nl="Er is geen kanaal en geen hulp beschreven (ZPC001, ZPD003).",
                en="No channel and no support is described (ZPC001, ZPD003).",
            )
        )
    yield from _enablers(case)
    yield from _partners(case)
    for index, channel in enumerate(case.policy.channels):
        yield from _hours_of_channel(case, ("channels", index), channel)
    for index, support in enumerate(case.policy.support):
        yield from _gone(case, ("support", index), support)
        yield from _contradicted(case, ("support", index), support)
    for index, group in enumerate(case.policy.target_groups):
        yield from _not_for_group(case, index, group)


# --- enablers -----------------------------------------------------------------------------


def _enablers(case: Case) -> Iterator[Missing]:
    declared = set(case.policy.authority.enablers)
    needed: list[tuple[Path, str, list[EnablerId]]] = []
    for index, channel in enumerate(case.policy.channels):
        needs = case.catalogue.channels[channel.channel].enablers
        needed.append((("channels", index, "channel"), channel.id, _lacking(needs, declared)))
    for index, support in enumerate(case.policy.support):
        effect = _effect(case, support)
        there = why_gone(support, case.on) is None
        needs = effect.enablers if effect and there else ()
        needed.append((("support", index, "measure"), support.id, _lacking(needs, declared)))
    lacking = [one for one in needed if one[2]]
    if lacking and not declared:
        yield _nothing_declared(case, [one for *_, some in lacking for one in some])
        return
    for at, entry, some in lacking:
        label = place_label(entry, case.policy, case.catalogue)
        what = _in_words(case, some)
        yield Missing(
            at=at,
            says=Text(
                nl=f"'{label.nl}' heeft iets nodig dat niet onder `enablers` staat: {what.nl}.",
                en=f"'{label.en}' needs something that `enablers` does not list: {what.en}.",
            ),
            fix=_FIX_ENABLERS,
        )


def _nothing_declared(case: Case, needed: Sequence[EnablerId]) -> Missing:
    """
    One finding where nothing is declared at all, instead of one for each entry.
    """
    what = _in_words(case, dict.fromkeys(needed))
    return Missing(
        at=("authority", "enablers"),
        says=Text(
            nl=f"Er staat niet wat de organisatie in huis heeft. Nodig is: {what.nl}.",
            en=f"It is not said what the organisation has. Needed are: {what.en}.",
        ),
        fix=_FIX_ENABLERS,
    )


def _lacking(needed: Iterable[EnablerId], declared: set[EnablerId]) -> list[EnablerId]:
    return [one for one in needed if one not in declared]


def _in_words(case: Case, enablers: Iterable[EnablerId]) -> Text:
    return listed(case.catalogue.enablers[one].label for one in enablers)


# --- partners -----------------------------------------------------------------------------


def _partners(case: Case) -> Iterator[Missing]:
    used = {one.provider for one in case.policy.channels}
    used |= {one.provider for one in case.policy.support}
    for index, provider in enumerate(case.policy.providers):
        if provider.id in used and not (provider.agreement or "").strip():
            yield Missing(
                at=("providers", index),
                says=Text(
                    nl=f"'{provider.name}' geeft hulp, maar er staat geen afspraak bij.",
                    en=f"'{provider.name}' gives support, but no agreement is named.",
                ),
                fix=_FIX_PARTNER,
            )


# --- hours, pilots and claims -------------------------------------------------------------


def _hours_of_channel(case: Case, at: Path, channel: PolicyChannel) -> Iterator[Wrong]:
    known = case.catalogue.channels[channel.channel]
    if never_open(channel, known) or (channel.hours and not slots_of(channel.hours)):
        label = place_label(channel.id, case.policy, case.catalogue)
        yield Wrong(
            at=(*at, "hours"),
            says=Text(
                nl=f"'{label.nl}' is volgens de uren nooit open.",
                en=f"'{label.en}' is never open, by its hours.",
            ),
            fix=_FIX_HOURS,
        )


def _gone(case: Case, at: Path, support: PolicySupport) -> Iterator[Wrong]:
    label = place_label(support.id, case.policy, case.catalogue)
    reason = why_gone(support, case.on)
    if reason == "pilot-ended":
        yield Wrong(
            at=(*at, "pilot-until"),
            says=Text(
                nl=f"De proef '{label.nl}' is voorbij: de laatste dag was {support.pilot_until}.",
                en=f"The pilot '{label.en}' is over: its last day was {support.pilot_until}.",
            ),
            fix=_FIX_PILOT,
        )
    elif reason == "no-hours" or (support.hours and not slots_of(support.hours)):
        yield Wrong(
            at=(*at, "hours"),
            says=Text(
                nl=f"'{label.nl}' heeft geen uren, en er staat niet hoe u het aanvraagt.",
                en=f"'{label.en}' has no hours, and it is not said how to ask for it.",
            ),
            fix=_FIX_HOURS,
        )


def _contradicted(case: Case, at: Path, support: PolicySupport) -> Iterator[Wrong]:
    effect = _effect(case, support)
    label = place_label(support.id, case.policy, case.catalogue)
    for channel in case.policy.channels:
        if not contradicts(support.measure, channel) or effect is None:
            continue
        if support.on is not None:
            place: Path = (*at, "on", _position(support.on, channel.id))
            meant = channel.id in support.on
        else:
            kind = case.catalogue.channels[channel.channel]
            place = at
            meant = kind.id in effect.on or kind.family in effect.on_families
        if meant:
            where = place_label(channel.id, case.policy, case.catalogue)
            yield Wrong(
                at=place,
                says=Text(
                    nl=f"'{label.nl}' klopt niet met de gegevens van '{where.nl}'.",
                    en=f"'{label.en}' does not agree with the data of '{where.en}'.",
                ),
                fix=_FIX_CLAIM,
            )


def _position(entries: Sequence[EntryId], entry: EntryId) -> int:
    return entries.index(entry) if entry in entries else 0


# --- groups -------------------------------------------------------------------------------


def _not_for_group(case: Case, index: int, group: PolicyGroup) -> Iterator[Wrong]:
    support = {one.id: one for one in case.policy.support}
    for place, entry in enumerate(group.support):
        own = support[entry]
        effect = _effect(case, own)
        for groups in (own.groups, effect.restricted_to if effect else ()):
            if groups and group.group not in groups:
                yield _for_others(case, ("target-groups", index, "support", place), group, own)
                break


def _for_others(case: Case, at: Path, group: PolicyGroup, own: PolicySupport) -> Wrong:
    label, who = place_label(own.id, case.policy, case.catalogue), case.label_of(group)
    effect = _effect(case, own)
    groups = own.groups or (effect.restricted_to if effect else ())
    others = listed(_group(case, one) for one in groups)
    return Wrong(
        at=at,
        says=Text(
            nl=f"'{label.nl}' staat bij '{who.nl}', maar is alleen voor: {others.nl}.",
            en=f"'{label.en}' is listed for '{who.en}', but is only for: {others.en}.",
        ),
        fix=_FIX_GROUP,
    )


def _group(case: Case, group: GroupId) -> Text:
    own = next((one for one in case.policy.target_groups if one.group == group), None)
    if own is not None:
        return case.label_of(own)
    known = case.catalogue.target_groups.get(group)
    return known.label if known else Text(nl=group, en=group)


def _effect(case: Case, support: PolicySupport) -> Effect | None:
    return case.catalogue.measures[support.measure].effect


RULE = Rule(
    code="ZPD008",
    name="support-is-really-there",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-claim", "study-3-1", "study-4-1-d"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"authority", "channels", "support", "target-groups"}),
)
