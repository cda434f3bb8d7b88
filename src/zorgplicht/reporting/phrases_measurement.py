# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The fixed phrases of a report on measuring, in Dutch and English: one place per phrase.

What stands between braces is filled in by whoever says it.
"""

from __future__ import annotations

from zorgplicht.model.measurement import Area, Concern, Direction, Line, Mark, Standing
from zorgplicht.model.text import Text

TITLE = Text(
    nl="Jaarverslag: hoe contact en hulp worden gemeten",
    en="Yearly report: how contact and help are measured",
)
AUTHORITY = Text(nl="Organisatie", en="Authority")
DAY = Text(nl="Stand op", en="As it stood on")
FILE = Text(nl="Bestand", en="File")

# --- words of the model ---------------------------------------------------------------

AREAS = {
    Area.DIGITAL: Text(nl="Digitaal contact", en="Digital contact"),
    Area.PHONE: Text(nl="Telefoon", en="Telephone"),
    Area.COUNTER: Text(nl="Balie en afspraken", en="Counter and appointments"),
    Area.NEIGHBOURHOOD: Text(nl="In de wijk en aan huis", en="In the neighbourhood and at home"),
    Area.PAPER: Text(nl="Post", en="Post"),
    Area.HELP_PLACE: Text(
        nl="Plekken met hulp bij digitaal contact", en="Places that help with digital contact"
    ),
    Area.SUPPORT: Text(nl="De hulp zelf", en="The help itself"),
    Area.SECOND_LINE: Text(nl="Na het eerste contact", en="After the first contact"),
    Area.WHOLE: Text(nl="De dienstverlening als geheel", en="The service as a whole"),
}

LINES = {
    Line.FIRST: Text(nl="eerste lijn", en="first line"),
    Line.SECOND: Text(nl="tweede lijn", en="second line"),
}
NO_LINE = Text(nl="geldt niet", en="does not apply")

STANDINGS = {
    Standing.CURRENT: Text(nl="op tijd gemeten", en="measured in time"),
    Standing.NO_TERM: Text(
        nl="gemeten; hoe vaak dat moet, staat er niet bij",
        en="measured; nothing says how often that should be",
    ),
    Standing.OVERDUE: Text(nl="te lang geleden gemeten", en="measured too long ago"),
    Standing.PLANNED: Text(nl="wel gepland, nog geen uitkomst", en="planned, no outcome yet"),
    Standing.NEVER: Text(nl="niet gemeten", en="not measured"),
    Standing.UNKNOWN: Text(
        nl="onbekend (dit is een uittreksel)", en="unknown (this is an excerpt)"
    ),
}

METHODS = {
    "survey": Text(nl="vragenlijst", en="survey"),
    "interviews": Text(nl="gesprekken", en="interviews"),
    "journey-research": Text(nl="klantreisonderzoek", en="journey research"),
    "statistics": Text(nl="cijfers uit het werk zelf", en="figures from the work itself"),
}

BODIES = {
    "council": Text(nl="de raad", en="the council"),
    "executive": Text(nl="het college", en="the executive"),
    "mayor": Text(nl="de burgemeester", en="the mayor"),
}

MARKS = {
    Mark.FEW_RESPONSES: Text(
        nl="minder dan {few} antwoorden: geef dit cijfer niet apart naar buiten",
        en="fewer than {few} answers: do not give this figure out by itself",
    ),
    Mark.NO_RESPONSES: Text(
        nl="niet bekend hoeveel mensen antwoordden", en="not known how many people answered"
    ),
    Mark.NO_SCALE: Text(nl="geen schaal gegeven", en="no scale given"),
    Mark.OFF_SCALE: Text(nl="past niet op de schaal", en="does not fit the scale"),
    Mark.SAME_DAY: Text(
        nl="van deze dag zijn er twee verschillende cijfers",
        en="there are two different figures of this day",
    ),
}

DIRECTIONS = {
    Direction.UP: Text(
        nl="{difference} hoger dan op {day}; meer dan de marge van {margin}",
        en="{difference} higher than on {day}; more than the margin of {margin}",
    ),
    Direction.DOWN: Text(
        nl="{difference} lager dan op {day}; meer dan de marge van {margin}",
        en="{difference} lower than on {day}; more than the margin of {margin}",
    ),
    Direction.WITHIN_MARGIN: Text(
        nl="{difference} {word} dan op {day}; kan toeval zijn (marge {margin})",
        en="{difference} {word} than on {day}; may be chance (margin {margin})",
    ),
    Direction.UNKNOWN: Text(
        nl="niet te vergelijken met {day}", en="cannot be compared with {day}"
    ),
}
HIGHER = Text(nl="hoger", en="higher")
LOWER = Text(nl="lager", en="lower")
NO_DIFFERENCE = Text(nl="gelijk aan {day}", en="the same as on {day}")
FIRST_TIME = Text(nl="eerste uitkomst", en="first outcome")

CONCERNS = {
    Concern.NOTHING_MEASURED: Text(
        nl="U meet nog niets. Begin klein: vijf korte vragen na hulp aan de balie.",
        en="Nothing is measured yet. Start small: five short questions after help at the counter.",
    ),
    Concern.ONLY_WHOLE: Text(
        nl="U vraagt alleen naar de dienstverlening als geheel. Daarin ziet u niet of de hulp"
        " werkt. Meet ook de hulp zelf, en de plek waar mensen die krijgen.",
        en="Only the service as a whole is asked about. That does not show whether the help works."
        " Measure the help itself too, and the place where people get it.",
    ),
    Concern.ONLY_DIGITAL: Text(
        nl="U meet alleen digitaal contact. Wie daar niet komt, telt dan niet mee. Meet ook bij de"
        " andere manieren van contact.",
        en="Only digital contact is measured. Who does not come there does not count then. Measure"
        " the other ways of contact too.",
    ),
    Concern.ONLY_EASY: Text(
        nl="U meet alleen waar het makkelijk is: digitaal en telefoon. Meet ook aan de balie en in"
        " de wijk.",
        en="Measuring is done only where it is easy: digital and telephone. Measure at the counter"
        " and in the neighbourhood too.",
    ),
    Concern.FIRST_LINE_ONLY: Text(
        nl="U meet alleen het eerste contact. Hoe het daarna gaat, bijvoorbeeld na een aanvraag,"
        " weet u niet. Volg één keer per jaar een klantreis van begin tot eind.",
        en="Only the first contact is measured. How it goes after that, for instance after an"
        " application, is not known. Follow one journey from beginning to end once a year.",
    ),
    Concern.SUPPORT_NOT_MEASURED: Text(
        nl="U meet het contact, maar niet de hulp. Vraag mensen na de hulp of die werkte.",
        en="Contact is measured, and not the help. Ask people after the help whether it worked.",
    ),
    Concern.YEARLY_AT_MOST: Text(
        nl="Geen enkele meting is vaker dan één keer per jaar. Meet iets kleins vaker.",
        en="No measurement is more often than once a year. Measure something small more often.",
    ),
    Concern.NOT_REPORTED: Text(
        nl="Nergens staat dat de uitkomsten naar het bestuur gaan. Meld ze elk jaar aan de raad of"
        " het college.",
        en="Nothing says that outcomes go to the authority's governing bodies. Report them to the"
        " council or the executive each year.",
    ),
}

CONCERN_PLACES = {
    Concern.NOTHING_MEASURED: "§3.5",
    Concern.ONLY_WHOLE: "§3.5",
    Concern.ONLY_DIGITAL: "§3.5, list of limitations, item 2",
    Concern.ONLY_EASY: "§3.5, list of limitations, item 2",
    Concern.FIRST_LINE_ONLY: "§3.5, list of limitations, item 2",
    Concern.SUPPORT_NOT_MEASURED: "§3.5",
    Concern.YEARLY_AT_MOST: "§3.5, list of limitations, item 1",
    Concern.NOT_REPORTED: "§5.2, item 4",
}
"""Where in the study each was found."""
CONCERN_SOURCE = Text(nl="{concern} (Bron: {source}.)", en="{concern} (Source: {source}.)")

# --- the summary ----------------------------------------------------------------------

SUMMARY = Text(nl="In het kort", en="In short")
ONE_AREA = Text(
    nl="Er is {n} plek waar contact en hulp te meten zijn.",
    en="There is {n} place where contact and help can be measured.",
)
AREAS_THERE = Text(
    nl="Er zijn {n} plekken waar contact en hulp te meten zijn.",
    en="There are {n} places where contact and help can be measured.",
)
NONE_CURRENT = Text(
    nl="Nergens is er een uitkomst die nog op tijd is.",
    en="Nowhere is there an outcome that is still in time.",
)
NONE_SHOWN = Text(
    nl="In dit uittreksel staat geen uitkomst die nog op tijd is.",
    en="This excerpt shows no outcome that is still in time.",
)
SOME_CURRENT = Text(
    nl="Van {k} daarvan is er een uitkomst die nog op tijd is.",
    en="Of {k} of these there is an outcome that is still in time.",
)
PER_LINE = Text(
    nl="{line}: {k} van {n} op tijd gemeten.", en="{line}: {k} of {n} measured in time."
)
NEVER_HERE = Text(nl="Niet gemeten: {areas}.", en="Not measured: {areas}.")
UNKNOWN_HERE = Text(
    nl="Onbekend, want dit is een uittreksel: {areas}.",
    en="Unknown, since this is an excerpt: {areas}.",
)
LATE_HERE = Text(
    nl="Metingen die te lang geleden zijn: {n}.", en="Measurements that are too long ago: {n}."
)
WAITING_HERE = Text(
    nl="Metingen zonder uitkomst: {n}.", en="Measurements without an outcome: {n}."
)
NOT_OF_AN_EXCERPT = Text(
    nl="Over het plan als geheel is niets te zeggen, want dit is een uittreksel.",
    en="Nothing can be said of the plan as a whole, since this is an excerpt.",
)
LAST_YEAR = Text(
    nl="Uitkomsten uit de twaalf maanden tot deze dag: {n}.",
    en="Outcomes of the twelve months until this day: {n}.",
)
CLEARLY_UP = Text(
    nl="Hoger dan de keer ervoor, meer dan de marge: {subjects}.",
    en="Higher than the time before, by more than the margin: {subjects}.",
)
CLEARLY_DOWN = Text(
    nl="Lager dan de keer ervoor, meer dan de marge: {subjects}.",
    en="Lower than the time before, by more than the margin: {subjects}.",
)
MAY_BE_CHANCE = Text(
    nl="Verschillen met de keer ervoor die toeval kunnen zijn: {n}.",
    en="Differences from the time before that may be chance: {n}.",
)
NO_CONCERNS = Text(
    nl="Het plan heeft geen van de zwakke plekken die het onderzoek van 2022 noemt. Kijk wel"
    " hieronder wat er niet gemeten wordt.",
    en="The plan has none of the weak spots that the study of 2022 names. Do look below at what is"
    " not measured.",
)

# --- sections -------------------------------------------------------------------------

CONCERNS_TITLE = Text(nl="Wat opvalt aan het plan", en="What stands out in the plan")
WHERE = Text(nl="Waar wel en niet wordt gemeten", en="Where measuring is done and where not")
PLACE = Text(nl="Plek", en="Place")
LINE = Text(nl="Lijn", en="Line")
STANDING = Text(nl="Stand", en="How it stands")
HOW_MANY = Text(nl="Hoeveel", en="How many")
THROUGH = Text(nl="Gemeten via", en="Measured through")
NOTHING = Text(nl="niets", en="nothing")
SUBJECTS = Text(nl="{n} in het beleid", en="{n} in the policy")

LATE = Text(nl="Te lang geleden, of nog geen uitkomst", en="Too long ago, or no outcome yet")
LATE_ITEM = Text(
    nl="{name} ({method}): laatste uitkomst van {last}; de volgende had er op {due} moeten zijn.",
    en="{name} ({method}): last outcome of {last}; the next one was due on {due}.",
)
PLANNED_ITEM = Text(
    nl="{name} ({method}): gepland, nog geen uitkomst.",
    en="{name} ({method}): planned, no outcome yet.",
)
NO_TERM_ITEM = Text(
    nl="{name} ({method}): laatste uitkomst van {last}. Hoe vaak u meet, staat er niet bij.",
    en="{name} ({method}): last outcome of {last}. Nothing says how often it is measured.",
)
ALL_IN_TIME = Text(
    nl="Elke meting in het plan is op tijd.", en="Every measurement in the plan is in time."
)
NO_PLAN = Text(nl="Er staat geen enkele meting in.", en="There is no measurement at all.")

OUTCOMES = Text(nl="Uitkomsten", en="Outcomes")
SUBJECT = Text(nl="Wat", en="What")
SUBJECT_AND_METHOD = Text(nl="{name} ({method})", en="{name} ({method})")
ON = Text(nl="Dag", en="Day")
SCORE = Text(nl="Score", en="Score")
INTERVAL = Text(nl="Voorzichtig geschat tussen", en="Cautious estimate between")
CHANGE = Text(nl="Verschil met de keer ervoor", en="Difference from the time before")
NOTE = Text(nl="Let op", en="Note")
SCORE_OF = Text(nl="{score} (n = {n})", en="{score} (n = {n})")
SCORE_WITHOUT = Text(nl="{score} (n onbekend)", en="{score} (n unknown)")
ON_SCALE = Text(nl="{score}, schaal {low} tot {high}", en="{score}, scale {low} to {high}")
ON_100 = Text(nl="{score}; op 0 tot 100: {of_100}", en="{score}; on 0 to 100: {of_100}")
BETWEEN = Text(nl="{low} en {high}", en="{low} and {high}")
NOT_TO_SAY = Text(nl="niet te zeggen", en="cannot be said")
NO_OUTCOMES = Text(
    nl="Er is op deze dag nog geen uitkomst.", en="There is no outcome yet on this day."
)
N_MEANS = Text(
    nl="n is het aantal mensen dat antwoordde. Een score zonder dat aantal zegt weinig.",
    en="n is the number of people who answered. A score without it says little.",
)
BROUGHT = Text(
    nl="uit een los bestand, staat niet in het beleid",
    en="from a separate file, not in the policy",
)

UNSEEN = Text(nl="Wat niet in het plan staat", en="What the plan does not name")
UNSEEN_ITEM = Text(nl="{kind}: {names}.", en="{kind}: {names}.")
KINDS = {
    "channel": Text(nl="Manieren van contact", en="Ways of contact"),
    "support": Text(nl="Hulp", en="Help"),
    "service": Text(nl="Diensten", en="Services"),
    "whole": Text(nl="Het geheel", en="The whole"),
}
ALL_SEEN = Text(nl="Alles staat in het plan.", en="The plan names everything.")
NOT_EVERYTHING = Text(
    nl="Alles meten hoeft niet. Kies wat het meeste gebruikt wordt door wie moeite heeft.",
    en="There is no need to measure everything. Choose what is used most by those who struggle.",
)
STRANGE = Text(
    nl="Gemeten, maar niet bekend in het beleid: {subjects}. Kijk of de naam klopt.",
    en="Measured, but not known in the policy: {subjects}. See whether the name is right.",
)

REPORTED = Text(nl="Aan wie de uitkomsten gaan", en="To whom outcomes go")
REPORTED_ITEM = Text(nl="Naar {body}: {subjects}.", en="To {body}: {subjects}.")
TO_NOBODY = Text(
    nl="Naar niemand, voor zover bekend: {subjects}.", en="To nobody, as far as known: {subjects}."
)

HOW = Text(nl="Zo is gerekend", en="How this was reckoned")
RECKONING = (
    Text(
        nl="Een meting is te lang geleden als de laatste uitkomst ouder is dan het aantal maanden"
        " dat het plan zelf noemt. Uitkomsten van na {day} tellen nog niet.",
        en="A measurement is too long ago when its newest outcome is older than the number of"
        " months that the plan itself names. Outcomes after {day} do not count yet.",
    ),
    Text(
        nl="De schatting is een voorzichtig interval van 95% volgens Hoeffding (1963). Daarvoor"
        " zijn alleen de schaal en het aantal antwoorden nodig. Is de spreiding van de antwoorden"
        " bekend, dan is een smaller interval mogelijk.",
        en="The estimate is a cautious interval of 95% after Hoeffding (1963). It needs only the"
        " scale and the number of answers. Where the spread of the answers is known, a narrower"
        " interval is possible.",
    ),
    Text(
        nl="Zo'n interval klopt alleen als toeval bepaalde wie antwoordde. Zegt wie moeite heeft"
        " minder vaak iets terug, dan is de score te mooi. Dat ziet u niet aan het interval.",
        en="Such an interval is right only when chance decided who answered. If those who struggle"
        " answer less often, the score is too rosy. The interval does not show that.",
    ),
    Text(
        nl="Bij een verschil zijn alleen twee uitkomsten vergeleken die op dezelfde manier en met"
        " dezelfde schaal zijn gemeten. De marge is die van Hoeffding voor twee groepen.",
        en="For a difference only two outcomes were compared that were measured in the same way"
        " and on the same scale. The margin is Hoeffding's for two groups.",
    ),
    Text(
        nl="Er is geen gemiddelde gemaakt over verschillende metingen. De mensen en de vragen"
        " verschillen.",
        en="No mean was made over different measurements. The people differ, and the questions.",
    ),
    Text(
        nl="Minder dan {few} antwoorden is weinig: misschien is te zien wie antwoordde. Die grens"
        " is onze keuze; bureaus voor statistiek nemen er vaak 10, soms 5 of 3.",
        en="Fewer than {few} answers is little: perhaps one can see who answered. That limit is"
        " our choice; statistical offices often take 10, sometimes 5 or 3.",
    ),
)
RECKONED_TO_100 = Text(
    nl="Op verzoek staan scores ook op een schaal van 0 tot 100: de laagste score is 0, de hoogste"
    " 100. Dat maakt de getallen gelijk, niet de vragen. Vergelijk alleen wat op elkaar lijkt.",
    en="On request scores are also on a scale of 0 to 100: the lowest score is 0, the highest 100."
    " That makes the numbers alike, and not the questions. Compare only what resembles.",
)
FIRST_LINE_MEANS = Text(
    nl="Eerste lijn: het eerste contact. Tweede lijn: wat daarna komt, zoals de behandeling van"
    " een aanvraag. Dat een meting van een dienst de tweede lijn laat zien, is onze keuze.",
    en="First line: the first contact. Second line: what comes after it, such as the handling of"
    " an application. That measuring a service shows the second line is our choice.",
)

SOURCES = Text(nl="Waar dit op rust", en="On what this rests")
LIMITS_TITLE = Text(nl="Wat dit wel en niet zegt", en="What this says and does not say")
LIMITS = (
    Text(
        nl="De wet vraagt niet om metingen. Het onderzoek van 2022 raadt ze aan, met een verslag"
        " aan het gemeentebestuur.",
        en="The law asks no measuring. The study of 2022 advises it, with a report to the"
        " municipality's governing bodies.",
    ),
    Text(
        nl="Een hoge score betekent niet dat iedereen geholpen is. Wie afhaakte, is vaak niet"
        " gevraagd.",
        en="A high score does not mean that everybody was helped. Those who gave up were often not"
        " asked.",
    ),
    Text(
        nl="Dit verslag gaat alleen over cijfers van groepen. Er staan geen gegevens van personen"
        " in.",
        en="This report is about figures of groups only. It holds no data about people.",
    ),
)
