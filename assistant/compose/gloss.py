"""A word-by-word rendering of Swedish words in English, out of dictionary and glossary.

It stands under a quotation that has no working translation, says that it is no translation, and
lets a reader without Swedish see what the quoted rule is about. Words it does not know are left
out; names and numbers stand in the quotation itself.
"""

from __future__ import annotations

import tomllib
from functools import cache

from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from ingest.settings import ROOT
from ingest.words import cased_words_of, stem

DICTIONARY = ROOT / "corpus" / "common" / "dictionary.toml"
LONGEST = 3
"""Words in the longest phrase of the dictionary."""
MOST_WORDS = 40
_JOINS = frozenset("and or of to in with for from at by if between within during the it".split())


def gloss(text: str, glossary: Glossary) -> str:
    """The English of the words that are known, in the order of the text."""
    words = cased_words_of(text)
    terms = _terms_at(text, glossary)
    found: list[str] = []
    place = 0
    while place < len(words):
        english, taken = _at(words, place, terms)
        if english and (english not in _JOINS or (found and found[-1] not in _JOINS)):
            found.append(english)
        place += taken
    while found and found[-1] in _JOINS:
        found.pop()
    return " ".join(" ".join(found).split()[:MOST_WORDS])


@cache
def _dictionary() -> dict[tuple[str, ...], str]:
    """English by the stems of the Swedish words."""
    rows = tomllib.loads(DICTIONARY.read_text(encoding="utf-8"))["words"]
    return {_stems(swedish.split()): english for swedish, english in rows.items()}


def _stems(words: list[str]) -> tuple[str, ...]:
    return tuple(stem(word.lower(), "sv") for word in words)


def _at(words: list[str], place: int, terms: dict[int, tuple[Term, int]]) -> tuple[str, int]:
    """The English of what stands at a place, and how many words that takes."""
    for size in range(min(LONGEST, len(words) - place), 0, -1):
        english = _dictionary().get(_stems(words[place : place + size]))
        if english:
            return english, size
    if place in terms and words[place].lower() not in FUNCTION_WORDS:
        term, size = terms[place]
        return term.en[0], size
    return "", 1


def _terms_at(text: str, glossary: Glossary) -> dict[int, tuple[Term, int]]:
    """For each place where a term begins, the one whose usual name stands there, and its length."""
    words = cased_words_of(text)
    best: dict[int, tuple[int, Term, int]] = {}
    for match in glossary.find(text):
        start, size = match.places.start, len(match.places)
        rank = _rank(_stems(words[start : match.places.stop]), match.term)
        if rank is not None and (start not in best or rank < best[start][0]):
            best[start] = (rank, match.term, size)
    return {start: (term, size) for start, (_, term, size) in best.items()}


def _rank(said: tuple[str, ...], term: Term) -> int | None:
    """0 where the words are the term's usual name, more where a rarer one, None where neither."""
    if not term.en or term.en == term.sv:
        return None
    for rank, name in enumerate(term.sv):
        if _stems(cased_words_of(name)) == said:
            return rank
    return None
