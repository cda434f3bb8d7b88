# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The fixed phrases of a report on gaps, in Dutch and English: one place per phrase.

What stands between braces is filled in by whoever says it.
"""

from __future__ import annotations

from typing import NamedTuple, final

from zorgplicht.model.channel import Audience
from zorgplicht.model.coverage import SingleKind
from zorgplicht.model.text import Text


@final
class Answer(NamedTuple):
    """
    One thing to say of combinations: of the empty one, of a single one, of several.
    """

    everybody: Text
    one: Text
    several: Text


GAPS = Text(nl="Gaten in het aanbod", en="Gaps in the offer")

# --- counting -------------------------------------------------------------------------

SERVICE = Text(nl="{n} dienst", en="{n} service")
SERVICES = Text(nl="{n} diensten", en="{n} services")
WHOLE_OFFER = Text(nl="het hele aanbod", en="the whole offer")
BARRIER = Text(nl="{n} belemmering", en="{n} barrier")
BARRIERS = Text(nl="{n} belemmeringen", en="{n} barriers")
VARIANTS = Text(nl="{n} vormen van {barriers}", en="{n} variants of {barriers}")
COMBINATION = Text(nl="{n} combinatie", en="{n} combination")
COMBINATIONS = Text(nl="{n} combinaties", en="{n} combinations")
ALL_SERVICES = Text(nl="bij alle {n} diensten", en="for all {n} services")
SOME_SERVICES = Text(nl="bij {n} van de {all} diensten", en="for {n} of the {all} services")
FROM_TO = Text(nl="{least} tot {most}", en="{least} to {most}")
AND_MORE = Text(nl="en nog {n}", en="and {n} more")
MORE = Text(
    nl="En nog {n}. Met --format json ziet u alles.",
    en="And {n} more. Use --format json to see everything.",
)

# --- the summary ----------------------------------------------------------------------

SUMMARY = Text(nl="Samenvatting", en="Summary")
NO_SERVICES = Text(nl="Er is geen dienst bekeken.", en="No service was looked at.")
LOOKED_AT = Text(
    nl="Bekeken: {what}, met {combinations} van {barriers}.",
    en="Looked at: {what}, with {combinations} of {barriers}.",
)
LOOKED_AT_EACH = Text(
    nl="Bekeken: {what}, met elk {combinations} van {barriers}.",
    en="Looked at: {what}, each with {combinations} of {barriers}.",
)
WANTS = Text(nl="Waarvoor iemand komt: {purpose}.", en="What one comes for: to {purpose}.")
ALL_HAVE = Text(
    nl="Elke combinatie heeft een route{where}.", en="Every combination has a route{where}."
)
SOME_LACK = Text(
    nl="Er zijn combinaties zonder route{where}.",
    en="There are combinations without a route{where}.",
)
LACK = Text(
    nl="Voor {n} van de {all} combinaties is er geen route{where}.",
    en="For {n} of the {all} combinations there is no route{where}.",
)
NOT_EVEN_NONE = Text(
    nl="Ook wie geen belemmering heeft, heeft geen route{where}.",
    en="Even somebody without any barrier has no route{where}.",
)
EACH_ALONE = Text(
    nl="Wie maar één belemmering heeft, heeft altijd een route.",
    en="Whoever has just one barrier always has a route.",
)
NOT_ALONE = Text(
    nl="Soms is één belemmering al te veel. Geen route heeft wie te maken heeft met:",
    en="Sometimes one barrier is already too much. No route for anyone dealing with:",
)
MINIMAL = Text(
    nl="Een gat is een combinatie zonder route die niet kleiner kan. Laat u er één belemmering"
    " uit weg, dan is er wel een route. Komt er een belemmering bij, dan is er meestal ook geen"
    " route.",
    en="A gap is a combination without a route that cannot be smaller. Leave one barrier out of"
    " it, and there is a route. Add a barrier, and mostly there is no route either.",
)

# --- per service ----------------------------------------------------------------------

SAME_GAPS = Text(nl="{n} diensten: dezelfde gaten", en="{n} services: the same gaps")
NO_GAPS = Text(nl="{n} diensten: geen gaten", en="{n} services: no gaps")
THE_OFFER = Text(nl="Het hele aanbod", en="The whole offer")
AUDIENCES = {
    Audience.RESIDENTS: Text(nl="voor inwoners", en="for residents"),
    Audience.BUSINESSES: Text(nl="voor bedrijven", en="for businesses"),
}

NONE_FOR = Answer(
    everybody=NOT_EVEN_NONE,
    one=Text(
        nl="Wie te maken heeft met {barriers}, heeft geen route.",
        en="Anyone dealing with {barriers} has no route.",
    ),
    several=Text(
        nl="Er zijn {n} gaten. Geen route heeft wie te maken heeft met:",
        en="There are {n} gaps. No route for anyone dealing with:",
    ),
)
DIFFICULT_FOR = Answer(
    everybody=Text(
        nl="Ook wie geen belemmering heeft, heeft alleen een route die moeite kost.",
        en="Even somebody without any barrier has only a route that takes effort.",
    ),
    one=Text(
        nl="Wie te maken heeft met {barriers}, heeft alleen een route die moeite kost.",
        en="Anyone dealing with {barriers} has only a route that takes effort.",
    ),
    several=Text(
        nl="Alleen een route die moeite kost, heeft wie te maken heeft met:",
        en="Only a route that takes effort for anyone dealing with:",
    ),
)
CONDITIONAL_FOR = Answer(
    everybody=Text(
        nl="Ook wie geen belemmering heeft, heeft alleen een route onder een voorwaarde.",
        en="Even somebody without any barrier has only a route with a condition.",
    ),
    one=Text(
        nl="Wie te maken heeft met {barriers}, heeft alleen een route onder een voorwaarde.",
        en="Anyone dealing with {barriers} has only a route with a condition.",
    ),
    several=Text(
        nl="Alleen een route onder een voorwaarde, heeft wie te maken heeft met:",
        en="Only a route with a condition for anyone dealing with:",
    ),
)
FOR = Text(nl="Bij {services}:", en="For {services}:")
NOTHING = Text(nl="geen belemmering", en="no barrier")

REPAIRS = Text(
    nl="Dit zou gaten dichten, het beste eerst:",
    en="This would close gaps, best first:",
)
NOT_ADVISED = Text(
    nl="Naar aanvullingen en kwetsbare plekken is niet gekeken.",
    en="Additions and weak spots were not looked for.",
)
NO_REPAIRS = Text(
    nl="Er is geen aanvulling gevonden die een gat dicht.",
    en="Nothing was found that would close a gap.",
)
MORE_REPAIRS = Text(
    nl="Er kunnen nog andere aanvullingen zijn: niet alles is bekeken of bewaard.",
    en="There may be other additions: not everything was looked at or kept.",
)
ADD = Text(nl="Voeg toe: {what}.", en="Add: {what}.")
CHANNEL = Text(nl="het kanaal {names}", en="the channel {names}")
CHANNELS = Text(nl="de kanalen {names}", en="the channels {names}")
MEASURE = Text(nl="de maatregel {names}", en="the measure {names}")
MEASURES = Text(nl="de maatregelen {names}", en="the measures {names}")
CLOSES_THE_GAP = Text(nl="Dat dicht het gat.", en="It closes the gap.")
CLOSES_ALL = Text(nl="Dat dicht alle {n} gaten.", en="It closes all {n} gaps.")
CLOSES = Text(
    nl="Dat dicht {n} van de {all} gaten: {gaps}.",
    en="It closes {n} of the {all} gaps: {gaps}.",
)
ALL_GAIN = Text(nl="Zo heeft elke combinatie een route.", en="So every combination has a route.")
GAIN = Text(
    nl="Zo krijgt {n} van de {all} combinaties een route.",
    en="So {n} of the {all} combinations gets a route.",
)
GAINS = Text(
    nl="Zo krijgen {n} van de {all} combinaties een route.",
    en="So {n} of the {all} combinations get a route.",
)
ON_CONDITION = Text(
    nl="Daarvan onder een voorwaarde: {gaps}.", en="Among these with a condition: {gaps}."
)
MANY_ON_CONDITION = Text(
    nl="Daarvan zijn er {n} onder een voorwaarde.", en="Among these {n} with a condition."
)
ALL_ON_CONDITION = Text(
    nl="Het is steeds een route onder een voorwaarde.",
    en="It is always a route with a condition.",
)
PRESENT = Text(
    nl="Er is al: {what}. Maar zo is dat hier niet te krijgen of te gebruiken.",
    en="There is already: {what}. But as it is, it cannot be had or used here.",
)
NEEDS = Text(
    nl="De organisatie heeft daarvoor nodig: {what}.",
    en="For it the organisation needs: {what}.",
)

# --- what may not fall away -----------------------------------------------------------

SINGLE_POINTS = Text(nl="Kwetsbare plekken", en="Single points of failure")
SINGLE_POINTS_GRAVEST_FIRST = Text(
    nl="Kwetsbare plekken, de ergste eerst",
    en="Single points of failure, gravest first",
)
NO_SINGLE_POINTS = Text(
    nl="Er is niets gevonden waar een laatste route van afhangt.",
    en="Nothing was found on which a last route depends.",
)
SINGLE_KINDS = {
    SingleKind.CHANNEL: Text(nl="het kanaal {name}", en="the channel {name}"),
    SingleKind.MEASURE: Text(nl="de maatregel {name}", en="the measure {name}"),
    SingleKind.PROVIDER: Text(nl="de uitvoerder {name}", en="the provider {name}"),
    SingleKind.SLOT: Text(nl="de tijd {slot} bij {name}", en="the time {slot} at {name}"),
}
AT = Text(nl="{what} bij {place}", en="{what} at {place}")
SLOT = Text(nl="op {day} van {start} tot {end}", en="on {day} from {start} to {end}")
DAYS = {
    "mon": Text(nl="maandag", en="Monday"),
    "tue": Text(nl="dinsdag", en="Tuesday"),
    "wed": Text(nl="woensdag", en="Wednesday"),
    "thu": Text(nl="donderdag", en="Thursday"),
    "fri": Text(nl="vrijdag", en="Friday"),
    "sat": Text(nl="zaterdag", en="Saturday"),
    "sun": Text(nl="zondag", en="Sunday"),
}
FALLS_AWAY = Text(
    nl="Valt {what} weg, dan heeft wie te maken heeft met {barriers} geen route meer{where}.",
    en="Without {what}, anyone dealing with {barriers} has no route any more{where}.",
)
FALLS_AWAY_FOR_ALL = Text(
    nl="Valt {what} weg, dan heeft ook wie geen belemmering heeft geen route meer{where}.",
    en="Without {what}, even somebody without any barrier has no route any more{where}.",
)
FALLS_AWAY_MANY = Text(
    nl="Valt {what} weg, dan is er geen route meer voor {n}{where}.",
    en="Without {what}, there is no route any more for {n}{where}.",
)
MORE_COMBINATIONS = Text(nl="meer combinaties", en="more combinations")
AT_MOST = Text(nl="ten hoogste {n}", en="at most {n}")
THEN_NONE_SOMEWHERE = Text(
    nl="Bij een of meer diensten heeft dan geen route wie te maken heeft met: {gaps}.",
    en="Then, for one or more services, there is no route for anyone dealing with: {gaps}.",
)
THEN_NONE = Text(
    nl="Geen route heeft dan wie te maken heeft met: {gaps}.",
    en="Then there is no route for anyone dealing with: {gaps}.",
)

# --- hand-overs -----------------------------------------------------------------------

HAND_OVERS = Text(nl="Doorverwijzen", en="Hand-overs")
NOBODY_LOOKED = Text(
    nl="Naar doorverwijzen is hier niet gekeken.",
    en="Hand-overs were not looked at here.",
)
HAND_OVERS_FINE = Text(
    nl="Geen enkele doorverwijzing loopt dood, gaat rond of duurt te lang.",
    en="No hand-over ends nowhere, goes round in a circle or takes too long.",
)
DEAD_END = Text(
    nl="Wie het bij {place} niet kan afronden, wordt nergens naar doorverwezen.",
    en="Whoever cannot finish at {place} is handed over to nobody.",
)
CIRCLE = Text(
    nl="{places} verwijzen alleen naar elkaar door. Zo komt niemand verder.",
    en="{places} hand over to one another only. So nobody gets any further.",
)
CIRCLE_OF_ONE = Text(
    nl="{places} verwijst alleen naar zichzelf door. Zo komt niemand verder.",
    en="{places} hands over to itself only. So nobody gets any further.",
)
LONG_CHAIN = Text(
    nl="Van {first} naar {last} wordt iemand meer dan twee keer doorverwezen, via {places}.",
    en="From {first} to {last} one is handed over more than twice, by way of {places}.",
)
PASSED_BY_ALL = Text(
    nl="Wie wordt doorverwezen, komt altijd langs {places}. Dat is geen fout, maar alles hangt"
    " er wel van af.",
    en="Whoever is handed over always passes {places}. That is no fault, but everything depends"
    " on it.",
)

# --- what this does not say -----------------------------------------------------------

LIMITS = (
    Text(
        nl="Een route die moeite kost, telt als route. Een route onder een voorwaarde ook: die"
        " werkt alleen als iets klopt dat wij niet weten, zoals dat iemand gebarentaal gebruikt.",
        en="A route that takes effort counts as a route. So does a route with a condition: it"
        " works only if something holds that we do not know, such as that one signs.",
    ),
    Text(
        nl="Wat een gemachtigde kan regelen, telt niet. Dat is geen hulp van de overheid zelf.",
        en="What a representative can arrange does not count. It is no support by the authority"
        " itself.",
    ),
    Text(
        nl="Belemmeringen en hulp zijn hier een model. Mensen verschillen meer dan dat. Hoeveel"
        " mensen in een gat vallen, is niet bekend. De belemmering 'anders' telt niet mee.",
        en="Barriers and support are a model here. People differ more than that. How many people"
        " a gap concerns is not known. The barrier 'other' is not counted.",
    ),
    Text(
        nl="Een gat dichten is: precies die combinatie krijgt een route. Met nog een belemmering"
        " erbij kan er toch geen route zijn. Een aanvulling is de uitkomst van een berekening en"
        " geen advies om iets te kopen.",
        en="To close a gap means that exactly that combination gets a route. With one barrier"
        " more there may still be none. What would close a gap was calculated; it is no advice to"
        " buy something.",
    ),
    Text(
        nl="Er is alleen gelezen wat in het beleid staat. Of de hulp er echt is, weten wij niet.",
        en="Only what the policy says was read. Whether the help is really there, we do not know.",
    ),
)
ONE_VARIANT = Text(
    nl="Van elke belemmering is één vorm bekeken. Een zwaardere vorm kan ook een gat zijn. Met"
    " --variants all bekijkt u alle vormen.",
    en="One variant of each barrier was looked at. A graver one may be a gap too. Use --variants"
    " all to look at every variant.",
)
