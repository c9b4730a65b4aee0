"""Language parity, by hand."""

from __future__ import annotations

import pytest

from eval.metrics.parity import language_parity


def test_pairs_by_hand() -> None:
    """Four pairs: right in both, only in Swedish (two of them), in neither; half a pair is none."""
    cases = [
        *(("a", "sv", True), ("a", "en", True)),
        *(("b", "sv", True), ("b", "en", False)),
        *(("c", "en", False), ("c", "sv", True)),
        *(("d", "sv", False), ("d", "en", False)),
        *(("half", "sv", True), (None, "en", True)),
    ]
    found = language_parity(cases)
    assert (found.both, found.only_swedish, found.only_english, found.neither) == (1, 2, 0, 1)
    assert found.difference == -2 / 4
    assert found.p == pytest.approx(2 * 0.5**2)


def test_no_pairs_differ_by_nothing() -> None:
    assert (language_parity([]).difference, language_parity([]).p) == (0, 1)
