# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The fixed phrases of a comparison, in Dutch and English: one place per phrase.

What stands between braces is filled in by whoever says it.
"""

from __future__ import annotations

from typing import NamedTuple, final

from zorgplicht.model.comparison import ChangeKind, FindingKind, Section, Side
from zorgplicht.model.digitalised import Moved, Reason, Sign
from zorgplicht.model.text import Text

TITLE = Text(nl="Wat verandert er: {name}", en="What changes: {name}")
OLD = Text(nl="Oud beleid", en="Old policy")
NEW = Text(nl="Nieuw beleid", en="New policy")
DAY = Text(nl="Allebei bekeken op", en="Both looked at on")
EXCERPTS = {
    Side.OLD: Text(
        nl="Het oude beleid is een uittreksel. Wat er niet in staat, is onbekend. Dus of iets"
        " nieuw is, is niet altijd zeker.",
        en="The old policy is an excerpt. What it does not show is unknown. So whether something"
        " is new is not always certain.",
    ),
    Side.NEW: Text(
        nl="Het nieuwe beleid is een uittreksel. Wat er niet in staat, is onbekend. Dus of iets"
        " vervalt, is niet zeker.",
        en="The new policy is an excerpt. What it does not show is unknown. So whether something"
        " is taken away is not certain.",
    ),
}

# --- the summary ------------------------------------------------------------------------

SUMMARY = Text(nl="In het kort", en="In short")
NOTHING = Text(
    nl="Er is geen verschil: het nieuwe beleid zegt hetzelfde als het oude.",
    en="There is no difference: the new policy says the same as the old one.",
)
LOSES = Text(
    nl="Let op: met sommige belemmeringen is er straks geen route meer. {where}",
    en="Note: with some barriers there will be no route any more. {where}",
)
MAY_LOSE = Text(
    nl="Misschien is er met sommige belemmeringen straks geen route meer, maar dat is niet zeker."
    " {where}",
    en="With some barriers there may be no route any more, but that is not certain. {where}",
)
NOBODY_LOSES = Text(
    nl="Bij de diensten die in allebei staan, raakt niemand de laatste route kwijt.",
    en="For the services that both have, nobody loses the last route.",
)
NOTHING_SHARED = Text(
    nl="Er is geen dienst die in allebei staat. Routes zijn dus niet vergeleken.",
    en="No service is in both. So routes were not compared.",
)
AT_SERVICE = Text(
    nl="Bij '{service}' gaat het om {n} van de {all} combinaties van belemmeringen.",
    en="For '{service}' it concerns {n} of the {all} combinations of barriers.",
)
AT_OFFER = Text(
    nl="Het gaat om {n} van de {all} combinaties van belemmeringen.",
    en="It concerns {n} of the {all} combinations of barriers.",
)
AT_SERVICES = Text(
    nl="Het gaat om {n} diensten, en daar om ten hoogste {most} van de {all} combinaties van"
    " belemmeringen.",
    en="It concerns {n} services, and there at most {most} of the {all} combinations of barriers.",
)
SERVICES_GONE = Text(nl="Deze diensten vervallen: {names}.", en="These services go: {names}.")
SERVICE_GONE = Text(nl="Deze dienst vervalt: {names}.", en="This service goes: {names}.")
SERVICES_COME = Text(nl="Deze diensten komen erbij: {names}.", en="New services: {names}.")
SERVICE_COMES = Text(nl="Deze dienst komt erbij: {names}.", en="New service: {names}.")
SERVICES_UNSEEN = Text(
    nl="Alleen in een van de twee te zien, dus onbekend: {names}.",
    en="To be seen in one of the two only, so unknown: {names}.",
)
WENT_DIGITAL = Text(
    nl="'{name}' wordt digitaal: {verdict}.", en="'{name}' goes digital: {verdict}."
)
WENT_DIGITAL_MANY = Text(
    nl="{n} diensten worden digitaal: {verdicts}.", en="{n} services go digital: {verdicts}."
)
MOVED_FOR = Text(nl="{verdict} ({n})", en="{verdict} ({n})")
VERDICT_CHANGES = Text(
    nl="Verplichting {letter} ({title}) gaat van '{old}' naar '{new}'.",
    en="Obligation {letter} ({title}) goes from '{old}' to '{new}'.",
)
FINDINGS_ARE = Text(nl="Bevindingen: {what}.", en="Findings: {what}.")
FINDINGS_SAME = Text(
    nl="De regels vinden in allebei hetzelfde.", en="The rules find the same in both."
)
CHANGES_ARE = Text(nl="In het beleid zelf: {what}.", en="In the policy itself: {what}.")
CHANGES_IN = Text(nl="{section} {what}", en="{section} {what}")
AND_MORE = Text(nl="en nog {n}", en="and {n} more")

# --- routes -----------------------------------------------------------------------------

IMPACT = Text(nl="Wie een route verliest of krijgt", en="Who loses or gains a route")
LOOKED_AT = Text(
    nl="Per dienst zijn {all} combinaties van {n} belemmeringen bekeken, voor en na. Waarvoor"
    " iemand komt: {purpose}.",
    en="Per service {all} combinations of {n} barriers were looked at, before and after. What"
    " one comes for: to {purpose}.",
)
SAME_FOR = Text(
    nl="Geen verschil voor de routes naar: {names}.", en="No difference to the routes to: {names}."
)
NUMBER_OF_COMBINATIONS = Text(
    nl="Aantal combinaties van belemmeringen", en="Number of combinations of barriers"
)
SERVICE = Text(nl="Dienst", en="Service")
SMALLEST = Text(
    nl="Hieronder staan steeds de kleinste combinaties. Wie er nog een belemmering bij heeft,"
    " zit meestal in hetzelfde geval.",
    en="Below stand the smallest combinations. Who has another barrier besides is mostly in the"
    " same case.",
)
EVERYBODY = Text(nl="helemaal geen belemmering", en="no barrier at all")


@final
class Effect(NamedTuple):
    """
    What to say of combinations to which one thing happens.
    """

    head: Text
    one: Text
    many: Text
    unsure: Text


LOST = Effect(
    head=Text(nl="Verliest de laatste route", en="Loses the last route"),
    one=Text(
        nl="{n} combinatie verliest de laatste route. Het gaat om wie te maken heeft met:",
        en="{n} combination loses its last route. It is about anyone dealing with:",
    ),
    many=Text(
        nl="{n} combinaties verliezen de laatste route. Het gaat om wie te maken heeft met:",
        en="{n} combinations lose their last route. It is about anyone dealing with:",
    ),
    unsure=Text(
        nl="Niet zeker. Combinaties zonder route die in het nieuwe beleid te zien is: {n}."
        " Het gaat om wie te maken heeft met:",
        en="Not certain. Combinations without a route that the new policy shows: {n}."
        " It is about anyone dealing with:",
    ),
)
HARDER = Effect(
    head=Text(nl="Wordt moeilijker", en="Gets harder"),
    one=Text(
        nl="Voor {n} combinatie wordt het moeilijker: er blijft een route, maar die is minder"
        " goed. Het gaat om wie te maken heeft met:",
        en="For {n} combination it gets harder: a route stays, but a worse one. It is about"
        " anyone dealing with:",
    ),
    many=Text(
        nl="Voor {n} combinaties wordt het moeilijker: er blijft een route, maar die is minder"
        " goed. Het gaat om wie te maken heeft met:",
        en="For {n} combinations it gets harder: a route stays, but a worse one. It is about"
        " anyone dealing with:",
    ),
    unsure=Text(
        nl="Niet zeker. Combinaties met alleen een minder goede route in het nieuwe beleid: {n}."
        " Het gaat om wie te maken heeft met:",
        en="Not certain. Combinations with only a worse route in the new policy: {n}."
        " It is about anyone dealing with:",
    ),
)
EASIER = Effect(
    head=Text(nl="Wordt makkelijker", en="Gets easier"),
    one=Text(
        nl="Voor {n} combinatie wordt het makkelijker: er komt een betere route. Het gaat om wie"
        " te maken heeft met:",
        en="For {n} combination it gets easier: there is a better route. It is about anyone"
        " dealing with:",
    ),
    many=Text(
        nl="Voor {n} combinaties wordt het makkelijker: er komt een betere route. Het gaat om wie"
        " te maken heeft met:",
        en="For {n} combinations it gets easier: there is a better route. It is about anyone"
        " dealing with:",
    ),
    unsure=Text(
        nl="Niet zeker. Combinaties met alleen een minder goede route in het oude beleid: {n}."
        " Het gaat om wie te maken heeft met:",
        en="Not certain. Combinations with only a worse route in the old policy: {n}."
        " It is about anyone dealing with:",
    ),
)
GAINED = Effect(
    head=Text(nl="Krijgt een route", en="Gains a route"),
    one=Text(
        nl="{n} combinatie zonder route krijgt er een. Het gaat om wie te maken heeft met:",
        en="{n} combination without a route gains one. It is about anyone dealing with:",
    ),
    many=Text(
        nl="{n} combinaties zonder route krijgen er een. Het gaat om wie te maken heeft met:",
        en="{n} combinations without a route gain one. It is about anyone dealing with:",
    ),
    unsure=Text(
        nl="Niet zeker. Combinaties zonder route die in het oude beleid te zien was: {n}."
        " Het gaat om wie te maken heeft met:",
        en="Not certain. Combinations without a route that the old policy showed: {n}."
        " It is about anyone dealing with:",
    ),
)
NO_DIFFERENCE = Text(nl="geen verschil", en="no difference")
NOT_CERTAIN = Text(nl="{what} (niet zeker)", en="{what} (not certain)")

# --- services that went digital -----------------------------------------------------------

DIGITAL = Text(nl="Diensten die digitaal worden", en="Services that go digital")
NEEDS_ATTENTION = Text(
    nl="Bij elke dienst die digitaal wordt, is opnieuw aandacht nodig voor passende"
    " ondersteuning (onderzoek §5.1).",
    en="Each service that goes digital needs new attention for appropriate support (study §5.1).",
)
MOVED = {
    Moved.MOVED: Text(nl="de hulp gaat mee", en="support moves along"),
    Moved.NOT_MOVED: Text(nl="de hulp gaat niet mee", en="support does not move along"),
    Moved.UNKNOWN: Text(
        nl="niet te zeggen of de hulp meegaat", en="unknown whether support moves along"
    ),
}
SYMBOLS = {Moved.MOVED: "✓", Moved.NOT_MOVED: "✗", Moved.UNKNOWN: "?"}
"""A symbol for each verdict, never without its words."""
SIGNS = {
    Sign.DIGITAL_SINCE: Text(
        nl="Het beleid noemt deze dienst digitaal sinds {since}.",
        en="The policy calls this service digital since {since}.",
    ),
    Sign.FIRST_DIGITAL_WAY: Text(
        nl="De dienst is voor het eerst te krijgen op internet: {ways}.",
        en="The service can be had on the internet for the first time: {ways}.",
    ),
    Sign.ONLY_DIGITAL: Text(
        nl="De dienst is alleen nog te krijgen op internet. Dit valt weg: {gone}.",
        en="The service can be had on the internet only. This goes: {gone}.",
    ),
}
REASONS = {
    Reason.ROUTE_LOST: Text(
        nl="Er zijn combinaties van belemmeringen die hun laatste route verliezen. Welke dat"
        " zijn, staat onder '{impact}'.",
        en="There are combinations of barriers that lose their last route. Which ones stands"
        " under '{impact}'.",
    ),
    Reason.NO_SUPPORT: Text(
        nl="Er is geen hulp die werkt op de digitale weg.",
        en="There is no support that works on the digital way.",
    ),
    Reason.HARDER: Text(
        nl="Voor sommige combinaties blijft alleen een moeilijkere route over.",
        en="For some combinations only a harder route is left.",
    ),
    Reason.LEFT_BEHIND: Text(
        nl="Deze hulp was er voor deze dienst, en werkt er nu niet meer: {entries}.",
        en="This support was there for this service, and works for it no more: {entries}.",
    ),
    Reason.SUPPORT_THERE: Text(
        nl="Deze hulp is er op de digitale weg, of brengt de dienst op een andere manier:"
        " {entries}.",
        en="This support is there on the digital way, or brings the service in another way:"
        " {entries}.",
    ),
    Reason.NO_DIGITAL_WAY: Text(
        nl="Bij de dienst staat geen kanaal op internet. Zo is niet te zien waar hulp nodig is.",
        en="The service names no channel on the internet. So where support is needed cannot be"
        " seen.",
    ),
    Reason.EXCERPT: Text(
        nl="Het nieuwe beleid is een uittreksel. Hulp en routes die er niet in staan, kunnen er"
        " wel zijn.",
        en="The new policy is an excerpt. Support and routes that it does not show may be there.",
    ),
}

# --- findings ---------------------------------------------------------------------------

FINDINGS = Text(nl="Bevindingen die anders zijn", en="Findings that are different")
FINDING_KINDS = {
    FindingKind.NEW: Text(nl="Nieuw", en="New"),
    FindingKind.REOPENED: Text(nl="Niet meer uitgelegd", en="No longer explained"),
    FindingKind.SOLVED: Text(nl="Opgelost", en="Solved"),
    FindingKind.EXPLAINED: Text(nl="Nu uitgelegd", en="Now explained"),
    FindingKind.GONE: Text(
        nl="Vervallen, want waar het over ging is weg",
        en="Gone, because what it was about is gone",
    ),
    FindingKind.UNKNOWN: Text(
        nl="Niet te vergelijken, want van één van de twee is te weinig te zien",
        en="Not to be compared, because too little is seen of one of the two",
    ),
}
"""In the order in which they are told."""
COUNTED_FINDINGS = {
    FindingKind.NEW: Text(nl="{n} nieuw", en="{n} new"),
    FindingKind.REOPENED: Text(nl="{n} niet meer uitgelegd", en="{n} no longer explained"),
    FindingKind.SOLVED: Text(nl="{n} opgelost", en="{n} solved"),
    FindingKind.EXPLAINED: Text(nl="{n} nu uitgelegd", en="{n} now explained"),
    FindingKind.GONE: Text(nl="{n} vervallen", en="{n} gone"),
    FindingKind.UNKNOWN: Text(nl="{n} niet te vergelijken", en="{n} not to be compared"),
}
RULE = Text(nl="Regel", en="Rule")
WHAT = Text(nl="Wat er aan de hand is", en="What is the matter")
PLACE = Text(nl="Plaats", en="Place")
VERDICTS = Text(nl="Per verplichting", en="Per obligation")
VERDICTS_IN_BOTH = Text(nl="Het oordeel in allebei", en="The verdict in both")
OBLIGATION = Text(nl="Verplichting", en="Obligation")
BEFORE = Text(nl="Oud", en="Old")
AFTER = Text(nl="Nieuw", en="New")

# --- what changed -----------------------------------------------------------------------

CHANGES = Text(nl="Wat er in het beleid verandert", en="What changes in the policy")
SECTIONS = {
    Section.AUTHORITY: Text(nl="Over de organisatie", en="On the organisation"),
    Section.SERVICES: Text(nl="Diensten", en="Services"),
    Section.CHANNELS: Text(nl="Kanalen", en="Channels"),
    Section.SUPPORT: Text(nl="Hulp", en="Support"),
    Section.TARGET_GROUPS: Text(nl="Doelgroepen", en="Target groups"),
    Section.DOCUMENTS: Text(nl="Documenten", en="Documents"),
    Section.PROVIDERS: Text(nl="Partners", en="Partners"),
    Section.REPRESENTATION: Text(nl="Machtigen", en="Representation"),
    Section.COMPLAINTS: Text(nl="Klachten", en="Complaints"),
    Section.MONITORING: Text(nl="Metingen", en="Monitoring"),
    Section.EXCEPTIONS: Text(nl="Uitzonderingen", en="Exceptions"),
}
KINDS = {
    ChangeKind.REMOVED: Text(nl="vervalt", en="goes"),
    ChangeKind.ADDED: Text(nl="komt erbij", en="is new"),
    ChangeKind.CHANGED: Text(nl="verandert", en="changes"),
}
UNSEEN_IN = {
    Side.OLD: Text(
        nl="niet te zien in het nieuwe beleid; onbekend of het vervalt",
        en="not seen in the new policy; unknown whether it goes",
    ),
    Side.NEW: Text(
        nl="niet te zien in het oude beleid; onbekend of het nieuw is",
        en="not seen in the old policy; unknown whether it is new",
    ),
}
"""By the only policy that has it."""
COUNTED = {
    ChangeKind.REMOVED: Text(nl="{n} weg", en="{n} gone"),
    ChangeKind.ADDED: Text(nl="{n} erbij", en="{n} new"),
    ChangeKind.CHANGED: Text(nl="{n} anders", en="{n} changed"),
    ChangeKind.UNKNOWN: Text(nl="{n} onbekend", en="{n} unknown"),
}
CHANGES_OF = Text(nl="{section}: wat er verandert", en="{section}: what changes")
NO_WORDS = Text(nl="niets", en="nothing")
ENTRY = Text(nl="Onderdeel", en="Entry")
KEY = Text(nl="Wat", en="What")
GOES = Text(nl="Gaat weg", en="Taken out")
COMES = Text(nl="Komt erbij", en="Put in")
TAKEN_OUT = Text(nl="gaat weg: {what}", en="taken out: {what}")
PUT_IN = Text(nl="komt erbij: {what}", en="put in: {what}")
INSTEAD = Text(nl="eerst: {old}; nu: {new}", en="before: {old}; now: {new}")
UNSURE = Text(nl="niet zeker, door het uittreksel", en="not certain, because of the excerpt")

# --- what this does not say -------------------------------------------------------------

LIMITS = (
    Text(
        nl="Beide bestanden zijn bekeken alsof ze gelden op dezelfde dag. Zo komt een verschil"
        " door het beleid, en niet door de kalender of een nieuwe wet.",
        en="Both files were looked at as if they hold on the same day. So a difference comes from"
        " the policy, and not from the calendar or a new law.",
    ),
    Text(
        nl="Iets is hetzelfde als het in het bestand dezelfde naam (id) heeft. Kreeg iets een"
        " andere id, dan staat het hier als weg en als nieuw.",
        en="Something is the same when it has the same id in the file. What was given another id"
        " stands here as gone and as new.",
    ),
    Text(
        nl="Een route die moeite kost, telt als route. Een route onder een voorwaarde ook. Wat een"
        " gemachtigde kan regelen, telt niet.",
        en="A route that takes effort counts as a route. So does a route with a condition. What a"
        " representative can arrange does not.",
    ),
    Text(
        nl="Belemmeringen en hulp zijn hier een model. Mensen verschillen meer dan dat. Hoeveel"
        " mensen het treft, is niet bekend: een combinatie kan vaak voorkomen of bijna nooit.",
        en="Barriers and support are a model here. People differ more than that. How many people"
        " it concerns is not known: a combination may be frequent or very rare.",
    ),
    Text(
        nl="Of hulp echt meegaat, ziet u pas in de praktijk. Hier staat alleen wat de twee"
        " bestanden zeggen. Dit is geen oordeel over de vraag of het genoeg is voor de wet.",
        en="Whether support really moves along is seen in practice only. Here stands what the two"
        " files say. It is no judgement on whether that is enough for the law.",
    ),
)
