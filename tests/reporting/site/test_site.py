# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt
import importlib.util
import json
import posixpath
import re
import tomllib
from pathlib import Path
from urllib.parse import unquote

import attrs
import pytest

import zorgplicht as zp
from zorgplicht.model.text import Language
from zorgplicht.reporting.site import phrases
from zorgplicht.routing import publication as publication_module
from zorgplicht.validation.wording import sentences_in

ROOT = Path(__file__).parents[3]
CATALOGUE = zp.load_catalogue()
ENGINE = zp.RuleEngine(CATALOGUE)
ON = dt.date(2026, 11, 25)

_spec = importlib.util.spec_from_file_location("pages", Path(__file__).parents[1] / "pages.py")
pages_module = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pages_module)
Page = pages_module.Page


@pytest.fixture(scope="module", autouse=True)
def fewer_together():
    """Pages for one barrier and for two; the finder has tests of its own."""
    patch = pytest.MonkeyPatch()
    patch.setattr(publication_module, "FINDS_FOR", 2)
    yield
    patch.undo()


def publication_of(policy):
    return zp.publication_of(policy, CATALOGUE, on=ON, engine=ENGINE)


@pytest.fixture(scope="module")
def policy():
    return zp.read_policy(ROOT / "examples" / "voorbeeldstad.toml")


@pytest.fixture(scope="module")
def site(policy):
    return zp.site_of(publication_of(policy))


@pytest.fixture(scope="module")
def pages(site):
    return {path: Page(text) for path, text in site.files.items() if path.endswith(".html")}


def text_of(page):
    return " ".join(page.text.split())


# --- the site as a whole ------------------------------------------------------------------


def test_every_link_within_the_site_arrives(site, pages):
    """Pages, style, scripts and places on pages are there, in both languages."""
    places = {
        path: {one["id"] for _, one, _ in page.elements if "id" in one}
        for path, page in pages.items()
    }
    for path, page in pages.items():
        for _, attributes, _ in page.elements:
            for link in filter(None, (attributes.get("href"), attributes.get("src"))):
                if re.match(r"[a-z]+:", link):
                    continue
                target, _, place = unquote(link).partition("#")
                target, _, _ = target.partition("?")
                target = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
                target = path if link.startswith("#") else target
                assert target in site.files, (path, link)
                assert not place or place in places[target], (path, link)


def test_every_page_can_be_reached(pages):
    """From the first page one comes everywhere, by links alone."""
    seen, ahead = set(), ["index.html"]
    while ahead:
        path = ahead.pop()
        if path in seen:
            continue
        seen.add(path)
        for _, one in pages[path].all("a"):
            if not re.match(r"[a-z]+:|#", one["href"]):
                target, _, _ = one["href"].partition("#")
                target, _, _ = target.partition("?")
                ahead.append(posixpath.normpath(posixpath.join(posixpath.dirname(path), target)))

    assert seen == set(pages)


def test_pages_load_nothing_from_elsewhere(pages):
    """Only what a resident follows leads out; nothing is fetched, and a policy says so too."""
    for page in pages.values():
        for tag, attributes, _ in page.elements:
            loaded = attributes.get("src") or (attributes.get("href") if tag == "link" else None)
            assert loaded is None or not re.match(r"[a-z]+:|//", loaded)
        (rule,) = [one["content"] for _, one in page.all("meta") if "http-equiv" in one]
        assert rule == "default-src 'none'; style-src 'self'; script-src 'self'"


def test_pages_say_their_language(pages):
    """The English ones are English, and mark what the authority said in Dutch."""
    for path, page in pages.items():
        ((_, html),) = page.all("html")
        assert html["lang"] == ("en" if path.startswith("en/") else "nl")
    english = pages["en/services/apply-for-a-passport.html"]
    marked = [one for tag, one, _ in english.elements if one.get("lang") == "nl" and tag == "span"]

    assert marked
    assert "Apply for a passport" in english.text
    assert (
        "Have a passport photo taken." in pages["en/services/apply-for-an-identity-card.html"].text
    )


