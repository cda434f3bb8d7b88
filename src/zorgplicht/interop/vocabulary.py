# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Our own vocabulary: what SKOS and CPSV-AP have no word for.

A word of it is the name of a field of the model, written as the custom in RDF is. Each stands in
the graph that uses it, with this explanation.
"""

from __future__ import annotations

from typing import Final

from zorgplicht.model.text import Text

SCHEMES: Final = {
    "capabilities": Text(nl="Vaardigheden, inspanningen en middelen", en="Capabilities"),
    "barriers": Text(nl="Belemmeringen", en="Barriers"),
    "channels": Text(nl="Kanalen", en="Channels"),
    "measures": Text(nl="Ondersteuningsmaatregelen", en="Support measures"),
    "facts": Text(nl="Eigenschappen die meetellen", en="Facts that count"),
    "target-groups": Text(nl="Doelgroepen", en="Target groups"),
    "obligations": Text(nl="Verplichtingen a tot en met d", en="Obligations a to d"),
    "law-provisions": Text(nl="Wetsartikelen en toelichting", en="Provisions of law"),
    "pillars": Text(nl="Pijlers van inclusieve dienstverlening", en="Pillars"),
    "provisions": Text(nl="Algemene voorzieningen en maatwerk", en="Provisions"),
    "digital-skill-factors": Text(nl="Factoren bij digivaardigheid", en="Digital-skill factors"),
    "enablers": Text(nl="Wat de organisatie nodig heeft", en="Enablers"),
    "organisational-factors": Text(
        nl="Omstandigheden van de organisatie", en="Organisational factors"
    ),
    "recommendations": Text(nl="Aanbevelingen van het onderzoek", en="Recommendations"),
    "sources": Text(nl="Bronnen", en="Sources"),
}
"""The titles of the concept schemes, by kind of entry."""

_CATALOGUE: Final = {
    "addresses": ("De belemmering waarvoor het helpt.", "The barrier it helps with."),
    "addsDemands": ("Wat de hulp zelf van iemand vraagt.", "What the help itself asks."),
    "appliesToAll": (
        "Werkt alleen bij wie al deze belemmeringen heeft.",
        "Works only for a person with all of these barriers.",
    ),
    "appliesToAny": (
        "Werkt alleen bij wie een van deze belemmeringen heeft.",
        "Works only for a person with one of these barriers.",
    ),
    "appointment": ("Of er een afspraak voor nodig is.", "Whether it must be booked."),
    "arrangedVia": (
        "Het kanaal waarmee u het aanvraagt.",
        "The channel through which it must be asked for.",
    ),
    "asks": ("Wat het van iemand vraagt.", "What it asks of a person."),
    "audience": ("Voor wie het is.", "Whom it is for."),
    "availability": (
        "Hoe vaak het onderzoek het vond in 2022.",
        "How often the study found it in 2022.",
    ),
    "barriers": (
        "Een belemmering die bij de groep vaak voorkomt, maar niet bij iedereen.",
        "A barrier that is typical of the group, never of each of its members.",
    ),
    "basis": (
        "Waar het op rust: study (het onderzoek), external (andere bron) of judgement (oordeel).",
        "On what it rests: study, external (another source) or judgement (our own).",
    ),
    "capability": ("De vaardigheid of het middel.", "The capability it is about."),
    "cause": ("Waarom de groep moeite heeft.", "Why the group has trouble."),
    "condition": (
        "Hoe een route zegt dat zij hiervan afhangt.",
        "How a route says that it depends on this.",
    ),
    "consulted": ("De dag waarop de bron is gelezen.", "The day on which the source was read."),
    "default": (
        "De vorm die bedoeld is als alleen de belemmering is genoemd.",
        "The variant that is meant when only the barrier is named.",
    ),
    "effect": ("Wat de maatregel doet.", "What the measure does."),
    "enablers": ("Wat de organisatie nodig heeft of heeft.", "What an organisation needs or has."),
    "evidence": ("Waarmee u het kunt laten zien.", "What can show that it is met."),
    "facts": ("Iets dat waar moet zijn of waar is.", "Something that holds or must hold."),
    "family": (
        "De kanalen die op dezelfde manier werken.",
        "The family of channels that work alike.",
    ),
    "help": ("Wat de helper doet.", "What the helper does."),
    "horizon": (
        "Wanneer het helpt: now (nu) of long (later).",
        "When it helps: now, or only after a while (long).",
    ),
    "impairs": (
        "Wat de belemmering overlaat van een vaardigheid.",
        "What the barrier leaves of a capability.",
    ),
    "inForceFrom": ("De eerste dag waarop het geldt.", "The first day on which it applies."),
    "inForceUntil": (
        "De eerste dag waarop het niet meer geldt.",
        "The first day on which it no longer applies.",
    ),
    "kind": ("De soort, om te groeperen.", "The kind, for grouping."),
    "level": (
        "Het niveau: blocked (lukt niet), hampered (lukt moeilijk) of able (lukt).",
        "The level: blocked, hampered or able.",
    ),
    "levels": ("Hoeveel er van een vaardigheid nodig is.", "How much of a capability it needs."),
    "of": ("Waar een waarde bij hoort.", "What a value belongs to."),
    "on": ("Het kanaal waarop het werkt.", "The channel on which it works."),
    "onFamilies": (
        "De groep kanalen waarop het werkt.",
        "The family of channels on which it works.",
    ),
    "opens": ("Het kanaal dat hierdoor ontstaat.", "The channel that exists through it."),
    "origin": ("Waar het in het onderzoek staat.", "Where it stands in the study."),
    "partOf": ("De maatregel waar het bij hoort.", "The measure of which it is an aspect."),
    "party": ("Wie helpt, als dat een ander is.", "Who helps, where it is somebody else."),
    "pillar": ("De pijler waar het onder valt.", "The pillar under which it falls."),
    "prominence": ("Hoe het onderzoek de groep noemt.", "How the study speaks of the group."),
    "provision": (
        "Voor iedereen (generic) of op maat (tailored).",
        "For all (generic) or for one (tailored).",
    ),
    "purposes": ("Waarvoor iemand kan komen.", "What one can come for."),
    "question": ("Hoe u ernaar vraagt.", "How to ask for it."),
    "raises": (
        "De vaardigheid die van 'lukt moeilijk' naar 'lukt' gaat.",
        "The capability that goes from hampered to able.",
    ),
    "requires": (
        "Wat vooraf nodig is; van meer mogelijkheden is er één genoeg.",
        "What must hold beforehand; of several alternatives one is enough.",
    ),
    "restrictedTo": ("De groep waarvoor het alleen is.", "The group to whom it is restricted."),
    "restsOn": ("De bepaling waarop het rust.", "The provision on which it rests."),
    "sets": (
        "De vaardigheid die op een niveau komt.",
        "The capability that is brought to a level.",
    ),
    "splitInto": ("De maatregelen waarin het is verdeeld.", "The measures it is divided into."),
    "standards": ("Dezelfde gedachte in een standaard.", "The same idea in a standard."),
    "targetGroups": ("De groep die de bron erbij noemt.", "The group the source names with it."),
    "text": ("De letterlijke tekst.", "The exact wording."),
    "value": ("De waarde.", "The value."),
    "verified": ("Hoe zeker de datum en de tekst zijn.", "How sure the date and the words are."),
    "why": ("De reden.", "The reason."),
}
"""Words for entries of the catalogue."""

_POLICY: Final = {
    "afterwards": ("Wat er daarna gebeurt.", "What happens next."),
    "agreement": ("De afspraak waarop een partner werkt.", "The agreement a partner works on."),
    "checkedOn": ("De dag waarop de tekst is nagekeken.", "The day the text was last checked."),
    "complaint": ("Hoe u een klacht indient.", "How to complain."),
    "completeness": (
        "complete: wat er niet staat, is er niet; excerpt: dat is niet bekend.",
        "complete: what is missing is not there; excerpt: it is not known.",
    ),
    "contact": ("Het kanaal voor vragen.", "The channel for questions."),
    "digitalSince": ("De dag waarop het digitaal werd.", "The day on which it became digital."),
    "exceptServices": ("De dienst waarvoor het niet is.", "The service it is not for."),
    "groups": ("De doelgroep waarvoor het is.", "The target group it is for."),
    "handsOverTo": ("Waar u daarna terecht kunt.", "To which it hands a person on."),
    "instrument": ("De vorm van een document.", "The legal form of a document."),
    "languageLevel": ("Het taalniveau.", "The level of the language."),
    "noFixedHours": (
        "Er zijn geen vaste tijden: een kanaal is nooit open, hulp is er alleen op verzoek.",
        "No fixed hours: a channel is never open, support is there on request only.",
    ),
    "note": ("Een opmerking bij de tijden.", "A remark on the hours."),
    "notIn": ("Dan gelden de tijden niet.", "When the hours do not hold."),
    "nth": (
        "De hoeveelste van de maand; -1 is de laatste.",
        "The nth such day of the month; -1 is the last.",
    ),
    "objection": ("Hoe u bezwaar maakt.", "How to object."),
    "otherWays": ("Hoe het kan zonder internet.", "Ways besides the digital one."),
    "pilotUntil": ("De laatste dag van de proef.", "The last day of the pilot."),
    "postalAddress": ("Het adres voor brieven.", "The address to write to."),
    "preferredOver": ("De hulp waar dit vóór gaat.", "The support that it comes before."),
    "prohibits": ("Wat niet mag.", "What it forbids."),
    "provider": ("Wie het uitvoert.", "Who carries it out."),
    "serviceLevel": ("Wat de overheid belooft.", "The norm the authority sets itself."),
    "signed": ("Een gebarentaal.", "A sign language."),
    "spoken": ("Een taal die wordt gesproken.", "A language that is spoken."),
    "status": ("Hoe u weet hoe ver het is.", "How one learns how far it is."),
    "steps": ("De stappen, op volgorde.", "The steps, in order."),
    "stepsByChannel": (
        "De stappen op één kanaal, als die anders zijn.",
        "The steps on one channel, where they differ.",
    ),
    "term": ("Hoe lang het duurt.", "How long it takes."),
    "weeks": ("In oneven of even weken.", "In odd or even weeks."),
    "whenDown": ("Wat u kunt doen bij een storing.", "What to do when it is out of order."),
    "whenUndelivered": (
        "Hoe de overheid het dan nog probeert.",
        "How it tries again when a message does not arrive.",
    ),
    "written": ("Een taal om in te lezen of te schrijven.", "A language to read or write in."),
}
"""Words for the services and channels of an authority."""

TERMS: Final = {
    name: Text(nl=nl, en=en) for name, (nl, en) in sorted({**_CATALOGUE, **_POLICY}.items())
}
"""Every word, with what it means."""
