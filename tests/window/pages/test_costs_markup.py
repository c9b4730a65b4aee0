"""The page on costs as markup: sums, years, and what is said of them."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.window.costs.groups import groups_of, without_cost
from assistant.window.costs.markup import costs
from ingest.knowledge import Knowledge
from tests.window.pages.reading import has_only_own_tags, tags_of, text_of

DAY = date(2026, 11, 25)


def test_years_are_not_mixed(knowledge: Knowledge) -> None:
    groups = groups_of(knowledge)
    assert [(g.year, g.yearly, len(g.items)) for g in groups] == [(2024, False, 3), (None, True, 1)]
    total = groups[0].total
    assert total
    assert total.amount == sum(item.cost.amount for item in groups[0].items)
    assert groups[0].shares == (15 + 15 + 25, True)
    assert groups[1].total is None
    text = text_of(costs(knowledge, "sv", DAY))
    assert "Summa 2024 ca 1 650 000 kronor" in text
    assert "läggs inte ihop" in text


def test_every_cost_is_shown_with_what_it_rests_on(knowledge: Knowledge) -> None:
    text = text_of(costs(knowledge, "sv", DAY))
    for cost in knowledge.register.costs:
        words = cost.place.span.of(knowledge.documents[cost.place.document].text)
        assert words in text
        assert cost.share
        share = cost.share.place
        assert share.span.of(knowledge.documents[share.document].text) in text
    assert text.count(" ungefärligt, uppskattat") == 1
    assert text.count(" exakt tal, uppskattat") == 3
    assert "medlemsavgift, tjänstestöd, resor och arvode" in text
    assert "ca 2,5 %" in text


def test_bars_are_as_long_as_their_amounts(knowledge: Knowledge) -> None:
    styles = [a["style"] for tag, a in tags_of(costs(knowledge, "sv", DAY)) if "style" in a]
    assert styles == ["width:100.0%", "width:35.0%", "width:30.0%"]


@pytest.mark.parametrize(
    ("today", "passed"), [(date(2024, 12, 31), False), (date(2025, 1, 1), True)]
)
def test_a_year_that_has_passed_is_noted(today: date, passed: bool, knowledge: Knowledge) -> None:
    assert ("2024 har gått." in costs(knowledge, "sv", today)) is passed
    assert ("2024 has passed." in costs(knowledge, "en", today)) is passed


def test_english_has_english_words_beside_the_swedish(knowledge: Knowledge) -> None:
    markup = costs(knowledge, "en", DAY)
    assert "about SEK 1,650,000" in markup
    assert '<span lang="sv">medlemsavgift, tjänstestöd, resor och arvode</span>' in markup
    assert "membership fee, staff support, travel and remuneration" in markup


def test_what_is_missing_is_shown_as_missing(nets: Knowledge) -> None:
    assert without_cost(nets) == ("Strandringen",)
    text = text_of(costs(nets, "sv", DAY))
    assert "ingen kostnad för: Strandringen" in text
    assert "8 300 EUR exakt tal – anges inte i texten – anges inte" in text
    assert "2031 har inte börjat än." in text
    assert "2019 har gått." in text
    assert "Summa" not in text


def test_currencies_are_not_mixed(nets: Knowledge) -> None:
    assert [(g.currency, g.year) for g in groups_of(nets)] == [("EUR", 2031), ("SEK", 2019)]


def test_a_text_without_costs_says_so(park: Knowledge) -> None:
    assert "anger inga kostnader" in costs(park, "sv", DAY)
    assert "gives no costs" in costs(park, "en", DAY)


def test_only_own_markup(knowledge: Knowledge, nets: Knowledge) -> None:
    for each in (knowledge, nets):
        assert has_only_own_tags(costs(each, "en", DAY))
