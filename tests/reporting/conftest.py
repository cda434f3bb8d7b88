# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Values made by hand, so that reports hang neither on the rules nor on the engine.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
from pathlib import Path
from types import SimpleNamespace

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.errors import Problem
from zorgplicht.model.assessment import (
    Assessment,
    Certainty,
    Finding,
    NotAssessed,
    Outcome,
    RuleCard,
    RulePage,
    RuleResult,
    Verdict,
    Weight,
)
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.comparison import (
    Change,
    ChangeKind,
    Compared,
    Comparison,
    FieldChange,
    FindingChange,
    FindingKind,
    Section,
    Side,
)
from zorgplicht.model.coverage import (
    Coverage,
    Repair,
    ServiceCoverage,
    SingleKind,
    SinglePoint,
)
from zorgplicht.model.digitalised import Because, Digitalised, Moved, Reason, Sign
from zorgplicht.model.excerpt import Excerpt
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.handovers import HandOvers
from zorgplicht.model.impact import ServiceImpact, Shift
from zorgplicht.model.policy import Body, Completeness, PolicyException
from zorgplicht.model.text import Text
from zorgplicht.reporting import UnusableFile

PAGE = RulePage(
    title="Er is beleid.",
    checks="Of er een document is.",
    matters="Zonder beleid is er niets om na te lezen.",
    cannot_see="Of iemand het leest.",
    fix="Schrijf het op.",
    example='[[documents]]\nid = "nota"',
    basis="Artikel 2:1 lid 1 Awb.",
)


LINES = Excerpt(first=2, lines=("", "[authority]", 'name = "Gemeente Voorbeeldstad"'))


def card(code="ZPA001", obligation="a", weight=Weight.CORE, certainty=Certainty.MECHANICAL):
    return RuleCard(
        code=code,
        name="policy-exists",
        obligation=obligation,
        weight=weight,
        certainty=certainty,
        basis=("awb-2-1-1",),
        nl=PAGE,
        en=attrs.evolve(PAGE, title="There is a policy."),
        since="0.1.0",
        explainable=obligation is not None,
    )


def finding(of=None, **fields):
    of = of or card()
    settings = {
        "rule": of.code,
        "name": of.name,
        "obligation": of.obligation,
        "weight": of.weight,
        "certainty": of.certainty,
        "outcome": Outcome.NOT_MET,
        "message": Text(nl="Er is geen beleid.", en="There is no policy."),
        "fix": Text(nl="Schrijf het op.", en="Write it down."),
        "basis": of.basis,
        "path": "$.documents",
        "at": "documents",
        "file": "beleid.toml",
        "line": 3,
        "column": 1,
    }
    return Finding(**(settings | fields))


EXPLAINED = PolicyException(
    rule="ZPD002",
    at="services.paspoort",
    because="De balie wordt verbouwd.",
    decided_by=Body.EXECUTIVE,
    owner="team Dienstverlening",
    until=dt.date(2026, 12, 31),
)


@pytest.fixture
def rule_card():
    return card()


@pytest.fixture(scope="session")
def make_finding():
    return finding


@pytest.fixture
def assessment():
    """Every outcome there is, on the first of November 2026."""
    indicative = card("ZPD002", "d", Weight.SUPPORTING, Certainty.INDICATIVE)
    of_file = card("ZPX002", None)
    unknown = card("ZPB001", "b")
    return Assessment(
        policy="Gemeente Voorbeeldstad",
        file="beleid.toml",
        completeness=Completeness.EXCERPT,
        on=dt.date(2026, 11, 1),
        obligations=FrozenMap(
            {"a": Verdict.NOT_MET, "b": Verdict.UNKNOWN, "c": Verdict.MET, "d": Verdict.PARTLY}
        ),
        findings=(
            finding(excerpt=LINES),
            finding(path="$.documents[1]", line=9, column=2),
            finding(indicative, outcome=Outcome.EXPLAINED, explanation=EXPLAINED),
            finding(of_file, file=None, line=None, column=None, path="$.exceptions[0]"),
        ),
        not_assessed=(
            NotAssessed(rule="ZPB001", reason=Text(nl="Niet te zien.", en="Not visible.")),
            NotAssessed(rule="ZPB002", reason=Text(nl="Niet te zien.", en="Not visible.")),
        ),
        rules=(
            RuleResult(card=card(), outcome=Outcome.NOT_MET),
            RuleResult(card=unknown, outcome=Outcome.UNKNOWN),
            RuleResult(card=indicative, outcome=Outcome.EXPLAINED),
            RuleResult(card=of_file, outcome=Outcome.NOT_MET),
        ),
        obligation_titles=FrozenMap({"a": Text(nl="Beleid", en="Policy")}),
        basis_titles=FrozenMap({"awb-2-1-1": Text(nl="art. 2:1 lid 1 Awb", en="Awb 2:1(1)")}),
    )


