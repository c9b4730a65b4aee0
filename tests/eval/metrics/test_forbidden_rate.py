"""Forbidden rate, by hand."""

from __future__ import annotations

from eval.metrics.forbidden_rate import forbidden_rate, says_forbidden


def test_by_hand() -> None:
    """Of three cases that forbid something one answer says it; the fourth forbids nothing."""
    answers = [
        ("Ja, det får du.", ("ja,",)),
        ("Nej.", ("ja,", "kanske")),
        ("Nej, aldrig.", ("20 kronor",)),
        ("Ja, ja.", ()),
    ]
    assert [says_forbidden(*each) for each in answers] == [True, False, False, False]
    assert forbidden_rate(answers) == 1 / 3
    assert forbidden_rate([]) == 0
