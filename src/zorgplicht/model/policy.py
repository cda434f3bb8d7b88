# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The policy document: what one authority promises and offers.

The names of the fields are the keys of the file, in kebab-case and without a trailing
underscore: ``arranged_via`` is ``arranged-via``, ``from_`` is ``from``. They are a
contract; see the page on the policy format.

Sections that a file leaves out are empty. Whether that means "there is none" or "it was
not seen" is told by `Policy.completeness`.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

import attrs
from attrs import frozen

from zorgplicht.model.channel import EVERYONE, Audience
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import (
    CapabilityId,
    ChannelId,
    EnablerId,
    EntryId,
    FactId,
    GroupId,
    LawId,
    MeasureId,
    RuleCode,
    ServiceId,
)
from zorgplicht.model.level import Demand
from zorgplicht.model.origin import Origin


class PolicyFormat(StrEnum):
    """
    The format line: which shape the document has.

    Attributes:
        V1: The first version.
    """

    V1 = "zorgplicht-policy/1"


class Completeness(StrEnum):
    """
    Whether the document shows all there is.

    Attributes:
        COMPLETE: What is missing is not there.
        EXCERPT: What is missing is unknown, not absent.
    """

    COMPLETE = "complete"
    EXCERPT = "excerpt"


class AuthorityKind(StrEnum):
    """
    The kind of administrative body: bestuursorgaan.

    Attributes:
        MUNICIPALITY: A municipality: gemeente.
        PROVINCE: A province: provincie.
        WATER_AUTHORITY: A water authority: waterschap.
        JOINT_ARRANGEMENT: Bodies that work together: gemeenschappelijke regeling.
        OTHER: Another administrative body.
    """

    MUNICIPALITY = "municipality"
    PROVINCE = "province"
    WATER_AUTHORITY = "water-authority"
    JOINT_ARRANGEMENT = "joint-arrangement"
    OTHER = "other"


class Instrument(StrEnum):
    """
    The legal form of a document; not every form can carry policy.

    Attributes:
        POLICY_RULE: A policy rule: beleidsregel.
        POLICY_MEMO: A memorandum on policy: beleidsnota.
        SERVICE_VISION: A vision on services: dienstverleningsvisie.
        GUIDE: A guide or manual: handreiking.
        DECISION: A decision: besluit.
        CHANNEL_DESIGNATION: Which channels people may use: aanwijzingsbesluit. Alone it
            carries no policy on support.
        SERVICE_STANDARDS: Norms that the authority sets itself: servicenormen. Alone they
            carry no policy on support.
        WEB_PAGE: A page on the authority's site.
    """

    POLICY_RULE = "policy-rule"
    POLICY_MEMO = "policy-memo"
    SERVICE_VISION = "service-vision"
    GUIDE = "guide"
    DECISION = "decision"
    CHANNEL_DESIGNATION = "channel-designation"
    SERVICE_STANDARDS = "service-standards"
    WEB_PAGE = "web-page"


class Topic(StrEnum):
    """
    What a document covers.

    Attributes:
        COMMUNICATION: How the authority communicates.
        CHANNELS: The ways of contact.
        INFORMATION: Information about services.
        SUPPORT: Help in dealings with the authority.
        TARGET_GROUPS: The groups for whom support is meant.
        REPRESENTATION: Acting through somebody else.
        PARTNERS: Partners that help or carry out.
        MONITORING: Measuring how it goes.
        COMPLAINTS: Complaints and objections.
        ACCESSIBILITY: Accessibility, digital or of buildings.
        DIGITALISATION: Services that become digital.
    """

    COMMUNICATION = "communication"
    CHANNELS = "channels"
    INFORMATION = "information"
    SUPPORT = "support"
    TARGET_GROUPS = "target-groups"
    REPRESENTATION = "representation"
    PARTNERS = "partners"
    MONITORING = "monitoring"
    COMPLAINTS = "complaints"
    ACCESSIBILITY = "accessibility"
    DIGITALISATION = "digitalisation"


