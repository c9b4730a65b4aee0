from __future__ import annotations

import pytest

from ingest.silence import still_open

BEFORE = "Kostnader 2024 uppskattas till 350 000 kronor för Eva Ek (S) och hamnen."
QUESTIONS = ("Vad kostar parkeringen?", "Vad var kostnaden 2025?", "Är Bo Alm med?")


@pytest.mark.parametrize(
    ("after", "left"),
    [
        (BEFORE.replace("350 000", "357 000"), QUESTIONS),
        (BEFORE.replace("2024", "2025"), (QUESTIONS[0], QUESTIONS[2])),
        (BEFORE.replace("Eva Ek (S)", "Bo Alm (M)"), QUESTIONS[:2]),
        (BEFORE.replace(" och hamnen", ""), QUESTIONS),
        (BEFORE.replace("hamnen", "parkeringen"), ()),
        (BEFORE.replace("kronor", "kronor inklusive parkeringen"), ()),
        (BEFORE.replace("Eva Ek (S)", "Eva Ek (S), Bo Alm (M)"), ()),
    ],
)
def test_only_a_name_or_number_in_anothers_place_leaves_a_question_open(
    after: str, left: tuple[str, ...]
) -> None:
    assert still_open(QUESTIONS, BEFORE, after) == left
