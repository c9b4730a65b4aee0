"""Names near a word: the same as by comparing it with every name, whatever the letters."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import DamerauLevenshtein

from assistant.understand.alike import Alike

MOST = 2
_WORD = st.text("abå", min_size=1, max_size=9)


def _allowed(letters: int) -> int:
    """No slip in a short name, one in a longer one, two in a long one."""
    return min(MOST, letters // 3)


@given(word=_WORD, names=st.lists(_WORD, max_size=30))
@example(word="abab", names=["baab"])
@example(word="aaabbb", names=["aabbbå", "aaabbb", "baabbbab"])
def test_near_is_what_comparing_all_gives(word: str, names: list[str]) -> None:
    near = list(Alike(names).near(word, MOST, _allowed))
    expected = {
        name
        for name in names
        if _allowed(len(name)) and DamerauLevenshtein.distance(word, name) <= _allowed(len(name))
    }
    assert set(near) == expected
    assert len(near) == len(expected)
