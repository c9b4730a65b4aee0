"""The conversation as markup: markers that open sources, and nothing of the input as markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from assistant.answer import Answer, Part, Statement, Status
from assistant.phrases import phrase
from assistant.window.conversation import conversation
from assistant.window.exchange import Exchange
from tests.window.scripted import answered, clarify, english, not_in_documents, quote, small_talk

HOSTILE = "<img src=x onerror=alert(1)> [länk](http://a.example) **fet** ${1+1} {{value}}"


def shown(answer: Answer | None, question: str = "fråga") -> str:
    """The conversation after one answer."""
    return str(conversation([Exchange(1, question, answer)], "sv"))


@pytest.mark.parametrize(
    "html",
    [
        shown(small_talk(), HOSTILE),
        shown(None, HOSTILE),
        str(conversation((), "sv", pending=HOSTILE)),
        shown(replace(small_talk(), note=HOSTILE)),
        shown(replace(small_talk(), understood=HOSTILE)),
        shown(Answer(Status.ANSWERED, "sv", parts=(Part(HOSTILE, (Statement(HOSTILE, (1,)),)),))),
        shown(Answer(Status.ANSWERED, "en", parts=(Part("", (), gloss=HOSTILE),))),
        str(conversation([Exchange(1, "fråga", small_talk(), HOSTILE)], "sv")),
    ],
    ids=["question", "failed", "pending", "note", "understood", "statement", "gloss", "about"],
)
def test_nothing_of_the_input_is_markup(html: str) -> None:
    assert "<img" not in html
    assert "&lt;img src=x onerror=alert(1)&gt;" in html
    assert "[länk](http://a.example) **fet** ${1+1} {{value}}" in html


def test_each_statement_has_a_marker_that_opens_its_source() -> None:
    html = shown(answered(quote("Träd fälls", 1), quote("Styrelsen", 2)))
    assert '<a class="cite" href="#source-1-1" data-target="source-1-1"' in html
    assert '<a class="cite" href="#source-1-2" data-target="source-1-2"' in html
    assert 'aria-label="Källa 2"' in html


def test_a_statement_shows_all_its_markers_in_its_order() -> None:
    cited = (quote("Gräset", 1), quote("Träd fälls", 2), quote("Styrelsen", 3))
    part = Part("", (Statement("Två saker gäller.", (3, 1), composed=True),))
    html = shown(Answer(Status.ANSWERED, "sv", parts=(part,), citations=cited))
    answer = html.split('<div class="sources">')[0]
    assert re.findall(r'data-target="source-1-(\d)"', answer) == ["3", "1"]
    assert re.findall(r">(\d)</a>", answer) == ["3", "1"]


def test_words_one_by_one_stand_under_swedish_quotations() -> None:
    plain = answered(quote("Gräset"), language="en")
    (part,) = plain.parts
    for bullets in (False, True):
        glossed = replace(part, gloss="grass & week", bullets=bullets)
        html = shown(replace(plain, parts=(glossed,)))
        assert "(Word by word, not a translation: grass &amp; week)" in html
        assert html.index("Word by word") > html.index(quote("Gräset").quote)
        assert phrase("swedish_only", "en") not in html
    assert phrase("swedish_only", "en") in shown(plain)


def test_what_the_answer_spoke_from_stands_under_it() -> None:
    html = str(conversation([Exchange(1, "fråga", small_talk(), "Svaret bygger på A")], "sv"))
    assert '<p class="spoken-from">Svaret bygger på A</p></div>' in html
    assert "spoken-from" not in shown(small_talk())


def test_sources_name_each_cited_section_once() -> None:
    html = shown(answered(quote("Gräset", 1), quote("Träd fälls", 2), quote("Styrelsen", 3)))
    sources = html[html.index('<div class="sources">') : html.index('<div class="actions"')]
    assert sources.count("Skötsel av parkerna") == 1
    assert "1–2" in sources
    assert sources.count("Ansvar") == 1


def test_items_are_listed_under_the_words_that_introduce_them() -> None:
    lead_in = quote("Vid plantering", 1)
    item = quote("Varje träd", 2)
    part = Part("", (Statement(lead_in.quote, (1,)), Statement(item.quote, (2,))), bullets=True)
    html = shown(Answer(Status.ANSWERED, "sv", parts=(part,), citations=(lead_in, item)))
    assert html.index("<p><span") < html.index("<ul><li>")
    assert html.split('<div class="sources">')[0].count("<li>") == 1


def test_an_english_answer_is_marked_as_english_and_as_translated() -> None:
    html = shown(english())
    assert '<div class="answer" lang="en">' in html
    assert "Working translation" in html
    assert "Source 1" in html


def test_swedish_words_in_an_english_answer_are_marked_as_swedish() -> None:
    html = shown(answered(quote("Gräset"), language="en"))
    assert f'<span lang="sv">{quote("Gräset").quote}</span>' in html


def test_not_in_documents_offers_what_is_near_and_whom_to_ask() -> None:
    html = shown(not_in_documents())
    assert html.split('<div class="actions"')[0].count("<button") == 2
    assert 'data-target="related-1-2"' in html
    assert "Närliggande avsnitt" in html
    assert 'data-target="contact-1"' in html
    assert "Fråga parkchefen." in html


def test_choices_carry_their_own_markers() -> None:
    html = shown(clarify())
    assert html.count('<div class="choice">') == 2
    assert 'data-target="choice-1-1-1"' in html
    assert 'data-target="choice-1-2-1"' in html
    assert "&lt;i&gt;ett&lt;/i&gt;" in html
    assert "[7]" in html  # a number without a citation stays what it is


def test_the_log_announces_what_is_new() -> None:
    assert 'role="log"' in str(conversation((), "sv"))
