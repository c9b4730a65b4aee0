"""Forms of prose that the readers had not seen: respective roles, parts in brackets, councils."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.register import Register
from ingest.steps import ingest_texts
from tests.register.prose_forms import COSTS, NO_HOLDER, OPENING, SEATS


def _read(text: str, folder: Path) -> Register:
    (folder / "text.txt").write_text(f"{OPENING}{text}\n", "utf-8")
    return ingest_texts(folder).knowledge.register


@pytest.mark.parametrize(("text", "expected"), SEATS)
def test_each_has_the_role_that_is_said(
    text: str, expected: set[tuple[str, str | None]], tmp_path: Path
) -> None:
    assert {(s.person, s.role) for s in _read(text, tmp_path).seats} == expected


@pytest.mark.parametrize(("text", "amounts"), COSTS)
def test_a_part_of_an_amount_is_no_cost_of_its_own(
    text: str, amounts: list[int], tmp_path: Path
) -> None:
    assert [cost.amount for cost in _read(text, tmp_path).costs] == amounts


def test_where_somebody_sits_is_not_whom_the_seat_is_held_for(tmp_path: Path) -> None:
    assert {seat.holder for seat in _read(NO_HOLDER, tmp_path).seats} <= {None, "regionen"}


def test_a_council_is_a_body_and_advice_is_none(tmp_path: Path) -> None:
    council = _read(SEATS[2][0], tmp_path)
    assert {seat.body for seat in council.seats} == {"råd"}
    advice = _read("Eva Sund (S) ger råd till styrelsen, där hon är ledamot.", tmp_path)
    assert "råd" not in {seat.body for seat in advice.seats}