class Body(StrEnum):
    """
    Who decides: raad, college (or its like) or burgemeester, each for its own tasks.

    Attributes:
        COUNCIL: The council: raad, or its like elsewhere.
        EXECUTIVE: The executive: college of mayor and aldermen, or its like elsewhere.
        MAYOR: The mayor: burgemeester.
    """

    COUNCIL = "council"
    EXECUTIVE = "executive"
    MAYOR = "mayor"


class ProviderKind(StrEnum):
    """
    Who provides support on behalf of the authority.

    Attributes:
        LIBRARY: A library.
        CIVIL_SOCIETY: A foundation, association or group of volunteers.
        CONTRACTOR: A firm under contract.
        JOINT_ARRANGEMENT: Bodies that work together: gemeenschappelijke regeling.
        OTHER_AUTHORITY: Another administrative body.
    """

    LIBRARY = "library"
    CIVIL_SOCIETY = "civil-society"
    CONTRACTOR = "contractor"
    JOINT_ARRANGEMENT = "joint-arrangement"
    OTHER_AUTHORITY = "other-authority"


class LanguageLevel(StrEnum):
    """
    A level of the Common European Framework of Reference.

    Attributes:
        A1: The simplest; separate words and short sentences.
        A2: Simple.
        B1: Plain; most people understand it.
        B2: Rather difficult.
        C1: Difficult.
        C2: The most difficult.
    """

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"

    @property
    def is_plain(self) -> bool:
        """
        B1 or simpler.
        """
        return self in {LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B1}


class Day(StrEnum):
    """
    A day of the week.

    Attributes:
        MON: Monday.
        TUE: Tuesday.
        WED: Wednesday.
        THU: Thursday.
        FRI: Friday.
        SAT: Saturday.
        SUN: Sunday.
    """

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def is_weekend(self) -> bool:
        """
        Saturday or Sunday.
        """
        return self in {Day.SAT, Day.SUN}


class Weeks(StrEnum):
    """
    In which weeks of the ISO calendar hours hold.

    Attributes:
        ODD: In weeks with an odd number.
        EVEN: In weeks with an even number.
    """

    ODD = "odd"
    EVEN = "even"


class Closure(StrEnum):
    """
    Periods in which hours do not hold.

    Attributes:
        SCHOOL_HOLIDAYS: The school holidays.
        PUBLIC_HOLIDAYS: Public holidays, such as Christmas Day.
    """

    SCHOOL_HOLIDAYS = "school-holidays"
    PUBLIC_HOLIDAYS = "public-holidays"


@final
@frozen(kw_only=True)
class Hours:
    """
    A weekly time slot.

    Args:
        days: Days on which it holds.
        from_: Opening time, local.
        to: Closing time, later than opening.
        weeks: Only in odd or even weeks.
        nth: Only on the nth such day of the month: 1 to 5, or -1 for the last.
        not_in: Closed in these periods.
        note: What no key can say.
    """

    days: tuple[Day, ...]
    from_: dt.time
    to: dt.time
    weeks: Weeks | None = None
    nth: tuple[int, ...] = ()
    not_in: tuple[Closure, ...] = ()
    note: str | None = None


@final
@frozen(kw_only=True)
class Authority:
    """
    The administrative body.

    Args:
        name: As it is known.
        kind: Municipality, province, water authority, joint arrangement or other.
        id: The TOOI id, such as ``gm0344``.
        enablers: What the organisation has, from the catalogue's enablers.
        url: Its own site.
    """

    name: str
    kind: AuthorityKind
    id: str | None = None
    enablers: tuple[EnablerId, ...] = ()
    url: str | None = None


@final
@frozen(kw_only=True)
class Adoption:
    """
    Who adopted a document, and when.

    Args:
        by: The body that adopted it.
        on: The day of the decision.
    """

    by: Body
    on: dt.date


