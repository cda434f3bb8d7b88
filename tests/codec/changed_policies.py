# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
A policy in which every key of the format occurs, and thousands made of it by one change.
"""

from __future__ import annotations

import copy

HOURS = {
    "days": ["mon", "sat"],
    "from": "08:30",
    "to": "17:00:00",
    "weeks": "odd",
    "nth": [1, -1],
    "not-in": ["school-holidays"],
    "note": "Niet op 5 december",
}
LANGUAGES = {"spoken": ["nl"], "written": ["nl", "en"], "signed": ["ngt"]}
FULL = {
    "format": "zorgplicht-policy/1",
    "completeness": "excerpt",
    "authority": {
        "name": "Gemeente Voorbeeldstad",
        "kind": "municipality",
        "id": "gm9999",
        "enablers": ["kcc"],
        "url": "https://voorbeeldstad.example",
    },
    "documents": [
        {
            "id": "beleid",
            "title": "Beleidsregel",
            "instrument": "policy-rule",
            "covers": ["support"],
            "audience": ["residents"],
            "adopted": {"by": "executive", "on": "2025-11-25"},
            "in-force": {"from": "2026-01-01", "until": "2027-12-31"},
            "published": [{"medium": "website", "url": "https://x.example", "on": "2025-12-01"}],
            "review-by": "2028-02-29",
            "reviewed-on": "2026-06-15",
            "names-law": [{"provision": "awb-2-1-1", "in-force-from": "2024-01-01"}],
            "designates": [{"process": "bezwaar", "channels": ["post"]}],
            "annex-of": "beleid",
            "language-level": "B1",
            "owner": "team Dienstverlening",
            "channel-strategy": "omnichannel",
        }
    ],
    "providers": [{"id": "b", "name": "B", "kind": "library", "agreement": "IDO 2026"}],
    "channels": [
        {
            "id": "kcc",
            "channel": "phone",
            "name": "Klantcontactcentrum",
            "contact": {
                "phone": "14 0999",
                "email": "info@x.example",
                "url": "https://x.example",
                "address": "Plein 1",
                "postal-address": "Postbus 1",
            },
            "hours": [HOURS],
            "languages": LANGUAGES,
            "language-level": "B1",
            "arranged-via": ["kcc"],
            "provider": "b",
            "audience": ["businesses"],
            "service-level": "binnen 3 werkdagen",
            "when-undelivered": ["post"],
            "when-down": "Bel 14 0999.",
            "en": {"name": "Phone", "service-level": "3 days", "when-down": "Come by."},
        }
    ],
    "support": [
        {
            "id": "huisbezoek",
            "measure": "service-at-home",
            "name": "Wij komen bij u thuis",
            "about": "Een medewerker komt langs.",
            "contact": {"phone": "14 0999", "address": "Plein 1"},
            "provider": "b",
            "on": ["kcc"],
            "arranged-via": ["kcc"],
            "services": ["paspoort"],
            "except-services": ["paspoort"],
            "groups": ["older-people"],
            "asks": {"office-hours": "full", "an-own-one": "light"},
            "conditions": ["Oude documenten liggen klaar"],
            "cost": {"amount": 37.85, "refund": "Met een laag inkomen."},
            "lead-time-days": 10,
            "hours": [HOURS],
            "pilot-until": "2026-12-31",
            "hands-over-to": ["kcc"],
            "prohibits": ["child-interpreters"],
            "preferred-over": ["tolk"],
            "languages": LANGUAGES,
            "en": {
                "name": "We visit you",
                "about": "Somebody visits you.",
                "conditions": ["Have old papers ready"],
                "refund": "With a low income.",
            },
        }
    ],
    "target-groups": [
        {
            "group": "schippers",
            "label": "Schippers",
            "barriers": ["travel-time", "travel-time:far-away"],
            "facts": {"has-representative": True, "an-own-one": False},
            "audience": "businesses",
            "expects": {"travel": "light"},
            "support": ["huisbezoek"],
            "reasoning": "Zij komen zelden in de stad.",
            "en": {"label": "Boatmen", "reasoning": "They are seldom in town."},
        }
    ],
    "services": [
        {
            "id": "paspoort",
            "name": "Paspoort",
            "upl": "paspoort",
            "audience": ["residents"],
            "channels": ["kcc"],
            "digital-since": "2026-03-01",
            "provider": "b",
            "groups": ["older-people"],
            "information": {
                "url": "https://x.example",
                "about": "Een paspoort.",
                "language-level": "A2",
                "steps": ["Kom langs."],
                "steps-by-channel": {"kcc": ["Bel ons."]},
                "documents": ["Uw oude paspoort"],
                "cost": "€ 75,80",
                "term": "5 werkdagen",
                "afterwards": "U krijgt bericht.",
                "objection": "Binnen 6 weken.",
                "complaint": "Bel 14 0999.",
                "help": "In de bibliotheek.",
                "contact": ["kcc"],
                "other-ways": ["post"],
                "status": "Bel 14 0999.",
                "checked-on": "2026-09-01",
            },
            "en": {
                "name": "Passport",
                "about": "A passport.",
                "steps": ["Come by."],
                "documents": ["Your old passport"],
                "cost": "€ 75.80",
                "term": "5 days",
                "afterwards": "You get a message.",
                "objection": "Within 6 weeks.",
                "complaint": "Call 14 0999.",
                "help": "In the library.",
                "status": "Call 14 0999.",
            },
        }
    ],
    "representation": {"how": "Op papier.", "contact": ["kcc"], "en": {"how": "On paper."}},
    "complaints": {
        "how": "Bel ons.",
        "contact": ["kcc"],
        "ombudsman": {"name": "Ombudsman", "contact": {"phone": "14 0999"}},
        "en": {"how": "Call us."},
    },
    "monitoring": [
        {
            "subject": "whole",
            "method": "survey",
            "every-months": 12,
            "reported-to": "council",
            "results": [{"on": "2026-06-01", "score": 7.8, "scale": [1, 10], "responses": 212}],
        }
    ],
    "exceptions": [
        {
            "rule": "ZPD004",
            "at": "services.paspoort",
            "because": "Verbouwing.",
            "decided-by": "executive",
            "owner": "team Dienstverlening",
            "until": "2026-12-31",
        }
    ],
}  # fmt: skip
"""A policy in which every key of the format occurs."""

ANYTHING = (
    None, True, False, 0, 3, -1, 3.5, 2**63 - 1, 2**63, -(2**63) - 1, 10**18 - 1, 10**18,
    10**30, "", "x", "3", "true", "null", "residents", "light", "ngt", "zorgplicht-policy/1",
    "2026-02-28", "2026-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "0000-01-01",
    "0004-02-29", "2026-04-31", "2026-13-01", "2026-1-1", "20260101", "2026-01-01T00:00:00",
    "2026-01-01 ", "08:30", "8:30", "08:30:00", "08:30:60", "24:00", "23:59:59", "08:60",
    "08:30+01:00", "08:30:00.5", "0830", [], [None], [[]], [""], ["x"], ["x", "x"], ["mon", "mon"],
    [True], [3], [1, 2], [1, 2, 3], [[1, 2]], [{}], {}, {"x": 1}, {"x": None}, {"x": "light"},
    {"x": True}, {"x": ["x"]}, {"": "light"}, {"id": "x"},
)  # fmt: skip
"""What is put in the place of every value."""


def places(node, place=()):
    """Every place in a tree."""
    yield place
    items = node.items() if isinstance(node, dict) else enumerate(node if _is_list(node) else ())
    for step, value in items:
        yield from places(value, (*place, step))


def _is_list(node):
    return isinstance(node, list)


def at(tree, place):
    for step in place:
        tree = tree[step]
    return tree


def excerpt_with(place):
    """As much of the full policy as holds *place*, as a copy."""
    keys = {"format", "authority", *place[:1]}
    return {key: copy.deepcopy(value) for key, value in FULL.items() if key in keys}


def with_value(place, value):
    tree = excerpt_with(place)
    at(tree, place[:-1])[place[-1]] = value
    return tree


def with_another_value():
    """Everything that can stand in any place, in every place."""
    for place in places(FULL):
        for value in ANYTHING if place else ():
            yield with_value(place, value)


def with_another_key():
    """Every table with a key less, a key too many, and each key misspelled."""
    for place in places(FULL):
        if not isinstance(at(FULL, place), dict):
            continue
        for key in at(FULL, place):
            without = excerpt_with((*place, key))
            value = at(without, place).pop(key)
            yield copy.deepcopy(without)
            for misspelled in (key.replace("-", "_"), key.upper(), f"{key}s", f" {key}"):
                at(without, place)[misspelled] = value
                yield copy.deepcopy(without)
                at(without, place).pop(misspelled)
        for key in ("unknown", "", "$schema", "x-own", "origin"):
            tree = excerpt_with(place)
            at(tree, place)[key] = "x"
            yield tree


def with_another_word():
    """Every word with a letter too many, in capitals and in the other direction."""
    for place in places(FULL):
        value = at(FULL, place)
        if isinstance(value, str):
            for word in (f"{value}x", value.upper(), value[::-1], f" {value}", value[:-1]):
                yield with_value(place, word)


MUTATED = [*with_another_value(), *with_another_key(), *with_another_word()]
"""All policies with one thing changed: more than there is time for at every run."""
