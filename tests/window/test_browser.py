"""The window over the real collection in a real browser, at the width of a desk and of a phone."""

from __future__ import annotations

import pytest

from assistant.window.words import NO_SOURCE_YET
from corpus.document import Document
from ingest.settings import Settings
from ingest.steps import ingest_texts
from tests.window.browsing import DESK, OPEN_SOURCE, PHONE, SMALL, Visit, ask, fits, in_view


@pytest.fixture(scope="module")
def document() -> Document:
    """The text that the real window speaks from."""
    documents = ingest_texts(Settings().corpus).knowledge.documents
    return next(iter(documents.values()))


@pytest.mark.parametrize("size", [DESK, PHONE, SMALL])
def test_the_empty_page(real_window: str, visit: Visit, size: tuple[int, int]) -> None:
    page = visit(real_window, size)
    assert page.locator("html").get_attribute("lang") == "sv"
    assert page.locator("h1").count() == 1
    assert "version" in page.locator(".edition").inner_text().lower()
    page.locator("#examples button").nth(5).wait_for()
    assert NO_SOURCE_YET.sv in page.locator("#panel").inner_text()
    assert page.locator("footer:not(.foot)").count() == 0
    assert fits(page)


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_swedish_answer_shows_its_source(
    real_window: str, visit: Visit, size: tuple[int, int], document: Document
) -> None:
    page = visit(real_window, size)
    answer = ask(page, "Får jag ta emot en flaska vin av en leverantör?").locator(".answer")
    mark = page.locator(f"{OPEN_SOURCE} mark")
    mark.wait_for()
    assert mark.count() == 1
    assert mark.inner_text() in document.text
    assert mark.inner_text() in answer.inner_text()
    assert page.locator(OPEN_SOURCE).get_by_text(document.name).count() == 1
    assert fits(page)


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_citation_of_an_english_answer_opens_the_swedish_words(
    real_window: str, visit: Visit, size: tuple[int, int], document: Document
) -> None:
    page = visit(real_window, size)
    exchange = ask(page, "Who represents us in Euroregion Baltic?")
    assert exchange.locator(".answer").get_attribute("lang") == "en"
    exchange.locator("a.cite").last.click()
    source = page.locator(OPEN_SOURCE)
    assert source.locator("mark").inner_text() in document.text
    assert in_view(page, source.locator("mark"))
    assert "Swedish original" in source.inner_text()
    assert page.locator("html").get_attribute("lang") == "sv"
    assert fits(page)


def test_a_follow_up_keeps_what_was_before(real_window: str, visit: Visit) -> None:
    page = visit(real_window)
    first = ask(page, "Vem representerar oss i Euroregion Baltic?")
    second = ask(page, "Och vad kostar det?")
    assert second.locator("a.cite").count() >= 1
    first.locator("a.cite").first.click()
    assert page.locator(OPEN_SOURCE).get_attribute("id") == "source-1-1"
    second.locator("a.cite").first.click()
    assert page.locator(OPEN_SOURCE).get_attribute("id") == "source-2-1"
    assert in_view(page, page.locator(f"{OPEN_SOURCE} mark"))


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_what_the_document_does_not_say_leads_to_what_is_near(
    real_window: str, visit: Visit, size: tuple[int, int], document: Document
) -> None:
    page = visit(real_window, size)
    exchange = ask(page, "Hur bakar man en sockerkaka med kardemumma?")
    assert exchange.locator("a[data-target^='source-']").count() == 0
    exchange.locator(".related button").first.click()
    assert page.locator(f"{OPEN_SOURCE} mark").inner_text() in document.text
    exchange.locator(".contact a").click()
    assert page.locator(OPEN_SOURCE).get_attribute("id") == "contact-1"
    assert fits(page)


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_markup_in_a_question_stays_text(
    real_window: str, visit: Visit, size: tuple[int, int]
) -> None:
    page = visit(real_window, size)
    question = "<img src=x onerror=alert(1)> [x](http://a.example) ${1+1} {{value}} **hej**"
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    exchange = ask(page, question)
    assert question in exchange.locator(".question").inner_text()
    assert exchange.locator("img, .question a, .question strong").count() == 0
    assert dialogs == []
    assert fits(page)


@pytest.mark.parametrize(
    ("question", "language", "locale"),
    [("Vem sitter där?", "sv", "sv-SE"), ("Who sits there?", "en", "en-GB")],
)
def test_a_chosen_reading_is_answered_with_its_sources(
    real_window: str, visit: Visit, question: str, language: str, locale: str, document: Document
) -> None:
    """A question that names nothing may mean several things; each is a button with its answer."""
    page = visit(real_window, PHONE, locale=locale)
    exchange = ask(page, question)
    chosen = exchange.locator(".choice").last
    said = chosen.locator("p").first.inner_text()
    chosen.get_by_role("button").click()
    answer = page.locator("#exchange-2 .answer")
    answer.locator("a.cite").first.wait_for()
    assert answer.get_attribute("lang") == language
    assert said.split(".")[0] in answer.inner_text()
    answer.locator("a.cite").first.click()
    assert page.locator(f"{OPEN_SOURCE} mark").inner_text() in document.text
    assert fits(page)


def test_an_example_asks_at_once(real_window: str, visit: Visit) -> None:
    page = visit(real_window)
    button = page.locator("#examples button").first
    question = button.inner_text()
    button.click()
    page.locator("#exchange-1 a.cite").first.wait_for()
    assert question in page.locator("#exchange-1 .question").inner_text()
    assert page.locator("#examples").is_hidden()