@final
@frozen(kw_only=True)
class Period:
    """
    From the first day up to and including the last.

    Args:
        from_: The first day.
        until: The last day; left out: there is no end yet.
    """

    from_: dt.date
    until: dt.date | None = None

    def includes(self, day: dt.date) -> bool:
        """
        Whether *day* lies in it.
        """
        return self.from_ <= day and (self.until is None or day <= self.until)


@final
@frozen(kw_only=True)
class Publication:
    """
    One place where a document was made public.

    Args:
        url: Where, when it is online.
        on: Since when.
        medium: "official-gazette", "website", "paper", "newspaper", "counter" …
    """

    medium: str
    url: str | None = None
    on: dt.date | None = None


@final
@frozen(kw_only=True)
class LawNamed:
    """
    A provision of law that a document names, with the date it gives for it.

    Args:
        provision: The catalogue's provision of law.
        in_force_from: The first day on which it applies, as the document says.
    """

    provision: LawId
    in_force_from: dt.date | None = None


@final
@frozen(kw_only=True)
class Designation:
    """
    The channels that a document assigns to a process or kind of message.

    Args:
        process: The process or kind of message, in words.
        channels: Own channels assigned to it.
    """

    process: str
    channels: tuple[EntryId, ...]


@final
@frozen(kw_only=True)
class PolicyDocument:
    """
    One document of the set over which obligations are judged.

    Args:
        id: How the rest of the file calls it.
        title: Its title.
        instrument: Its legal form.
        covers: Its subjects.
        audience: Whom it addresses; empty: it does not say.
        adopted: By whom and when.
        in_force: From when until when.
        published: Every publication.
        review_by: The day before which it will be reviewed.
        reviewed_on: The day on which it was last reviewed.
        names_law: Provisions it names.
        designates: Channels assigned per process.
        annex_of: The document to which this is an annex.
        language_level: The level at which it is written.
        owner: The part of the organisation that keeps it; never a person's name.
        channel_strategy: "omnichannel" or "multichannel", when it says so.
    """

    id: EntryId
    title: str
    instrument: Instrument
    covers: tuple[Topic, ...] = ()
    audience: tuple[Audience, ...] = ()
    adopted: Adoption | None = None
    in_force: Period | None = None
    published: tuple[Publication, ...] = ()
    review_by: dt.date | None = None
    reviewed_on: dt.date | None = None
    names_law: tuple[LawNamed, ...] = ()
    designates: tuple[Designation, ...] = ()
    annex_of: EntryId | None = None
    language_level: LanguageLevel | None = None
    owner: str | None = None
    channel_strategy: str | None = None


@final
@frozen(kw_only=True)
class Provider:
    """
    A partner that provides support or a service for the authority.

    Args:
        id: How the rest of the file calls it.
        name: As it is known.
        kind: Library, civil society, contractor, joint arrangement or other authority.
        agreement: The agreement on which it works.
    """

    id: EntryId
    name: str
    kind: ProviderKind
    agreement: str | None = None


@final
@frozen(kw_only=True)
class Contact:
    """
    How to reach a channel.

    Args:
        phone: The telephone number.
        email: The e-mail address; never that of one person.
        url: The web address.
        address: The address to go to.
        postal_address: The address to write to.
    """

    phone: str | None = None
    email: str | None = None
    url: str | None = None
    address: str | None = None
    postal_address: str | None = None


@final
@frozen(kw_only=True)
class Languages:
    """
    Languages offered, as codes such as "nl", "en", "pl"; "nsl" or "ngt" when signed.

    Args:
        spoken: Languages that are spoken.
        written: Languages in which one can read or write.
        signed: Sign languages.
    """

    spoken: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()


@final
@frozen(kw_only=True)
class ChannelInEnglish:
    """
    The own words of a channel in English.

    Args:
        name: Its name for people.
        service_level: The norm the authority sets itself.
        when_down: What people can do when it is out of order.
    """

    name: str | None = None
    service_level: str | None = None
    when_down: str | None = None


