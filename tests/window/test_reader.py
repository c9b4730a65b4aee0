"""The whole text: nothing lost, everything in its place, found from a link or by its words."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from assistant.window.reader import Reader
from ingest.knowledge import Knowledge
from tests.window.browsing import PHONE, SMALL, Visit, ask, fits, in_view
from tests.window.scripted import park


def shown(knowledge: Knowledge, language: str = "sv") -> str:
    """The first document."""
    reader = Reader(knowledge, language)
    return str(reader.html(reader.document_of("", "")))


def test_every_passage_stands_there_once_with_its_own_words(knowledge: Knowledge) -> None:
    html = shown(knowledge)
    own = re.findall(r'id="p-([^"]+)" tabindex="-1"><span class="own">(.*?)</span>', html, re.S)
    texts = {p.id: p.span.of(knowledge.documents[p.document].text) for p in knowledge.passages}
    assert {name: unescape(text) for name, text in own} == texts
    assert len(own) == len(texts)


def test_every_heading_stands_in_the_outline_and_in_the_text(knowledge: Knowledge) -> None:
    html = shown(knowledge)
    ids = re.findall(r'data-goto="([^"]+)"', html)
    assert len(ids) == len({h for p in knowledge.passages for h in p.section})
    for each in ids:
        assert re.search(rf'<h\d id="{each}"', html)


def test_pages_are_numbered_as_in_the_document(knowledge: Knowledge) -> None:
    numbers = re.findall(r'class="page-number" lang="sv">Sida (\d+)<', shown(knowledge))
    pages = dict.fromkeys(p.page for p in knowledge.passages)
    assert numbers == [str(page) for page in pages]


def test_text_of_the_document_is_escaped() -> None:
    html = shown(park())
    assert "&lt;b&gt;här&lt;/b&gt; &amp;" in html
    assert "<b>" not in html


def test_without_a_translation_none_is_offered() -> None:
    assert "data-translation" not in shown(park())
    words = {s.text: "In English." for s in park().sentences}
    translated = shown(replace(park(), translations=words))
    assert "data-translation" in translated
    assert '<span class="translation" lang="en" hidden>In English. In English.</span>' in translated


def test_several_documents_are_listed_and_a_link_opens_the_right_one() -> None:
    known = park()
    (name, document), passage = next(iter(known.documents.items())), known.passages[0]
    other = replace(passage, id="annat", document="b.txt")
    documents = {name: document, "b.txt": replace(document, name="b.txt")}
    reader = Reader(replace(known, documents=documents, passages=(*known.passages, other)), "sv")
    assert reader.document_of("annat", "") == "b.txt"
    assert reader.document_of("", "b.txt") == "b.txt"
    assert reader.document_of("finns inte", "inte heller") == name
    assert '<a href="dokument?d=b.txt" aria-current="true">' in reader.html("b.txt")


def test_a_source_leads_to_its_place_in_the_whole_text(real_window: str, visit: Visit) -> None:
    page = visit(real_window, PHONE)
    ask(page, "Vad kostar Energy Cities?")
    quoted = page.locator("#panel .source:not([hidden]) mark").first.inner_text()
    page.locator("#panel .source:not([hidden]) .read-on").click()
    passage = page.locator(".passage.here")
    passage.wait_for()
    assert quoted in passage.inner_text()
    assert in_view(page, passage)
    assert page.evaluate("document.activeElement.className") == "passage here"
    assert fits(page)


def test_words_are_found_whatever_their_accents(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/dokument", SMALL)
    page.get_by_label("Sök i texten").fill("SAMARBETEN FOR")
    hits = page.locator("mark.hit")
    hits.first.wait_for()
    assert {text.lower() for text in hits.all_inner_texts()} == {"samarbeten för"}
    assert page.locator(".find [role=status]").inner_text() == f"Antal träffar: {hits.count()}"
    assert in_view(page, page.locator("mark.hit.now"))
    page.get_by_label("Sök i texten").fill("xyzzy")
    page.get_by_text("Inga träffar").wait_for()
    assert hits.count() == 0
    assert fits(page)


def test_the_outline_and_the_translation(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/dokument", locale="en-GB")
    last = page.locator(".outline [data-goto]").last
    last.click()
    assert page.evaluate("document.activeElement.tagName[0]") == "H"
    assert page.evaluate("document.activeElement.textContent").startswith(last.inner_text())
    assert page.locator(".translation:visible").count() == 0
    page.get_by_role("button", name="Show working translation").click()
    assert page.locator(".translation:visible").count() > 50
    assert page.locator(".text-body").get_attribute("lang") == "sv"
    assert fits(page)
