"""Evidence recall and precision, by hand."""

from __future__ import annotations

from eval.metrics.evidence import evidence_precision, evidence_recall

QUOTES = ("Det kostar 10 kronor.", "Det betalas i maj.", "Annat.")


def test_recall_counts_expected_words() -> None:
    """One in a quotation, one over two that follow, one nowhere."""
    expected = ("kostar 10", "kronor. Det betalas", "20 kronor")
    assert evidence_recall(QUOTES, expected) == 2 / 3
    assert evidence_recall(QUOTES, ()) == 1


def test_precision_counts_quotations() -> None:
    """The first holds expected words, the second lies within them, the third is of no use."""
    assert evidence_precision(QUOTES, ("10 kronor", "Som sagt: Det betalas i maj. Ja.")) == 2 / 3
    assert evidence_precision((), ("10 kronor",)) == 1
