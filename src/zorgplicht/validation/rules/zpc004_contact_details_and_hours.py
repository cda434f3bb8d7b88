# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Each channel says how to reach it and when, in a form that can work.

What it checks
--------------
Each channel gives a contact detail: a number for the telephone, an address for e-mail and for
post, a place for the counter, and at least one detail for any other. A channel that is asked for
through another (`arranged-via`) need not. A channel that is only there in office hours gives
`hours`, and not an empty list. Numbers, e-mail addresses, web addresses and postal addresses have
a form that can work; so does the web address of the information on a service.

Why it matters
--------------
Obligation c asks for information on how contact goes. People who get stuck call or come within
opening hours (study §3.2). With a number that cannot be right, or without hours, they stand at a
closed door.

What it cannot see
------------------
Whether anybody answers, and whether the number, the page and the hours are right: nothing is
called or opened. A visiting address may have any form, and a postal address abroad is taken for a
wrong one. Which details a channel needs is our judgement.

How to fix
----------
Complete `contact` and `hours`. Give one number or address for each key, without other text. Is
there only contact by appointment? Name under `arranged-via` how to make one. Has the channel
ended? Remove it.

Example
-------
`contact = { phone = "14 050" }`,
`hours = [{ days = ["mon", "tue"], from = 09:00:00, to = 17:00:00 }]`.

Legal basis
-----------
Awb article 2:1 paragraph 1; the explanatory memorandum: findable, clear and usable information
on the way in which communication takes place; obligation c in study §4.1; study §3.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from zorgplicht.codec.formats.tree import Path
from zorgplicht.model.assessment import Certainty, Weight
from zorgplicht.model.channel import Channel
from zorgplicht.model.policy import Contact, PolicyChannel
from zorgplicht.model.text import Text
from zorgplicht.routing.offer import OFFICE_HOURS, never_open
from zorgplicht.validation.absent import NO_CHANNELS
from zorgplicht.validation.case import Case
from zorgplicht.validation.contact_form import is_email, is_phone, is_postal_address, is_url
from zorgplicht.validation.rule import Missing, Rule, Statement, Wrong
from zorgplicht.validation.wording import told

_DUTCH = """
Bij elk kanaal staat hoe en wanneer u het bereikt, in een vorm die kan kloppen.

Wat de regel toetst
-------------------
Elk kanaal geeft een contactgegeven. Voor telefoon is dat een nummer, voor e-mail en post een
adres, voor de balie een plek, en voor andere kanalen ten minste één gegeven. Een kanaal dat u via
een ander kanaal aanvraagt (`arranged-via`), hoeft dat niet. Is een kanaal er alleen in
kantooruren? Dan geeft het `hours`, en geen lege lijst. Nummers, e-mailadressen, webadressen en
postadressen hebben een vorm die kan kloppen. Dat geldt ook voor het webadres bij een dienst.

Waarom dit telt
---------------
Verplichting c vraagt informatie over hoe het contact gaat. Wie er niet uitkomt, belt of komt
langs binnen de openingstijden (onderzoek §3.2). Klopt het nummer niet, of staan er geen tijden?
Dan staat iemand voor een dichte deur.

Wat de regel niet ziet
----------------------
Of er iemand opneemt, en of het nummer, de pagina en de tijden kloppen. De regel belt niet en opent
niets. Een bezoekadres mag elke vorm hebben. Een postadres in het buitenland ziet de regel aan voor
fout. Welk gegeven een kanaal nodig heeft, is ons oordeel.

Zo lost u het op
----------------
Vul `contact` en `hours` aan. Geef per sleutel één nummer of adres, zonder andere tekst. Kan het
alleen op afspraak? Noem onder `arranged-via` hoe u die maakt. Bestaat het kanaal niet meer? Haal
het weg.

Voorbeeld
---------
`contact = { phone = "14 050" }`,
`hours = [{ days = ["mon", "tue"], from = 09:00:00, to = 17:00:00 }]`.

Grondslag
---------
Artikel 2:1 lid 1 Awb. Memorie van toelichting: vindbare, duidelijke en bruikbare informatie over
de wijze waarop communicatie plaatsvindt. Verplichting c in onderzoek §4.1, en §3.2.
"""

