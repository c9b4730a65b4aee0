"""Questions on seats in many words: exactly the right persons, every statement proven."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.assistant.register.asking import Asker
from tests.assistant.register.seat_cases import FIRST, HELD_OUT, Row

NEAR_MISSES = (Path(__file__).parent / "near_misses.txt").read_text(encoding="utf-8").splitlines()
"""Questions on persons and bodies that no register of seats answers."""
FASTEST = 0.020
"""Seconds that reading and answering may take, of the best of three."""


@pytest.mark.parametrize("row", [*FIRST, *HELD_OUT], ids=lambda row: row[0])
def test_names_exactly_the_right_persons(row: Row, real_asker: Asker) -> None:
    said = real_asker.ask(*row[0].split(" || "))
    assert said is not None
    assert said.unproven == ()
    if row[1]:
        assert {person.split()[-1] for person in said.people} == set(row[1].split())
    if len(row) == 3:
        assert said.text.startswith(row[2])


@pytest.mark.parametrize("question", NEAR_MISSES)
def test_near_misses_are_left_to_the_search(question: str, real_asker: Asker) -> None:
    assert real_asker.ask(question) is None


def test_there_are_enough_questions() -> None:
    assert len(FIRST) + len(HELD_OUT) >= 120
    assert len(HELD_OUT) >= len(FIRST)
    assert len(NEAR_MISSES) >= 60


def test_answers_are_quick(real_asker: Asker) -> None:
    questions = [row[0] for row in HELD_OUT if " || " not in row[0]]
    times: list[float] = []
    for question in questions:
        runs = []
        for _ in range(3):
            start = time.process_time()
            real_asker.ask(question)
            runs.append(time.process_time() - start)
        times.append(min(runs))
    assert sorted(times)[len(times) // 2] < FASTEST
