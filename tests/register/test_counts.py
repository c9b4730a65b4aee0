"""Number words and digits."""

from __future__ import annotations

import re

import pytest

from ingest.register.counts import NUMBER, number


@pytest.mark.parametrize(
    ("words", "value"),
    [("en", 1), ("två", 2), ("Nio", 9), ("tolv", 12), ("7", 7), ("1 000", 1000), ("båda", 2)],
)
def test_numbers(words: str, value: int) -> None:
    assert re.fullmatch(NUMBER, words, re.IGNORECASE)
    assert number(words) == value
