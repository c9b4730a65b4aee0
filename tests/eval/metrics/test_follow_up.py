"""Follow-ups relative to stand-alone questions, by hand."""

from __future__ import annotations

from eval.metrics.follow_up import follow_up_ratio


def test_by_hand() -> None:
    """Half of the follow-ups and three of four single questions are right: two thirds."""
    cases = [(2, True), (3, False), (1, True), (1, True), (1, True), (1, False)]
    assert follow_up_ratio(cases) == (1 / 2) / (3 / 4)


def test_without_one_side_there_is_no_ratio() -> None:
    assert follow_up_ratio([(1, True)]) is None
    assert follow_up_ratio([(1, False), (2, True)]) is None
