"""Which section a name belongs to.

A term of the glossary, or an abbreviation, that stands in the text mostly under one heading is a
name of that heading's subject: asked about the "Brussels office", the section on it should answer.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from assistant.understand.glossary import Glossary
from corpus.companions import Term
from corpus.sentence import Sentence

Path = tuple[str, ...]
SHARE = 0.6
"""Least share of a name's mentions that must stand under one heading."""


class Topics:
    """Which sections each term of the glossary belongs to."""

    def __init__(self, sentences: tuple[Sentence, ...], glossary: Glossary) -> None:
        counts: dict[Term, Counter[Path]] = defaultdict(Counter)
        seen_headings: set[Path] = set()
        for sentence in sentences:
            path = sentence.passage.section
            if path and path not in seen_headings:
                seen_headings.add(path)
                for match in glossary.find(path[-1]):
                    counts[match.term][path] += 3
            for match in glossary.find(sentence.text):
                counts[match.term][path] += 1
        self._sections: dict[Term, dict[Path, float]] = {}
        for term, by_path in counts.items():
            total = by_path.total()
            weights = {path: n / total for path, n in by_path.items() if n / total >= SHARE}
            if weights and _is_name(term):
                self._sections[term] = weights

    def sections_of(self, terms: tuple[Term, ...]) -> dict[Path, float]:
        """The sections that these terms belong to, with weights from 0 to 1."""
        found: dict[Path, float] = {}
        for term in terms:
            for path, weight in self._sections.get(term, {}).items():
                found[path] = max(found.get(path, 0.0), weight)
        return found


def heading_terms(sentences: tuple[Sentence, ...]) -> tuple[Term, ...]:
    """Headings that are names, as terms: "Euroregion X (EX)" is both "Euroregion X" and "EX"."""
    found: dict[str, Term] = {}
    for sentence in sentences:
        heading = sentence.heading
        if re.search(r"\S\s*\(?[A-ZÅÄÖ]", heading) and not heading[:1].isdigit():
            outside = re.sub(r"\s*\([^)]*\)", "", heading).strip()
            inside = re.findall(r"\(([^)]+)\)", heading)
            names = tuple(dict.fromkeys((outside, heading, *inside)))
            found.setdefault(heading, Term(sv=names, en=names))
    return tuple(found.values())


def _is_name(term: Term) -> bool:
    """Whether the term's usual form is written as a name is: with a capital."""
    return any(letter.isupper() for letter in term.sv[0])
