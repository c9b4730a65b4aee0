"""The source panel: the section of a citation, its words marked, everything escaped."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from assistant.answer import Answer, Citation
from assistant.window.exchange import Exchange, pointers
from assistant.window.source import MOST, SourcePanel
from corpus.passage import Passage, Shape
from corpus.span import Span
from ingest.knowledge import Knowledge
from tests.window.scripted import answered, clarify, english, not_in_documents, park, quote


def panel(*answers: Answer) -> str:
    """The panel after these answers."""
    talk = [Exchange(n, "fråga", answer) for n, answer in enumerate(answers, start=1)]
    return str(SourcePanel(park(), "sv").html(talk))


def marks(html: str) -> list[str]:
    """The marked words."""
    return [unescape(found) for found in re.findall(r"<mark>(.*?)</mark>", html, re.DOTALL)]


def sections(html: str) -> list[str]:
    """The panel's sections, each with its opening tag."""
    return re.findall(r'<section class="source".*?</section>', html, re.DOTALL)


@pytest.mark.parametrize("words", ["Gräset", "Plantorna", "Tecknen", "Styrelsen", "Varje träd"])
def test_marks_exactly_the_quoted_words(words: str) -> None:
    citation = quote(words)
    assert marks(panel(answered(citation))) == [citation.quote]


def test_document_text_is_escaped() -> None:
    html = panel(answered(quote("Tecknen")))
    assert "<b>" not in html
    assert "&lt;b&gt;här&lt;/b&gt; &amp;" in html


def test_shows_the_whole_section_and_no_other() -> None:
    html = panel(answered(quote("Träd fälls")))
    assert html.index("Gräset") < html.index("Plantorna") < html.index("Bevattning")
    assert "Inledning" not in html
    assert "Parkchefen ansvarar" not in html


def test_headings_are_headings_and_bullets_are_bullets() -> None:
    html = panel(answered(quote("Varje träd")))
    assert "<h4>Skötsel av parkerna</h4>" in html
    assert "<li>Plantorna köps av plantskolan Blåklinten.</li>" in html
    assert html.count("<li>") == 3


def test_names_document_section_page_and_version() -> None:
    citation = quote("Gräset")
    html = panel(answered(citation))
    version = park().version
    for fact in ("parkpolicy.txt", "Skötsel av parkerna", version):
        assert f"<dd>{fact}</dd>" in html


def test_only_the_first_source_of_the_newest_answer_is_open() -> None:
    html = panel(answered(quote("Gräset")), answered(quote("Träd fälls", 1), quote("Styrelsen", 2)))
    shown = [
        section for section in sections(html) if " hidden>" not in section.split("<header>")[0]
    ]
    assert [re.search(r'id="([^"]+)"', section)[1] for section in shown] == ["source-2-1"]  # type: ignore[index]


def test_ids_are_unique_over_a_conversation() -> None:
    html = panel(not_in_documents(), clarify(), answered(quote("Gräset")), not_in_documents())
    ids = re.findall(r'<section class="source" id="([^"]+)"', html)
    assert len(ids) == len(set(ids)) == 3 + 2 + 1 + 3


def test_english_answers_say_that_the_words_are_the_swedish_original() -> None:
    assert 'lang="en">The highlighted words are the Swedish original.' in panel(english())
    assert "Swedish original" not in panel(answered(quote("Gräset")))


def test_without_a_source_a_hint_stands_there() -> None:
    assert '<p class="hint">' in panel()
    assert '<p class="hint">' in panel(not_in_documents())
    assert '<p class="hint" hidden>' in panel(answered(quote("Gräset")))


def test_a_section_as_long_as_a_book_is_cut_around_the_quotation() -> None:
    knowledge, citation = book()
    answer = replace(answered(quote("Gräset")), citations=(citation,))
    exchange = Exchange(1, "fråga", answer)
    html = str(SourcePanel(knowledge, "sv").source(next(pointers(exchange, "sv")), exchange))
    assert marks(html) == ["Mening 1000 står här."]
    assert html.count('<p class="cut">') == 2
    assert len(html) < 4 * MOST


def book() -> tuple[Knowledge, Citation]:
    """A text of two thousand sentences without a heading, and the citation of one of them."""
    known = park()
    name = next(iter(known.documents))
    sentences = [f"Mening {n} står här." for n in range(2000)]
    text = "\n".join(sentences)
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in sentences]
    passages = tuple(
        Passage(str(n), name, (), None, Shape.PARAGRAPH, span, (span,))
        for n, span in enumerate(spans)
    )
    document = replace(known.documents[name], text=text)
    citation = Citation(1, name, (), None, spans[1000].start, spans[1000].end, sentences[1000])
    return replace(known, documents={name: document}, passages=passages), citation
