from __future__ import annotations

import pytest

from ingest.numbering import depth, inside, is_contents_line


@pytest.mark.parametrize(
    ("text", "deep"),
    [
        ("Bilaga 1. Ord", 0),
        ("BILAGA 2", 0),
        ("Appendix A Prices", 0),
        ("Kap. 2 Resor", 1),
        ("2 kap. Resor", 1),
        ("Kapitel 3", 1),
        ("IV. Avgifter", 1),
        ("1 Inledning", 1),
        ("1. Inledning", 1),
        ("1.2 Syfte", 2),
        ("10.2.3 Ansvar", 3),
        ("3 §", 2),
        ("§ 12 Ansvar", 2),
        ("3 a § Undantag", 2),
    ],
)
def test_numbers_have_a_depth(text: str, deep: int) -> None:
    assert depth(text) == deep


@pytest.mark.parametrize(
    "text", ["Inledning", "15 procent", "2024 Budget", "Bilagan", "Bilaga", "1,5 Meter", "", "§"]
)
def test_other_figures_are_no_numbers_of_headings(text: str) -> None:
    assert depth(text) is None


def test_a_number_goes_on_from_the_one_above() -> None:
    assert inside("1.2 Syfte", "1 Mål")
    assert inside("1.2.1 Syfte", "1.2 Mål")
    assert not inside("1.2 Syfte", "1.2 Mål")
    assert not inside("12 Syfte", "1 Mål")
    assert not inside("Syfte", "1 Mål")


@pytest.mark.parametrize(
    "line", ["Syfte ....... 3", "1.2 Mål . . . . . . 12", "Förord…… ii", "Syfte _____ 4"]
)
def test_dots_lead_to_a_page(line: str) -> None:
    assert is_contents_line(line)


@pytest.mark.parametrize("line", ["Syfte 3", "Och så vidare ...", "Se avsnitt 3.", "År 2024"])
def test_a_figure_at_the_end_is_no_page(line: str) -> None:
    assert not is_contents_line(line)
