# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Support does not hang on being digital, or on one weekly slot in office hours.

What it checks
--------------
Support that is there on the day. Support that must be asked for has at least one entry that is
not digital. Not all support works on digital channels alone, with nobody to talk to, unless
there is a telephone, a counter or another personal channel beside it. And no channel or support
with a single weekly slot, within office hours, is the only way for somebody with one barrier:
the rule engine takes it away and looks who has no route left.

Why it matters
--------------
The duty of care stands apart from digitalisation. Help for who cannot manage a screen, to be
asked for on a screen, turns round. And who can only come on Wednesday from ten to half past
eleven must be able to come then: one holiday, one illness, and there is nothing.

What it cannot see
------------------
Whether a slot is busy. Two slots that both are needed, or one for which only two barriers
together wait. Hours that are not stated. Odd weeks and holidays in which even that slot is
closed. An evening slot may be the only one: it is there for who works in the day.

How to fix
----------
Add a telephone number, a counter or post under `arranged-via`. Add a second slot, on another
day or in the evening, or other help for the same barrier.

Example
-------
`hours = [{ days = ["wed"], from = 10:00:00, to = 11:30:00 }]` for the only help with forms.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: apart from digitalisation; note on the
report (Kst 35 261, no. 7): the paper way remains; study §3.2: within opening hours, and limited
time as a barrier. That one weekly slot is too thin is a judgement.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import final

from attrs import evolve, frozen

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Channel, Family
from zorgplicht.model.ids import CapabilityId, EntryId, GroupId, VariantId
from zorgplicht.model.measure import Effect, Help, Horizon
from zorgplicht.model.offer import Offer
from zorgplicht.model.policy import Hours, PolicySupport
from zorgplicht.model.text import Text
from zorgplicht.routing.offer import slots_of, slots_outside_office_hours, why_gone
from zorgplicht.validation.absent import NO_SUPPORT
from zorgplicht.validation.case import Case
from zorgplicht.validation.rule import Missing, Rule, Statement
from zorgplicht.validation.words import listed, place_label, variant_label

_DUTCH = """
Hulp hangt niet af van internet, of van één moment per week in kantoortijd.

Wat de regel toetst
-------------------
De regel kijkt naar hulp die er die dag is. Moet u hulp aanvragen? Dan kan dat ook zonder
internet. Werkt alle hulp alleen op internet, zonder iemand om mee te praten? Dan moet er ook een
telefoon, een balie of ander persoonlijk contact zijn. En een kanaal of hulp met één moment per
week, in kantoortijd, is voor niemand de enige weg. De regel haalt het weg en kijkt wie er met
één belemmering dan geen weg meer heeft.

Waarom dit telt
---------------
De zorgplicht staat los van digitalisering. Wie niet met een scherm kan omgaan, kan hulp ook niet
op een scherm vragen. En wie alleen op woensdag van tien tot half twaalf terechtkan, moet dan ook
kunnen. Eén vakantie of één zieke, en er is niets.

Wat de regel niet ziet
----------------------
Of het op dat moment druk is. Twee momenten die allebei nodig zijn, of één moment waar alleen
twee belemmeringen samen op wachten. Uren die er niet staan. Oneven weken en vakanties waarin
ook dat moment vervalt. Een moment in de avond mag het enige zijn: dat is er voor wie overdag
werkt.

Zo lost u het op
----------------
Zet onder `arranged-via` ook een telefoonnummer, een balie of post. Voeg een tweede moment toe,
op een andere dag of in de avond. Of bied andere hulp voor dezelfde belemmering.

Voorbeeld
---------
`hours = [{ days = ["wed"], from = 10:00:00, to = 11:30:00 }]` bij de enige hulp met formulieren.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: los van digitalisering. Nota naar aanleiding van
het verslag (Kst 35 261, nr. 7): de papieren weg blijft. Onderzoek §3.2: binnen de
openingstijden, en beperking in tijd als belemmering. Dat één moment per week te weinig is, is
een oordeel.
"""

_DIGITAL = frozenset({Family.DIGITAL, Family.DIGITAL_TEXT, Family.DIGITAL_AV})
_PERSONAL = frozenset({Family.VOICE, Family.IN_PERSON})
_TRAVEL = CapabilityId("travel")


@final
@frozen(kw_only=True)
class _Slotted:
    """
    A channel or support, with its hours and for whom it is.
    """

    at: Path
    entry: EntryId
    hours: tuple[Hours, ...]
    groups: tuple[GroupId, ...] = ()


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.support:
        yield NO_SUPPORT
    there = [
        (index, one, effect)
        for index, one in enumerate(case.policy.support)
        if (effect := _effect_now(case, one)) is not None and why_gone(one, case.on) is None
    ]
    for index, support, _ in there:
        yield from _asked_digitally(case, index, support)
    effects = [(support, effect) for _, support, effect in there]
    if effects and all(_only_digital(case, *one) for one in effects) and not _personal(case):
        yield Missing(
            at=("support",),
            says=Text(
                nl="Alle hulp is digitaal, en er is geen kanaal waar u iemand spreekt.",
                en="All support is digital, and on no channel one talks to somebody.",
            ),
        )
    for one in _with_one_slot(case, [(index, support) for index, support, _ in there]):
        yield from _hangs_on(case, one)


