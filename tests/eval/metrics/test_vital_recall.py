"""Strict vital recall, by hand."""

from __future__ import annotations

from eval.metrics.vital_recall import stated, vital_recall

FACTS = (("tio kronor", "10 kronor"), ("Anna  Ek",), ("2021 – 2026",), ("ersättare",))


def test_a_fact_is_stated_by_any_of_its_wordings_whole() -> None:
    answer = "Anna Ek får 10 KRONOR för åren 2021 - 2026."
    assert stated(answer, FACTS) == [True, True, True, False]
    assert vital_recall(answer, FACTS) == 3 / 4


def test_half_a_fact_is_none() -> None:
    assert vital_recall("Anna får tio.", FACTS) == 0
    assert vital_recall("Anna får tio.", ()) == 1
