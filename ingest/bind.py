"""Step 5, bind: lead the question bank and the translation to the sentences they belong to.

They belong to one edition. An entry whose words stand unchanged is bound to them; one whose words
were edited follows the most similar sentence, for search only; one without any is left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from corpus.companions import BankEntry, Translation, Unanswered
from corpus.document import Document
from corpus.key import Key, KeyKind
from corpus.sentence import Sentence
from corpus.span import Span
from ingest.silence import still_open

SIMILAR = 70.0
"""Least rapidfuzz ratio (0 to 100) at which an edited sentence is taken for the same one."""


@dataclass(frozen=True, slots=True)
class Bound:
    """The keys of a collection, the translations that still hold, and what lost its place."""

    keys: tuple[Key, ...]
    translations: dict[str, str]
    moved: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    sentences: tuple[int, ...]
    exact: bool
    overview: bool = False


def bind(
    documents: dict[str, Document],
    sentences: tuple[Sentence, ...],
    bank: tuple[BankEntry, ...],
    unanswered: tuple[Unanswered, ...],
    translations: tuple[Translation, ...],
) -> Bound:
    """Make the keys of all sentences, questions and translations."""
    finder = _Finder(documents, sentences)
    keys = [
        Key(in_context(sentence), KeyKind.SENTENCE, "sv", (sentence.number,))
        for sentence in sentences
    ]
    valid: dict[str, str] = {}
    moved: list[str] = []
    lost: list[str] = []
    for translation in translations:
        place = finder.find(translation.source, None)
        if place is None:
            lost.append(translation.source)
            continue
        if place.exact:
            valid[translation.source] = translation.en
        else:
            moved.append(translation.source)
        if not place.overview:
            keys.append(Key(translation.en, KeyKind.TRANSLATION, "en", place.sentences))
    for entry in bank:
        place = finder.find(entry.source, entry.section)
        if place is None:
            lost.append(entry.source)
            continue
        if not place.exact:
            moved.append(entry.source)
        kind = KeyKind.OVERVIEW if place.overview else KeyKind.QUESTION
        keys.extend(Key(question, kind, "sv", place.sentences) for question in entry.sv)
        keys.extend(Key(question, kind, "en", place.sentences) for question in entry.en)
    for silence in unanswered:
        place = finder.find(silence.near, None)
        if place is None:
            lost.append(silence.near)
            continue
        if not place.exact:
            silence = _still_open(silence, sentences[place.sentences[0]].text)
            (moved if silence.sv or silence.en else lost).append(silence.near)
        keys.extend(Key(q, KeyKind.UNANSWERED, "sv", place.sentences[:1]) for q in silence.sv)
        keys.extend(Key(q, KeyKind.UNANSWERED, "en", place.sentences[:1]) for q in silence.en)
    return Bound(tuple(keys), valid, tuple(dict.fromkeys(moved)), tuple(dict.fromkeys(lost)))


def _still_open(silence: Unanswered, after: str) -> Unanswered:
    """The questions that the words `after`, which came in the place of others, leave open."""
    return Unanswered(
        silence.near,
        still_open(silence.sv, silence.near, after),
        still_open(silence.en, silence.near, after),
    )


def in_context(sentence: Sentence) -> str:
    """A sentence with the heading and the lead-in that it needs to be understood alone."""
    parts = (sentence.heading, sentence.lead_in, sentence.text)
    return " – ".join(part for part in parts if part)


class _Finder:
    """Finds the sentences that given words stand for."""

    def __init__(self, documents: dict[str, Document], sentences: tuple[Sentence, ...]) -> None:
        self._documents = documents
        self._sentences = sentences
        self._texts = [sentence.text for sentence in sentences]
        self._lead_ins = {sentence.lead_in for sentence in sentences if sentence.lead_in}

    def find(self, source: str, section: str | None) -> _Place | None:
        under = [
            s.number for s in self._sentences if source in s.passage.section and source == s.heading
        ] or [s.number for s in self._sentences if source in s.passage.section]
        if under:
            return _Place(tuple(under), exact=True, overview=True)
        if source in self._lead_ins:
            return self._list(source, section)
        exact = self._exact(source, section)
        if exact:
            return _Place(exact, exact=True)
        return self._similar(source)

    def _list(self, lead_in: str, section: str | None) -> _Place | None:
        numbers = tuple(
            s.number
            for s in self._sentences
            if lead_in in (s.lead_in, s.text) and section in (None, s.heading)
        )
        return _Place(numbers, exact=True, overview=True) if numbers else None

    def _exact(self, source: str, section: str | None) -> tuple[int, ...]:
        """The sentences that the first place where `source` stands meets."""
        for name, document in self._documents.items():
            at = document.text.find(source)
            while at >= 0:
                span = Span(at, at + len(source))
                met = tuple(
                    s.number
                    for s in self._sentences
                    if s.passage.document == name
                    and s.span.meets(span)
                    and section in (None, s.heading)
                )
                if met:
                    return met
                at = document.text.find(source, at + 1)
        return ()

    def _similar(self, source: str) -> _Place | None:
        best = process.extractOne(
            source, self._texts, scorer=fuzz.ratio, score_cutoff=SIMILAR
        ) or process.extractOne(
            source, self._texts, scorer=fuzz.token_set_ratio, score_cutoff=SIMILAR + 10
        )
        return _Place((best[2],), exact=False) if best else None
