# SPDX-FileCopyrightText: 2026 zorgplicht contributors
# SPDX-License-Identifier: EUPL-1.2

from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import zorgplicht as zp
from zorgplicht.model.frozen_map import FrozenMap
from zorgplicht.model.policy import Information, LanguageLevel
from zorgplicht.validation.plain_words import hard_words_in, plain_words
from zorgplicht.validation.reading import in_words
from zorgplicht.validation.wording import sentences_in, words_in

CATALOGUE = zp.load_catalogue()
GOOD = zp.read_policy("examples/voorbeeldstad.toml")
COMMON = {"kom": 6.0, "langs": 5.0, "ontvankelijkheid": 2.5, "vraag": 6.0, "voor": 7.0}


def with_text(**information):
    service = attrs.evolve(GOOD.services[0], information=Information(**information))
    return attrs.evolve(GOOD, services=(service,))


def reading(registers=None, **information):
    (found,) = zp.reading_advice(with_text(**information), registers)
    return found


def known(word):
    return COMMON.get(word, 0.0)


class TestCounts:
    def test_one_service(self):
        """Sentences, words and means are those that one counts by hand."""
        found = reading(
            about="Dit is uw kaart. Hij geldt in heel de wereld.",
            steps=["Kom langs.", "Neem een foto mee."],
        )

        assert (found.sentences, found.words, found.longest) == (4, 16, 6)
        assert found.longest_sentence == "Hij geldt in heel de wereld."
        assert (found.mean, found.mean_in_steps) == (4.0, 3.0)
        assert found.path == "$.services[0].information"

    def test_a_service_without_text_is_left_out(self):
        """Nothing to read, nothing to advise."""
        assert zp.reading_advice(with_text(url="https://voorbeeldstad.example")) == ()
        assert zp.reading_advice(attrs.evolve(GOOD, services=())) == ()

    def test_every_service_of_the_example(self):
        """One value for each service, in the order of the policy."""
        found = zp.reading_advice(GOOD)

        assert [one.service for one in found] == [service.id for service in GOOD.services]
        assert all(one.sentences <= one.words for one in found)
        assert all(one.mean <= one.longest for one in found)

    def test_long_words_come_once(self):
        """From eighteen letters on a word is long."""
        found = reading(about="Uw parkeervergunningen. De Parkeervergunningen. Een paspoort.")

        assert found.long_words == ("parkeervergunningen",)

    @given(st.lists(st.text(max_size=60), max_size=5))
    def test_any_text_can_be_read(self, texts):
        """Nothing that somebody writes breaks the count."""
        for found in zp.reading_advice(with_text(steps=tuple(texts)), zp.Registers()):
            assert found.words == sum(len(words_in(text)) for text in texts)
            assert in_words(found).nl.startswith("Leesadvies (geen B1-toets)")
            assert in_words(found).en.startswith("Advice on reading (no test of B1)")


class TestRareWords:
    def test_nobody_looked(self):
        """Without word frequencies it is not known which words are rare."""
        found = reading(about="De ontvankelijkheid.")

        assert (found.rare_words, found.unknown_words) == (None, None)

    def test_rare_and_unknown_are_told_apart(self):
        """A compound that is never seen is not rare but unknown, and a name is neither."""
        registers = zp.Registers(word_frequency=known)
        found = reading(
            registers,
            about="Vraag voor ontvankelijkheid de formulierenbrigade. Kom langs bij Jansen.",
        )

        assert found.rare_words == ("ontvankelijkheid",)
        assert found.unknown_words == ("formulierenbrigade",)

    def test_word_frequencies_add_to_the_words_only(self):
        """The outcome is the same with them; the finding names rare words as well."""
        policy = with_text(language_level=LanguageLevel.B1, about="Indien ontvankelijkheid geldt.")
        bare, looked = (
            zp.validate(
                policy,
                CATALOGUE,
                on=dt.date(2026, 11, 24),
                select=["ZPC012"],
                registers=registers,
            )
            for registers in (None, zp.Registers(word_frequency=known))
        )

        assert [one.path for one in bare.findings] == [one.path for one in looked.findings]
        assert "ontvankelijkheid" not in bare.findings[0].message.nl
        assert "Woorden die weinig mensen gebruiken: ontvankelijkheid." in (
            looked.findings[0].message.nl
        )

    def test_many_words_are_counted(self):
        """Five are named, the rest is a number."""
        words = "alsmede derhalve echter indien reeds tevens thans"
        found = in_words(reading(about=f"{words}."))

        assert found.nl.endswith("indien (als), reeds (al). En nog 2.")
        assert found.en.endswith("And 2 more.")


class TestTheList:
    def test_it_is_in_order(self):
        """Lower case, at most four words, about 120 entries or more."""
        assert len(plain_words()) >= 120
        for phrase, plain in plain_words().items():
            assert phrase == phrase.strip().lower() == " ".join(words_in(phrase))
            assert 1 <= len(phrase.split()) <= 4
            assert plain.strip() == plain != ""

    def test_what_is_advised_is_no_hard_word_itself(self):
        """A simpler word is simpler."""
        assert hard_words_in(sentences_in(plain_words().values())) == {}

    @pytest.mark.parametrize("phrase", sorted(plain_words()))
    def test_each_is_found(self, phrase):
        """At the beginning, with a capital, and in the middle."""
        for sentence in (f"{phrase.capitalize()} u komt.", f"Wij, {phrase}, bellen."):
            assert phrase in hard_words_in(sentences_in([sentence]))

    def test_the_longest_phrase_counts(self):
        """Of words that belong together, no part is told apart."""
        found = hard_words_in(sentences_in(["U kunt zich wenden tot ons."]))

        assert found == FrozenMap({"zich wenden tot": "vragen aan"})