@pytest.fixture
def unusable():
    """A file with two problems: one at a place, one of the whole file."""
    said = {"file": "stuk.toml", "nl": "dit hoort hier niet.", "en": "this does not belong here."}
    return UnusableFile(
        file="stuk.toml",
        problems=(
            Problem(**said, line=2, column=5, path="$.authority.naam", suggestion="name"),
            Problem(**said),
        ),
    )


@pytest.fixture
def filled():
    """Makes an assessment with one text in every place where a policy can put one."""

    def make(text):
        said = Text(nl=text, en=text)
        excerpt = Excerpt(first=2, lines=("#", *text.split("\n")[:1], "#"))
        explained = attrs.evolve(EXPLAINED, because=text, owner=text)
        places = {"message": said, "fix": said, "path": text, "at": text, "excerpt": excerpt}
        supporting = card("ZPD002", "d", Weight.SUPPORTING)
        unknown = card("ZPB001", "b")
        return Assessment(
            policy=text,
            file="beleid.toml",
            completeness=Completeness.COMPLETE,
            on=dt.date(2026, 11, 1),
            obligations=FrozenMap({"a": Verdict.NOT_MET}),
            findings=(
                finding(**places),
                finding(supporting, outcome=Outcome.EXPLAINED, explanation=explained, **places),
            ),
            not_assessed=(NotAssessed(rule="ZPB001", reason=said),),
            rules=(
                RuleResult(card=card(), outcome=Outcome.NOT_MET),
                RuleResult(card=unknown, outcome=Outcome.UNKNOWN),
                RuleResult(card=supporting, outcome=Outcome.EXPLAINED),
            ),
        )

    return make


@pytest.fixture(scope="session")
def checked(catalogue, engine):
    """The three examples, held against the rules."""
    return {
        name: zp.validate(
            zp.read_policy(f"examples/{name}.toml"),
            catalogue,
            on=dt.date(2026, 11, 1),
            engine=engine,
        )
        for name in ("knelpunten", "uittreksel", "voorbeeldstad")
    }


@pytest.fixture(scope="session")
def catalogue():
    return zp.load_catalogue()


@pytest.fixture(scope="session")
def engine(catalogue):
    return zp.RuleEngine(catalogue)


@pytest.fixture(scope="session")
def plan(engine, catalogue):
    """Three barriers over the whole catalogue."""
    situation = zp.Situation(barriers=["low-literacy", "no-digital-means", "limited-time"])
    return engine.plan(situation, offer=zp.offer_everything(catalogue))


BLIND = "visual-impairment:blind"
DEAF = "deaf-or-hard-of-hearing:deaf"
LITERACY = "low-literacy:low-literate"
DEVICE = "no-digital-means:no-device"
DUTCH = "language-problem:no-dutch"
GAPS = ((BLIND,), (DEAF, DEVICE), (DEAF, DUTCH, LITERACY))

WORDS = {
    f"variant:{BLIND}": ("Blind", "Blind"),
    f"variant:{DEAF}": ("Doof", "Deaf"),
    f"variant:{LITERACY}": ("Laaggeletterd", "Low-literate"),
    f"variant:{DEVICE}": ("Geen apparaat of verbinding", "No device or connection"),
    f"variant:{DUTCH}": ("Geen Nederlands", "No Dutch"),
    "channel:home-visit": ("Afspraak aan huis", "Home visit"),
    "measure:teletolk": ("Teletolk", "Teletolk relay"),
    "measure:evening-opening": ("Avondopenstelling", "Evening opening hours"),
    "enabler:training": ("Training van medewerkers", "Staff training"),
    "enabler:kcc": ("Klantcontactcentrum", "Contact centre"),
    "service:paspoort": ("Paspoort aanvragen", "Paspoort aanvragen"),
    "service:rijbewijs": ("Rijbewijs verlengen", "Rijbewijs verlengen"),
    "entry:balie": ("Balie in het stadhuis", "Balie in het stadhuis"),
    "provider:tolken": ("Tolkendienst Voorbeeld", "Tolkendienst Voorbeeld"),
}


