"""The page on rules as markup: every rule, found by any of its words, with what governs."""

from __future__ import annotations

import pytest

from assistant.window.rules.cards import Cards
from assistant.window.rules.markup import rules
from corpus.rule import Modality
from ingest.knowledge import Knowledge
from tests.window.pages.reading import has_only_own_tags, tags_of, text_of


@pytest.fixture(scope="module")
def cards(knowledge: Knowledge) -> Cards:
    """The cards of the real collection."""
    return Cards(knowledge)


def said(cards: Cards, typed: str, modality: str = "", section: str = "") -> list[str]:
    """The sentences of the rules that a search finds."""
    return [card.sentence.text for card in cards.search(typed, modality, section).cards]


def test_every_rule_is_shown_with_a_link_to_its_words(cards: Cards, knowledge: Knowledge) -> None:
    markup = rules(cards, knowledge, "sv")
    assert len(cards.all) == len(knowledge.register.rules) > 20
    assert sum(tag == "article" for tag, _ in tags_of(markup)) == len(cards.all)
    text = text_of(markup)
    for card in cards.all:
        assert card.sentence.text in text
        assert all(words in text for words in (card.rule.condition, card.rule.exception))
    assert "Villkor under arbetstid" in text
    assert "Undantag dock med svensk lagstiftning" in text


@pytest.mark.parametrize("typed", ["gåvor", "gavor", "GÅVA", "gåvorna", "gåv", "gifts"])
def test_a_word_is_found_in_any_form_and_without_accents(typed: str, cards: Cards) -> None:
    assert any("ta emot gåvor" in sentence for sentence in said(cards, typed))


def test_every_word_counts(cards: Cards) -> None:
    assert len(said(cards, "representation")) > len(said(cards, "representation lunch"))
    assert said(cards, "lunch dagtid") == [s for s in said(cards, "lunch") if "dagtid" in s]


def test_other_words_for_it_find_it_and_this_is_said(cards: Cards, knowledge: Knowledge) -> None:
    search = cards.search("klocka")
    assert search.by_other_words
    assert any("gåvor" in card.sentence.text for card in search.cards)
    assert "med andra ord" in rules(cards, knowledge, "sv", "klocka")
    assert "med andra ord" not in rules(cards, knowledge, "sv", "gåvor")


def test_what_no_rule_is_about_is_not_found(cards: Cards, knowledge: Knowledge) -> None:
    assert said(cards, "pannkakor") == []
    assert "No rule fits" in rules(cards, knowledge, "en", "pannkakor")


@pytest.mark.parametrize("modality", list(Modality))
def test_rules_by_how_they_bind(modality: Modality, cards: Cards, knowledge: Knowledge) -> None:
    found = cards.search("", modality.value).cards
    there = [rule for rule in knowledge.register.rules if rule.modality is modality]
    assert [card.rule for card in found] == there


def test_rules_by_section(cards: Cards) -> None:
    section = cards.all[-1].sentence.passage.section[-1]
    found = cards.search("", "", section).cards
    assert found
    assert all(section in card.sentence.passage.section for card in found)


def test_another_text_that_governs_is_named(cards: Cards, knowledge: Knowledge) -> None:
    text = text_of(rules(cards, knowledge, "sv", "reseriktlinje"))
    assert "”Region Kronobergs reseriktlinje” ingår inte i samlingen." in text
    alcohol = text_of(rules(cards, knowledge, "sv", "alkoholförtäring"))
    assert "”Region Kronobergs ordinarie regler” ingår inte i samlingen." in alcohol


def test_a_rule_that_points_back_has_what_it_points_to(cards: Cards, knowledge: Knowledge) -> None:
    text = text_of(rules(cards, knowledge, "sv", "vin"))
    assert "Meningen före: Vid representation på fritiden ska alltid restriktivitet råda." in text
    listed = text_of(rules(cards, knowledge, "sv", "intressentanalys"))
    assert "För varje sådant samarbete där" in listed


def test_english_has_the_translation_beside_the_swedish(cards: Cards, knowledge: Knowledge) -> None:
    markup = rules(cards, knowledge, "en", "gift")
    assert 'class="said" lang="sv">Det är inte tillåtet' in markup
    assert "<b>Working translation:</b>" in markup


def test_another_body_and_nothing_of_a_text_becomes_markup(nets: Knowledge) -> None:
    markup = rules(Cards(nets), nets, "sv", "gavopolicy")
    assert "kommunens gåvopolicy" in text_of(markup)
    everything = rules(Cards(nets), nets, "en")
    assert "<img" in text_of(everything)
    assert has_only_own_tags(everything)


def test_a_text_without_rules_says_so(knowledge: Knowledge) -> None:
    from dataclasses import replace

    from corpus.register import EMPTY

    bare = replace(knowledge, register=EMPTY)
    assert "anger inga regler" in rules(Cards(bare), bare, "sv")
