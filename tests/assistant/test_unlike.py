"""Known questions that have no answer because of a year or a name that the question lacks."""

from __future__ import annotations

import pytest

from assistant.retrieve.unlike import Unlike
from corpus.key import Key, KeyKind

KEYS = (
    Key("What did the park committee plan in 2024?", KeyKind.QUESTION, "en", (0,)),
    Key("What did the park committee plan in 2019?", KeyKind.UNANSWERED, "en", (0,)),
    Key("Is the town of Hultsfred a member?", KeyKind.UNANSWERED, "en", (1,)),
    Key("How much did the plan cost?", KeyKind.UNANSWERED, "en", (0,)),
)
HITS = [(number, 1.0) for number in range(len(KEYS))]
KNOWN = set("what did the park committee plan in is town of a member how much cost".split())


@pytest.mark.parametrize(
    ("question", "heard"),
    [
        ("What did the park committee plan in 2024?", [0, 3]),
        ("What did the park committee plan?", [0, 3]),
        ("What did the park committee plan in 2019?", [0, 1, 3]),
        ("What did the park committee plan in 2023?", [0, 1, 3]),
        ("Is the town a member?", [0, 3]),
        ("Is the town of Hultsfred a member?", [0, 2, 3]),
        ("Is the town of Arboga a member?", [0, 2, 3]),
    ],
)
def test_a_known_question_is_heard_only_for_its_like(question: str, heard: list[int]) -> None:
    like = Unlike(KEYS, KNOWN).without_those_unlike(question)
    assert [number for number, _ in like(HITS)] == heard
