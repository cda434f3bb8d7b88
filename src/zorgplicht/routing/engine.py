# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
The rule engine: a situation and an offer in, a plan out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, final

from zorgplicht.codec import nearest
from zorgplicht.errors import UnknownIdError
from zorgplicht.model.catalogue import Catalogue
from zorgplicht.model.channel import Audience, Purpose
from zorgplicht.model.coverage import Coverage
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.ids import CapabilityId, EntryId, FactId, MeasureId, VariantId
from zorgplicht.model.impact import Impact
from zorgplicht.model.level import Level
from zorgplicht.model.offer import Offer, OfferedChannel, OfferedMeasure
from zorgplicht.model.reach import ServiceReach
from zorgplicht.model.route import Ease, RoutePlan
from zorgplicht.model.situation import Situation
from zorgplicht.model.specification import Reach
from zorgplicht.model.table import RouteTable
from zorgplicht.routing.alphabet import Alphabet, Person, alphabet_of
from zorgplicht.routing.compile import Knowledge, compile_graph, words_of
from zorgplicht.routing.coverage import Asked, Halls, coverage_of
from zorgplicht.routing.graph import build_graph
from zorgplicht.routing.graph_check import check_graph
from zorgplicht.routing.impact import impact_of
from zorgplicht.routing.memory import Memory
from zorgplicht.routing.person import person_in, variants_of
from zorgplicht.routing.plan import Planner, working
from zorgplicht.routing.program import Program, works_on
from zorgplicht.routing.question import Answers, Question
from zorgplicht.routing.rank import RANKING, Criterion
from zorgplicht.routing.reach import reach_of
from zorgplicht.routing.sentences import Sentences
from zorgplicht.routing.table import audience_of, table_of
from zorgplicht.routing.ways import Ways, by_rank

if TYPE_CHECKING:
    import networkx as nx

_PROGRAMS_KEPT = 256
"""Compiled offers that an engine remembers."""
_ANSWERS_KEPT = 50_000
"""Answers of each kind that it remembers for each of them."""


class BareRoute(NamedTuple):
    """
    A route without explanation.
    """

    entry: EntryId
    support: tuple[EntryId, ...]
    ease: Ease
    conditions: tuple[FactId, ...]


class _Compiled(NamedTuple):
    """
    An offer, compiled, with what was found for it.
    """

    program: Program
    answers: Answers
    usable: Memory[tuple[Person, str], tuple[EntryId, ...]]


