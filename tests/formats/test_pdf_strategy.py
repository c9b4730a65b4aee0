"""The real document written as PDF comes back as the passages of its text file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from corpus.passage import Passage, Shape
from ingest.lines import RawText, Role
from ingest.outline import Outlined, outline
from ingest.passages import cut_passages
from ingest.readers.pdf import read_pdf
from ingest.readers.text import read_text
from ingest.repair import Repaired, repair
from tests.formats.make_pdf import write_pdf
from tests.formats.strategy import REAL, TITLE, strategy

NOTES = {1: "Se handlingsplanen.", 2: "Beslutas i juni.", 10: "Fastställd.", 15: "Jämför budgeten."}
LAYOUTS: dict[str, dict[str, Any]] = {
    "title page and heads": {"title": TITLE, "head": TITLE},
    "bare": {},
    "two columns": {"title": TITLE, "head": TITLE, "columns": 2, "size": 10.0},
    "two ragged columns": {"head": TITLE, "columns": 2, "size": 10.0, "justified": False},
    "three columns": {"title": TITLE, "head": TITLE, "columns": 3, "size": 8.5},
    "footnotes": {"title": TITLE, "head": TITLE, "notes": NOTES},
    "ragged": {"title": TITLE, "head": TITLE, "size": 12.0, "justified": False},
}


@dataclass(frozen=True, slots=True)
class Ingested:
    """One PDF through all steps; `firsts` is the page on which each item of the source begins."""

    raw: RawText
    repaired: Repaired
    blocks: tuple[Outlined, ...]
    passages: tuple[Passage, ...]
    firsts: list[int]

    def words(self, passage: Passage) -> str:
        return passage.span.of(self.repaired.document.text)


@pytest.fixture(scope="session", params=LAYOUTS, ids=str)
def pdf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ingested:
    """The document in one layout."""
    path = tmp_path_factory.mktemp("pdf") / "strategi.pdf"
    firsts = write_pdf(path, strategy(), **LAYOUTS[request.param])
    raw = read_pdf(path)
    repaired = repair(raw)
    blocks = outline(repaired)
    return Ingested(raw, repaired, blocks, cut_passages(repaired, blocks), firsts)


@pytest.fixture(scope="session")
def from_text() -> list[tuple[tuple[str, ...], Shape, str]]:
    """Section, shape and words of each passage of the text file."""
    repaired = repair(read_text(REAL))
    return [
        (passage.section, passage.shape, passage.span.of(repaired.document.text))
        for passage in cut_passages(repaired, outline(repaired))
    ]


def _own(pdf: Ingested) -> list[Passage]:
    """The passages that are of the document, and not of the title page or of the footnotes."""
    return [p for p in pdf.passages if p.section and p.shape is not Shape.NOTE]


def test_the_same_passages_as_from_text(
    pdf: Ingested, from_text: list[tuple[tuple[str, ...], Shape, str]]
) -> None:
    assert [(p.section, p.shape, pdf.words(p)) for p in _own(pdf)] == from_text


def test_every_passage_has_the_page_of_its_first_word(pdf: Ingested) -> None:
    pages = [
        page
        for item, page in zip(strategy(), pdf.firsts, strict=True)
        if item.role is not Role.HEADING
    ]
    assert len(set(pages)) > 4
    assert [p.page for p in _own(pdf)] == pages


def test_furniture_is_in_no_passage(pdf: Ingested, request: pytest.FixtureRequest) -> None:
    layout = LAYOUTS[request.node.callspec.params["pdf"]]
    number = pdf.raw.lines[-1].page or 0
    first = 2 if "title" in layout else 1
    heads = number - first + 1 if "head" in layout else 0
    assert sum(line.text == TITLE for line in pdf.raw.furniture) == heads
    numbers = [line.text for line in pdf.raw.furniture if line.text != TITLE]
    assert numbers == [f"Sida {n} ({number})" for n in range(first, first + heads)]
    assert not any("Sida" in pdf.words(passage) for passage in pdf.passages)


def test_no_word_is_lost(pdf: Ingested) -> None:
    """Every word of the source is in a passage or a heading."""
    text = pdf.repaired.document.text
    held = [b.block.span.of(text) for b in pdf.blocks if b.role is Role.HEADING]
    held += [pdf.words(passage) for passage in pdf.passages]
    missing = {word for item in strategy() for word in item.text.split()}
    assert missing - {word for part in held for word in part.split()} == set()


def test_offsets_index_the_joined_text(pdf: Ingested) -> None:
    joined = "\n".join(line.text for line in pdf.raw.lines)
    for line in pdf.raw.lines:
        assert joined[line.offset : line.offset + len(line.text)] == line.text
        assert line.text == line.text.strip() != ""


def test_the_title_is_a_heading_that_nothing_stands_under(
    pdf: Ingested, request: pytest.FixtureRequest
) -> None:
    titled = "title" in LAYOUTS[request.node.callspec.params["pdf"]]
    paths = [b.path for b in pdf.blocks if TITLE in b.path]
    assert paths == [(TITLE,)] * titled


def test_a_note_stands_under_the_section_that_calls_it(
    pdf: Ingested, request: pytest.FixtureRequest
) -> None:
    notes = [p for p in pdf.passages if p.shape is Shape.NOTE]
    if "notes" not in LAYOUTS[request.node.callspec.params["pdf"]]:
        assert not notes
        return
    assert [pdf.words(p) for p in notes] == [
        f"{n} {text}" for n, text in enumerate(NOTES.values(), 1)
    ]
    sections = [p.section[0] for p in notes]
    assert sections == ["Inledning", "Inledning", "Vision", "Prioriterade områden"]
    assert [p.page for p in notes] == [pdf.firsts[item] for item in NOTES]