@final
@frozen(kw_only=True)
class PolicyChannel:
    """
    A channel as this authority offers it.

    Args:
        id: How the rest of the file calls it.
        channel: The catalogue's channel.
        name: Its name for people.
        contact: How to reach it.
        hours: When it is open. Left out: not stated. An empty list: never.
        languages: Languages offered on it.
        language_level: The level of the Dutch on it.
        arranged_via: Own channels through which it must be asked for.
        provider: Who runs it; left out: the authority itself.
        audience: Whom it serves.
        service_level: The norm the authority sets itself: "binnen 3 werkdagen".
        when_undelivered: Own channels by which it tries again when a message on this one does
            not arrive.
        when_down: What people can do when it is out of order, and what happens to their term.
        en: Its own words in English.
    """

    id: EntryId
    channel: ChannelId
    name: str | None = None
    contact: Contact | None = None
    hours: tuple[Hours, ...] | None = None
    languages: Languages = Languages()
    language_level: LanguageLevel | None = None
    arranged_via: tuple[EntryId, ...] = ()
    provider: EntryId | None = None
    audience: tuple[Audience, ...] = EVERYONE
    service_level: str | None = None
    when_undelivered: tuple[EntryId, ...] = ()
    when_down: str | None = None
    en: ChannelInEnglish | None = None


@final
@frozen(kw_only=True)
class Cost:
    """
    What the person pays.

    Args:
        amount: Euro, 0 or more.
        refund: Who gets it back, and how.
    """

    amount: float
    refund: str | None = None


@final
@frozen(kw_only=True)
class SupportInEnglish:
    """
    The own words of a support measure in English.

    Args:
        name: Its name for people.
        about: What it is, for people.
        conditions: Further conditions, in the order of the Dutch ones.
        refund: Who gets the cost back, and how.
    """

    name: str | None = None
    about: str | None = None
    conditions: tuple[str, ...] = ()
    refund: str | None = None


@final
@frozen(kw_only=True)
class PolicySupport:
    """
    A support measure as this authority offers it.

    Args:
        id: How the rest of the file calls it.
        measure: The catalogue's measure.
        name: Its name for people.
        about: What it is, for people.
        contact: Where it is given, and how to reach it.
        provider: Who gives it; left out: the authority itself.
        on: Own channels on which it works; left out: all on which the measure can.
        arranged_via: Own channels through which it must be asked for.
        services: The services it is for; empty: all.
        except_services: The services it is not for.
        groups: The target groups it is restricted to; empty: everyone.
        asks: What it asks of the person, on top of what the catalogue says.
        conditions: Further conditions, in words.
        cost: What the person pays.
        lead_time_days: Days between asking and getting, 0 or more.
        hours: When it is there. Left out: not stated. An empty list: on request only.
        pilot_until: The last day of the pilot.
        hands_over_to: Own channels or support to which it hands a person on.
        prohibits: What it forbids, such as "child-interpreters".
        preferred_over: Other support that it comes before.
        languages: Languages in which it is given.
        en: Its own words in English.
    """

    id: EntryId
    measure: MeasureId
    name: str | None = None
    about: str | None = None
    contact: Contact | None = None
    provider: EntryId | None = None
    on: tuple[EntryId, ...] | None = None
    arranged_via: tuple[EntryId, ...] = ()
    services: tuple[ServiceId, ...] = ()
    except_services: tuple[ServiceId, ...] = ()
    groups: tuple[GroupId, ...] = ()
    asks: FrozenMap[CapabilityId, Demand] = FrozenMap()
    conditions: tuple[str, ...] = ()
    cost: Cost | None = None
    lead_time_days: int | None = None
    hours: tuple[Hours, ...] | None = None
    pilot_until: dt.date | None = None
    hands_over_to: tuple[EntryId, ...] = ()
    prohibits: tuple[str, ...] = ()
    preferred_over: tuple[EntryId, ...] = ()
    languages: Languages = Languages()
    en: SupportInEnglish | None = None


@final
@frozen(kw_only=True)
class GroupInEnglish:
    """
    The own words on a target group in English.

    Args:
        label: The name of an own group.
        reasoning: Why this is enough, or why nothing is needed.
    """

    label: str | None = None
    reasoning: str | None = None