def service(name=None, gaps=(), **fields):
    """One service; without a name, the whole offer."""
    settings = {
        "service": name,
        "audience": (Audience.RESIDENTS,),
        "gaps": gaps,
        "difficult": (),
        "conditional": (),
        "closed": 16 if gaps else 0,
    }
    return ServiceCoverage(**(settings | fields))


def repair(*measures, **fields):
    settings = {
        "channels": (),
        "closes": (),
        "on_condition": (),
        "combinations": 4,
        "closes_all": False,
    }
    return Repair(measures=measures, **(settings | fields))


def point(kind, id_, *opens, combinations=2, slot=None):
    return SinglePoint(
        kind=SingleKind(kind), id=id_, opens=opens, combinations=combinations, slot=slot
    )


def coverage_of(*services, hand_overs=None, variants=(DEAF, DEVICE, LITERACY, BLIND, DUTCH)):
    return Coverage(
        services=services,
        variants=tuple(sorted(variants)),
        purpose=Purpose.TRANSACTION,
        words=FrozenMap((key, Text(nl=nl, en=en)) for key, (nl, en) in WORDS.items()),
        hand_overs=hand_overs,
    )


@pytest.fixture
def make():
    """What coverages are made of."""
    return SimpleNamespace(
        coverage=coverage_of, service=service, repair=repair, point=point, hand_overs=HandOvers
    )


@pytest.fixture
def coverage():
    """Two services alike, one without gaps, and one that differs per audience."""
    repairs = (
        repair("teletolk", channels=("home-visit",), closes=GAPS, combinations=21,
               closes_all=True, enablers=("kcc", "training")),
        repair("teletolk", closes=GAPS[1:], on_condition=GAPS[2:], combinations=1),
    )  # fmt: skip
    evening = point("measure", "evening-opening@balie", (), combinations=32)
    desk = point("channel", "balie", (DEAF,), (LITERACY,), combinations=6)
    alike = {
        "gaps": GAPS,
        "difficult": ((BLIND,), (LITERACY,)),
        "conditional": ((DEAF,), (DEVICE, LITERACY)),
        "closed": 21,
        "repairs": repairs,
    }
    return coverage_of(
        service("paspoort", **alike, single_points=(
            desk,
            point("provider", "tolken", (LITERACY,)),
            point("slot", "balie", (DEAF, LITERACY), slot="thu 17:00-20:00"),
        )),
        service("rijbewijs", **alike, single_points=(desk,)),
        service("melding", single_points=(evening,)),
        service("subsidie", gaps=((),), closed=32),
        service("subsidie", audience=(Audience.BUSINESSES,), gaps=((LITERACY,),)),
        hand_overs=HandOvers(
            dead_ends=("website",),
            circles=(("balie", "kcc"),),
            long_chains=(("website", "kcc", "balie", "wijkpunt"),),
            passed_by_all=("kcc",),
        ),
    )  # fmt: skip


# --- a comparison -------------------------------------------------------------------------


def shift(*minimal, combinations=None):
    return Shift(
        minimal=minimal, combinations=len(minimal) if combinations is None else combinations
    )


def service_impact(name, lost=(), harder=(), easier=(), gained=(), audience="residents"):
    return ServiceImpact(
        service=name,
        audience=(Audience(audience),),
        lost=shift(*lost),
        harder=shift(*harder),
        easier=shift(*easier),
        gained=shift(*gained),
    )


