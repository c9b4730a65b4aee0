"""Forbidden rate: how often an answer states what is known to be wrong.

The project's own: the share of the cases that name something forbidden whose answer says it, word
for word, case and blanks aside. The nearest kin is the contradicted nugget of TREC's RAG track.
"""

from __future__ import annotations

from collections.abc import Sequence

from eval.metrics.wording import plain


def says_forbidden(answer: str, forbidden: Sequence[str]) -> bool:
    """Whether one of the forbidden wordings occurs in the answer."""
    said = plain(answer)
    return any(plain(words) in said for words in forbidden)


def forbidden_rate(answers: Sequence[tuple[str, Sequence[str]]]) -> float:
    """The share of answers that say something forbidden, of those to which something is."""
    judged = [says_forbidden(answer, words) for answer, words in answers if words]
    return sum(judged) / len(judged) if judged else 0.0
