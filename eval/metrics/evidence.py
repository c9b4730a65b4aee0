"""Evidence recall and precision: are the expected words quoted, and little else?

Recall and precision of supporting facts as in Z. Yang et al., HotpotQA, EMNLP 2018, by containment:
a quotation that holds the expected words, or lies within them, is right.
"""

from __future__ import annotations

from collections.abc import Sequence


def evidence_recall(quotes: Sequence[str], expected: Sequence[str]) -> float:
    """The share of the expected wordings that are quoted, in one quotation or several in a row."""
    joined = " ".join(quotes)
    found = [words in joined or any(words in quote for quote in quotes) for words in expected]
    return sum(found) / len(found) if found else 1.0


def evidence_precision(quotes: Sequence[str], relevant: Sequence[str]) -> float:
    """The share of quotations that hold or are part of relevant words; 1 where none is given."""
    found = [any(words in quote or quote in words for words in relevant) for quote in quotes]
    return sum(found) / len(found) if found else 1.0