def test_the_same_page_in_the_other_language(pages):
    """Each page points at its twin, and the twin points back."""
    for path, page in pages.items():
        (twin,) = [one["href"] for _, one in page.all("a") if "hreflang" in one]
        other = posixpath.normpath(posixpath.join(posixpath.dirname(path), twin))
        (back,) = [one["href"] for _, one in pages[other].all("a") if "hreflang" in one]
        assert posixpath.normpath(posixpath.join(posixpath.dirname(other), back)) == path


def test_one_language_stands_alone(policy):
    """Without English pages nothing points at them."""
    site = zp.site_of(publication_of(policy), languages=["nl"])

    assert not [path for path in site.files if path.startswith("en/")]
    assert "hreflang" not in site.files["index.html"]
    with pytest.raises(ValueError, match="needs a language"):
        zp.site_of(publication_of(policy), languages=[])


def test_the_same_policy_gives_the_same_pages(policy, site):
    """Nothing depends on the moment or on chance."""
    assert zp.site_of(publication_of(policy)).files == site.files


# --- what obligations b, c and d ask ------------------------------------------------------


def test_b_the_policy_is_told(pages, policy):
    """Every document, who decided it, since when it holds, where it is to be read; the results."""
    text = text_of(pages["beleid.html"])

    for document in policy.documents:
        assert document.title in text
        for place in document.published:
            assert place.url is None or place.url in text
    assert "25 november 2025, door het college" in text
    assert "vanaf 1 januari 2026" in text
    assert "7,8 op een schaal van 1 tot 10; 1.204 mensen gaven antwoord" in text


def test_c_each_service_is_told(pages, policy):
    """Steps, what to bring, cost, term, what then, objection, complaint, help and other ways."""
    for service in policy.services:
        (page,) = [one for path, one in pages.items() if heading(one) == service.name]
        text = text_of(page)
        told = service.information
        said = (told.about, told.cost, told.term, told.afterwards, told.objection)
        for words in (*told.steps, *told.documents, *said, told.complaint, told.help, told.status):
            assert words is None or words in text
        core = (told.steps, told.documents, told.cost, told.term, told.objection)
        assert ("Staat hier nog niet" in text) == (not all(core))


def test_c_every_channel_is_told(pages, policy):
    """With its telephone number, address and hours."""
    text = text_of(pages["contact.html"])
    for channel in policy.channels:
        for words in attrs.astuple(channel.contact):
            assert words is None or words in text
    tables = len(pages["contact.html"].all("table"))
    assert tables == sum(channel.hours is not None for channel in policy.channels)


def test_d_each_group_is_told(pages, policy):
    """What is expected, what one gets, and how each service can be arranged."""
    for path, page in pages.items():
        if not path.startswith("doelgroepen/"):
            continue
        text = text_of(page)
        (group,) = [one for one in policy.target_groups if one.reasoning in text]
        names = {one.id: one.name for one in policy.support}
        for capability in group.expects:
            assert CATALOGUE.capabilities[capability].plain.nl in text
        for support in group.support:
            assert names[support] in text
        assert "Zo kunt u het regelen" in text


def test_all_help_is_told(pages, policy):
    """With how one asks for it, when, and what it costs."""
    text = text_of(pages["hulp/alle-hulp.html"])
    for support in policy.support:
        assert support.name in text
    assert "€ 15,00" in text
    assert "Hebt u een laag inkomen? Dan krijgt u dit bedrag terug." in text
    assert "Kinderen tolken niet." in text
    assert "5 dagen" in text


def test_rights_are_told(pages):
    """Representation, complaint and ombudsman, with how to reach them."""
    assert "gemachtigde" in text_of(pages["machtigen.html"])
    text = text_of(pages["klacht.html"])
    assert "Ombudsman Voorbeeldregio" in text
    assert "U krijgt binnen 6 weken een antwoord." in text


def test_what_nobody_offers_is_said():
    """Somebody without a way reads that, and whom to turn to; nothing is left out in silence."""
    knelpunten = zp.read_policy(ROOT / "examples" / "knelpunten.toml")
    site = zp.site_of(publication_of(knelpunten), languages=["nl"])
    text = text_of(Page(site.files["hulp/geen-nederlands.html"]))

    assert "Hiervoor hebben wij nog geen vaste manier." in text
    assert "Wij moeten u helpen bij het contact (Awb artikel 2:1, lid 1)." in text
    assert "Hoe dat bij ons gaat, staat hier nog niet. Vraag het ons." in text_of(
        Page(site.files["klacht.html"])
    )


