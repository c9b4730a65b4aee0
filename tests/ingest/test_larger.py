"""The larger texts of a collection: each sentence in its passage, section and document."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.sentence import Sentence
from ingest.larger import Groups, Larger
from ingest.steps import ingest_texts
from ingest.words import grams, stems

FIRST = "# Hamnen\n\nBad är fritt. Hundar är kopplade.\n\n## Avgifter\n\nBåtar betalar i maj.\n"
SECOND = "# Parken\n\n## Avgifter\n\nCyklar betalar inget.\n"


@pytest.fixture(scope="module")
def sentences(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sentence, ...]:
    folder: Path = tmp_path_factory.mktemp("larger")
    (folder / "a.md").write_text(FIRST, encoding="utf-8")
    (folder / "b.md").write_text(SECOND, encoding="utf-8")
    return ingest_texts(folder).knowledge.sentences


def test_sections_of_one_name_in_two_documents_are_two(sentences: tuple[Sentence, ...]) -> None:
    groups = Groups.of(sentences)
    assert [s.text.split()[0] for s in sentences] == ["Bad", "Hundar", "Båtar", "Cyklar"]
    assert groups.passage_of.tolist() == [0, 0, 1, 2]
    assert groups.section_of.tolist() == [0, 0, 1, 2]
    assert groups.document_of.tolist() == [0, 0, 0, 1]


def test_each_larger_text_is_found_by_words_of_any_of_its_sentences_and_by_its_headings(
    sentences: tuple[Sentence, ...],
) -> None:
    larger = Larger.build(sentences)
    assert larger.passages.scores(grams("hundar")).argmax() == 0
    assert larger.sections.scores(grams("båtar")).argmax() == 1
    assert larger.documents.scores(grams("cyklar")).argmax() == 1
    assert larger.document_words.scores(stems("cyklarna", "sv")).argmax() == 1
    assert (larger.sections.scores(grams("avgifter")) > 0).tolist() == [False, True, True]


def test_what_is_saved_is_read_back_the_same(
    sentences: tuple[Sentence, ...], tmp_path: Path
) -> None:
    larger = Larger.build(sentences)
    larger.save(tmp_path)
    again = Larger.load(tmp_path)
    assert again is not None
    for asked in ("båtar betalar", "avgifter", "inget av detta"):
        assert np.array_equal(
            again.sections.scores(grams(asked)), larger.sections.scores(grams(asked))
        )
    assert Larger.load(tmp_path / "elsewhere") is None