def compared(word=None, old=Completeness.COMPLETE, new=Completeness.COMPLETE):
    """
    Everything that a comparison can say; every word of a policy is *word* if one is given.
    """

    def own(said):
        return word or said

    def text(said):
        return Text(nl=own(said), en=own(said))

    def side(name, completeness, d):
        return Compared(
            policy=own("Gemeente Voorbeeldstad"),
            file=own(name),
            completeness=completeness,
            obligations=FrozenMap({"a": Verdict.MET, "b": Verdict.MET, "c": Verdict.MET, "d": d}),
        )

    def field(key, label, *, old=(), new=(), certain=True):
        return FieldChange(
            key=key, label=Text(nl=label, en=label), old=old, new=new, certain=certain
        )

    def change(section, id_, kind, only_in=None, fields=()):
        return Change(
            section=Section(section),
            id=own(id_),
            name=text(f"De {id_}"),
            kind=ChangeKind(kind),
            only_in=Side(only_in) if only_in else None,
            fields=fields,
        )

    def digital(name, verdict, *because, signs=(Sign.DIGITAL_SINCE,)):
        return Digitalised(
            service=name,
            signs=signs,
            since=dt.date(2026, 10, 1) if Sign.DIGITAL_SINCE in signs else None,
            ways=("web",),
            gone=("balie",),
            verdict=verdict,
            because=tuple(Because(reason=one, entries=("hulp",)) for one in because),
        )

    places = {"message": text("Er is iets."), "path": own("$.x"), "at": own("x"), "file": own("x")}
    return Comparison(
        old=side("oud.toml", old, Verdict.PARTLY),
        new=side("nieuw.toml", new, Verdict.NOT_MET),
        on=dt.date(2026, 11, 25),
        changes=(
            change("services", "paspoort", "changed", fields=(
                field("channels", "Kanalen", old=(text("Balie"), text("Post"))),
                field("digital-since", "Digitaal sinds", new=(dt.date(2026, 10, 1),)),
                field("name", "Naam", old=(text("Pas"),), new=(text("Paspoort"),)),
                field("information.steps", "Stappen", old=(text("Kom"),), certain=False),
            )),
            change("services", "subsidie", "removed", "old"),
            change("services", "trouwen", "added", "new"),
            change("channels", "chat", "unknown", "new"),
            change("support", "tolk", "unknown", "old"),
        ),
        impact=(
            service_impact("paspoort", lost=GAPS, harder=((LITERACY,),)),
            service_impact("rijbewijs", lost=GAPS, harder=((LITERACY,),)),
            service_impact("melding", easier=((DEAF,),), gained=((),)),
            service_impact("melding", audience="businesses"),
            service_impact("afval"),
        ),
        purpose=Purpose.TRANSACTION,
        variants=tuple(sorted((DEAF, DEVICE, LITERACY, BLIND, DUTCH))),
        findings=tuple(
            FindingChange(
                kind=kind,
                only_in={"new": Side.NEW, "solved": Side.OLD, "gone": Side.OLD}.get(kind.value),
                finding=finding(**places),
                title=Text(nl="Er is beleid.", en="There is a policy."),
            )
            for kind in FindingKind
        ),
        digitalised=(
            digital("melding", Moved.MOVED, Reason.SUPPORT_THERE, Reason.HARDER),
            digital("paspoort", Moved.NOT_MOVED, Reason.ROUTE_LOST, Reason.NO_SUPPORT,
                    Reason.LEFT_BEHIND, signs=tuple(Sign)),
            digital("afval", Moved.UNKNOWN, Reason.NO_DIGITAL_WAY, Reason.EXCERPT),
        ),
        obligation_titles=FrozenMap({"d": Text(nl="Ondersteuning", en="Support")}),
        words=FrozenMap(
            {
                **{key: Text(nl=nl, en=en) for key, (nl, en) in WORDS.items()},
                **{
                    key: text(name)
                    for key, name in (
                        ("service:paspoort", "Paspoort aanvragen"),
                        ("service:rijbewijs", "Rijbewijs verlengen"),
                        ("service:melding", "Melding doen"),
                        ("service:afval", "Afvalpas aanvragen"),
                        ("entry:balie", "Balie in het stadhuis"),
                        ("entry:web", "Formulier op de website"),
                        ("entry:hulp", "Hulp bij formulieren"),
                    )
                },
            }
        ),
    )  # fmt: skip


@pytest.fixture(scope="session")
def make_comparison():
    return compared


@pytest.fixture(scope="session")
def measurement(catalogue):
    """What the example measures, with the outcomes of a file, on a scale of 0 to 100 too."""
    return zp.measurement_of(
        zp.read_policy("examples/voorbeeldstad.toml"),
        catalogue,
        on=dt.date(2026, 11, 24),
        results=zp.read_results("examples/metingen/uitkomsten.csv"),
        compare=True,
    )


@pytest.fixture(scope="session")
def baseline(catalogue, checked):
    """The baseline of a weak policy, with answers."""
    return zp.baseline_of(
        checked["knelpunten"], zp.read_answers("examples/metingen/nulmeting.toml"), catalogue
    )


@pytest.fixture(scope="session")
def hostile():
    """The module with a picture in which every text tries to be more than text."""
    file = Path(__file__).parent / "hostile_picture.py"
    spec = importlib.util.spec_from_file_location("hostile_picture", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