def test_an_excerpt_does_not_say_that_there_is_no_way():
    """What it does not show is unknown: the pages say that it is not stated."""
    excerpt = zp.read_policy(ROOT / "examples" / "uittreksel.toml")
    site = zp.site_of(publication_of(excerpt), languages=["nl"])
    pages = [text for path, text in site.files.items() if path.endswith(".html")]

    assert not [text for text in pages if "nog geen vaste manier" in text]
    assert "Hoe dit voor u kan, staat hier nog niet." in "".join(pages)
    assert "geen vaste manier" not in site.files["finder-nl.js"]


def test_what_holds_everywhere_is_said_once(policy, pages):
    """First what works for every service, and then what more there is for some."""
    text = text_of(pages["hulp/laaggeletterd.html"])
    first, _, more = text.partition("Bij sommige diensten kan het ook anders")

    assert "Dit kan bij elke dienst" in first
    assert "Balie in het stadhuis" in first
    assert "Identiteitskaart aanvragen, Paspoort aanvragen" in more
    services = [attrs.evolve(policy.services[0], id=f"dienst-{n}") for n in range(13)]
    alone = zp.site_of(
        publication_of(attrs.evolve(policy, services=tuple(services))), languages=["nl"]
    )
    assert "Bij sommige diensten" not in alone.files["hulp/laaggeletterd.html"]


def test_help_comes_with_its_terms(pages):
    """Where a visit at home is offered, its condition, its cost and who gets it back stand too."""
    for path, page in pages.items():
        if path.startswith(("hulp/", "doelgroepen/", "papier/")) and path != "hulp/index.html":
            text = text_of(page)
            offers = text.count("Wij komen bij u thuis")
            said = "Alleen als u niet naar het stadhuis kunt komen" in text
            named_only = path.startswith("hulp/") and "Dit kost" not in text
            assert not offers or said or named_only or "alle-hulp" in path
    text = text_of(pages["hulp/laaggeletterd.html"])
    assert "Dit kost € 15,00." in text
    assert "Hebt u een laag inkomen?" in text


def test_all_help_about_a_barrier_is_told(pages):
    """Also what no route needs: a course, an interpreter for who can write as well."""
    hearing, signer = (
        text_of(pages[f"hulp/{name}.html"]).partition("Zo kunt u")[0]
        for name in ("slechthorend", "doof-met-gebarentaal-als-eerste-taal")
    )

    assert "Schrijftolk" in hearing
    assert "Tolk Nederlandse Gebarentaal" in signer
    assert "Tolk voor wie doof én blind is" not in signer
    assert "Cursus Digisterker" in text_of(pages["hulp/niet-digitaal-vaardig.html"])


def test_languages_that_count_are_named(pages):
    """Who speaks no Dutch reads which languages help, in words of those languages too."""
    assert "Dit kan als u een van deze talen spreekt: Engels of Pools." in text_of(
        pages["hulp/geen-nederlands.html"]
    )
    marked = {one.get("lang") for tag, one, _ in pages["index.html"].elements if tag == "li"}
    assert {"en", "pl", "ar", "tr"} <= marked
    assert "polski" in pages["index.html"].text


def test_entries_that_take_help_say_so(pages):
    """A telephone is no way to ask for somebody who is deaf, unless there is help with it."""
    text = text_of(pages["hulp/doof-en-geen-nederlands.html"])

    assert "Met hulp aanvragen kan via: Telefoon" in text
    assert "Aanvragen kan via: Telefoon" not in text


def test_two_forms_of_one_barrier_are_one(pages):
    """Deaf and hard of hearing together is deaf; hands and speech are two things."""
    assert "hulp/doof-en-slechthorend.html" not in pages
    assert "hulp/beperkte-handfunctie-en-spraakbeperking.html" in pages


