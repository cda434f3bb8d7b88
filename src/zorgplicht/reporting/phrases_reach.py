# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Phrases on who can use which service, and on where to begin.
"""

from __future__ import annotations

from zorgplicht.model.channel import Audience
from zorgplicht.model.reach import Reach
from zorgplicht.model.text import Text

# --- where to begin ---------------------------------------------------------------------

BEGIN_HERE = Text(nl="Begin hier", en="Begin here")
BEGIN_HERE_MEANS = Text(
    nl="Dit telt het zwaarst. Elk punt zegt hoe het moet zijn. Nu is dat nog niet zo.",
    en="This weighs most. Each point says how it should be. It is not so yet.",
)
IN_ONE_PLACE = Text(nl="Dat is op {n} plek nog niet zo.", en="It is not so in {n} place.")
IN_PLACES = Text(nl="Dat is op {n} plekken nog niet zo.", en="It is not so in {n} places.")
NOT_SO = Text(nl="Dat is nog niet zo: {message}", en="It is not so yet: {message}")
OF_OBLIGATION = Text(nl="Verplichting {letter}", en="Obligation {letter}")
OF_FILE = Text(nl="Het bestand zelf", en="The file itself")
ALSO_NOT_ASSESSED = Text(nl="Wat niet is beoordeeld", en="What was not assessed")
ONE_UNSEEN = Text(
    nl="{n} regel kon niet of niet helemaal kijken.",
    en="{n} rule could not look, or not at everything.",
)
MANY_UNSEEN = Text(
    nl="{n} regels konden niet of niet helemaal kijken.",
    en="{n} rules could not look, or not at everything.",
)
WHY_UNSEEN = Text(nl="Lees waarom", en="Read why")
ONE_NOT_CHOSEN = Text(
    nl="{n} regel is niet bekeken. Dat was een keuze.",
    en="{n} rule was not looked at. That was a choice.",
)
MANY_NOT_CHOSEN = Text(
    nl="{n} regels zijn niet bekeken. Dat was een keuze.",
    en="{n} rules were not looked at. That was a choice.",
)
NEVER_ASSESSED = Text(
    nl="Of de hulp in het echt werkt, kan deze controle niet zien.",
    en="Whether the help works in practice, this check cannot see.",
)

# --- verdicts that are nobody's, because somebody chose ----------------------------------

NOT_LOOKED = Text(nl="niet bekeken", en="not looked at")
NOT_LOOKED_MEANS = Text(
    nl="De regels van deze verplichting zijn niet gekozen.",
    en="The rules of this obligation were not selected.",
)
PARTLY_LOOKED = Text(nl="deels bekeken", en="partly looked at")
PARTLY_LOOKED_MEANS = Text(
    nl="Niet alle kernregels zijn gekozen. Daarom is er geen oordeel.",
    en="Not all core rules were selected. So there is no verdict.",
)
RULES_NOT_CHOSEN = Text(nl="regels niet gekozen: {n}", en="rules not selected: {n}")

# --- who can use which service -----------------------------------------------------------

WHO_CAN = Text(nl="Wie kan welke dienst gebruiken?", en="Who can use which service?")
HOW_TO_READ = Text(
    nl="De tabel gaat over iemand met één belemmering. Is er een weg naar de dienst? Een weg (of"
    " route) is een kanaal, zoals de balie, zo nodig met hulp. Wat een gemachtigde regelt, telt"
    " niet mee.",
    en="The table is about somebody with one barrier. Is there a route to the service? A route"
    " is a channel, such as the counter, with help if need be. What a representative arranges"
    " does not count.",
)
REACH = {
    Reach.COMFORTABLE: Text(nl="goed", en="well"),
    Reach.DIFFICULT: Text(nl="met moeite", en="with effort"),
    Reach.CONDITIONAL: Text(nl="met voorwaarde", en="on a condition"),
    Reach.NO_ROUTE: Text(nl="geen weg", en="no route"),
    Reach.UNKNOWN: Text(nl="onbekend", en="unknown"),
}
REACH_SYMBOLS = {
    Reach.COMFORTABLE: "✓",
    Reach.DIFFICULT: "◐",
    Reach.CONDITIONAL: "◇",
    Reach.NO_ROUTE: "✗",
    Reach.UNKNOWN: "?",
}
"""A symbol for each answer, never without its words."""
REACH_MEANS = {
    Reach.COMFORTABLE: Text(
        nl="Er is een weg die goed gaat.", en="There is a route that goes well."
    ),
    Reach.DIFFICULT: Text(
        nl="Er is een weg, maar die kost moeite.", en="There is a route, but it takes effort."
    ),
    Reach.CONDITIONAL: Text(
        nl="Er is alleen een weg als iets klopt dat wij niet weten. Bijvoorbeeld dat iemand"
        " gebarentaal gebruikt.",
        en="There is a route only if something holds that we do not know, such as that one signs.",
    ),
    Reach.NO_ROUTE: Text(
        nl="Er is geen weg, ook niet met de hulp die er is.",
        en="There is no route, not with the help that is there either.",
    ),
    Reach.UNKNOWN: Text(
        nl="In dit uittreksel staat geen weg. Die kan er wel zijn.",
        en="This excerpt shows no route. There may well be one.",
    ),
}
HEAVIER = Text(
    nl="Van elke belemmering telt de gewone vorm. Kleine letters noemen andere vormen waarbij"
    " het slechter gaat.",
    en="Of each barrier the usual form counts. Small print names other forms with which it goes"
    " worse.",
)
BARRIER = Text(nl="Belemmering", en="Barrier")
TABLE = Text(
    nl="Eén belemmering, en hoe het dan gaat per dienst", en="One barrier, and how each service is"
)
TABLE_PART = Text(
    nl="Eén belemmering, en hoe het dan gaat per dienst: deel {n} van {all}",
    en="One barrier, and how each service is: part {n} of {all}",
)
SCROLLS = Text(nl="Past de tabel niet? Schuif opzij.", en="Does it not fit? Scroll sideways.")
AND_OTHERS = Text(nl="en {n} andere diensten", en="and {n} other services")
AND_ONE_OTHER = Text(nl="en {n} andere dienst", en="and {n} other service")
GROUP_NAME = Text(nl="groep {n}", en="group {n}")
IN_GROUP = Text(nl="Diensten in groep {n}", en="Services in group {n}")
NOT_LOOKED_AT = Text(nl="Niet bekeken", en="Not looked at")
NOT_ASKED = Text(
    nl="Hier is niet naar gekeken: de regels over belemmeringen zijn niet gekozen.",
    en="This was not looked at: the rules on barriers were not selected.",
)
NO_SERVICES = Text(nl="Het beleid beschrijft geen dienst.", en="The policy describes no service.")
EVERYBODY = Text(
    nl="Met elke belemmering apart is er een weg naar alle {all} diensten.",
    en="With each barrier by itself there is a route to all {all} services.",
)
EVERYBODY_ONE = Text(
    nl="Met elke belemmering apart is er een weg naar de dienst.",
    en="With each barrier by itself there is a route to the service.",
)
SOMEBODY_EVERYWHERE = Text(
    nl="Bij alle {all} diensten heeft iemand met één belemmering soms geen weg.",
    en="For all {all} services somebody with one barrier may have no route.",
)
SOMEBODY = Text(
    nl="Bij {n} van de {all} diensten heeft iemand met één belemmering soms geen weg.",
    en="For {n} of the {all} services somebody with one barrier may have no route.",
)
SOMEBODY_ONE = Text(
    nl="Bij deze dienst heeft iemand met één belemmering soms geen weg.",
    en="For this service somebody with one barrier may have no route.",
)
UNSURE_ONE = Text(
    nl="Bij deze dienst is niet te zien of er met elke belemmering een weg is.",
    en="For this service one cannot see whether every barrier leaves a route.",
)
UNSURE = Text(
    nl="Bij {n} van de {all} diensten is niet te zien of er met elke belemmering een weg is.",
    en="For {n} of the {all} services one cannot see whether every barrier leaves a route.",
)
WITH_BARRIERS = Text(
    nl="Het vaakst gaat het mis met: {barriers}.", en="Most often it goes wrong with: {barriers}."
)
AUDIENCES = {
    Audience.RESIDENTS: Text(nl="voor inwoners", en="for residents"),
    Audience.BUSINESSES: Text(nl="voor bedrijven", en="for businesses"),
}

# --- gaps ---------------------------------------------------------------------------------

GAPS = Text(nl="Wie heeft geen weg?", en="Who has no route?")
GAPS_MEAN = Text(
    nl="Hier staan de kleinste combinaties van belemmeringen zonder weg. Laat u er één"
    " belemmering uit weg, dan is er wel een weg. Dat heet een gat.",
    en="These are the smallest combinations of barriers without a route. Leave one barrier out,"
    " and there is a route. That is called a gap.",
)
GAPS_IN_EXCERPT = Text(
    nl="Dit is een uittreksel. Misschien is er een weg die er niet in staat.",
    en="This is an excerpt. There may be a route that it does not show.",
)
NO_GAPS = Text(
    nl="Geen gat gevonden: elke combinatie van belemmeringen laat een weg.",
    en="No gap was found: every combination of barriers leaves a route.",
)
SAME_GAPS = Text(nl="{n} diensten met dezelfde gaten", en="{n} services with the same gaps")
FOR_THESE = Text(nl="Dit geldt voor deze diensten:", en="This holds for these services:")
EXAMPLE = Text(
    nl="Uitgerekend voor '{service}'. Kijk of het ook bij de andere diensten past.",
    en="Calculated for '{service}'. See whether it suits the other services too.",
)
NOT_ADVISED = Text(
    nl="Wat helpt, is hier niet uitgerekend. U ziet het met `zorgplicht gaps`.",
    en="What would help was not calculated here. You see it with `zorgplicht gaps`.",
)
REPAIRS = Text(
    nl="Dit helpt. De kleinste aanvulling staat vooraan.",
    en="This helps. The smallest addition comes first.",
)
NO_REPAIRS = Text(
    nl="Wij vonden geen aanvulling die een gat dicht. Laat dan steeds een medewerker een"
    " oplossing zoeken, en schrijf dat op.",
    en="We found no addition that closes a gap. Then let a member of staff find a solution each"
    " time, and write that down.",
)
NOT_CLOSED = Text(
    nl="Voor {n} van de {all} gaten vonden wij geen aanvulling.",
    en="For {n} of the {all} gaps we found no addition.",
)
CALCULATED = Text(
    nl="Dit is een berekening en geen advies om iets te kopen. Wat past, beoordeelt u zelf.",
    en="This was calculated and is no advice to buy something. What suits is for you to judge.",
)
ALL_OF_IT = Text(nl="Nog {n}", en="{n} more")

# --- exceptions ---------------------------------------------------------------------------

EXCEPTION = Text(nl="Uitzondering op {rule}", en="Exception to {rule}")
PLACES = Text(nl="Wat is uitgelegd, en waar", en="What is explained, and where")
TO_COPY = Text(
    nl="Kopieer dit naar het bestand en vul het aan. Het voorbeeld gaat over één bevinding.",
    en="Copy this to the file and complete it. The example is about one finding.",
)
TO_FILL_IN = {
    "because": Text(nl="waarom kan het nu niet anders?", en="why can it not be otherwise now?"),
    "decided-by": Text(
        nl="wie besloot: council, executive of mayor",
        en="who decided: council, executive or mayor",
    ),
    "owner": Text(nl="wie let erop dat het goed komt?", en="who sees that it is put right?"),
}
"""What to fill in behind a key of the block."""
ONE_RULE = Text(nl="{n} regel, met hoe zwaar hij telt", en="{n} rule, with how much it weighs")
MANY_RULES = Text(
    nl="{n} regels, met hoe zwaar zij tellen", en="{n} rules, with how much they weigh"
)
RULE_AND_WEIGHT = Text(nl="Regel en gewicht", en="Rule and weight")
VERDICTS_OF_FILES = Text(
    nl="Per bestand: het oordeel over a tot en met d", en="Per file: the verdict on a to d"
)

# --- the page of gaps -----------------------------------------------------------------------

GAPS_OF = Text(nl="Gaten in het aanbod van {name}", en="Gaps in the offer of {name}")
LOOKED_FOR = Text(nl="Bekeken voor", en="Looked at for")
MORE_IN_JSON = Text(
    nl="En nog {n}. U ziet ze met --format json.", en="And {n} more; see --format json."
)
