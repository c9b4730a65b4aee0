"""Abstention, by hand and as scikit-learn counts precision and recall."""

from __future__ import annotations

import random

import pytest

from eval.metrics.abstention import Decided, abstention


def test_by_hand() -> None:
    """Of five silences four are right; of six cases without an answer four are met with silence."""
    decisions = [
        *[Decided(False, False, "near_miss")] * 3,
        Decided(False, True, "near_miss"),
        Decided(False, False, "off_topic"),
        Decided(False, True, "off_topic"),
        Decided(True, False, "rule"),
        Decided(True, True, "rule"),
        Decided(True, True, "cost"),
    ]
    found = abstention(decisions)
    assert found.precision == 4 / 5
    assert found.recall == 4 / 6
    assert found.false_answers == {"near_miss": (1, 4), "off_topic": (1, 2)}
    assert found.false_refusals == {"cost": (0, 1), "rule": (1, 2)}


def test_nothing_decided_is_nothing_wrong() -> None:
    assert (abstention([]).precision, abstention([]).recall) == (1, 1)


def test_as_in_scikit_learn() -> None:
    from sklearn.metrics import precision_score, recall_score

    rng = random.Random(1)
    decisions = [Decided(rng.random() < 0.6, rng.random() < 0.6, "rule") for _ in range(200)]
    without = [not d.answerable for d in decisions]
    silent = [not d.answered for d in decisions]
    found = abstention(decisions)
    assert found.precision == pytest.approx(float(precision_score(without, silent)))
    assert found.recall == pytest.approx(float(recall_score(without, silent)))