def test_paper_names_what_takes_no_internet(pages):
    """No website to ask through, no form, and where to reach all that is named."""
    for path, page in pages.items():
        if path.startswith("papier/") and path != "papier/index.html":
            text = text_of(page)
            assert "https://" not in text
            assert "Formulier op internet" not in text
            assert "Postbus 9998" in text


def test_the_law_that_pages_name_is_in_the_catalogue():
    """Each article that a page names is a provision with its source."""
    texts = [one.nl for one in vars(phrases).values() if isinstance(one, zp.Text)]
    named = {one for text in texts for one in re.findall(r"Awb artikel (\d+:\d+)", text)}
    known = {one.citation.nl for one in CATALOGUE.law_provisions.values() if one.citation}

    assert named == {"2:1", "9:1", "9:18"}
    for article in named:
        assert any(f"art. {article}" in citation for citation in known)


SMALL = """
format = "zorgplicht-policy/1"
[authority]
name = "Gemeente Voorbeeldstad"
kind = "municipality"
"""


def small(text):
    policy = zp.read_policy_text(SMALL + text, format="toml")
    site = zp.site_of(publication_of(policy), languages=["nl"])
    return {path: Page(one) for path, one in site.files.items() if path.endswith(".html")}


def test_a_policy_of_nothing_makes_pages_that_say_so():
    """No channel, help or service: each page says that it is not stated, and promises nothing."""
    pages = small("")

    assert "Hier staat nog niet hoe u ons bereikt." in text_of(pages["contact.html"])
    assert "Hier staan nog geen bladen." in text_of(pages["papier/index.html"])
    assert not pages["hulp/index.html"].all("select")
    for page in pages.values():
        assert "is er hulp" not in text_of(page)


GROUPED = """
[[channels]]
id = "formulier"
channel = "web-form-secured"
[[support]]
id = "brigade"
measure = "help-with-forms"
groups = ["low-literate-people"]
[[target-groups]]
group = "low-literate-people"
[[target-groups]]
group = "older-people"
[[services]]
id = "hulp"
name = "Hulpvraag"
channels = ["balie"]
groups = ["low-literate-people"]
[[services]]
id = "leeg"
name = "Lege dienst"
[[channels]]
id = "balie"
channel = "counter"
"""


def test_a_service_for_a_group_is_for_that_group():
    """Who it is for has the group's help, another group does not see it, and the page says so."""
    pages = small(GROUPED)

    assert "Met deze hulp" in text_of(pages["hulp/laaggeletterd.html"])
    mine = text_of(pages["doelgroepen/lezen-of-schrijven-is-lastig.html"])
    others = text_of(pages["doelgroepen/ouder-en-minder-handig-met-internet.html"])
    assert "Balie" in mine
    assert "Dit kan bij elke dienst" not in others
    assert "Deze dienst is voor: Lezen of schrijven is lastig." in text_of(
        pages["diensten/hulpvraag.html"]
    )


def test_a_service_without_channels_is_not_called_closed():
    """Nobody could look, and the pages say that it is not stated."""
    text = text_of(small(GROUPED)["hulp/blind.html"])

    assert "Bij deze diensten staat nog niet hoe u ze regelt Lege dienst" in text


def test_a_barrier_from_which_nothing_follows_asks_for_a_person():
    """The barrier ``other`` infers nothing, and the page does not pretend it does."""
    pages = small(
        GROUPED
        + """
[[target-groups]]
group = "anders"
label = "Iets anders"
barriers = ["other"]
audience = "residents"
"""
    )

    for path in ("doelgroepen/iets-anders.html", "papier/iets-anders.html"):
        assert "Wij weten niet wat voor u lastig is." in text_of(pages[path])


def test_ids_of_a_policy_never_meet_those_of_the_page():
    """A channel that is called as a place on the page has another place."""
    pages = small('[[channels]]\nid = "content"\nchannel = "phone"\n')
    ids = [one["id"] for _, one, _ in pages["contact.html"].elements if "id" in one]

    assert len(ids) == len(set(ids))