def _effect_now(case: Case, support: PolicySupport) -> Effect | None:
    measure = case.catalogue.measures[support.measure]
    if measure.horizon is not Horizon.NOW or measure.help is Help.REPRESENT:
        return None
    return measure.effect


# --- digital ------------------------------------------------------------------------------


def _asked_digitally(case: Case, index: int, support: PolicySupport) -> Iterator[Missing]:
    kinds = [_kind(case, entry) for entry in support.arranged_via]
    if kinds and all(kind is not None and kind.family in _DIGITAL for kind in kinds):
        label = place_label(support.id, case.policy, case.catalogue)
        entries = listed(
            place_label(one, case.policy, case.catalogue) for one in support.arranged_via
        )
        yield Missing(
            at=("support", index, "arranged-via"),
            says=Text(
                nl=f"'{label.nl}' is alleen via internet aan te vragen: {entries.nl}.",
                en=f"'{label.en}' can only be asked for digitally: {entries.en}.",
            ),
        )


def _kind(case: Case, entry: EntryId) -> Channel | None:
    """
    The channel that an entry is, also when support opens it.
    """
    for channel in case.policy.channels:
        if channel.id == entry:
            return case.catalogue.channels[channel.channel]
    for support in case.policy.support:
        effect = case.catalogue.measures[support.measure].effect
        if support.id == entry and effect is not None and effect.opens is not None:
            return case.catalogue.channels[effect.opens]
    return None


def _only_digital(case: Case, support: PolicySupport, effect: Effect) -> bool:
    """
    Whether it works on digital channels alone, and not at a place where somebody helps.
    """
    if effect.opens is not None:
        return case.catalogue.channels[effect.opens].family in _DIGITAL
    if _TRAVEL in effect.adds_demands:
        return False
    if support.on is not None:
        kinds = [_kind(case, entry) for entry in support.on]
        return all(kind is not None and kind.family in _DIGITAL for kind in kinds)
    families = {*effect.on_families, *(case.catalogue.channels[one].family for one in effect.on)}
    return families <= _DIGITAL


def _personal(case: Case) -> bool:
    kinds = (case.catalogue.channels[one.channel] for one in case.policy.channels)
    return any(kind.family in _PERSONAL for kind in kinds)


# --- one slot -----------------------------------------------------------------------------


def _with_one_slot(case: Case, there: list[tuple[int, PolicySupport]]) -> Iterator[_Slotted]:
    some = [
        _Slotted(at=("channels", index), entry=one.id, hours=one.hours or ())
        for index, one in enumerate(case.policy.channels)
    ]
    some += [
        _Slotted(at=("support", index), entry=one.id, hours=one.hours or (), groups=one.groups)
        for index, one in there
    ]
    for one in some:
        if len(slots_of(one.hours)) == 1 and not slots_outside_office_hours(one.hours):
            yield one


def _hangs_on(case: Case, one: _Slotted) -> Iterator[Missing]:
    lost = _lost_without(case, one)
    if lost:
        label = place_label(one.entry, case.policy, case.catalogue)
        who = listed(variant_label(variant, case.catalogue) for variant in sorted(lost))
        (slot,) = slots_of(one.hours)
        yield Missing(
            at=(*one.at, "hours"),
            says=Text(
                nl=f"'{label.nl}' is er maar op één vast moment ({_in_dutch(slot)})."
                f" Zonder dat is er geen weg met: {who.nl}.",
                en=f"'{label.en}' is there at one fixed moment only ({slot})."
                f" Without it there is no route with: {who.en}.",
            ),
        )


def _in_dutch(slot: str) -> str:
    day, _, time = slot.partition(" ")
    return f"{_DAYS[day]} {time}"


_DAYS = {"mon": "ma", "tue": "di", "wed": "wo", "thu": "do", "fri": "vr", "sat": "za", "sun": "zo"}


def _lost_without(case: Case, one: _Slotted) -> set[VariantId]:
    """
    The single barriers that have no route to some service without this entry.
    """
    offers = dict.fromkeys(
        offer for offer in case.offered.by_service.values() if _has(offer, one.entry)
    )
    groups = [group for group in one.groups if case.offered.known(group)]
    lost: set[VariantId] = set()
    for offer in offers:
        before = case.engine.coverage(offer, groups=groups, advise=False)
        after = case.engine.coverage(_without(offer, one.entry), groups=groups, advise=False)
        closed = {gap for gap in before.gaps if len(gap) == 1}
        if () in after.gaps:  # nobody has a route any more, so whoever had one lost it
            lost |= {v for v in after.variants if () not in before.gaps and (v,) not in closed}
        lost |= {gap[0] for gap in after.gaps if len(gap) == 1 and gap not in closed}
    return lost


def _has(offer: Offer, entry: EntryId) -> bool:
    opened = any(one.entry == entry for one in offer.channels)
    return opened or any(one.entry == entry for one in offer.measures)


def _without(offer: Offer, entry: EntryId) -> Offer:
    return evolve(
        offer,
        channels=tuple(one for one in offer.channels if one.entry != entry),
        measures=tuple(one for one in offer.measures if one.entry != entry),
    )


RULE = Rule(
    code="ZPD011",
    name="support-not-digital-or-one-slot",
    obligation="d",
    weight=Weight.SUPPORTING,
    certainty=Certainty.INDICATIVE,
    basis=("awb-2-1-1", "mvt-policy-duty", "kst-35261-7", "study-3-2"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels", "support", "services"}),
)