@final
@frozen(kw_only=True)
class PolicyGroup:
    """
    What the policy says of one target group.

    Args:
        group: The catalogue's group, or an own id with `label` and `barriers`.
        label: The name of an own group.
        barriers: The barriers, or variants, of an own group.
        facts: The facts that hold for it.
        audience: Whom an own group belongs to.
        expects: Skills and efforts expected of the group; an empty table: nothing is
            expected. None: not stated.
        support: Own support entries for it.
        reasoning: Why this is enough, or why nothing is needed.
        en: Its own words in English.
    """

    group: GroupId
    label: str | None = None
    barriers: tuple[str, ...] = ()
    facts: FrozenMap[FactId, bool] = FrozenMap()
    audience: Audience | None = None
    expects: FrozenMap[CapabilityId, Demand] | None = None
    support: tuple[EntryId, ...] = ()
    reasoning: str | None = None
    en: GroupInEnglish | None = None


@final
@frozen(kw_only=True)
class Information:
    """
    What people can read about a service.

    Args:
        url: Where it is.
        about: What the service is.
        language_level: Its level.
        steps: The steps to take, in order.
        steps_by_channel: The steps where they differ by channel; keys are own channels.
        documents: What to bring or enclose.
        cost: What it costs, in words.
        term: How long it takes.
        afterwards: What happens next.
        objection: How to object.
        complaint: How to complain.
        help: Where help is.
        contact: Own channels for questions.
        other_ways: Own channels or ways besides the digital one.
        status: How one learns how far it is.
        checked_on: The day on which it was last checked.
    """

    url: str | None = None
    about: str | None = None
    language_level: LanguageLevel | None = None
    steps: tuple[str, ...] = ()
    steps_by_channel: FrozenMap[EntryId, tuple[str, ...]] = FrozenMap()
    documents: tuple[str, ...] = ()
    cost: str | None = None
    term: str | None = None
    afterwards: str | None = None
    objection: str | None = None
    complaint: str | None = None
    help: str | None = None
    contact: tuple[EntryId, ...] = ()
    other_ways: tuple[str, ...] = ()
    status: str | None = None
    checked_on: dt.date | None = None


@final
@frozen(kw_only=True)
class ServiceInEnglish:
    """
    The own words on a service in English: its name and the information on it.

    Args:
        name: Its name for people.
        about: What the service is.
        steps: The steps to take, in order.
        documents: What to bring or enclose.
        cost: What it costs, in words.
        term: How long it takes.
        afterwards: What happens next.
        objection: How to object.
        complaint: How to complain.
        help: Where help is.
        status: How one learns how far it is.
    """

    name: str | None = None
    about: str | None = None
    steps: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    cost: str | None = None
    term: str | None = None
    afterwards: str | None = None
    objection: str | None = None
    complaint: str | None = None
    help: str | None = None
    status: str | None = None


@final
@frozen(kw_only=True)
class Service:
    """
    A service of the authority.

    Args:
        id: How the rest of the file calls it.
        name: Its name for people.
        upl: Its name in the Uniforme Productnamenlijst.
        audience: Whom it is for.
        channels: Own channels on which it can be had.
        digital_since: The day on which it became digital.
        provider: Who carries it out; left out: the authority itself.
        groups: The target groups it is meant for; empty: all of its audience.
        information: What people can read about it.
        en: Its own words in English.
    """

    id: ServiceId
    name: str
    upl: str | None = None
    audience: tuple[Audience, ...] = (Audience.RESIDENTS,)
    channels: tuple[EntryId, ...] = ()
    digital_since: dt.date | None = None
    provider: EntryId | None = None
    groups: tuple[GroupId, ...] = ()
    information: Information | None = None
    en: ServiceInEnglish | None = None


@final
@frozen(kw_only=True)
class RightInEnglish:
    """
    The own words on representation or complaints in English.

    Args:
        how: How it works here.
    """

    how: str | None = None


