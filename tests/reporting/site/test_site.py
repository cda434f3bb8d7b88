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
        assert ("Dit staat hier nog niet. Vraag het ons." in text) == (None in said)


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
        (group,) = [one for one in policy.target_groups if (one.reasoning or "") in text]
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

    assert "Voor deze diensten hebben wij nog geen vaste manier." in text
    assert "Een medewerker zoekt met u naar een oplossing." in text
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


def test_many_services_are_folded(policy):
    """A thousand services do not push the ways off the page."""
    services = [attrs.evolve(policy.services[0], id=f"dienst-{n}") for n in range(13)]
    site = zp.site_of(
        publication_of(attrs.evolve(policy, services=tuple(services))), languages=["nl"]
    )

    assert "Bekijk de 13 diensten" in site.files["hulp/blind.html"]


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
            if ":" in plain:  # a list of names behind a colon is no sentence
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
