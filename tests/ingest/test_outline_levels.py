"""Outlines of lines that know what they are: by levels as styles give them, or by fonts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ingest.lines import Line, RawText, Role
from ingest.outline import Outlined, outline
from ingest.repair import repair

PROSE = "Den som reser i tjänsten bokar sin resa genom regionens resebyrå i god tid före avresan."


def _outline(lines: Sequence[Line]) -> list[Outlined]:
    placed: list[Line] = []
    offset = 0
    for line in lines:
        placed.append(replace(line, offset=offset, begins=True))
        offset += len(line.text) + 1
    return list(outline(repair(RawText("a", tuple(placed), "0" * 64))))


def _head(text: str, level: int) -> Line:
    return Line(text, 0, None, 0, role=Role.HEADING, level=level)


def _set(text: str, size: float, bold: bool = False, page: int = 1) -> Line:
    return Line(text, 0, page, 0, size=size, bold=bold)


def _body(page: int = 1, text: str = PROSE) -> Line:
    return _set(text, 11, page=page)


def _paths(blocks: Sequence[Outlined]) -> list[tuple[str, ...]]:
    return [b.path for b in blocks if b.role is not Role.HEADING]


def test_levels_nest() -> None:
    text = Line(PROSE, 0, None, 0)
    blocks = _outline(
        [
            _head("A", 1),
            text,
            _head("B", 2),
            text,
            _head("C", 3),
            text,
            _head("D", 2),
            text,
            _head("E", 1),
            text,
            _head("F", 3),
            text,
        ]
    )
    assert _paths(blocks) == [("A",), ("A", "B"), ("A", "B", "C"), ("A", "D"), ("E",), ("E", "F")]


def test_the_only_heading_of_the_first_level_is_the_title() -> None:
    text = Line(PROSE, 0, None, 0)
    blocks = _outline([_head("Policy", 1), text, _head("A", 2), text, _head("B", 2), text])
    assert _paths(blocks) == [(), ("A",), ("B",)]
    assert blocks[0].path == ("Policy",)


def test_the_only_heading_is_no_title() -> None:
    assert _paths(_outline([_head("Gåvor", 1), Line(PROSE, 0, None, 0)])) == [("Gåvor",)]


def test_a_given_heading_that_nothing_follows_is_text() -> None:
    """It would be in no passage, and could not be found."""
    blocks = _outline([_head("Gåvor", 1), Line(PROSE, 0, None, 0), _head("Slut", 1)])
    assert [b.role for b in blocks] == [Role.HEADING, Role.TEXT, Role.TEXT]


def test_rows_and_notes_stand_under_their_heading() -> None:
    blocks = _outline(
        [
            _head("Priser", 1),
            Line("Resa | 100 kronor", 0, None, 0, role=Role.ROW),
            Line("1 Utom moms.", 0, None, 0, role=Role.NOTE),
        ]
    )
    assert [b.role for b in blocks] == [Role.HEADING, Role.ROW, Role.NOTE]
    assert _paths(blocks) == [("Priser",)] * 2


def test_larger_headings_lie_further_out() -> None:
    blocks = _outline(
        [
            _set("A", 16),
            _body(),
            _set("B", 13),
            _body(),
            _set("C", 11, bold=True),
            _body(),
            _set("D", 13),
            _body(),
            _set("E", 16),
            _body(),
        ]
    )
    assert _paths(blocks) == [("A",), ("A", "B"), ("A", "B", "C"), ("A", "D"), ("E",)]


def test_a_title_page_swallows_nothing() -> None:
    blocks = _outline(
        [
            _set("Nämnden", 12),
            _set("Resepolicy", 28),
            _set("för nämnden", 20),
            _body(text="Antagen i maj"),
            _set("Resor", 16, page=2),
            _body(2),
            _set("Gåvor", 16, page=2),
            _body(2),
        ]
    )
    assert _paths(blocks) == [(), (), (), ("Resor",), ("Gåvor",)]
    assert next(b.path for b in blocks if b.role is Role.HEADING) == ("Resepolicy",)


def test_a_title_above_the_text_is_in_no_path() -> None:
    blocks = _outline(
        [_set("Resepolicy", 20), _body(), _set("Resor", 14), _body(), _set("Gåvor", 14), _body()]
    )
    assert _paths(blocks) == [(), ("Resor",), ("Gåvor",)]


def test_numbers_nest_headings_of_one_style() -> None:
    heads = ["1 Resor", "1.1 Tåg", "1.1.1 Natt", "2 Gåvor", "Bilaga 1. Ord", "1 Korta ord"]
    blocks = _outline([line for h in heads for line in (_set(h, 11, bold=True), _body())])
    assert _paths(blocks) == [
        ("1 Resor",),
        ("1 Resor", "1.1 Tåg"),
        ("1 Resor", "1.1 Tåg", "1.1.1 Natt"),
        ("2 Gåvor",),
        ("Bilaga 1. Ord",),
        ("Bilaga 1. Ord", "1 Korta ord"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        _set("Den som inte följer reglerna får betala själv.", 11, bold=True),
        _set(PROSE * 4, 14),
        _set("Resor ........ 3", 14),
        _set("och så vidare", 11, bold=True),
        _set("2024", 16),
    ],
    ids=["bold sentence", "large paragraph", "contents", "middle of a sentence", "no letters"],
)
def test_what_only_looks_like_a_heading_is_none(line: Line) -> None:
    blocks = _outline([_set("Resor", 14, bold=True), _body(), line, _body(text=PROSE * 3)])
    assert [b.role is Role.HEADING for b in blocks] == [True, False, False, False]


def test_short_lines_in_a_row_are_entries() -> None:
    towns = [_body(text=town) for town in ("Växjö", "Ljungby", "Älmhult")]
    blocks = _outline([_set("Resor", 14, bold=True), _body(), *towns])
    assert [b.role for b in blocks][2:] == [Role.ENTRY] * 3
