"""Texts that name bodies, roles and things with capitals, and nobody who sits anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.register.reading import Registered, register

TEXTS = (Path(__file__).parent / "texts_without_seats.txt").read_text("utf-8").split("\n---\n")


@pytest.mark.parametrize("text", TEXTS, ids=[text.split("\n")[0] for text in TEXTS])
def test_no_seat_is_found(text: str, tmp_path: Path) -> None:
    assert register(text, tmp_path).seats == ()


def test_none_in_the_rules_of_the_real_document(real_register: Registered) -> None:
    sections = {seat.collaboration for seat in real_register.seats}
    assert None not in sections