@final
class RuleEngine:
    """
    Finds every minimal support route, exactly, and says why.

    Nothing that is asked changes it, so threads may share one; it can be pickled.

    Args:
        catalogue: The knowledge. The engine is compiled from the graph of it.

    Examples:
        >>> import zorgplicht as zp
        >>> catalogue = zp.load_catalogue()
        >>> engine = zp.RuleEngine(catalogue)
        >>> situation = zp.Situation(barriers=["low-literacy"], preferred_channel="counter")
        >>> plan = engine.plan(situation, offer=zp.offer_everything(catalogue))
        >>> best = plan.routes[0]
        >>> best.channel, best.ease.value, sorted(best.measures)
        ('counter', 'comfortable', ['help-with-forms'])
        >>> print(plan.order[0].text.en)
        This route is higher because the next one depends on something that we do not know.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._compile(build_graph(catalogue))

    @classmethod
    def from_graph(cls, graph: nx.MultiDiGraph[str]) -> RuleEngine:
        """
        An engine that knows what *graph* says.

        It is the graph of a catalogue, to which nodes and edges may have been added.

        Raises:
            CatalogueError: something in it cannot be meant so; it names every problem.

        Examples:
            >>> import zorgplicht as zp
            >>> graph = zp.build_graph(zp.load_catalogue())
            >>> _ = graph.add_edge("channel:appointment", "channel:phone", kind="arranged-via")
            >>> engine = zp.RuleEngine.from_graph(graph)
            >>> sorted(engine.knowledge.channels["appointment"].arranged_via)
            ['phone']
        """
        check_graph(graph)
        engine = cls.__new__(cls)
        engine._compile(graph.copy())  # noqa: SLF001 - a constructor of this class
        return engine

    def _compile(self, graph: nx.MultiDiGraph[str]) -> None:
        self._graph = graph
        self._knowledge = compile_graph(graph)
        self._alphabet = alphabet_of(self._knowledge)
        self._offers: Memory[Offer, _Compiled] = Memory(_PROGRAMS_KEPT)

    def __getstate__(self) -> dict[str, object]:
        # What was found before is found again; it need not travel to another process.
        return {"graph": self._graph}

    def __setstate__(self, state: dict[str, nx.MultiDiGraph[str]]) -> None:
        self._compile(state["graph"])

    @property
    def graph(self) -> nx.MultiDiGraph[str]:
        """
        A copy of the knowledge graph; change it and give it to `from_graph`.
        """
        return self._graph.copy()

    @property
    def knowledge(self) -> Knowledge:
        """
        The compact tables that the engine works with.
        """
        return self._knowledge

    @property
    def variants(self) -> tuple[VariantId, ...]:
        """
        Every variant of every barrier, sorted.
        """
        return tuple(VariantId(variant) for variant in self._knowledge.losses)

    @property
    def default_variants(self) -> tuple[VariantId, ...]:
        """
        The default variant of each barrier that infers anything, sorted.
        """
        return variants_of(self._knowledge.defaults, self._knowledge)

    @property
    def inferring_nothing(self) -> frozenset[str]:
        """
        The barriers from which nothing follows, so that a person must look: ``other``.
        """
        return frozenset(
            barrier for barrier, default in self._knowledge.defaults.items() if default is None
        )

    def plan(
        self, situation: Situation, *, offer: Offer, ranking: Sequence[Criterion] = RANKING
    ) -> RoutePlan:
        """
        All minimal routes for *situation* within *offer*, best first, and the reasons.

        Args:
            situation: What hinders, what is known, what one comes for.
            offer: What there is: `offer_of` a policy, or `offer_everything`.
            ranking: By what routes are ordered, the first criterion first. Routes that are
                equal by all of them are ordered by id.

        Returns:
            Routes in the order of *ranking*, with what puts each above the next; for each
            channel that serves the purpose without a route the reason; advice for the long
            run; flags. With no route at all the flag ``no-route`` says that a person must
            step in. Where a channel has too many routes to list, the plan holds the lightest
            ones, one of each burden, and the flag ``lightest-only``.

        Raises:
            UnknownIdError: *situation* or *offer* names something unknown.

        Source:
            Design §4; the order is that of its point 11.
        """
        compiled = self._compiled(offer)
        self._check_preference(situation, offer)
        question = Question(
            compiled.program,
            person_in(situation, compiled.program.alphabet),
            compiled.answers,
            variants_of(situation.barriers, self._knowledge),
        )
        return Planner(situation, question, self._sentences).plan(offer, ranking)

    def minimal_routes(self, situation: Situation, *, offer: Offer) -> tuple[BareRoute, ...]:
        """
        The unrepresented routes of `plan`, bare and unranked: for many questions at once.

        Returns:
            Channel entry, entries of support, ease and conditions of each route, by channel
            and ease. Where `plan` has the flag ``lightest-only``, the lightest routes.

        Raises:
            UnknownIdError: as `plan`.
        """
        question = self._ask(situation, offer)
        program = question.program
        works, _ = working(question, program.ends[situation.purpose])
        return tuple(
            BareRoute(
                channel.offered.entry,
                program.entries_of(ingredients),
                ease,
                program.facts_of(ingredients),
            )
            for channel, ease, ingredients in works
        )

    def variants_in(self, barriers: Iterable[str]) -> tuple[VariantId, ...]:
        """
        The variants that *barriers* stand for, sorted.

        Raises:
            UnknownIdError: a barrier or variant does not exist.

        Examples:
            >>> import zorgplicht as zp
            >>> zp.RuleEngine(zp.load_catalogue()).variants_in(["low-literacy"])
            ('low-literacy:low-literate',)
        """
        return variants_of(barriers, self._knowledge)

    def levels(self, situation: Situation) -> FrozenMap[CapabilityId, Level]:
        """
        The level of every capability in *situation*, before any help.

        Raises:
            UnknownIdError: *situation* names something unknown.

        Source:
            Design §4, point 1.

        Examples:
            >>> import zorgplicht as zp
            >>> engine = zp.RuleEngine(zp.load_catalogue())
            >>> engine.levels(zp.Situation(barriers=["low-literacy"]))["write-dutch"]
            <Level.BLOCKED: 0>
        """
        alphabet = self._alphabet.with_groups(situation.groups)
        return FrozenMap(alphabet.levels_in(person_in(situation, alphabet).have))

    def ways(
        self,
        situations: Iterable[Situation],
        *,
        offer: Offer,
        ranking: Sequence[Criterion] = RANKING,
    ) -> tuple[tuple[Reach, ...], ...]:
        """
        For each situation, the best unrepresented route on each channel, best first.

        Args:
            situations: As for `plan`; many of them together are cheap.
            offer: What there is.
            ranking: By what routes are ordered, as in `plan`.

        Returns:
            For each situation, in the order given, its ways: of each channel the first route
            that `plan` would give, and how one comes to it. Empty where there is no route.

        Raises:
            UnknownIdError: as `plan`.

        Examples:
            >>> import zorgplicht as zp
            >>> catalogue = zp.load_catalogue()
            >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
            >>> offer = zp.offer_of(policy, catalogue, "identiteitskaart")
            >>> situations = [zp.Situation(barriers=["low-literacy"]), zp.Situation()]
            >>> first, second = zp.RuleEngine(catalogue).ways(situations, offer=offer)
            >>> [(way.outline.entry, way.outline.support) for way in first]
            [('huisbezoek', ('hulp-bij-formulieren',)), ('balie', ('hulp-bij-formulieren',)),
             ('afspraak', ('hulp-bij-formulieren',))]
        """
        compiled = self._compiled(offer)
        ways = Ways(compiled.program, ranking)
        found: list[tuple[Reach, ...]] = []
        for situation in situations:
            self._check_preference(situation, offer)
            person = person_in(situation, compiled.program.alphabet)
            question = Question(compiled.program, person, compiled.answers)
            placed = sorted(ways.of(question, situation), key=by_rank)
            found.append(tuple(ways.reach(question, outline) for _, outline in placed))
        return tuple(found)

    def has_route(self, situation: Situation, *, offer: Offer) -> bool:
        """
        Whether the body itself offers any route: one without a representative.

        A difficult route counts, and so does one with a condition. Much cheaper than
        `plan`, since nothing is listed or explained.

        Raises:
            UnknownIdError: as `plan`.
        """
        question = self._ask(situation, offer)
        return any(
            question.reaches(channel) for channel in question.program.ends[situation.purpose]
        )

    def usable_channels(self, situation: Situation, *, offer: Offer) -> tuple[EntryId, ...]:
        """
        The channels that can be used as they are, without any support.

        Raises:
            UnknownIdError: as `plan`.
        """
        compiled = self._compiled(offer)
        person = person_in(situation, compiled.program.alphabet)
        key = person, situation.purpose
        known = compiled.usable.find(key)
        if known is not None:
            return known
        question = Question(compiled.program, person, compiled.answers)
        return compiled.usable.keep(key, question.open_channels(situation.purpose))

    def support_on(self, offer: Offer) -> FrozenMap[EntryId, tuple[EntryId, ...]]:
        """
        For each channel of *offer*, the measures that can be part of a route on it, sorted.

        Whether somebody can get such a measure is not looked at.

        Raises:
            UnknownIdError: *offer* names something unknown.

        Examples:
            >>> import zorgplicht as zp
            >>> catalogue = zp.load_catalogue()
            >>> offer = zp.offer_of(zp.read_policy("examples/voorbeeldstad.toml"), catalogue)
            >>> "hulp-bij-formulieren" in zp.RuleEngine(catalogue).support_on(offer)["balie"]
            True
        """
        self._check(offer)
        known = self._knowledge.measures
        return FrozenMap(
            (
                channel.entry,
                tuple(
                    one.entry
                    for one in offer.measures
                    if works_on(one, known[one.measure], channel)
                ),
            )
            for channel in offer.channels
        )

    def coverage(
        self,
        offers: Offer | Iterable[Offer],
        *,
        barriers: Iterable[str] | None = None,
        purpose: Purpose | str = Purpose.TRANSACTION,
        groups: Iterable[str] = (),
        facts: Mapping[FactId, bool] | Mapping[str, bool] | None = None,
        advise: bool = True,
    ) -> Coverage:
        """
        For which combinations of barriers there is no route, exactly, and what to do.

        A difficult route counts as a route, and so does one with a condition; both are told.
        One through a representative does not count.

        Args:
            offers: What there is: one offer, or one for each service.
            barriers: What is combined, in every way: barriers (their default variant) or
                variants. None: the default variant of every barrier; `variants` for all.
            purpose: What one comes for.
            groups: Target groups that all belong to; they open what is restricted to them.
            facts: What is known; what is left out is unknown.
            advise: Whether to look for repairs and single points of failure as well, which
                takes most of the time.

        Returns:
            Per service, and per audience where they differ: the minimal combinations
            without a route; those with difficult or conditional routes only; repairs, best
            first; single points. With more than 16 variants combinations are not counted.

        Raises:
            UnknownIdError: something unknown is named.

        Source:
            Design §4, "Coverage".

        Examples:
            >>> import zorgplicht as zp
            >>> catalogue = zp.load_catalogue()
            >>> engine = zp.RuleEngine(catalogue)
            >>> policy = zp.read_policy("examples/knelpunten.toml")
            >>> offer = zp.offer_of(policy, catalogue)
            >>> coverage = engine.coverage(offer)
            >>> coverage.gaps[0]
            ('language-problem:no-dutch',)
        """
        some = self._offered(offers)
        alphabet = self._alphabet.with_groups(_own_groups(some))
        return coverage_of(
            Halls(self._knowledge, alphabet),
            some,
            self._asked(barriers, purpose, groups, facts, alphabet),
            self._sentences.words,
            advise=advise,
        )

    def reach(
        self,
        offers: Offer | Iterable[Offer],
        *,
        barriers: Iterable[str] | None = None,
        purpose: Purpose | str = Purpose.TRANSACTION,
        groups: Iterable[str] = (),
        facts: Mapping[FactId, bool] | Mapping[str, bool] | None = None,
    ) -> tuple[ServiceReach, ...]:
        """
        How well somebody with one barrier, and no other, can use each service.

        It says of single barriers what `plan` would say of each, in far less time: routes
        through a representative do not count.

        Args:
            offers: What there is: one offer, or one for each service.
            barriers: Barriers (their default variant) or variants, looked at one by one.
                None: every variant of every barrier.
            purpose: What one comes for.
            groups: Target groups that all belong to.
            facts: What is known; what is left out is unknown.

        Returns:
            Per service, and per audience where they differ, the best that each variant has.

        Raises:
            UnknownIdError: something unknown is named.

        Examples:
            >>> import zorgplicht as zp
            >>> catalogue = zp.load_catalogue()
            >>> policy = zp.read_policy("examples/voorbeeldstad.toml")
            >>> offer = zp.offer_of(policy, catalogue, "identiteitskaart")
            >>> (found,) = zp.RuleEngine(catalogue).reach(offer, barriers=["low-literacy"])
            >>> found.variants["low-literacy:low-literate"].value
            'comfortable'
        """
        some = self._offered(offers)
        alphabet = self._alphabet.with_groups(_own_groups(some))
        words = self.variants if barriers is None else barriers
        asked = self._asked(words, purpose, groups, facts, alphabet)
        return tuple(reach_of(Halls(self._knowledge, alphabet), some, asked))

    def impact(
        self,
        old: Offer | Iterable[Offer],
        new: Offer | Iterable[Offer],
        *,
        barriers: Iterable[str] | None = None,
        purpose: Purpose | str = Purpose.TRANSACTION,
        groups: Iterable[str] = (),
        facts: Mapping[FactId, bool] | Mapping[str, bool] | None = None,
    ) -> Impact:
        """
        What a change does: which combinations of barriers are worse or better off.

        Args:
            old: What there was: one offer, or one for each service.
            new: What there is now. Services that only one of them has are not compared.
            barriers: As in `coverage`; at most 16 variants.
            purpose: What one comes for.
            groups: Target groups that all belong to.
            facts: What is known; what is left out is unknown.

        Returns:
            Per service, the combinations that lose their last route, keep only a harder one,
            have an easier one, or gain one: the minimal ones, and how many in all.

        Raises:
            UnknownIdError: something unknown is named.
            ValueError: more than 16 variants, or more than one offer of a service in *old* or
                in *new*.

        Source:
            Design §4, "Impact of change".

        Examples:
            >>> import attrs
            >>> import zorgplicht as zp
            >>> catalogue = zp.load_catalogue()
            >>> old = zp.offer_everything(catalogue)
            >>> new = attrs.evolve(old, channels=[c for c in old.channels if c.entry == "app"])
            >>> (service,) = zp.RuleEngine(catalogue).impact(old, new).services
            >>> service.lost.combinations > 0, bool(service.gained)
            (True, False)
        """
        before, after = self._offered(old), self._offered(new)
        alphabet = self._alphabet.with_groups(_own_groups((*before, *after)))
        return impact_of(
            Halls(self._knowledge, alphabet),
            before,
            after,
            self._asked(barriers, purpose, groups, facts, alphabet),
            self._sentences.words,
        )

    def table(
        self,
        offer: Offer,
        *,
        barriers: Iterable[str] | None = None,
        purpose: Purpose | str = Purpose.TRANSACTION,
        audience: Audience | str | None = None,
        groups: Iterable[str] = (),
        facts: Mapping[FactId, bool] | Mapping[str, bool] | None = None,
        ranking: Sequence[Criterion] = RANKING,
    ) -> RouteTable:
        """
        The best unrepresented route for every combination of barriers, for bulk use.

        Args:
            offer: What there is.
            barriers: As in `coverage`; at most 16 variants.
            purpose: What one comes for.
            audience: Residents or businesses; None: whom the offer is for, residents first.
            groups: Target groups that all belong to.
            facts: What is known; what is left out is unknown.
            ranking: By what routes are ordered, as in `plan`.

        Returns:
            A table with 2 to the power of the number of variants places. Its best route is
            the first unrepresented one of `plan`.

        Raises:
            UnknownIdError: something unknown is named.
            ValueError: more than 16 variants.
        """
        compiled = self._compiled(offer)
        asked = self._asked(barriers, purpose, groups, facts, compiled.program.alphabet)
        situation = Situation(
            facts=facts or {},
            groups=groups,
            purpose=asked.purpose,
            audience=audience or audience_of(offer),
        )
        return table_of(compiled.program, compiled.answers, offer, asked, situation, ranking)

    def forget(self) -> None:
        """
        Drops every answer that is remembered; compiled offers stay.

        Answers do not change by it. It frees memory, and lets a benchmark begin anew.
        """
        for compiled in self._offers.values():
            compiled.answers.forget()
            compiled.usable.forget()

    # --- finding ----------------------------------------------------------------------

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(words_of(self._graph))

    def _offered(self, offers: Offer | Iterable[Offer]) -> tuple[Offer, ...]:
        if isinstance(offers, Offer):
            offers = (offers,)
        elif not isinstance(offers, Iterable):
            raise _no_offer(offers)
        some = tuple(offers)
        for offer in some:
            self._check(offer)
        return some

    def _asked(
        self,
        barriers: Iterable[str] | None,
        purpose: Purpose | str,
        groups: Iterable[str],
        facts: Mapping[FactId, bool] | Mapping[str, bool] | None,
        alphabet: Alphabet,
    ) -> Asked:
        words = self.default_variants if barriers is None else barriers
        # A situation knows how to read words, and refuses what it does not know.
        situation = Situation(barriers=words, facts=facts or {}, groups=groups, purpose=purpose)
        person = person_in(situation, alphabet)
        return Asked(
            variants=variants_of(situation.barriers, self._knowledge),
            situation=situation,
            groups=person.groups,
            true=person.have & alphabet.known,
            unknown=person.unknown,
        )

    def _ask(self, situation: Situation, offer: Offer) -> Question:
        compiled = self._compiled(offer)
        person = person_in(situation, compiled.program.alphabet)
        return Question(compiled.program, person, compiled.answers)

    def _compiled(self, offer: Offer) -> _Compiled:
        compiled = self._offers.find(offer)
        if compiled is None:
            if not isinstance(offer, Offer):
                raise _no_offer(offer)
            self._check(offer)
            program = Program(self._knowledge, self._alphabet, offer)
            compiled = _Compiled(program, Answers(_ANSWERS_KEPT), Memory(_ANSWERS_KEPT))
            self._offers.keep(offer, compiled)
        return compiled

    def __repr__(self) -> str:
        known = self._knowledge
        return f"RuleEngine({len(known.channels)} channels, {len(known.measures)} measures)"

    def _check_preference(self, situation: Situation, offer: Offer) -> None:
        word = situation.preferred_channel
        known = {*self._knowledge.channels, *(channel.entry for channel in offer.channels)}
        if word is not None and word not in known:
            raise UnknownIdError("channel", word, nearest(word, known))

    def _check(self, offer: Offer) -> None:
        checks: list[tuple[str, Iterable[str], Collection[str]]] = [
            ("channel", [one.channel for one in offer.channels], self._knowledge.channels),
            ("measure", _measures_in(offer), self._knowledge.measures),
            ("capability", _asked_in(offer), self._knowledge.capabilities),
        ]
        for kind, words, known in checks:
            for word in words:
                if word not in known:
                    raise UnknownIdError(kind, word, nearest(word, known))


def _no_offer(thing: object) -> TypeError:
    kind = type(thing).__name__
    message = f"expected an Offer, found {kind}; offer_of(policy, catalogue) makes one"
    return TypeError(message)


def _own_groups(offers: Iterable[Offer]) -> set[str]:
    """
    The groups that offers describe or name, known or not.
    """
    found: set[str] = set()
    for offer in offers:
        found.update(offer.own_groups)
        things: list[OfferedChannel | OfferedMeasure] = [*offer.channels, *offer.measures]
        found.update(group for thing in things for group in thing.groups)
    return found


def _asked_in(offer: Offer) -> list[str]:
    things: list[OfferedChannel | OfferedMeasure] = [*offer.channels, *offer.measures]
    return [capability for thing in things for capability in thing.asks]


def _measures_in(offer: Offer) -> list[MeasureId]:
    opened = [one.opened_by for one in offer.channels if one.opened_by is not None]
    return [one.measure for one in offer.measures] + opened
