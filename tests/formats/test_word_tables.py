from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lines import Role
from tests.formats.word_files import lines_of, p, t, tbl, tc, texts_of

HEAD = tc("Organ") + tc("Ledamot") + tc("Ersättare")
ABOVE = '<w:vMerge w:val="restart"/>'
BELOW = "<w:vMerge/>"


def test_a_row_is_a_line_and_the_header_comes_first(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, tbl(HEAD, tc("Nämnd") + tc("Ada") + tc("Bo")))
    assert [line.text for line in lines] == ["Organ | Ledamot | Ersättare", "Nämnd | Ada | Bo"]
    assert all(line.role is Role.ROW and line.begins for line in lines)


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (tc("Nämnd") + tc("") + tc("Bo"), "Nämnd | | Bo"),
        (tc("Nämnd") + tc("Ada") + tc(""), "Nämnd | Ada"),
        (tc("Nämnd", '<w:gridSpan w:val="2"/>') + tc("Bo"), "Nämnd | | Bo"),
        (tc("Hela raden", '<w:gridSpan w:val="3"/>'), "Hela raden"),
        (tc("a", '<w:gridSpan w:val="många"/>') + tc("b"), "a | b"),
        (tc(p("Ada") + p("Bo")) + tc("två\u00adord"), "Ada Bo | tvåord"),
        (f"<w:sdt><w:sdtContent>{tc('Ada')}</w:sdtContent></w:sdt>" + tc("Bo"), "Ada | Bo"),
    ],
)
def test_the_cells_of_a_row_keep_their_columns(row: str, text: str, tmp_path: Path) -> None:
    assert texts_of(tmp_path, tbl(HEAD, row))[1] == text


def test_a_number_of_columns_is_kept_within_reason(tmp_path: Path) -> None:
    wide = tc("a", '<w:gridSpan w:val="999999999"/>') + tc("b")
    assert len(texts_of(tmp_path, tbl(HEAD, wide))[1]) < 200


def test_a_cell_over_several_rows_stands_once(tmp_path: Path) -> None:
    body = tbl(HEAD, tc("Nämnd", ABOVE) + tc("Ada"), tc("Nämnd", BELOW) + tc("Bo"))
    assert texts_of(tmp_path, body)[1:] == ["Nämnd | Ada", "| Bo"]


def test_an_empty_row_is_none(tmp_path: Path) -> None:
    assert texts_of(tmp_path, tbl(HEAD, tc("") + tc("") + tc(""))) == [
        "Organ | Ledamot | Ersättare"
    ]


def test_a_deleted_row_is_left_out(tmp_path: Path) -> None:
    deleted = f"<w:trPr><w:del w:id='1' w:author='a'/></w:trPr>{tc('bort')}{tc('x')}"
    assert texts_of(tmp_path, tbl(HEAD, deleted)) == ["Organ | Ledamot | Ersättare"]


def test_a_nested_table_follows_its_row(tmp_path: Path) -> None:
    nested = tbl(tc("inre") + tc("1"), tc("inre") + tc("2"))
    body = tbl(HEAD, tc("yttre") + tc(p("text") + nested + p("")), tc("sist") + tc("x"))
    assert texts_of(tmp_path, body)[1:] == [
        "yttre | text", "inre | 1", "inre | 2", "sist | x",
    ]  # fmt: skip


def test_a_frame_around_text_is_no_table(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, tbl(tc(p("Gåvor", "Heading2") + p("Nej.") + p("a", "ListBullet"))))
    assert [line.role for line in lines] == [Role.HEADING, None, Role.BULLET]


def test_text_in_runs_and_tracked_cells(tmp_path: Path) -> None:
    cell = tc(f"<w:p>{t('Ada ')}<w:ins>{t('(S)')}</w:ins><w:del>{t('(M)')}</w:del></w:p>")
    assert texts_of(tmp_path, tbl(HEAD, tc("Nämnd") + cell))[1] == "Nämnd | Ada (S)"
