"""The real document with other people in it: the same seats, held by them."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.register.invented import FIRST, LAST
from tests.register.reading import Registered, register


@pytest.mark.parametrize("seed", range(6))
def test_other_people(real_register: Registered, seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    (document,) = real_register.knowledge.documents.values()
    people = sorted({seat.person for seat in real_register.seats if seat.person})
    names = dice.sample([f"{first} {last}" for first in FIRST for last in LAST], len(people))
    instead = dict(zip(people, names, strict=True))
    text = document.text
    for person, name in instead.items():
        text = text.replace(person, name)
    wanted = Counter((instead[str(row[0])], *row[1:]) for row in real_register.rows.elements())
    assert register(text, tmp_path).rows == wanted
