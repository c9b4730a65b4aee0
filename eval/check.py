"""Checks the cases themselves: gold that the text does not hold proves nothing."""

from __future__ import annotations

from collections import Counter

from eval.case import Case
from eval.score import plain
from ingest.knowledge import Knowledge


def faults(cases: tuple[Case, ...], knowledge: Knowledge) -> list[str]:
    """One sentence for each fault found in the cases."""
    text = "\n".join(document.text for document in knowledge.documents.values())
    found = [f"{i}: used twice" for i, n in Counter(c.id for c in cases).items() if n > 1]
    for case in cases:
        found += [f"{case.id}: not in the text: {p!r}" for p in case.passages if p not in text]
        if case.answerable and not (case.passages and case.facts):
            found.append(f"{case.id}: an answerable case needs passages and facts")
        if not case.answerable and (case.passages or case.facts or case.why_not is None):
            found.append(f"{case.id}: a case without an answer has why_not, no passages, no facts")
        quoted = plain(" ".join(case.passages))
        found += [
            f"{case.id}: the expected words contain the forbidden {words!r}"
            for words in case.forbidden
            if plain(words) in quoted
        ]
        found += [f"{case.id}: {words!r} may not be optional too" for words in _twice(case)]
    return found


def _twice(case: Case) -> list[str]:
    """The optional words that are also required or forbidden, or of a case without an answer."""
    said = {plain(words) for fact in case.facts for words in fact} | set(map(plain, case.forbidden))
    optional = [words for fact in case.optional for words in fact]
    return [words for words in optional if plain(words) in said or not case.answerable]