@final
@frozen(kw_only=True)
class Representation:
    """
    How somebody else can act for a person: gemachtigde.

    Args:
        how: How it works here, in words.
        contact: Own channels for questions about it.
        en: The same in English.
    """

    how: str | None = None
    contact: tuple[EntryId, ...] = ()
    en: RightInEnglish | None = None


@final
@frozen(kw_only=True)
class Ombudsman:
    """
    The ombudsman for this authority.

    Args:
        name: As it is known.
        contact: How to reach it.
    """

    name: str
    contact: Contact | None = None


@final
@frozen(kw_only=True)
class Complaints:
    """
    How to complain about the authority, and who looks at it from outside.

    Args:
        how: How it works here, in words.
        contact: Own channels for a complaint.
        ombudsman: Where one can go when the authority does not solve it.
        en: The same in English.
    """

    how: str | None = None
    contact: tuple[EntryId, ...] = ()
    ombudsman: Ombudsman | None = None
    en: RightInEnglish | None = None


@final
@frozen(kw_only=True)
class MonitoringResult:
    """
    One outcome of a measurement.

    Args:
        on: The day it was published.
        score: A figure on `scale`.
        scale: Lowest and highest possible score.
        responses: Number of people who answered, 0 or more.
    """

    on: dt.date
    score: float
    scale: tuple[float, float] | None = None
    responses: int | None = None


@final
@frozen(kw_only=True)
class Monitoring:
    """
    How one subject is measured.

    Args:
        subject: ``channel:…``, ``support:…``, ``service:…`` or ``whole``.
        method: "survey", "journey-research", "statistics" …
        every_months: Months between measurements, 1 or more.
        reported_to: Who gets the outcome: "council", "executive" …
        results: The outcomes.
    """

    subject: str
    method: str
    every_months: int | None = None
    reported_to: str | None = None
    results: tuple[MonitoringResult, ...] = ()


@final
@frozen(kw_only=True)
class PolicyException:
    """
    Comply or explain: a rule from which the authority departs, with its reason.

    All but the rule may be missing when the file is read; ZPX002 reports what is.

    Args:
        rule: The code of the rule.
        at: The place: a path, or ``services.identiteitskaart``; left out: everywhere.
        because: The reason.
        decided_by: The body that decided.
        owner: The part of the organisation that owns it; never a person's name.
        until: The last day on which it holds.
    """

    rule: RuleCode
    at: str | None = None
    because: str | None = None
    decided_by: Body | None = None
    owner: str | None = None
    until: dt.date | None = None


@final
@frozen(kw_only=True)
class Policy:
    """
    Everything one authority promises and offers.

    Two policies are equal when they say the same, whatever file they were read from.

    Args:
        format: The version of the format.
        authority: The administrative body.
        completeness: Whether what is missing is absent, or unknown.
        documents: The set of documents over which the obligations are judged.
        providers: Partners.
        channels: Channels as the authority offers them.
        support: Support measures as the authority offers them.
        target_groups: What the policy says per target group.
        services: Services, with the information about them.
        representation: How somebody else can act for a person.
        complaints: How to complain, and the ombudsman.
        monitoring: What is measured.
        exceptions: Rules from which the authority departs, with the reason.
        origin: The text it was read from; no key of the file.
    """

    format: PolicyFormat
    authority: Authority
    completeness: Completeness = Completeness.COMPLETE
    documents: tuple[PolicyDocument, ...] = ()
    providers: tuple[Provider, ...] = ()
    channels: tuple[PolicyChannel, ...] = ()
    support: tuple[PolicySupport, ...] = ()
    target_groups: tuple[PolicyGroup, ...] = ()
    services: tuple[Service, ...] = ()
    representation: Representation | None = None
    complaints: Complaints | None = None
    monitoring: tuple[Monitoring, ...] = ()
    exceptions: tuple[PolicyException, ...] = ()
    origin: Origin | None = attrs.field(default=None, eq=False, repr=False)