def test_dutch_words_on_english_pages_are_marked(policy, site):
    """Titles, agreements, names and notes that a policy has in Dutch only."""
    text = site.files["en/policy.html"]

    for words in (policy.documents[0].title, policy.providers[0].agreement):
        assert f'<span lang="nl">{words}</span>' in text
    assert '<span lang="nl">Ombudsman Voorbeeldregio</span>' in site.files["en/complaint.html"]


def heading(page):
    text = text_of(page)
    return next((one for one in page_titles(page)), text)


def page_titles(page):
    """The text of the title, before the name of the authority."""
    found = re.search(r"(.*?) – Gemeente Voorbeeldstad", text_of(page))
    return [found.group(1)] if found else []


# --- plain words --------------------------------------------------------------------------


def test_sentences_on_the_pages_are_short(site):
    """The Dutch pages keep to about fifteen words a sentence, the policy's own words included."""
    long = set()
    for path, text in site.files.items():
        if path.startswith("en/") or not path.endswith(".html"):
            continue
        blocks = r"<(?:p|li|dd|h\d)\b[^>]*>(.*?)</(?:p|li|dd|h\d)>"
        for block in re.findall(blocks, text, re.DOTALL):
            words = re.sub(r"<select.*?</select>|<[^>]+>", "", block, flags=re.DOTALL)
            plain = " ".join(words.split())
            if ":" in plain or " uur" in plain:  # names behind a colon, and hours
                continue
            long |= {one.text for one in sentences_in([plain]) if len(one.words) > 17}

    assert long == set()


# --- hostile words ------------------------------------------------------------------------

EVIL = "<script>alert(1)</script>\"'&lt;\u202e]]>${x}{{ x }}`"
SAFE = {"id", "format", "kind", "channel", "measure", "provider", "group", "rule", "upl", "at"}
FREE = {
    "name",
    "label",
    "title",
    "agreement",
    "reasoning",
    "how",
    "about",
    "cost",
    "term",
    "afterwards",
    "objection",
    "complaint",
    "help",
    "status",
    "steps",
    "documents",
    "refund",
    "conditions",
    "phone",
    "email",
    "url",
    "address",
    "postal-address",
    "service-level",
    "when-down",
    "note",
    "owner",
    "medium",
    "method",
    "reported-to",
    "other-ways",
}


def spoiled(tree, key=""):
    """Each free text of a policy, replaced by words that want to be more than words."""
    if isinstance(tree, dict):
        return {name: spoiled(value, name) for name, value in tree.items()}
    if isinstance(tree, list):
        return [spoiled(one, key) for one in tree]
    if isinstance(tree, str) and key in FREE:
        return f"javascript:{EVIL}" if key == "url" else EVIL
    return tree.isoformat() if isinstance(tree, (dt.date, dt.time)) else tree


def test_hostile_words_stay_words(policy):
    """Not one element more than with harmless words, and no link that runs."""
    tree = spoiled(tomllib.loads(policy.origin.text))
    evil = zp.read_policy_text(json.dumps(tree), format="json")
    site = zp.site_of(publication_of(evil))
    shown = EVIL.replace("\u202e", "\\u202e")
    for path, text in site.files.items():
        if not path.endswith(".html"):
            assert "</script" not in text.lower()
            continue
        page = Page(text)
        scripts = [one for _, one in page.all("script")]
        assert all(set(one) == {"src", "defer"} for one in scripts)
        assert shown in page.text
        for _, attributes, _ in page.elements:
            for name, value in attributes.items():
                assert not name.startswith("on")
                if name in {"href", "src"}:
                    assert not re.match(r"\s*javascript:", value or "", re.IGNORECASE)


def test_the_data_of_the_finder_is_data(policy):
    """The script that holds data is one assignment of JSON, whatever a policy holds."""
    tree = spoiled(tomllib.loads(policy.origin.text))
    evil = zp.read_policy_text(json.dumps(tree), format="json")
    for language in Language:
        text = zp.site_of(publication_of(evil)).files[f"finder-{language.value}.js"]
        head, _, rest = text.partition(" = ")

        assert head == "globalThis.zorgplichtFinder"
        assert rest.endswith(";\n")
        assert text.isascii()
        assert "<" not in text
        data = json.loads(rest[:-2])
        assert any(EVIL in way["channel"][0] for way in data["ways"])
