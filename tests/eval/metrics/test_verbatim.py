"""Verbatim rate, by hand."""

from __future__ import annotations

from eval.metrics.verbatim import is_verbatim, verbatim_rate
from eval.outcome import Cited

TEXTS = {"a.txt": "Det kostar 10 kronor. Det är allt."}
RIGHT = Cited("Det kostar 10 kronor.", "a.txt", (), 0, 21)


def test_a_quotation_must_be_what_stands_at_its_place() -> None:
    assert is_verbatim(RIGHT, TEXTS)
    assert not is_verbatim(Cited("Det kostar 11 kronor.", "a.txt", (), 0, 21), TEXTS)
    assert not is_verbatim(Cited("Det är allt.", "a.txt", (), 0, 12), TEXTS)
    assert not is_verbatim(Cited("Det är allt.", "b.txt", (), 22, 34), TEXTS)
    assert not is_verbatim(Cited("", "a.txt", (), 3, 3), TEXTS)


def test_without_a_place_it_must_stand_somewhere() -> None:
    assert is_verbatim(Cited("Det är allt."), TEXTS)
    assert not is_verbatim(Cited("Det var allt."), TEXTS)


def test_the_rate_by_hand() -> None:
    assert verbatim_rate([RIGHT, RIGHT, Cited("Nej.")], TEXTS) == 2 / 3
    assert verbatim_rate([], TEXTS) == 1
