"""Strict vital recall: the share of the facts an answer must state that it states in full.

Vital nuggets as in E. M. Voorhees, Overview of the TREC 2003 Question Answering Track; strict (half
a nugget is none) as V_strict of R. Pradeep et al., Initial Nugget Evaluation Results for the TREC
2024 RAG Track, 2024. Where those let people or a model judge, here one of the alternatives of a
fact must occur word for word, case and blanks aside.
"""

from __future__ import annotations

from collections.abc import Sequence

from eval.metrics.wording import plain

Fact = Sequence[str]
"""Alternatives, of which one must occur."""


def stated(answer: str, facts: Sequence[Fact]) -> list[bool]:
    """For each fact whether the answer states it."""
    said = plain(answer)
    return [any(plain(words) in said for words in fact) for fact in facts]


def vital_recall(answer: str, facts: Sequence[Fact]) -> float:
    """The share of the facts that the answer states; 1 where none is asked for."""
    found = stated(answer, facts)
    return sum(found) / len(found) if found else 1.0
