"""The floor: what lies below or above is named, and every limit is of a figure that exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.case import load_cases
from eval.figures.figure import number, share_of
from eval.floor import Floor, below, read_floor
from ingest.errors import InputError
from tests.eval.making import figures_of, oracle

FIGURES = {
    "right": share_of("right", "rätt", "right", 8, 10),
    "error": number("error", "fel", "error", 0.1, 10),
    "none": share_of("none", "inget", "none", 0, 0),
}


def test_what_is_on_the_wrong_side_is_named() -> None:
    assert below(Floor(at_least={"right": 0.8}, at_most={"error": 0.1}), FIGURES) == []
    assert below(Floor(at_least={"right": 0.81}, at_most={"error": 0.09}), FIGURES) == [
        "right: 0.8000, which should be at least 0.81",
        "error: 0.1000, which should be at most 0.09",
    ]


@pytest.mark.parametrize("key", ["none", "unknown"])
def test_a_figure_that_is_missing_is_no_pass(key: str) -> None:
    assert "no such figure" in below(Floor(at_least={key: 0.0}), FIGURES)[0]


def test_every_limit_of_the_committed_floor_can_fail(tmp_path: Path) -> None:
    """All its figures exist; one that is right in all passes what is not of probabilities."""
    floor = read_floor()
    cases = load_cases()
    found = figures_of(tmp_path / "run", cases, oracle).by_key()
    assert floor.at_least.keys() | floor.at_most.keys() <= found.keys()
    assert all(0 < limit <= 1 for limit in floor.at_least.values())
    assert all(0 < limit < 1 for limit in floor.at_most.values())


@pytest.mark.parametrize("text", ["at_least = [", "[at_leest]\nright = 1\n", "at_least.x = 'a'"])
def test_a_broken_floor_is_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "floor.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="går inte att läsa"):
        read_floor(path)
