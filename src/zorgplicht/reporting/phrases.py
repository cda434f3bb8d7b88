# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Every fixed phrase of the reports, in Dutch and English: one place per phrase.

What stands between braces is filled in by whoever says it.
"""

from __future__ import annotations

from zorgplicht.model.assessment import Certainty, Outcome, Verdict, Weight
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.level import Level
from zorgplicht.model.policy import Body
from zorgplicht.model.route import Ease, Flag, RouteKind
from zorgplicht.model.text import Text

# --- everywhere -----------------------------------------------------------------------

OR = Text(nl="of", en="or")
AND = Text(nl="en", en="and")
YES = Text(nl="ja", en="yes")
NO = Text(nl="nee", en="no")
NONE = Text(nl="geen", en="none")

MONTHS = (
    Text(nl="januari", en="January"),
    Text(nl="februari", en="February"),
    Text(nl="maart", en="March"),
    Text(nl="april", en="April"),
    Text(nl="mei", en="May"),
    Text(nl="juni", en="June"),
    Text(nl="juli", en="July"),
    Text(nl="augustus", en="August"),
    Text(nl="september", en="September"),
    Text(nl="oktober", en="October"),
    Text(nl="november", en="November"),
    Text(nl="december", en="December"),
)

STUDY = Text(nl="onderzoek VNG Realisatie 2022", en="study by VNG Realisatie 2022")

PLACES_IN_DUTCH = {
    r"list of barriers, item (\d+)": r"lijst van belemmeringen, nr. \1",
    r"list of support, item (\d+)": r"lijst van ondersteuning, nr. \1",
    r"both lists of support: not among them": "staat niet in de lijsten van ondersteuning",
    r"'En ook' list, item (\d+)": r"lijst 'En ook', nr. \1",
    r"list of self-direction measures, item (\d+)": r"lijst over zelfregie, nr. \1",
    r"generic provisions, item (\d+)": r"algemene voorzieningen, nr. \1",
    r"tailored support, item (\d+)": r"maatwerk, nr. \1",
    r"item (\d+)": r"nr. \1",
    r"obligation ([a-d])": r"verplichting \1",
    r"footnote (\d+)": r"voetnoot \1",
}
"""How the catalogue writes places in sources, and the same in Dutch."""

# --- words of the model ---------------------------------------------------------------

WEIGHTS = {
    Weight.CORE: Text(nl="kern", en="core"),
    Weight.SUPPORTING: Text(nl="ondersteunend", en="supporting"),
    Weight.ADVICE: Text(nl="advies", en="advice"),
}

CERTAINTIES = {
    Certainty.MECHANICAL: Text(nl="mechanisch", en="mechanical"),
    Certainty.INDICATIVE: Text(nl="indicatief", en="indicative"),
}

VERDICTS = {
    Verdict.MET: ("+", Text(nl="op orde volgens de regels", en="in order according to the rules")),
    Verdict.PARTLY: ("~", Text(nl="deels op orde", en="partly in order")),
    Verdict.NOT_MET: ("x", Text(nl="niet op orde", en="not in order")),
    Verdict.UNKNOWN: ("?", Text(nl="niet te beoordelen", en="cannot be assessed")),
}
"""A sign and words for each verdict; the words never speak of complying with the law."""

OUTCOMES = {
    Outcome.MET: Text(nl="op orde", en="in order"),
    Outcome.NOT_MET: Text(nl="niet op orde", en="not in order"),
    Outcome.EXPLAINED: Text(nl="uitgelegd", en="explained"),
    Outcome.UNKNOWN: Text(nl="niet te beoordelen", en="could not be assessed"),
    Outcome.NOT_APPLICABLE: Text(nl="niet van toepassing", en="not applicable"),
}

BODIES = {
    Body.COUNCIL: Text(nl="de raad", en="the council"),
    Body.EXECUTIVE: Text(nl="het college", en="the executive"),
    Body.MAYOR: Text(nl="de burgemeester", en="the mayor"),
}

AUDIENCES = {
    Audience.RESIDENTS: Text(nl="een inwoner", en="a resident"),
    Audience.BUSINESSES: Text(nl="een ondernemer", en="a business"),
}

PURPOSES = {
    Purpose.INFORMATION: Text(nl="informatie zoeken", en="find information"),
    Purpose.QUESTION: Text(nl="een vraag stellen", en="ask a question"),
    Purpose.TRANSACTION: Text(nl="iets regelen", en="arrange something"),
    Purpose.STATUS: Text(nl="weten hoe het ervoor staat", en="know how things stand"),
    Purpose.ASSISTANCE: Text(nl="hulp krijgen", en="get help"),
}

LEVELS = {
    Level.BLOCKED: Text(nl="lukt niet", en="not possible"),
    Level.HAMPERED: Text(nl="lukt met moeite", en="possible with effort"),
    Level.ABLE: Text(nl="lukt goed", en="goes well"),
}

EASES = {
    Ease.COMFORTABLE: Text(nl="lukt goed", en="goes well"),
    Ease.DIFFICULT: Text(nl="lukt, maar met moeite", en="works, but with difficulty"),
}

ROUTE_KINDS = {
    RouteKind.SELF: Text(nl="zelf", en="by oneself"),
    RouteKind.ASSISTED: Text(nl="samen met een helper", en="together with a helper"),
    RouteKind.ON_BEHALF: Text(nl="een helper doet het", en="a helper does it"),
    RouteKind.REPRESENTED: Text(nl="via een vertegenwoordiger", en="through a representative"),
}

FLAGS = {
    Flag.MANUAL_ASSESSMENT: Text(
        nl="Er is een belemmering die niet in de lijst staat ('anders'). Daarover rekent dit"
        " overzicht niet. Een medewerker moet vragen wat nodig is.",
        en="There is a barrier that is not on the list ('other'). This overview does not reckon"
        " with it. A member of staff must ask what is needed.",
    ),
    Flag.NO_ROUTE: Text(
        nl="Geen enkele route werkt. Een medewerker moet meedenken en een oplossing zoeken.",
        en="No route works at all. A member of staff must step in and find a solution.",
    ),
    Flag.ONLY_REPRESENTED: Text(
        nl="De overheid biedt zelf geen route. Een medewerker moet meedenken. Wie een"
        " vertegenwoordiger heeft, kan het via die persoon regelen.",
        en="The authority itself offers no route. A member of staff must step in. Who has a"
        " representative can arrange it through that person.",
    ),
    Flag.LIGHTEST_ONLY: Text(
        nl="Er zijn te veel routes om te noemen. U ziet de routes die het minst vragen.",
        en="There are too many routes to list. You see the ones that ask least.",
    ),
}

# --- an assessment --------------------------------------------------------------------

ASSESSMENT_OF = Text(nl="Controle van het beleid van {name}", en="Check of the policy of {name}")
FILE = Text(nl="Bestand: {file}", en="File: {file}")
ON = Text(nl="Beoordeeld op: {day}", en="Assessed on: {day}")
EXCERPT = Text(
    nl="Dit is een uittreksel. Wat er niet in staat, is onbekend; het kan er wel zijn.",
    en="This is an excerpt. What it does not show is unknown; it may well exist.",
)
PER_OBLIGATION = Text(nl="Per verplichting", en="Per obligation")
OBLIGATION = Text(nl="Verplichting {letter}", en="Obligation {letter}")
VERDICT = Text(nl="{sign} {letter}  {title}: {verdict}", en="{sign} {letter}  {title}: {verdict}")
FINDINGS_ON = Text(nl="Bevindingen bij {letter}: {title}", en="Findings on {letter}: {title}")
FINDINGS_ON_FILE = Text(nl="Bevindingen over het bestand zelf", en="Findings on the file itself")
RULES_ON_FILE = Text(nl="Over het bestand zelf", en="On the file itself")
EXPLAINED = Text(nl="UITGELEGD", en="EXPLAINED")
FIX = Text(nl="Zo lost u het op: ", en="How to fix: ")
EXPLANATION = Text(nl="Uitleg van de overheid: ", en="The authority explains: ")
DECIDED_BY = Text(nl="besloten door {body}", en="decided by {body}")
OWNER = Text(nl="eigenaar: {owner}", en="owner: {owner}")
UNTIL = Text(nl="geldt tot en met {day}", en="holds up to and including {day}")
NO_FINDINGS = Text(nl="Geen bevindingen", en="No findings")
NO_FINDINGS_MEANS = Text(
    nl="De regels die konden kijken, vonden in dit bestand niets dat anders moet.",
    en="The rules that could look found nothing in this file that should be otherwise.",
)
NOT_ASSESSED = Text(nl="Niet beoordeeld", en="Not assessed")
ALL_ASSESSED = Text(
    nl="Alle regels zijn beoordeeld.",
    en="All rules were assessed.",
)
COUNTS = Text(nl="Telling", en="Counts")
RULE_RUN = Text(nl="{n} regel uitgevoerd", en="{n} rule run")
RULES_RUN = Text(nl="{n} regels uitgevoerd", en="{n} rules run")
FINDING = Text(nl="{n} bevinding", en="{n} finding")
FINDINGS = Text(nl="{n} bevindingen", en="{n} findings")
MECHANICAL = Text(
    nl="mechanisch (een computer kan dit zien)", en="mechanical (a machine can see it)"
)
INDICATIVE = Text(
    nl="indicatief (een mens moet dit beoordelen)",
    en="indicative (a person must judge)",
)
WHAT_THIS_MEANS = Text(nl="Wat dit wel en niet zegt", en="What this says and does not say")
NO_JUDGEMENT = Text(
    nl="Dit is geen oordeel over de vraag of het beleid voldoende is voor de wet. De wet noemt"
    " geen ondergrens. De regels kijken naar wat de memorie van toelichting en het onderzoek van"
    " 2022 noemen.",
    en="This is no judgement on whether the policy is enough for the law. The law gives no lower"
    " bound. The rules look at what the explanatory memorandum and the study of 2022 name.",
)
ONLY_PAPER = Text(
    nl="De controle leest alleen dit bestand. Of de balie open was, of de hulp er echt is en of"
    " mensen verder komen, ziet zij niet. Ook 'geen bevindingen' betekent niet dat de"
    " ondersteuning in de praktijk werkt.",
    en="The check reads this file only. Whether the counter was open, whether the help is really"
    " there and whether people get on, it does not see. 'No findings' does not mean either that"
    " the support works in practice.",
)

NOT_CHECKED = Text(nl="Niet gecontroleerd: {file}", en="Not checked: {file}")

# --- a plan ---------------------------------------------------------------------------

PLAN = Text(nl="Ondersteuningsroutes", en="Support routes")
SITUATION = Text(nl="Situatie", en="Situation")
WHO_WANTS = Text(nl="{who} wil {purpose}.", en="{who} wants to {purpose}.")
GROUPS = Text(nl="Doelgroep: ", en="Target group: ")
BARRIERS = Text(nl="Belemmering: ", en="Barrier: ")
NO_BARRIERS = Text(nl="Er is geen belemmering genoemd.", en="No barrier was given.")
FACT = Text(nl="Bekend: ", en="Known: ")
ESTABLISHED = Text(nl="Bleek in het gesprek: ", en="Found in conversation: ")
PREFERS = Text(nl="Heeft het liefst contact via: ", en="Prefers contact through: ")
SERVICE = Text(nl="Dienst: ", en="Service: ")
ATTENTION = Text(nl="Let op: ", en="Note: ")
WHAT_WORKS = Text(
    nl="Wat werkt: {n} routes, de beste eerst", en="What works: {n} routes, best first"
)
ONE_WORKS = Text(nl="Wat werkt: 1 route", en="What works: 1 route")
NOTHING_WORKS = Text(nl="Wat werkt", en="What works")
NO_ROUTES = Text(
    nl="De overheid biedt zelf geen route.",
    en="The authority itself offers no route.",
)
IN_POLICY = Text(nl=" (in het beleid: {entry})", en=" (in the policy: {entry})")
CONDITION = Text(nl="Dit kan alleen {condition}.", en="This works only {condition}.")
STEPS = Text(nl="Stappen:", en="Steps:")
WHY_IT_WORKS = Text(nl="Waarom dit werkt:", en="Why this works:")
NOTHING_NEEDED = Text(
    nl="Dit kanaal lukt zonder hulp. De belemmeringen zijn hier geen probleem.",
    en="This channel works without help. The barriers are no problem here.",
)
NOT_NEEDED_BUT_HARD = Text(
    nl="Dit kanaal lukt zonder hulp, maar het kost moeite.",
    en="This channel works without help, but it takes effort.",
)
SOURCE = Text(nl="Bron: ", en="Source: ")
STAYS_HARD = Text(nl="Blijft lastig: ", en="Stays hard: ")
IT_ASKS = Text(nl="Wat ervoor nodig is: ", en="What it takes: ")
TRAVEL = Text(nl="reizen", en="travel")
NO_TRAVEL = Text(nl="reizen hoeft niet", en="no need to travel")
APPOINTMENT = Text(nl="vooraf {n} ding regelen", en="{n} thing to arrange beforehand")
APPOINTMENTS = Text(nl="vooraf {n} dingen regelen", en="{n} things to arrange beforehand")
WAIT_DAY = Text(nl="{n} dag wachten", en="{n} day of waiting")
WAIT_DAYS = Text(nl="{n} dagen wachten", en="{n} days of waiting")
COST = Text(nl="{amount} betalen", en="{amount} to pay")
PARTIES = Text(nl="contact met {n} organisaties", en="contact with {n} organisations")
MORE_ROUTE = Text(
    nl="En nog 1 route. Met --format json ziet u die ook.",
    en="And 1 more route. Use --format json to see it as well.",
)
MORE_ROUTES = Text(
    nl="En nog {n} routes. Met --format json ziet u ze allemaal.",
    en="And {n} more routes. Use --format json to see them all.",
)
REPRESENTED = Text(
    nl="Als een vertegenwoordiger het regelt",
    en="If a representative arranges it",
)
REPRESENTED_MEANS = Text(
    nl="U mag iemand anders vragen om het voor u te regelen: een gemachtigde (art. 2:1 lid 2 Awb)."
    " Dat telt niet als hulp van de overheid zelf.",
    en="You may ask somebody else to arrange it for you: a representative (Awb article 2:1"
    " paragraph 2). That does not count as support by the authority itself.",
)
REPRESENTED_ON = Text(nl="Dan kan het via: ", en="It can then be done through: ")
DOES_NOT_WORK = Text(nl="Wat niet werkt, en waarom", en="What does not work, and why")
LEFT_OUT = Text(nl="Staat in het beleid, maar telt niet mee", en="In the policy, but not counted")
LEFT_OUT_REASONS = {
    "pilot-ended": Text(nl="de proef is voorbij", en="the pilot has ended"),
    "no-hours": Text(nl="is nooit open", en="is never open"),
    "unknown-channel": Text(nl="dit kanaal is niet bekend", en="this channel is not known"),
    "duplicate-id": Text(
        nl="deze naam staat er twee keer; alleen de eerste telt",
        en="this id is there twice; only the first one counts",
    ),
    "unknown-measure": Text(nl="deze maatregel is niet bekend", en="this measure is not known"),
    "contradicted-by-data": Text(
        nl="andere gegevens in het beleid (openingstijden, talen of taalniveau) spreken dit tegen",
        en="other data in the policy (hours, languages or language level) contradict this",
    ),
}
"""Reasons worth telling; that support is for another service goes without saying."""
ADVICE = Text(nl="Wat op langere termijn helpt", en="What helps in the long run")
ADVICE_FOR = Text(
    nl="{measure}. Helpt bij: {capabilities}.", en="{measure}. Helps with: {capabilities}."
)
CHOICE = Text(
    nl="Dit is een aanbod, geen besluit. De inwoner of ondernemer kiest zelf welke route past.",
    en="This is an offer, not a decision. The resident or business chooses which route fits.",
)

# --- rules ----------------------------------------------------------------------------

RULES = Text(nl="Regels", en="Rules")
RULES_HINT = Text(
    nl="De hele pagina van een regel: zorgplicht rules CODE",
    en="The whole page of a rule: zorgplicht rules CODE",
)
RULE_HEADINGS = {
    "checks": Text(nl="Wat de regel toetst", en="What it checks"),
    "matters": Text(nl="Waarom dit telt", en="Why it matters"),
    "cannot_see": Text(nl="Wat de regel niet ziet", en="What it cannot see"),
    "fix": Text(nl="Zo lost u het op", en="How to fix"),
    "example": Text(nl="Voorbeeld", en="Example"),
    "basis": Text(nl="Grondslag", en="Legal basis"),
}

# --- the catalogue --------------------------------------------------------------------

CATALOGUE = Text(nl="De catalogus", en="The catalogue")
CATALOGUE_HINT = Text(
    nl="Alles van een soort: zorgplicht catalogue SOORT. Eén onderdeel: zorgplicht catalogue"
    " SOORT NAAM.",
    en="All of a kind: zorgplicht catalogue KIND. One entry: zorgplicht catalogue KIND ID.",
)
OVERRIDES = Text(nl="Vervangen door uw eigen bestanden", en="Replaced by your own files")
DEFAULT_VARIANT = Text(nl=" (geldt als u geen vorm noemt)", en=" (meant when no variant is named)")

CHECKED = Text(
    nl="Nagekeken: {entries} onderdelen van {kinds} soorten.",
    en="Checked: {entries} entries of {kinds} kinds.",
)
CHECKED_FOR = Text(
    nl="Gekeken is of elke verwijzing bestaat, of elke uitspraak een bron of een reden heeft, of"
    " elke naam en elke uitleg er in twee talen is, of elke maatregel ergens kan werken en of elk"
    " kanaal te bereiken is.",
    en="It was checked that every reference exists, that every statement has a source or a reason,"
    " that every name and every effect's explanation is there in two languages, that every"
    " measure can work somewhere and that every channel can be reached.",
)
NO_FLAWS = Text(nl="Geen fouten gevonden.", en="No flaws found.")
FLAW = Text(nl="{n} fout gevonden:", en="{n} flaw found:")
FLAWS = Text(nl="{n} fouten gevonden:", en="{n} flaws found:")

KINDS = {
    "capabilities": Text(nl="vaardigheden en middelen", en="capabilities"),
    "barriers": Text(nl="belemmeringen", en="barriers"),
    "channels": Text(nl="kanalen", en="channels"),
    "measures": Text(nl="ondersteuningsmaatregelen", en="support measures"),
    "facts": Text(nl="eigenschappen die meetellen", en="facts that count"),
    "target-groups": Text(nl="doelgroepen", en="target groups"),
    "obligations": Text(nl="verplichtingen a tot en met d", en="obligations a to d"),
    "law-provisions": Text(nl="wetsartikelen en toelichting", en="provisions of law"),
    "pillars": Text(
        nl="pijlers van inclusieve dienstverlening", en="pillars of inclusive service"
    ),
    "provisions": Text(
        nl="algemene voorzieningen en maatwerk", en="generic and tailored provisions"
    ),
    "digital-skill-factors": Text(nl="factoren bij digivaardigheid", en="digital-skill factors"),
    "enablers": Text(nl="wat de organisatie nodig heeft", en="what the organisation needs"),
    "organisational-factors": Text(
        nl="omstandigheden van de organisatie", en="circumstances of the organisation"
    ),
    "recommendations": Text(
        nl="aanbevelingen uit het onderzoek", en="recommendations of the study"
    ),
    "sources": Text(nl="bronnen", en="sources"),
}

KEYS_IN_DUTCH = {
    "addresses": "bij belemmering",
    "adds-demands": "vraagt zelf ook",
    "appointment": "op afspraak",
    "applies-to-all": "geldt bij alle van",
    "applies-to-any": "geldt bij een van",
    "arranged-via": "aan te vragen via",
    "asks": "vraagt",
    "at": "plaats",
    "audience": "voor",
    "availability": "komt voor",
    "barriers": "belemmeringen",
    "basis": "rust op",
    "capability": "vaardigheid",
    "caution": "pas op",
    "citation": "aanhaling",
    "condition": "voorwaarde",
    "consulted": "geraadpleegd",
    "dated": "datum",
    "default": "standaardvorm",
    "plain": "in gewone woorden",
    "says": "zoals iemand het zegt",
    "cause": "oorzaak",
    "effect": "wat het doet",
    "enablers": "organisatie heeft nodig",
    "evidence": "blijkt uit",
    "facts": "eigenschappen",
    "family": "familie",
    "help": "soort hulp",
    "horizon": "termijn",
    "id": "naam",
    "impairs": "gevolgen",
    "in-force-from": "geldt vanaf",
    "in-force-until": "geldt tot",
    "kind": "soort",
    "label": "benaming",
    "level": "niveau",
    "levels": "niveaus",
    "licence": "licentie",
    "on": "op kanalen",
    "on-families": "op kanaalfamilies",
    "opens": "opent kanaal",
    "origin": "plaats in onderzoek",
    "part-of": "onderdeel van",
    "party": "wie helpt",
    "pillar": "pijler",
    "practice": "praktijk in 2022",
    "prominence": "in het onderzoek",
    "provision": "voorziening",
    "publisher": "uitgever",
    "purposes": "doelen",
    "question": "vraag",
    "raises": "verbetert",
    "recognised": "herkend",
    "requires": "nodig vooraf",
    "rests-on": "rust op",
    "restricted-to": "alleen voor",
    "sets": "herstelt",
    "sources": "bronnen",
    "split-into": "verdeeld in",
    "standards": "normen",
    "target-groups": "doelgroepen",
    "text": "tekst",
    "uri": "te lezen op",
    "url": "te lezen op",
    "variants": "vormen",
    "verified": "nagekeken bij",
    "why": "toelichting",
}
"""The keys of the catalogue's files, as a report in Dutch calls them."""
