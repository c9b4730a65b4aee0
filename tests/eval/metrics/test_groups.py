"""Paraphrase groups all right, by hand."""

from __future__ import annotations

from eval.metrics.groups import groups_all_right


def test_one_wrong_makes_the_group_wrong() -> None:
    cases = [("a", True), ("b", True), ("a", True), ("b", False), (None, False), ("alone", True)]
    assert groups_all_right(cases) == (1, 2)
    assert groups_all_right([]) == (0, 0)