# By channel of the catalogue: the keys of which one must be there, and what they are called.
_NEEDS = {
    "phone": (("phone",), Text(nl="geen telefoonnummer", en="no telephone number")),
    "email": (("email",), Text(nl="geen e-mailadres", en="no e-mail address")),
    "post": (("postal-address", "address"), Text(nl="geen postadres", en="no postal address")),
    "counter": (("address",), Text(nl="geen bezoekadres", en="no visiting address")),
}
_ANY = Text(
    nl="niet hoe u het bereikt: geen nummer, adres of webadres",
    en="no way to reach it: no number, address or web address",
)
_FORMS: dict[str, tuple[Callable[[str], bool], Text, Text]] = {
    "phone": (
        is_phone,
        Text(nl="telefoonnummer", en="telephone number"),
        Text(
            nl="Schrijf één volledig nummer, zoals 14 050, 0800-1234 of 050 123 45 67.",
            en="Write one whole number, such as 14 050, 0800-1234 or 050 123 45 67.",
        ),
    ),
    "email": (
        is_email,
        Text(nl="e-mailadres", en="e-mail address"),
        Text(
            nl="Schrijf één volledig adres, zoals loket@voorbeeldstad.example.",
            en="Write one whole address, such as loket@voorbeeldstad.example.",
        ),
    ),
    "url": (
        is_url,
        Text(nl="webadres", en="web address"),
        Text(
            nl="Schrijf het hele adres, met https:// ervoor.",
            en="Write the whole address, with https:// in front.",
        ),
    ),
    "postal-address": (
        is_postal_address,
        Text(nl="Nederlands postadres", en="Dutch postal address"),
        Text(
            nl="Schrijf straat, postbus of antwoordnummer met nummer, postcode en plaats.",
            en="Write the street, Postbus or Antwoordnummer with its number, postcode and place.",
        ),
    ),
}


def _check(case: Case) -> Iterator[Statement]:
    if not case.policy.channels:
        yield NO_CHANNELS
    for index, channel in enumerate(case.policy.channels):
        kind = case.catalogue.channels[channel.channel]
        name = case.name_of(channel)
        at = ("channels", index)
        given = _given(channel.contact)
        yield from _absent(at, name, channel, given)
        for key, value in given.items():
            # Post that names no other address goes to this one.
            by_letter = channel.channel == "post" and "postal-address" not in given
            form = "postal-address" if by_letter and key == "address" else key
            yield from _form((*at, "contact", key), name, form, value)
        yield from _hours(at, name, channel, kind)
    for index, service, information in case.informed_services():
        if information.url is not None:
            name = Text(nl=service.name, en=service.name)
            place = ("services", index, "information", "url")
            yield from _form(place, name, "url", information.url)


def _given(contact: Contact | None) -> dict[str, str]:
    """
    What is given, by key of the file.
    """
    if contact is None:
        return {}
    values = {
        "phone": contact.phone,
        "email": contact.email,
        "url": contact.url,
        "address": contact.address,
        "postal-address": contact.postal_address,
    }
    return {key: value for key, value in values.items() if value is not None}


def _absent(
    at: Path, name: Text, channel: PolicyChannel, given: dict[str, str]
) -> Iterator[Statement]:
    if channel.arranged_via:
        return
    keys, lacks = _NEEDS.get(channel.channel, ((), _ANY))
    if any(key in given for key in keys or given):
        return
    yield Missing(
        at=(*at, "contact", keys[0]) if keys else (*at, "contact"),
        says=Text(nl=f"Bij '{name.nl}' staat {lacks.nl}.", en=f"'{name.en}' gives {lacks.en}."),
    )


def _form(at: Path, name: Text, form: str, value: str) -> Iterator[Statement]:
    if not told(value):
        yield Wrong(
            at=at,
            says=Text(
                nl=f"Bij '{name.nl}' is `{at[-1]}` leeg.",
                en=f"'{name.en}' has an empty `{at[-1]}`.",
            ),
        )
    elif form in _FORMS:
        fits, word, fix = _FORMS[form]
        if not fits(value):
            yield Wrong(
                at=at,
                says=Text(
                    nl=f"Bij '{name.nl}' staat '{value}'. Dat is geen geldig {word.nl}.",
                    en=f"'{name.en}' gives '{value}'. That is not a valid {word.en}.",
                ),
                fix=fix,
            )


def _hours(at: Path, name: Text, channel: PolicyChannel, kind: Channel) -> Iterator[Statement]:
    if never_open(channel, kind):
        yield Wrong(
            at=(*at, "hours"),
            says=Text(
                nl=f"'{name.nl}' is nooit open: de lijst met openingstijden is leeg.",
                en=f"'{name.en}' is never open: its list of hours is empty.",
            ),
            fix=Text(
                nl="Vul de openingstijden in. Bestaat het kanaal niet meer? Haal het weg.",
                en="Fill in the hours. Has the channel ended? Remove it.",
            ),
        )
    elif channel.hours is None and not channel.arranged_via and OFFICE_HOURS in kind.asks.levels:
        yield Missing(
            at=(*at, "hours"),
            says=Text(
                nl=f"Bij '{name.nl}' staan geen openingstijden.",
                en=f"'{name.en}' gives no opening hours.",
            ),
            fix=Text(
                nl="Vul de openingstijden in. Kan het alleen op afspraak? Noem onder"
                " `arranged-via` hoe u die maakt.",
                en="Fill in the hours. Is it by appointment only? Name under `arranged-via` how"
                " to make one.",
            ),
        )


RULE = Rule(
    code="ZPC004",
    name="contact-details-and-hours",
    obligation="c",
    weight=Weight.SUPPORTING,
    certainty=Certainty.MECHANICAL,
    basis=("awb-2-1-1", "mvt-clear-information", "study-4-1-c", "study-3-2"),
    dutch=_DUTCH,
    check=_check,
    follows=frozenset({"channels"}),
)
