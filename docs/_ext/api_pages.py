# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

"""
Makes the pages on what can be imported, from the names that the package promises.

The pages stand in ``reference/api/``, one for each topic and an index; they are never committed.
A name that no topic mentions stands behind the others of the first topic that has its module.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generated import write_folder

import zorgplicht
from zorgplicht import testing
from zorgplicht.reporting.markdown import table

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FOLDER = Path("reference", "api")


class Topic(NamedTuple):
    """
    One page.

    Args:
        title: Above it.
        about: What it holds, in the index.
        intro: For whom it is, and where to read more.
        names: What stands first, in this order.
        modules: Beginnings of modules of which the other names stand here.
    """

    title: str
    about: str
    intro: str
    names: str
    modules: tuple[str, ...]


TOPICS = {
    "knowledge": Topic(
        "Knowledge",
        "the catalogue, the graph of it, texts in two languages, levels",
        "*For developers who look something up in the catalogue, or bring entries of their own.*"
        "\n\nThe entries themselves are under {doc}`../catalogue/index`.",
        "load_catalogue Catalogue build_graph Text Level Demand Audience Purpose",
        ("zorgplicht.catalogue", "zorgplicht.model.catalogue", "zorgplicht.model.graph"),
    ),
    "routes": Topic(
        "Routes",
        "situations, offers, the engine, plans, coverage, impact",
        "*For developers who ask which routes somebody has, or who has none.*"
        "\n\n{doc}`../../tutorials/first-route` shows them at work.",
        "Situation situation_of Offer OfferedChannel OfferedMeasure offer_of offers_of"
        " offer_everything RuleEngine RoutePlan Route RouteKind Ease Flag Criterion RouteTable"
        " Coverage Impact HandOvers hand_overs_of",
        ("zorgplicht.routing", "zorgplicht.model.publication", "zorgplicht.model.specification"),
    ),
    "caseloads": Topic(
        "Caseloads",
        "the best route for every row of a table, and counts per situation",
        "*For analysts and developers who hold data on many cases.*"
        "\n\n{doc}`../../how-to/route-a-caseload` begins with privacy, and shows them at work.",
        "route_counts route_frame Listed Masked Caseload mask_array place_array usable_arrays",
        ("zorgplicht.bulk", "zorgplicht.model.caseload"),
    ),
    "policies": Topic(
        "Policies and assessments",
        "reading and validating a policy, registers, advice on reading",
        "*For developers who read a policy, validate it, or weigh the words in it.*",
        "read_policy read_policy_text Policy policy_schema validate Assessment RuleCard"
        " RuleResult Finding NotAssessed Excerpt Verdict Outcome Weight Certainty Registers"
        " read_upl Layer Product dutch_words reading_advice Reading compare Comparison"
        " measurement_of Measurement read_results SurveyResult baseline_of Baseline read_answers"
        " read_answers_text Answers",
        ("zorgplicht.codec", "zorgplicht.validation", "zorgplicht.interop"),
    ),
    "open-data": Topic(
        "Open data",
        "SKOS, CPSV-AP and HSDS, and what each leaves out",
        "*For developers who share services, or the vocabulary, in a standard of others.*"
        "\n\n{doc}`../../how-to/share-as-open-data` shows how;"
        " {doc}`../open-data` says what becomes of what.",
        "to_cpsv_ap to_hsds to_skos rdf_text losses_of Loss klantinteracties_labels",
        ("zorgplicht.interop",),
    ),
    "errors": Topic(
        "Errors",
        "what can go wrong",
        "*For developers who want to catch what can go wrong.*"
        "\n\nEvery error of the library is a `ZorgplichtError`."
        "\nWhat a user reads is there in Dutch and in English.",
        "ZorgplichtError PolicyReadError Problem CatalogueError RegisterError ResultsError"
        " AnswersError UnknownIdError UnknownFormatError MissingExtraError RuleContractError",
        ("zorgplicht.errors",),
    ),
    "testing": Topic(
        "Testing",
        "policies in a test suite",
        "*For developers who hold a policy to the rules in a test suite.*"
        "\n\n{doc}`../../how-to/test-with-pytest` shows how.",
        "assert_policy",
        ("zorgplicht.testing",),
    ),
    "output": Topic(
        "Output",
        "rendering a result, and the schema of what is written",
        "*For developers who show a result, or hand it to another program.*"
        "\n\nThe formats are told apart in {doc}`../output-formats`.",
        "render Document output_schema",
        ("zorgplicht",),
    ),
}

INTRODUCTION = """\
# Python

*For developers: what you can import, made from the docstrings in the code.*

Every name that `import zorgplicht as zp` gives is on one of these pages.
Importing it loads nothing heavy: a name is looked up when it is first used.
Results, policies and entries are frozen: they cannot be changed.
What else a module holds is not promised to stay ({doc}`../compatibility`).
"""


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Called by Sphinx; the pages are there before it looks for pages.
    """
    app.connect("builder-inited", lambda app: write_pages(Path(app.srcdir) / FOLDER))
    app.connect("autodoc-process-signature", _shown)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_pages(folder: Path) -> None:
    """
    Writes the index and a page for each topic.
    """
    names = {slug: topic.names.split() for slug, topic in TOPICS.items()}
    told = {name for listed in names.values() for name in listed}
    for name in sorted(set(zorgplicht.__all__) - told):
        names[_topic_of(name)].append(name)
    pages = {f"{slug}.md": _page(TOPICS[slug], listed) for slug, listed in names.items()}
    write_folder(folder, pages | {"index.md": _index()})


def _topic_of(name: str) -> str:
    module = getattr(zorgplicht, name).__module__
    return next(slug for slug, topic in TOPICS.items() if module.startswith(topic.modules))


def _index() -> Iterator[str]:
    yield from INTRODUCTION.splitlines()
    yield ""
    yield from table(
        ("page", "holds"), ([f"{{doc}}`{slug}`", one.about] for slug, one in TOPICS.items())
    )
    yield ""
    yield "```{toctree}"
    yield ":hidden:"
    yield ""
    yield from TOPICS
    yield "```"


def _page(topic: Topic, names: list[str]) -> Iterator[str]:
    yield f"# {topic.title}"
    yield ""
    yield from topic.intro.splitlines()
    yield ""
    yield "```{eval-rst}"
    yield ".. currentmodule:: zorgplicht"
    yield ""
    for name in names:
        yield f".. {_directive(getattr(zorgplicht, name))}:: zorgplicht.{name}"
    if "zorgplicht.testing" in topic.modules:
        for name in sorted(set(testing.__all__) - set(names)):
            yield f".. {_directive(getattr(testing, name))}:: zorgplicht.testing.{name}"
    yield "```"


def _directive(value: object) -> str:
    if not inspect.isclass(value):
        return "autofunction"
    return "autoexception" if issubclass(value, Exception) else "autoclass"


def _shown(*event: Any) -> tuple[str | None, str | None]:  # noqa: ANN401 - as Sphinx calls it
    """
    An empty default that attrs makes anew each time is called NOTHING: a word of attrs.
    """
    *_, signature, returns = event
    return signature and signature.replace("NOTHING", "..."), returns
