# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
What the pages for residents and businesses say: short, plain sentences.
"""

from __future__ import annotations

from zorgplicht.model.channel import Audience
from zorgplicht.model.policy import Closure, Instrument, ProviderKind, Weeks
from zorgplicht.model.text import Text

# --- every page ---------------------------------------------------------------------------

TO_CONTENT = Text(nl="Ga naar de inhoud", en="Skip to the content")
MENU = Text(nl="Menu", en="Menu")
IN_OTHER_LANGUAGE = Text(nl="English", en="Nederlands")
MADE_FOR = Text(
    nl="Deze pagina's gaan over {name}. Bijgewerkt op {day}.",
    en="These pages are about {name}. Updated on {day}.",
)
PARTLY_DUTCH = Text(
    nl="",
    en="Some texts are in Dutch only.",
)
QUESTIONS = Text(nl="Hebt u een vraag? Neem contact met ons op.", en="Any questions? Contact us.")
AND = Text(nl="en", en="and")

# --- titles -------------------------------------------------------------------------------

TITLE = Text(nl="Contact met {name}", en="Contact with {name}")
CONTACT = Text(nl="Hoe bereikt u ons?", en="How to reach us")
HELP = Text(nl="Welke hulp is er?", en="What help is there?")
SERVICES = Text(nl="Wat wilt u regelen?", en="What do you want to arrange?")
REPRESENT = Text(nl="Iemand anders laten regelen", en="Let somebody else arrange it")
COMPLAIN = Text(nl="Bent u niet tevreden?", en="Are you not satisfied?")
POLICY = Text(nl="Ons beleid", en="Our policy")
PAPER = Text(nl="Op papier", en="On paper")
ALL_HELP = Text(nl="Alle hulp op een rij", en="All help in a list")

SHORT = {
    "contact": Text(nl="Contact", en="Contact"),
    "help": Text(nl="Hulp", en="Help"),
    "services": Text(nl="Diensten", en="Services"),
    "represent": Text(nl="Machtigen", en="Representation"),
    "complain": Text(nl="Klacht", en="Complaint"),
    "policy": Text(nl="Beleid", en="Policy"),
}
"""The menu."""

# --- home ---------------------------------------------------------------------------------

LEAD = Text(
    nl="Hier leest u hoe u {name} bereikt. En welke hulp u kunt krijgen.",
    en="Here you read how to reach {name}. And what help you can get.",
)
CONTACT_LEAD = Text(
    nl="Bellen, langskomen, schrijven of internet. Met onze openingstijden.",
    en="By phone, in person, in writing or online. With our opening hours.",
)
HELP_LEAD = Text(
    nl="Is iets lastig voor u? Kijk welke hulp bij u past.",
    en="Is something hard for you? See what help suits you.",
)
SERVICES_LEAD = Text(
    nl="Per dienst: de stappen, de kosten en hoe lang het duurt.",
    en="For each service: the steps, the cost and how long it takes.",
)
REPRESENT_LEAD = Text(
    nl="Iemand die u vertrouwt, mag het voor u doen.",
    en="Somebody you trust may do it for you.",
)
COMPLAIN_LEAD = Text(
    nl="Lees hoe u een klacht indient. En wat u daarna nog kunt doen.",
    en="Read how to complain. And what you can do after that.",
)
POLICY_LEAD = Text(
    nl="Lees wat wij u beloven. En of het werkt.",
    en="Read what we promise you. And whether it works.",
)
PAPER_LEAD = Text(
    nl="Eén blad per groep. Om te printen en mee te geven.",
    en="One sheet per group. To print and hand out.",
)
QUICK = Text(nl="Snel contact", en="Quick contact")

# --- contact ------------------------------------------------------------------------------

CONTACT_INTRO = Text(
    nl="Dit zijn de manieren om ons te bereiken.",
    en="These are the ways to reach us.",
)
PHONE = Text(nl="Telefoon", en="Telephone")
EMAIL = Text(nl="E-mail", en="E-mail")
ONLINE = Text(nl="Internet", en="Internet")
ADDRESS = Text(nl="Adres", en="Address")
POSTAL_ADDRESS = Text(nl="Postadres", en="Postal address")
HOURS_OF = Text(nl="Openingstijden: {name}", en="Opening hours: {name}")
DAY = Text(nl="Dag", en="Day")
OPEN = Text(nl="Open", en="Open")
CLOSED = Text(nl="gesloten", en="closed")
ON_REQUEST = Text(nl="Op afspraak.", en="By appointment.")
DAYS_FROM = Text(nl="{first} tot en met {last}", en="{first} to {last}")
SLOT = Text(nl="{start} tot {end} uur", en="{start} to {end}")
WEEKS = {
    Weeks.ODD: Text(nl="alleen in oneven weken", en="in odd weeks only"),
    Weeks.EVEN: Text(nl="alleen in even weken", en="in even weeks only"),
}
NTH = Text(nl="alleen de {nth} van de maand", en="only the {nth} of the month")
FIRSTS = {
    1: Text(nl="1e", en="1st"),
    2: Text(nl="2e", en="2nd"),
    3: Text(nl="3e", en="3rd"),
    4: Text(nl="4e", en="4th"),
    5: Text(nl="5e", en="5th"),
    -1: Text(nl="laatste", en="last"),
}
CLOSURES = {
    Closure.SCHOOL_HOLIDAYS: Text(nl="in schoolvakanties", en="in school holidays"),
    Closure.PUBLIC_HOLIDAYS: Text(nl="op feestdagen", en="on public holidays"),
}
NOT_IN = Text(nl="niet {periods}", en="not {periods}")
CLOSED_IN = Text(nl="Gesloten {periods}.", en="Closed {periods}.")
LANGUAGES = Text(nl="Talen", en="Languages")
SPOKEN = Text(nl="{languages} (praten)", en="{languages} (spoken)")
WRITTEN = Text(nl="{languages} (lezen)", en="{languages} (written)")
SIGNED = Text(nl="{languages} (gebaren)", en="{languages} (signed)")
SERVICE_LEVEL = Text(nl="Dit beloven wij", en="Our promise")
RUN_BY = Text(nl="Wie doet dit?", en="Who does this?")
ONLY_FOR = Text(nl="Voor wie", en="For whom")
ASK_FIRST = Text(nl="Eerst aanvragen", en="Ask first")
ASK_VIA = Text(nl="Aanvragen kan via: {channels}.", en="You can ask through: {channels}.")
WHEN_DOWN = Text(nl="Werkt het niet?", en="Is it out of order?")
AUDIENCES = {
    Audience.RESIDENTS: Text(nl="Inwoners", en="Residents"),
    Audience.BUSINESSES: Text(nl="Bedrijven", en="Businesses"),
}

# --- help ---------------------------------------------------------------------------------

HELP_INTRO = Text(
    nl="Soms is het lastig om iets bij ons te regelen. Dat kan iedereen gebeuren.",
    en="Arranging something with us can be hard. That can happen to anybody.",
)
WHAT_IS_HARD = Text(nl="Wat maakt het lastig voor u?", en="What makes it hard for you?")
WHAT_IS_HARD_HOW = Text(
    nl="Kies wat bij u past. U ziet dan hoe het wel kan.",
    en="Choose what fits you. You then see how it can be done.",
)
KINDS = {
    "sensory": Text(nl="Zien en horen", en="Seeing and hearing"),
    "language": Text(nl="Lezen, schrijven en taal", en="Reading, writing and language"),
    "cognitive": Text(nl="Begrijpen en zelf regelen", en="Understanding and arranging"),
    "physical": Text(nl="Bewegen en praten", en="Moving and speaking"),
    "digital": Text(nl="Computer en internet", en="Computer and internet"),
    "situational": Text(nl="Tijd en afstand", en="Time and distance"),
    "open": Text(nl="Iets anders", en="Something else"),
}
SOMETHING_ELSE = Text(
    nl="Staat het er niet bij? Vertel het ons.",
    en="Is it not in the list? Tell us.",
)
FINDER = Text(nl="Hulpwijzer", en="Help finder")
FINDER_HOW = Text(
    nl="Kies een dienst en kies wat lastig is. Wij bewaren niets.",
    en="Choose a service and what is hard. We store nothing.",
)
FINDER_SERVICE = Text(nl="Wat wilt u regelen?", en="What do you want to arrange?")
FINDER_ALL = Text(nl="Kies een dienst", en="Choose a service")
FINDER_HARD = Text(
    nl="Wat is lastig voor u? Kies er hoogstens drie.",
    en="What is hard for you? Choose three at most.",
)
FINDER_RESULT = Text(nl="Zo kan het", en="How it can be done")
FINDER_CLEAR = Text(nl="Wis mijn keuzes", en="Clear my choices")
FINDER_COUNT = Text(nl="{n} manieren voor {service}.", en="{n} ways for {service}.")
FINDER_ONE = Text(nl="1 manier voor {service}.", en="1 way for {service}.")
FINDER_NONE = Text(
    nl="Wij hebben hier nog geen vaste manier voor. {ask}",
    en="We have no set way for this yet. {ask}",
)
FINDER_UNKNOWN = Text(
    nl="Hoe dit voor u kan, staat hier nog niet. {ask}",
    en="How this can be done for you is not stated here yet. {ask}",
)
FINDER_TOO_MANY = Text(
    nl="U koos meer dan drie dingen. Wij helpen u graag zelf. {ask}",
    en="You chose more than three things. We would like to help you ourselves. {ask}",
)
FINDER_CHOOSE = Text(nl="Kies eerst een dienst.", en="Choose a service first.")
CONTACT_US_ANYHOW = Text(
    nl="Kies zelf hoe u contact opneemt. Of vraag iemand om dat voor u te doen.",
    en="Choose how you contact us. Or ask somebody to do that for you.",
)
GROUPS = Text(nl="Hulp per groep", en="Help per group")
GROUPS_INTRO = Text(
    nl="Dit vragen wij van u. En dit mag u van ons verwachten.",
    en="This is what we ask of you. And what you may expect of us.",
)
ALL_HELP_LINK = Text(nl="Bekijk alle hulp op een rij", en="See all help in a list")
NOTHING_OFFERED = Text(
    nl="Hier staat nog geen hulp. Vraag het ons.",
    en="No help is listed here yet. Ask us.",
)

# --- one barrier, or two ------------------------------------------------------------------

WE_HELP = Text(
    nl="Er is vaak een manier die bij u past.",
    en="There is often a way that suits you.",
)
SO_IT_CAN = Text(nl="Zo kunt u het regelen", en="How you can arrange it")
SO_IT_CAN_FOR = Text(
    nl="Zo kunt u het regelen: {audience}",
    en="How you can arrange it: {audience}",
)
RIGHT_AWAY = Text(nl="Dit kan meteen", en="You can do this right away")
AFTER_ASKING = Text(nl="Dit vraagt u eerst aan", en="You ask for this first")
ASK_FOR = Text(nl="Vraag eerst aan", en="Ask first for")
WITH_HELP = Text(nl="Met deze hulp", en="With this help")
WITHOUT_HELP = Text(nl="Dit kan zonder extra hulp.", en="You can do this without extra help.")
HARD_WAY = Text(nl="Vraag gerust om hulp.", en="Feel free to ask for help.")
CONDITION = Text(nl="Dit kan {condition}.", en="This works {condition}.")
EXPECTS = Text(nl="Wat is hiervoor nodig?", en="What does this take?")
ASK_BEFORE = Text(
    nl="Vraag dit minstens {days} van tevoren aan.",
    en="Ask for this at least {days} ahead.",
)
ONE_DAY = Text(nl="1 dag", en="1 day")
DAYS = Text(nl="{n} dagen", en="{n} days")
NO_WAY = Text(
    nl="Hiervoor hebben wij nog geen vaste manier.",
    en="We have no set way for this yet.",
)
NO_WAY_KNOWN = Text(
    nl="Hoe dit voor u kan, staat hier nog niet.",
    en="How this can be done for you is not stated here yet.",
)
NO_WAY_THEN = Text(
    nl="Wij moeten u helpen bij het contact (Awb artikel 2:1, lid 1).",
    en="We must help you to deal with us (Awb article 2:1, paragraph 1).",
)
ALSO = Text(nl="Is er nog iets lastig?", en="Is something else hard too?")
ALSO_HOW = Text(
    nl="Kies wat er nog meer is. U ziet dan wat samen kan.",
    en="Choose what else there is. You then see what works for both.",
)
MORE_THAN_TWO = Text(
    nl="Is er nog meer? Gebruik de hulpwijzer of neem contact op.",
    en="Is there more? Use the help finder or contact us.",
)

# --- one target group ---------------------------------------------------------------------

WE_ASK = Text(nl="Wat vragen wij van u?", en="What do we ask of you?")
WE_ASK_THIS = Text(nl="Dit is nodig:", en="You need to:")
WE_ASK_NOTHING = Text(nl="Wij vragen niets bijzonders van u.", en="We ask nothing special of you.")
WE_ASK_UNKNOWN = Text(
    nl="Hierover staat nog niets in ons beleid.",
    en="Our policy does not say anything about this yet.",
)
ALWAYS_NEEDED = Text(nl="Dit is bij elke manier nodig", en="What every way takes")
A_LITTLE = Text(nl="{what} (een beetje)", en="{what} (a little)")
YOU_GET = Text(nl="Wat mag u van ons verwachten?", en="What may you expect of us?")
YOU_GET_NOTHING = Text(
    nl="Voor deze groep staat hier geen aparte hulp.",
    en="No separate help is listed for this group.",
)
NOT_ONLY = Text(
    nl="Past dit niet bij u? Kijk dan wat u lastig vindt.",
    en="Does this not fit you? Then see what is hard for you.",
)
ON_PAPER_LINK = Text(nl="Dit blad op papier", en="This sheet on paper")
UNKNOWN_WAYS = Text(
    nl="Hoe u iets regelt, staat hier nog niet. Vraag het ons.",
    en="How to arrange things is not stated here yet. Ask us.",
)

# --- one measure --------------------------------------------------------------------------

GIVEN_BY = Text(nl="Wie doet dit?", en="Who does this?")
WORKS_ON = Text(nl="Bij", en="With")
COST = Text(nl="Kosten", en="Cost")
FREE = Text(nl="gratis", en="free")
LEAD_TIME = Text(nl="Hoe lang van tevoren", en="How long before")
CONDITIONS = Text(nl="Voorwaarde", en="Condition")
ONLY_GROUPS = Text(nl="Alleen voor", en="Only for")
ONLY_SERVICES = Text(nl="Alleen bij", en="Only with")
NOT_SERVICES = Text(nl="Niet bij", en="Not with")
UNTIL = Text(nl="Tot en met", en="Up to and including")
ASKS = Text(nl="Dit is nodig", en="What it takes")
LATER = Text(nl="Dit helpt pas na een tijd.", en="This helps after some time only.")
NO_CHILDREN = Text(nl="Kinderen tolken niet.", en="Children do not interpret.")
TIMES_OF = Text(nl="Tijden: {name}", en="Times: {name}")

# --- services -----------------------------------------------------------------------------

SERVICES_INTRO = Text(
    nl="Kies een dienst. U leest dan wat u moet doen.",
    en="Choose a service. You then read what to do.",
)
NO_SERVICES = Text(nl="Hier staan nog geen diensten.", en="No services are listed here yet.")
STEPS = Text(nl="Zo doet u dat", en="How to do it")
STEPS_ON = Text(nl="Zo doet u dat: {channel}", en="How to do it: {channel}")
DOCUMENTS = Text(nl="Dit hebt u nodig", en="What you need")
FACTS = Text(nl="Kosten en tijd", en="Cost and time")
SERVICE_COST = Text(nl="Kosten", en="Cost")
TERM = Text(nl="Hoe lang duurt het?", en="How long does it take?")
AFTERWARDS = Text(nl="Wat gebeurt er daarna?", en="What happens then?")
STATUS = Text(nl="Hoe staat het ermee?", en="How is my request going?")
WHERE = Text(nl="Waar kunt u dit regelen?", en="Where can you arrange this?")
OTHER_WAYS = Text(nl="Het kan ook anders", en="Other ways")
HELP_WITH = Text(nl="Hulp nodig?", en="Do you need help?")
HELP_WITH_LINK = Text(nl="Bekijk welke hulp er voor u is.", en="See what help there is for you.")
ASK_ABOUT = Text(nl="Vragen", en="Questions")
NOT_AGREED = Text(nl="Niet eens met ons besluit?", en="Do you disagree with our decision?")
NOT_SATISFIED = Text(nl="Klacht", en="Complaint")
MORE_ONLINE = Text(nl="Meer hierover op onze website", en="More about this on our website")
CHECKED_ON = Text(
    nl="Wij hebben deze tekst nagekeken op {day}.",
    en="We checked this text on {day}.",
)
CARRIED_OUT_BY = Text(nl="{name} voert dit uit.", en="{name} carries this out.")
NOT_STATED = Text(nl="Dit staat hier nog niet. Vraag het ons.", en="Not stated here yet. Ask us.")

# --- rights -------------------------------------------------------------------------------

REPRESENT_RIGHT = Text(
    nl="U mag iemand anders vragen om uw zaken bij ons te regelen. Die persoon heet uw "
    "gemachtigde. Dat staat in de wet (Awb artikel 2:1, lid 2).",
    en="You may ask somebody else to deal with us for you. That person is your "
    "representative. The law says so (Awb article 2:1, paragraph 2).",
)
REPRESENT_STILL = Text(
    nl="Het hoeft niet. Wilt u het zelf doen? Dat mag altijd.",
    en="You do not have to. Do you want to do it yourself? You always may.",
)
HOW_HERE = Text(nl="Zo gaat het bij ons", en="How it works here")
HOW_ASK = Text(
    nl="Hoe dat bij ons gaat, staat hier nog niet. Vraag het ons.",
    en="How it works here is not stated yet. Ask us.",
)
HERE = Text(nl="Hier kunt u terecht", en="Where to go")
COMPLAIN_RIGHT = Text(
    nl="Hebben wij u niet goed behandeld? Of was er geen hulp die bij u past? Dan mag u "
    "een klacht indienen. Dat staat in de wet (Awb artikel 9:1).",
    en="Did we treat you badly? Or was there no help that suits you? Then you may "
    "complain. The law says so (Awb article 9:1).",
)
COMPLAIN_HELP = Text(
    nl="Is dat lastig voor u? Vraag ons om hulp bij uw klacht.",
    en="Is that hard for you? Ask us for help with your complaint.",
)
OBJECTION = Text(nl="Niet eens met een besluit?", en="Do you disagree with a decision?")
OBJECTION_HOW = Text(
    nl="Een klacht gaat over hoe wij met u omgaan. Bent u het niet eens met een besluit? Dat is"
    " iets anders. Kijk bij de dienst.",
    en="A complaint is about how we treat you. Do you disagree with a decision? That is"
    " something else. Look at the service.",
)
OMBUDSMAN = Text(nl="Komen wij er samen niet uit?", en="Can we not solve it together?")
OMBUDSMAN_RIGHT = Text(
    nl="De ombudsman kijkt of de overheid goed met mensen omgaat (Awb artikel 9:18).",
    en="The ombudsman checks whether government treats people well (Awb article 9:18).",
)
OMBUDSMAN_ASK = Text(
    nl="Vraag ons bij welke ombudsman u terechtkunt.",
    en="Ask us which ombudsman you can go to.",
)

# --- policy -------------------------------------------------------------------------------

POLICY_INTRO = Text(
    nl="De overheid moet mensen helpen bij het contact. Dat heet de zorgplicht. De "
    "zorgplicht staat in de wet (Awb artikel 2:1, lid 1). Hier leest u wat wij "
    "daarover hebben besloten.",
    en="Government must help people to deal with it. The law calls this the duty of care "
    "(Awb article 2:1, paragraph 1). Here you read what we decided about it.",
)
DOCUMENTS_OF_POLICY = Text(nl="De documenten", en="The documents")
NO_DOCUMENTS = Text(
    nl="Hier staat nog geen document. Vraag het ons.",
    en="No document is listed here yet. Ask us.",
)
KIND = Text(nl="Soort", en="Kind")
ABOUT = Text(nl="Gaat over", en="About")
DECIDED = Text(nl="Vastgesteld", en="Adopted")
DECIDED_BY = Text(nl="{day}, door {body}", en="{day}, by {body}")
VALID = Text(nl="Geldt", en="Applies")
VALID_FROM = Text(nl="vanaf {day}", en="from {day}")
VALID_UNTIL = Text(
    nl="vanaf {day} tot en met {until}",
    en="from {day} up to and including {until}",
)
NO_LONGER = Text(nl="(geldt nu niet)", en="(not in force now)")
TO_READ = Text(nl="Waar te lezen", en="Where to read")
REVIEW = Text(nl="Wij bekijken dit opnieuw vóór", en="We look at it again before")
MEDIA = {
    "official-gazette": Text(nl="officieel blad", en="official gazette"),
    "website": Text(nl="website", en="website"),
    "paper": Text(nl="op papier", en="on paper"),
    "counter": Text(nl="aan de balie", en="at the counter"),
    "newspaper": Text(nl="in de krant", en="in the newspaper"),
}
SINCE = Text(nl="{medium}, sinds {day}", en="{medium}, since {day}")
INSTRUMENTS = {
    Instrument.POLICY_RULE: Text(nl="beleidsregel", en="policy rule"),
    Instrument.POLICY_MEMO: Text(nl="nota", en="policy memorandum"),
    Instrument.SERVICE_VISION: Text(nl="visie", en="vision"),
    Instrument.GUIDE: Text(nl="handleiding", en="guide"),
    Instrument.DECISION: Text(nl="besluit", en="decision"),
    Instrument.CHANNEL_DESIGNATION: Text(
        nl="besluit over digitale wegen", en="decision on digital ways"
    ),
    Instrument.SERVICE_STANDARDS: Text(nl="beloften over service", en="service standards"),
    Instrument.WEB_PAGE: Text(nl="webpagina", en="web page"),
}
TOPICS = {
    "communication": Text(nl="contact", en="communication"),
    "channels": Text(nl="manieren van contact", en="ways of contact"),
    "information": Text(nl="informatie", en="information"),
    "support": Text(nl="hulp", en="support"),
    "target-groups": Text(nl="groepen mensen", en="target groups"),
    "representation": Text(nl="machtigen", en="representation"),
    "partners": Text(nl="partners", en="partners"),
    "monitoring": Text(nl="metingen", en="measuring"),
    "complaints": Text(nl="klachten", en="complaints"),
    "accessibility": Text(nl="toegankelijkheid", en="accessibility"),
    "digitalisation": Text(nl="digitaal regelen", en="digitalisation"),
}
PARTNERS = Text(nl="Wie helpt er mee?", en="Who helps us?")
PARTNER = Text(nl="Partner", en="Partner")
AGREEMENT = Text(nl="Afspraak", en="Agreement")
PROVIDER_KINDS = {
    ProviderKind.LIBRARY: Text(nl="bibliotheek", en="library"),
    ProviderKind.CIVIL_SOCIETY: Text(nl="vrijwilligers of stichting", en="civil society"),
    ProviderKind.CONTRACTOR: Text(nl="bedrijf", en="contractor"),
    ProviderKind.JOINT_ARRANGEMENT: Text(nl="samenwerking", en="joint arrangement"),
    ProviderKind.OTHER_AUTHORITY: Text(nl="andere overheid", en="other authority"),
}
MEASURED = Text(nl="Werkt het?", en="Does it work?")
MEASURED_INTRO = Text(
    nl="Wij meten hoe het gaat. Dit kwam eruit.",
    en="We measure how it goes. This is what came out.",
)
NOT_MEASURED = Text(
    nl="Hier staat nog niet wat mensen vinden.",
    en="What people think is not listed here yet.",
)
SUBJECT = Text(nl="Onderwerp", en="Subject")
METHOD = Text(nl="Hoe", en="How")
HOW_OFTEN = Text(nl="Hoe vaak", en="How often")
RESULT = Text(nl="Laatste uitkomst", en="Last result")
METHODS = {
    "survey": Text(nl="vragenlijst", en="survey"),
    "interviews": Text(nl="gesprekken", en="interviews"),
    "journey-research": Text(nl="onderzoek van begin tot eind", en="journey research"),
    "statistics": Text(nl="cijfers", en="statistics"),
}
WHOLE = Text(nl="alles samen", en="everything together")
EVERY = Text(nl="elke {n} maanden", en="every {n} months")
EVERY_MONTH = Text(nl="elke maand", en="every month")
EVERY_YEAR = Text(nl="elk jaar", en="every year")
SCORE_ON = Text(
    nl="{score} op een schaal van {low} tot {high}",
    en="{score} on a scale of {low} to {high}",
)
RESPONSES = Text(nl="{n} mensen gaven antwoord", en="{n} people answered")
NO_RESULT = Text(nl="nog geen uitkomst", en="no result yet")

# --- paper --------------------------------------------------------------------------------

PAPER_INTRO = Text(
    nl="Voor wie geen internet heeft. Eén blad per groep.",
    en="For people without internet. One sheet per group.",
)
SHEET_FOR = Text(nl="Hulp bij contact met {name}", en="Help in dealings with {name}")
SHEET_ASK_HOW = Text(nl="Vraag aan via: {channels}.", en="Ask through: {channels}.")
SHEET_OPEN = Text(nl="Open: {hours}.", en="Open: {hours}.")
SHEET_WAYS = Text(nl="Zo kunt u iets regelen", en="How you can arrange things")
SHEET_RIGHTS = Text(nl="Uw rechten", en="Your rights")
SHEET_RIGHTS_TEXT = Text(
    nl="Iemand anders mag het voor u regelen. Niet tevreden? U mag een klacht indienen.",
    en="Somebody else may arrange it for you. Not satisfied? You may complain.",
)

# --- languages of the world ---------------------------------------------------------------

TONGUES = {
    "ar": Text(nl="Arabisch", en="Arabic"),
    "bg": Text(nl="Bulgaars", en="Bulgarian"),
    "de": Text(nl="Duits", en="German"),
    "en": Text(nl="Engels", en="English"),
    "es": Text(nl="Spaans", en="Spanish"),
    "fa": Text(nl="Farsi", en="Farsi"),
    "fr": Text(nl="Frans", en="French"),
    "fy": Text(nl="Fries", en="Frisian"),
    "hu": Text(nl="Hongaars", en="Hungarian"),
    "it": Text(nl="Italiaans", en="Italian"),
    "ku": Text(nl="Koerdisch", en="Kurdish"),
    "ngt": Text(nl="Nederlandse Gebarentaal", en="Dutch Sign Language"),
    "nl": Text(nl="Nederlands", en="Dutch"),
    "nsl": Text(nl="Nederlandse Gebarentaal", en="Dutch Sign Language"),
    "pap": Text(nl="Papiaments", en="Papiamento"),
    "pl": Text(nl="Pools", en="Polish"),
    "ps": Text(nl="Pasjtoe", en="Pashto"),
    "pt": Text(nl="Portugees", en="Portuguese"),
    "ro": Text(nl="Roemeens", en="Romanian"),
    "ru": Text(nl="Russisch", en="Russian"),
    "so": Text(nl="Somalisch", en="Somali"),
    "ti": Text(nl="Tigrinya", en="Tigrinya"),
    "tr": Text(nl="Turks", en="Turkish"),
    "uk": Text(nl="Oekraïens", en="Ukrainian"),
    "ur": Text(nl="Urdu", en="Urdu"),
    "vi": Text(nl="Vietnamees", en="Vietnamese"),
    "zh": Text(nl="Chinees", en="Chinese"),
}
"""Names of languages; one that is not here is shown by its code."""
ASK_VIA_AIDED = Text(
    nl="Met hulp aanvragen kan via: {channels}.",
    en="With help you can ask through: {channels}.",
)
HARD_AT = Text(nl="Dit kan lastig zijn:", en="This may be hard:")
IF_YOU_SPEAK = Text(
    nl="Dit kan als u een van deze talen spreekt: {languages}.",
    en="This works if you speak one of these languages: {languages}.",
)
IF_YOU_READ = Text(
    nl="Dit kan als u een van deze talen leest: {languages}.",
    en="This works if you read one of these languages: {languages}.",
)
IT_COSTS = Text(nl="Dit kost {cost}.", en="This costs {cost}.")
MORE_SERVICES = Text(nl="en nog {n}", en="and {n} more")
AT_EVERY_SERVICE = Text(nl="Dit kan bij elke dienst", en="For every service")
MORE_AT_SOME = Text(
    nl="Bij sommige diensten kan het ook anders",
    en="For some services there are other ways too",
)
PER_SERVICE = Text(nl="Kies wat u wilt regelen", en="Choose what you want to arrange")
IF_NOT = Text(
    nl="Klopt dat niet voor u? Dan hebben wij nog geen vaste manier. Laat het ons weten.",
    en="Is that not so for you? Then we have no set way yet. Let us know.",
)
HELP_FOR_YOU = Text(nl="Deze hulp is er voor u", en="This help is there for you")
APART = Text(nl="Apart bekijken", en="See them apart")
FOR_YOU = Text(
    nl="Past dit bij u? Kijk dan wat er kan.",
    en="Does this fit you? Then see what can be done.",
)
NOT_ALL_WELL = Text(
    nl="Lukt iets niet? Zeg het ons.",
    en="Does something not work? Tell us.",
)
REVIEWED = Text(nl="Laatst nagekeken", en="Last reviewed")
OWNER = Text(nl="Wie beheert het", en="Who looks after it")
LAW = Text(nl="Wet", en="Law")
LAW_SINCE = Text(nl="{law}, sinds {day}", en="{law}, since {day}")
REPORTED_TO = Text(nl="Aan wie wij dit vertellen", en="Whom we tell")
MISSING = Text(nl="Staat hier nog niet", en="Not stated here yet")
MISSING_HOW = Text(nl="Vraag het ons gerust.", en="Feel free to ask us.")
FINDER_SHOW = Text(nl="Toon wat kan", en="Show what is possible")
WE_SPEAK = Text(
    nl="In deze talen kunt u met ons praten", en="You can talk to us in these languages"
)
SHEET_CALL = Text(nl="Bel {phone}.", en="Call {phone}.")
SHEET_OMBUDSMAN = Text(nl="Komen wij er samen niet uit?", en="Can we not solve it together?")

REPORTS = {
    "council": Text(nl="de raad", en="the council"),
    "executive": Text(nl="het college", en="the executive"),
    "mayor": Text(nl="de burgemeester", en="the mayor"),
}

NATIVE = {
    "ar": "العربية",
    "bg": "български",
    "de": "Deutsch",
    "en": "English",
    "es": "español",
    "fa": "فارسی",
    "fr": "français",
    "fy": "Frysk",
    "hu": "magyar",
    "it": "italiano",
    "nl": "Nederlands",
    "pap": "Papiamentu",
    "pl": "polski",
    "pt": "português",
    "ro": "română",
    "ru": "русский",
    "so": "Soomaali",
    "ti": "ትግርኛ",
    "tr": "Türkçe",
    "uk": "українська",
    "vi": "Tiếng Việt",
    "zh": "中文",
}
"""What a language calls itself, for who reads no other."""

MANUAL = Text(
    nl="Wij weten niet wat voor u lastig is. Vertel het ons, dan weten wij wat u nodig hebt.",
    en="We do not know what is hard for you. Tell us, so that we know what you need.",
)

UNSEEN = Text(
    nl="Bij deze diensten staat nog niet hoe u ze regelt",
    en="For these services it is not stated yet how to arrange them",
)

NO_CHANNELS = Text(
    nl="Hier staat nog niet hoe u ons bereikt.",
    en="How to reach us is not stated here yet.",
)

NO_GROUPS = Text(
    nl="Hier staan nog geen bladen.",
    en="There are no sheets here yet.",
)

MEANT_FOR = Text(
    nl="Deze dienst is voor",
    en="This service is for",
)
